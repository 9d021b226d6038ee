using System.Buffers.Binary;
using Dossier.Pages;
using Xunit;

namespace Dossier.Tests.Rendering;

/// <summary>The heads of pictures, written out by their specifications.</summary>
public class PictureSizeTests
{
    [Fact]
    public void A_png_says_its_size_in_its_first_chunk() =>
        Assert.Equal(new PictureSize(640, 300), PictureSize.Of(Convert.FromHexString("89504E470D0A1A0A0000000D4948445200000280" + "0000012C" + "0806000000")));

    [Fact]
    public void A_gif_says_its_size_after_its_version() => Assert.Equal(new PictureSize(259, 2), PictureSize.Of(Convert.FromHexString("474946383961" + "0301" + "0200" + "F70000")));

    [Fact]
    public void A_jpeg_says_its_size_in_its_frame_after_other_segments() =>
        Assert.Equal(new PictureSize(512, 256), PictureSize.Of(Convert.FromHexString("FFD8" + "FFE00004AABB" + "FFC40003CC" + "FFFF" + "C2000B08" + "0100" + "0200" + "01011100")));

    [Fact]
    public void A_webp_says_its_size_in_each_of_its_three_forms()
    {
        Assert.Equal(new PictureSize(400, 301), PictureSize.Of(WebP("VP8 ", "000000" + "9D012A" + "9001" + "2D01")));
        var packed = (400u - 1) | ((301u - 1) << 14);
        var bits = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bits, packed);
        Assert.Equal(new PictureSize(400, 301), PictureSize.Of(WebP("VP8L", "2F" + Convert.ToHexString(bits) + "0000000000")));
        Assert.Equal(new PictureSize(400, 301), PictureSize.Of(WebP("VP8X", "10000000" + "8F0100" + "2C0100")));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='120px' height='80'/>", 120, 80)]
    [InlineData("<?xml version='1.0'?>\n<!-- a map -->\n<svg xmlns='http://www.w3.org/2000/svg' width='100%' viewBox='0 0 300 150.4'/>", 300, 150)]
    public void An_svg_says_its_size_in_its_root(string svg, int width, int height) =>
        Assert.Equal(new PictureSize(width, height), PictureSize.Of(Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("")]
    [InlineData("89504E47")]
    [InlineData("FFD8FFE0FFFF")]
    [InlineData("FFD8FFFFFFFFFFFFFFFFFFFFFFFF")]
    [InlineData("52494646000000005745425056503820")]
    [InlineData("3C7376672077696474683D")]
    [InlineData("89504E470D0A1A0A0000000D494844520000000000000000")]
    public void What_is_cut_off_or_says_nothing_has_no_size(string bytes) => Assert.Null(PictureSize.Of(Convert.FromHexString(bytes)));

    [Fact]
    public void A_page_keeps_the_place_of_a_picture_free()
    {
        var site = SmallSite.Of(
            ("content/pages/map.md", "---\ntitle: Map\n---\n\n![The region](../assets/map.svg)\n"),
            ("content/assets/map.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='120' height='80'/>"));
        Assert.Contains("<img src=\"assets/map.svg\" alt=\"The region\" width=\"120\" height=\"80\" loading=\"lazy\">", site["map.html"], StringComparison.Ordinal);
    }

    private static byte[] WebP(string kind, string rest) => [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. Encoding.ASCII.GetBytes(kind), 0, 0, 0, 0, .. Convert.FromHexString(rest)];
}
