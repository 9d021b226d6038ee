namespace Dossier.Changes;

/// <summary>
/// What of an entry can change, as a reader thinks of it: several members of the data are one part. A member that stands in no
/// part is one of the details.
/// </summary>
internal static class EntryParts
{
    private const string Details = "details";

    private static readonly (string Part, string[] Members)[] _all =
    [
        ("name", ["title", "name", "aliases", "weak_aliases", "previous_names"]),
        ("summary", ["summary", "description", "bottom_line"]),
        ("text", ["paragraphs", "passages", "dek", "caption", "disclaimer"]),
        ("date", ["date", "date_text", "date_basis", "date_note", "as_of"]),
        ("claims", ["claims", "statements"]),
        ("judgements", ["judgements", "alternatives", "indicators"]),
        ("questions", ["questions"]),
        ("figures", ["figures"]),
        ("gaps", ["gaps"]),
        ("participants", ["participants"]),
        ("positions", ["positions", "relations"]),
        ("source", ["outlet", "author", "translator", "url", "archived_url", "retrieved", "based_on", "shares_source", "reliability", "reliability_note", "credibility", "ownership"]),
        (Details, []),
    ];

    private static readonly FrozenDictionary<string, string> _partOf =
        _all.SelectMany(part => part.Members.Select(member => KeyValuePair.Create(member, part.Part))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Their names, in the order in which they are told.</summary>
    public static ImmutableArray<string> Names { get; } = [.. _all.Select(part => part.Part)];

    /// <summary>The part that a member of an entry's data belongs to.</summary>
    public static string Of(string member) => _partOf.GetValueOrDefault(member, Details);

    /// <summary>Parts in their order, each once; what is none is left out.</summary>
    public static ImmutableArray<string> Ordered(IEnumerable<string> parts)
    {
        var named = parts.ToHashSet(StringComparer.Ordinal);
        return [.. Names.Where(named.Contains)];
    }
}
