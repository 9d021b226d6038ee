using Dossier.FrontMatter.Values;

namespace Dossier.Pages;

/// <summary>What kinds of things a search finds, in the order in which the index numbers them and templates name them.</summary>
internal enum DocumentKind
{
    Actor,
    Event,
    Topic,
    Page,
    Article,
}

/// <summary>How a <see cref="DocumentKind"/> is called among the words of the site.</summary>
internal static class DocumentKinds
{
    public static Vocabulary<DocumentKind> Vocabulary { get; } = new(
        ("actor", DocumentKind.Actor), ("event", DocumentKind.Event), ("topic", DocumentKind.Topic), ("page", DocumentKind.Page), ("article", DocumentKind.Article));
}
