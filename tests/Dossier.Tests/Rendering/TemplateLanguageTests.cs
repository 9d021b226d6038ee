using FsCheck;
using FsCheck.Fluent;
using Scriban;
using Scriban.Runtime;
using Xunit;

namespace Dossier.Tests.Rendering;

/// <summary>
/// What a site asks of its template language beyond what the package promises: nothing is cut in silence, whatever does not
/// end is stopped by what it does and never by a clock, and an error says where it stands and how it came there.
/// </summary>
public sealed class TemplateLanguageTests
{
    private static readonly (string Path, string Text)[] _article = [("content/articles/a.md", "---\ntitle: A\n---\n\nText.\n")];

    public static TheoryData<string> Runaways => new(
        "{{ while true }}{{ end }}",
        "{{ while true }}x{{ end }}",
        "{{ for a in 1..1000000 }}{{ for b in 1..1000000 }}{{ end }}{{ end }}",
        "{{ func f }}{{ f }}{{ end }}{{ f }}",
        "{{ func f(n) }}{{ if n > 0 }}{{ f (n - 1) }}{{ f (n - 1) }}{{ end }}{{ end }}{{ f 60 }}",
        "{{ include \"itself\" }}",
        "{{ (1..2000000000) | array.size }}",
        "{{ s = \"x\" }}{{ for i in 1..60 }}{{ s = s + s }}{{ end }}",
        "{{ \"x\" | string.pad_left 2000000000 }}",
        "{{ l = [1] }}{{ for i in 1..60 }}{{ l = array.concat l l }}{{ end }}{{ l | array.join \"\" }}",
        "{{ l = [1]; l[0] = l; l }}",
        "{{ n = 7 }}{{ for i in 1..60 }}{{ n = n * n }}{{ end }}{{ n }}");

