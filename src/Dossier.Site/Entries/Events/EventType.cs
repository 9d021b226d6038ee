using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Events;

/// <summary>What an event is, in the words of PLOVER, with <see cref="Vote"/> and <see cref="Statement"/> added.</summary>
public enum EventType
{
    Agree,
    Consult,
    Support,
    Concede,
    Cooperate,
    Aid,
    Retreat,
    Request,
    Accuse,
    Reject,
    Threaten,
    Protest,
    Sanction,
    Mobilize,
    Coerce,
    Assault,
    Vote,
    Statement,
}

/// <summary>How a <see cref="EventType"/> is written, in front matter, in templates and in data.</summary>
public static class EventTypes
{
    public static Vocabulary<EventType> Vocabulary { get; } = new(
        ("agree", EventType.Agree), ("consult", EventType.Consult), ("support", EventType.Support), ("concede", EventType.Concede),
        ("cooperate", EventType.Cooperate), ("aid", EventType.Aid), ("retreat", EventType.Retreat), ("request", EventType.Request),
        ("accuse", EventType.Accuse), ("reject", EventType.Reject), ("threaten", EventType.Threaten), ("protest", EventType.Protest),
        ("sanction", EventType.Sanction), ("mobilize", EventType.Mobilize), ("coerce", EventType.Coerce), ("assault", EventType.Assault),
        ("vote", EventType.Vote), ("statement", EventType.Statement));
}
