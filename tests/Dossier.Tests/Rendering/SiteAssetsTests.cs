using Dossier.Rendering.Files;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Rendering;

public class SiteAssetsTests
{
    [Fact]
    public void A_templates_asset_changes_its_name_with_its_bytes_and_only_with_them()
    {
        var (one, same, other) = (Styled("body {}"), Styled("body {}"), Styled("body { }"));

        Assert.Equal(one, same);
        Assert.NotEqual(one, other);
        Assert.Matches(@"^assets/site\.[0-9a-f]{10}\.css$", one);
    }

    [Fact]
    public void An_asset_of_the_content_keeps_its_name_and_wins()
    {
        var assets = SiteAssets.Gather(Sources([File("assets/site.css", "mine")], [File("assets/site.css", "theirs")]), new DiagnosticBag());

        Assert.Equal("assets/site.css", assets.Find("assets/site.css")?.Path);
        Assert.Equal("mine", Encoding.UTF8.GetString(Assert.Single(assets.Files).Bytes.Span));
    }

    [Theory]
    [InlineData("assets/A.png", "content/assets/a.png: error asset-name: 'assets/a.png' differs from 'assets/A.png' in capitals only, which is one file on Windows and macOS")]
    [InlineData("assets/A:b.png", "content/assets/A:b.png: error asset-name: the name 'assets/A:b.png' has a ':', which not every system and server allows")]
    public void A_name_that_cannot_stand_on_every_disk_is_the_authors_mistake(string name, string report)
    {
        var faults = new DiagnosticBag();

        SiteAssets.Gather(Sources([File(name, ""), File("assets/a.png", "")], []), faults);

        Assert.Equal(report, Assert.Single(faults.Sorted()).ToString());
    }

    private static string Styled(string css) =>
        SiteAssets.Gather(Sources([], [File("assets/site.css", css)]), new DiagnosticBag()).Find("assets/site.css")!.Value.Path;

    private static AssetFile File(string name, string text) => new($"content/{name}", name, Encoding.UTF8.GetBytes(text));

    private static SourceSet Sources(ImmutableArray<AssetFile> content, ImmutableArray<AssetFile> templates) => new([], content, [], templates);
}
