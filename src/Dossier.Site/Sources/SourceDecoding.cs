namespace Dossier.Sources;

/// <summary>Turns the bytes of a file into text: strict UTF-8 (RFC 3629), without a byte order mark, lines ended by <c>\n</c>.</summary>
public static class SourceDecoding
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What the bytes turned out to be.</summary>
    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <summary>They are text.</summary>
        public sealed record Decoded(string Text) : Outcome;

        /// <summary>They are not UTF-8, from this place on.</summary>
        public sealed record NotUtf8(Place Place, byte Byte) : Outcome;
    }

    /// <summary>Decodes a whole file.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="path">The file's path, for the place of a bad byte.</param>
    public static Outcome Decode(ReadOnlySpan<byte> bytes, string path)
    {
        var body = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return new Outcome.Decoded(WithNewlines(_strict.GetString(body)));
        }
        catch (DecoderFallbackException)
        {
            var good = LengthOfValidStart(body);
            var before = WithNewlines(_strict.GetString(body[..good]));
            return new Outcome.NotUtf8(new SourceFile(path, path, before).At(before.Length), body[good]);
        }
    }

    /// <summary>The text of a file; null where it is not UTF-8, which is then reported, as is what no text consists of.</summary>
    public static SourceFile? Read(AssetFile file, DiagnosticBag faults)
    {
        var outcome = Decode(file.Bytes.Span, file.Path);
        if (outcome is Outcome.NotUtf8 bad)
            faults.Add(Messages.NotUtf8(bad.Place, bad.Byte));

        return outcome is Outcome.Decoded decoded ? InvisibleCharacters.Reported(new SourceFile(file.Path, file.Name, decoded.Text), faults) : null;
    }

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
