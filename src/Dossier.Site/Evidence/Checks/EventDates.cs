using Dossier.Dates;
using Dossier.Entries;
using Dossier.Entries.Events;
using Dossier.Graph;

namespace Dossier.Evidence.Checks;

/// <summary>
/// Holds the date of an event against the words it is taken from, the articles that report it and the event that it is a part
/// of. Bounds of EDTF dates count: a fault is what no day within them could make true.
/// </summary>
internal sealed class EventDates(ResolvedDossier dossier, SourceWords sources, DiagnosticBag faults)
{
    // So far may the day of publication lie behind an event by the clocks of two places on Earth.
    private const int DaysBetweenClocks = 1;

    /// <summary>Reports what does not hold of the date of an event.</summary>
    public void Report(LinkedEvent one)
    {
        ReportWords(one);
        ReportBasis(one);
        ReportArticles(one);
        ReportWhole(one);
        ReportPlanned(one);
    }

    private void ReportWords(LinkedEvent one)
    {
        if (one.Entry.DateText is not { } words)
            return;

        var stated = StatedDate.In(words.Value);
        if (one.Entry.Date is { Value: { Qualifier: EdtfQualifier.Certain or EdtfQualifier.Uncertain } date } && !stated.IsEmpty
            && !stated.Any(said => said.Fits(date.Lower ?? DateOnly.MinValue, date.Upper ?? DateOnly.MaxValue)))
        {
            faults.Add(Messages.DateTextMismatch(words.Place, words.Value, date.Text));
        }

        if (IsWhole(one) && !one.Reports.Any(report => sources.Has(report.Article, words.Value)))
            faults.Add(Messages.DateTextNotFound(words.Place, words.Value));
    }

    private void ReportBasis(LinkedEvent one)
    {
        if (one.Entry.DateBasis is not { } basis)
            return;

        if (one.Entry.Date is null)
        {
            if (!one.Entry.LacksDate)
                faults.Add(Messages.DateBasisWithoutDate(basis.Place));
            return;
        }

        var articles = one.Reports.Select(report => report.Article);
        if (basis.Value == DateBasis.Stated && IsWhole(one) && articles.All(article => SourceWords.KnowsMonthsOf(sources.LanguageOf(article)))
            && !articles.SelectMany(article => sources.DatesOf(article, areMonths: one.Entry.Date.Value.Precision != EdtfPrecision.Day)).Any(said => States(said, one.Entry.Date.Value)))
        {
            faults.Add(Messages.DateNotStated(basis.Place, one.Entry.Date.Value.Text));
        }
    }

    /// <summary>Whether some article reports it, and all of those were read whole.</summary>
    private bool IsWhole(LinkedEvent one) => !dossier.LacksStatements && !one.Reports.IsEmpty && one.Reports.All(report => !report.Article.IsFragment);

    /// <summary>Whether words state a date as precisely as the date is.</summary>
    private static bool States(StatedDate said, EdtfDate date)
    {
        if (date.Precision == EdtfPrecision.Interval)
            return (date.Start is { } start && States(said, start)) || (date.End is { } end && States(said, end));

        var isPrecise = date.Precision switch
        {
            EdtfPrecision.Day => said.Day is not null,
            EdtfPrecision.Month or EdtfPrecision.DayUnknown => said.Month is not null,
            EdtfPrecision.Year or EdtfPrecision.MonthUnknown or EdtfPrecision.MonthAndDayUnknown => said.Year is not null,
            EdtfPrecision.Interval => false,
        };
        return isPrecise && (said with { Side = DateSide.On }).Fits(date.Lower!.Value, date.Upper!.Value);
    }

    private void ReportArticles(LinkedEvent one)
    {
        if (one.Entry.Date is not { } date || one.Entry.Status?.Value == EventStatus.Planned || DateBounds.Earliest(date.Value) is not { } first)
            return;

        foreach (var article in one.Reports.Select(report => dossier.Of(report.Article)))
        {
            if (article.Entry.Date is not { Value: { } published } || DateBounds.Latest(published) is not { } last || last >= first || IsForecast(article, one.Entry))
                continue;

            var place = PlaceIn(article, one.Entry);
            faults.Add(first.DayNumber - last.DayNumber > DaysBetweenClocks
                ? Messages.ReportBeforeEvent(place, one.Entry.Id, published.Text, date.Value.Text, date.Place)
                : Messages.ReportDayBeforeEvent(place, one.Entry.Id, published.Text, date.Value.Text, date.Place));
        }

        ReportWeekday(one);
    }

    /// <summary>Whether all that an article says of an event is a forecast: that may be of what is to come.</summary>
    private static bool IsForecast(LinkedArticle article, Event one) =>
        article.Statements.Where(said => said.Target.Event == one).ToArray() is { Length: > 0 } said && Array.TrueForAll(said, statement => statement.Target.Claim.Kind == ClaimKind.Forecast);

    private static Place PlaceIn(LinkedArticle article, Event one) =>
        article.Entry.Events.FirstOrDefault(id => EntryId.Comparer.Equals(id.Value, one.Id))?.Place
        ?? article.Statements.First(said => said.Target.Event == one).Statement.Claim.Place;

    /// <summary>"Wednesday" without more is said of a day within a week of the article's own.</summary>
    private void ReportWeekday(LinkedEvent one)
    {
        if (one.Entry is not { DateText: { } words, Date.Value: { Precision: EdtfPrecision.Day, Lower: { } day } } || !Weekdays.IsBare(words.Value))
            return;

        var published = one.Reports.Select(report => report.Article).Where(article => sources.Has(article, words.Value))
            .Select(article => article.Date?.Value).ToArray();
        if (published.Length > 0 && published.All(date => date is { Precision: EdtfPrecision.Day } && Math.Abs(date.Lower!.Value.DayNumber - day.DayNumber) > 7))
            faults.Add(Messages.WeekdayFarAway(words.Place, words.Value, published[0]!.Text));
    }

    /// <summary>What was planned for a day that has passed took place or did not; where no source tells, a gap says so.</summary>
    private void ReportPlanned(LinkedEvent one)
    {
        if (one.Entry is { Status: { Value: EventStatus.Planned } status, Date: { } date } && one.Gaps.IsEmpty
            && dossier.Home.Entry.AsOf is { } asOf && DateBounds.Latest(date.Value) is { } last && last < DateBounds.Earliest(asOf.Value))
        {
            faults.Add(Messages.PlannedInThePast(status.Place, date.Value.Text, asOf.Value.Text, asOf.Place));
        }
    }

    private void ReportWhole(LinkedEvent one)
    {
        if (one is not { Entry.Date: { } part, PartOf.Date: { } whole })
            return;

        var (first, last) = (DateBounds.Earliest(part.Value), DateBounds.Latest(part.Value));
        var (from, to) = (DateBounds.Earliest(whole.Value), DateBounds.Latest(whole.Value));
        if (first > to || last < from)
            faults.Add(Messages.PartOutsideWhole(part.Place, part.Value.Text, one.PartOf.Id, whole.Value.Text, whole.Place));
        else if (part.Value is { Precision: EdtfPrecision.Interval, Qualifier: EdtfQualifier.Certain } && (part.Value.End?.Lower > to || part.Value.Start?.Upper < from))
            faults.Add(Messages.PartBeyondWhole(part.Place, part.Value.Text, one.PartOf.Id, whole.Value.Text, whole.Place));
    }
}
