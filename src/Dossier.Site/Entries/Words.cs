using System.Collections.Frozen;

namespace Dossier.Entries;

/// <summary>How a source stands to a claim.</summary>
public enum Stance
{
    Asserts,
    Confirms,
    Denies,
    Declines,
}

/// <summary>Reliability of a source on the Admiralty scale (NATO AJP-2.1).</summary>
public enum Reliability
{
    A,
    B,
    C,
    D,
    E,

    /// <summary>Cannot be judged.</summary>
    F,
}

/// <summary>Credibility of a piece of information on the Admiralty scale (NATO AJP-2.1): 1 is confirmed by other sources.</summary>
public enum Credibility
{
    Confirmed = 1,
    ProbablyTrue = 2,
    PossiblyTrue = 3,
    Doubtful = 4,
    Improbable = 5,
    CannotBeJudged = 6,
}

/// <summary>What a copy of an article suffered.</summary>
public enum Damage
{
    MissingWords,
    GluedWords,
    Cut,
}

/// <summary>What kind of actor it is.</summary>
public enum ActorType
{
    Person,
    Organization,
    Government,
    State,
    ArmedGroup,
    Community,
    Media,
}

/// <summary>What an event is, in the words of PLOVER, with <see cref="Vote"/> added.</summary>
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
}

/// <summary>Whether an event took place.</summary>
public enum EventStatus
{
    Planned,
    Occurred,
    Reported,
    Disputed,
}

/// <summary>Where the date of an event comes from.</summary>
public enum DateBasis
{
    Stated,
    Inferred,
    External,
}

/// <summary>What an actor did in an event.</summary>
public enum ParticipantRole
{
    Actor,
    Recipient,
    Host,
    Mediator,
}

/// <summary>How sure we are of a judgement.</summary>
public enum Confidence
{
    Low,
    Moderate,
    High,
}

/// <summary>The scale that likelihood words are taken from.</summary>
public enum Yardstick
{
    /// <summary>Intelligence Community Directive 203 (United States).</summary>
    Icd203,

    /// <summary>Professional Head of Intelligence Assessment (United Kingdom).</summary>
    Phia,
}

/// <summary>How much of an article's text the site shows.</summary>
public enum PublishedText
{
    Full,
    Quotes,
}

/// <summary>Which mentions of a name in a text become links.</summary>
public enum LinkedMentions
{
    All,
    First,
}

/// <summary>How the values of the closed sets are written, in front matter, in templates and in data.</summary>
public static class Words
{
    public static Vocabulary<Stance> Stances { get; } = new(
        ("asserts", Stance.Asserts), ("confirms", Stance.Confirms), ("denies", Stance.Denies), ("declines", Stance.Declines));

    public static Vocabulary<Reliability> Reliabilities { get; } = new(
        ("A", Reliability.A), ("B", Reliability.B), ("C", Reliability.C), ("D", Reliability.D), ("E", Reliability.E), ("F", Reliability.F));

    public static Vocabulary<Credibility> Credibilities { get; } = new(
        ("1", Credibility.Confirmed), ("2", Credibility.ProbablyTrue), ("3", Credibility.PossiblyTrue),
        ("4", Credibility.Doubtful), ("5", Credibility.Improbable), ("6", Credibility.CannotBeJudged));

    public static Vocabulary<Damage> Damages { get; } = new(
        ("missing-words", Damage.MissingWords), ("glued-words", Damage.GluedWords), ("cut", Damage.Cut));

    public static Vocabulary<ActorType> ActorTypes { get; } = new(
        ("person", ActorType.Person), ("organization", ActorType.Organization), ("government", ActorType.Government),
        ("state", ActorType.State), ("armed_group", ActorType.ArmedGroup), ("community", ActorType.Community), ("media", ActorType.Media))
    {
        FormerWords = new Dictionary<string, string> { ["outlet"] = "media" }.ToFrozenDictionary(StringComparer.Ordinal),
    };

    public static Vocabulary<EventType> EventTypes { get; } = new(
        ("agree", EventType.Agree), ("consult", EventType.Consult), ("support", EventType.Support), ("concede", EventType.Concede),
        ("cooperate", EventType.Cooperate), ("aid", EventType.Aid), ("retreat", EventType.Retreat), ("request", EventType.Request),
        ("accuse", EventType.Accuse), ("reject", EventType.Reject), ("threaten", EventType.Threaten), ("protest", EventType.Protest),
        ("sanction", EventType.Sanction), ("mobilize", EventType.Mobilize), ("coerce", EventType.Coerce), ("assault", EventType.Assault),
        ("vote", EventType.Vote));

    public static Vocabulary<EventStatus> EventStatuses { get; } = new(
        ("planned", EventStatus.Planned), ("occurred", EventStatus.Occurred), ("reported", EventStatus.Reported), ("disputed", EventStatus.Disputed));

    public static Vocabulary<DateBasis> DateBases { get; } = new(
        ("stated", DateBasis.Stated), ("inferred", DateBasis.Inferred), ("external", DateBasis.External));

    public static Vocabulary<ParticipantRole> Roles { get; } = new(
        ("actor", ParticipantRole.Actor), ("recipient", ParticipantRole.Recipient), ("host", ParticipantRole.Host), ("mediator", ParticipantRole.Mediator));

    public static Vocabulary<Confidence> Confidences { get; } = new(
        ("low", Confidence.Low), ("moderate", Confidence.Moderate), ("high", Confidence.High));

    public static Vocabulary<Yardstick> Yardsticks { get; } = new(("icd203", Yardstick.Icd203), ("phia", Yardstick.Phia));

    public static Vocabulary<PublishedText> PublishedTexts { get; } = new(("full", PublishedText.Full), ("quotes", PublishedText.Quotes));

    public static Vocabulary<LinkedMentions> LinkedMentionsWords { get; } = new(("all", LinkedMentions.All), ("first", LinkedMentions.First));
}
