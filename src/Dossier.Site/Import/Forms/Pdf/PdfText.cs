using Dossier.Sources;
using UglyToad.PdfPig.Content;

namespace Dossier.Import.Forms.Pdf;

/// <summary>
/// The text of a line. A file has its signs where they are seen: from the left. Scripts that are written from the right are turned
/// round, but for the numbers and foreign words in them (the reverse of what Unicode Standard Annex 9 does to show them).
/// </summary>
internal static class PdfText
{
    /// <summary>In em: a space between letters that is one between words.</summary>
    private const double WordSpace = 0.13;

    /// <summary>In em: a mark that was put at the edge between two letters belongs to the one on the right.</summary>
    private const double Slack = 0.02;

    private enum Direction
    {
        Neutral,
        Left,
        Right,
    }

    private readonly record struct Sign(string Text, Direction Direction);

    /// <summary>Whether most of its letters are of a script that is written from the right; figures are read from the left in all of them, and say nothing.</summary>
    public static bool IsRightToLeft(ImmutableArray<PdfWord> words)
    {
        var signs = words.SelectMany(word => word.Text).Where(char.IsLetter).Select(DirectionOf).ToArray();
        return signs.Count(sign => sign == Direction.Right) > signs.Count(sign => sign == Direction.Left);
    }

    /// <summary>The words of a line in the order in which they are read.</summary>
    public static string Of(ImmutableArray<PdfWord> words) =>
        IsRightToLeft(words) ? Turned(words) : string.Join(' ', words.OrderBy(word => word.Left).Select(word => Plain(word.Text)));

    /// <summary>Signs that stand for several letters, or for a form of one, as these letters.</summary>
    public static string Plain(string text)
    {
        if (!text.Any(IsForm))
            return text;
        var plain = new StringBuilder(text.Length + 4);
        foreach (var sign in text)
            plain.Append(IsForm(sign) ? NormalForm.Compatible(sign.ToString()) : sign.ToString());
        return plain.ToString();
    }

    private static bool IsForm(char sign) => sign is >= '\uFB00' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    private static string Turned(ImmutableArray<PdfWord> words)
    {
        var size = words.Max(word => word.Size);
        var letters = words.SelectMany(word => word.Letters).Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).Select(letter => (Text: Plain(letter.Value).Trim(), Left: Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X), Right: Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X), Ink: Ink(letter))).Where(letter => letter.Text.Length > 0).ToArray();
        var marks = letters.Where(letter => IsMark(letter.Text)).ToArray();
        var signs = new List<Sign>();
        var last = double.NaN;
        foreach (var letter in letters.Where(letter => !IsMark(letter.Text)).OrderByDescending(letter => letter.Left + letter.Right))
        {
            if (last - letter.Right > size * WordSpace)
                signs.Add(new Sign(" ", Direction.Neutral));
            var over = marks.Where(mark => mark.Ink >= letter.Left - (size * Slack) && mark.Ink < letter.Right - (size * Slack)).Select(mark => mark.Text);
            signs.Add(new Sign(letter.Text + string.Concat(over), DirectionOf(letter.Text[0])));
            last = letter.Left;
        }

        return Ordered(signs);
    }

    /// <summary>Signs from the right, with the runs among them that are read from the left.</summary>
    private static string Ordered(List<Sign> signs)
    {
        var text = new StringBuilder();
        for (var at = 0; at < signs.Count; at++)
        {
            if (signs[at].Direction != Direction.Left)
            {
                text.Append(Mirrored(signs[at].Text));
                continue;
            }

            var end = at;
            for (var next = at; next < signs.Count && signs[next].Direction != Direction.Right; next++)
                end = signs[next].Direction == Direction.Left ? next : end;
            AppendFromLeft(text, signs, at, end);
            at = end;
        }

        return text.ToString();
    }

    /// <summary>A run that is read from the left. Numbers with spaces between them are a run each: "2024 14:05" stands as "14:05 2024".</summary>
    private static void AppendFromLeft(StringBuilder text, List<Sign> signs, int first, int last)
    {
        var hasLetters = Enumerable.Range(first, last - first + 1).Any(at => signs[at].Direction == Direction.Left && char.IsLetter(signs[at].Text[0]));
        for (var start = first; start <= last;)
        {
            var end = hasLetters ? last : start;
            while (end < last && signs[end + 1].Text != " ")
                end++;
            for (var back = end; back >= start; back--)
                text.Append(signs[back].Text);
            if (end < last)
                text.Append(' ');
            start = end == last ? last + 1 : end + 2;
        }
    }

    /// <summary>Where the middle of a sign is seen; where that is not known, where it was put.</summary>
    private static double Ink(Letter letter) => letter.BoundingBox.Width > 0 ? (letter.BoundingBox.Left + letter.BoundingBox.Right) / 2 : letter.StartBaseLine.X;

    private static string Mirrored(string sign) => sign switch { "(" => ")", ")" => "(", "[" => "]", "]" => "[", "«" => "»", "»" => "«", _ => sign };

    private static bool IsMark(string text) => CharUnicodeInfo.GetUnicodeCategory(text, 0) == UnicodeCategory.NonSpacingMark;

    private static Direction DirectionOf(char sign) => sign switch
    {
        >= '\u0660' and <= '\u0669' or >= '\u06F0' and <= '\u06F9' => Direction.Left,
        >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' => char.IsLetter(sign) ? Direction.Right : Direction.Neutral,
        _ => char.IsLetterOrDigit(sign) ? Direction.Left : Direction.Neutral,
    };
}
