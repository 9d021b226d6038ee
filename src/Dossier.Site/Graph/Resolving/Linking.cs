using System.Diagnostics.CodeAnalysis;
using Dossier.Graph.Incremental;
using Dossier.Graph.Lookups;
using Dossier.Graph.Quotations;
using Dossier.Text;

namespace Dossier.Graph.Resolving;

/// <summary>All that linking asks: who has an id, whom a name means, where words stand, which topics there are.</summary>
internal sealed class Linking
{
    private readonly IEntryLookup _entries;
    private readonly LinkContext _context;
    private readonly LinkCache _cache;

    /// <param name="entries">Where entries are found.</param>
    /// <param name="context">What every text is linked by.</param>
    /// <param name="cache">What an earlier build linked.</param>
    /// <param name="faults">Receives what does not resolve.</param>
    public Linking(IEntryLookup entries, LinkContext context, LinkCache cache, DiagnosticBag faults)
    {
        _entries = entries;
        _context = context;
        _cache = cache;
        Faults = faults;
        References = new ReferenceResolver(entries, faults);
        Prose = new ProseLinker(entries, cache.Quotations, context.Assets, context.Translated, faults);
    }

    /// <summary>Turns ids into entries.</summary>
    public ReferenceResolver References { get; }

    /// <summary>Links texts.</summary>
    public ProseLinker Prose { get; }

    /// <summary>The controlled list of topics.</summary>
    public TopicList Topics => _context.Topics;

    /// <summary>Which words are a translation's; null where all are the originals'.</summary>
    public TranslatedWords? Translated => _context.Translated;

    /// <summary>Receives what does not resolve.</summary>
    public DiagnosticBag Faults { get; }

    /// <summary>Links a text of ours in which names are looked for, and looks its quotations up in their articles.</summary>
    public LinkedProse LinkNamesAndQuotes(Prose prose, string fileName) =>
        Cached(prose, (text, own) => own.Prose.LinkNamesAndQuotes(text, fileName));

    /// <summary>Links a text of ours in which only the author's own links count; null for none.</summary>
    [return: NotNullIfNotNull(nameof(prose))]
    public LinkedProse? LinkExplicit(Prose? prose, string fileName) =>
        prose is null ? null : Cached(prose, (text, own) => own.Prose.LinkExplicit(text, fileName));

    /// <summary>What an entry or a text becomes: what it became before, where everything that it asked has the same answer still.</summary>
    /// <param name="written">An entry or a text, which is linked in one way only.</param>
    /// <param name="link">Links it. It must ask the linking that it is given, which notes what is asked, and no other: so let it be static.</param>
    public TLinked Cached<TWritten, TLinked>(TWritten written, Func<TWritten, Linking, TLinked> link)
        where TWritten : notnull =>
        _cache.GetOrLink(written, _entries, Faults, (entries, own) => link(written, new Linking(entries, _context, _cache, own)));
}
