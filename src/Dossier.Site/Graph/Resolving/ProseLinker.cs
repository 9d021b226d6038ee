using Dossier.Entries.Actors;
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
internal sealed class ProseLinker(IEntryLookup entries, QuotationLookup passages, IReadOnlySet<string> assets, DiagnosticBag faults)
{
    private static readonly FrozenSet<Actor> _nobody = FrozenSet<Actor>.Empty;

    private readonly QuotationLinking _quotations = new(passages, faults);

    /// <summary>Links a text in which names are looked for.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="name">The name of its file below the content folder, from which relative links count.</param>
    /// <param name="unlinked">Actors that it must not be linked to.</param>
    /// <param name="isUnlinkedKnown">Whether these are all; if not, that a name could mean several actors is not reported.</param>
    public LinkedProse LinkNames(Prose prose, string name, IReadOnlySet<Actor> unlinked, bool isUnlinkedKnown = true) =>
        new(prose, Mentions(prose, unlinked, isUnlinkedKnown ? faults : new DiagnosticBag()), Targets(prose, name));

    /// <summary>Links a text of ours in which names are looked for, and looks its quotations up in their articles.</summary>
    public LinkedProse LinkNamesAndQuotes(Prose prose, string name) => _quotations.LookUp(LinkNames(prose, name));

    /// <summary>Links a text of ours in which only the author's own links count, and looks its quotations up in their articles.</summary>
    public LinkedProse LinkExplicit(Prose prose, string name) => _quotations.LookUp(new LinkedProse(prose, [], Targets(prose, name)));

    /// <summary>Links a text with names, where nobody is left out.</summary>
    public LinkedProse LinkNames(Prose prose, string name) => LinkNames(prose, name, _nobody);

    private ImmutableArray<Mention> Mentions(Prose prose, IReadOnlySet<Actor> unlinked, DiagnosticBag ambiguities)
    {
        var found = entries.NamesIn(prose);
        if (found.All(matches => matches.Count == 0))
            return [];

        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var resolved = MentionScope.Resolve(found, unlinked);
        for (var at = 0; at < prose.Blocks.Length; at++)
        {
            foreach (var mention in resolved[at])
                Take(mention, prose, prose.Blocks[at], mentions, ambiguities);
        }

        return mentions.ToImmutable();
    }

    private static void Take(Mention<Actor> mention, Prose prose, TextBlock block, ImmutableArray<Mention>.Builder mentions, DiagnosticBag ambiguities)
    {
        var match = mention.Match;
        switch (mention.Outcome)
        {
            case MentionOutcome<Actor>.Linked linked:
                mentions.Add(new Mention(linked.Key, block, match.Start, match.Length));
                break;
            case MentionOutcome<Actor>.Ambiguous ambiguous:
                var surface = block.Text.Substring(match.Start, match.Length);
                ambiguities.Add(Messages.AmbiguousMention(prose.PlaceOf(block, match.Start), surface, [.. ambiguous.Keys.Select(actor => actor.Id)]));
                break;
            case MentionOutcome<Actor>.NotYetNamed:
                break;
        }
    }

    private FrozenDictionary<Inline, LinkTarget> Targets(Prose prose, string name)
    {
        if (prose.Links.IsEmpty)
            return FrozenDictionary<Inline, LinkTarget>.Empty;

        var addresses = new LinkAddresses(entries, assets, faults);
        return prose.Links
            .Select(link => (link, target: addresses.Resolve(link, prose, name)))
            .Where(resolved => resolved.target is not null)
            .ToFrozenDictionary(resolved => resolved.link, resolved => resolved.target!);
    }
}
