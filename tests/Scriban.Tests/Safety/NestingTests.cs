using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests.Safety;

/// <summary>However deep a template is nested and however small the stack, the end is a text or a located error.</summary>
public class NestingTests
{
    private const int Depth = 100_000;

    public static TheoryData<string, string> Templates => new()
    {
        { "brackets", "{{ " + Repeat("(") + "1" + Repeat(")") + " }}" },
        { "open brackets", "{{ " + Repeat("(") },
        { "lists", "{{ " + Repeat("[") + Repeat("]") + " }}" },
        { "objects", "{{ " + Repeat("{a:") + "1" + Repeat("}") + " }}" },
        { "signs", "{{ " + Repeat("- ") + "1 }}" },
        { "negations", "{{ " + Repeat("!") + "1 }}" },
        { "sums", "{{ x = 1; x" + Repeat(" + x") + " }}" },
        { "texts", "{{ 'a'" + Repeat(" + 'a'") + " }}" },
        { "members", "{{ x = {}; x" + Repeat("?.x") + " }}" },
        { "indexes", "{{ x" + Repeat("[0]") + " }}" },
        { "calls", "{{ f" + Repeat("(1)") + " }}" },
        { "calls in calls", "{{ " + Repeat("f(") + Repeat(")") + " }}" },
        { "pipes", "{{ 'a'" + Repeat(" | string.strip") + " }}" },
        { "conditions", "{{ " + Repeat("true ? 1 : ") + "2 }}" },
        { "blocks", "{{ " + Repeat("if true;") + "1;" + Repeat("end;") + " }}" },
        { "loops", Repeat("{{ for i in [1] }}") },
        { "else if", "{{ if false" + Repeat(" \n else if false") + " \n end }}" },
        { "cases", "{{ case 1 " + Repeat("\n when 2") + "\n end }}" },
        { "functions", "{{ " + Repeat("do;") + Repeat("end;") + " }}" },
        { "interpolations", "{{ " + string.Concat(Enumerable.Repeat("$\"{", 5000)) + " }}" },
        { "coalescing", "{{ null" + Repeat(" ?? null") + " }}" },
        { "assignments", "{{ " + Repeat("x = ") + "1 }}" },
        { "wraps", "{{ func w; $$; end; " + Repeat("wrap w;") + Repeat("end;") + "}}" },
        { "lists in a list at run time", "{{ x = []; while true; x = [x]; end }}" },
        { "a list that holds itself", "{{ x = []; x[0] = x; x }}" },
        { "an object that holds itself, as JSON", "{{ x = {}; x.x = x; x | object.to_json }}" },
        { "a function that calls itself", "{{ func f; f; end; f }}" },
        { "functions that call each other", "{{ func f; g; end; func g; f | string.size; end; f }}" },
        { "an evaluation of itself", "{{ x = 'x | object.eval'; x | object.eval }}" },
        { "comparison of lists that hold themselves", "{{ x = []; x[0] = x; y = []; y[0] = y; x == y }}" },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public void Never_ends_in_a_crash(string kind, string text)
    {
        Assert.NotEmpty(kind);
        foreach (var stackKilobytes in (int[])[256, 1024, 8192])
        {
            Exception? fault = null;
            var thread = new Thread(() => fault = Record.Exception(() => Run(text)), stackKilobytes * 1024);
            thread.Start();
            Assert.True(thread.Join(TimeSpan.FromSeconds(60)), "The template did not come to an end");
            Assert.True(fault is null or ScriptRuntimeException { Span.FileName: "deep" }, $"With a stack of {stackKilobytes} kB: {fault}");
        }
    }

    private static void Run(string text)
    {
        var template = Template.Parse(text, "deep");
        Assert.All(template.Messages, message => Assert.Equal("deep", message.Span.FileName));
        if (!template.HasErrors)
            template.Render(new TemplateContext { RecursiveLimit = 0, ObjectRecursionLimit = 0 });
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Depth));
}
