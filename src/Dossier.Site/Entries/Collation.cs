using System.Collections.Immutable;

namespace Dossier.Entries;

/// <summary>
/// The order in which lists show entries. It is the same on every machine: letters compare by their folded form, without
/// accents, capitals and signs, and never by the rules of the machine's language.
/// </summary>
public static class Collation
{
    private static readonly string[] _leading = ["the-", "al-", "el-", "a-", "an-", "le-", "la-", "les-"];

    /// <summary>What a name is sorted by: its letters, without an article in front.</summary>
    public static string Key(string name)
    {
        var folded = Slug.FromTitle(name) ?? name;
        var article = _leading.FirstOrDefault(leading => folded.StartsWith(leading, StringComparison.Ordinal) && folded.Length > leading.Length);
        return article is null ? folded : folded[article.Length..];
    }

    /// <summary>Entries by name; those of one name by id.</summary>
    public static ImmutableArray<T> ByName<T>(this IEnumerable<T> entries, Func<T, Entry> entryOf) =>
        [.. entries.OrderBy(entry => entryOf(entry).SortKey, StringComparer.Ordinal).ThenBy(entry => entryOf(entry).Id, StringComparer.Ordinal)];

    /// <summary>Events in order of time; the undated last, by title.</summary>
    public static ImmutableArray<Event> InOrderOfTime(this IEnumerable<Event> events) =>
        [.. events.OrderBy(one => one.Date is null).ThenBy(one => one.Date?.Value).ThenBy(one => one.SortKey, StringComparer.Ordinal).ThenBy(one => one.Id, StringComparer.Ordinal)];

    /// <summary>Articles from the newest to the oldest; the undated last, by title.</summary>
    public static ImmutableArray<Article> NewestFirst(this IEnumerable<Article> articles) =>
        [.. articles.OrderBy(one => one.Date is null).ThenByDescending(one => one.Date?.Value).ThenBy(one => one.SortKey, StringComparer.Ordinal).ThenBy(one => one.Id, StringComparer.Ordinal)];
}
