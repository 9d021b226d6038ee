using System.Globalization;
using System.Net;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests;

public class TemplateContextTests
{
    [Fact]
    public void Has_the_documented_defaults()
    {
        var context = new TemplateContext();
        Assert.Equal((1000, 100, 1048576, 20), (context.LoopLimit, context.RecursiveLimit, context.LimitToString, context.ObjectRecursionLimit));
        Assert.Equal((false, false, true, false, true), (context.StrictVariables, context.EnableRelaxedTargetAccess, context.EnableRelaxedMemberAccess, context.EnableRelaxedFunctionAccess, context.EnableRelaxedIndexerAccess));
        Assert.Equal((true, true, TimeSpan.FromSeconds(10)), (context.AutoIndent, context.IndentOnEmptyLines, context.RegexTimeOut));
        Assert.Equal(CultureInfo.InvariantCulture, context.CurrentCulture);
    }

    [Fact]
    public void Finds_the_object_pushed_last_first_and_writes_to_it()
    {
        var (lower, upper) = (new ScriptObject { ["a"] = 1, ["b"] = 1 }, new ScriptObject { ["b"] = 2 });
        var context = new TemplateContext();
        context.PushGlobal(lower);
        context.PushGlobal(upper);
        Assert.Equal("12", Template.Parse("{{ a }}{{ b }}{{ a = 3; c = 4 }}").Render(context));
        Assert.Equal((1, 3, 4), (lower["a"], upper["a"], upper["c"]));
        Assert.Same(upper, context.PopGlobal());
        Assert.Equal("11", Template.Parse("{{ a }}{{ b }}").Render(context));
    }

    [Fact]
    public void Is_like_new_after_a_reset_even_behind_a_failure()
    {
        var context = new TemplateContext { LoopLimit = 5 };
        var failing = Template.Parse("{{ x = 1; func f; for i in 1..9; capture y; $$x; 'a'; end; end; end; with {}; f; end }}");
        for (var i = 0; i < 3; i++)
        {
            Assert.ThrowsAny<ScriptRuntimeException>(() => failing.Render(context));
            context.Reset();
            Assert.Equal("[]", Template.Parse("[{{ x }}{{ f }}{{ y }}]").Render(context));
        }
    }

