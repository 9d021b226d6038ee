using System.Text.RegularExpressions;

namespace Dossier.Rendering.Files;

/// <summary>What a stylesheet loads. The pages' policy lets nothing come from elsewhere, so an address outside would show nothing and tell nobody why.</summary>
internal static partial class SheetAddresses
{
    /// <summary>The first address that is none of a file beside the sheet, or an <c>@import</c>, for which the pages ask themselves; null where there is none.</summary>
    public static string? FirstOutside(string css)
    {
        var plain = Comment().Replace(css, " ");
        if (Import().Match(plain) is { Success: true } import)
            return import.Value.Trim();

        return Address().Matches(plain).Select(address => address.Groups["address"].Value.Trim(' ', '"', '\'')).FirstOrDefault(IsOutside);
    }

    private static bool IsOutside(string address) =>
        !address.StartsWith('#') && (address.StartsWith('/') || address.Contains('\\', StringComparison.Ordinal) || Scheme().IsMatch(address));

    [GeneratedRegex(@"/\*(?s:.*?)(?:\*/|\z)", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex("""@import[^;]{0,200}""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Import();

    [GeneratedRegex("""url\(\s*(?<address>"[^"]*"|'[^']*'|[^)]*)\)""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.NonBacktracking)]
    private static partial Regex Scheme();
}
