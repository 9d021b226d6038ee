using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Events;

/// <summary>What an actor did in an event.</summary>
public enum ParticipantRole
{
    Actor,
    Recipient,
    Host,
    Mediator,
}

/// <summary>How a <see cref="ParticipantRole"/> is written, in front matter, in templates and in data.</summary>
public static class ParticipantRoles
{
    public static Vocabulary<ParticipantRole> Vocabulary { get; } = new(
        ("actor", ParticipantRole.Actor), ("recipient", ParticipantRole.Recipient), ("host", ParticipantRole.Host), ("mediator", ParticipantRole.Mediator));
}
