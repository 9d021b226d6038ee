using Dossier.Sources;

namespace Dossier.Graph.Names;

/// <summary>
/// The form in which names and texts are compared: apostrophes as <c>'</c>, hyphens as <c>-</c>, every run of white space
/// as one space (two line ends or more as a line end, which no name contains), invisible characters left out. In Arabic and
/// Hebrew the vowel signs and the tatweel are left out, alef is one letter with any sign on it, the Persian kaf and yeh are the
/// Arabic ones, and the signs of an abbreviation are <c>'</c> and <c>"</c>.
/// </summary>
/// <remarks>
/// The search folds more (<c>ى</c> and <c>ي</c>, <c>ة</c> and <c>ه</c>). A link must not: <c>علي</c> is Ali, <c>على</c> is "on".
/// </remarks>
internal static class NameText
{
    /// <summary>Folds a name, which is also brought to NFC and trimmed; empty where nothing is left of it.</summary>
    public static string Fold(string name)
    {
        // A lone surrogate has no normal form: enumerating replaces it.
        var normalised = NormalForm.Composed(name);
        var folded = new char[normalised.Length];
        var length = Fold(normalised, folded, new int[normalised.Length]);
        return new string(folded, 0, length).Trim();
    }

    /// <summary>Folds a text into buffers of at least its length.</summary>
    /// <param name="text">The text, in NFC.</param>
    /// <param name="folded">Receives the folded characters.</param>
    /// <param name="offsets">Receives, for each of them, where it stood in the text.</param>
    /// <returns>The number of folded characters.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded, Span<int> offsets)
    {
        var length = 0;
        for (var at = 0; at < text.Length;)
        {
            var character = text[at];
            offsets[length] = at;
            if (Characters.IsPlain(character))
            {
                folded[length++] = character;
                at++;
            }
            else if (Characters.IsSpace(character))
            {
                folded[length++] = FoldSpaces(text, ref at);
            }
            else
            {
                if (!Characters.IsInvisible(character) && !Characters.IsPointing(character))
                    folded[length++] = FoldSign(character);
                at++;
            }
        }

        return length;
    }

    private static char FoldSign(char character) => character switch
    {
        '\u2010' or '\u2011' => '-',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ک' => 'ك',
        'ی' => 'ي',
        '\u05F3' => '\'',
        '\u05F4' => '"',
        _ => Characters.IsApostrophe(character) ? '\'' : character,
    };

    private static char FoldSpaces(ReadOnlySpan<char> text, ref int at)
    {
        var lineEnds = 0;
        for (; at < text.Length && (Characters.IsSpace(text[at]) || Characters.IsInvisible(text[at])); at++)
        {
            if (text[at] == '\n')
                lineEnds++;
        }

        return lineEnds > 1 ? '\n' : ' ';
    }
}
