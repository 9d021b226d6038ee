using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Dossier.Output.Markup;
using Xunit;

namespace Dossier.Tests.Output;

/// <summary>Holds the scanner against AngleSharp's tokenizer: in random pieces of markup and in damaged pages both find the same tags at the same places.</summary>
public class TagScannerTests
{
    private const int SoupsPerSeed = 6000;
    private const int PagesPerSeed = 1500;
    private const int LongestPage = 4000;

    private static readonly string[] _pieces =
    [
        "<", "<", ">", ">", "</", "/", "/>", "=", "\"", "'", "`", " ", " ", "\n", "\r", "\r\n", "\t", "\f", "\0", "!", "?", "-", "--", "x", "X", "é", "𝒳", "\ufeff", "&", "&;", ";", "#",
        "<!--", "-->", "--!>", "<!-->", "<!--->", "<!---", "--!", "<!", "<!x>", "<?", "<?xml>", "</3>", "<3", "</>", "<!doctype html>", "<!DOCTYPE x PUBLIC \">\">", "<![CDATA[", "]]>", "]]",
        "<a href=\"", "<a href='", "<a href=", "<A HREF = x>", "<a href>", "<a id=1 ID=2>", "<b a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8 i=9 a=10>", "<p\0 a\0=\0>", "<p =x>", "<p a==b>", "<p/a/ b/>", "<br/>", "<br / >", "</p a=b>", "</P/>", "<é>", "<a-é>",
        "&amp;", "&amp", "&ampx", "&amp=", "&lt", "&notit;", "&not", "&nbsp;", "&#32;", "&#x20", "&#0;", "&#x110000;", "&#xD800;", "&#128;", "&#", "&#x", "&#;", "&CounterClockwiseContourIntegral;", "&unknown;", "&colon;", "&#10;",
        "<svg>", "<svg/>", "</svg>", "<math>", "</math>", "<SVG a=b>", "<title>", "<title/>", "</title>", "</TITLE >", "</titlex>", "</titl", "<textarea>", "</textarea\n>", "<template>", "</template>",
        "<style>", "</style>", "</style/>", "<iframe>", "</iframe>", "<xmp>", "</xmp>", "<noembed>", "</noembed>", "<noframes>", "</noframes>", "<noscript>", "</noscript>",
        "<script>", "<script/>", "<script ", "</script>", "</SCRIPT >", "</script", "</scriptx>", "<!--<script>", "<!--<script></script>",
    ];

