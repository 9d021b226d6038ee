using Dossier.Entries.Parsing;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.FrontMatter;

/// <summary>What a field costs to read whose values all stand on one line.</summary>
public class LongLineTests
{
    [Fact]
    public void Twice_as_many_values_on_a_line_take_about_twice_the_memory()
    {
        AllocatedBy(100);
        var (once, twice) = (AllocatedBy(4_000), AllocatedBy(8_000));
        Assert.True(twice <= 2.3 * once, $"4,000 aliases on a line allocate {once} bytes, and 8,000 allocate {twice}");
    }

    [Theory]
    [InlineData("content/articles/a.md", "title: A", "statements", "  - { claim: e/c, stance: asserts }\n", 2_004, 5)]
    [InlineData("content/events/e.md", "title: E\ndate: 2025-05-07", "claims", "  c{0}: It was so.\n", 2_005, 3)]
    [InlineData("content/actors/a.md", "name: A\ntype: person", "relations", "  - { to: b, kind: knows }\n", 2_005, 5)]
    public void A_field_of_more_groups_than_an_entry_has_is_one_error_where_it_goes_beyond(string path, string head, string field, string item, int line, int column)
    {
        Assert.Empty(TooMany(2_000));
        var fault = Assert.Single(TooMany(2_001));
        Assert.Equal(($"'{field}' has more than 2,000 items", path, line, column), (fault.Message, fault.Place.File, fault.Place.Line, fault.Place.Column));

        Diagnostic[] TooMany(int count)
        {
            var faults = new DiagnosticBag();
            var items = string.Concat(Enumerable.Range(0, count).Select(number => item.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
            EntryParser.ParseEntry(new SourceFile(path, path["content/".Length..], $"---\n{head}\n{field}:\n{items}---\n"), faults);
            return [.. faults.Sorted().Where(found => found.Code == "too-many-items")];
        }
    }

    private static long AllocatedBy(int aliases)
    {
        var list = string.Join(", ", Enumerable.Range(0, aliases).Select(number => $"Mara Lind {number}"));
        var file = new SourceFile("content/actors/a.md", "actors/a.md", $"---\nname: A\ntype: person\naliases: [{list}]\n---\n");
        var before = GC.GetAllocatedBytesForCurrentThread();
        EntryParser.ParseEntry(file, new DiagnosticBag());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
