using Dossier.Dates;
using Dossier.Text.Languages;

namespace Dossier.Graph.Quotations;

/// <summary>The numbers of a text that count something: no years, no days of a month, and not the "one" that counts nothing.</summary>
internal static class CountingNumbers
{
    private static readonly FrozenSet<string> _months =
        DateWords.English.Months.Concat(DateWords.French.Months).Concat(DateWords.Arabic.Months).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The numbers of a text, each with its words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The BCP 47 tag of its language; null where it is to be guessed.</param>
    public static (SaidNumber Number, string Words)[] In(string text, string? language) =>
    [
        .. SaidNumbers.Read(text, TurningWords.LanguageOf(language, text))
            .Where(number => number.Least != 1 && !(number is { Least: >= 1900 and <= 2100, IsVague: false }) && !IsInDate(text, number))
            .Select(number => (number, text[number.Start..number.End])),
    ];

    /// <summary>The numbers of a quotation; a few words alone do not show what language they are in, and their paragraph does.</summary>
    public static (SaidNumber Number, string Words)[] In(Passage quote) =>
        In(quote.Words, quote.Article.Language?.Value ?? TurningWords.LanguageOf(null, quote.Block.Text));

    /// <summary>Whether two numbers may be one.</summary>
    public static bool Agree(SaidNumber one, SaidNumber other) => one.Least <= other.Most && other.Least <= one.Most;

    /// <summary>A number of a claim where nothing quoted for it has any; null where there is none.</summary>
    public static string? Unquoted(LinkedClaim claim) =>
        claim.Quotes is { IsEmpty: false } quotes && !quotes.Any(quote => quote.Words.Any(char.IsDigit) || In(quote).Length > 0)
            ? In(PlainText.Of(claim.Text)!, null)
                .FirstOrDefault(number => !quotes.Any(quote => In(quote.Block.Text, quote.Article.Language?.Value).Any(other => Agree(number.Number, other.Number)))).Words
            : null;

    private static bool IsInDate(string text, SaidNumber number)
    {
        var before = text[..number.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        var behind = text[number.End..].Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        return IsMonth(before) || IsMonth(behind);
    }

    private static bool IsMonth(string word) => _months.Contains(word.Trim('.', ',', '(', ')', '“', '”', '"'));
}
