using System.Text.RegularExpressions;

namespace Dossier.Diagnostics;

/// <summary>
/// Words of a rule in Markdown, for reports and docs that show it. In: plain words, in which single quotation marks stand
/// around what an author types, unless it is a link, <c>[[id]]</c>. Out: the same with that as code, and with nothing else
/// that Markdown reads.
/// </summary>
public static partial class MarkdownWords
{
    /// <summary>The words in Markdown.</summary>
    public static string Of(string words) =>
        Special().Replace(words, part => part.Groups["typed"] is { Success: true } typed ? $"`{typed.Value}`" : $"\\{part.Value}");

    /// <summary>Something in single quotation marks that are no apostrophes, a link, or a sign of Markdown (CommonMark 0.31, section 2.4).</summary>
    [GeneratedRegex(@"(?<!['\w])'(?<typed>[^'`]+)'(?!\w)|(?<typed>\[\[[^\]`]+\]\])|[\\`*_\[\]<>&~|]", RegexOptions.CultureInvariant)]
    private static partial Regex Special();
}
