using Dossier.Sources;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Sources;

public class SourceDecodingTests
{
    private static readonly string[] _endings = ["\n", "\r\n", "\r"];

    [Fact]
    public void Text_comes_back_whatever_its_line_endings_and_with_or_without_a_byte_order_mark()
    {
        var texts = (from count in Gen.Choose(0, 8) from pieces in Gen.Elements("a", "é", "\n", "𐌀", "\uFEFFx").ListOf(count) select string.Concat(pieces)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            foreach (var ending in _endings)
            {
                var bytes = Encoding.UTF8.GetBytes(text.Replace("\n", ending, StringComparison.Ordinal));
                Assert.Equal(text, SourceDecoding.Decode([0xEF, 0xBB, 0xBF, .. bytes], "a.md", new DiagnosticBag()));
                if (!text.StartsWith('\uFEFF'))
                    Assert.Equal(text, SourceDecoding.Decode(bytes, "a.md", new DiagnosticBag()));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));
    }

    [Theory]
    [InlineData("a\nb", 0xE9, 2, 2)]
    [InlineData("a\r\né", 0xFF, 2, 2)]
    [InlineData("", 0x80, 1, 1)]
    [InlineData("𐌀", 0xC3, 1, 3)]
    [InlineData("x", 0xED, 1, 2)]
    public void The_first_bad_byte_is_pointed_at(string good, byte bad, int line, int column)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(good), bad];

        var faults = new DiagnosticBag();
        Assert.Null(SourceDecoding.Decode(bytes, "a.md", faults));
        Assert.Equal([Messages.NotUtf8(new Place("a.md", line, column), bad)], faults.Sorted());
    }
}
