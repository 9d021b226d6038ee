using Dossier.Dates;
using Dossier.Graph;
using Dossier.Graph.Quotations;
using Dossier.Text.Languages;

namespace Dossier.Evidence.Checks;

/// <summary>
/// Holds the sentence of a claim against the words that its statements quote: a number where all of them have another one, and a
/// negation that none of them has, or all. Only claims all of whose statements that bear them out quote words are held against
/// anything. In English, French and Arabic.
/// </summary>
internal static class ClaimWords
{
    /// <summary>So many words behind a negation it can govern.</summary>
    private const int Reach = 5;

    private const int StemLength = 4;

    private static readonly FrozenSet<string> _months =
        DateWords.English.Months.Concat(DateWords.French.Months).Concat(DateWords.Arabic.Months).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports the claims of an event that say another thing than their quotes.</summary>
    public static void Report(LinkedEvent one, DiagnosticBag faults)
    {
        foreach (var claim in one.Claims)
        {
            if (claim.Quotes is not { IsEmpty: false } quotes || claim.Text.Prose.Blocks is not [var block, ..])
                continue;

            var text = PlainText.Of(claim.Text)!;
            var at = claim.Text.Prose.PlaceOf(block, 0);
            ReportNumber(text, quotes, at, faults);
            ReportNegation(text, quotes, at, faults);
        }
    }

    private static void ReportNumber(string claim, ImmutableArray<Passage> quotes, Place at, DiagnosticBag faults)
    {
        var claimed = NumbersIn(claim, null);
        if (claimed.Length == 0)
            return;

        var around = quotes.SelectMany(quote => NumbersIn(quote.Block.Text, quote.Article.Language?.Value)).Select(number => number.Number).ToArray();
        var quoted = quotes.SelectMany(quote => NumbersIn(quote.Words, quote.Article.Language?.Value)).ToArray();
        var wrong = Array.Find(claimed, number => !Array.Exists(around, other => Agree(number.Number, other)));
        if (wrong.Words is not null && quoted.Length > 0 && !quoted.Any(other => claimed.Any(number => Agree(number.Number, other.Number))))
            faults.Add(Messages.ClaimNumber(at, wrong.Words, quoted[0].Words));
    }

    private static bool Agree(SaidNumber one, SaidNumber other) => one.Least <= other.Most && other.Least <= one.Most;

    /// <summary>The numbers of a text that count something: no years, no days of a month, and not the "one" that counts nothing.</summary>
    private static (SaidNumber Number, string Words)[] NumbersIn(string text, string? language) =>
    [
        .. SaidNumbers.Read(text, TurningWords.LanguageOf(language, text))
            .Where(number => number.Least != 1 && !(number is { Least: >= 1900 and <= 2100, IsVague: false }) && !IsInDate(text, number))
            .Select(number => (number, text[number.Start..number.End])),
    ];

    private static bool IsInDate(string text, SaidNumber number)
    {
        var before = text[..number.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        var behind = text[number.End..].Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        return IsMonth(before) || IsMonth(behind);
    }

    private static bool IsMonth(string word) => _months.Contains(word.Trim('.', ',', '(', ')', '“', '”', '"'));

    private static void ReportNegation(string claim, ImmutableArray<Passage> quotes, Place at, DiagnosticBag faults)
    {
        if (TurningWords.LanguageOf(null, claim) is not { } language || quotes.Any(quote => TurningWords.LanguageOf(quote.Article.Language?.Value, quote.Block.Text) is null))
            return;

        var words = QuotationDoubts.Words(claim).ToArray();
        var negated = NegatedIn(words, language);
        var stems = StemsOf(words);
        var close = quotes.Where(quote => Shares(stems, StemsOf(QuotationDoubts.Words(quote.Words)))).ToArray();
        if (close.Length < quotes.Length)
            return;

        var negation = Array.Find(words, word => TurningWords.IsPlainNegation(word, language));
        if (negation is not null && !quotes.Any(quote => negated.Overlaps(NegatedIn(quote))) && quotes.Any(quote => negated.Overlaps(StemsOf(QuotationDoubts.Words(quote.Words)))))
            faults.Add(Messages.ClaimNegates(at, negation, quotes[0].Words));
        else if (!QuotationDoubts.HoldsNegation(claim) && quotes.All(quote => stems.Overlaps(NegatedIn(quote))))
            faults.Add(Messages.ClaimLacksNegation(at, quotes[0].Words));
    }

    /// <summary>Whether a claim says in most of its words what a quotation says: only then is a "not" the difference between them.</summary>
    private static bool Shares(HashSet<string> claim, HashSet<string> quote) => claim.Count > 0 && claim.Count(quote.Contains) * 10 >= claim.Count * 6;

    private static HashSet<string> NegatedIn(Passage quote) =>
        TurningWords.LanguageOf(quote.Article.Language?.Value, quote.Block.Text) is { } language ? NegatedIn([.. QuotationDoubts.Words(quote.Words)], language) : [];

    /// <summary>The beginnings of the words that stand within a negation's reach.</summary>
    private static HashSet<string> NegatedIn(string[] words, string language) =>
    [
        .. words.Index().Where(word => TurningWords.IsNegation(word.Item, language))
            .SelectMany(word => StemsOf(words.Skip(word.Index + 1).Take(Reach))),
    ];

    /// <summary>The beginnings of the words that say something, by which forms of one word are the same.</summary>
    private static HashSet<string> StemsOf(IEnumerable<string> words) => [.. words.Where(word => word.Length >= StemLength).Select(word => word[..StemLength])];
}
