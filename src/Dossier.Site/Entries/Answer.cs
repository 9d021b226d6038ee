using Dossier.FrontMatter.Values;

namespace Dossier.Entries;

/// <summary>The answer to a question of yes or no that an editor may also leave open.</summary>
public enum Answer
{
    Yes,
    No,
}

/// <summary>How an <see cref="Answer"/> is written in front matter.</summary>
public static class Answers
{
    public static Vocabulary<Answer> Vocabulary { get; } = new(("yes", Answer.Yes), ("no", Answer.No))
    {
        FormerWords = new Dictionary<string, string>(StringComparer.Ordinal) { ["true"] = "yes", ["false"] = "no" }.ToFrozenDictionary(StringComparer.Ordinal),
    };
}
