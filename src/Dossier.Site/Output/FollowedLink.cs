namespace Dossier.Output;

/// <summary>What an address on a page leads to.</summary>
public abstract record FollowedLink
{
    private FollowedLink()
    {
    }

    /// <summary>A file of the site.</summary>
    /// <param name="Index">Its place in the list of files.</param>
    public sealed record File(int Index) : FollowedLink;

    /// <summary>Nothing: the site has no such file.</summary>
    /// <param name="Path">The path in the site that the link names.</param>
    public sealed record Missing(string Path) : FollowedLink;

    /// <summary>A file whose path differs in case only: found on some file systems and lost on the web.</summary>
    public sealed record OtherCase(string Path) : FollowedLink;

    /// <summary>A place above the site's folder.</summary>
    public sealed record OutsideSite : FollowedLink
    {
        public static readonly OutsideSite It = new();
    }

    /// <summary>An address that begins at the root of whatever server or disk the site lies on.</summary>
    public sealed record Absolute : FollowedLink
    {
        public static readonly Absolute It = new();
    }

    /// <summary>A script in place of an address.</summary>
    public sealed record Script : FollowedLink
    {
        public static readonly Script It = new();
    }

    /// <summary>Another site, a mail address, data: not followed.</summary>
    public sealed record External : FollowedLink
    {
        public static readonly External It = new();
    }
}
