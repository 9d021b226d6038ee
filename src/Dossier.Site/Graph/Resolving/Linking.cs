using System.Diagnostics.CodeAnalysis;
using Dossier.Diagnostics;
using Dossier.Graph.Incremental;
using Dossier.Graph.Quotations;
using Dossier.Text;

namespace Dossier.Graph.Resolving;

/// <summary>
/// All that linking asks: who has an id, whom a name means, where words stand, which topics there are. What was linked with
/// these answers is kept in the memory, and taken from there as long as each of them would be the same.
/// </summary>
internal sealed class Linking
{
    private readonly EntryIndex _index;
    private readonly LinkingGround _ground;
    private readonly LinkMemory? _memory;

    private Linking(EntryIndex index, LinkingGround ground, QuotationLookup passages, DiagnosticBag faults, LinkMemory? memory)
    {
        _index = index;
        _ground = ground;
        _memory = memory;
        Passages = passages;
        Faults = faults;
        Topics = ground.Topics;
        References = new ReferenceResolver(index, faults);
        Prose = new ProseLinker(index, ground.Names, passages, ground.Assets, faults);
    }

    /// <param name="index">Every entry by its id.</param>
    /// <param name="ground">What every text is linked by.</param>
    /// <param name="faults">Receives what does not resolve.</param>
    /// <param name="memory">What an earlier build linked.</param>
    public Linking(EntryIndex index, LinkingGround ground, DiagnosticBag faults, LinkMemory memory)
        : this(index, ground, memory.Passages, faults, memory)
    {
    }

    /// <summary>Turns ids into entries.</summary>
    public ReferenceResolver References { get; }

    /// <summary>Links texts.</summary>
    public ProseLinker Prose { get; }

    /// <summary>Finds quoted words.</summary>
    public QuotationLookup Passages { get; }

    /// <summary>The controlled list of topics.</summary>
    public TopicList Topics { get; }

    /// <summary>Receives what does not resolve.</summary>
    public DiagnosticBag Faults { get; }

    /// <summary>Links a text of ours in which names are looked for.</summary>
    public LinkedProse Account(Prose prose, string name) => Kept(prose, linking => linking.Prose.Account(prose, name));

    /// <summary>Links a text of ours in which only the author's own links count; null for none.</summary>
    [return: NotNullIfNotNull(nameof(prose))]
    public LinkedProse? OwnLinks(Prose? prose, string name) => prose is null ? null : Kept(prose, linking => linking.Prose.OwnLinks(prose, name));

    /// <summary>What linking makes of something: what it made of it before, where everything that it asked has the same answer still.</summary>
    /// <param name="written">An entry or a text, which is linked in one way only.</param>
    /// <param name="link">Links it, by asking nothing but what it is given.</param>
    public T Kept<T>(object written, Func<Linking, T> link)
        where T : class
    {
        if (_memory is null)
        {
            return link(this);
        }

        var kept = _memory.Find(written, _ground, _index) ?? _memory.Keep(written, LinkAnew(link));
        Faults.AddAll(kept.Faults);
        return (T)kept.Value;
    }

    private KeptLinks LinkAnew<T>(Func<Linking, T> link)
        where T : class
    {
        var asked = new AskedEntries();
        var faults = new DiagnosticBag();
        var value = link(new Linking(_index.Noting(asked), _ground, Passages, faults, memory: null));
        return new KeptLinks(value, faults.Sorted(), asked, _ground.Meaning);
    }
}
