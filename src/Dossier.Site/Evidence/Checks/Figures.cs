using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Graph;
using Dossier.Text.Languages;

namespace Dossier.Evidence.Checks;

/// <summary>
/// Holds the figures of events against the words they rest on: the words stand in the article, the numbers in the words, on the
/// side that the words say, and they count what the figure says they count.
/// </summary>
internal sealed class Figures(ResolvedDossier dossier, SourceWords sources, DiagnosticBag faults)
{
    /// <summary>Reports what does not hold of the figures of an event.</summary>
    public void Report(LinkedEvent one)
    {
        foreach (var figure in one.Figures)
        {
            ReportOrder(figure.Figure);
            ReportWords(figure);
            if (!figure.Source.IsFragment && !dossier.LacksStatements && !dossier.Of(figure.Source).Reported.Contains(one.Entry))
                faults.Add(Messages.FigureFromElsewhere(figure.Figure.Source.Place, figure.Source.Id, one.Entry.Id));
        }

        foreach (var same in one.Figures.GroupBy(figure => (figure.Source, figure.Figure.Measure.Value, figure.Figure.Of?.Value)))
            ReportApart([.. same]);
    }

    private void ReportOrder(Figure figure)
    {
        if (figure is { Measure.Value: FigureMeasure.Other, Of: null })
            faults.Add(Messages.FigureOfWhat(figure.Measure.Place));

        if (figure is { Min: { } min, Max: { } max } && min.Value > max.Value)
            faults.Add(Messages.FigureReversed(min.Place, "min", min.Value, "max", max.Value));
        else if (figure is { Min: { } least, About: { } above } && least.Value > above.Value)
            faults.Add(Messages.FigureReversed(least.Place, "min", least.Value, "about", above.Value));
        else if (figure is { About: { } below, Max: { } most } && below.Value > most.Value)
            faults.Add(Messages.FigureReversed(below.Place, "about", below.Value, "max", most.Value));
    }

    private void ReportWords(LinkedFigure linked)
    {
        var (figure, article) = (linked.Figure, linked.Source);
        if (figure.Said is { } said && !article.IsFragment && !StandsIn(said, figure.Quote, article))
        {
            faults.Add(Messages.SaidNotFound(said.Place, article.Id, said.Value));
            return;
        }

        // Words that stand nowhere were reported where they were looked up.
        if (figure.Words is not { } words || (figure.Said is null && linked.Passage is null))
            return;

        var language = sources.LanguageOf(article);
        var numbers = Numbers(figure, language);
        if (numbers.IsEmpty && !SaidNumbers.ReadsWordsOf(language))
            return;

        foreach (var (field, bound) in Bounds(figure))
            ReportNumber(field, bound, words.Value, numbers);
        ReportMeasure(figure, article, language);
    }

    private bool StandsIn(Located<string> said, Located<string>? quote, Article article) =>
        (quote is not null && SourceWords.Contains(quote.Value, article, said.Value)) || sources.Has(article, said.Value);

    /// <summary>The numbers in the words of the number alone; where there are none, in the words around it.</summary>
    private static ImmutableArray<SaidNumber> Numbers(Figure figure, string language)
    {
        foreach (var words in new[] { figure.Said, figure.Quote }.OfType<Located<string>>())
        {
            // A quotation may be in another language than the article around it.
            foreach (var tongue in new[] { language, "en", "fr", "ar" })
            {
                if (SaidNumbers.Read(words.Value, tongue) is { IsEmpty: false } numbers)
                    return numbers;
            }
        }

        return [];
    }

    private static IEnumerable<(string Field, Located<long> Number)> Bounds(Figure figure) =>
        new[] { (Field: "min", Number: figure.Min), (Field: "about", Number: figure.About), (Field: "max", Number: figure.Max) }
            .Where(bound => bound.Number is not null)
            .Select(bound => (bound.Field, bound.Number!));

    private void ReportNumber(string field, Located<long> number, string words, ImmutableArray<SaidNumber> numbers)
    {
        var saying = numbers.Where(said => said.Allows(number.Value)).ToArray();
        if (saying.Length == 0)
        {
            // "No one" is none, "a soldier" is one, and in Arabic a form of the noun says two.
            if (number.Value > 2)
                faults.Add(Messages.FigureNumberNotSaid(number.Place, field, number.Value, words, [.. numbers.Select(said => said.IsVague ? $"{Written(said.Least)} to {Written(said.Most)}" : Written(said.Least)).Distinct()]));
        }
        else if (saying.All(said => Contradicts(field, said)))
        {
            faults.Add(Messages.FigureBoundMismatch(number.Place, field, number.Value, words, Meant(saying[0].Bound)));
        }
    }