    [Fact]
    public void The_language_of_templates_lacks_nothing_that_the_package_has()
    {
        static IEnumerable<string> Names(ScriptObject functions) =>
            functions.SelectMany(function => function.Value is ScriptObject group ? group.Keys.Select(name => $"{function.Key}.{name}").Append(function.Key) : [function.Key]);

        // How all dates are written is the site's, not something that a template could change.
        var missing = Names(TemplateContext.GetDefaultBuiltinObject()).Except(Names(TemplateLab.AllFunctions).Append("date.format"), StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.True(!missing.Any(), $"not made: {string.Join(", ", missing)}");
    }

    [Theory]
    [MemberData(nameof(Runaways))]
    public void What_does_not_end_is_one_error_at_its_place(string template)
    {
        SmallSite Build() => SmallSite.Of([.. _article, ("templates/article.html", $"\n{template}"), ("templates/partials/itself.html", "{{ include \"itself\" }}")]);

        var site = Build();
        var fault = Assert.Single(site.Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.Equal("template-failed", fault.Code);
        Assert.StartsWith("templates/", fault.Place.File, StringComparison.Ordinal);
        Assert.True(fault.Place is { Line: > 0, Column: > 0 }, $"a place without line or column: {fault}");
        Assert.Equal(site.Report, Build().Report);
    }

    [Fact]
    public void Nothing_long_is_cut()
    {
        var site = SmallSite.Of([
            .. _article,
            ("templates/article.html", "{{ for i in 1..60000 }}{{ i }},{{ end }}|{{ (1..20000) | array.join \",\" }}|{{ \"x\" | string.pad_left 3000000 }}"),
            ("templates/layout.html", "{{ content }}")]);

        var numbers = string.Join(',', Enumerable.Range(1, 60000).Select(number => number.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal("", string.Join("\n", site.Diagnostics.Where(fault => fault.Code == "template-failed")));
        Assert.Equal($"{numbers},|{numbers[..numbers.IndexOf(",20001,", StringComparison.Ordinal)]}|{new string(' ', 2_999_999)}x", site["articles/a.html"]);
    }

    [Fact]
    public void An_error_within_partials_names_the_partial_its_line_and_how_it_was_reached()
    {
        var site = SmallSite.Of([
            .. _article,
            ("templates/article.html", "<p>\n{{ include \"outer\" }}"),
            ("templates/partials/outer.html", "\n\n  {{ include \"inner\" }}"),
            ("templates/partials/inner.html", "{{ page.title }}\n{{ page.title | no_such }}")]);

        var fault = Assert.Single(site.Diagnostics, fault => fault.Code == "template-failed");
        Assert.Equal("templates/partials/inner.html(2,17)", fault.Place.ToString());
        Assert.Contains("no_such", fault.Message, StringComparison.Ordinal);
        Assert.Contains("included at templates/partials/outer.html(3,6), templates/article.html(2,4)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_template_sets_is_forgotten_on_the_next_page()
    {
        var articles = Enumerable.Range(0, 40).Select(number => ($"content/articles/a{number}.md", "---\ntitle: A\n---\n\nText.\n"));
        var site = SmallSite.Of([
            .. articles,
            ("templates/article.html", "{{ seen }}{{ seen = \"leaked\" }}{{ date.parse \"2025-05-07\" }}"),
            ("templates/layout.html", "{{ content }}")]);

        Assert.Equal(["07 May 2025"], articles.Select(article => site[Path.ChangeExtension(article.Item1["content/".Length..], ".html")]).Distinct());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_language_of_the_machine_changes_nothing(string culture)
    {
        const string Template = "{{ 1234.5 }} {{ \"TITLE i\" | string.downcase }} {{ \"title\" | string.upcase }} {{ $\"{1.5}\" }} {{ 1.5 | math.format \"0.00\" }} {{ [\"z\", \"ä\", \"a\"] | array.sort | array.join \" \" }} {{ \"2025-05-07\" | date.parse }}";
        string Build() => SmallSite.Of([.. _article, ("templates/article.html", Template), ("templates/layout.html", "{{ content }}")])["articles/a.html"];

        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = Build();
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Build());
            Assert.StartsWith("1234.5 title i TITLE 1.5 1.50", expected, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = null;
        }
    }

    [Theory]
    [InlineData("{{ math.random 1 6 }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ \"aaa\" | regex.match \"(?<=a)a\" }}")]
    public void What_would_be_otherwise_with_each_build_or_takes_without_end_is_refused(string template)
    {
        var site = SmallSite.Of([.. _article, ("templates/article.html", template)]);

        Assert.Equal("template-failed", Assert.Single(site.Diagnostics, fault => fault.Severity == Severity.Error).Code);
    }

    [Fact]
    public void Now_is_the_moment_of_the_build()
    {
        var site = SmallSite.Of([.. _article, ("templates/article.html", "{{ date.now | date.to_string \"%F\" }}"), ("templates/layout.html", "{{ content }}")]);

        Assert.Equal("2025-08-01", site["articles/a.html"]);
    }

    [Fact]
    public void Whatever_a_template_says_it_ends_in_a_page_or_in_an_error_at_its_place() =>
        Prop.ForAll(Template.ToArbitrary(), template =>
        {
            var site = SmallSite.Of([.. _article, ("templates/article.html", template)]);
            var errors = site.Diagnostics.Where(fault => fault.Severity == Severity.Error).ToArray();
            Assert.True(errors.Length > 0 || site.Files.ContainsKey("articles/a.html"), $"neither a page nor an error: {template}");
            Assert.True(errors.All(fault => !fault.Code.StartsWith("template", StringComparison.Ordinal) || fault.Place.Line > 0), $"an error without a place: {template}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithQuietOnSuccess(true));

    private static Gen<string> Template =>
        from pieces in Gen.Elements(
            "{{ ", " }}", "for x in ", "1..1000000 ", "end", "page", ".title", "article", "func f", "f", "ret ", "if ", "while true ", "\n", "x", "+", " | ", "array.add 1",
            "string.upcase", "(", ")", "[", "]", "\"", "include \"date\" ", "{{ end }}", "{{ for x in article.mentions }}", "capture y ", "null", "1e9", ";", "...", "$", "@", "wrap ").ListOf(14)
        select string.Concat(pieces);
}
