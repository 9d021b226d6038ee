using System.Text.RegularExpressions;
using Dossier.Import.Reading;
using UtfUnknown;

namespace Dossier.Import.Forms;

/// <summary>
/// Bytes to letters: a byte order mark, strict UTF-8, then what the transport and the page say, then what the letters themselves look
/// like. UTF-8 comes before a declaration: hardly any other text is valid UTF-8 by chance, and pages declare what they once were.
/// </summary>
internal static partial class Letters
{
    private const int Declared = 16_384;

    /// <summary>Below this nothing is guessed.</summary>
    private const float LeastConfidence = 0.5f;

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, and what there is to doubt of it; null where nobody can say how the bytes are to be read.</summary>
    /// <param name="bytes">What was read.</param>
    /// <param name="transport">The encoding that a mail or a response of a server names; null where there is none.</param>
    /// <param name="isPage">Whether a page, which may declare its encoding itself; one that does not is windows-1252 at last (HTML Standard, 13.2.3).</param>
    public static (string Text, ReadingDoubt? Doubt)? Of(ReadOnlySpan<byte> bytes, string? transport, bool isPage)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return (Encoding.UTF8.GetString(bytes[Encoding.UTF8.Preamble.Length..]), null);
        var isSwitched = bytes.IndexOf("\u001B$"u8) >= 0 || bytes.IndexOf("\u001B("u8) >= 0;
        if (!isSwitched && Strict(bytes) is { } valid)
            return (valid, null);
        var declared = isPage ? Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Declared)])) : Match.Empty;
        var named = Named(transport) ?? (declared.Success ? Named(declared.Groups["name"].Value) : null);
        // Signs that switch between sets of letters stand in no text but one of ISO 2022, which is Japanese wherever it is met in mail or on a page.
        if (isSwitched && named?.WebName.StartsWith("iso-2022", StringComparison.Ordinal) != true)
            return Decoded(bytes, Named("iso-2022-jp")!, isGuess: true);
        if (named is not null and not UTF8Encoding)
            return Decoded(bytes, named, isGuess: false);
        var guess = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, 200_000)].ToArray()).Detected;
        if (guess is { Encoding: not null, Confidence: >= LeastConfidence } && Named(guess.EncodingName) is { } found and not UTF8Encoding)
            return Decoded(bytes, found, isGuess: true);
        // Most of it is UTF-8, and a few bytes were spoiled.
        if (named is UTF8Encoding && isPage)
            return (Encoding.UTF8.GetString(bytes), new ReadingDoubt.Letters("utf-8"));
        return isPage ? Decoded(bytes, Named("windows-1252")!, isGuess: true) : null;
    }

    /// <summary>Whether letters look as if UTF-8 had been read as something else, or something else as UTF-8.</summary>
    public static bool LookWrong(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, 200_000));
        var wrong = Misread().Count(sample);
        return wrong >= 3 && wrong * 200 > sample.Length / 10 || sample.Count('\uFFFD') >= 3;
    }

    private static (string, ReadingDoubt?) Decoded(ReadOnlySpan<byte> bytes, Encoding encoding, bool isGuess)
    {
        var text = encoding.GetString(bytes);
        return (text, isGuess || LookWrong(text) ? new ReadingDoubt.Letters(encoding.WebName) : null);
    }

    private static string? Strict(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return _strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        // What pages call so is read as windows-1252 by all browsers (Encoding Standard, 4.2).
        var asBrowsers = name.Trim().ToLowerInvariant() is "iso-8859-1" or "latin1" or "ascii" or "us-ascii" ? "windows-1252" : name.Trim();
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(asBrowsers) ?? Encoding.GetEncoding(asBrowsers);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"<meta[^>]{0,200}charset\s*=\s*[""']?(?<name>[A-Za-z0-9_\-]+)|<\?xml[^>]{0,100}encoding\s*=\s*[""'](?<name>[A-Za-z0-9_\-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    /// <summary>The first byte of a letter of UTF-8, and the byte after it, as windows-1252 has them.</summary>
    [GeneratedRegex("[ÃÂÐÑØÙ][\u0080-\u00BF]|â€", RegexOptions.CultureInvariant)]
    private static partial Regex Misread();
}
