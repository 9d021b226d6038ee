using Dossier.Import.Reading;

namespace Dossier.Import.Web.Marks;

/// <summary>Whether words stand above or below the line.</summary>
internal enum RaisedText
{
    None,
    Above,
    Below,
}

/// <summary>
/// Words above and below the line (<c>sup</c>, <c>sub</c>), so that 10 to the sixth does not become 106. Figures get the signs that Unicode has for
/// them; a mark of a note gets brackets where it is no figure; the rest ("1st", "CO2") reads as it stands.
/// </summary>
internal static class RaisedTexts
{
    private const string Figures = "0123456789+-−=()n";

    private const string Above = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ";

    private const string Below = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ";

    /// <summary>In characters; what is longer is no figure and no mark.</summary>
    private const int Longest = 8;

    /// <summary>Where the words of an element stand.</summary>
    /// <param name="name">The name of the element.</param>
    /// <param name="isBlock">Whether it begins lines of its own.</param>
    /// <param name="outer">Where the words around it stand.</param>
    public static RaisedText Of(string name, bool isBlock, RaisedText outer) => name switch
    {
        "sup" => RaisedText.Above,
        "sub" => RaisedText.Below,
        _ when isBlock => RaisedText.None,
        _ => outer,
    };

    /// <summary>The words as they read on the line.</summary>
    /// <param name="text">The words.</param>
    /// <param name="raised">Where they stand.</param>
    /// <param name="before">The sign before them.</param>
    /// <param name="isLink">Whether they lead to a note.</param>
    public static string Words(string text, RaisedText raised, char before, bool isLink)
    {
        var bare = text.Trim();
        if (bare.Length is 0 or > Longest)
            return text;
        if (bare.Any(char.IsAsciiDigit) && bare.All(sign => Figures.Contains(sign, StringComparison.Ordinal) || sign == ','))
            return raised == RaisedText.Above ? Signs(text, Above) : char.IsAsciiDigit(before) ? Signs(text, Below) : text;
        return isLink && raised == RaisedText.Above && LineText.HasWords(bare) && bare[0] is not ('[' or '(') && char.IsLetterOrDigit(before) ? $"[{bare}]" : text;
    }

    private static string Signs(string text, string signs) =>
        string.Concat(text.Select(sign => Figures.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? signs[at] : sign));
}
