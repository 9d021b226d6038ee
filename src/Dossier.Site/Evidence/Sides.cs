using Dossier.Entries.Actors;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>
/// Who of those who took part in an event is heard in what is said of it. An actor is heard where it says something for
/// or against a claim itself, or somebody does who holds a position of it, and not only held it once or seeks it. Who holds a position of a state speaks for its
/// government too, and the other way round: the two have one country. To decline to comment is not to be heard.
/// </summary>
internal sealed class Sides(ResolvedDossier dossier)
{
    private static readonly string[] _notInOffice = ["former", "candidate"];

    /// <summary>The gap that an event has where not all sides are heard; null where all are, or there is but one.</summary>
    public Gap? GapOf(LinkedEvent one, ImmutableArray<WeighedClaim> claims)
    {
        if (one.Participants.Length < 2)
            return null;

        var speakers = claims.SelectMany(claim => claim.Heard).Select(said => said.Statement.Speaker).OfType<Actor>().Distinct().ToArray();
        var sides = one.Participants.Select(participant => participant.Actor).ToLookup(actor => speakers.Any(speaker => SpeaksFor(speaker, actor)));
        ImmutableArray<Actor> silent = [.. sides[false]];
        return silent.IsEmpty ? null
            : sides.Contains(true) ? new Gap.OneSide([.. sides[true]], silent)
            : new Gap.NoSideHeard(silent);
    }

    private bool SpeaksFor(Actor speaker, Actor participant) =>
        speaker == participant || dossier.Of(speaker).Positions.Any(position =>
            position.Of is { } of && !_notInOffice.Contains(position.Position.Status?.Value, StringComparer.OrdinalIgnoreCase) && (of == participant || IsSameCountry(of, participant)));

    private static bool IsSameCountry(Actor one, Actor other) =>
        IsPower(one) && IsPower(other) && one.Country is { } country && country.Value == other.Country?.Value;

    private static bool IsPower(Actor actor) => actor.Type.Value is ActorType.State or ActorType.Government;
}
