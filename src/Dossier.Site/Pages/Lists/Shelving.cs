namespace Dossier.Pages.Lists;

/// <summary>Items of a list that stand under one heading.</summary>
/// <param name="Group">The larger group: a year, a type of actor.</param>
/// <param name="Part">What within the group they have in common, a month or a letter; null where the group is not parted.</param>
/// <param name="Key">The name of the shelf in addresses.</param>
/// <param name="Items">The items, in the order of the list.</param>
public sealed record Shelf<T>(string Group, string? Part, string Key, ImmutableArray<T> Items);

/// <summary>A page of a list that is too long for one.</summary>
/// <param name="Key">What its address has behind that of the list.</param>
/// <param name="Shelves">What stands on it, of one group.</param>
/// <param name="Number">Which of several pages with the same heading it is, from 1.</param>
public sealed record ListSheet<T>(string Key, ImmutableArray<Shelf<T>> Shelves, int Number = 1)
{
    /// <summary>How many items are on it.</summary>
    public int Count => Shelves.Sum(shelf => shelf.Items.Length);
}

/// <summary>A list, laid out.</summary>
/// <param name="Shelves">All of it, in order.</param>
/// <param name="Sheets">The pages that a long list has besides its own; none where it fits on one.</param>
public sealed record ListLayout<T>(ImmutableArray<Shelf<T>> Shelves, ImmutableArray<ListSheet<T>> Sheets)
{
    /// <summary>Whether it has several pages.</summary>
    public bool IsLong => !Sheets.IsEmpty;

    /// <summary>How many items it has.</summary>
    public int Count => Shelves.Sum(shelf => shelf.Items.Length);
}

/// <summary>
/// Lists to pages of bounded length. A list that fits on one page stays there. Else each group has a page, and a group that is too
/// long one for each of its parts, so that an address says what stands there and keeps it while the list grows.
/// </summary>
/// <param name="many">From this many items on, a group is parted.</param>
/// <param name="keyOf">How a part is named in addresses, behind its group: by what it is and how many came before it.</param>
internal sealed class Shelving(int many, Func<string, int, string> keyOf)
{
    /// <summary>What keeps a page below 250 kB with its frame, in bytes as estimated for items: from pages that were measured.</summary>
    public const int BytesOfPage = 150_000;

    /// <summary>Lays a list out.</summary>
    /// <param name="items">The items in order; those of a group, and of a part of it, stand together.</param>
    /// <param name="groupOf">The group of an item.</param>
    /// <param name="partOf">The part within it.</param>
    /// <param name="bytesOf">About how many bytes it takes on a page.</param>
    /// <param name="bytesOfOnePage">About how many bytes the list may take to stay on one page.</param>
    public ListLayout<T> Lay<T>(IEnumerable<T> items, Func<T, string> groupOf, Func<T, string> partOf, Func<T, int> bytesOf, int bytesOfOnePage = BytesOfPage)
    {
        var groups = items.GroupBy(groupOf, StringComparer.Ordinal).Select(group => Shelves(group.Key, [.. group], partOf)).ToArray();
        ImmutableArray<Shelf<T>> shelves = [.. groups.SelectMany(group => group)];
        if (shelves.Sum(shelf => BytesOf(shelf, bytesOf)) <= bytesOfOnePage)
            return new(shelves, []);

        return new(shelves, [.. groups.SelectMany(group => Sheets(group, bytesOf))]);
    }

    private ImmutableArray<Shelf<T>> Shelves<T>(string group, ImmutableArray<T> items, Func<T, string> partOf) => items.Length < many
        ? [new(group, null, group, items)]
        : [.. items.GroupBy(partOf, StringComparer.Ordinal).Select((part, at) => new Shelf<T>(group, part.Key, $"{group}-{keyOf(part.Key, at)}", [.. part]))];

    private static IEnumerable<ListSheet<T>> Sheets<T>(ImmutableArray<Shelf<T>> group, Func<T, int> bytesOf) =>
        group.Sum(shelf => BytesOf(shelf, bytesOf)) <= BytesOfPage
            ? [new(group[0].Group, group)]
            : group.SelectMany(shelf => Cut(shelf, bytesOf));

    /// <summary>A shelf as one sheet, or as several where it is too long for one.</summary>
    private static IEnumerable<ListSheet<T>> Cut<T>(Shelf<T> shelf, Func<T, int> bytesOf)
    {
        var (number, bytes) = (1, 0);
        var own = ImmutableArray.CreateBuilder<T>();
        ListSheet<T> Sheet()
        {
            var key = number == 1 ? shelf.Key : string.Create(CultureInfo.InvariantCulture, $"{shelf.Key}-{number}");
            return new(key, [shelf with { Key = key, Items = own.DrainToImmutable() }], number);
        }

        foreach (var item in shelf.Items)
        {
            var more = bytesOf(item);
            if (own.Count > 0 && bytes + more > BytesOfPage)
            {
                yield return Sheet();
                (number, bytes) = (number + 1, 0);
            }

            own.Add(item);
            bytes += more;
        }

        yield return Sheet();
    }

    private static int BytesOf<T>(Shelf<T> shelf, Func<T, int> bytesOf) => shelf.Items.Sum(bytesOf);
}
