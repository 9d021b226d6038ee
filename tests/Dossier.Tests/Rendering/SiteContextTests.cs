using Dossier.Rendering.Templates.Limits;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Rendering;

/// <summary>The language as the templates of a page meet it: what is printed, what is told, what cannot be changed, and what asks nothing of the machine.</summary>
public class SiteContextTests
{
    private const string Home = "templates/home.html";

    [Fact]
    public void What_is_printed_is_escaped_once_wherever_it_comes_from()
    {
        var partial = ("partials/p.html", "{{ $.t }}{{ $t }}");
        Assert.Equal("&lt;", TemplateLab.Text("{{ '<' }}"));
        Assert.Equal("&lt;", TemplateLab.Text("{{ '<' | html.escape }}"));
        Assert.Equal("<", TemplateLab.Text("{{ '<' | raw }}"));
        Assert.Equal("&lt;<b>", TemplateLab.Text("{{ capture x }}{{ '<' }}<b>{{ end }}{{ x }}"));
        Assert.Equal("&lt;<i>&gt;", TemplateLab.Text("{{ func f }}{{ '<' }}<i>{{ ret '>'; end }}{{ f }}"));
        Assert.Equal("<b>&lt;</b>", TemplateLab.Text("{{ func w }}<b>{{ $$ }}</b>{{ end }}{{ wrap w; '<'; end }}"));
        Assert.Equal("&lt;&lt;", TemplateLab.Text("{{ include 'p' t: '<' }}", partial));
        Assert.Equal("&lt;&lt;", TemplateLab.Text("{{ x = include 'p' t: '<'; x }}", partial));
        Assert.Equal("8", TemplateLab.Text("{{ include 'p' t: '<' | string.size }}", partial));
        Assert.Equal("<i>, <i>", TemplateLab.Text("{{ include_join ['q', 'q'] ', ' }}", ("partials/q.html", "<i>")));
        Assert.Equal("[&quot;&lt;&quot;]{a: &quot;&lt;&quot;}", TemplateLab.Text("{{ ['<'] }}{{ {a: '<'} }}"));
        Assert.Equal("&lt;1", TemplateLab.Text("{{ $'<{1}' }}"));
    }

    [Fact]
    public void What_is_inserted_keeps_its_own_line_starts() =>
        Assert.Equal("  a\nb\n  x\ny\n", TemplateLab.Text("  {{ \"a\\nb\" }}\n  {{ include 'p' }}\n", ("partials/p.html", "x\ny")));

