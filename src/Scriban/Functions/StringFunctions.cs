using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>
/// The functions of the builtin object <c>string</c>. This file holds letter case and composition; the other parts hold
/// searching, replacing, cutting, escaping, numbers and digests.
/// </summary>
/// <remarks>
/// Text is compared and cased by ordinal and invariant rules, so a template gives the same bytes under every locale.
/// A null text counts as empty unless a function says otherwise.
/// </remarks>
public partial class StringFunctions : ScriptObject
{
    private const int LongestOnStack = 256;

    /// <summary>Puts a text behind another.</summary>
    /// <param name="text">The text before.</param>
    /// <param name="with">The text behind it.</param>
    /// <returns>Both texts as one.</returns>
    /// <example><c>{{ "Homs" | string.append ", Syria" }}</c> gives <c>Homs, Syria</c>.</example>
    public static string Append(string? text, string? with) => string.Concat(text, with);

    /// <summary>Puts a text in front of another.</summary>
    /// <param name="text">The text behind.</param>
    /// <param name="by">The text in front.</param>
    /// <returns>Both texts as one.</returns>
    /// <example><c>{{ "Syria" | string.prepend "North " }}</c> gives <c>North Syria</c>.</example>
    public static string Prepend(string? text, string? by) => string.Concat(by, text);

    /// <summary>Makes the first character upper case and leaves the rest alone.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with a capital; the same instance where it has one already; empty for null.</returns>
    /// <example><c>{{ "two states" | string.capitalize }}</c> gives <c>Two states</c>.</example>
    public static string Capitalize(string? text)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        var capital = char.ToUpperInvariant(text[0]);
        return capital == text[0] ? text : string.Concat(new ReadOnlySpan<char>(in capital), text.AsSpan(1));
    }

    /// <summary>Makes the first letter of every word upper case and leaves the rest alone. White space ends a word.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with capitals; empty for null.</returns>
    /// <example><c>{{ "a new deal" | string.capitalizewords }}</c> gives <c>A New Deal</c>.</example>
    public static string Capitalizewords(string? text)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        return string.Create(text.Length, text, static (target, source) =>
        {
            var atStart = true;
            for (var i = 0; i < source.Length; i++)
            {
                var c = source[i];
                if (char.IsWhiteSpace(c))
                {
                    atStart = true;
                }
                else if (atStart && char.IsLetter(c))
                {
                    c = char.ToUpperInvariant(c);
                    atStart = false;
                }
                target[i] = c;
            }
        });
    }

    /// <summary>Makes every letter lower case.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in lower case; null for null.</returns>
    /// <example><c>{{ "SANA" | string.downcase }}</c> gives <c>sana</c>.</example>
    public static string? Downcase(string? text) => text?.ToLowerInvariant();

    /// <summary>Makes every letter upper case.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in upper case; null for null.</returns>
    /// <example><c>{{ "sana" | string.upcase }}</c> gives <c>SANA</c>.</example>
    public static string? Upcase(string? text) => text?.ToUpperInvariant();

    /// <summary>
    /// Makes a handle for addresses: letters and digits in lower case, every run of anything else as one hyphen, none at
    /// either end.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The handle; empty for null.</returns>
    /// <example><c>{{ "Talks, round 2!" | string.handleize }}</c> gives <c>talks-round-2</c>.</example>
    public static string Handleize(string? text)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        var handle = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length];
        var length = 0;
        var gap = false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                gap = length > 0;
                continue;
            }
            if (gap) handle[length++] = '-';
            gap = false;
            handle[length++] = char.ToLowerInvariant(c);
        }
        return new string(handle[..length]);
    }

    /// <summary>Chooses the word that goes with a count.</summary>
    /// <param name="number">The count.</param>
    /// <param name="singular">The word for exactly one.</param>
    /// <param name="plural">The word for every other count.</param>
    /// <returns>One of the two words.</returns>
    /// <example><c>{{ 3 | string.pluralize "source" "sources" }}</c> gives <c>sources</c>.</example>
    public static string? Pluralize(int number, string? singular, string? plural) => number == 1 ? singular : plural;
}
