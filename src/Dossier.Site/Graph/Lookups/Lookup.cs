using Dossier.Entries;

namespace Dossier.Graph.Lookups;

/// <summary>What an id turned out to mean.</summary>
internal abstract record Lookup
{
    private Lookup()
    {
    }

    /// <summary>An entry that readers may see.</summary>
    public sealed record Found(Entry Entry) : Lookup;

    /// <summary>An entry that is there but not published: a draft, or under embargo.</summary>
    public sealed record Hidden(Entry Entry) : Lookup;

    /// <summary>An entry whose file could not be read, which was reported where it stands.</summary>
    public sealed record Unread : Lookup;

    /// <summary>Nothing; perhaps another id was meant.</summary>
    /// <param name="Nearest">The id that was probably meant.</param>
    /// <param name="Meant">The id that was surely meant: a file was renamed, or one id alone is a slip away.</param>
    public sealed record Missing(string? Nearest, string? Meant) : Lookup;
}
