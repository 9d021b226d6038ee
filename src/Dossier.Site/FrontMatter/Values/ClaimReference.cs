namespace Dossier.FrontMatter.Values;

/// <summary>A claim by name: the event that lists it and its id there. Written <c>event-id/claim-id</c>.</summary>
public sealed record ClaimReference(string Event, string Claim)
{
    public override string ToString() => $"{Event}/{Claim}";
}
