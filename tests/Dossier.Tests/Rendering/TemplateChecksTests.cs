using Dossier.Rendering.Templates.Checks;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Rendering;

/// <summary>Who changes templates is told of names that mean nothing, as who writes entries is: what is misspelt there leaves a blank on every page.</summary>
public sealed class TemplateChecksTests
{
    private static readonly (string Path, string Text)[] _dossier =
    [
        ("content/articles/a.md", "---\ntitle: A\noutlet: o\ndate: 2024-01-02\n---\n\nText of Ann.\n"),
        ("content/actors/ann.md", "---\nname: Ann\ntype: person\n---\n"),
        ("content/actors/o.md", "---\nname: O\ntype: media\n---\n"),
    ];

    private static ImmutableArray<Diagnostic> Said(params (string Path, string Text)[] files) =>
        [.. SmallSite.Of([.. _dossier, .. files]).Diagnostics.Where(fault => fault.Code is "unknown-member" or "unused-template" or "stale-template" or "unknown-word" or "no-words")];

    private static void AssertNone(params (string Path, string Text)[] files) => Assert.Equal("", string.Join("\n", Said(files)));

    [Theory]
    [InlineData("<h1>\n{{ article.titel }}</h1>", "title", 2, 12)]
    [InlineData("{{ if article.sumary }}{{ end }}", "summary", 1, 15)]
    [InlineData("{{ words.article.no_dat }}", "no_date", 1, 18)]
    [InlineData("{{ site.langage }}", "language", 1, 9)]
    [InlineData("{{ for actor in article.actors }}{{ actor.tilte }}{{ end }}", "title", 1, 43)]
    [InlineData("{{ article.source?.reliabilty }}", "reliability", 1, 20)]
    public void A_member_that_no_page_has_is_said_with_the_one_that_is_meant(string template, string meant, int line, int column)
    {
        var fault = Assert.Single(Said(("templates/article.html", template)));
        Assert.Equal(("unknown-member", "templates/article.html", line, column), (fault.Code, fault.Place.File, fault.Place.Line, fault.Place.Column));
        Assert.EndsWith($"did you mean '{meant}'?", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_said_once_however_many_pages_ask() =>
        Assert.Single(Said(
            ("content/articles/b.md", "---\ntitle: B\n---\n\nText.\n"),
            ("content/articles/c.md", "---\ntitle: C\n---\n\nText.\n"),
            ("templates/article.html", "{{ article.titel }}")));

    [Theory]
    [InlineData("{{ for entry in article.actors }}{{ entry.date }}{{ end }}")]
    [InlineData("{{ own = { colour: 1 } }}{{ own.size }}")]
    [InlineData("{{ words.countries[\"XX\"] }}")]
    [InlineData("{{ include \"p\" }}")]
    public void What_another_page_has_or_the_template_made_is_no_mistake(string template) =>
        AssertNone(("templates/article.html", template), ("templates/partials/p.html", "{{ $.colour }}{{ $colour }}{{ $.of?.size }}"));

    [Theory]
    [InlineData("templates/artcle.html", "<p></p>", "article.html")]
    [InlineData("templates/partials/actor-lst.html", "<p></p>", null)]
    [InlineData("templates/assets/brand.css", "p { color: red }", null)]
    [InlineData("templates/i18n/englisch.txt", "a: b", null)]
    [InlineData("templates/robots.txt", "User-agent: *", null)]
    [InlineData("templates/_headers", "/*", null)]
    public void A_file_that_nothing_uses_is_said(string path, string text, string? meant)
    {
        var fault = Assert.Single(Said((path, text)));
        Assert.Equal(("unused-template", path), (fault.Code, fault.Place.File));
        if (meant is not null)
            Assert.EndsWith($"did you mean '{meant}'?", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("templates/i18n/de.yml", "{}", "")]
    [InlineData("templates/partials/box.html", "<p></p>", "{{ include \"box\" }}")]
    [InlineData("templates/partials/box.html", "<p></p>", "{{ include \"partials/box.html\" }}")]
    [InlineData("templates/partials/box.html", "<p></p>", "{{ name = \"bo\" + \"x\" }}{{ include name }}")]
    [InlineData("templates/plain.html", "{{ content }}", "{{ page.layout = \"plain\" }}")]
    [InlineData("templates/assets/brand.css", "p { color: red }", "{{ page.styles = [\"brand\"] }}")]
    [InlineData("templates/assets/brand.css", "p { color: red }", "{{ url \"assets/brand.css\" }}")]
    public void A_file_that_is_asked_for_is_not(string path, string text, string article) =>
        AssertNone((path, text), ("templates/article.html", article));

    [Theory]
    [InlineData("hoem: { title: X }", "hoem", "home", 1)]
    [InlineData("article:\n  no_dat: Ohne Tag", "article.no_dat", "no_date", 2)]
    public void A_phrase_by_a_name_that_nothing_shows_is_said(string words, string phrase, string meant, int line)
    {
        var fault = Assert.Single(Said(("content/dossier.yml", "title: T\nlanguage: de\n"), ("templates/i18n/de.yml", words)));
        Assert.Equal(("unknown-word", "templates/i18n/de.yml", line), (fault.Code, fault.Place.File, fault.Place.Line));
        Assert.Equal($"nothing shows the phrase '{phrase}'; did you mean '{meant}'?", fault.Message);
    }

    [Fact]
    public void A_code_and_a_phrase_that_a_template_shows_are_known() =>
        AssertNone(
            ("content/dossier.yml", "title: T\nlanguage: de\n"),
            ("templates/i18n/de.yml", "countries: { XK: Kosovo }\nhouse: { motto: Immer }\narticle: { no_dat: So }\n"),
            ("templates/article.html", "{{ words.house.motto }}{{ words.article.no_dat }}"));

    [Fact]
    public void A_language_without_words_is_said_where_it_is_chosen()
    {
        var fault = Assert.Single(Said(("content/dossier.yml", "title: T\nlanguage: de\n")));
        Assert.Equal(("no-words", Severity.Warning, "content/dossier.yml", 2), (fault.Code, fault.Severity, fault.Place.File, fault.Place.Line));
    }

    [Fact]
    public void A_file_taken_from_an_older_built_in_one_is_said_and_one_of_today_is_not()
    {
        var builtIn = Encoding.UTF8.GetString(SourceReader.BuiltIn.Single(file => file.Name == "article.html").Bytes.Span);
        AssertNone(("templates/article.html", TemplateStamp.Stamped("article.html", builtIn)));

        var fault = Assert.Single(Said(("templates/article.html", TemplateStamp.Stamped("article.html", builtIn + "<hr>"))));
        Assert.Equal(("stale-template", "templates/article.html"), (fault.Code, fault.Place.File));
    }

    [Fact]
    public void All_that_is_taken_out_makes_the_site_that_it_made_before()
    {
        var before = SmallSite.Of(_dossier);
        var after = SmallSite.Of([.. _dossier, .. SourceReader.BuiltIn.Select(file => ($"templates/{file.Name}", TemplateStamp.Stamped(file.Name, Encoding.UTF8.GetString(file.Bytes.Span))))]);

        Assert.Equal(before.Report, after.Report);
        // Styles and scripts carry the stamp, and names made of their bytes.
        string Plain(SmallSite site, string path) => System.Text.RegularExpressions.Regex.Replace(site[path], "\\.[0-9a-f]{10}\\.", ".");
        foreach (var path in before.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
            Assert.Equal(Plain(before, path), Plain(after, path));
    }

    [Theory]
    [InlineData("article.html")]
    [InlineData("i18n/en.yml")]
    [InlineData("assets/base.css")]
    [InlineData("assets/search-box.js")]
    public void A_stamp_comes_off_again(string name)
    {
        var stamped = TemplateStamp.Stamped(name, "one\ntwo\n");
        Assert.Equal(TemplateStamp.VersionOf("one\ntwo\n"), TemplateStamp.VersionIn(stamped));
        Assert.Equal("one\ntwo\n", TemplateStamp.Without(stamped));
    }
}
