using Dossier.Dates;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>Whether a position was held on the day of an event, as far as the dates say.</summary>
public enum Tenure
{
    /// <summary>The day lies within its dates.</summary>
    Held,

    /// <summary>The day may lie within them: they, or the day, are not precise enough to tell.</summary>
    Possible,

    /// <summary>No date of the position is stated, so nothing is assumed.</summary>
    DatesNotStated,

    /// <summary>The position has dates, but the event has none.</summary>
    DayNotKnown,
}

/// <summary>An office of somebody who took part in an event, and whether it was held then.</summary>
/// <param name="Position">The position; of several that name one office in different words, the one whose dates tell most.</param>
/// <param name="Tenure">Whether it was held.</param>
/// <param name="Titles">What it is called, where several positions name it: the title of the event's own sources first; else empty.</param>
public sealed record PositionOnDay(LinkedPosition Position, Tenure Tenure, ImmutableArray<string> Titles);

/// <summary>Somebody who took part in an event, with the positions that may have been theirs on that day.</summary>
public sealed record ParticipantOnDay(LinkedParticipant Participant, ImmutableArray<PositionOnDay> Positions);

/// <summary>
/// Who held what, when. A position with one date is open at the other end; one with no date at all is never assumed to
/// be held, nor held against another. The bounds of EDTF dates count: "2025-01" begins on one of the days of that January.
/// </summary>
internal static class Positions
{
    // The heads that there is one of at a time. Members, deputies, envoys and speakers there may be several of.
    private static readonly string[] _single =
    [
        "president", "prime minister", "premier", "chancellor", "king", "queen", "emir", "sultan", "monarch", "head", "leader", "chief",
        "director", "chair", "chairman", "chairwoman", "chairperson", "secretary-general", "secretary general", "governor", "mayor",
    ];

    private static readonly string[] _notSingle = ["vice", "deputy", "assistant", "co-", "candidate", "former", "member", "elect", "designate", "acting"];

    // What limits an office and makes it no other one.
    private static readonly FrozenSet<string> _limits = new[]
    {
        "interim", "transitional", "acting", "caretaker", "provisional", "temporary", "de", "facto", "the", "new", "current", "incumbent",
        "par", "intérim", "intérimaire", "transition", "provisoire", "transitoire", "le", "la",
        "الانتقالي", "انتقالي", "المؤقت", "مؤقت", "المؤقتة", "الانتقالية", "بالإنابة", "بالوكالة",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The offices that a participant held, or may have held, on the day of an event; one that sources call differently stands there once.</summary>
    /// <param name="participant">Who took part.</param>
    /// <param name="actor">The same with all positions.</param>
    /// <param name="day">The date of the event.</param>
    /// <param name="reports">The articles that report the event.</param>
    public static ParticipantOnDay OnDay(LinkedParticipant participant, LinkedActor actor, EdtfDate? day, ImmutableArray<Article> reports)
    {
        var held = actor.Positions
            .Select(position => (Position: position, Tenure: TenureOf(position.Position, day)))
            .Where(found => found.Tenure is not null)
            .Select(found => new PositionOnDay(found.Position, found.Tenure!.Value, []));
        return new ParticipantOnDay(participant, [.. held.GroupBy(OfficeOf).Select(office => Merged([.. office], reports))]);
    }

    /// <summary>
    /// What tells offices apart: whose it is, and its title without what limits it. A state and its government have one president.
    /// An office of nobody's is like no other.
    /// </summary>
    private static (object, string) OfficeOf(PositionOnDay held)
    {
        var words = held.Position.Position.Title.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !_limits.Contains(word));
        object whose = held.Position.Of is { Type.Value: ActorType.State or ActorType.Government, Country: { } country } ? country.Value : held.Position.Of as object ?? held.Position;
        return (whose, string.Join(' ', words).ToLowerInvariant());
    }

    private static PositionOnDay Merged(ImmutableArray<PositionOnDay> office, ImmutableArray<Article> reports)
    {
        if (office.Length == 1)
            return office[0];

        var best = office.MinBy(held => held.Tenure switch { Tenure.Held => 0, Tenure.Possible => 1, Tenure.DayNotKnown => 2, Tenure.DatesNotStated => 3 })!;
        var titles = office
            .OrderBy(held => held.Position.Sources.Any(source => reports.Contains(source.Article)) ? 0 : 1)
            .ThenBy(held => held == best ? 0 : 1)
            .Select(held => TitleOf(held.Position.Position));
        return best with { Titles = [.. titles.Distinct(StringComparer.OrdinalIgnoreCase)] };
    }

    private static string TitleOf(Position position) =>
        position.Status is { } status && !position.Title.Value.Contains(status.Value, StringComparison.OrdinalIgnoreCase) ? $"{position.Title.Value} ({status.Value})" : position.Title.Value;

