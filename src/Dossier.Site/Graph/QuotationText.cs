using System.Text;

namespace Dossier.Graph;

/// <summary>
/// The form in which quotations and paragraphs are compared. Quotation marks of a kind are one (<c>"</c>, <c>'</c>), dashes
/// and hyphens are one and take no space beside them, white space of any kind is one space, three full stops are one
/// ellipsis, invisible characters do not count. Letters stay as they are: capitals count.
/// </summary>
internal static class QuotationText
{
    public const char Ellipsis = '…';

    /// <summary>Folds a quotation, which is brought to NFC first.</summary>
    public static string FoldQuotation(string quotation) =>
        // A lone surrogate has no normal form: enumerating replaces it.
        Fold(string.Concat(quotation.EnumerateRunes()).Normalize(NormalizationForm.FormC));

    /// <summary>Folds a paragraph, which is in NFC.</summary>
    public static string Fold(string text)
    {
        var folded = new char[text.Length];
        return new string(folded, 0, Fold(text, folded, null));
    }

    /// <summary>Where a stretch of the folded text stood in the paragraph.</summary>
    public static (int Start, int Length) Unfold(string text, int foldedStart, int foldedEnd)
    {
        var offsets = new int[text.Length + 1];
        Fold(text, new char[text.Length], offsets);
        var last = offsets[foldedEnd - 1];
        var end = text.AsSpan(last).StartsWith("...", StringComparison.Ordinal) ? EndOfRun(text, last, '.') : last + 1;
        return (offsets[foldedStart], end - offsets[foldedStart]);
    }

    private static int Fold(string text, char[] folded, int[]? offsets)
    {
        var length = 0;
        var space = false;
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            var character = text[at++];
            if (Characters.IsInvisible(character))
                continue;
            if (Characters.IsSpace(character))
            {
                space = true;
                continue;
            }

            if (character == '.' && EndOfRun(text, start, '.') is var dots && dots - start >= 3)
                (character, at) = (Ellipsis, dots);
            else
                character = FoldSign(character);

            var afterDash = length > 0 && folded[length - 1] == '-';
            if (character == '-' && afterDash)
            {
                space = false;
                continue;
            }

            if (space && length > 0 && character != '-' && !afterDash)
            {
                if (offsets is not null)
                    offsets[length] = start - 1;
                folded[length++] = ' ';
            }

            space = false;
            if (offsets is not null)
                offsets[length] = start;
            folded[length++] = character;
        }

        return length;
    }

    private static char FoldSign(char character) => character switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
        '‚' or '‛' or '‹' or '›' or '´' or '′' => '\'',
        _ when Characters.IsApostrophe(character) => '\'',
        _ when Characters.IsDash(character) => '-',
        _ => character,
    };

    private static int EndOfRun(string text, int at, char sign)
    {
        while (at < text.Length && text[at] == sign)
            at++;
        return at;
    }
}
