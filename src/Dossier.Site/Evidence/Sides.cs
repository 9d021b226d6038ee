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

        var speakers = claims
            .SelectMany(claim => claim.Heard)
            .Select(said => said.Statement.Speaker)
            .OfType<Actor>()
            .Distinct()
            .ToArray();
        var (heard, silent) = (ImmutableArray.CreateBuilder<Actor>(), ImmutableArray.CreateBuilder<Actor>());
        foreach (var participant in one.Participants)
            (speakers.Any(speaker => SpeaksFor(speaker, participant.Actor)) ? heard : silent).Add(participant.Actor);

        return (heard.Count, silent.Count) switch
        {
            (_, 0) => null,
            (0, _) => new Gap.NoSideHeard(silent.ToImmutable()),
            _ => new Gap.OneSide(heard.ToImmutable(), silent.ToImmutable()),
        };
    }

    private bool SpeaksFor(Actor speaker, Actor participant) =>
        speaker == participant || dossier.Of(speaker).Positions.Any(position =>
            position.Of is { } of && !_notInOffice.Contains(position.Position.Status?.Value, StringComparer.OrdinalIgnoreCase) && (of == participant || IsSameCountry(of, participant)));

    private static bool IsSameCountry(Actor one, Actor other) =>
        IsPower(one) && IsPower(other) && one.Country is { } country && country.Value == other.Country?.Value;

    private static bool IsPower(Actor actor) => actor.Type.Value is ActorType.State or ActorType.Government;
}
