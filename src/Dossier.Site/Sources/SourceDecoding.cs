namespace Dossier.Sources;

/// <summary>Turns the bytes of a file into text: strict UTF-8 (RFC 3629), without a byte order mark, lines ended by <c>\n</c>.</summary>
public static class SourceDecoding
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a whole file; null where it is not UTF-8, which is then reported at the first bad byte.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, DiagnosticBag faults)
    {
        var body = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return WithNewlines(_strict.GetString(body));
        }
        catch (DecoderFallbackException)
        {
            var good = LengthOfValidStart(body);
            var before = WithNewlines(_strict.GetString(body[..good]));
            faults.Add(Messages.NotUtf8(new SourceFile(path, path, before).At(before.Length), body[good]));
            return null;
        }
    }

    /// <summary>The text of a file; null where it is not UTF-8, which is then reported, as is what no text consists of.</summary>
    public static SourceFile? Read(AssetFile file, DiagnosticBag faults) =>
        Decode(file.Bytes.Span, file.Path, faults) is { } text ? InvisibleCharacters.Reported(new SourceFile(file.Path, file.Name, text), faults) : null;

    private static int LengthOfValidStart(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;

        return at;
    }

    private static string WithNewlines(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
}
