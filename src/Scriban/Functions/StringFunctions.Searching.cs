namespace Scriban.Functions;

public partial class StringFunctions
{
    /// <summary>Tells whether a text occurs in another.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="value">What to search for.</param>
    /// <returns>True where it occurs, compared character by character; false where either is null or the text is empty.</returns>
    /// <example><c>{{ "Astana talks" | string.contains "talks" }}</c> gives <c>true</c>.</example>
    public static bool Contains(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && value is not null && text.Contains(value, StringComparison.Ordinal);

    /// <summary>Tells whether there is no text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True for null and for the empty text.</returns>
    /// <example><c>{{ "" | string.empty }}</c> gives <c>true</c>.</example>
    public static bool Empty(string? text) => string.IsNullOrEmpty(text);

    /// <summary>Tells whether a text shows nothing.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True for null, for the empty text and for white space only.</returns>
    /// <example><c>{{ " " | string.whitespace }}</c> gives <c>true</c>.</example>
    public static bool Whitespace(string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary>Tells whether a text ends with another.</summary>
    /// <param name="text">The text to look at.</param>
    /// <param name="value">The ending.</param>
    /// <returns>True where it does; false where either is null.</returns>
    /// <example><c>{{ "report.md" | string.ends_with ".md" }}</c> gives <c>true</c>.</example>
    public static bool EndsWith(string? text, string? value) =>
        text is not null && value is not null && text.EndsWith(value, StringComparison.Ordinal);

    /// <summary>Tells whether a text begins with another.</summary>
    /// <param name="text">The text to look at.</param>
    /// <param name="value">The beginning.</param>
    /// <returns>True where it does; false where either is null.</returns>
    /// <example><c>{{ "report.md" | string.starts_with "rep" }}</c> gives <c>true</c>.</example>
    public static bool StartsWith(string? text, string? value) =>
        text is not null && value is not null && text.StartsWith(value, StringComparison.Ordinal);

    /// <summary>Compares two texts without regard to letter case.</summary>
    /// <param name="text">One text.</param>
    /// <param name="value">The other.</param>
    /// <returns>True where they are equal; null is equal to null only.</returns>
    /// <example><c>{{ "SANA" | string.equals_ignore_case "Sana" }}</c> gives <c>true</c>.</example>
    public static bool EqualsIgnoreCase(string? text, string? value) => string.Equals(text, value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds where a text first occurs in another.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="search">What to search for.</param>
    /// <param name="startIndex">Where the search begins, counted in characters from 0.</param>
    /// <param name="count">How many characters are searched; all that follow when left out.</param>
    /// <param name="stringComparison">
    /// The name of a <see cref="StringComparison"/> in any letter case, such as <c>ordinalIgnoreCase</c>; ordinal when left out.
    /// </param>
    /// <returns>The position from 0, or -1 where it does not occur or either text is null.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The start or the count lies outside the text.</exception>
    /// <exception cref="ArgumentException">The comparison has no such name.</exception>
    /// <example><c>{{ "Sochi talks" | string.index_of "talks" }}</c> gives <c>6</c>.</example>
    public static int IndexOf(string? text, string? search, int startIndex = 0, int? count = null, string? stringComparison = null)
    {
        var comparison = StringComparison.Ordinal;
        if (stringComparison is not null
            && (!Enum.TryParse(stringComparison, ignoreCase: true, out comparison) || !Enum.IsDefined(comparison)))
        {
            throw new ArgumentException(
                $"'{stringComparison}' is no string comparison; one of: {string.Join(", ", Enum.GetNames<StringComparison>())}",
                nameof(stringComparison));
        }
        if (text is null || search is null) return -1;
        return text.IndexOf(search, startIndex, count ?? text.Length - startIndex, comparison);
    }

    /// <summary>Counts the characters (UTF-16 code units) of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The count; 0 for null.</returns>
    /// <example><c>{{ "Homs" | string.size }}</c> gives <c>4</c>.</example>
    public static int Size(string? text) => text?.Length ?? 0;
}
