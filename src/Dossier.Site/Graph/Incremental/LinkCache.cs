using Dossier.Entries.Actors;
using Dossier.Entries.Parsing;
using Dossier.Graph.Lookups;
using Dossier.Graph.Names;
using Dossier.Graph.Quotations;
using Dossier.Incremental;

namespace Dossier.Graph.Incremental;

/// <summary>
/// What one build linked, for the next one. An entry or text is linked again where its file was read again, where an id that it
/// asked for leads elsewhere, where a name stands in it that means others, and where topics or assets changed.
/// </summary>
internal sealed class LinkCache
{
    private readonly StageCache<object> _links = new();
    private LinkContext? _context;
    private Gazetteer<Actor>? _changed;

    public QuotationLookup Quotations { get; } = new();

    /// <summary>Begins a build of the entries that readers may see, whose texts may link to these assets.</summary>
    public LinkContext Begin(EntrySet entries, IReadOnlySet<string> assets)
    {
        var context = LinkContext.Of(entries, assets, _context);
        _changed = _context is null ? null : context.NamesChangedSince(_context);
        _context = context;
        _links.Begin();
        return context;
    }

    /// <summary>What an entry or text becomes, by a function that asks nothing of other entries but through what it is given.</summary>
    public T GetOrLink<T>(object written, IEntryLookup entries, DiagnosticBag faults, Func<IEntryLookup, DiagnosticBag, T> link)
    {
        // What is linked as a part of something that is cached is cached with it, and what it asks is asked by the whole.
        if (entries is RecordingLookup)
            return link(entries, faults);

        (T Value, EntryDependencies Dependencies) Link(DiagnosticBag own)
        {
            var recorder = new RecordingLookup(entries);
            var value = link(recorder, own);
            return (value, recorder.Dependencies);
        }

        return _links.GetOrMake(written, faults, Link, linked => _changed is not null && linked.Dependencies.HoldIn(entries, _changed)).Value;
    }
}
