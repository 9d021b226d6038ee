using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>
/// Who of those who took part in an event is heard in what is said of it. An actor is heard where it says something for a
/// claim itself, or somebody does who holds a position of it, and not only held it once or seeks it. Who holds a position of a
/// government speaks for its state too, and of a state for its government where the dossier has only one of that country. Who says no more than that it is not
/// so is not heard on the matter: the denial may be of having taken part at all. Who is told of by others is not heard, nor is
/// who declines to comment.
/// </summary>
internal sealed class Sides(ResolvedDossier dossier)
{
    private readonly ILookup<string, Actor> _powers = OfficeHolders.PowersOf(dossier);

    /// <summary>The gap that an event has where not all sides are heard; null where all are, or there is but one.</summary>
    public Gap? GapOf(LinkedEvent one, ImmutableArray<WeighedClaim> claims)
    {
        if (one.Participants.Length < 2)
            return null;

        var statements = claims.SelectMany(claim => claim.Statements).ToArray();
        var heard = Taking(said => said.Meaning == StanceMeaning.Supports, [.. one.Participants.Select(participant => participant.Actor)], statements);
        var denying = Taking(said => said.Meaning == StanceMeaning.Denies, heard[false], statements);
        ImmutableArray<Actor> silent = [.. denying[false]];
        return heard[false].Any()
            ? heard[true].Any() ? new Gap.OneSide([.. heard[true]], [.. denying[true]], silent) : new Gap.NoSideHeard([.. denying[true]], silent)
            : null;
    }

    /// <summary>Whether an actor took part in an event, or holds a position of somebody who did.</summary>
    public bool IsOf(Actor speaker, LinkedEvent one) => one.Participants.Any(participant => SpeaksFor(speaker, participant.Actor));

    /// <summary>
    /// Whether what two actors say is one party's word: one speaks for the other, or both hold offices of one, and their dates
    /// do not show that the one's term was over before the other's began.
    /// </summary>
    public bool AreOneParty(Actor one, Actor other)
    {
        if (SpeaksFor(one, other) || SpeaksFor(other, one))
            return true;

        var offices = dossier.Of(one).Positions.Where(OfficeHolders.IsOffice).ToArray();
        return offices.Length > 0 && dossier.Of(other).Positions.Where(OfficeHolders.IsOffice).Any(office =>
            offices.Any(own => MayOverlap(own.Position, office.Position) && OfficeHolders.ActedFor(own.Of!, _powers).Intersect(OfficeHolders.ActedFor(office.Of!, _powers)).Any()));
    }

    private static bool MayOverlap(Position one, Position other) => !IsOver(one, other) && !IsOver(other, one);

    private static bool IsOver(Position one, Position before) => one.To?.Value.Upper is { } end && before.From?.Value.Lower is { } start && end < start;

    /// <summary>Parts actors by whether a statement of a kind speaks for them.</summary>
    private ILookup<bool, Actor> Taking(Func<TracedStatement, bool> isOfKind, IEnumerable<Actor> actors, TracedStatement[] statements)
    {
        var speakers = statements.Where(isOfKind).Select(Telling).OfType<Actor>().Distinct().ToArray();
        return actors.ToLookup(actor => speakers.Any(speaker => SpeaksFor(speaker, actor)));
    }

    /// <summary>Who is heard in a statement: the speaker, or who tells of it where the speaker is not; of a denial, who denies.</summary>
    private static Actor? Telling(TracedStatement said) => said.IsFirstHand || said.Meaning == StanceMeaning.Denies
        ? said.Statement.Speaker
        : (said.Origin as Origin.Known)?.Entry as Actor;

    private bool SpeaksFor(Actor speaker, Actor participant) =>
        speaker == participant || dossier.Of(speaker).Positions.Any(position =>
            OfficeHolders.IsOffice(position) && OfficeHolders.ActedFor(position.Of!, _powers).Contains(participant));
}
