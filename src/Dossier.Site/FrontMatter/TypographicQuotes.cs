using System.Buffers;

namespace Dossier.FrontMatter;

/// <summary>Quotation marks as word processors make them: “ ”, „ “, « », ‘ ’. For YAML they are letters.</summary>
internal static class TypographicQuotes
{
    private const string Opening = "“„«»‘‚‹”";
    private const string Closing = "”“»«’‘›";

    /// <summary>An apostrophe may stand inside; a mark that opens or closes a quotation of its own may not.</summary>
    private static readonly SearchValues<char> _doubleOrOpening = SearchValues.Create(Opening);

    /// <summary>What stands between a pair of them that encloses a whole value; null where none does.</summary>
    public static string? Inside(string value)
    {
        if (value.Length < 3 || !Opening.Contains(value[0], StringComparison.Ordinal) || !Closing.Contains(value[^1], StringComparison.Ordinal))
            return null;

        var inside = value[1..^1].Trim();
        return inside.Length > 0 && !inside.AsSpan().ContainsAny(_doubleOrOpening) ? inside : null;
    }
}
