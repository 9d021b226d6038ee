namespace Dossier.Sources;

/// <summary>
/// Which files of <c>static/</c> go to the root of the site, by their names alone. Names that begin with a dot hide what was never
/// meant for readers (<c>.env</c>, <c>.git</c>), so only those are taken that servers ask for.
/// </summary>
internal static class RootNames
{
    /// <summary>The folder, below that of the content.</summary>
    public const string Folder = "static/";

    // RFC 8615; Apache; Codeberg Pages.
    private static readonly FrozenSet<string> _dotted = FrozenSet.ToFrozenSet([".well-known", ".htaccess", ".domains"], StringComparer.Ordinal);

    /// <summary>The names beginning with a dot that servers ask for, in ordinal order.</summary>
    public static IEnumerable<string> Dotted => _dotted.Order(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _ofSystems = FrozenSet.ToFrozenSet([".ds_store", ".directory", ".spotlight-v100", ".trashes", ".fseventsd", "thumbs.db", "desktop.ini", "__macosx"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] _ofEditors = [".swp", ".swo", ".swx", ".bak", ".orig", ".tmp"];

    /// <summary>Files that belong to the root of a site, which editors put beside the entries.</summary>
    private static readonly FrozenSet<string> _known = FrozenSet.ToFrozenSet(
        ["cname", "_headers", "_redirects", "robots.txt", "favicon.ico", "security.txt", "ads.txt", "humans.txt", "llms.txt", "staticwebapp.config.json", "vercel.json", "netlify.toml"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] _knownEndings = [".html", ".htm", ".xml", ".ico", ".webmanifest"];

    /// <summary>Whether the path of a file or folder of the content lies in the folder.</summary>
    public static bool IsBelow(string name) => name.StartsWith(Folder, StringComparison.Ordinal);

    /// <summary>Whether a name begins with a dot and is none that servers ask for.</summary>
    public static bool IsHidden(string name) => name.StartsWith('.') && !_dotted.Contains(name);

    /// <summary>Whether a name is that of what systems and editors leave behind.</summary>
    public static bool IsLeftBehind(string name) =>
        _ofSystems.Contains(name) || name.StartsWith("._", StringComparison.Ordinal) || name.StartsWith(".#", StringComparison.Ordinal) || name.EndsWith('~')
        || name.StartsWith("~$", StringComparison.Ordinal) || (name.StartsWith('#') && name.EndsWith('#')) || _ofEditors.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a file that lies beside the entries was probably meant for the root of the site.</summary>
    public static bool IsOfRoot(string name) =>
        !name.Contains('/', StringComparison.Ordinal) && (_known.Contains(name) || _knownEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
