using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Site;

/// <summary>How much of an article's text the site shows.</summary>
public enum PublishedText
{
    Full,
    Quotes,
}

/// <summary>How a <see cref="PublishedText"/> is written, in front matter, in templates and in data.</summary>
public static class PublishedTexts
{
    public static Vocabulary<PublishedText> Vocabulary { get; } = new(("full", PublishedText.Full), ("quotes", PublishedText.Quotes));
}
