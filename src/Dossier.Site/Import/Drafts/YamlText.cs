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
    public static string Comment(string text) => "# " + InvisibleCharacters.Removed(string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)));

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when NeedsCode(character) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => null,
            } ?? character.ToString());
        }

        return quoted.Append('"').ToString();
    }

    private static bool NeedsCode(char character) =>
        char.IsControl(character) || character is '\uFEFF' || (char.IsWhiteSpace(character) && character != ' ');

    [GeneratedRegex(@"^[\p{Lu}\p{Ll}\p{Lo}][\p{L}\p{M}\p{Nd} .,;:!?'’‘“”…–—()/%$€£+\-»«]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?:true|false|yes|no|on|off|null|y|n)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();
}
