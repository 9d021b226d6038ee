using Dossier.Rendering.Templates.Limits;
using Xunit;

namespace Dossier.Tests.Rendering;

/// <summary>However a template runs on, grows or goes deep, the end is an error with its place: the same one each time, in bounded memory.</summary>
public class TemplateLimitsTests
{
    private const int FewSteps = 300_000;

    /// <summary>As much as the smallest stack of any thread that renders pages, on any system.</summary>
    private const int SmallStack = 1024 * 1024;

    public static TheoryData<string> RunningOn =>
    [
        "{{ while true }}b{{ end }}",
        "{{ while true; end }}",
        "{{ for i in 1..16000000; end }}",
        "{{ for i in 1..2000; for j in 1..2000; end; end }}",
        "{{ func f(n); if n < 2; ret 1; end; ret f(n - 1) + f(n - 2); end; f 40 }}",
        "{{ (1..16000000) | array.size }}",
        "{{ r = 1..1000000; for k in 1..1000000; r[999999]; end }}",
        "{{ for k in 1..1000000; for i in (1..1000000) offset: 999999; i; end; end }}",
        "{{ for k in 1..1000000; for i in (1..1000000) reversed limit: 1; i; end; end }}",
        "{{ for k in 1..1000000; (1..1000000) | array.last; end }}",
        "{{ (1..16000000) | array.contains 'x' }}",
        "{{ s = 'x' * 1000000; while true; t = s | string.upcase; end }}",
        "{{ x = []; while true; x = x | array.add 1; end }}",
        "{{ x = []; while true; x[x.size] = 1; end }}",
        "{{ x = [1]; while true; x = x + x; end }}",
        "{{ x = []; while true; x = [x]; end }}",
        "{{ x = {}; i = 0; while true; x['k' + i] = i; i = i + 1; end }}",
        "{{ x = 1..3; for i in 1..60; x = x | array.concat x; end; x | array.size }}",
        "{{ y = {a: 1}; for i in 1..18; y = {a: y, b: y, c: y, d: y}; end; json y }}",
        "{{ y = {a: 1}; for i in 1..18; y = {a: y, b: y, c: y, d: y}; end; y | object.to_json }}",
        "{{ s = 'a' * 100000; while true; s | regex.matches 'a.?' | array.size; end }}",
        "{{ s = '<script>' * 10000; s | regex.matches '<script.*?</script>|<[^>]*>' 's' | array.size }}",
    ];

    [Theory]
    [MemberData(nameof(RunningOn))]
    public void A_template_that_runs_on_is_stopped_by_its_steps(string template)
    {
        var first = TemplateLab.Render(template, FewSteps);
        Assert.StartsWith("templates/home.html(1,", first.Failure, StringComparison.Ordinal);
        Assert.EndsWith(Messages.TemplateRanAway, first.Failure, StringComparison.Ordinal);
        Assert.Equal(first, TemplateLab.Render(template, FewSteps));
    }

    [Theory]
    [InlineData("{{ s = 'x'; while true; s = s + s; end }}")]
    [InlineData("{{ 'x' * 2000000000 }}")]
    [InlineData("{{ 'x' | string.pad_left 2000000000 }}")]
    [InlineData("{{ ('x' * 1000000) | string.replace 'x' ('y' * 1000) }}")]
    [InlineData("{{ 1 | math.format 'D999999999' }}")]
    [InlineData("{{ (1..100000) | array.join ('y' * 1000) }}")]
    [InlineData("{{ s = 'x' * 9000000; $'{s}{s}{s}' }}")]
    [InlineData("{{ x = 'x' * 9000000; [x, x, x] }}")]
    public void A_text_that_grows_without_end_is_an_error(string template) =>
        Assert.EndsWith(Messages.TemplateTextTooLong(TemplateLimits.LongestText), TemplateLab.Failure(template), StringComparison.Ordinal);

