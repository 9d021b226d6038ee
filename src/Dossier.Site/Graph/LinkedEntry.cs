using Dossier.Entries;

namespace Dossier.Graph;

/// <summary>
/// An entry with everything it refers to. The kinds of it are closed: whoever makes something of entries says what it makes
/// of each kind, and a new kind does not compile until everybody has.
/// </summary>
public abstract class LinkedEntry
{
    private protected LinkedEntry()
    {
    }

    /// <summary>The entry as its file states it.</summary>
    public abstract Entry Source { get; }

    /// <summary>The text below its front matter.</summary>
    public required LinkedProse Body { get; init; }

    /// <summary>What is made of an entry, by its kind.</summary>
    public abstract T Match<T>(Func<LinkedArticle, T> article, Func<LinkedActor, T> actor, Func<LinkedEvent, T> @event, Func<LinkedPage, T> page, Func<LinkedHome, T> home);
}
