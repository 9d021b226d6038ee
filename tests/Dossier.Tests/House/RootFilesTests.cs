using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.House;

/// <summary>What lies in <c>content/static/</c> goes to the root of the site as it stands.</summary>
public class RootFilesTests
{
    [Fact]
    public void Files_that_servers_and_hosts_ask_for_are_copied_as_they_stand()
    {
        (string, string)[] files =
        [
            ("CNAME", "dossier.example.org\n"), ("_headers", "/*\n  X-Frame-Options: DENY\r\n"), ("_redirects", "/old /new 301\n"), (".well-known/security.txt", "Contact: mailto:a@example.org\n"),
            (".well-known/apple-app-site-association", "{}"), (".htaccess", "Options -Indexes\n"), ("google1234.html", "google-site-verification: google1234.html"), ("BingSiteAuth.xml", "<?xml version=\"1.0\"?>\n<users><user>A</user></users>\n"),
            ("yandex_1.html", "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\"></head><body>Verification: 1</body></html>"), ("notes.md", "no entry"), ("data.yml", "a: b"), ("sub/page.txt", "x"),
        ];
        var site = SmallSite.Of([.. files.Select(file => ($"content/static/{file.Item1}", file.Item2))]);

        Assert.Empty(site.Diagnostics);
        Assert.All(files, file => Assert.Equal(file.Item2, site[file.Item1]));
    }

    [Theory]
    [InlineData("index.html", "'index.html' is the name of one of the site's own files")]
    [InlineData("Index.HTML", "'Index.HTML' is as good as 'index.html', which the site has already")]
    [InlineData("404.html", "'404.html' is the name of one of the site's own files")]
    [InlineData("articles/a.html", "'articles/a.html' is the name of one of the site's own files")]
    [InlineData("articles/a.md", "'articles/a.md' is the name of one of the site's own files")]
    [InlineData("articles", "'articles' is as good as 'articles/a.html', which the site has already")]
    [InlineData("data/dossier.json", "'data/dossier.json' is the name of one of the site's own files")]
    [InlineData("assets/x.png", "'assets/x.png' would stand in 'assets/', a folder of the site's own")]
    [InlineData("Assets/x.png", "'Assets/x.png' would stand in 'assets/', a folder of the site's own")]
    [InlineData("shards/search.js", "'shards/search.js' would stand in 'shards/', a folder of the site's own")]
    public void None_takes_the_place_of_a_file_of_the_sites_own(string path, string message)
    {
        var site = SmallSite.Of(("content/articles/a.md", "---\ntitle: A\n---\n\nWords.\n"), ($"content/static/{path}", "x"));

        var fault = Assert.Single(site.Diagnostics);
        Assert.Equal($"content/static/{path}: error root-file-taken: {message}", fault.ToString());
    }

    [Fact]
    public void An_old_path_of_a_page_does_not_take_the_place_of_one()
    {
        var site = SmallSite.Of(("content/pages/b.md", "---\ntitle: B\nmoved_from: [google1.html]\n---\n"), ("content/index.md", "---\ntitle: T\n---\n\n[B](pages/b.md)\n"), ("content/static/google1.html", "google"));

        Assert.Equal("content/pages/b.md(3,14): error route-collision: 'google1.html' is already the address of one of the site's own files", Assert.Single(site.Diagnostics).ToString());
    }

    [Fact]
    public void Only_robots_txt_may_be_the_houses_own()
    {
        var site = SmallSite.Of(("content/dossier.yml", "title: T\nnoindex: true\n"), ("content/static/robots.txt", "User-agent: a\nDisallow: /x\n"));

        Assert.Empty(site.Diagnostics);
        Assert.Equal("User-agent: a\nDisallow: /x\n", site["robots.txt"]);
    }

    [Theory]
    [InlineData("hello.js", "alert(1)", "is of a kind that runs ('.js')")]
    [InlineData("hello.CSS", "a { }", "is of a kind that runs ('.CSS')")]
    [InlineData("hello.html", "<p>Hello<script src=x></script>", "has an element 'script'")]
    [InlineData("hello.html", "<body onload=alert(1)>", "has 'onload' at an element 'body'")]
    [InlineData("hello.htm", "<a href='java\nscript:alert(1)'>x</a>", "has 'href' at an element 'a'")]
    [InlineData("hello.html", "<meta http-equiv=refresh content='0;url=https://example.org'>", "has 'http-equiv' at an element 'meta'")]
    [InlineData("hello.html", "<iframe src=x></iframe>", "has an element 'iframe'")]
    [InlineData("hello.html", "<img src=x onerror=alert(1)>", "has an element 'img'")]
    [InlineData("hello.html", "<style>*{}</style>", "has an element 'style'")]
    [InlineData("hello.html", "<svg onload=alert(1)>", "has an element 'svg'")]
    [InlineData("hello", "<!doctype html><script>alert(1)</script>", "has an element 'script'")]
    [InlineData("hello.txt", "\n <html><script>1</script>", "has an element 'script'")]
    [InlineData("hello.xhtml", "<html xmlns='http://www.w3.org/1999/xhtml'><script>1</script></html>", "has 'xmlns' at an element 'html'")]
    [InlineData("hello.xml", "<a xmlns:h='http://www.w3.org/1999/xhtml'><h:script>1</h:script></a>", "has 'http://www.w3.org/1999/xhtml'")]
    [InlineData("hello.xml", "<?xml-stylesheet href='x.xsl'?><a/>", "has '<?xml-stylesheet'")]
    [InlineData("favicon.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", "is a drawing of which 'active-drawing' would be said in assets/")]
    public void What_would_run_as_the_site_itself_is_an_error(string path, string text, string what)
    {
        var site = SmallSite.Of(($"content/static/{path}", text));

        Assert.Equal($"content/static/{path}: error root-file-runs: '{path}' {what}, and files of static/ may not run", Assert.Single(site.Diagnostics).ToString());
        Assert.DoesNotContain(path, site.Files.Keys);
    }

