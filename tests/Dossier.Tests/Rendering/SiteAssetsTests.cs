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

    [Theory]
    [InlineData("assets/A.png", "content/assets/a.png: error asset-name: 'assets/a.png' differs from 'assets/A.png' in capitals only, which is one file on Windows and macOS")]
    [InlineData("assets/con.png", "content/assets/con.png: error unfit-address: 'con.png' cannot be the name of a file on Windows, which keeps it for a device")]
    [InlineData("assets/A:b.png", "content/assets/A:b.png: error asset-name: the name 'assets/A:b.png' has a ':', which not every system and server allows")]
    public void A_name_that_cannot_stand_on_every_disk_is_the_authors_mistake(string name, string report)
    {
        var faults = new DiagnosticBag();

        Gather(Sources([File(name, Png), File("assets/a.png", Png)], []), faults);

        Assert.Equal(report, Assert.Single(faults.Sorted()).ToString());
    }

    [Theory]
    [InlineData("assets/map.png")]
    [InlineData("assets/MAP.PNG")]
    [InlineData("assets/map.png.")]
    [InlineData("assets/map.png/x.png")]
    [InlineData("assets/Map.png ./x.png")]
    [InlineData("assets/maps")]
    [InlineData("assets/MAPS")]
    [InlineData("assets/\uFF4Dap.png")]
    public void A_file_of_the_content_never_takes_the_name_of_one_of_the_templates(string name)
    {
        AssetFile[] styled = [File("assets/map.png", Png), File("assets/maps/one.png", Png)];
        var faults = new DiagnosticBag();

        var assets = Gather(Sources([File(name, Png + "canary")], [.. styled]), faults);

        var fault = Assert.Single(faults.Sorted());
        Assert.Equal(("asset-taken", $"content/{name}"), (fault.Code, fault.Place.ToString()));
        Assert.StartsWith("assets/map.", assets.Find("assets/map.png")!.Value.Path, StringComparison.Ordinal);
        Assert.DoesNotContain(assets.Files, file => Encoding.Latin1.GetString(file.Bytes.Span).Contains("canary", StringComparison.Ordinal));
        Assert.Equal(assets.Files.Length, assets.Files.Select(file => file.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/x.png")]
    public void A_file_or_folder_of_the_content_never_takes_the_name_under_which_one_of_the_templates_is_published(string below)
    {
        var styled = File("assets/map.png", Png);
        var published = Gather(Sources([], [styled]), new DiagnosticBag()).Find("assets/map.png")!.Value.Path;
        foreach (var name in new[] { published + below, published.ToUpperInvariant().Replace("ASSETS", "assets", StringComparison.Ordinal) + below })
        {
            var faults = new DiagnosticBag();
            Gather(Sources([File(name, Png)], [styled]), faults);
            Assert.Equal("asset-taken", Assert.Single(faults.Sorted()).Code);
        }
    }

    [Fact]
    public void A_file_and_a_folder_that_differ_in_capitals_only_are_the_authors_mistake()
    {
        var faults = new DiagnosticBag();

        Gather(Sources([File("assets/Map.png", Png), File("assets/map.png/a.png", Png)], []), faults);

        Assert.Equal("content/assets/map.png/a.png: error asset-taken: 'assets/map.png/a.png' is as good as 'assets/Map.png', which the site has already", Assert.Single(faults.Sorted()).ToString());
    }

    [Theory]
    [InlineData("evil.html")]
    [InlineData("evil.HTM")]
    [InlineData("evil.xhtml")]
    [InlineData("evil.xml")]
    [InlineData("evil.xsl")]
    [InlineData("evil.svgz")]
    [InlineData("evil.js")]
    [InlineData("evil.mjs")]
    [InlineData("evil.css")]
    [InlineData("evil.wasm")]
    [InlineData("evil.swf")]
    [InlineData("evil.png.html")]
    [InlineData("evil.png.js ")]
    [InlineData("evil.html.png")]
    [InlineData("evil.js.csv")]
    [InlineData("evil.html .geojson")]
    [InlineData("evil%2Ehtml")]
    [InlineData("evil.png%00.html")]
    [InlineData("evil.png\u202Elmth.html")]
    [InlineData("evil.webmanifest")]
    [InlineData("evil.sh")]
    [InlineData("CNAME")]
    [InlineData("evil.")]
    [InlineData("evil.png.")]
    [InlineData("folder.png/evil")]
    [InlineData("evil.\uFF48tml")]
    public void What_is_on_no_list_is_refused(string name)
    {
        var faults = new DiagnosticBag();

        var assets = Gather(Sources([File($"assets/{name}", Png + "canary")], []), faults);

        var fault = Assert.Single(faults.Sorted());
        Assert.Equal(("asset-kind", Severity.Error, $"content/assets/{name}"), (fault.Code, fault.Severity, fault.Place.ToString()));
        Assert.All(assets.Files, file => Assert.Equal(0, file.Bytes.Length));
    }

    [Theory]
    [InlineData("<!doctype html><script>alert(1)</script>")]
    [InlineData("\r\n\t <SCRIPT>alert(1)</SCRIPT>")]
    [InlineData("\u00EF\u00BB\u00BF<html>")]
    [InlineData("\u00FF\u00FE<\0h\0t\0m\0l\0>\0")]
    [InlineData("<?xml version='1.0'?><x/>")]
    [InlineData("<!-- --><script>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    public void A_page_is_refused_whatever_its_name_says(string bytes)
    {
        foreach (var ending in new[] { "png", "PNG", "jpg", "pdf", "txt", "csv", "json", "geojson", "md", "mp4", "woff2", "zip" })
        {
            var faults = new DiagnosticBag();
            Gather(Sources([File($"assets/a.{ending}", bytes)], []), faults);
            Assert.Equal("asset-is-markup", Assert.Single(faults.Sorted()).Code);
        }
    }

    [Theory]
    [InlineData("a.png", "\u0089PNG\r\n\u001A\n")]
    [InlineData("a.b.PNG", "\u0089PNG\r\n\u001A\n")]
    [InlineData("a.jpeg", "\u00FF\u00D8\u00FF\u00E0")]
    [InlineData("a.gif", "GIF89a")]
    [InlineData("a.webp", "RIFF\u0001\0\0\0WEBPVP8 ")]
    [InlineData("a.avif", "\0\0\0\u0018ftypavif")]
    [InlineData("a.pdf", "%PDF-1.7")]
    [InlineData("a.csv", "a,b\n1,<2\n")]
    [InlineData("a.csv", "")]
    [InlineData("a.txt", "< 3 of them")]
    [InlineData("a.json", "{}")]
    [InlineData("a.xlsx", "PK\u0003\u0004")]
    [InlineData("a.geojson", "{}")]
    [InlineData("a.mp3", "ID3")]
    [InlineData("a.webm", "\u001AE\u00DF\u00A3")]
    [InlineData("a.woff2", "wOF2")]
    [InlineData("v1.2.a.pdf", "%PDF-1.7")]
    public void What_is_shown_or_kept_is_published_as_it_is(string name, string bytes)
    {
        var faults = new DiagnosticBag();

        var assets = Gather(Sources([File($"assets/{name}", bytes)], []), faults);

        Assert.Empty(faults.Sorted());
        Assert.Equal(bytes, Encoding.Latin1.GetString(Assert.Single(assets.Files).Bytes.Span));
    }

    [Fact]
    public void A_picture_of_another_kind_than_its_name_says_is_a_warning()
    {
        var faults = new DiagnosticBag();

        Gather(Sources([File("assets/a.png", "GIF89a")], []), faults);

        Assert.Equal("content/assets/a.png: warning asset-of-other-kind: 'assets/a.png' does not begin as a file of the kind 'png' does", Assert.Single(faults.Sorted()).ToString());
    }

    private const string Png = "\u0089PNG\r\n\u001A\n";

    private static string Styled(string css) =>
        Gather(Sources([], [File("assets/site.css", css)]), new DiagnosticBag()).Find("assets/site.css")!.Value.Path;

    private static SiteAssets Gather(SourceSet sources, DiagnosticBag faults) => SiteAssets.Gather(sources, FrozenSet<string>.Empty, FrozenSet<string>.Empty, faults);

    private static AssetFile File(string name, string text) => new($"content/{name}", name, Encoding.Latin1.GetBytes(text));

    private static SourceSet Sources(ImmutableArray<AssetFile> content, ImmutableArray<AssetFile> templates) => new([], content, [], templates);
}
