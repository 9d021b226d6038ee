using AngleSharp.Html.Parser;
using Dossier.Rendering.Texts;
using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Rendering;

public class EscapingTests
{
    private static readonly string[] _signs =
    [
        "&", "<", ">", "\"", "'", "&amp;", "&#65;", "<b>", "</p>", "<!--", "-->", "]]>", "a", "é", "𐌀", " ", "=", "/", "\\",
        "`", "```", "*", "**", "_", "[", "]", "[[a]]", "[^1]", "(b)", "!", "#", "# ", "- ", "-", "---", "+ ", "1. ", "1) ", ".", ":", ": ",
        "|", "~", "~~", "> ", "===", "http://a_b.org", "www.x_y.org", "mailto:a@b_c.org", "[x]: y", "{", "^", "$",
    ];

    private static readonly Arbitrary<string> _texts =
        (from count in Gen.Choose(0, 8) from pieces in Gen.Elements(_signs).ListOf(count) select string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Escaped_text_reads_the_same_in_an_element_and_in_an_attribute_of_either_quotation_mark() =>
        Prop.ForAll(_texts, text =>
        {
            var escaped = Escaping.Html(text);
            var body = new HtmlParser().ParseDocument($"<!doctype html><body><i title=\"{escaped}\">{escaped}</i><i title='{escaped}'></i></body>").Body!;
            Assert.Equal(2, body.Children.Length);
            Assert.Equal<IEnumerable<string?>>([text, text, text], [body.Children[0].TextContent, body.Children[0].GetAttribute("title"), body.Children[1].GetAttribute("title")]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));

    [Fact]
    public void Escaped_Markdown_is_one_paragraph_of_the_same_words() =>
        Prop.ForAll(_texts, text =>
        {
            var value = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            foreach (var (before, after) in new[] { ("", ""), ("Words ", " words"), ("(", ")") })
            {
                var prose = ProseParser.Parse(before + Escaping.Markdown(value) + after, _ => default, new DiagnosticBag());
                Assert.Equal(before + value + after, string.Concat(prose.Blocks.Select(block => block.Text)));
                Assert.Empty(prose.Links);
                Assert.All(prose.Document, block => Assert.IsType<Markdig.Syntax.ParagraphBlock>(block));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));

    [Fact]
    public void A_line_break_in_a_value_does_not_end_the_Markdown_paragraph() => Assert.Equal("a b", Escaping.Markdown("a\nb"));
}
