using Xunit;

namespace Dossier.Tests.Text;

/// <summary>
/// Texts of every kind of markup, broken and whole: whatever an article holds, its four wordings are one, the build ends
/// with files or diagnostics, and each diagnostic is at a line of the content. The environment variable DOSSIER_SEEDS
/// (<c>1-500</c>) tries other seeds than the three of every run, twenty articles each.
/// </summary>
public class FourWordingsTests
{
    private const int Articles = 20;

    private static readonly string[] _pieces =
    [
        "The army", " did ", "not", " leave", "É", "E\u0301", " ", " ", "\n", "\n\n", "\n\n", "*", "**", "_", "`", "``", "~~", "\\", "[a](#p1)", "[a](https://example.org/ \"title\")", "[[b|Ida Berg]]", "[[b|w", "]]", "[", "]", "(", "|",
        "<b>", "</b>", "<b", ">", "<", "<i>", "</i>", "<br>", "<br/>", "<BR />", "<wbr>", "<hr>", "<em/>", "<p>", "</p>", "<li>", "<did not>", "</not>", "<inaudible>", "<3", "a<b and c>d", "<name@", "<a@example.org>", "<https://example.org/>",
        "<title>", "</title>", "<textarea>", "</textarea>", "<xmp>", "</xmp>", "<plaintext>", "<script>", "</script>", "<style>", "</style>", "<iframe>", "</iframe>", "<noscript>", "</noscript>", "<template>", "</template>",
        "<form>", "</form>", "<button>", "</button>", "<select>", "<option>", "</select>", "<video src=\"x\">", "</video>", "<object>", "</object>", "<canvas>", "</canvas>", "<math>", "<mi>", "</mi>", "</math>",
        "<svg viewBox=\"0 0 1 1\">", "<text>", "</text>", "<circle r=\"1\"/>", "<title x>", "</svg>", "<font color=\"red\">", "</font>", "<center>", "</center>", "<custom-x>", "</custom-x>", "<image>", "<source>", "<input>", "<head>", "<body>", "</body>", "<html>",
        "\n<div>", "\n<div>\n", "</div>", "\n</div>\n", "\n\n<details><summary>more</summary>\n\n", "\n\n</details>\n\n", "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "\n<table><tr><td>cell</td></tr></table>\n", "\n<pre>\n", "</pre>", "\n<p>para</p>\n", "\n<!-- ", " -->", "--!>", "<!-->",
        "<?php ", "?>", "<![CDATA[", "]]>", "<!X ", "<!doctype html>", "&amp;", "&lt;b&gt;", "&Eacute;", "&nosuch;", "&#60;", "&copy", "\\<b>", "\\*",
        "<a href=\"https://example.org/\">", "<a href=\"b.md\" title=\"t\">", "<a id=\"x\">", "<a>", "</a>", "<img src=\"../assets/map.gif\" alt=\"a map\">", "![a plan](../assets/map.gif)", "<img src=\"x", "\" onclick=\"x\">",
        "\n# ", "\n## P1\n", "\n## Main\n", "\n> ", "\n>> ", "\n- ", "\n1. ", "\n---\n", "\n===\n", "\n    code <b>\n", "\n```\n", "\n~~~ x\n", "\n- [ ] task\n", "\n: def\n",
        "\n| a | b |\n|---|---|\n| c | d |\n", "\n| a |\n|---|\n| c | d | e |\n", "| x \\| y |", "\nafter the table\n", "[^1]", "[^none]", "\n\n[^1]: a note\n\n", "\n\n[^2]: unused\n\n", "\n\n[ref]: https://example.org/\n\n", "\n\n[ref]: https://example.org/ \"its title\"\n\n", "\n\n[^3]: a note\n\n    its second part\n\n", "\n\n[^4]: - an item\n", "[^3]", "[ref]", "[[b]]", "[[#p1]]", "words.", "—", "…", "«", "\t", "\u00A0", "\u200B",
        "%%", " %%hidden%% ", "\n%%\nhidden\n\nhidden\n%%\n", "5%%", "\\%%", "==", " ==marked== ", "==mar*ked==*", " ^talks", " ^talks\n", "\n\n^below\n\n", "\n> at noon ^noon\n", "![[map.gif]]", "![[map.gif|300]]", "![[map.gif|a <plan>|300x200]]", "![[b]]",
        "\n> [!note]\n> inside\n", "\n> [!zeta]\n> inside\n", "\n> [!zeta] a *title*\n> inside\n", "\n> [!tip]- folded\n> inside\n", "\n> [!zeta]+\n", "\n> > [!tip]\n> > nested\n", "\n> > [!zeta]- a <b>title</b>\n> > nested\n", "\n- > [!note] in an item\n", "[!note]", "\n> [!tip] ",
    ];

    private static readonly string[] _bodies = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", "articles"), "*.md").Order(StringComparer.Ordinal).Select(BodyOf)];

    public static TheoryData<int> Seeds() => Tests.Seeds.Of("1-3");

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_a_text_holds_its_four_wordings_are_one(int seed)
    {
        var random = new Random(seed);
        var bodies = Enumerable.Range(0, Articles).Select(_ => $"{FourWordings.First}\n\n{(random.Next(3) == 0 ? Mutated(random) : Random(random))}\n\n{FourWordings.Last}\n").ToArray();
        var site = Site(bodies);
        Assert.All(site.Diagnostics, fault => Assert.StartsWith("content/", fault.Place.File, StringComparison.Ordinal));
        Assert.All(bodies.Index(), article => RequireOne(FourWordings.Of(site, $"a{article.Index}", article.Item), $"seed {seed}, article {article.Index}", article.Item));
    }

    private static void RequireOne((string Form, string Words)[] wordings, string where, string body)
    {
        foreach (var (form, words) in wordings.Skip(1))
            Assert.True(words == wordings[0].Words, $"{where}: the {wordings[0].Form} says\n{wordings[0].Words}\nand the {form}\n{words}\nThe text is\n{body}");
    }

    internal static SmallSite Site(params string[] bodies) => SmallSite.Of(
    [
        ("content/dossier.yml", "title: T\nlanguage: en\n"),
        ("content/actors/courier.md", "---\nname: Courier\ntype: media\n---\n"),
        ("content/actors/b.md", "---\nname: Ida Berg\ntype: person\n---\n"),
        ("content/assets/map.gif", "GIF89a"),
        .. bodies.Select((body, at) => ($"content/articles/a{at}.md", $"---\ntitle: A {at}\noutlet: courier\ndate: 2025-05-07\n---\n{body}")),
    ]);

    private static string Random(Random random) => string.Concat(random.GetItems(_pieces, random.Next(1, 14)));

    private static string Mutated(Random random)
    {
        var body = _bodies[random.Next(_bodies.Length)];
        var start = random.Next(Math.Max(1, body.Length - 400));
        body = body.Substring(start, Math.Min(400, body.Length - start));
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(body.Length);
            body = random.Next(3) == 0 ? body.Remove(at, Math.Min(random.Next(4), body.Length - at)) : body.Insert(at, _pieces[random.Next(_pieces.Length)]);
        }

        return body;
    }

    private static string BodyOf(string path)
    {
        var text = File.ReadAllText(path);
        return text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
    }
}
