using System.Text.RegularExpressions;
using Dossier.Import.Reading;
using UtfUnknown;

namespace Dossier.Import.Forms.Encodings;

/// <summary>
/// Bytes to letters: a byte order mark, strict UTF-8, then what the transport and the page say where that makes words, then what the letters
/// themselves look like. UTF-8 comes before a declaration: hardly any other text is valid UTF-8 by chance, and pages declare what they once were.
/// </summary>
internal static partial class Letters
{
    private const int Declared = 16_384;

    /// <summary>Below this nothing is guessed.</summary>
    private const float LeastConfidence = 0.5f;

    /// <summary>In letters beyond ASCII: with fewer, every encoding makes words.</summary>
    private const int LeastForeign = 3;

    /// <summary>How many letters beyond ASCII must be whole for each byte that is not.</summary>
    private const int GoodForBad = 4;

    /// <summary>Encodings that texts in Latin letters are still met in, the likeliest first.</summary>
    private static readonly string[] _latin = ["windows-1252", "macintosh", "ibm850", "windows-1250"];

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly UTF8Encoding _lenient = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The text, and what there is to doubt of it; null where nobody can say how the bytes are to be read.</summary>
    /// <param name="bytes">What was read.</param>
    /// <param name="transport">The encoding that a mail or a response of a server names; null where there is none.</param>
    /// <param name="isPage">Whether a page, which may declare its encoding itself; one that does not is windows-1252 at last (HTML Standard, 13.2.3).</param>
    public static (string Text, ReadingDoubt? Doubt)? Of(ReadOnlySpan<byte> bytes, string? transport, bool isPage)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return (Encoding.UTF8.GetString(bytes[Encoding.UTF8.Preamble.Length..]), null);
        if (WideLetters.Of(bytes) is var (wide, encoding, isMarked))
            return (wide, isMarked ? null : new ReadingDoubt.Letters(encoding));
        var isSwitched = bytes.IndexOf("\u001B$"u8) >= 0 || bytes.IndexOf("\u001B("u8) >= 0;
        if (!isSwitched && Strict(bytes) is { } valid)
            return (valid, null);
        if (!isSwitched && Spoiled(bytes) is { } spoiled)
            return (spoiled, new ReadingDoubt.Letters("utf-8"));
        var stated = Stated(bytes, transport, isPage);
        // Signs that switch between sets of letters stand in no text but one of ISO 2022, which is Japanese wherever it is met in mail or on a page.
        if (isSwitched && !stated.Any(one => one.WebName.StartsWith("iso-2022", StringComparison.Ordinal)))
            return Decoded(bytes, Named("iso-2022-jp")!, isGuess: true);
        foreach (var one in stated.Where(one => one is not UTF8Encoding))
        {
            if (!Misreading.Of(one.GetString(bytes)).IsWrong)
                return Decoded(bytes, one, isGuess: false);
        }

        if (Guessed(bytes) is { } guess)
        {
            return stated.Any(one => one.WebName == guess.WebName) ? Decoded(bytes, guess, isGuess: false)
                : (guess.GetString(bytes), new ReadingDoubt.Letters(guess.WebName, stated.FirstOrDefault()?.WebName));
        }

        if (stated.FirstOrDefault(one => one is not UTF8Encoding) is { } doubtful)
            return Decoded(bytes, doubtful, isGuess: true);
        // Most of it is UTF-8, and a few bytes were spoiled.
        if (isPage && stated.Any(one => one is UTF8Encoding))
            return (Encoding.UTF8.GetString(bytes), new ReadingDoubt.Letters("utf-8"));
        return isPage ? Decoded(bytes, Named("windows-1252")!, isGuess: true) : null;
    }

    /// <summary>The encodings that are stated, that of the transport first.</summary>
    private static Encoding[] Stated(ReadOnlySpan<byte> bytes, string? transport, bool isPage)
    {
        var declared = isPage ? Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Declared)])) : Match.Empty;
        return [.. new[] { Named(transport), declared.Success ? Named(declared.Groups["name"].Value) : null }.OfType<Encoding>().DistinctBy(encoding => encoding.WebName, StringComparer.Ordinal)];
    }

    /// <summary>The encoding that the bytes look like: what is known of languages first; where that makes no words, an encoding of Latin letters that does.</summary>
    private static Encoding? Guessed(ReadOnlySpan<byte> bytes)
    {
        var guess = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, 200_000)].ToArray()).Detected;
        var found = guess is { Encoding: not null, Confidence: >= LeastConfidence } ? Named(guess.EncodingName) : null;
        if (found is UTF8Encoding)
            return null;
        found = EasternLetters.Of(bytes, found);
        var misread = found is null ? default : Misreading.Of(found.GetString(bytes));
        if (found is not null && misread.Wrong == 0)
            return found;
        var tried = new List<(Encoding Encoding, Misreading Misread)>();
        foreach (var name in _latin)
        {
            var encoding = Named(name)!;
            tried.Add((encoding, Misreading.Of(encoding.GetString(bytes))));
        }

        var best = tried.MinBy(one => one.Misread.Wrong);
        var isBetter = best.Misread is { IsWrong: false, IsMostlyAscii: true, Foreign: >= LeastForeign } && (found is null || misread.IsWrong || (misread.IsMostlyAscii && best.Misread.Wrong == 0));
        return isBetter ? best.Encoding : found;
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

    /// <summary>
    /// The text where it is UTF-8 but for a few bytes that were spoiled or cut off, which are marked in it; else null. Letters beyond ASCII take
    /// two bytes and more that fit together, which those of another encoding do by chance only.
    /// </summary>
    private static string? Spoiled(ReadOnlySpan<byte> bytes)
    {
        var text = _lenient.GetString(bytes);
        var bad = text.AsSpan().Count('\uFFFD');
        var good = text.Count(letter => letter > '\u007F') - bad;
        return good >= GoodForBad * bad ? text : null;
    }

    private static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var trimmed = name.Trim().ToLowerInvariant();
        var known = trimmed switch
        {
            // What pages call so is read as windows-1252 by all browsers (Encoding Standard, 4.2).
            "iso-8859-1" or "latin1" or "ascii" or "us-ascii" => "windows-1252",
            "mac-roman" or "macroman" or "x-mac-roman" => "macintosh",
            _ => WindowsName().Replace(trimmed, "windows-$1"),
        };
        try
        {
            var replaced = new DecoderReplacementFallback("\uFFFD");
            return known is "utf-8" or "utf8" ? _lenient : CodePagesEncodingProvider.Instance.GetEncoding(known, EncoderFallback.ReplacementFallback, replaced) ?? Encoding.GetEncoding(known, EncoderFallback.ReplacementFallback, replaced);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^(?:cp-?|win-?|windows)(12[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex WindowsName();

    [GeneratedRegex(@"<meta[^>]{0,200}charset\s*=\s*[""']?(?<name>[A-Za-z0-9_\-]+)|<\?xml[^>]{0,100}encoding\s*=\s*[""'](?<name>[A-Za-z0-9_\-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    /// <summary>The first byte of a letter of UTF-8, and the byte after it, as windows-1252 has them.</summary>
    [GeneratedRegex("[ÃÂÐÑØÙ][\u0080-\u00BF]|â€", RegexOptions.CultureInvariant)]
    private static partial Regex Misread();
}
