using Dossier.Diagnostics;
using Dossier.Entries;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>
/// Holds the import of raw texts that are not in the repository against the articles that editors made of them. Name their
/// folder in the environment variable IMPORT_SEEDS; without it there is nothing to hold.
/// </summary>
public class SeedTests
{
    [Fact]
    public void The_kept_lines_are_the_paragraphs_of_an_editors_article()
    {
        var folder = Environment.GetEnvironmentVariable("IMPORT_SEEDS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "IMPORT_SEEDS names no folder");
        var articles = Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", "articles"), "*.md").Order(StringComparer.Ordinal)
            .Select(file => (Article)EntryParser.ParseEntry(new SourceFile(file, "articles/" + Path.GetFileName(file), File.ReadAllText(file)), new DiagnosticBag())!)
            .ToDictionary(article => article.Title.Value, StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder!, "*.txt").Order(StringComparer.Ordinal))
        {
            var imported = Imports.Bytes(File.ReadAllBytes(file), Path.GetFileName(file));
            var draft = (Article)EntryParser.ParseEntry(new SourceFile(file, "articles/a.md", imported.Text), new DiagnosticBag())!;
            var editors = articles[draft.Title.Value];
            Assert.Equal(editors.Body.Blocks.Select(block => (block.IsHeading, block.Text)), draft.Body.Blocks.Select(block => (block.IsHeading, block.Text)));
            Assert.Equal(
                (editors.Dek?.Value, editors.Caption?.Value, editors.Date?.Value, editors.Author?.Value, editors.Disclaimer?.Value, editors.Language?.Value),
                (draft.Dek?.Value, draft.Caption?.Value, draft.Date?.Value, draft.Author?.Value, draft.Disclaimer?.Value, draft.Language?.Value));
            Assert.Equal(editors.Damage.Select(damage => damage.Value).Order(), draft.Damage.Select(damage => damage.Value).Order());
        }
    }
}
