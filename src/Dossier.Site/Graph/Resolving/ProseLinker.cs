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
    private readonly DiagnosticBag _faults;
    private readonly QuotationLookup _passages;
    private readonly QuotationLinking _quotations;

    public ProseLinker(IEntryLookup entries, QuotationLookup passages, IReadOnlySet<string> assets, DiagnosticBag faults)
    {
        (_entries, _passages, _assets, _faults) = (entries, passages, assets, faults);
        _quotations = new QuotationLinking(passages, TargetsOf, faults);
    }

    /// <summary>Where quoted words stand in an article; null where they do not, which is then reported.</summary>
    public Passage? Quoted(Article article, Located<string> quote) => _passages.Find(article, quote, TargetsOf, _faults);

    /// <summary>Links a text in which names are looked for.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="name">The name of its file below the content folder, from which relative links count.</param>
    /// <param name="unlinked">Actors that it must not be linked to.</param>
    /// <param name="isUnlinkedKnown">Whether these are all; if not, that a name could mean several actors is not reported.</param>
    public LinkedProse LinkNames(Prose prose, string name, IReadOnlySet<Actor> unlinked, bool isUnlinkedKnown = true)
    {
        var targets = Targets(prose, name, _faults);
        return new LinkedProse(prose, Mentions(prose, targets, unlinked, isUnlinkedKnown ? _faults : new DiagnosticBag()), targets);
    }

    /// <summary>Links a text of ours in which names are looked for, and looks its quotations up in their articles.</summary>
    public LinkedProse LinkNamesAndQuotes(Prose prose, string name) => _quotations.LookUp(LinkNames(prose, name));

    /// <summary>Links a text of ours in which only the author's own links count, and looks its quotations up in their articles.</summary>
    public LinkedProse LinkExplicit(Prose prose, string name) => _quotations.LookUp(new LinkedProse(prose, [], Targets(prose, name, _faults)));

    /// <summary>Links a text with names, where nobody is left out.</summary>
    public LinkedProse LinkNames(Prose prose, string name) => LinkNames(prose, name, _nobody);

    private ImmutableArray<Mention> Mentions(Prose prose, FrozenDictionary<Inline, LinkTarget> targets, IReadOnlySet<Actor> unlinked, DiagnosticBag ambiguities)
    {
        var found = _entries.NamesIn(prose);
        var leadsToActor = targets.Values.Any(target => target is LinkTarget.ToEntry { Entry: Actor });
        if (!leadsToActor && found.All(names => names.Count == 0))
            return [];

        ImmutableArray<NamingBlock<Actor>> blocks =
            [.. prose.Blocks.Select((block, at) => prose.Links.IsEmpty ? new NamingBlock<Actor>(found[at], []) : Naming(block, found[at], targets, unlinked))];
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var resolved = MentionScope.Resolve(blocks, unlinked);
        for (var at = 0; at < prose.Blocks.Length; at++)
        {
            var block = prose.Blocks[at];
            var named = resolved[at].Select(mention => Take(mention, prose, block, ambiguities)).OfType<Mention>();
            if (targets.Count > 0)
            {
                var labels = LinkLabels.In(block, targets);
                var linked = blocks[at].Links.Select(link => new Mention(link.Key, block, link.Start, link.Length) { IsAuthorLink = true });
                named = named.Concat(linked).OrderBy(mention => mention.Start).Select(mention => mention with { Labels = labels });
            }

            mentions.AddRange(named);
        }

        return mentions.ToImmutable();
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

        var addresses = new LinkAddresses(_entries, _assets, faults);
        return prose.Links
            .Select(link => (link, target: addresses.Resolve(link, prose, name)))
            .Where(resolved => resolved.target is not null)
            .ToFrozenDictionary(resolved => resolved.link, resolved => resolved.target!);
    }
}
