using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests;

public class TemplateTests
{
    private static readonly LexerOptions Script = new() { Mode = ScriptMode.ScriptOnly };

    [Fact]
    public void Renders_the_members_of_an_object() =>
        Assert.Equal("Homs, 2 of Aid", Template.Parse("{{ name }}, {{ items.size }} of {{ first_item.title }}").Render(
            new { Name = "Homs", Items = Enumerable.Range(1, 2).ToList(), FirstItem = new { Title = "Aid" } }));

    [Fact]
    public void Renders_a_dictionary() =>
        Assert.Equal("1 two", Template.Parse("{{ a }} {{ b.c }}").Render(
            new Dictionary<string, object?> { ["a"] = 1, ["b"] = new Dictionary<string, object?> { ["c"] = "two" } }));

    [Fact]
    public void Renames_and_filters_members() =>
        Assert.Equal("1 []", Template.Parse("{{ A }} [{{ B }}]").Render(new { A = 1, B = 2 }, member => member.Name, member => member.Name == "A"));

    [Fact]
    public void Tells_where_its_errors_are()
    {
        var template = Template.Parse("a\n{{ 1 + }}", "file.html");
        Assert.True(template.HasErrors);
        var message = Assert.Single(template.Messages);
        Assert.Equal(ParserMessageType.Error, message.Type);
        Assert.StartsWith("file.html(2,8) : error : ", message.ToString(), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => template.Render());
    }

    [Fact]
    public void Names_a_template_without_a_path_input() =>
        Assert.StartsWith("<input>(1,4) : error : ", Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ x 1 }}").Render()).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("1 + 2", 3)]
    [InlineData("x = 4\nx * 2", 8)]
    [InlineData("ret 5\n6", 5)]
    [InlineData("if true\n  'a'\nend", "a")]
    [InlineData("f(a) = a + 1; f 2", 3)]
    [InlineData("x = 1", null)]
    public void Evaluates_a_script(string script, object? expected)
    {
        Assert.Equal(expected, Template.Parse(script, lexerOptions: Script).Evaluate());
        Assert.Equal(expected, Template.Evaluate(script, new TemplateContext()));
    }

    [Fact]
    public void A_script_ends_with_its_text_not_with_braces() =>
        Assert.True(Template.Parse("1 }}", lexerOptions: Script).HasErrors);

    [Fact]
    public void Reads_code_before_the_text()
    {
        const string Text = "+++\nx = 1\ny = 'yes'\n+++\nThis is {{ x }} {{ y }}";
        var template = Template.Parse(Text, lexerOptions: new LexerOptions { Mode = ScriptMode.FrontMatterAndContent });
        Assert.False(template.HasErrors, template.Messages.ToString());
        var context = new TemplateContext();
        context.Evaluate(template.Page.FrontMatter);
        Assert.Equal("This is 1 yes", template.Render(context));
    }

    [Fact]
    public void Reads_only_the_code_before_the_text()
    {
        const string Text = "---\nx = [1,\n  2]\n---\n{{ not code }";
        var options = new LexerOptions { Mode = ScriptMode.FrontMatterOnly, FrontMatterMarker = "---" };
        var template = Template.Parse(Text, lexerOptions: options);
        Assert.False(template.HasErrors, template.Messages.ToString());
        var context = new TemplateContext();
        context.Evaluate(template.Page.FrontMatter);
        Assert.Equal("[1, 2]", context.ObjectToString(context.GetValue(new ScriptVariableGlobal("x"))));
    }

    [Theory]
    [InlineData("no front matter")]
    [InlineData("+++\nx = 1\n")]
    public void A_front_matter_must_be_there_and_end(string text) =>
        Assert.True(Template.Parse(text, lexerOptions: new LexerOptions { Mode = ScriptMode.FrontMatterAndContent }).HasErrors);

    [Fact]
    public void Leaves_a_byte_order_mark_out() =>
        Assert.Equal("a", Template.Parse("\uFEFFa").Render());

    [Fact]
    public void Reads_numbers_as_decimal_where_asked() =>
        Assert.Equal("0.3", Template.Parse("{{ 0.1 + 0.2 }}", parserOptions: new ParserOptions { ParseFloatAsDecimal = true }).Render());

    [Fact]
    public void Holds_the_limit_of_depth() =>
        Assert.True(Template.Parse("{{ ((((1)))) }}", parserOptions: new ParserOptions { ExpressionDepthLimit = 3 }).HasErrors);

    [Fact]
    public void One_template_renders_on_many_threads_at_once()
    {
        var template = Template.Parse("{{ f(x) = x * 2; for i in 1..200; f i; ' '; (i | math.plus n) | math.round; date.parse '2024-02-03' | date.to_string '%F'; end }}");
        string Render(int n)
        {
            var model = new ScriptObject { ["n"] = n };
            var context = new TemplateContext();
            context.PushGlobal(model);
            return template.Render(context);
        }

        var expected = Enumerable.Range(0, 16).Select(Render).ToArray();
        Parallel.For(0, 400, i => Assert.Equal(expected[i % 16], Render(i % 16)));
    }
}
