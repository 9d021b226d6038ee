using Dossier.Dates;
using Dossier.Entries;
using Dossier.Entries.Actors;
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

/// <summary>A position of somebody who took part in an event, and whether it was held then.</summary>
public sealed record PositionOnDay(LinkedPosition Position, Tenure Tenure);

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

    /// <summary>The positions that a participant held, or may have held, on the day of an event.</summary>
    public static ParticipantOnDay OnDay(LinkedParticipant participant, LinkedActor actor, EdtfDate? day) => new(
        participant,
        [
            .. actor.Positions
                .Select(position => (Position: position, Tenure: TenureOf(position.Position, day)))
                .Where(found => found.Tenure is not null)
                .Select(found => new PositionOnDay(found.Position, found.Tenure!.Value)),
        ]);

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
        var (from, to) = (position.From?.Value, position.To?.Value);
        if ((from?.Upper ?? DateOnly.MinValue) <= first && last <= (to?.Lower ?? DateOnly.MaxValue))
            return Tenure.Held;

        return (from?.Lower ?? DateOnly.MinValue) <= last && first <= (to?.Upper ?? DateOnly.MaxValue) ? Tenure.Possible : null;
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
