using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Actors;

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

/// <summary>How a <see cref="ActorType"/> is written, in front matter, in templates and in data.</summary>
public static class ActorTypes
{
    public static Vocabulary<ActorType> Vocabulary { get; } = new(
        ("person", ActorType.Person), ("organization", ActorType.Organization), ("government", ActorType.Government),
        ("state", ActorType.State), ("armed_group", ActorType.ArmedGroup), ("community", ActorType.Community), ("media", ActorType.Media))
    {
        FormerWords = new Dictionary<string, string> { ["outlet"] = "media" }.ToFrozenDictionary(StringComparer.Ordinal),
    };
}