    [Fact]
    public void A_page_that_grows_without_end_is_an_error() =>
        Assert.EndsWith(Messages.TemplatePageTooLong(TemplateLimits.LongestPage), TemplateLab.Failure($"{{{{ while true }}}}{new string('z', 1_000_000)}{{{{ end }}}}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ x = 10; while true; x = x * x; end }}")]
    [InlineData("{{ 1 << 1000000 }}")]
    public void A_number_that_grows_without_end_is_an_error(string template) => Assert.EndsWith(Messages.TemplateNumberTooLarge, TemplateLab.Failure(template), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ for i in 1..1000000000; end }}")]
    [InlineData("{{ (1..9999999999) | array.size }}")]
    public void A_range_without_measure_is_an_error(string template) => Assert.EndsWith(Messages.TemplateRangeTooLong(TemplateLimits.MostRounds), TemplateLab.Failure(template), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ x = []; x[2000000000] = 1 }}")]
    [InlineData("{{ [] | array.insert_at 2000000000 1 }}")]
    [InlineData("{{ [1] * 2000000000 }}")]
    public void A_list_without_measure_is_an_error(string template) => Assert.StartsWith("templates/home.html(1,", TemplateLab.Failure(template), StringComparison.Ordinal);

    public static TheoryData<string> GoingDeep =>
    [
        "{{ func f; f; end; f }}",
        "{{ func f; g; end; func g; f | string.size; end; f }}",
        "{{ func f; capture a; f; end; end; f }}",
        "{{ func w; $$; end; func f; wrap w; f; end; end; f }}",
        "{{ func f; for i in [1, 2]; if i; f; end; end; end; f }}",
        "{{ func f; while true; f; end; end; f }}",
        "{{ func f; case 1; when 1; f; end; end; f }}",
        "{{ func f; x = {a: 1}; with x; f; end; end; f }}",
        "{{ f(x) = x ? f(x) : 1; f 1 }}",
        "{{ f(x) = [f(x)]; f 1 }}",
        "{{ f(x) = {a: f(x)}; f 1 }}",
        "{{ f(x) = $'{f(x)}'; f 1 }}",
        "{{ f(x) = 1 + f(x); f 1 }}",
        "{{ func f(x); [1] | array.each @f | array.first; end; f 1 }}",
        "{{ func f(x); ret [1] | array.any @f; end; f 1 }}",
        "{{ func f(x); ret [1] | array.join ',' @f; end; f 1 }}",
        "{{ func f(x); x | string.append (f x); end; f 1 }}",
        "{{ f = do(g); g @g; end; f @f }}",
        "{{ include 'a' }}",
        "{{ include 'b' }}",
        "{{ include 'c' }}",
        "{{ include_join ['d'] ',' }}",
        "{{ x = [1]; for i in 1..2000; x = x | array.limit 5; end; x | array.size }}",
        "{{ x = [1]; for i in 1..2000; x = x | array.map 'a' | array.compact; end; x | array.size }}",
    ];

    [Theory]
    [MemberData(nameof(GoingDeep))]
    public void What_calls_itself_is_stopped_before_the_stack_ends(string template)
    {
        var failure = OnSmallStack(() => TemplateLab.Failure(
            template,
            ("partials/a.html", "{{ include 'a' }}"), ("partials/b.html", "{{ for i in 1..2 }}{{ if i }}{{ x = include 'b' }}{{ end }}{{ end }}"),
            ("partials/c.html", "{{ include 'c' q: (include 'c') }}"), ("partials/d.html", "{{ include_join ['d', 'd'] ',' }}")));
        Assert.Contains(Messages.TemplateTooDeep, failure, StringComparison.Ordinal);
        Assert.StartsWith("templates/", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "", "]")]
    [InlineData("{a:", "1", "}")]
    [InlineData("- ", "1", "")]
    [InlineData("f(", "", ")")]
    [InlineData("if true;", "1;", "end;")]
    [InlineData("x?.", "x", "")]
    [InlineData("1 + ", "1", "")]
    [InlineData("$\"{", "", "")]
    public void What_is_written_too_deep_is_an_error_of_its_file(string open, string inner, string close)
    {
        const int Depth = 20_000;
        var template = $"{{{{ {string.Concat(Enumerable.Repeat(open, Depth))}{inner}{string.Concat(Enumerable.Repeat(close, Depth))} }}}}";
        Assert.StartsWith("templates/home.html(1,", OnSmallStack(() => TemplateLab.Failure(template)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_places_of_a_partial_that_includes_itself_are_named_once()
    {
        var site = SmallSite.Of(("templates/article.html", "\n {{ include 'a' }}"), ("templates/partials/a.html", "{{ include 'a' }}"), ("content/articles/a.md", "---\ntitle: A\n---\n"));
        Assert.Contains(
            site.Diagnostics.Select(fault => fault.ToString()),
            fault => fault.Contains($"{Messages.TemplateTooDeep}, included at templates/article.html(2,5), while rendering articles/a.html", StringComparison.Ordinal)
                || fault.Contains("included at templates/partials/a.html(1,4), templates/article.html(2,5), while rendering", StringComparison.Ordinal));
    }

    private static string OnSmallStack(Func<string> work)
    {
        string? made = null;
        Exception? failed = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    made = work();
                }
#pragma warning disable CA1031 // The test's own thread must hand on whatever happens.
                catch (Exception failure)
#pragma warning restore CA1031
                {
                    failed = failure;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        return made ?? throw new InvalidOperationException("the template prints a text, or fails outside of the language", failed);
    }
}
