using System.Buffers;
using Dossier.Graph.Names;
using Dossier.Sources;

namespace Dossier.Graph.Quotations;

/// <summary>
/// The form in which quotations and paragraphs are compared. Quotation marks of a kind are one (<c>"</c>, <c>'</c>), dashes
/// and hyphens are one and take no space beside them, white space of any kind is one space, three full stops are one
/// ellipsis, invisible characters do not count. Letters stay as they are: capitals count.
/// </summary>
internal static class QuotationText
{
    public const char Ellipsis = '…';

    /// <summary>Whether a quotation may leave words of its source out or put words of the editor's in.</summary>
    public static bool HasOmission(string quotation) =>
        quotation.AsSpan().ContainsAny('…', '[') || quotation.Contains("...", StringComparison.Ordinal);

    /// <summary>Folds a quotation, which is brought to NFC first.</summary>
    public static string FoldQuotation(string quotation) =>
        // A lone surrogate has no normal form: enumerating replaces it.
        Fold(NormalForm.Composed(quotation));

    /// <summary>Folds a paragraph, which is in NFC.</summary>
    public static string Fold(string text)
    {
        var folded = ArrayPool<char>.Shared.Rent(text.Length);
        var result = new string(folded, 0, Fold(text, folded, []));
        ArrayPool<char>.Shared.Return(folded);
        return result;
    }

    /// <summary>Where a stretch of the folded text stood in the paragraph.</summary>
    public static (int Start, int Length) Unfold(string text, int foldedStart, int foldedEnd)
    {
        var folded = ArrayPool<char>.Shared.Rent(text.Length);
        var offsets = ArrayPool<int>.Shared.Rent(text.Length);
        Fold(text, folded, offsets);
        var (start, last) = (offsets[foldedStart], offsets[foldedEnd - 1]);
        ArrayPool<char>.Shared.Return(folded);
        ArrayPool<int>.Shared.Return(offsets);

        var end = text.AsSpan(last).StartsWith("...", StringComparison.Ordinal) ? EndOfRun(text, last, '.') : last + 1;
        return (start, end - start);
    }

    /// <summary>Folds into a buffer and notes where each character stood, if there is room for it; returns the length.</summary>
    private static int Fold(string text, Span<char> folded, Span<int> offsets)
    {
        var length = 0;
        var space = false;
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            var character = text[at++];
            if (!Characters.IsWord(character))
            {
                if (Characters.IsInvisible(character))
                    continue;
                if (Characters.IsSpace(character))
                {
                    space = true;
                    continue;
                }

                character = FoldSign(text, start, ref at);
                if (character == '-')
                {
                    space = false;
                    if (length > 0 && folded[length - 1] == '-')
                        continue;
                }
            }

            if (space && length > 0 && folded[length - 1] != '-')
                Put(' ', start - 1, length++, folded, offsets);

            space = false;
            Put(character, start, length++, folded, offsets);
        }

        return length;
    }

    private static void Put(char character, int from, int at, Span<char> folded, Span<int> offsets)
    {
        folded[at] = character;
        if (!offsets.IsEmpty)
            offsets[at] = from;
    }

    private static char FoldSign(string text, int at, ref int next)
    {
        if (text[at] != '.')
            return FoldSign(text[at]);
        var dots = EndOfRun(text, at, '.');
        if (dots - at < 3)
            return '.';
        next = dots;
        return Ellipsis;
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
