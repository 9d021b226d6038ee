namespace Dossier.Text.Languages;

/// <summary>A sentence of a text, without the white space around it; in UTF-16 units.</summary>
public readonly record struct Sentence(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>
/// Parts the plain text of a paragraph into sentences: by the sign that ends one, what stands before it and what comes
/// after. Made for prose in English, French, German, Spanish, Arabic and, with 。 for the full stop, Chinese and Japanese.
/// No list of abbreviations is complete: where a full stop could be either, a capital letter after it begins a sentence.
/// A quotation of several sentences is parted; one that ends within the reporting sentence ("Stop!" he said) is not.
/// </summary>
public static class SentenceSegmentation
{
    /// <summary>The sentences of a text in order. All between them, before and after, is white space.</summary>
    public static ImmutableArray<Sentence> In(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var start = SkipSpaces(text, 0);
        for (var at = start; at < text.Length;)
        {
            if (!IsTerminator(text[at]))
            {
                at++;
                continue;
            }

            var stop = SkipTerminators(text, at);
            var end = SkipClosing(text, stop);
            if (EndsSentence(text, start, at, stop, end))
            {
                sentences.Add(new Sentence(start, end - start));
                start = SkipSpaces(text, end);
                end = start;
            }

            at = end;
        }

        var rest = text.AsSpan(start).TrimEnd().Length;
        if (rest > 0)
            sentences.Add(new Sentence(start, rest));
        return sentences.DrainToImmutable();
    }

    /// <summary>Signs that end a sentence whether or not a space follows.</summary>
    private static bool IsFullWidthTerminator(char sign) => sign is '。' or '！' or '？' or '｡';

    private static bool IsTerminator(char sign) =>
        IsFullWidthTerminator(sign) || sign is '.' or '!' or '?' or '…' or '؟' or '۔' or '।' or '‽';

    private static bool IsQuotationMark(char sign) =>
        sign is '"' or '\'' or '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '«' or '»' or '‹' or '›' or '「' or '」' or '『' or '』';

    private static bool IsOpening(char sign) => sign is '(' or '[' or '{' or '—' or '–' or '-' or '¿' or '¡' || IsQuotationMark(sign);

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static int SkipTerminators(string text, int at)
    {
        while (at < text.Length && IsTerminator(text[at]))
            at++;
        return at;
    }

    /// <summary>Skips the quotation marks and brackets that close with the sentence; French sets a space before them.</summary>
    private static int SkipClosing(string text, int at)
    {
        while (at < text.Length && (text[at] is ')' or ']' or '}' || IsQuotationMark(text[at])))
            at++;

        var next = SkipSpaces(text, at);
        var standsAlone = next > at && next < text.Length && text[next] is '»' or '›'
            && (next + 1 == text.Length || !char.IsLetterOrDigit(text[next + 1]));
        return standsAlone ? SkipClosing(text, next + 1) : at;
    }

    /// <summary>
    /// Whether the signs from <paramref name="at"/> to <paramref name="stop"/>, closed at <paramref name="end"/>, end the sentence.
    /// </summary>
    private static bool EndsSentence(string text, int start, int at, int stop, int end)
    {
        if (end == text.Length)
            return true;
        if (!text.AsSpan(start, at - start).ContainsLetterOrDigit())
            return false;
        if (IsFullWidthTerminator(text[stop - 1]))
            return true;

        var next = SkipSpaces(text, end);
        if (next == text.Length)
            return true;
        if (next == end || !CanBegin(text, next))
            return false;
        if (text[at] == '.' && stop == at + 1)
            return !Abbreviations.KeepsSentenceOpen(text, start, at, SkipOpening(text, next));

        // A full stop within a quotation ends the sentence around it too; any other sign may be the quotation's alone.
        return end == stop || text[at] == '.' || !IsReported(text, next);
    }

    /// <summary>Skips what may stand before the first word of a sentence, an ellipsis among it.</summary>
    private static int SkipOpening(string text, int at)
    {
        while (at < text.Length && (IsOpening(text[at]) || IsTerminator(text[at]) || char.IsWhiteSpace(text[at])))
            at++;
        return at;
    }

    /// <summary>
    /// Whether a sentence can begin here: with anything but a word in small letters, and with that too where it is a name
    /// such as al-Sharaa or i24News.
    /// </summary>
    private static bool CanBegin(string text, int at)
    {
        at = SkipOpening(text, at);
        if (at == text.Length)
            return true;
        if (!char.IsLetterOrDigit(text[at]) && !char.IsSurrogate(text[at]))
            return text[at] is '@' or '#' or '$' or '€' or '£';
        if (!char.IsLower(text[at]))
            return true;

        for (; at < text.Length && !char.IsWhiteSpace(text[at]); at++)
        {
            if (char.IsUpper(text[at]))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether, after a closed quotation, a verb of speech follows within a few words: "Will it hold?" Macron asked. Other
    /// languages put the verb first and in small letters.
    /// </summary>
    private static bool IsReported(string text, int at)
    {
        const int farthest = 6;
        for (var word = 0; word < farthest && at < text.Length && !IsOpening(text[at]); word++)
        {
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '’' or '\''))
                end++;
            if (Abbreviations.VerbsOfSpeech.Contains(text.AsSpan(at, end - at)))
                return true;
            if (end == text.Length || !char.IsWhiteSpace(text[end]))
                return false;
            at = SkipSpaces(text, end);
        }

        return false;
    }

    private static bool ContainsLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
                return true;
        }

        return false;
    }
}
