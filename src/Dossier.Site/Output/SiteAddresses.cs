namespace Dossier.Output;

/// <summary>What an address on a page leads to.</summary>
public abstract record FollowedLink
{
    private FollowedLink()
    {
    }

    /// <summary>A file of the site, by its place in the list of files.</summary>
    public sealed record File(int Index) : FollowedLink;

    /// <summary>Nothing: the site has no file of the path that the link names.</summary>
    public sealed record Missing(string Path) : FollowedLink;

    /// <summary>A file whose path differs in case only: found on some file systems and lost on the web.</summary>
    public sealed record OtherCase(string Path) : FollowedLink;

    /// <summary>A place above the site's folder.</summary>
    public sealed record OutsideSite : FollowedLink;

    /// <summary>An address that begins at the root of whatever server or disk the site lies on.</summary>
    public sealed record Absolute : FollowedLink;

    /// <summary>A script in place of an address.</summary>
    public sealed record Script : FollowedLink;

    /// <summary>Another site, a mail address, data: not followed.</summary>
    public sealed record External : FollowedLink;
}

/// <summary>
/// Finds the file that an address on a page leads to, by the rules of the URL Standard as far as they concern a site
/// of flat files: space around is dropped, <c>\</c> counts as <c>/</c>, the query is ignored, segments are percent-decoded.
/// A link to a folder finds nothing, since on a disk it would show a list of files.
/// </summary>
public sealed class SiteAddresses
{
    /// <summary>The page that a server shows in place of any missing one, from whatever folder it was asked for.</summary>
    public const string NotFoundPage = "404.html";

    // A site has millions of links: what holds nothing is made once.
    private static readonly FollowedLink _outsideSite = new FollowedLink.OutsideSite();
    private static readonly FollowedLink _absolute = new FollowedLink.Absolute();
    private static readonly FollowedLink _script = new FollowedLink.Script();
    private static readonly FollowedLink _external = new FollowedLink.External();

    private readonly Dictionary<string, FollowedLink.File> _exact;
    private readonly Dictionary<string, string> _anyCase;
    private readonly Dictionary<string, FollowedLink.File>.AlternateLookup<ReadOnlySpan<char>> _byPath;
    private readonly string? _origin;
    private readonly string _root;
    private readonly AddressCache _cache;

    /// <param name="paths">The paths of the site's files.</param>
    /// <param name="baseUrl">Where the site is published, or null where that is not known.</param>
    public SiteAddresses(ImmutableArray<string> paths, string? baseUrl)
    {
        _exact = new Dictionary<string, FollowedLink.File>(paths.Length, StringComparer.Ordinal);
        _anyCase = new Dictionary<string, string>(paths.Length, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < paths.Length; i++)
        {
            _exact[paths[i]] = new FollowedLink.File(i);
            _anyCase[paths[i]] = paths[i];
        }

        _byPath = _exact.GetAlternateLookup<ReadOnlySpan<char>>();
        var published = baseUrl is null ? null : new Uri(baseUrl);
        _origin = published?.GetLeftPart(UriPartial.Authority);
        _root = (published?.AbsolutePath.TrimEnd('/') ?? "") + "/";
        _cache = new AddressCache(paths.Length);
    }

    /// <summary>The place of a file in the list, by its path.</summary>
    public int PlaceInList(string path) => _exact[path].Index;

    /// <summary>Where an address on a page leads.</summary>
    /// <param name="page">The path of the page, for what the address leaves out.</param>
    /// <param name="address">The address, its character references replaced.</param>
    public FollowedLink Find(string page, ReadOnlySpan<char> address) =>
        page == NotFoundPage ? FindFromAnywhere(page, address) : FindFromFolder(page, address);

    /// <summary>Where an address on a page leads.</summary>
    /// <param name="page">The path of the page, for what the address leaves out.</param>
    /// <param name="address">The address in UTF-8, its character references replaced.</param>
    public FollowedLink Find(string page, ReadOnlySpan<byte> address)
    {
        // Of an address that names no file, the page itself is meant; space in front may hide that it names none.
        var isOfPage = address.IsEmpty || address[0] is <= (byte)' ' or (byte)'#' or (byte)'?';
        if (isOfPage || address.Length > AddressCache.LongestAddress || page == NotFoundPage)
            return FindDecoded(page, address);

        var folder = page.AsSpan(0, page.LastIndexOf('/') + 1);
        if (_cache.Find(folder, address, out var slot) is { } known)
            return known;

        var link = FindDecoded(page, address);
        _cache.Add(folder, address, slot, link);
        return link;
    }

    /// <summary>
    /// The id that an address asks its page for, percent-decoded. Empty where any page will do: "" and "top" are the top
    /// of a page (HTML Standard, 7.4.6.4), and text fragments (<c>:~:text=</c>) are the reader's and not the page's.
    /// </summary>
    public static ReadOnlySpan<char> Fragment(ReadOnlySpan<char> address)
    {
        address = Cleaned(address);
        var hash = address.IndexOf('#');
        if (hash < 0)
            return default;

        var fragment = Decoded(address[(hash + 1)..]);
        var directive = fragment.IndexOf(":~:");
        var id = directive < 0 ? fragment : fragment[..directive];
        return id.Equals("top", StringComparison.OrdinalIgnoreCase) ? default : id;
    }

