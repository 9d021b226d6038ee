using System.Reflection;
using System.Xml.Linq;
using Scriban.Functions;
using Scriban.Runtime;
using Xunit;

namespace Scriban.Tests.Functions;

/// <summary>The doc comments of the builtin functions hold: each function has one, and its examples give what they say.</summary>
public class DocumentationTests
{
    private static readonly Type[] Objects =
    [
        typeof(ArrayFunctions), typeof(DateTimeFunctions), typeof(HtmlFunctions), typeof(MathFunctions),
        typeof(ObjectFunctions), typeof(RegexFunctions), typeof(StringFunctions), typeof(TimeSpanFunctions),
    ];

    private static readonly XElement[] Comments =
        [.. XDocument.Load(Path.ChangeExtension(typeof(StringFunctions).Assembly.Location, ".xml"), LoadOptions.PreserveWhitespace).Descendants("member")];

    public static TheoryData<string> Functions() =>
        [.. Objects.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(ScriptMemberIgnoreAttribute)))
            .Select(method => $"{method.DeclaringType!.FullName}.{method.Name}").Order(StringComparer.Ordinal)];

    /// <summary>Templates and what follows their "gives"; examples that say it in other words are for reading only.</summary>
    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var node in Comments.Where(IsOfABuiltin).Elements("example").Elements("c"))
        {
            if (node.NextNode is XText { Value: " gives " } && node.NextNode.NextNode is XElement { Name.LocalName: "c" } result)
                examples.Add(node.Value, result.Value);
        }
        return examples;
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_function_says_what_it_does_gives_and_takes_and_shows_it(string function)
    {
        var comments = Comments.Where(member => IsOf(member, $"M:{function}")).ToList();
        Assert.True(comments.Exists(comment => comment.Element("summary") is not null && comment.Element("returns") is not null
                && comment.Element("example") is not null),
            $"{function} needs a doc comment with summary, returns and example");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_it_says(string template, string result) => Assert.Equal(result, Rendering.Of(template));

    private static bool IsOfABuiltin(XElement member) => Array.Exists(Objects, type => NameOf(member).Contains($":{type.FullName}.", StringComparison.Ordinal));

    private static bool IsOf(XElement member, string name) =>
        NameOf(member) is var full && (full == name || full.StartsWith(name + "(", StringComparison.Ordinal));

    private static string NameOf(XElement member) => member.Attribute("name")!.Value;
}
