using System.Text.RegularExpressions;
using Dossier.Sources;

namespace Dossier.Import.Forms.References;

/// <summary>The words of a value that is written for TeX: accents and signs by their commands, braces for what must keep its capitals.</summary>
internal static partial class TexText
{
    /// <summary>The mark that a command puts on the letter behind it.</summary>
    private static readonly FrozenDictionary<string, string> _accents = Table("` \u0300 ' \u0301 ^ \u0302 ~ \u0303 = \u0304 u \u0306 . \u0307 \" \u0308 r \u030A H \u030B v \u030C d \u0323 c \u0327 k \u0328 b \u0331");

    private static readonly FrozenDictionary<string, string> _signs = Table(
        "ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ " +
        "textquotedblleft “ textquotedblright ” textquoteleft ‘ textquoteright ’ guillemotleft « guillemotright » quotedblbase „ quotesinglbase ‚ textendash – textemdash — dots … ldots … textellipsis … " +
        "textasciitilde ~ textbackslash \\ textunderscore _ textbar | euro € texteuro € pounds £ S § copyright © textregistered ® texttrademark ™ textdegree ° textbullet • times × LaTeX LaTeX TeX TeX " +
        "& & % % $ $ # # _ _ { \uE000 } \uE001 \\ \uE002 , \uE002 newline \uE002 quad \uE002");

    private static FrozenDictionary<string, string> Table(string pairs) =>
        pairs.Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>A value as plain words.</summary>
    public static string Plain(string value)
    {
        // TeX has few commands; a value of many is no title.
        var text = Accent().Replace(value.ReplaceLineEndings(" "), Accented);
        text = Linked().Replace(text, "${words}");
        text = Command().Replace(text, match => _signs.GetValueOrDefault(match.Groups["name"].Value) ?? "");
        text = text.Replace("---", "—", StringComparison.Ordinal).Replace("--", "–", StringComparison.Ordinal).Replace("``", "“", StringComparison.Ordinal).Replace("''", "”", StringComparison.Ordinal).Replace('~', '\u00A0');
        text = Unmarked().Replace(text, "").Replace('\uE000', '{').Replace('\uE001', '}').Replace('\uE002', ' ');
        return NormalForm.Composed(Spaces().Replace(text, " ").Trim());
    }

    /// <summary>An address or an identifier, whose signs stand for themselves.</summary>
    public static string Verbatim(string value)
    {
        var text = value.ReplaceLineEndings("").Trim();
        if (Address().Match(text) is { Success: true } match)
            text = match.Groups["url"].Value;
        return Escaped().Replace(text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal), "$1").Replace("\\textasciitilde", "~", StringComparison.Ordinal);
    }

    private static string Accented(Match match)
    {
        var letter = match.Groups["letter"].Value switch { "\\i" => "i", "\\j" => "j", var plain => plain };
        return letter + _accents[match.Groups["name"].Value];
    }

    [GeneratedRegex(@"\\(?:(?<name>[`'^~=.""])\s*(?:\{\s*(?<letter>\\[ij]|\p{L})\s*\}|(?<letter>\\[ij](?![A-Za-z])|\p{L}))|(?<name>[uvHcdbrk])(?:\s*\{\s*(?<letter>\\[ij]|\p{L})\s*\}|\s+(?<letter>\p{L})(?!\p{L}{2})))", RegexOptions.CultureInvariant)]
    private static partial Regex Accent();

    [GeneratedRegex(@"\\href\s*\{[^{}]*\}\s*\{(?<words>[^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Linked();

    [GeneratedRegex(@"\\(?:(?<name>[A-Za-z]+)\*?(?:\s*\{\}|\s+)?|(?<name>[^A-Za-z]))", RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    [GeneratedRegex(@"[{}$]", RegexOptions.CultureInvariant)]
    private static partial Regex Unmarked();

    [GeneratedRegex(@"[ \t\r\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\\(?:url|href)\s*\{(?<url>[^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"\\([&%$#_~])", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();
}
