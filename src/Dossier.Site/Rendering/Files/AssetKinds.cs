namespace Dossier.Rendering.Files;

/// <summary>
/// The kinds of files that a contributor may put into <c>assets/</c>: what a browser shows or keeps, and never what it runs
/// or lays pages out by. This is the one list of them; a kind is known by the ending of its name and by its first bytes.
/// </summary>
public static class AssetKinds
{
    /// <summary>The ending of drawings, which are read as a whole: see <see cref="SvgDrawing"/>.</summary>
    public const string Drawing = ".svg";

    // A server that does not know the last ending of a name may go by the one before.
    private static readonly FrozenSet<string> _running = new[]
    {
        "asp", "aspx", "cgi", "css", "hta", "htm", "html", "htmlx", "js", "jsp", "mht", "mhtml", "mjs", "php", "phtml", "pl", "shtml", "svg", "svgz", "swf", "wasm", "xht", "xhtml", "xml", "xsl", "xslt",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly (string Title, (string Ending, HeadTest Fits)[] Kinds)[] _groups =
    [
        ("pictures", [
            (".png", head => head is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]),
            (".jpg", IsJpeg), (".jpeg", IsJpeg),
            (".gif", head => head.StartsWith("GIF8"u8)),
            (".webp", head => IsRiff(head, "WEBP"u8)),
            (".avif", IsIsoMedia),
            (Drawing, _ => true),
            (".tif", IsTiff), (".tiff", IsTiff),
        ]),
        ("documents", [(".pdf", head => head.StartsWith("%PDF-"u8)), (".docx", IsZip), (".odt", IsZip), (".pptx", IsZip), (".odp", IsZip), (".epub", IsZip)]),
        ("data", [
            (".csv", _ => true), (".tsv", _ => true), (".json", _ => true), (".geojson", _ => true), (".txt", _ => true), (".md", _ => true),
            (".xlsx", IsZip), (".ods", IsZip), (".zip", IsZip),
        ]),
        ("sound", [
            (".mp3", head => head.StartsWith("ID3"u8) || head is [0xFF, >= 0xE0, ..]),
            (".m4a", IsIsoMedia), (".aac", head => head.StartsWith("ID3"u8) || head is [0xFF, >= 0xF0, ..]),
            (".ogg", IsOgg), (".oga", IsOgg), (".opus", IsOgg),
            (".flac", head => head.StartsWith("fLaC"u8)),
            (".wav", head => IsRiff(head, "WAVE"u8)),
        ]),
        ("films", [(".mp4", IsIsoMedia), (".m4v", IsIsoMedia), (".mov", _ => true), (".webm", head => head is [0x1A, 0x45, 0xDF, 0xA3, ..]), (".ogv", IsOgg), (".vtt", _ => true), (".srt", _ => true)]),
        ("fonts", [
            (".woff", head => head.StartsWith("wOFF"u8)), (".woff2", head => head.StartsWith("wOF2"u8)),
            (".ttf", IsFont), (".otf", IsFont),
        ]),
    ];

    private static readonly FrozenDictionary<string, HeadTest> _tests =
        _groups.SelectMany(group => group.Kinds).ToFrozenDictionary(kind => kind.Ending, kind => kind.Fits, StringComparer.OrdinalIgnoreCase);

    private delegate bool HeadTest(ReadOnlySpan<byte> head);

    /// <summary>The list in words: <c>pictures (png, jpg …), documents (pdf …)</c>.</summary>
    public static string InWords { get; } =
        string.Join(", ", _groups.Select(group => $"{group.Title} ({string.Join(", ", group.Kinds.Select(kind => kind.Ending[1..]))})"));

    /// <summary>Whether the last ending of a name is on the list, in capitals or not.</summary>
    public static bool IsAllowed(string name) => _tests.ContainsKey(Path.GetExtension(name));

    /// <summary>An ending before the last one by which a server could take the file for one that runs; null where there is none.</summary>
    public static string? InnerEnding(string name) => Path.GetFileName(name).Split('.') is { Length: > 2 } parts ? parts[1..^1].FirstOrDefault(part => _running.Contains(part.Trim())) : null;

    /// <summary>Whether the first bytes of a file are those of the kind that its name says.</summary>
    public static bool Fits(string name, ReadOnlySpan<byte> bytes) => _tests.TryGetValue(Path.GetExtension(name), out var fits) && fits(bytes);

    /// <summary>
    /// Whether a file begins as a page or other markup does. A browser that is told no type takes it for a page (MIME
    /// Sniffing Standard 7.1 goes by certain tags at its beginning; here any will do).
    /// </summary>
    public static bool BeginsAsMarkup(ReadOnlySpan<byte> bytes)
    {
        var at = SkipBlanks(bytes, 0);
        if (at >= bytes.Length || bytes[at] != '<')
            return false;

        var next = at + 1;
        while (next < bytes.Length && bytes[next] == 0)
            next++;
        return next < bytes.Length && (char.IsAsciiLetter((char)bytes[next]) || bytes[next] is (byte)'!' or (byte)'?' or (byte)'/');
    }

    /// <summary>Passes over byte order marks, blanks and the zero bytes of UTF-16.</summary>
    private static int SkipBlanks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] is 0 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0x0B or 0x0C or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)' ')
            at++;
        return at;
    }

    private static bool IsJpeg(ReadOnlySpan<byte> head) => head is [0xFF, 0xD8, 0xFF, ..];

    private static bool IsTiff(ReadOnlySpan<byte> head) => head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8);

    private static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK"u8);

    private static bool IsOgg(ReadOnlySpan<byte> head) => head.StartsWith("OggS"u8);

    private static bool IsRiff(ReadOnlySpan<byte> head, ReadOnlySpan<byte> form) => head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith(form);

    private static bool IsIsoMedia(ReadOnlySpan<byte> head) => head.Length >= 8 && head[4..].StartsWith("ftyp"u8);

    private static bool IsFont(ReadOnlySpan<byte> head) => head is [0, 1, 0, 0, ..] || head.StartsWith("OTTO"u8) || head.StartsWith("true"u8) || head.StartsWith("ttcf"u8);
}