    [Theory]
    [InlineData("{{ date.now | date.to_string '%A' 'fr' }}")]
    [InlineData("{{ date.parse '7 mai 2025' '%e %B %Y' 'fr' }}")]
    [InlineData("{{ date.parse_to_string '2025-05-07' '%A' 'fr' }}")]
    [InlineData("{{ date.parse_to_string '7 mai 2025' '%F' null '%e %B %Y' 'fr' }}")]
    [InlineData("{{ 1234.5 | math.format 'N1' 'fr' }}")]
    [InlineData("{{ 1234.5 | object.format 'N1' 'fr' }}")]
    public void A_culture_of_the_machine_is_refused(string template)
    {
        Assert.Contains("a culture cannot be named here", TemplateLab.Failure(template), StringComparison.Ordinal);
        Assert.DoesNotContain("culture", TemplateLab.Render(template.Replace(" 'fr'", "", StringComparison.Ordinal).Replace("mai", "May", StringComparison.Ordinal), long.MaxValue).Failure ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_cut_short_in_silence()
    {
        var numbers = Enumerable.Range(1, 300_000);
        Assert.Equal(2_000_000, TemplateLab.Text("{{ 'x' * 2000000 }}").Length);
        Assert.Equal(2_000_000, TemplateLab.Text("{{ for i in 1..20 }}{{ 'x' * 100000 }}{{ end }}").Length);
        Assert.Equal(string.Join(',', numbers), TemplateLab.Text("{{ (1..300000) | array.join ',' }}"));
        Assert.Equal($"[{string.Join(", ", numbers)}]", TemplateLab.Text("{{ 1..300000 }}"));
        Assert.Equal(300_000 - 1, TemplateLab.Text("{{ for i in 1..300000 }}{{ if i > 1 }}.{{ end }}{{ end }}").Length);
        Assert.Contains(new string('y', 500_000), TemplateLab.Text("{{ x = ['y' * 500000]; for i in 1..15; x = [x]; end; x }}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ x = []; x[0] = x; x }}", "1,22")]
    [InlineData("\n {{ x = {}; x.x = x; x }}", "2,22")]
    [InlineData("{{ x = [1]; for i in 1..30; x = [x]; end; x }}", "1,43")]
    public void A_value_too_deep_to_be_printed_is_an_error_where_it_stands(string template, string at) =>
        Assert.Equal($"{Home}({at}): {Messages.TemplateValueTooDeep}", TemplateLab.Failure(template));

    [Theory]
    [InlineData("{{ x + x }}")]
    [InlineData("{{ x < x }}")]
    [InlineData("{{ -x }}")]
    [InlineData("{{ x += 1 }}")]
    [InlineData("{{ x 1 }}")]
    [InlineData("{{ x | math.abs }}")]
    [InlineData("{{ x | math.plus x }}")]
    [InlineData("{{ x | object.format 'N' }}")]
    [InlineData("{{ [1] | array.join ',' x }}")]
    [InlineData("{{ [1] | array.each x }}")]
    [InlineData("{{ for pair in x; pair + pair; end }}")]
    public void An_object_that_holds_itself_is_never_written_into_a_message(string use) =>
        Assert.EndsWith(Messages.ObjectAsOperand, TemplateLab.Failure("{{ x = {a: 1}; x.x = x }}" + use), StringComparison.Ordinal);

    [Fact]
    public void A_failure_within_partials_names_the_partial_its_line_and_the_chain()
    {
        var failure = TemplateLab.Failure("\n{{ include 'a' }}", ("partials/a.html", "x\n {{ for i in [1]; include 'b' q: i; end }}"), ("partials/b.html", "\n\n  {{ none.here.there }}"));
        Assert.Equal("templates/partials/b.html(3,11): Cannot get the member none.here for a null object. < templates/partials/a.html(2,19) < templates/home.html(2,4)", failure);
    }

    [Fact]
    public void What_is_named_after_an_include_is_evaluated_once() =>
        Assert.Equal("2,", TemplateLab.Text("{{ n = 0; func next; n = n + 1; ret n; end; include 'p' a: (next) b: (next) }}", ("partials/p.html", "{{ $.b }},{{ if n > 2; 'twice'; end }}")));

    [Theory]
    [InlineData("{{ upcase 'a' }}", "1,4", "The function `upcase` was not found")]
    [InlineData("{{ include 'qart' }}", "1,4", "there is no partial 'qart'; did you mean 'partials/part.html'?")]
    [InlineData("{{ 1 // 0 }}", "1,6", "Attempted to divide by zero.")]
    [InlineData("{{ break }}", "1,4", "The <break> statement can only be used inside for/while loops")]
    public void A_slip_is_told_where_it_stands(string template, string at, string message) =>
        Assert.StartsWith($"{Home}({at}): {message[..24]}", TemplateLab.Failure(template, ("partials/part.html", "")), StringComparison.Ordinal);

    [Fact]
    public void A_partial_that_cannot_be_read_is_one_error_on_however_many_pages()
    {
        var site = SmallSite.Of(
            ("templates/layout.html", "{{ content }}"), ("templates/article.html", "{{ include 'broken' }}"), ("templates/partials/broken.html", "{{ if }}"),
            ("content/articles/a.md", "---\ntitle: A\n---\n"), ("content/articles/b.md", "---\ntitle: B\n---\n"));
        Assert.All(site.Diagnostics, fault => Assert.Equal(("template-syntax", "templates/partials/broken.html"), (fault.Code, fault.Place.File)));
    }

    [Theory]
    [InlineData("{{ string.upcase = 1 }}")]
    [InlineData("{{ date.format = '%F' }}")]
    public void Functions_cannot_be_changed(string template) => Assert.Contains("readonly", TemplateLab.Failure(template), StringComparison.Ordinal);

    [Fact]
    public void Nothing_that_a_template_sets_reaches_another_page()
    {
        var site = SmallSite.Of(
            ("templates/layout.html", "{{ content }}"),
            ("templates/article.html", "[{{ seen }}{{ ['a', 'b'] | array.cycle }}]{{ seen = article.id; page.title = seen; func url; 'x'; end; for x in [1, 2] | array.limit 9; break; end }}"),
            ("content/articles/a.md", "---\ntitle: A\n---\n"), ("content/articles/b.md", "---\ntitle: B\n---\n"), ("content/articles/c.md", "---\ntitle: C\n---\n"));
        Assert.All("abc", id => Assert.StartsWith("[a]", site[$"articles/{id}.html"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{ site.title = 'x' }}")]
    [InlineData("{{ site.nav[0].title = 'x' }}")]
    [InlineData("{{ site.nav[0] = 'x' }}")]
    [InlineData("{{ words.article.date = 'x' }}")]
    [InlineData("{{ article.outlet.name = 'x' }}")]
    public void What_pages_share_cannot_be_changed(string template)
    {
        var site = SmallSite.Of(
            ("templates/article.html", template), ("content/actors/o.md", "---\nname: O\ntype: media\n---\n"), ("content/articles/a.md", "---\ntitle: A\noutlet: o\n---\n"));
        Assert.Contains(site.Diagnostics, fault => fault.Code == "template-failed" && fault.Message.Contains("readonly", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_language_of_the_machine_decides_nothing(string culture)
    {
        const string Template =
            "{{ 1.5 }} {{ $'{1.5} {1234.5}' }} {{ 1234567.891 | math.round 1 }} {{ '1.5' | string.to_double }} {{ 'istanbul' | string.capitalize }} {{ 'i ii' | string.capitalizewords }} "
            + "{{ 'TITLE' | string.downcase }} {{ 'title' | string.upcase }} {{ ['ä', 'z', 'B', 'a', 'I', 'ı', 'i'] | array.sort }} {{ [3, 1.5, 2] | array.sort }} {{ 'a\u200eb' | string.starts_with '\u200e' }} "
            + "{{ 'file' | string.ends_with 'E' }} {{ 'FILE' | string.equals_ignore_case 'file' }} {{ 'strasse' | string.index_of 'ß' }} {{ date.now }} {{ date.now | date.to_string '%x %X %A %B %p %j' }} "
            + "{{ date.parse '2024-12-08' }} {{ 5 | math.format 'N2' }} {{ timespan.from_hours 1.5 }} {{ json 1.5 }} {{ 1.5 | object.to_json }} {{ -5 }} {{ 'x' + 1.5 }}";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = TemplateLab.Text(Template);
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, TemplateLab.Text(Template));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Now_is_the_moment_for_which_the_site_is_built() =>
        Assert.Equal("2025-08-01 00:00:00 +00:00 1754006400|2025", TemplateLab.Text("{{ date.now | date.to_string '%F %T %Z %s' }}|{{ date.utc_now.year }}"));

    [Theory]
    [InlineData("{{ date.parse '2024-12-08' | date.to_string '%d/%m/%Y' }}", "08/12/2024")]
    [InlineData("{{ date '2024-12-08T23:00:00-05:00' | date.to_string '%F %T %Z' }}", "2024-12-09 04:00:00 +00:00")]
    [InlineData("{{ date.parse '8.12.2024' '%e.%m.%Y' | date.add_days 1 }}", "09 Dec 2024")]
    [InlineData("{{ date.parse_to_string '2024-12-08' '%A %d' }}", "Sunday 08")]
    public void Dates_are_read_in_no_zone_of_the_machine(string template, string expected) => Assert.Equal(expected, TemplateLab.Text(template));

    [Theory]
    [InlineData("8 Dec")]
    [InlineData("12:30")]
    [InlineData("8 Dec 12:30:00 +0200")]
    public void A_date_without_a_year_is_not_read_with_the_year_of_the_clock(string text) =>
        Assert.Equal($"{Home}(1,4): {Messages.NotADate(text)}", TemplateLab.Failure($"{{{{ date.parse '{text}' }}}}"));

    [Theory]
    [InlineData("{{ math.random 1 6 }}", "by chance")]
    [InlineData("{{ math.uuid }}", "by chance")]
    [InlineData("{{ 'x' | object.eval }}", "made of a text")]
    [InlineData("{{ 'x' | object.eval_template }}", "made of a text")]
    [InlineData("{{ tablerow i in [1] cols: 2; i; end }}", "tablerow")]
    public void What_no_build_could_give_twice_is_refused_where_it_stands(string template, string why)
    {
        var failure = TemplateLab.Failure(template);
        Assert.StartsWith($"{Home}(1,", failure, StringComparison.Ordinal);
        Assert.Contains(why, failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ '2024-12-08' | regex.match `(\\d{4})-(\\d{2})` | array.join ' ' }}", "2024-12 2024 12")]
    [InlineData("{{ 'a1 b2' | regex.matches `\\w(\\d)` | array.size }}", "2")]
    [InlineData("{{ 'a, b;c' | regex.split `[,;]\\s*` | array.join '|' }}", "a|b|c")]
    [InlineData("{{ 'John Smith' | regex.replace `(\\w+) (\\w+)` '$2 $1' }}", "Smith John")]
    [InlineData("{{ 'AB' | regex.replace 'b' 'x' 'i' }}", "Ax")]
    public void Patterns_match_as_the_language_says(string template, string expected) => Assert.Equal(expected, TemplateLab.Text(template));

    [Theory]
    [InlineData("(?=a)b", "looks ahead")]
    [InlineData("(a)\\1", "looks ahead")]
    [InlineData("((a{1,20}){1,20}){1,2}x", "repeats too much")]
    [InlineData("a{5000}", "repeats too much")]
    [InlineData("(a", "cannot be read")]
    public void A_pattern_that_could_take_without_end_is_refused(string pattern, string why) =>
        Assert.Contains(why, TemplateLab.Failure($"{{{{ 'abc' | regex.match `{pattern}` }}}}"), StringComparison.Ordinal);

    [Fact]
    public void No_clock_ends_a_search()
    {
        Assert.Equal("100000", TemplateLab.Text("{{ ('a' * 100000) | regex.replace '(a|aa)+$b' 'c' | string.size }}"));
        Assert.Equal("0 &gt;y", TemplateLab.Text("{{ ('<script>' * 100000) | html.strip | string.size }} {{ '<a href=\">\">>y' | html.strip }}"));
    }

    [Theory]
    [InlineData("\\d{4}-\\d{2}-\\d{2}", 10)]
    [InlineData("[a-f0-9]{40}", 40)]
    [InlineData("(ab){3}c", 7)]
    [InlineData("a\\{2}", 4)]
    [InlineData("[]{9}]x", 2)]
    public void The_size_of_a_pattern_counts_its_repetitions_written_out(string pattern, long size) => Assert.Equal(size, PatternSize.Of(pattern));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void The_report_of_a_template_that_runs_on_is_the_same_on_any_number_of_cores(int cores)
    {
        using var folder = new Output.TemporaryFolder();
        folder.Write("content/dossier.yml", "title: Test\n");
        folder.Write("content/index.md", "---\ntitle: Test\n---\n");
        for (var at = 10; at < 30; at++)
        {
            folder.Write($"content/articles/a{at}.md", $"---\ntitle: A{at}\n---\n");
            folder.Write($"content/events/e{at}.md", $"---\ntitle: E{at}\n---\n");
        }

        folder.Write("templates/article.html", "{{ if article.id == 'a12'; none.here.there; end }}\n{{ if article.id >= 'a14'; for i in 1..4000; for j in 1..4000; end; end; end }}\n{{ if article.id >= 'a17'; other.here.there; end }}");
        var options = new BuildOptions
        {
            Content = new FolderName(folder["content"], "content"),
            Templates = new FolderName(folder["templates"], "templates"),
            Output = new FolderName(folder["site-output"], "site-output"),
            Now = SmallSite.Now,
        };
        var faults = new DiagnosticBag();
        SiteBuild.Plan(options, new BuildCache(), null, faults)!.RenderPages(faults, new ParallelOptions { MaxDegreeOfParallelism = cores }, _ => { });
        Assert.Equal(
            [
                "templates/article.html(1,33): error template-failed: Cannot get the member none.here for a null object, while rendering articles/a12.html from content/articles/a12.md",
                $"templates/article.html(2,64): error template-failed: {Messages.TemplateRanAway}, while rendering articles/a14.html from content/articles/a14.md",
            ],
            faults.Sorted().Where(fault => fault.Code == "template-failed").Select(fault => fault.ToString()));
    }
}
