namespace Dossier.Diagnostics;

/// <summary>
/// What to write instead, exactly: the replacement that <c>dossier check --fix</c> makes. It is known only where there is
/// one thing that can have been meant.
/// </summary>
/// <param name="Place">Where the text to be replaced begins.</param>
/// <param name="Written">The text that stands there; nothing is replaced where another one does.</param>
/// <param name="Replacement">The text that belongs there.</param>
public sealed record Fix(Place Place, string Written, string Replacement)
{
    /// <summary>The fix for a word and the word that was surely meant; null where that is not known.</summary>
    public static Fix? Of(Place place, string written, string? meant) => meant is null ? null : new Fix(place, written, meant);
}
