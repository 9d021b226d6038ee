namespace Dossier.Text.Html;

/// <summary>Something of an author's HTML that is not published.</summary>
public abstract record RemovedHtml
{
    private RemovedHtml(int offset, string name) => (Offset, Name) = (offset, name);

    /// <summary>Where the tag begins in the HTML that was cleaned, in characters.</summary>
    public int Offset { get; init; }

    /// <summary>The name of the element, in small letters.</summary>
    public string Name { get; init; }

    /// <summary>An element with everything in it.</summary>
    /// <param name="Offset">Where its tag begins.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Words">What a reader would have read in it, in one line; a script or a style is nothing to read.</param>
    /// <param name="IsDrawn">Whether it stood in a drawing.</param>
    public sealed record Element(int Offset, string Name, string Words, bool IsDrawn) : RemovedHtml(Offset, Name);

    /// <summary>The tags of an element, whose content stayed.</summary>
    public sealed record Tags(int Offset, string Name) : RemovedHtml(Offset, Name);

    /// <summary>An attribute that no element may have.</summary>
#pragma warning disable CA1711 // It is an attribute of HTML, and none of .NET.
    public sealed record Attribute(int Offset, string Name, string AttributeName) : RemovedHtml(Offset, Name);
#pragma warning restore CA1711

    /// <summary>An attribute that is allowed, for what it holds: an address that runs or loads something, an order of stops of the author's own.</summary>
    public sealed record Value(int Offset, string Name, string AttributeName, string Written) : RemovedHtml(Offset, Name);
}
