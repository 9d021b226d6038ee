using System.Text.Json;
using Dossier.Entries.Site;
using Dossier.Wording;

namespace Dossier.Changes;

/// <summary>
/// What differs between two states of one entry. In: its object in an earlier <c>data/dossier.json</c>, and what it says now, as the
/// same data. What the earlier one has wrong, since anybody may have written it, counts as another state.
/// </summary>
internal static class EntryComparison
{
    private static readonly FrozenSet<string> _confidences = Confidences.Vocabulary.Words.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Compares the two; of the earlier one, what follows its <c>hash</c> is no state.</summary>
    public static EntryDifference Of(JsonElement before, JsonElement now)
    {
        var (earlier, later) = (StateOf(before), StateOf(now));
        var members = earlier.Keys.Union(later.Keys, StringComparer.Ordinal)
            .Where(member => !(earlier.TryGetValue(member, out var one) && later.TryGetValue(member, out var other) && JsonElement.DeepEquals(one, other)));
        return new EntryDifference { Parts = EntryParts.Ordered(members.Select(EntryParts.Of)), Claims = Claims(earlier, later), Judgements = Judgements(earlier, later) };
    }

    private static ImmutableArray<ChangedClaim> Claims(Dictionary<string, JsonElement> earlier, Dictionary<string, JsonElement> later)
    {
        var before = Groups(earlier, "claims", "id");
        return
        [
            .. from claim in Groups(later, "claims", "id")
               let now = Text(claim.Value, "state")
               where now is not null
               let old = before.TryGetValue(claim.Key, out var known) ? Text(known, "state") : null
               where old != now && (old is null || ClaimWording.States.Contains(old))
               select new ChangedClaim(claim.Key, old, now),
        ];
    }

    private static ImmutableArray<ChangedJudgement> Judgements(Dictionary<string, JsonElement> earlier, Dictionary<string, JsonElement> later)
    {
        var before = Groups(earlier, "judgements", "text");
        return
        [
            .. from judgement in Groups(later, "judgements", "text")
               let now = Rating(judgement.Value)
               let old = before.TryGetValue(judgement.Key, out var known) ? Rating(known) : null
               where old != now
               select new ChangedJudgement(judgement.Key, old, now),
        ];
    }

    /// <summary>How a judgement is rated; a confidence that is none is as good as none.</summary>
    public static JudgementRating Rating(JsonElement judgement) =>
        new(Text(judgement, "likelihood"), Text(judgement, "confidence") is { } word && _confidences.Contains(word) ? word : null);

    /// <summary>A member that is text; null where it is not there, or something else.</summary>
    public static string? Text(JsonElement group, string name) =>
        group.ValueKind == JsonValueKind.Object && group.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Dictionary<string, JsonElement> StateOf(JsonElement entry)
    {
        var state = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in entry.EnumerateObject().TakeWhile(member => !member.NameEquals("hash")))
            state[member.Name] = member.Value;

        return state;
    }

    /// <summary>The groups of a list by what names each; of two of one name the first.</summary>
    private static Dictionary<string, JsonElement> Groups(Dictionary<string, JsonElement> state, string list, string key)
    {
        var groups = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (!state.TryGetValue(list, out var items) || items.ValueKind != JsonValueKind.Array)
            return groups;

        foreach (var item in items.EnumerateArray())
        {
            if (Text(item, key) is { } name)
                groups.TryAdd(name, item);
        }

        return groups;
    }
}