    [Theory]
    [InlineData(".env")]
    [InlineData(".git/config")]
    [InlineData(".well-known/.htpasswd")]
    public void What_is_hidden_is_not_copied_and_said(string path)
    {
        var site = SmallSite.Of(($"content/static/{path}", "secret"), ("content/static/ok.txt", "x"));

        var name = path == ".git/config" ? ".git" : path;
        Assert.Equal($"content/static/{name}: warning root-file-hidden: 'static/{name}' begins with a dot, so it is not copied to the site", Assert.Single(site.Diagnostics).ToString());
        Assert.DoesNotContain(path, site.Files.Keys);
        Assert.Contains("ok.txt", site.Files.Keys);
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("._CNAME")]
    [InlineData("Thumbs.db")]
    [InlineData("_headers~")]
    [InlineData("_headers.bak")]
    [InlineData(".CNAME.swp")]
    [InlineData("#CNAME#")]
    [InlineData("sub/.DS_Store")]
    public void What_systems_and_editors_leave_behind_is_not_copied_and_told_by_advice(string path)
    {
        var site = SmallSite.Of(($"content/static/{path}", "x"));
        Assert.Empty(site.Diagnostics);
        Assert.DoesNotContain(path, site.Files.Keys);

        using var folder = new TemporaryFolder();
        folder.Write("content/dossier.yml", "title: T\n");
        folder.Write("content/index.md", "---\ntitle: T\n---\n");
        folder.Write($"content/static/{path}", "x");
        Assert.Contains(
            $"content/static/{path}: advice root-file-left-behind: 'static/{path}' was left there by a system or an editor, so it is not copied to the site",
            SmallSite.Build(folder.Path, options => options with { Advice = true }).Diagnostics.Select(found => found.ToString()));
    }

    [Fact]
    public void Pages_link_to_them_and_a_link_to_none_is_said()
    {
        var site = SmallSite.Of(
            ("content/index.md", "---\ntitle: T\n---\n\n[One](static/.well-known/security.txt) [two](robots.txt) [three](static/terms.pdf)\n"),
            ("content/static/.well-known/security.txt", "x"), ("content/static/robots.txt", "x"));

        Assert.Equal("content/index.md(5,58): error broken-link: the link to 'static/terms.pdf' leads nowhere", Assert.Single(site.Diagnostics).ToString());
        Assert.Contains("<a href=\".well-known/security.txt\">One</a> <a href=\"robots.txt\">two</a>", site["index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CNAME", true)]
    [InlineData("_headers", true)]
    [InlineData("favicon.ico", true)]
    [InlineData("google1.html", true)]
    [InlineData("notes.docx", false)]
    [InlineData("articles/notes.html", false)]
    public void Beside_the_entries_they_are_strays_whose_cure_names_the_folder(string path, bool isOfRoot)
    {
        var fault = Assert.Single(SmallSite.Of(($"content/{path}", "x")).Diagnostics);

        Assert.Equal(("stray-file", $"content/{path}"), (fault.Code, fault.Place.ToString()));
        Assert.Equal(isOfRoot, fault.Hint!.Contains($"static/{path}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".well-known/security.txt", ".well-known")]
    [InlineData(".htaccess", ".htaccess")]
    [InlineData(".domains", ".domains")]
    [InlineData(".obsidian/app.json", null)]
    [InlineData(".env", null)]
    [InlineData("pages/.htaccess", null)]
    public void What_servers_ask_for_with_a_dot_is_a_stray_beside_the_entries_too(string path, string? stray)
    {
        var found = SmallSite.Of(($"content/{path}", "x")).Diagnostics;

        Assert.Equal(stray is null ? [] : [$"content/{stray}: warning stray-file: '{stray}' is neither an entry nor an asset, so it was skipped"], found.Select(fault => fault.ToString()));
        Assert.All(found, fault => Assert.Contains($"static/{stray}", fault.Hint!, StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_in_the_folder_is_named_and_not_opened()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/dossier.yml", "title: T\n");
        folder.Write("content/index.md", "---\ntitle: T\n---\n");
        folder.Write("content/pages/d.md", "---\ntitle: D\ndraft: true\n---\n\nSECRET\n");
        Directory.CreateDirectory(folder["content/static"]);
        File.CreateSymbolicLink(folder["content/static/d.txt"], "../pages/d.md");
        File.CreateSymbolicLink(folder["content/static/passwd"], "/etc/passwd");

        var site = SmallSite.Build(folder.Path);

        Assert.Equal(["content/static/d.txt: error link-in-assets", "content/static/passwd: error link-leads-out"], site.Diagnostics.Select(found => $"{found.Place}: error {found.Code}"));
        Assert.DoesNotContain(site.Files.Values, bytes => Encoding.UTF8.GetString(bytes.Span).Contains("SECRET", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_for_the_root_alone_are_no_dossier()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/static/notes.md", "x");

        Assert.Contains(SmallSite.Build(folder.Path).Diagnostics, found => found.Code == "empty-content");
    }
}
