using System.Text.RegularExpressions;
using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Layout;

/// <summary>
/// A byline with more on it, taken apart: who, when, and what only serves the page. "By Ana Person March 12, 2024 at 3:57 PM Follow
/// @ana", "Posted on 21. Juli 2019 by Ana Person", and a place before a date.
/// </summary>
internal static partial class SignedLine
{
    private const int LongestLine = 26;

    private const int LongestAuthor = 8;

    private const int LongestPlace = 3;

    private static readonly FrozenSet<string> _joins = ["on", "at", "le", "am", "el", "em", "il", "op", "-", "–", "—", "|", "•", "·", ",", "/", "um", "à"];

    /// <summary>Reads a line; null where it is not one of a name and a date, or of a name and what serves the page.</summary>
    public static LineReading? Read(string text, string? language, Func<string, string?> afterByline)
    {
        if (text.Length > 200 || LineText.EndsQuestion(text) || text.AsSpan().IndexOfAny("“”\"«") >= 0)
            return null;
        // Without a year and the words of a byline there is nothing to take apart.
        if (!DateLine.HasYear(text) && afterByline(text) is null)
            return null;
        var tokens = WordForms.Tokens(GluedTime().Replace(text, "$1 $2"));
        if (tokens.Length is < 2 or > LongestLine)
            return null;
        if (DateIn(tokens, language) is not var (start, end, date))
            return Followed(text, language, afterByline);
        var before = Joined(tokens[..start]);
        var after = Joined(tokens[end..]);
        return Signed(before, after, date, language, afterByline);
    }

    private static LineReading? Signed(string before, string after, LineReading.Dated date, string? language, Func<string, string?> afterByline)
    {
        // "Posted on 21 July 2019 by Ana Person": the name comes last.
        if (afterByline(after) is { } last && IsAuthor(Cut(last)) && before.Length == 0)
            return new LineReading.Several([date, BylineName.Of(Cut(last), language)]);
        if (afterByline(before) is { } first && IsAuthor(Cut(first)) && IsOfPage(after))
            return new LineReading.Several(After([BylineName.Of(Cut(first), language), date], after));
        if (date.Edtf is not { Length: 10 } || after.Length > 0 || before.Length == 0 || !LineRules.IsName(before) || before.Any(char.IsDigit))
            return null;
        // "Geneva, 12 March 2024": a place and a day, and no word more.
        if (before.EndsWith(',') || LineText.WordCount(before) == 1)
            return LineText.WordCount(before) <= LongestPlace ? date : null;
        var areNames = BylineName.Names(before).All(name => LineText.WordCount(name) is 2 or 3 && LineRules.IsName(name));
        return LineText.WordCount(before) is 2 or 3 || areNames ? new LineReading.Several([BylineName.Of(before, language), date]) : null;
    }

    /// <summary>"By Ana Person Follow @ana", "By Ana Person 24 Comments".</summary>
    private static LineReading.Several? Followed(string text, string? language, Func<string, string?> afterByline)
    {
        if (afterByline(text) is not { } named || Serving().Match(named) is not { Success: true, Index: > 0 } serving)
            return null;
        var author = Cut(named[..serving.Index]);
        return IsAuthor(author) ? new LineReading.Several([BylineName.Of(author, language), new LineReading.Furniture(DropReason.Share)]) : null;
    }

    private static ImmutableArray<LineReading> After(ImmutableArray<LineReading> parts, string after) =>
        after.Length == 0 ? parts : parts.Add(new LineReading.Furniture(DropReason.Share));

    /// <summary>Whether what stands behind name and date can be no words of the text: it is short, or serves the page.</summary>
    private static bool IsOfPage(string after) => LineText.WordCount(after) <= 3 || Serving().Match(after) is { Success: true, Index: 0 } && LineText.WordCount(after) <= 10;

    private static bool IsAuthor(string name) => name.Length > 1 && LineText.WordCount(name) is >= 1 and <= LongestAuthor && LineRules.IsName(name) && !name.Any(char.IsDigit);

    private static string Cut(string name)
    {
        var serving = Serving().Match(name);
        return (serving is { Success: true, Index: > 0 } ? name[..serving.Index] : name).Trim(' ', ',', '|', '-', '–', '—', '•', '·', ':', '(', ')', '/');
    }

    private static string Joined(string[] tokens)
    {
        var words = tokens.AsSpan();
        while (words.Length > 0 && _joins.Contains(words[^1].ToLowerInvariant()))
            words = words[..^1];
        while (words.Length > 0 && _joins.Contains(words[0].ToLowerInvariant()))
            words = words[1..];
        return string.Join(' ', words.ToArray()).Trim(' ', '|', '-', '–', '—', '•', '·', '/');
    }

    /// <summary>The first run of words that is a date with its year, as long as it goes.</summary>
    private static (int Start, int End, LineReading.Dated Date)? DateIn(string[] tokens, string? language)
    {
        for (var start = 0; start < tokens.Length; start++)
        {
            for (var end = Math.Min(tokens.Length, start + 12); end > start; end--)
            {
                if (end - start == tokens.Length || IsOfName(tokens, start, language) || !tokens[start].Any(char.IsLetterOrDigit) || (_joins.Contains(tokens[end - 1].ToLowerInvariant()) && !(tokens[end - 1] is "AM" or "am" && end - 1 > start && tokens[end - 2].Contains(':', StringComparison.Ordinal))) || !tokens[start..end].Any(token => token.Any(char.IsDigit)))
                    continue;
                var words = string.Join(' ', tokens[start..end]);
                if (DateLine.Read(words, language) is { } date && (date.Edtf?.Length == 10 || DateLine.HasYear(words)))
                    return (start, end, date);
            }
        }

        return null;
    }

    /// <summary>Whether a word before a date is the end of a name, though it is a day of the week or a small word somewhere: "Minh Do March 12, 2024".</summary>
    private static bool IsOfName(string[] tokens, int start, string? language) =>
        start > 0 && tokens[start] is [>= 'A' and <= 'Z', >= 'a' and <= 'z'] && char.IsUpper(tokens[start - 1][0]) && language?.Split('-')[0] is null or "en" or "fr" or "es" or "vi";

    /// <summary>"20194:29 AM": the markup between year and time was lost.</summary>
    [GeneratedRegex(@"\b((?:19|20)[0-9]{2})([0-9]{1,2}:[0-9]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex GluedTime();

    [GeneratedRegex(@"(?<![\p{L}@])(?:follow(?:ing)?\b|@\w|email\b|e-mail\b|contact\b|twitter\b|share\b|bio\b|[0-9]+\s*(?:comments?|shares?|views?|commentaires?|kommentare?|comentarios?)|comments?\b|updated?\b|modified\b|mis à jour|aktualisiert|actualizado|suivre\b|seguir\b|تابع|[0-9]+\s*min)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Serving();
}