    [Theory]
    [InlineData("{{ x }}")]
    [InlineData("{{ x.y }}")]
    [InlineData("{{ $x }}")]
    public void Strict_variables_must_exist(string template) =>
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse(template).Render(new TemplateContext { StrictVariables = true }));

    [Theory]
    [InlineData("{{ x.y }}{{ x[0] }}")]
    [InlineData("{{ x 1 }}{{ 1 | x }}")]
    [InlineData("{{ l = []; l[n] }}")]
    public void Relaxed_access_gives_null(string template) =>
        Assert.Equal(string.Empty, Template.Parse(template).Render(new TemplateContext { EnableRelaxedTargetAccess = true, EnableRelaxedFunctionAccess = true, EnableNullIndexer = true }));

    [Theory]
    [InlineData("{{ o = {}; o.none }}")]
    [InlineData("{{ l = [1]; l[5] }}")]
    public void Access_that_is_not_relaxed_fails(string template) =>
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse(template).Render(new TemplateContext { EnableRelaxedMemberAccess = false, EnableRelaxedIndexerAccess = false }));

    [Fact]
    public void Asks_the_application_for_what_is_missing()
    {
        var context = new TemplateContext
        {
            TryGetVariable = (TemplateContext _, SourceSpan _, ScriptVariable variable, out object? value) => (value = variable.Name) is not null,
            TryGetMember = (TemplateContext _, SourceSpan _, object _, string member, out object? value) => (value = "." + member) is not null,
        };
        Assert.Equal("missing .part", Template.Parse("{{ missing }} {{ o = {}; o.part }}").Render(context));
    }

    [Fact]
    public void Prints_by_the_current_culture()
    {
        var context = new TemplateContext();
        context.PushCulture(CultureInfo.GetCultureInfo("de-DE"));
        Assert.Equal("1,5 [2,5]", Template.Parse("{{ 1.5 }} {{ [2.5] }}").Render(context));
        context.PopCulture();
        Assert.Equal("1.5", Template.Parse("{{ 1.5 }}").Render(context));
    }

    [Fact]
    public void Cuts_the_text_of_a_value_at_the_limit()
    {
        var context = new TemplateContext { LimitToString = 5 };
        context.PushGlobal(new ScriptObject { ["x"] = "abcdefgh", ["l"] = new ScriptArray(1, 2, 3, 4) });
        Assert.Equal("abcde...|[1, 2...|12345", Template.Parse("{{ x }}|{{ l }}|{{ '12345' }}").Render(context));
    }

    [Fact]
    public void Refuses_to_put_together_more_than_the_limit() =>
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ x = 'abc'; for i in 1..40; x = x + x; end }}").Render(new TemplateContext { LimitToString = 1000 }));

    [Fact]
    public void Stops_when_cancelled()
    {
        using var source = new CancellationTokenSource();
        var context = new TemplateContext { CancellationToken = source.Token, LoopLimit = 0 };
        var globals = new ScriptObject();
        globals.Import("stop", new Action(source.Cancel));
        context.PushGlobal(globals);
        var abort = Assert.Throws<ScriptAbortException>(() => Template.Parse("{{ while true; stop; end }}", "t").Render(context));
        Assert.Equal("t", abort.Span.FileName);
    }

    [Fact]
    public void Shows_failures_where_the_application_wants_to() =>
        Assert.Equal("a!failed!b", Template.Parse("a{{ x.y }}b").Render(new TemplateContext { RenderRuntimeException = failure => failure.OriginalMessage.Length > 0 ? "!failed!" : string.Empty }));

    [Fact]
    public void Does_not_indent_where_told_not_to()
    {
        const string Text = "  {{ \"a\\n\\nb\" }}";
        Assert.Equal("  a\n  \n  b", Template.Parse(Text).Render(new TemplateContext()));
        Assert.Equal("  a\n\n  b", Template.Parse(Text).Render(new TemplateContext { IndentOnEmptyLines = false }));
        Assert.Equal("  a\n\nb", Template.Parse(Text).Render(new TemplateContext { AutoIndent = false }));
    }

    [Fact]
    public void Writes_to_the_output_pushed_last()
    {
        var context = new TemplateContext();
        using var writer = new StringWriter();
        context.PushOutput(new TextWriterOutput(writer));
        Template.Parse("a{{ 1 }}{{ capture x }}b{{ end }}{{ x }}").Render(context);
        context.PopOutput();
        Assert.Equal("a1b", writer.ToString());
    }

    [Fact]
    public void A_subclass_sees_everything_that_is_printed_but_the_literal_text()
    {
        var context = new EscapingContext();
        context.PushGlobal(new ScriptObject { ["x"] = "<i>", ["html"] = new Html("<b>"), ["l"] = new ScriptArray("<") });
        Assert.Equal(
            "<p>&lt;i&gt; <b> [&quot;&lt;&quot;] 5 &lt;i&gt;!</p>",
            Template.Parse("<p>{{ x }} {{ html }} {{ l }} {{ 5 }} {{ capture c }}{{ html }}{{ end }}{{ x }}{{ func f; ret '!'; end; f }}</p>").Render(context));
    }

    [Fact]
    public void A_subclass_prints_and_judges_in_its_own_way()
    {
        var context = new OwnWayContext();
        Assert.Equal("yes [yes] no", Template.Parse("{{ true }} {{ [true] }} {{ if 0; 'never'; else; 'no'; end }}").Render(context));
    }

    private sealed record Html(string Text);

    private sealed class EscapingContext : TemplateContext
    {
        public override TemplateContext Write(SourceSpan span, object? textAsObject) =>
            textAsObject is Html html ? Write(html.Text) : Write(WebUtility.HtmlEncode(ObjectToString(textAsObject)));
    }

    private sealed class OwnWayContext : TemplateContext
    {
        public override string ObjectToString(object? value, bool nested = false) => value is true ? "yes" : base.ObjectToString(value, nested);

        public override bool ToBool(SourceSpan span, object? value) => value is not 0 && base.ToBool(span, value);
    }
}
