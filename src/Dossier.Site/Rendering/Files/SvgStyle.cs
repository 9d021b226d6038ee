namespace Dossier.Rendering.Files;

/// <summary>What in the style of a drawing, or in any value that may hold CSS, runs or loads something.</summary>
internal static class SvgStyle
{
    private static readonly string[] _loading = ["@import", "image-set(", "src(", "expression(", "-moz-binding", "behavior:", "behaviour:"];
    private static readonly string[] _pictures = ["data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp", "data:image/avif"];
    private static readonly string[] _fonts = ["data:font/", "data:application/font-woff", "data:application/x-font"];
    private static readonly string[] _scripts = ["javascript:", "vbscript:", "data:text", "data:application/xhtml", "data:application/xml", "data:image/svg"];

    /// <summary>The first thing that loads or runs; null where there is none. An address within the drawing, <c>url(#shade)</c>, loads nothing.</summary>
    public static string? FaultOf(string css)
    {
        ArgumentNullException.ThrowIfNull(css);
        // Behind a backslash, letters can be written so that only a browser knows them.
        if (css.Contains('\\', StringComparison.Ordinal))
            return "a backslash in its style";
        if (_loading.FirstOrDefault(word => css.Contains(word, StringComparison.OrdinalIgnoreCase)) is { } loading)
            return $"'{loading}' in its style";

        const string Opening = "url(";
        for (var at = css.IndexOf(Opening, StringComparison.OrdinalIgnoreCase); at >= 0; at = css.IndexOf(Opening, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var address = css.AsSpan(at + Opening.Length).TrimStart(" \t\r\n\f\"'");
            if (!address.StartsWith("#") && !IsAnyOf(address, _pictures) && !IsAnyOf(address, _fonts))
                return "a url(…) that leads out of it";
        }

        return null;
    }

    /// <summary>Whether an address is a picture of pixels written out, which neither loads nor runs.</summary>
    public static bool IsPicture(string address) => IsAnyOf(address, _pictures);

    /// <summary>Whether a value holds an address that runs, whatever blanks are in it.</summary>
    public static bool HasScript(string value)
    {
        if (!value.Contains(':', StringComparison.Ordinal))
            return false;
        var dense = string.Concat(value.Where(sign => sign > ' '));
        return _scripts.Any(script => dense.Contains(script, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsAnyOf(ReadOnlySpan<char> address, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (address.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