    /// <summary>Reports positions that end before they begin, and those that cannot both be true.</summary>
    public static void Report(ImmutableArray<LinkedActor> actors, DiagnosticBag faults)
    {
        var dated = actors
            .SelectMany(actor => actor.Positions.Select(position => new Holding(actor.Entry, position)))
            .Where(holding => !holding.IsUndated)
            .ToArray();
        foreach (var reversed in dated.Where(holding => holding.IsReversed))
            faults.Add(Messages.PositionReversed(reversed.Entry.To!.Place, reversed.Entry.Title.Value));

        foreach (var office in dated.Where(holding => !holding.IsReversed && holding.Position.Of is not null).GroupBy(holding => holding.Office))
            ReportOverlaps(office, faults);
    }

    /// <summary>Null where it was certainly not held.</summary>
    public static Tenure? TenureOf(Position position, EdtfDate? day)
    {
        if (position.From is null && position.To is null)
            return Tenure.DatesNotStated;

        if (day is null)
            return Tenure.DayNotKnown;

        var (first, last) = (day.Lower ?? DateOnly.MinValue, day.Upper ?? DateOnly.MaxValue);
        // A date that is an interval, such as "../2024-12", may lie anywhere in it: the open end is no bound.
        var (certainFrom, certainTo) = (position.From is null ? DateOnly.MinValue : position.From.Value.Upper ?? DateOnly.MaxValue, position.To is null ? DateOnly.MaxValue : position.To.Value.Lower ?? DateOnly.MinValue);
        if (certainFrom <= first && last <= certainTo)
            return Tenure.Held;

        return (position.From?.Value.Lower ?? DateOnly.MinValue) <= last && first <= (position.To?.Value.Upper ?? DateOnly.MaxValue) ? Tenure.Possible : null;
    }

    /// <summary>Holds each holding of an office against the one before it that lasts longest.</summary>
    private static void ReportOverlaps(IEnumerable<Holding> office, DiagnosticBag faults)
    {
        var longest = new Dictionary<Actor, Holding>();
        Holding? longestOfAll = null;
        foreach (var holding in office.OrderBy(holding => holding.CertainFrom).ThenBy(holding => holding.Actor.Id, StringComparer.Ordinal))
        {
            if (longest.TryGetValue(holding.Actor, out var own) && holding.Overlaps(own))
                faults.Add(Messages.PositionHeldTwice(holding.Entry.Title.Place, holding.Entry.Title.Value, holding.Entry.Status?.Value, own.Entry.Status?.Value, own.Entry.Title.Place));
            else if (longestOfAll is not null && !EntryId.Comparer.Equals(longestOfAll.Actor.Id, holding.Actor.Id) && holding.IsSingle && longestOfAll.IsSingle && holding.Overlaps(longestOfAll))
                faults.Add(Messages.PositionHeldByTwo(holding.Entry.Title.Place, holding.Entry.Title.Value, longestOfAll.Actor.Id, longestOfAll.Entry.Title.Place));

            longest[holding.Actor] = own is null || holding.CertainTo > own.CertainTo ? holding : own;
            longestOfAll = longestOfAll is null || holding.CertainTo > longestOfAll.CertainTo ? holding : longestOfAll;
        }
    }

    /// <summary>A dated position and who held it.</summary>
    private sealed record Holding(Actor Actor, LinkedPosition Position)
    {
        public Position Entry => Position.Position;

        public bool IsUndated => Entry.From is null && Entry.To is null;

        public bool IsReversed => Entry is { From.Value.Lower: { } from, To.Value.Upper: { } to } && to < from;

        /// <summary>The first day on which it was certainly held.</summary>
        public DateOnly CertainFrom => Entry.From is null ? DateOnly.MinValue : Entry.From.Value.Upper ?? DateOnly.MaxValue;

        /// <summary>The last day on which it was certainly held.</summary>
        public DateOnly CertainTo => Entry.To is null ? DateOnly.MaxValue : Entry.To.Value.Lower ?? DateOnly.MinValue;

        public (string, string) Office => (Folded(Entry.Title.Value), Position.Of!.Id);

        /// <summary>Whether one person holds such an office at a time.</summary>
        public bool IsSingle
        {
            get
            {
                var words = $" {Folded(Entry.Title.Value)} {Folded(Entry.Status?.Value ?? "")} ";
                return !_notSingle.Any(word => words.Contains($" {word}", StringComparison.Ordinal))
                    && (_single.Any(word => words.Contains($" {word} ", StringComparison.Ordinal)) || IsOneOfTheMinisters(Folded(Entry.Title.Value)));
            }
        }

        /// <summary>Whether there is a day on which both were certainly held. The day of a handover is both's.</summary>
        public bool Overlaps(Holding other) =>
            (CertainFrom > other.CertainFrom ? CertainFrom : other.CertainFrom) < (CertainTo < other.CertainTo ? CertainTo : other.CertainTo);

        /// <summary>"Foreign Minister", "Minister of Defence"; a bare "Minister" may be any.</summary>
        private static bool IsOneOfTheMinisters(string title) =>
            title.EndsWith(" minister", StringComparison.Ordinal) || title.StartsWith("minister of ", StringComparison.Ordinal) || title.StartsWith("minister for ", StringComparison.Ordinal);

        private static string Folded(string words) => words.Trim().ToLower(CultureInfo.InvariantCulture);
    }
}
