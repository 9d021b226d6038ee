using Dossier.Entries.Actors;
using Dossier.Graph;
using Dossier.Graph.Quotations;

namespace Dossier.Evidence.Checks;

/// <summary>
/// Holds who is said to have spoken against the article's own sentence, where that gives the words to somebody else. Outlets are
/// left alone, who tell what others said; so is who speaks for the other, and where a note names who is meant.
/// </summary>
internal sealed class Attributions(ResolvedDossier dossier, NamedSources named)
{
    /// <summary>Reports statements whose words the article gives to another than who is said to speak.</summary>
    public void Report(LinkedArticle article, DiagnosticBag faults)
    {
        foreach (var statement in article.Statements)
        {
            if (statement is { Statement.By: { } by, Speaker: { Type.Value: not ActorType.Media } speaker, Passage: { } passage }
                && !NamedSources.Names(statement.Note, speaker)
                && Other([speaker, .. statement.Through], passage) is { } other)
            {
                faults.Add(Messages.WordsOfAnother(by.Place, speaker.Id, other.Id));
            }
        }
    }

    /// <summary>Reports block quotes whose words their article gives to another, and those of somebody whom it does not name.</summary>
    public void Report(LinkedProse text, DiagnosticBag faults)
    {
        foreach (var quotation in text.Quotations)
        {
            if (quotation is not { Who: { Type.Value: not ActorType.Media } who, Passages: [var first, ..] } || quotation.Source.IsFragment)
                continue;

            var at = text.Prose.PlaceOf(text.Prose.Quotations.First(block => block.Attribution == quotation.Attribution).Links[0]);
            if (named.IsUnnamed(who, dossier.Of(quotation.Source)))
                faults.Add(Messages.SourceNotNamed(at, who.Id, "—", quotation.Source.Id));
            else if (Other([who], first) is { } other)
                faults.Add(Messages.WordsOfAnother(at, who.Id, other.Id));
        }
    }

    private Actor? Other(ImmutableArray<Actor> sought, Passage passage) =>
        SaidBy.In(passage, dossier.Of(passage.Article).Body, actor => sought.Any(one => IsOneSide(one, actor))).FirstOrDefault();

    /// <summary>Whether two are one, or one of them speaks for the other.</summary>
    private bool IsOneSide(Actor one, Actor other) => one == other
        || OfficesOf(one).Contains(other) || OfficesOf(other).Contains(one)
        || IsPart(one, other) || IsPart(other, one);

    private IEnumerable<Actor> OfficesOf(Actor actor) => dossier.Of(actor).Positions.Select(position => position.Of).OfType<Actor>();

    private bool IsPart(Actor one, Actor other) => dossier.Of(one).Relations.Any(relation => relation.To == other);
}
