using Dossier.Sources;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Rendering;

/// <summary>Editors end a file with a line break or do not, as they are set; no page tells which.</summary>
public class PartialEndsTests
{
    [Fact]
    public void The_line_break_at_the_end_of_a_partial_is_not_printed()
    {
        Assert.Equal("a1b", TemplateLab.Text("a{{ include 'p' }}b", ("partials/p.html", "1\n")));
        Assert.Equal("a1\nb", TemplateLab.Text("a{{ include 'p' }}b", ("partials/p.html", "1\n\n")));
        Assert.Equal("1, 1", TemplateLab.Text("{{ include_join ['p', 'p'] ', ' }}", ("partials/p.html", "1\n")));
    }

    [Fact]
    public void Saving_a_partial_with_or_without_a_line_break_at_its_end_changes_no_page()
    {
        using var folder = new TemporaryFolder();
        var partials = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates"), "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(Repository.Root, file);
            var text = File.ReadAllText(file);
            if (name.StartsWith("templates/partials/", StringComparison.Ordinal))
            {
                text = text.EndsWith('\n') ? text[..^1] : text + '\n';
                partials++;
            }

            folder.Write(name, text);
        }

        var (saved, ours) = (Site(folder["templates"]), Site(Path.Combine(Repository.Root, "templates")));
        Assert.True(partials > 40, "the templates have their partials");
        Assert.Equal(ours.Files.Keys.Order(StringComparer.Ordinal), saved.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(ours.Files.Keys, path => Assert.True(ours.Files[path].Span.SequenceEqual(saved.Files[path].Span), $"{path} differs"));
    }

    private static SmallSite Site(string templates) => SmallSite.Build(Repository.Root, options => options with { Templates = new FolderName(templates, "templates") });
}
