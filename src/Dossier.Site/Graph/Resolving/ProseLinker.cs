using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Graph.Lookups;
using Dossier.Graph.Names;
using Dossier.Graph.Quotations;
using Dossier.Text;
using Markdig.Syntax.Inlines;

namespace Dossier.Graph.Resolving;

/// <summary>
/// Text to linked text: finds who is named and where the author's links lead. In: a <see cref="Prose"/>. Out: a
/// <see cref="LinkedProse"/>; a link that leads nowhere and a name that could mean several actors are reported.
/// </summary>
internal sealed class ProseLinker
{
    private static readonly FrozenSet<Actor> _nobody = FrozenSet<Actor>.Empty;

    private readonly IEntryLookup _entries;
    private readonly IReadOnlySet<string> _assets;
    private readonly TranslatedWords? _translated;
    private readonly DiagnosticBag _faults;
    private readonly QuotationLookup _passages;
    private readonly QuotationLinking _quotations;
    private readonly ProseQuotations _marked;

    public ProseLinker(IEntryLookup entries, QuotationLookup passages, IReadOnlySet<string> assets, TranslatedWords? translated, DiagnosticBag faults)
    {
        (_entries, _passages, _assets, _translated, _faults) = (entries, passages, assets, translated, faults);
        _quotations = new QuotationLinking(passages, TargetsOf, translated, faults);
        _marked = new ProseQuotations(entries, passages, TargetsOf, translated, faults);
    }

    /// <summary>Where quoted words stand in an article; null where they do not, which is then reported.</summary>
    public Passage? Quoted(Article article, Located<string> quote, bool isNegated = false) => _passages.Find(article, quote, TargetsOf, _faults, isNegated: isNegated);

    /// <summary>Links an article: its body, and what it prints around it. All of it is one text, in which a name that came first settles what a shorter one means.</summary>
    /// <param name="article">The article. Where its front matter could not be read, whom its text must not name is not known, and that a name could mean several actors is not reported.</param>
    /// <param name="unlinked">Actors that it must not be linked to.</param>
    public (LinkedProse Body, ImmutableArray<LinkedProse> Display) LinkNames(Article article, IReadOnlySet<Actor> unlinked)
    {
        var targets = Targets(article.Body, article.File.Name, _faults);
        var noTargets = FrozenDictionary<Inline, LinkTarget>.Empty;
        ImmutableArray<LinkedProse> parts =
        [
            .. article.Display.Where(part => !part.IsBehindBody).Select(part => new LinkedProse(part.Prose, [], noTargets)),
            new LinkedProse(article.Body, [], targets),
            .. article.Display.Where(part => part.IsBehindBody).Select(part => new LinkedProse(part.Prose, [], noTargets)),
        ];
        var named = Named(parts, unlinked, article.IsFragment ? new DiagnosticBag() : _faults);
        return (named.Single(part => part.Prose == article.Body), [.. named.Where(part => part.Prose != article.Body)]);
    }

    /// <summary>Links a text with names, where nobody is left out.</summary>
    public LinkedProse LinkNames(Prose prose, string name) => LinkNames(prose, name, _nobody);

    /// <summary>Links a text with names, but for those of actors that it must not be linked to.</summary>
    public LinkedProse LinkNames(Prose prose, string name, IReadOnlySet<Actor> unlinked) => Named([new LinkedProse(prose, [], Targets(prose, name, _faults))], unlinked, _faults)[0];

    /// <summary>Links a text of ours in which names are looked for, and looks its quotations up in their articles.</summary>
    public LinkedProse LinkNamesAndQuotes(Prose prose, string name) => LookUp(LinkNames(prose, name), name);

    /// <summary>Links a text of ours in which only the author's own links count, and looks its quotations up in their articles.</summary>
    public LinkedProse LinkExplicit(Prose prose, string name) => LookUp(new LinkedProse(prose, [], Targets(prose, name, _faults)), name);

    /// <summary>Looks up what lines of ours without markup quote: titles, descriptions.</summary>
    public void CheckQuotes(params IEnumerable<Located<string>?> lines)
    {
        foreach (var line in lines.OfType<Located<string>>())
            _marked.Check(line);
    }

    private LinkedProse LookUp(LinkedProse text, string name)
    {
        var quoted = _marked.LookUp(text, name);
        var found = _quotations.LookUp(text);
        return quoted.IsEmpty ? found : found with { Quoted = quoted };
    }

