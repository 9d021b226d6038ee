using System.Buffers.Binary;
using System.Xml;

namespace Dossier.Pages;

/// <summary>
/// How large a picture is, in pixels of CSS, from the head of its file: a browser that is told keeps its place free, so
/// that nothing moves when it comes. Known are PNG (W3C), GIF (89a), JPEG (ITU T.81), WebP (RFC 9649) and SVG 2.
/// </summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>Reads the size.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <returns>Null where it is no picture of a known kind, or does not say.</returns>
    public static PictureSize? Of(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var size = bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when bytes.Length >= 24 => new PictureSize(Big32(bytes[16..]), Big32(bytes[20..])),
            [(byte)'G', (byte)'I', (byte)'F', ..] when bytes.Length >= 10 => new PictureSize(Little16(bytes[6..]), Little16(bytes[8..])),
            [0xFF, 0xD8, ..] => OfJpeg(bytes),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] when bytes.Length >= 30 => OfWebP(bytes),
            _ => bytes[..Math.Min(bytes.Length, 1024)].IndexOf("<svg"u8) >= 0 ? OfSvg(file) : null,
        };
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    /// <summary>The largest size of the same shape that a place has room for.</summary>
    /// <param name="room">The size of the place.</param>
    /// <param name="grows">Whether it may be larger than it is.</param>
    public PictureSize Within(PictureSize room, bool grows)
    {
        var scale = Math.Min((double)room.Width / Width, (double)room.Height / Height);
        scale = grows ? scale : Math.Min(scale, 1);
        return new PictureSize(Math.Max(1, (int)Math.Round(Width * scale)), Math.Max(1, (int)Math.Round(Height * scale)));
    }

    /// <summary>The frame header among the segments of a JPEG: its marker is SOF0 to SOF15 but for DHT, JPG and DAC.</summary>
    private static PictureSize? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new PictureSize(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));

            // A marker may be led by any number of fill bytes.
            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    private static PictureSize? OfWebP(ReadOnlySpan<byte> bytes)
    {
        var kind = bytes[12..16];
        if (kind.SequenceEqual("VP8 "u8))
            return new PictureSize(Little16(bytes[26..]) & 0x3FFF, Little16(bytes[28..]) & 0x3FFF);

        if (kind.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return new PictureSize((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        return kind.SequenceEqual("VP8X"u8) ? new PictureSize(Little24(bytes[24..]) + 1, Little24(bytes[27..]) + 1) : null;
    }

    /// <summary>The attributes <c>width</c> and <c>height</c> of the root, or else its <c>viewBox</c>.</summary>
    private static PictureSize? OfSvg(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var stream = new MemoryStream(file.ToArray());
            using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            xml.MoveToContent();
            var box = (xml.GetAttribute("viewBox") ?? "").Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
            var (width, height) = (Pixels(xml.GetAttribute("width")), Pixels(xml.GetAttribute("height")));
            return width is not null && height is not null ? new PictureSize(width.Value, height.Value)
                : box.Length == 4 && Pixels(box[2]) is { } wide && Pixels(box[3]) is { } high ? new PictureSize(wide, high) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Pixels(string? length) =>
        length is not null && double.TryParse(length.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) && pixels is > 0 and < 100_000
            ? (int)Math.Round(pixels)
            : null;

    private static int Big32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);

    private static int Little16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static int Little24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
