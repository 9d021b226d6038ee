using Dossier.Pages.Drawing;
using Xunit;

namespace Dossier.Tests.Pages.Drawing;

public class TextExtentTests
{
    [Fact]
    public void East_Asian_signs_take_a_whole_square_and_marks_above_a_letter_nothing()
    {
        Assert.True(TextExtent.WidthOf("平和", 100) >= 200);
        Assert.Equal(TextExtent.WidthOf("e", 100), TextExtent.WidthOf("e\u0301", 100));
        Assert.True(TextExtent.WidthOf("iii", 100) < TextExtent.WidthOf("mmm", 100));
    }

    [Theory]
    [InlineData("Meeting of ministers in Paris")]
    [InlineData("平和条約に関する会議")]
    public void A_text_that_is_too_wide_ends_with_an_ellipsis_and_fits(string text)
    {
        var cut = TextExtent.Fit(text, 12, 60);

        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.True(TextExtent.WidthOf(cut, 12) <= 60);
    }

    [Fact]
    public void A_sign_made_of_several_characters_is_not_parted() =>
        Assert.Matches("^(👩)+…$", TextExtent.Fit("👩👩👩👩👩", 12, 40));

    [Fact]
    public void A_name_is_parted_at_its_spaces_and_the_last_line_cut()
    {
        Assert.Equal(["Anna", "Berg"], TextExtent.Wrap("Anna Berg", 12, 35, 2));
        Assert.Equal(["Anna Berg"], TextExtent.Wrap("Anna Berg", 12, 100, 2));
        var lines = TextExtent.Wrap("The Committee for the Reconstruction of Everything", 12, 100, 2);
        Assert.Equal(2, lines.Length);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
    }
}
