using System.Text.RegularExpressions;
using Scriban.Runtime;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests;

/// <summary>
/// Cases of the language kept outside of the project, in the folder that the environment variable <c>SCRIBAN_CASES</c> names:
/// <c>cases.tsv</c> (group, name, kind) and for each case a template and what it must give. A case of kind <c>ok</c> must give
/// the same text; one that fails must fail at the same places, in words of our own.
/// </summary>
internal static partial class UpstreamCases
{
    private static readonly string? Root = Environment.GetEnvironmentVariable("SCRIBAN_CASES");

    private static readonly (string Title, string Type)[] Products =
    [
        ("Orange", "fruit"), ("Banana", "fruit"), ("Apple", "fruit"), ("Computer", "electronics"),
        ("Mobile Phone", "electronics"), ("Table", "furniture"), ("Sofa", "furniture"),
    ];

    /// <summary>Group, name and kind of each case, separated by tabs; none where the variable is not set.</summary>
    public static IEnumerable<string> All() =>
        string.IsNullOrEmpty(Root) ? [] : File.ReadAllLines(Path.Combine(Root, "cases.tsv")).Skip(1).Where(line => line.Length > 0);

    public static void Check(string line)
    {
        var fields = line.Split('\t');
        var path = Path.Combine(Root!, fields[0], fields[1]);
        var (expected, actual) = (File.ReadAllText(path + ".out.txt"), Result(File.ReadAllText(path + ".txt")));
        if (fields[2] == "ok")
            Assert.Equal(expected, actual);
        else
            Assert.Equal(Places(expected), Places(actual));
    }

    private static string[] Places(string messages) => [.. Place().Matches(messages).Select(match => match.Value)];

    [GeneratedRegex(@"^\S*\(\d+,\d+\) : error", RegexOptions.Multiline)]
    private static partial Regex Place();

    private static string Result(string text)
    {
        var template = Template.Parse(text, "text");
        if (template.HasErrors)
            return string.Join('\n', template.Messages);
        var context = new TemplateContext { NewLine = "\n" };
        context.PushGlobal(Globals());
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException failure)
        {
            return failure.ToString();
        }
    }

    private static ScriptObject Globals()
    {
        var globals = new ScriptObject
        {
            ["page"] = new ScriptObject { ["title"] = "This is a title" },
            ["user"] = new ScriptObject { ["name"] = "John" },
            ["product"] = new ScriptObject { ["title"] = "Orange", ["type"] = "fruit" },
            ["products"] = new ScriptArray(Products.Select(product => new ScriptObject { ["title"] = product.Title, ["type"] = product.Type })),
        };
        globals.Import("special_concat_strings", Strings);
        globals.Import("special_concat_string_and_params", StringAndParams);
        globals.Import("special_concat_params", Params);
        return globals;
    }

    private static string Strings(string a = "default_a", string b = "default_b", string c = "default_c") => $"a: {a}, b: {b}, c: {c}";

    private static string StringAndParams(string a, params object[] args) => $"a: {a}" + string.Concat(args.Select((value, i) => $", v{i}: {value}"));

    private static string Params(params object[] args) => string.Join(", ", args.Select((value, i) => $"v{i}: {value}"));
}
