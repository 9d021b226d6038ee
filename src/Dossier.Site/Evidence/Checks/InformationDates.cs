using Dossier.Entries.Events;
using Dossier.Graph;

namespace Dossier.Evidence.Checks;

/// <summary>Holds the date of information against what the dossier knows: nothing in it is from behind that date.</summary>
internal static class InformationDates
{
    // Where more than so many entries are too late, it is the date of information that is wrong.
    private const int FewEntries = 2;

    /// <summary>Reports articles from behind the date of information, and events that took place behind it.</summary>
    public static void Report(ResolvedDossier dossier, DiagnosticBag faults)
    {
        if (dossier.Home.Entry.AsOf is not { Value.Upper: { } last } asOf)
            return;

        var late = dossier.Articles.Select(article => (article.Entry.Id, article.Entry.Date))
            .Concat(dossier.Events.Where(one => one.Entry.Status is { Value: not EventStatus.Planned }).Select(one => (one.Entry.Id, one.Entry.Date)))
            .Where(entry => entry.Date is not null && DateBounds.Earliest(entry.Date.Value) > last)
            .Select(entry => (entry.Id, Date: entry.Date!))
            .ToArray();
        if (late.Length > FewEntries)
        {
            var latest = late.MaxBy(entry => entry.Date.Value);
            faults.Add(Messages.AsOfBeforeEntries(asOf.Place, asOf.Value.Text, late.Length, latest.Id, latest.Date.Value.Text, latest.Date.Place));
            return;
        }

        foreach (var (id, date) in late)
            faults.Add(Messages.AfterAsOf(date.Place, id, date.Value.Text, asOf.Value.Text, asOf.Place));
    }
}
