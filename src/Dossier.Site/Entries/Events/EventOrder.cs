namespace Dossier.Entries.Events;

/// <summary>The order in which lists show events.</summary>
public static class EventOrder
{
    /// <summary>Events in order of time; the undated last, by title.</summary>
    public static ImmutableArray<Event> InOrderOfTime(this IEnumerable<Event> events) => events.ByDate(static one => one.Date?.Value, newestFirst: false);
}
