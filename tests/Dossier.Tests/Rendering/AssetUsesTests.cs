using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Rendering;

/// <summary>What of <c>assets/</c> a whole build publishes, and what of it stays in the folder.</summary>
public sealed class AssetUsesTests : IDisposable
{
    private const string Canary = "CANARY-9d02";

    private readonly TemporaryFolder _folder = new();

    public AssetUsesTests()
    {
        _folder.Write("content/dossier.yml", "title: Test\n");
        _folder.Write("content/index.md", "---\ntitle: Test\n---\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("draft: true", "![x](../assets/h.png)")]
    [InlineData("embargo: 2030-01-01T00:00Z", "![x](../assets/h.png)")]
    [InlineData("draft: true", "![[h.png]]")]
    [InlineData("draft: true", "![x](../assets/%68.png)")]
    [InlineData("draft: true", "<img src=\"../assets/h&#46;png\" alt=\"x\">")]
    [InlineData("draft: true", "[x]: ../assets/h.png")]
    [InlineData("draft: true", "![x](../assets/./h.png)")]
    [InlineData("draft: true", "![x](../assets//h.png)")]
    [InlineData("draft: true", "![x](../assets/maps/../h.png)")]
    [InlineData("draft: true", "![x](../assets/h&period;png)")]
    [InlineData("draft: true", "![x](../assets/&#46;/h.png)")]
    [InlineData("draft: true", "![x](../Assets/H.PNG)")]
    public void What_only_a_hidden_entry_names_is_not_published(string hidden, string use)
    {
        Asset("assets/h.png");
        Page("hidden", hidden, use);
        Page("seen", "", "Nothing here but data-h.png and hh.png.");

        var site = SmallSite.Build(_folder.Path, options => options with { Advice = true });

        Assert.DoesNotContain("assets/h.png", site.Files.Keys);
        Assert.DoesNotContain(site.Files.Values, bytes => bytes.Span.IndexOf(Encoding.UTF8.GetBytes(Canary)) >= 0);
        Assert.Equal("content/assets/h.png: advice asset-withheld: 'assets/h.png' is named by nothing that is published, so it is not published either", Assert.Single(site.Diagnostics, one => one.Code == "asset-withheld").ToString());
    }

    [Theory]
    [InlineData("%% ![x](../assets/h.png) %%")]
    [InlineData("<!-- ![x](../assets/h.png) -->")]
    [InlineData("Words <!-- ![[h.png]] --> words.")]
    [InlineData("<div>\n<!-- <img src=\"../assets/h.png\" alt=\"x\"> -->\n</div>")]
    [InlineData("[//]: # \"![x](../assets/h.png)\"")]
    [InlineData("[comment]: <> (h.png)")]
    [InlineData("[x]: ../assets/h.png")]
    public void What_only_a_comment_names_is_not_published(string comment)
    {
        Asset("assets/h.png");
        Page("seen", "", $"Words.\n\n{comment}");

        Assert.DoesNotContain("assets/h.png", SmallSite.Build(_folder.Path).Files.Keys);
    }

    [Theory]
    [InlineData("# h.png")]
    [InlineData("summary: Words <!-- ![x](../assets/h.png) --> words.")]
    [InlineData("summary: |\n  Words.\n\n  [//]: # (../assets/h.png)")]
    [InlineData("summary: Words # ../assets/h.png")]
    public void What_only_a_comment_among_the_fields_names_is_not_published(string field)
    {
        Asset("assets/h.png");
        Page("seen", field, "Words.");

        Assert.DoesNotContain("assets/h.png", SmallSite.Build(_folder.Path).Files.Keys);
    }

    [Theory]
    [InlineData("[x]\n\n[x]: ../assets/h.png")]
    [InlineData("<!-- c -->![x](../assets/h.png)<!-- c -->")]
    [InlineData("`<!--` ![x](../assets/h.png) `-->`")]
    [InlineData("`[//]: #` ![x](../assets/h.png) %% no %%")]
    public void What_stands_beside_a_comment_is_published(string use)
    {
        Asset("assets/h.png");
        Page("seen", "", use);

        var site = SmallSite.Build(_folder.Path);

        Assert.DoesNotContain(site.Diagnostics, one => one.Severity == Severity.Error);
        Assert.Contains("assets/h.png", site.Files.Keys);
    }

    [Theory]
    [InlineData("quotes", "", false)]
    [InlineData("quotes", "caption: See ../assets/h.png", true)]
    [InlineData("full", "", true)]
    public void What_a_text_names_that_is_left_out_is_published_only_where_something_else_names_it(string publishText, string field, bool isPublished)
    {
        Asset("assets/h.png");
        _folder.Write("content/dossier.yml", $"title: Test\npublish_text: {publishText}\n");
        _folder.Write("content/articles/a.md", $"---\ntitle: A\n{(field.Length > 0 ? field + "\n" : "")}---\n\nWords ![x](../assets/h.png) that somebody quotes.\n\n![x](../assets/h.png)\n");
        Page("seen", "", "> Words that somebody quotes.\n>\n> — [[a]]");

        Assert.Equal(isPublished, SmallSite.Build(_folder.Path).Files.ContainsKey("assets/h.png"));
    }

    [Fact]
    public void A_picture_of_the_same_name_in_another_folder_is_another_picture()
    {
        Asset("assets/may/h.png");
        Asset("assets/june/h.png");
        Asset("assets/my own/h.png");
        Page("hidden", "draft: true", "![x](../assets/may/h.png) ![x](<../assets/my own/h.png>)");
        Page("seen", "", "![x](../assets/june/h.png)");

        var site = SmallSite.Build(_folder.Path);

        Assert.Equal(["assets/june/h.png"], site.Files.Keys.Where(path => path.EndsWith("/h.png", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("![x](../assets/h.png)")]
    [InlineData("![[h.png]]")]
    [InlineData("[x](../assets/%68.png)")]
    [InlineData("<a href='../assets/h.png'>x</a>")]
    public void What_readers_see_is_published_whoever_names_it_besides(string use)
    {
        Asset("assets/h.png");
        Page("hidden", "draft: true", "![x](../assets/h.png)");
        Page("seen", "", use);

        var site = SmallSite.Build(_folder.Path);

        Assert.DoesNotContain(site.Diagnostics, one => one.Severity == Severity.Error);
        Assert.Contains("assets/h.png", site.Files.Keys);
    }

    [Fact]
    public void What_nobody_names_is_published_and_what_drafts_name_comes_with_them()
    {
        Asset("assets/unused.png");
        Asset("assets/h.png");
        Page("hidden", "draft: true", "![x](../assets/h.png)");

        Assert.Contains("assets/unused.png", SmallSite.Build(_folder.Path).Files.Keys);
        Assert.Contains("assets/h.png", SmallSite.Build(_folder.Path, options => options with { Drafts = true }).Files.Keys);
    }

    [Fact]
    public void A_template_uses_a_picture_too()
    {
        Asset("assets/h.png");
        Page("hidden", "draft: true", "![x](../assets/h.png)");
        _folder.Write("templates/page.html", "<h1>{{ page.title }}</h1><img src=\"{{ url \"assets/h.png\" }}\" alt=\"\">");

        Assert.Contains("assets/h.png", SmallSite.Build(_folder.Path).Files.Keys);
    }

    [Theory]
    [InlineData("shards.js", "asset-taken")]
    [InlineData("SHARDS.js", "asset-taken")]
    [InlineData("base.css", "asset-taken")]
    [InlineData("favicon.svg", "asset-taken")]
    [InlineData("base.css/x.png", "asset-taken")]
    [InlineData("evil.html", "asset-kind")]
    [InlineData("evil.svg", "active-drawing")]
    public void What_a_contributor_must_not_publish_is_one_error_though_pages_link_to_it(string name, string code)
    {
        _folder.Write($"content/assets/{name}", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        Page("seen", "", $"[x](../assets/{name})");

        var site = SmallSite.Build(_folder.Path);

        Assert.Equal(code, Assert.Single(site.Diagnostics, one => one.Severity == Severity.Error && one.Place.File.StartsWith("content/", StringComparison.Ordinal)).Code);
        Assert.DoesNotContain(site.Files.Values, bytes => bytes.Span.IndexOf("alert(1)"u8) >= 0);
    }

    [Theory]
    [InlineData("base.{0}.css")]
    [InlineData("Base.{0}.css")]
    [InlineData("base.{0}.css/x.png")]
    [InlineData("BASE.{0}.CSS/x.png")]
    public void The_published_name_of_a_stylesheet_is_taken_and_a_build_says_so(string name)
    {
        var published = SmallSite.Build(_folder.Path).Files.Keys.Single(path => path.StartsWith("assets/base.", StringComparison.Ordinal));
        _folder.Write("content/assets/" + name.Replace("{0}", published.Split('.')[1], StringComparison.Ordinal), "x{}");

        Assert.Equal("asset-taken", Assert.Single(SmallSite.Build(_folder.Path).Diagnostics, one => one.Severity == Severity.Error).Code);
    }

    private void Asset(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[$"content/{name}"])!);
        File.WriteAllBytes(_folder[$"content/{name}"], [0x89, .. Encoding.UTF8.GetBytes("PNG" + Canary)]);
    }

    private void Page(string id, string field, string text) => _folder.Write($"content/pages/{id}.md", $"---\ntitle: {id}\n{(field.Length > 0 ? field + "\n" : "")}---\n\n{text}\n");
}
