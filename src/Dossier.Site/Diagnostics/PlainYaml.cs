using System.Buffers;
using System.Text.RegularExpressions;

namespace Dossier.Diagnostics;

/// <summary>A text as a YAML scalar on one line that reads back as the same text, for what an editor is told to write and what is written for them.</summary>
internal static partial class PlainYaml
{
    private static readonly SearchValues<char> _ofLists = SearchValues.Create(",[]{}");

    /// <summary>As it is where YAML takes it for nothing but a text, be it in a list in brackets; else in double quotes.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : InDoubleQuotes(text);

    /// <summary>In double quotes (YAML 1.2, 7.3.1).</summary>
    public static string InDoubleQuotes(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static bool IsPlain(string text) =>
        Plain().IsMatch(text) && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && !text.EndsWith(':')
        && !text.AsSpan().ContainsAny(_ofLists) && text == text.Trim();

    [GeneratedRegex(@"^(?:[\p{L}\p{N}_/.(+]|[-?:](?=[^\s]))[^\p{Cc}]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
