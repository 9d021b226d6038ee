using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Events;

/// <summary>Whether an event took place.</summary>
public enum EventStatus
{
    Planned,
    Occurred,
    Reported,
    Disputed,
}

/// <summary>How a <see cref="EventStatus"/> is written, in front matter, in templates and in data.</summary>
public static class EventStatuses
{
    public static Vocabulary<EventStatus> Vocabulary { get; } = new(
        ("planned", EventStatus.Planned), ("occurred", EventStatus.Occurred), ("reported", EventStatus.Reported), ("disputed", EventStatus.Disputed));
}
