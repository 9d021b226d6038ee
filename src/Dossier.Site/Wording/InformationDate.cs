using Dossier.Dates;
using Dossier.Entries.Events;
using Dossier.Graph;

namespace Dossier.Wording;

/// <summary>The day up to which a dossier can vouch for what it says. It comes from the entries, never from the clock.</summary>
internal static class InformationDate
{
    /// <summary>
    /// The last day that <c>as_of</c> can mean; where there is none, the latest day of an article, else of an event that
    /// is not planned; null where nothing is dated.
    /// </summary>
    public static DateOnly? Of(ResolvedDossier dossier) =>
        dossier.Home.Entry.AsOf?.Value.Upper
        ?? dossier.Articles.Max(article => article.Entry.Date?.Value.Upper)
        ?? dossier.Events.Where(one => one.Entry.Status?.Value != EventStatus.Planned).Max(one => one.Entry.Date?.Value.Upper);

    /// <summary>
    /// When an entry was last news: the last day its date can mean, but never after the day that the dossier can vouch for;
    /// that day itself where the entry is not dated.
    /// </summary>
    public static DateOnly Of(EdtfDate? date, DateOnly dossier) => date?.Upper is { } day && day < dossier ? day : dossier;
}