    /// <summary>Whether a number, which words bound on one side, is given as the bound on the other.</summary>
    private static bool Contradicts(string field, SaidNumber said) => !said.IsVague && said.Bound switch
    {
        NumberBound.Exact => false,
        NumberBound.About => field != "about",
        NumberBound.Nearly or NumberBound.UpTo or NumberBound.Under => field == "min",
        NumberBound.Over or NumberBound.AtLeast => field == "max",
    };

    private static string Meant(NumberBound bound) => bound switch
    {
        NumberBound.Exact or NumberBound.About or NumberBound.Nearly => "about",
        NumberBound.Over or NumberBound.AtLeast => "min",
        NumberBound.UpTo or NumberBound.Under => "max",
    };

    private void ReportMeasure(Figure figure, Article article, string language)
    {
        var lexicon = NumberLexicon.For(language);
        var own = figure.Measure.Value == FigureMeasure.Other
            ? MeasureWords.In("", figure.Of is null ? [] : NumberToken.In(figure.Of.Value, NumberLexicon.For("en")))
            : [figure.Measure.Value];
        var text = figure.Quote?.Value ?? sources.SentenceAround(article, figure.Said!.Value) ?? figure.Said!.Value;
        var tokens = NumberToken.In(text, lexicon);
        var counted = MeasureWords.In(Of(text, Clause(text, tokens, figure, language)), Clause(text, tokens, figure, language));
        if (counted.IsEmpty)
            counted = MeasureWords.In(text, tokens);

        // Casualties are both; of two that are counted at once, neither is wrong.
        var agrees = own.IsEmpty || counted.IsEmpty || own.Any(counted.Contains)
            || (own.Contains(FigureMeasure.Casualties) && counted.Contains(FigureMeasure.Killed) && counted.Contains(FigureMeasure.Wounded));
        if (!agrees)
            faults.Add(Messages.MeasureMismatch(figure.Measure.Place, FigureMeasures.Vocabulary.WordOf(own[0]), text, FigureMeasures.Vocabulary.WordOf(counted[0])));
    }

    private static string Of(string text, ImmutableArray<NumberToken> clause) => clause.IsEmpty ? "" : text[Math.Max(0, clause[0].Start - 1)..Math.Min(text.Length, clause[^1].End + 1)];

    /// <summary>The words that belong to the figure's number, where a text has several: "100 killed and 200 wounded".</summary>
    private static ImmutableArray<NumberToken> Clause(string text, ImmutableArray<NumberToken> tokens, Figure figure, string language)
    {
        var numbers = SaidNumbers.Read(text, language);
        var own = Array.FindIndex([.. numbers], number => Bounds(figure).Any(bound => number.Allows(bound.Number.Value)));
        if (own < 0)
            return [];

        var start = own == 0 ? 0 : Parting(text, tokens, numbers[own - 1].End, numbers[own].Start);
        var end = own + 1 == numbers.Length ? text.Length : Parting(text, tokens, numbers[own].End, numbers[own + 1].Start);
        return [.. tokens.Where(token => token.Start >= start && token.End <= end)];
    }

    /// <summary>Where the words of one number end and those of the next begin: at the last comma or "and" between them.</summary>
    private static int Parting(string text, ImmutableArray<NumberToken> tokens, int from, int to)
    {
        var comma = to > from ? text.LastIndexOfAny([',', ';', '،', '؛', '.'], to - 1, to - from) : -1;
        var and = tokens.LastOrDefault(token => token.Start >= from && token.End <= to && (token.Word is "and" or "while" or "et" or "tandis" or "و" || (token.Word.Length > 2 && token.Word[0] == 'و')));
        return Math.Max(comma, and?.Start ?? -1) is >= 0 and var at ? at : from;
    }

    /// <summary>Two figures of one article for the same thing, which cannot both be true.</summary>
    private void ReportApart(ImmutableArray<LinkedFigure> same)
    {
        for (var at = 1; at < same.Length; at++)
        {
            var other = same.Take(at).FirstOrDefault(before => before.Figure.Excludes(same[at].Figure));
            if (other is not null)
                faults.Add(Messages.FiguresApart(same[at].Figure.Measure.Place, other.Figure.Measure.Place));
        }
    }

    private static string Written(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