    private static readonly Lazy<ReadOnlyMemory<byte>[]> _pages = new(() =>
    [
        .. SmallSite.Of(("content/articles/a.md", "---\ntitle: A & B\ndate: 2024-01-02\nsummary: S\n---\nWords <b>in</b> *all* [directions](https://example.org/?a=1&b=2).\n\n## Heading\n\n![x](x.png)\n"))
            .Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value),
    ]);

    public static TheoryData<int> Seeds() => Tests.Seeds.Of("1-3");

    [Theory]
    [MemberData(nameof(Seeds))]
    public void It_finds_the_tags_of_any_soup_that_AngleSharp_finds(int seed)
    {
        var random = new Random(seed);
        for (var soup = 0; soup < SoupsPerSeed; soup++)
            RequireSame(Encoding.UTF8.GetBytes(string.Concat(random.GetItems(_pieces, random.Next(1, 25)))), $"seed {seed}, soup {soup}");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void It_finds_the_tags_of_any_damaged_page_that_AngleSharp_finds(int seed)
    {
        var random = new Random(seed);
        for (var page = 0; page < PagesPerSeed; page++)
            RequireSame(Damaged(_pages.Value[random.Next(_pages.Value.Length)].Span, random), $"seed {seed}, page {page}");
    }

    [Fact]
    public void A_sign_that_AngleSharp_takes_for_the_end_ends_nothing()
    {
        var tags = Scanned(Encoding.UTF8.GetBytes("\uffff<a b='\uffff&amp;\uffff'>"));

        Assert.Equal("a b=\uffff&\uffff", Assert.Single(tags).Written);
    }

    [Fact]
    public void An_empty_end_tag_and_a_nul_do_not_shift_the_next_tag() =>
        Assert.Equal((1, 5), Assert.Single(Scanned("</>\0<a>"u8)).Place);

    [Fact]
    public void A_place_behind_more_signs_than_two_bytes_count_is_told() =>
        Assert.Equal([(1, 70_001), (70_002, 1)], Scanned(Encoding.UTF8.GetBytes($"{new string('x', 70_000)}<a>{new string('\n', 70_001)}<b>")).Select(tag => tag.Place));

    [Fact]
    public void A_tag_of_many_attributes_has_them_all() =>
        Assert.Equal(
            $"a {string.Join(' ', Enumerable.Range(0, 100).Select(number => $"a{number}={number}"))}",
            Assert.Single(Scanned(Encoding.UTF8.GetBytes($"<a {string.Join(' ', Enumerable.Range(0, 100).Select(number => $"a{number}={number}"))} A7=x>"))).Written);

    private static void RequireSame(byte[] page, string which)
    {
        var text = Encoding.UTF8.GetString(page);
        var expected = Tokenized(text);
        var found = Scanned(page);

        // AngleSharp loses count of columns at NUL, and takes a tag behind "</>" to begin there.
        if (text.Contains('\0', StringComparison.Ordinal) || text.Contains("</>", StringComparison.Ordinal))
            (expected, found) = ([.. expected.Select(tag => tag with { Place = default })], [.. found.Select(tag => tag with { Place = default })]);
        Assert.True(expected.SequenceEqual(found), $"""
            {which}: AngleSharp and the scanner read other tags in
            {text}
            AngleSharp:
            {string.Join("\n", expected)}
            The scanner:
            {string.Join("\n", found)}
            """);
    }

    private static byte[] Damaged(ReadOnlySpan<byte> page, Random random)
    {
        var start = random.Next(page.Length);
        var bytes = page[start..Math.Min(page.Length, start + LongestPage)].ToArray().ToList();
        for (var change = random.Next(1, 8); change > 0 && bytes.Count > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(3))
            {
                case 0:
                    bytes.RemoveRange(at, Math.Min(random.Next(6), bytes.Count - at));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(_pieces[random.Next(_pieces.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }

    private static ImmutableArray<Tag> Scanned(ReadOnlySpan<byte> page)
    {
        var tags = ImmutableArray.CreateBuilder<Tag>();
        var scanner = new TagScanner(page);
        var lines = new PageLines(page);
        var isInText = false;
        bool isTag;
        do
        {
            isTag = scanner.Read();
            if (isInText && !CharacterReferences.IsBlank(scanner.Text))
                tags.Add(Tag.Text);
            if (!isTag)
                break;

            isInText = !scanner.IsEndTag && scanner.Element is "title" or "textarea" && !(scanner.IsInForeignContent && scanner.IsSelfClosing);
            var name = Small(scanner.Name);
            if (scanner.IsEndTag)
            {
                tags.Add(new Tag($"/{name}", scanner.IsSelfClosing, default));
                continue;
            }

            tags.Add(new Tag(Written(scanner), scanner.IsSelfClosing, lines.At(scanner.Start)));
        }
        while (isTag);

        return tags.ToImmutable();
    }

    private static string Written(TagScanner tag)
    {
        var written = new StringBuilder(Small(tag.Name));
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tag.AttributeCount; i++)
        {
            var name = Small(tag.WrittenName(i));
            var isRepeated = !names.Add(name);
            if (Ascii.IsValid(name))
                Assert.Equal((name, isRepeated), (tag.AttributeName(i).ToString(), tag.IsRepeated(i)));
            if (!isRepeated)
                written.Append(CultureInfo.InvariantCulture, $" {name}={Encoding.UTF8.GetString(tag.AttributeValue(i))}");
        }

        return written.ToString();
    }

    /// <summary>A name as the standard has it: ASCII in small letters, and a sign for NUL that can be seen.</summary>
    private static string Small(ReadOnlySpan<byte> name) =>
        string.Concat(Encoding.UTF8.GetString(name).Select(sign => sign == '\0' ? '\ufffd' : char.IsAsciiLetterUpper(sign) ? char.ToLowerInvariant(sign) : sign));

    private static ImmutableArray<Tag> Tokenized(string text)
    {
        var tags = ImmutableArray.CreateBuilder<Tag>();
        using var source = new TextSource(text);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipDataText = true, SkipScriptText = true, SkipRawText = true, SkipPlaintext = true, SkipCDATA = true, SkipComments = true };
        var foreign = 0;
        var (isInText, hasText) = (false, false);
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            if (isInText && token.Type == HtmlTokenType.Character)
            {
                hasText |= !token.Data.Memory.Span.IsWhiteSpace();
                continue;
            }

            if (hasText && token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag or HtmlTokenType.EndOfFile)
                tags.Add(Tag.Text);
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return tags.ToImmutable();
                case HtmlTokenType.StartTag:
                    var name = token.Name.ToString();
                    tags.Add(new Tag(Written(ref token), token.IsSelfClosing, (token.Position.Line, token.Position.Column)));
                    foreign += name is "svg" or "math" && !token.IsSelfClosing ? 1 : 0;
                    (isInText, hasText) = (name is "title" or "textarea" && !(foreign > 0 && token.IsSelfClosing), false);
                    if (!(foreign > 0 && token.IsSelfClosing))
                        tokenizer.State = StateAfter(name);
                    break;
                case HtmlTokenType.EndTag:
                    tags.Add(new Tag($"/{token.Name}", token.IsSelfClosing, default));
                    foreign -= token.Name.ToString() is "svg" or "math" && foreign > 0 ? 1 : 0;
                    (isInText, hasText) = (false, false);
                    break;
            }

            tokenizer.IsAcceptingCharacterData = foreign > 0;
        }
    }

    private static string Written(ref StructHtmlToken token)
    {
        var written = new StringBuilder(token.Name.ToString());
        for (var i = 0; i < token.Attributes.Count; i++)
            written.Append(CultureInfo.InvariantCulture, $" {token.Attributes[i].Name}={token.Attributes[i].Value}");
        return written.ToString();
    }

    /// <summary>What the tree construction of the HTML Standard (13.2.6) tells the tokenizer after a start tag.</summary>
    private static HtmlParseMode StateAfter(string element) => element switch
    {
        "script" => HtmlParseMode.Script,
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "iframe" or "xmp" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };

    private sealed record Tag(string Written, bool IsSelfClosing, (int Line, int Column) Place)
    {
        public static Tag Text { get; } = new("text", false, default);
    }
}
