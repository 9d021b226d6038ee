using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using Dossier.Output;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Output;

/// <summary>The checker's own reader of tags against AngleSharp, which knows the whole standard.</summary>
public class HtmlTagReaderTests
{
    // What tags, comments, raw text and script escapes are made of; their random sequences meet every state.
    private static readonly string[] Pieces =
    [
        "<", ">", "/", "=", "\"", "'", " ", "\n", "\t", "!", "-", "--", "?", "a", "Id", "href", "x-y", "é", "text ",
        "<!--", "-->", "--!>", "<!doctype html>", "<a href=\"b\">", "</a>", "<p id='1'>", "<br/>", "<script>", "<SCRIPT ", "</script>",
        "</script ", "<title>", "</Title>", "</titles>", "<style>", "</style>", "<textarea>", "</textarea>", "<![CDATA[", "]]>", "<?xml", "&amp;",
    ];

    [Fact]
    public void Every_sequence_of_markup_has_the_tags_that_AngleSharp_sees() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(40),
            Prop.ForAll(Gen.ListOf(Gen.Elements(Pieces)).ToArbitrary(), pieces =>
            {
                var html = string.Concat(pieces);
                var (expected, actual) = (ByAngleSharp(html), ByReader(html));
                return (expected == actual).Label($"in {html}\nAngleSharp sees {expected}\nthe reader sees {actual}");
            }));

    [Theory]
    [InlineData("<!--><a>", "a")]
    [InlineData("<!---><a>", "a")]
    [InlineData("<!--!><a>--><b>", "b")]
    [InlineData("<!-- --!><a>", "a")]
    [InlineData("<script><!--<script></script><a>--></script><b>", "script /script b")]
    [InlineData("<script><!--><script></script><a>", "script /script a")]
    [InlineData("<title><a></titles></title ><b>", "title /title b")]
    [InlineData("<plaintext><a>", "plaintext")]
    [InlineData("<svg><script/><a><![CDATA[<b>]]></svg><![CDATA[<i>]]><u>", "svg script a /svg u")]
    [InlineData("<a href", "")]
    [InlineData("<a x='>' y=/><b", "a")]
    public void Raw_text_comments_and_cut_tags_follow_the_standard(string html, string names) =>
        Assert.Equal(names, string.Join(' ', Tags(html).Select(tag => tag.Split('[')[0])));

    private static string ByReader(string html) => string.Join(' ', Tags(html));

    private static List<string> Tags(string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        var reader = new HtmlTagReader(bytes);
        var tags = new List<string>();
        while (reader.Read())
        {
            var attributes = new List<string>();
            foreach (var attribute in reader.Attributes)
            {
                var name = Encoding.UTF8.GetString(bytes, attribute.NameStart, attribute.NameLength);
                var value = PageFacts.Text(bytes.AsSpan(attribute.ValueStart, attribute.ValueLength));
                attributes.Add($"{Lower(name)}={value}");
            }

            tags.Add(Tag(reader.IsEndTag, Encoding.UTF8.GetString(reader.Name), attributes));
        }

        return tags;
    }

    private static string ByAngleSharp(string html)
    {
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        var tags = new List<string>();
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
                return string.Join(' ', tags);
            if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag))
                continue;

            var attributes = new List<string>();
            for (var i = 0; i < token.Attributes.Count; i++)
                attributes.Add($"{token.Attributes[i].Name}={token.Attributes[i].Value}");
            tags.Add(Tag(token.Type == HtmlTokenType.EndTag, token.Name.ToString(), attributes));
            if (token.Type == HtmlTokenType.StartTag)
                tokenizer.State = ContentOf(token.Name.ToString());
        }
    }

    /// <summary>What the tree construction stage of the standard tells the tokenizer after a start tag.</summary>
    private static HtmlParseMode ContentOf(string element) => element switch
    {
        "script" => HtmlParseMode.Script,
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" => HtmlParseMode.Rawtext,
        _ => HtmlParseMode.PCData,
    };

    private static string Tag(bool isEndTag, string name, IEnumerable<string> attributes) =>
        isEndTag ? $"/{Lower(name)}" : $"{Lower(name)}[{string.Join('|', attributes.DistinctBy(attribute => attribute.Split('=')[0]))}]";

    private static string Lower(string name) => string.Concat(name.Select(char.ToLowerInvariant));
}