    /// <summary>Parts of one text, in reading order, with the names in them.</summary>
    private ImmutableArray<LinkedProse> Named(ImmutableArray<LinkedProse> parts, IReadOnlySet<Actor> unlinked, DiagnosticBag ambiguities)
    {
        ImmutableArray<ImmutableArray<IReadOnlyList<NameMatch<Actor>>>> found = [.. parts.Select(part => _entries.NamesIn(part.Prose))];
        var leadsToActor = parts.Any(part => part.Targets.Values.Any(target => target is LinkTarget.ToEntry { Entry: Actor }));
        if (!leadsToActor && found.All(part => part.All(names => names.Count == 0)))
            return parts;

        var blocks = parts.SelectMany((part, at) => part.Prose.Blocks.Select((block, number) =>
            part.Prose.Links.IsEmpty ? new NamingBlock<Actor>(found[at][number], []) : Naming(block, found[at][number], part.Targets, unlinked))).ToImmutableArray();
        var resolved = MentionScope.Resolve(blocks, unlinked);
        var named = ImmutableArray.CreateBuilder<LinkedProse>(parts.Length);
        var first = 0;
        foreach (var part in parts)
        {
            var mentions = part.Prose.Blocks.SelectMany((block, at) => Mentions(part, block, blocks[first + at], resolved[first + at], ambiguities));
            named.Add(new LinkedProse(part.Prose, [.. mentions], part.Targets));
            first += part.Prose.Blocks.Length;
        }

        return named.DrainToImmutable();
    }

    /// <summary>The mentions of a block: the names that mean somebody, and the author's links.</summary>
    private static IEnumerable<Mention> Mentions(LinkedProse part, TextBlock block, NamingBlock<Actor> naming, ImmutableArray<Mention<Actor>> resolved, DiagnosticBag ambiguities)
    {
        var named = resolved.Select(mention => Take(mention, part.Prose, block, ambiguities)).OfType<Mention>();
        if (part.Targets.Count == 0)
            return named;

        var labels = LinkLabels.In(block, part.Targets);
        var linked = naming.Links.Select(link => new Mention(link.Key, block, link.Start, link.Length) { IsAuthorLink = true });
        return named.Concat(linked).OrderBy(mention => mention.Start).Select(mention => mention with { Labels = labels });
    }

    /// <summary>The author's links to actors in a block, and the names outside every link or within one of these.</summary>
    private static NamingBlock<Actor> Naming(TextBlock block, IReadOnlyList<NameMatch<Actor>> names, FrozenDictionary<Inline, LinkTarget> targets, IReadOnlySet<Actor> unlinked)
    {
        AuthorLink<Actor>[] links =
        [
            .. from link in AuthorLinks.In(block)
               where targets.GetValueOrDefault(link.Link) is LinkTarget.ToEntry { Entry: Actor actor } && !unlinked.Contains(actor)
               select new AuthorLink<Actor>(link.Start, link.Length, (Actor)((LinkTarget.ToEntry)targets[link.Link]).Entry),
        ];
        bool IsInActorLink(NameMatch<Actor> name) => Array.Exists(links, link => link.Start <= name.Start && name.Start < link.Start + link.Length);
        return new NamingBlock<Actor>([.. names.Where(name => block.IsLinkable(name.Start, name.Length) || IsInActorLink(name))], links);
    }

    /// <summary>The mention that a name is; none where it means nobody yet, or several, which is reported.</summary>
    private static Mention? Take(Mention<Actor> mention, Prose prose, TextBlock block, DiagnosticBag ambiguities)
    {
        var match = mention.Match;
        switch (mention.Outcome)
        {
            case MentionOutcome<Actor>.Linked linked:
                return new Mention(linked.Key, block, match.Start, match.Length);
            case MentionOutcome<Actor>.Ambiguous ambiguous:
                var surface = block.Text.Substring(match.Start, match.Length);
                ambiguities.Add(Messages.AmbiguousMention(prose.PlaceOf(block, match.Start), surface, [.. ambiguous.Keys.Select(actor => actor.Id)]));
                return null;
            case MentionOutcome<Actor>.NotYetNamed:
                return null;
        }

        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>Where the links of an article lead; what is wrong with them is reported when it is linked itself.</summary>
    private FrozenDictionary<Inline, LinkTarget> TargetsOf(Article article) => Targets(article.Body, article.File.Name, new DiagnosticBag());

    private FrozenDictionary<Inline, LinkTarget> Targets(Prose prose, string name, DiagnosticBag faults)
    {
        if (prose.Links.IsEmpty)
            return FrozenDictionary<Inline, LinkTarget>.Empty;

        var addresses = new LinkAddresses(_entries, _assets, isTranslated: _translated is not null, faults);
        return prose.Links
            .Select(link => (link, target: addresses.Resolve(link, prose, name)))
            .Where(resolved => resolved.target is not null)
            .ToFrozenDictionary(resolved => resolved.link, resolved => resolved.target!);
    }
}
