using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Site;

/// <summary>Which mentions of a name in a text become links.</summary>
public enum LinkedMentions
{
    All,
    First,
}

/// <summary>How a <see cref="LinkedMentions"/> is written, in front matter, in templates and in data.</summary>
public static class MentionLinking
{
    public static Vocabulary<LinkedMentions> Vocabulary { get; } = new(("all", LinkedMentions.All), ("first", LinkedMentions.First));
}
