using System.Buffers;
using Dossier.Sources;

namespace Dossier.Pages;

/// <summary>Why a path of a site cannot be a file everywhere.</summary>
public abstract record PathFault
{
    private PathFault()
    {
    }

    /// <summary>A name of more bytes than disks hold.</summary>
    public sealed record LongName(string Name, int Bytes) : PathFault;

    /// <summary>A whole that is too long.</summary>
    public sealed record LongPath(int Bytes) : PathFault;

    /// <summary>A name that Windows keeps for a device, such as <c>con</c>, whatever its ending.</summary>
    public sealed record ReservedName(string Name) : PathFault;

    /// <summary>A sign that some disks or servers do not take in a name.</summary>
    public sealed record ForeignSign(Rune Sign) : PathFault;

    /// <summary>A sign that nobody sees, so that the name looks like another.</summary>
    public sealed record UnseenSign(Rune Sign) : PathFault;

    /// <summary>A name that begins with a dot, which hides it, or ends with one or with a space, which Windows cuts off.</summary>
    public sealed record StrayEdge(string Name) : PathFault;
}

/// <summary>
/// What the path of a published file has to be so that every disk holds it and every server gives it out: Linux and macOS hold names
/// of 255 bytes (NAME_MAX); Windows has signs and names of its own ("Naming Files, Paths, and Namespaces").
/// </summary>
public static class PublishedPath
{
    /// <summary>How many bytes of UTF-8 a name may have.</summary>
    public const int LongestName = 255;

    /// <summary>How many bytes of UTF-8 a path within the site may have: macOS holds 1,024 with the folders around the site.</summary>
    public const int LongestPath = 800;

    /// <summary>Signs of Windows, and those that mean something else in an address.</summary>
    private static readonly SearchValues<char> _foreign = SearchValues.Create("<>:\"\\|?*%#");

    private static readonly FrozenSet<string> _reserved = FrozenSet.ToFrozenSet(
        ["con", "prn", "aux", "nul", "conin$", "conout$", .. "0123456789¹²³".SelectMany(number => new[] { $"com{number}", $"lpt{number}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The first thing that keeps a path from being a file everywhere; null where nothing does.</summary>
    /// <param name="path">A path within the site, with forward slashes and not percent-encoded.</param>
    public static PathFault? FaultOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        foreach (var name in path.Split('/'))
        {
            if (FaultOfName(name) is { } fault)
                return fault;
        }

        return Encoding.UTF8.GetByteCount(path) is > LongestPath and var bytes ? new PathFault.LongPath(bytes) : null;
    }

    private static PathFault? FaultOfName(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) is > LongestName and var bytes)
            return new PathFault.LongName(name, bytes);
        if (name.AsSpan().IndexOfAny(_foreign) is >= 0 and var foreign)
            return new PathFault.ForeignSign(new Rune(name[foreign]));
        if (UnseenSigns.FirstIn(name) is { } unseen)
            return new PathFault.UnseenSign(unseen);
        if (name is "" or ['.', ..] or [.., '.' or ' '] or [' ', ..])
            return new PathFault.StrayEdge(name);

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return _reserved.Contains((dot < 0 ? name : name[..dot]).TrimEnd(' ')) ? new PathFault.ReservedName(name) : null;
    }
}
