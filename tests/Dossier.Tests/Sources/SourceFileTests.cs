using Dossier.Sources;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Sources;

public class SourceFileTests
{
    private static readonly Arbitrary<string> _texts =
        (from count in Gen.Choose(0, 12) from pieces in Gen.Elements("a", "é", "\n", "\n\n", "𐌀", " ").ListOf(count) select string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void The_place_of_a_character_is_where_an_editor_shows_it() =>
        Prop.ForAll(_texts, text =>
        {
            var file = new SourceFile("content/a.md", "a.md", text);
            var lines = text.Split('\n');
            for (var offset = 0; offset <= text.Length; offset++)
            {
                var place = file.At(offset);
                var before = text[..offset].Split('\n');
                Assert.Equal(("content/a.md", before.Length, before[^1].Length + 1), (place.File, place.Line, place.Column));
                Assert.Equal(lines[place.Line - 1], file.LineText(place.Line));
                Assert.Equal(offset, file.OffsetOfLine(place.Line) + place.Column - 1);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));

    [Fact]
    public void An_offset_past_the_end_is_the_end() => Assert.Equal((2, 2), (new SourceFile("a", "a", "x\ny").At(99).Line, new SourceFile("a", "a", "x\ny").At(99).Column));
}
