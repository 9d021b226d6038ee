using Xunit;

namespace Dossier.Tests.Entries.Fields;

/// <summary>
/// Holds docs/content.md against the definitions of kinds and fields. Run with DOSSIER_UPDATE_DOCS=1 to rewrite its tables, and
/// read the difference before you commit it.
/// </summary>
public class ContentDocsTests
{
    private static readonly bool _rewrites = Environment.GetEnvironmentVariable("DOSSIER_UPDATE_DOCS") == "1";

    [Fact]
    public void The_fields_in_the_docs_are_those_of_the_definitions()
    {
        var written = File.ReadAllText(ContentDocs.FileName);
        var right = ContentDocs.WithDefinitions(written);
        if (_rewrites)
        {
            File.WriteAllText(ContentDocs.FileName, right);
            written = right;
        }

        Assert.True(written == right, $"""
            docs/content.md says otherwise than the definitions of the fields. Run this test with DOSSIER_UPDATE_DOCS=1, which rewrites its tables.
            {Difference(written, right)}
            """);
    }

    [Fact]
    public void Every_kind_has_its_part_of_the_docs() =>
        Assert.Equal(ContentDocs.Parts.Order(StringComparer.Ordinal), ContentDocs.PartsIn(File.ReadAllText(ContentDocs.FileName)).Order(StringComparer.Ordinal));

    /// <summary>The lines that one of two texts has and the other has not.</summary>
    private static string Difference(string written, string right)
    {
        var (old, now) = (written.Split('\n'), right.Split('\n'));
        return string.Join('\n', old.Except(now, StringComparer.Ordinal).Select(line => $"- {line}").Concat(now.Except(old, StringComparer.Ordinal).Select(line => $"+ {line}")));
    }
}
