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

    private static long AllocatedBy(int aliases)
    {
        var list = string.Join(", ", Enumerable.Range(0, aliases).Select(number => $"Mara Lind {number}"));
        var file = new SourceFile("content/actors/a.md", "actors/a.md", $"---\nname: A\ntype: person\naliases: [{list}]\n---\n");
        var before = GC.GetAllocatedBytesForCurrentThread();
        EntryParser.ParseEntry(file, new DiagnosticBag());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
