namespace Dossier.Entries;

/// <summary>A claim by name: the event that lists it and its id there. Written <c>event-id/claim-id</c>.</summary>
public sealed record ClaimReference(string Event, string Claim)
{
    public override string ToString() => $"{Event}/{Claim}";
}

/// <summary>An article or one paragraph of it, as the source of something. Written <c>article-id</c> or <c>article-id#p3</c>.</summary>
public sealed record SourceReference(string Article, string? Anchor)
{
    public override string ToString() => Anchor is null ? Article : $"{Article}#{Anchor}";
}
