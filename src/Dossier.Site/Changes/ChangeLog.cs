using System.Text.Json;
using Dossier.Entries;
using Dossier.Wording;

namespace Dossier.Changes;

/// <summary>
/// What each day's editions changed, the newest first. It is handed on from edition to edition in <c>data/dossier.json</c>, so that a
/// reader finds what changed last week whatever was published since. Of an earlier edition it tells in that edition's words only
/// the names of what is gone: entries, claims and judgements are told of as long as the dossier has them.
/// </summary>
internal static class ChangeLog
{
    /// <summary>Of how many days it tells.</summary>
    public const int MostDays = 100;

    /// <summary>How many entries it names in all; the newest day is told whole.</summary>
    public const int MostEntries = 20_000;

    private static readonly IEqualityComparer<Entry> _same = ReferenceEqualityComparer.Instance;

    /// <summary>Puts what this edition changed before what earlier ones did; editions of one day are one.</summary>
    /// <param name="earlier">The log of the earlier edition.</param>
    /// <param name="edition">What this one changed, which may be nothing.</param>
    /// <param name="order">Where in the dossier each entry stands.</param>
    public static ImmutableArray<ChangeDay> With(ImmutableArray<ChangeDay> earlier, ChangeDay edition, IReadOnlyDictionary<Entry, int> order)
    {
        var sameDay = earlier.FirstOrDefault(day => day.Day == edition.Day);
        var joined = sameDay is null ? edition : Joined(sameDay, edition, order);
        var days = earlier.Where(day => day != sameDay).Append(joined).Where(day => day.Count > 0).OrderByDescending(day => day.Day).Take(MostDays).ToImmutableArray();
        var told = 0;
        return [.. days.TakeWhile((day, at) => at == 0 | (told += day.Count) <= MostEntries)];
    }

    private static ChangeDay Joined(ChangeDay earlier, ChangeDay later, IReadOnlyDictionary<Entry, int> order)
    {
        // What came today and changed today is new to a reader.
        var (added, changed) = (new Dictionary<Entry, ChangedEntry>(_same), new Dictionary<Entry, ChangedEntry>(_same));
        foreach (var one in earlier.Added.Concat(later.Added))
            added.TryAdd(one.Entry, one);

        foreach (var one in earlier.Changed.Concat(later.Changed).Where(one => !added.ContainsKey(one.Entry)))
            changed[one.Entry] = changed.TryGetValue(one.Entry, out var first) ? first with { Difference = first.Difference.Then(one.Difference) } : one;

        return new ChangeDay(
            later.Day,
            [.. added.Values.OrderBy(one => order[one.Entry])],
            [.. changed.Values.OrderBy(one => order[one.Entry])],
            [.. earlier.Removed.Concat(later.Removed).Distinct().OrderBy(one => one.Title, StringComparer.Ordinal).ThenBy(one => one.Id, StringComparer.Ordinal)]);
    }

    public static void Write(Utf8JsonWriter json, ImmutableArray<ChangeDay> days) => json.Groups("changes", days, day =>
    {
        json.WriteString("day", day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.Groups("added", day.Added, one => WriteName(json, one.Entry));
        json.Groups("changed", day.Changed, one =>
        {
            WriteName(json, one.Entry);
            json.Texts("parts", one.Difference.Parts);
            json.Groups("claims", one.Difference.Claims, claim =>
            {
                json.WriteString("id", claim.Id);
                json.Text("before", claim.Before);
                json.WriteString("now", claim.Now);
            });
            json.Groups("judgements", one.Difference.Judgements, judgement =>
            {
                json.WriteString("text", judgement.Text);
                if (judgement.Before is { } before)
                    WriteRating(json, "before", before);

                WriteRating(json, "now", judgement.Now);
            });
        });
        json.Groups("removed", day.Removed, one =>
        {
            json.WriteString("kind", one.Kind);
            json.WriteString("id", one.Id);
            json.WriteString("title", one.Title);
        });
    });

    private static void WriteName(Utf8JsonWriter json, Entry entry)
    {
        json.WriteString("kind", entry.Kind.Collection);
        json.WriteString("id", entry.Id);
    }

    private static void WriteRating(Utf8JsonWriter json, string name, JudgementRating rating)
    {
        json.WriteStartObject(name);
        json.Text("likelihood", rating.Likelihood);
        json.Text("confidence", rating.Confidence);
        json.WriteEndObject();
    }

    /// <summary>Reads the log of an earlier edition.</summary>
    /// <param name="root">The whole file.</param>
    /// <param name="entryOf">The entry of this dossier of a kind and id; null where it has none.</param>
    /// <param name="mayTell">Whether the name of an entry that is gone may be told.</param>
    /// <exception cref="InvalidOperationException">What is there is no such log; <see cref="KeyNotFoundException"/> and <see cref="FormatException"/> likewise.</exception>
    public static ImmutableArray<ChangeDay> Read(JsonElement root, Func<string, string, Entry?> entryOf, Func<RemovedEntry, bool> mayTell)
    {
        if (!root.TryGetProperty("changes", out var days))
            return [];

        return [.. days.EnumerateArray().Select(DayOf).DistinctBy(day => day.Day)];

        ChangeDay DayOf(JsonElement day) => new(
            DateOnly.ParseExact(day.GetProperty("day").GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. Entries(day, "added").Select(one => new ChangedEntry(one.Entry, EntryDifference.None))],
            [.. Entries(day, "changed").Select(one => new ChangedEntry(one.Entry, DifferenceOf(one.Json)))],
            [.. ListOf(day, "removed").Select(RemovedOf).Where(one => entryOf(one.Kind, one.Id) is null && mayTell(one)).Distinct()]);

        IEnumerable<(Entry Entry, JsonElement Json)> Entries(JsonElement day, string list) =>
            from one in ListOf(day, list)
            let entry = entryOf(one.GetProperty("kind").GetString() ?? "", one.GetProperty("id").GetString() ?? "")
            where entry is not null
            select (entry, one);
    }

    private static RemovedEntry RemovedOf(JsonElement one) =>
        new(one.GetProperty("kind").GetString() ?? "", one.GetProperty("id").GetString() ?? "", one.GetProperty("title").GetString() ?? "");

    private static EntryDifference DifferenceOf(JsonElement one) => new()
    {
        Parts = EntryParts.Ordered(ListOf(one, "parts").Select(part => part.GetString() ?? "")),
        Claims =
        [
            .. ListOf(one, "claims")
                .Select(claim => new ChangedClaim(claim.GetProperty("id").GetString() ?? "", EntryComparison.Text(claim, "before"), claim.GetProperty("now").GetString() ?? ""))
                .Where(claim => ClaimWording.States.Contains(claim.Now) && (claim.Before is null || ClaimWording.States.Contains(claim.Before)))
                .DistinctBy(claim => claim.Id),
        ],
        Judgements =
        [
            .. ListOf(one, "judgements")
                .Select(judgement => new ChangedJudgement(
                    judgement.GetProperty("text").GetString() ?? "",
                    judgement.TryGetProperty("before", out var before) ? EntryComparison.Rating(before) : null,
                    EntryComparison.Rating(judgement.GetProperty("now"))))
                .DistinctBy(judgement => judgement.Text),
        ],
    };

    private static IEnumerable<JsonElement> ListOf(JsonElement group, string name) => group.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];
}
