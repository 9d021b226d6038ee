namespace Dossier.FrontMatter.Values;

/// <summary>An article or one paragraph of it, as the source of something. Written <c>article-id</c> or <c>article-id#p3</c>.</summary>
public sealed record SourceReference(string Article, string? Anchor)
{
    public override string ToString() => Anchor is null ? Article : $"{Article}#{Anchor}";
}
