using Dossier.Entries.Articles;
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

    /// <summary>Behind these a negation governs nothing more.</summary>
    private static readonly char[] _clauseEnds = [',', ';', '.', ':', '،', '؛'];

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
            ReportOpposite(text, quotes, at, faults);
        }
    }

    private static void ReportNumber(string claim, ImmutableArray<Passage> quotes, Place at, DiagnosticBag faults)
    {
        var claimed = CountingNumbers.In(claim, null);
        var years = YearsIn(claim);
        if (years.FirstOrDefault(year => !quotes.Any(quote => quote.Block.Text.Contains(year, StringComparison.Ordinal))) is { } late && quotes.SelectMany(quote => YearsIn(quote.Words)).FirstOrDefault(year => !years.Contains(year)) is { } said)
            faults.Add(Messages.ClaimNumber(at, late, said));
        if (claimed.Length == 0)
            return;

        var around = quotes.SelectMany(quote => CountingNumbers.In(quote.Block.Text, quote.Article.Language?.Value)).Select(number => number.Number).ToArray();
        var quoted = quotes.SelectMany(quote => CountingNumbers.In(quote)).ToArray();
        var wrong = Array.Find(claimed, number => !Array.Exists(around, other => CountingNumbers.Agree(number.Number, other)));
        var unsaid = Array.Find(quoted, other => !Array.Exists(claimed, number => CountingNumbers.Agree(number.Number, other.Number)));
        if (wrong.Words is not null && unsaid.Words is not null)
            faults.Add(Messages.ClaimNumber(at, wrong.Words, unsaid.Words));
    }

    private static string[] YearsIn(string text) =>
        [.. SaidNumbers.Read(text, TurningWords.LanguageOf(null, text)).Where(number => number is { Least: >= 1900 and <= 2100, IsVague: false } && number.End - number.Start == 4).Select(number => text[number.Start..number.End])];

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

    /// <summary>"Safe" where the words quoted have "unsafe", or the other way round.</summary>
    private static void ReportOpposite(string claim, ImmutableArray<Passage> quotes, Place at, DiagnosticBag faults)
    {
        var words = QuotationDoubts.Words(claim).ToArray();
        var quoted = quotes.SelectMany(quote => QuotationDoubts.Words(quote.Words)).ToArray();
        if (QuotationDoubts.HoldsNegation(claim) || quotes.Any(quote => QuotationDoubts.HoldsNegation(quote.Words)) || !Shares(StemsOf(words), StemsOf(quoted)))
            return;

        var pairs = words.Except(quoted).SelectMany(word => quoted.Except(words), (word, other) => (Word: word, Other: other));
        if (pairs.FirstOrDefault(pair => TurningWords.IsOpposite(pair.Word, pair.Other) || TurningWords.IsOpposite(pair.Other, pair.Word)) is { Word: not null } pair)
            faults.Add(Messages.ClaimOpposes(at, pair.Word, pair.Other));
    }

    /// <summary>Reports statements whose stance their own quotations do not fit.</summary>
    public static void ReportStances(LinkedEvent one, DiagnosticBag faults)
    {
        foreach (var claim in one.Claims)
        {
            var text = PlainText.Of(claim.Text) ?? "";
            if (QuotationDoubts.HoldsNegation(text))
                continue;

            var stems = StemsOf(QuotationDoubts.Words(text));
            foreach (var statement in claim.Statements.Select(said => said.Statement))
            {
                if (statement.Passage is { } quote && TurningWords.LanguageOf(quote.Article.Language?.Value, quote.Block.Text) is { } language)
                    ReportStance(statement, quote, language, stems, faults);
            }
        }
    }

    private static void ReportStance(LinkedStatement statement, Passage quote, string language, HashSet<string> claim, DiagnosticBag faults)
    {
        var (stance, words) = (statement.Statement.Stance, QuotationDoubts.Words(quote.Words).ToArray());
        var isAlike = Shares(claim, StemsOf(words));
        var denial = Array.Find(words, word => TurningWords.IsDenial(word, language));
        var isSupport = stance.Value is Stance.Asserts or Stance.Confirms;
        if (isSupport ? denial is not null && !isAlike : isAlike && statement.Note is null && !QuotationDoubts.Words(quote.Block.Text).Any(word => TurningWords.IsNegation(word, language)))
            faults.Add(Messages.StanceUnlikeQuote(stance.Place, Stances.Vocabulary.WordOf(stance.Value), isSupport ? denial : null, quote.Words));
    }

    /// <summary>Whether a claim says in most of its words what a quotation says: only then is a "not" the difference between them.</summary>
    private static bool Shares(HashSet<string> claim, HashSet<string> quote) => claim.Count > 0 && claim.Count(quote.Contains) * 10 >= claim.Count * 6;

    private static HashSet<string> NegatedIn(Passage quote) =>
        TurningWords.LanguageOf(quote.Article.Language?.Value, quote.Block.Text) is { } language ? [.. quote.Words.Split(_clauseEnds).SelectMany(clause => NegatedIn([.. QuotationDoubts.Words(clause)], language))] : [];

    /// <summary>The beginnings of the words that stand within a negation's reach.</summary>
    private static HashSet<string> NegatedIn(string[] words, string language) =>
    [
        .. words.Index().Where(word => TurningWords.IsNegation(word.Item, language))
            .SelectMany(word => StemsOf(words.Skip(word.Index + 1).Take(Reach))),
    ];

    /// <summary>The beginnings of the words that say something, by which forms of one word are the same.</summary>
    private static HashSet<string> StemsOf(IEnumerable<string> words) => [.. words.Where(word => word.Length >= StemLength).Select(word => word[..StemLength])];
}
