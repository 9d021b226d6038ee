using System.Text.RegularExpressions;
using Dossier.Sources;

namespace Dossier.Import.Drafts;

/// <summary>Words to a YAML scalar on one line that reads back as the same words (YAML 1.2, 7.3.1 and 7.3.3).</summary>
internal static partial class YamlText
{
    /// <summary>Plain where nothing in it could be taken for anything but words, else in double quotes.</summary>
    public static string Scalar(string text) => OfVisible(InvisibleCharacters.Removed(text));

    private static string OfVisible(string text) =>
        Plain().IsMatch(text) && !Reserved().IsMatch(text) && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && text[^1] is not (':' or ' ')
            ? text
            : Quoted(text);

    /// <summary>A comment on one line.</summary>
    public static string Comment(string text) => "# " + string.Concat(text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character));

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        var isNested = NestsDeep(text);
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                // The reader of front matter counts brackets, to stop at ones that nest without end.
                '[' or '{' when isNested => string.Create(CultureInfo.InvariantCulture, $"\\x{(int)character:X2}"),
                _ when NeedsCode(character) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => null,
            } ?? character.ToString());
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Whether brackets in it stay open, or nest deeper than in words that people write.</summary>
    private static bool NestsDeep(string text)
    {
        const int deepest = 4;
        var depth = 0;
        foreach (var character in text)
        {
            depth += character is '[' or '{' ? 1 : character is ']' or '}' ? -1 : 0;
            if (depth is < 0 or > deepest)
                return true;
        }

        return depth != 0;
    }

    private static bool NeedsCode(char character) =>
        char.IsControl(character) || character is '\uFEFF' || (char.IsWhiteSpace(character) && character != ' ');

    [GeneratedRegex(@"^[\p{Lu}\p{Ll}\p{Lo}][\p{L}\p{M}\p{Nd} .,;:!?'’‘“”…–—()/%$€£+\-»«]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?:true|false|yes|no|on|off|null|y|n)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();
}
