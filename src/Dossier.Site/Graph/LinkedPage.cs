using Dossier.Entries;
using Dossier.Entries.Site;

namespace Dossier.Graph;

/// <summary>A free page with its links resolved.</summary>
public sealed class LinkedPage : LinkedEntry
{
    public required FreePage Entry { get; init; }

    /// <inheritdoc/>
    public override Entry Source => Entry;

    public LinkedProse? Summary { get; init; }

    /// <inheritdoc/>
    public override T Match<T>(Func<LinkedArticle, T> article, Func<LinkedActor, T> actor, Func<LinkedEvent, T> @event, Func<LinkedPage, T> page, Func<LinkedHome, T> home) => page(this);
}
