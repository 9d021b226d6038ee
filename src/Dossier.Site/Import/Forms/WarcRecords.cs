using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Dossier.Import.Forms;

/// <summary>The records of a web archive, one after the other, none held longer than it is looked at.</summary>
internal sealed partial class WarcRecords(Stream archive, int largest)
{
    private const int LongestHeader = 65_536;

    /// <summary>In bytes, unpacked.</summary>
    private const long LargestArchive = 1_000_000_000;

    private long _read;

    /// <summary>A record.</summary>
    /// <param name="Header">Its header lines.</param>
    /// <param name="Block">What it holds; null where that is larger than any page.</param>
    internal sealed record Record(string Header, byte[]? Block);

    /// <summary>Whether the archive ends before its end: it is broken, or too long.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The next record; null at the end.</summary>
    public Record? Next()
    {
        try
        {
            string? line;
            do
                line = Line();
            while (line is not null && !line.StartsWith("WARC/", StringComparison.Ordinal));
            if (line is null)
                return null;
            var header = new StringBuilder(line).Append('\n');
            while (Line() is { Length: > 0 } next && header.Length < LongestHeader)
                header.Append(next).Append('\n');
            var length = long.TryParse(Length().Match(header.ToString()).Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : 0;
            return new Record(header.ToString(), Block(length));
        }
        catch (InvalidDataException)
        {
            IsCut = true;
            return null;
        }
    }

    /// <summary>The body of an answer as it was sent: joined where it was sent in chunks, unpacked where it was packed, up to a bound.</summary>
    /// <param name="sent">What was sent.</param>
    /// <param name="headers">The headers of the answer.</param>
    /// <param name="most">How many bytes there may be.</param>
    /// <param name="why">Why there is none.</param>
    public static byte[]? Unpacked(byte[] sent, string headers, int most, out string why)
    {
        why = "";
        var body = headers.Contains("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase) ? Joined(sent) : sent;
        var packing = Packing().Match(headers).Groups["name"].Value.ToLowerInvariant();
        if (packing is "" or "identity" || (packing == "gzip" && !body.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])))
            return body;
        try
        {
            using var packed = new MemoryStream(body);
            using Stream? plain = packing switch
            {
                "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
                "deflate" => body is [0x78, ..] ? new ZLibStream(packed, CompressionMode.Decompress) : new DeflateStream(packed, CompressionMode.Decompress),
                "br" => new BrotliStream(packed, CompressionMode.Decompress),
                _ => null,
            };
            if (plain is null)
            {
                why = $"packed as {packing}";
                return null;
            }

            using var whole = new MemoryStream();
            var buffer = new byte[81_920];
            for (var read = plain.Read(buffer); read > 0; read = plain.Read(buffer))
            {
                whole.Write(buffer, 0, read);
                if (whole.Length <= most)
                    continue;
                why = string.Create(CultureInfo.InvariantCulture, $"more than {most:N0} bytes");
                return null;
            }

            return whole.ToArray();
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException)
        {
            why = "broken";
            return null;
        }
    }

    /// <summary>The content of a body that was sent in chunks, each behind a line with its length (RFC 9112, 7.1), as far as it is whole.</summary>
    private static byte[] Joined(ReadOnlySpan<byte> body)
    {
        using var joined = new MemoryStream();
        while (body.IndexOf("\r\n"u8) is > 0 and var end
            && int.TryParse(Encoding.Latin1.GetString(body[..end]).Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length)
            && length > 0)
        {
            var rest = body[(end + 2)..];
            var chunk = rest[..Math.Min(length, rest.Length)];
            joined.Write(chunk);
            body = rest[Math.Min(chunk.Length + 2, rest.Length)..];
        }

        return joined.ToArray();
    }

    private byte[]? Block(long length)
    {
        var block = length <= largest ? new MemoryStream((int)Math.Min(length, 1_000_000)) : null;
        var buffer = new byte[81_920];
        while (length > 0)
        {
            var read = archive.Read(buffer, 0, (int)Math.Min(buffer.Length, length));
            if (read == 0)
                break;
            Count(read);
            block?.Write(buffer, 0, read);
            length -= read;
        }

        return block?.ToArray();
    }

    private string? Line()
    {
        var line = new StringBuilder();
        for (var octet = archive.ReadByte(); ; octet = archive.ReadByte())
        {
            if (octet < 0)
                return line.Length == 0 ? null : line.ToString();
            Count(1);
            if (octet == '\n')
                return line.ToString().TrimEnd('\r');
            if (line.Length < LongestHeader)
                line.Append((char)octet);
        }
    }

    private void Count(int bytes)
    {
        _read += bytes;
        if (_read > LargestArchive)
            throw new InvalidDataException("the archive is longer than any that is read");
    }

    [GeneratedRegex(@"^Content-Length:\s*(?<n>[0-9]{1,15})\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Length();

    [GeneratedRegex(@"^Content-Encoding:\s*(?<name>[\w\-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Packing();
}