    private FollowedLink FindDecoded(string page, ReadOnlySpan<byte> address)
    {
        Span<char> decoded = address.Length <= AddressCache.LongestAddress ? stackalloc char[AddressCache.LongestAddress] : new char[address.Length];
        return Find(page, decoded[..Encoding.UTF8.GetChars(address, decoded)]);
    }

    private FollowedLink FindFromFolder(string page, ReadOnlySpan<char> address)
    {
        address = Cleaned(address);
        if (HasScheme(address, out var scheme))
            return IsScript(scheme) ? _script : _external;
        if (address.StartsWith('/') || address.StartsWith('\\'))
            return _absolute;
        return FindRelative(page, address);
    }

    /// <summary>Absolute addresses below the base URL are what the page for missing pages needs; they are looked up in the site.</summary>
    private FollowedLink FindFromAnywhere(string page, ReadOnlySpan<char> address)
    {
        address = Cleaned(address);
        var isFull = _origin is not null && address.StartsWith(_origin, StringComparison.OrdinalIgnoreCase)
            && (address.Length == _origin.Length || address[_origin.Length] is '/' or '?' or '#');
        var path = isFull ? address[_origin!.Length..] : address;
        if (!path.StartsWith('/') || path.StartsWith("//"))
            return FindFromFolder(page, address);
        if (!path.StartsWith(_root, StringComparison.Ordinal))
            return isFull ? _external : _outsideSite;

        // The base URL itself is the home page, which a server shows for the folder.
        var rest = path[_root.Length..];
        return rest.IsEmpty || rest[0] is '#' or '?' ? FindRelative("", string.Concat("index.html", rest)) : FindRelative("", rest);
    }

    /// <summary>Drops what browsers drop before they read an address: space and controls around it, line breaks within.</summary>
    private static ReadOnlySpan<char> Cleaned(ReadOnlySpan<char> address)
    {
        var start = address.IndexOfAnyExceptInRange('\0', ' ');
        address = start < 0 ? default : address[start..(address.LastIndexOfAnyExceptInRange('\0', ' ') + 1)];
        return address.ContainsAny('\t', '\n', '\r')
            ? string.Concat(address.ToString().Where(character => character is not ('\t' or '\n' or '\r')))
            : address;
    }

    private static bool HasScheme(ReadOnlySpan<char> address, out ReadOnlySpan<char> scheme)
    {
        var end = address.IndexOfAny(":/\\?#");
        scheme = end > 0 && address[end] == ':' && char.IsAsciiLetter(address[0]) ? address[..end] : default;
        return !scheme.IsEmpty;
    }

    private static bool IsScript(ReadOnlySpan<char> scheme) =>
        scheme.Equals("javascript", StringComparison.OrdinalIgnoreCase) || scheme.Equals("vbscript", StringComparison.OrdinalIgnoreCase);

    private FollowedLink FindRelative(string page, ReadOnlySpan<char> address)
    {
        var hash = address.IndexOf('#');
        var path = hash < 0 ? address : address[..hash];
        var query = path.IndexOf('?');
        if (query >= 0)
            path = path[..query];
        if (path.IsEmpty)
            return _exact[page];

        var folder = page.AsSpan(0, page.LastIndexOf('/') + 1);
        Span<char> joined = folder.Length + path.Length <= 512 ? stackalloc char[folder.Length + path.Length] : new char[folder.Length + path.Length];
        folder.CopyTo(joined);
        var length = Join(joined, folder.Length, path);
        if (length < 0)
            return _outsideSite;

        var found = joined[..length];
        if (_byPath.TryGetValue(found, out var file))
            return file;
        var missing = found.ToString();
        return _anyCase.TryGetValue(missing, out var other) ? new FollowedLink.OtherCase(other) : new FollowedLink.Missing(missing);
    }

    /// <summary>Appends a relative path to the folder in <paramref name="joined"/>, resolving <c>.</c> and <c>..</c>.</summary>
    /// <returns>The length of the whole, or -1 where it leaves the site.</returns>
    private static int Join(Span<char> joined, int length, ReadOnlySpan<char> path)
    {
        while (true)
        {
            var end = path.IndexOfAny('/', '\\');
            var segment = end < 0 ? path : path[..end];
            if (segment.Contains('%'))
                // An encoded slash is a character of a name and separates nothing.
                segment = Decoded(segment).ToString().Replace("/", "%2F", StringComparison.Ordinal);

            if (segment is "..")
            {
                if (length == 0)
                    return -1;
                length = joined[..(length - 1)].LastIndexOf('/') + 1;
            }
            else if (segment is not ".")
            {
                segment.CopyTo(joined[length..]);
                length += segment.Length;
                if (end >= 0)
                    joined[length++] = '/';
            }

            if (end < 0)
                return length;
            path = path[(end + 1)..];
        }
    }

    private static ReadOnlySpan<char> Decoded(ReadOnlySpan<char> text) => text.Contains('%') ? Uri.UnescapeDataString(text) : text;
}
