using Dossier.Dates;
using Dossier.Entries.Actors;
using Dossier.Entries.Events;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>What somebody did in an event while, as far as the dates tell, holding an office of another actor.</summary>
/// <param name="Event">The event.</param>
/// <param name="Holder">Who did it.</param>
/// <param name="Position">The office, of those that it may have been the one most surely held then.</param>
/// <param name="Tenure">Whether it was held then.</param>
/// <param name="Role">As what the holder took part; null where that is not said, or where the holder only spoke.</param>
/// <param name="TookPart">Whether the holder took part; else the holder only spoke on the event.</param>
/// <param name="Said">What the holder said of the event's claims, each once, whatever the number of articles that report it.</param>
public sealed record OfficeDeed(Event Event, Actor Holder, LinkedPosition Position, Tenure Tenure, ParticipantRole? Role, bool TookPart, ImmutableArray<TracedStatement> Said);

/// <summary>
/// Who acted for whom, and who spoke on what. A state, a government or an organization acts through those who hold its
/// offices. What they do is theirs and stands apart from what texts say it did itself; what was done out of office is not
/// told there. The day on which somebody took part is that of the event. The day on which somebody spoke is not known but
/// by the date of the article that quotes it: who holds an office then spoke in it, and who held it before may have.
/// </summary>
internal sealed class OfficeHolders
{
    /// <summary>Words of a position's status that say it is not, or not yet, held.</summary>
    private static readonly string[] _notInOffice = ["former", "ex", "candidate", "elect", "designate", "ancien", "ancienne", "candidat", "سابق", "سابقة", "مرشح", "مرشحة"];

    private readonly ResolvedDossier _dossier;
    private readonly FrozenDictionary<Event, int> _order;
    private readonly ILookup<Actor, (Actor Holder, LinkedPosition Position)> _offices;
    private readonly ILookup<Actor, TracedStatement> _said;

    public OfficeHolders(ResolvedDossier dossier, Func<Claim, WeighedClaim> claimOf)
    {
        _dossier = dossier;
        _order = dossier.Events.Select((one, at) => (one.Entry, at)).ToFrozenDictionary(pair => pair.Entry, pair => pair.at);
        var powers = PowersOf(dossier);
        _said = dossier.Events
            .SelectMany(one => one.Claims)
            .SelectMany(claim => claimOf(claim.Claim).Statements)
            .Where(said => said.Statement.Speaker is not null)
            .ToLookup(said => said.Statement.Speaker!);
        _offices = dossier.Actors
            .SelectMany(actor => actor.Positions.Where(IsOffice).SelectMany(position => ActedFor(position.Of!, powers).Select(power => (power, Holder: actor.Entry, Position: position))))
            .ToLookup(office => office.power, office => (office.Holder, office.Position));
    }

    /// <summary>The statements of an actor, in the order of the events.</summary>
    public IEnumerable<TracedStatement> StatementsOf(Actor actor) => _said[actor];

    /// <summary>The events that an actor speaks on and took no part in, in order of time.</summary>
    public ImmutableArray<Event> SpokeOn(LinkedActor actor) =>
        [.. _said[actor.Entry].Select(said => said.Statement.Target.Event).Distinct().Except(actor.Events.Select(role => role.Event))];

    /// <summary>What those who held its offices did, in order of time: by event, then in the order of the actors.</summary>
    public ImmutableArray<OfficeDeed> DeedsOf(Actor power) =>
    [
        .. _offices[power]
            .Where(office => office.Holder != power)
            .GroupBy(office => office.Holder, office => office.Position)
            .SelectMany(holder => DeedsOf(_dossier.Of(holder.Key), [.. holder]))
            .OrderBy(deed => _order[deed.Event]),
    ];

    private IEnumerable<OfficeDeed> DeedsOf(LinkedActor holder, ImmutableArray<LinkedPosition> offices)
    {
        var said = _said[holder.Entry].ToLookup(statement => statement.Statement.Target.Event);
        foreach (var part in holder.Events)
        {
            if (Surest(offices, office => Positions.TenureOf(office, part.Event.Date?.Value)) is var (office, tenure))
                yield return new OfficeDeed(part.Event, holder.Entry, office, tenure, part.Role, TookPart: true, Once(said[part.Event]));
        }

        foreach (var one in SpokeOn(holder))
        {
            var day = said[one].Select(statement => statement.Article.Date?.Value).FirstOrDefault(date => date is not null);
            if (Surest(offices, office => TenureAtSpeech(office, day, one)) is var (office, tenure))
                yield return new OfficeDeed(one, holder.Entry, office, tenure, Role: null, TookPart: false, Once(said[one]));
        }
    }

    private static ImmutableArray<TracedStatement> Once(IEnumerable<TracedStatement> said) =>
        [.. said.DistinctBy(statement => (statement.Statement.Target.Claim, statement.Statement.Statement.Stance.Value))];

    /// <summary>Of the offices that may have been held the one that surely was; null where none may have been.</summary>
    private static (LinkedPosition Office, Tenure Tenure)? Surest(ImmutableArray<LinkedPosition> offices, Func<Position, Tenure?> tenureOf)
    {
        var held = offices
            .Select(office => (office, Tenure: tenureOf(office.Position)))
            .Where(found => found.Tenure is not null)
            .OrderBy(found => found.Tenure)
            .ToArray();
        return held.Length == 0 ? null : (held[0].office, held[0].Tenure!.Value);
    }

    /// <summary>
    /// Whether an office was held when something was said of an event that stands in an article of some day; null where it began
    /// only after that day, or was over before the event: nobody tells of what has not happened, unless it is planned.
    /// </summary>
    private static Tenure? TenureAtSpeech(Position office, EdtfDate? published, Event of)
    {
        if (of.Status?.Value != EventStatus.Planned && office.To?.Value.Upper is { } end && of.Date?.Value.Lower is { } day && end < day)
            return null;

        var beganBefore = published?.Upper is not { } last || office.From?.Value.Lower is not { } first || first <= last;
        return Positions.TenureOf(office, published) ?? (beganBefore ? Tenure.Possible : null);
    }

    /// <summary>The states and governments of each country.</summary>
    internal static ILookup<string, Actor> PowersOf(ResolvedDossier dossier) =>
        dossier.Actors.Select(actor => actor.Entry).Where(actor => IsPower(actor) && actor.Country is not null).ToLookup(actor => actor.Country!.Value, StringComparer.Ordinal);

    private static bool IsPower(Actor actor) => actor.Type.Value is ActorType.State or ActorType.Government;

    /// <summary>Whether a position is of somebody, and its status does not say that it is not held.</summary>
    internal static bool IsOffice(LinkedPosition position) =>
        position.Of is not null
        && position.Position.Status?.Value.Split(' ', '-', '/', ',').Any(word => _notInOffice.Contains(word, StringComparer.OrdinalIgnoreCase)) != true;

    /// <summary>
    /// Whom the holder of an office acts for. The offices of a government are those of its state too; those of a state are its
    /// government's where the dossier has but one: which of several it was, the office does not say.
    /// </summary>
    internal static IEnumerable<Actor> ActedFor(Actor of, ILookup<string, Actor> powers)
    {
        if (of.Country is not { } country || !IsPower(of))
            return [of];

        return powers[country.Value].Where(other => other.Type.Value != of.Type.Value).ToArray() is [var counterpart] ? [of, counterpart] : [of];
    }
}
