namespace Dossier.Output;

/// <summary>A link to an id of a page, which can be judged only when that page has been read too.</summary>
/// <param name="Page">The place of the page in the list of files.</param>
/// <param name="Address">The address, its character references replaced.</param>
/// <param name="At">The tag that it stands in.</param>
internal readonly record struct FragmentLink(int Page, string Address, Place At);

/// <summary>What the checker keeps of one HTML page until it has read all of them.</summary>
/// <param name="Targets">What a fragment may name: the ids, and the names of <c>a</c> elements.</param>
/// <param name="FragmentLinks">The links that name an id, in the order of the page.</param>
/// <param name="Followed">The files that a reader gets to from here, by their places in the list, each once.</param>
/// <param name="IsRedirect">Whether the page sends the reader on by <c>&lt;meta http-equiv="refresh"&gt;</c>.</param>
internal sealed record PageFacts(
    HashSet<string> Targets,
    ImmutableArray<FragmentLink> FragmentLinks,
    ImmutableArray<int> Followed,
    bool IsRedirect);
