using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Dossier.Entries.Site;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Texts;
using Dossier.Text;
using Markdig.Syntax.Inlines;
using Xunit;

namespace Dossier.Tests.Text;

/// <summary>
/// The examples of CommonMark 0.31.2, and of the tables, the tasks and the struck words of GFM 0.29. Where what Dossier
/// shows is not what they ask for, the example is listed with its reason; where it is, it is not.
/// </summary>
public partial class CommonMarkTests
{
    private static readonly string _folder = Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Text");

    /// <summary>The specification comes with a package of npm, as the schema of SARIF does.</summary>
    private static readonly string _specification = Path.Combine(Repository.Root, "tests", "Dossier.BrowserTests", "tools", "node_modules", "commonmark-spec", "spec.txt");

    [Fact]
    public void The_examples_of_CommonMark_come_out_but_for_those_listed()
    {
        Assert.SkipWhen(!File.Exists(_specification) && Environment.GetEnvironmentVariable("CI") != "true", "the specification is not here: 'npm ci --ignore-scripts' in tests/Dossier.BrowserTests/tools");
        RequireListed(File.ReadAllText(_specification), "commonmark-differences.txt", 652);
    }

    [Fact]
    public void The_examples_of_GFM_come_out_but_for_those_listed() => RequireListed(File.ReadAllText(Path.Combine(_folder, "gfm-examples.txt")), "gfm-differences.txt", 14);

    private static void RequireListed(string specification, string list, int count)
    {
        var examples = Example().Matches(specification.Split("<!-- END TESTS -->")[0]).ToArray();
        Assert.Equal(count, examples.Length);
        var listed = File.ReadLines(Path.Combine(_folder, list)).Where(line => line is [' ', ..]).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var report = new StringBuilder();
        for (var number = 1; number <= examples.Length; number++)
        {
            var markdown = examples[number - 1].Groups["markdown"].Value.Replace('→', '\t');
            var expected = Normal(examples[number - 1].Groups["html"].Value.Replace('→', '\t'));
            var shown = Normal(Shown(markdown));
            if (shown == expected == listed.Contains(number))
                report.Append(CultureInfo.InvariantCulture, $"{(shown == expected ? "comes out and is listed" : "differs")}: {number}\n{markdown}--- asked for\n{expected}\n--- shown\n{shown}\n");
        }

        Assert.True(report.Length == 0, report.ToString());
    }

    /// <summary>A text with each of its links leading where it says, as if the web had it.</summary>
    private static string Shown(string markdown)
    {
        var prose = ProseParser.Parse(markdown, _ => Place.Whole("a.md"), new DiagnosticBag());
        var targets = prose.Links.ToDictionary(link => link, link => link switch
        {
            LinkInline { IsImage: true } picture => new LinkTarget.ToAsset(picture.Url ?? ""),
            LinkInline written => (LinkTarget)new LinkTarget.ToWeb(written.Url ?? ""),
            AutolinkInline address => new LinkTarget.ToWeb(address.IsEmail ? $"mailto:{address.Url}" : address.Url),
            _ => new LinkTarget.ToWeb(""),
        });
        var linked = new LinkedProse(prose, [], targets.ToFrozenDictionary());
        return ProseRenderer.Render(new ProseText(linked, ProseForm.Blocks), new LinkBase(Route.Search), LinkedMentions.All, _ => null);
    }

    /// <summary>HTML without what Dossier adds to each paragraph, link, picture and table, and without white space that nobody sees.</summary>
    private static string Normal(string html)
    {
        var body = new HtmlParser().ParseDocument($"<!doctype html><body>{html}").Body!;
        foreach (var element in body.QuerySelectorAll("*"))
        {
            foreach (var added in (string[])["id", "rel", "loading", "tabindex"])
                element.RemoveAttribute(added);

            foreach (var address in (string[])["href", "src"])
            {
                if (element.GetAttribute(address) is { } written)
                    element.SetAttribute(address, Uri.UnescapeDataString(written));
            }
        }

        return Space().Replace(BlockTag().Replace(body.InnerHtml, "\n$1\n"), "\n").Trim();
    }

    [GeneratedRegex(@"^`{32} example[^\n]*\n(?<markdown>[\s\S]*?)^\.\n(?<html>[\s\S]*?)^`{32}$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(@"(</?(?:p|ul|ol|li|div|table|thead|tbody|tr|td|th|blockquote|h[1-6]|pre|hr)\b[^>]*>)", RegexOptions.CultureInvariant)]
    private static partial Regex BlockTag();
}
