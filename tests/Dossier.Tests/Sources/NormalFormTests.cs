using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Sources;

public class NormalFormTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Orbán", "Orbán")]
    [InlineData("Orba\u0301n", "Orbán")]
    [InlineData("\uFFFE", "\uFFFE")]
    [InlineData("a\uFFFEe\u0301\uFFFE", "a\uFFFEé\uFFFE")]
    [InlineData("e\u0301\uFFFEe\u0301", "é\uFFFEé")]
    [InlineData("\uFFFF\uFDD0e\u0301", "\uFFFF\uFDD0é")]
    [InlineData("😀e\u0301", "😀é")]
    public void Any_text_has_a_composed_form(string text, string composed)
    {
        Assert.Equal(composed, NormalForm.Composed(text));
        Assert.Equal(text == composed, NormalForm.IsComposed(text));
        Assert.True(NormalForm.IsComposed(composed));
    }

    [Fact]
    public void Half_of_a_character_becomes_the_sign_for_one_that_is_lost()
    {
        Assert.Equal("a\uFFFDé", NormalForm.Composed("a" + '\uD800' + "e\u0301"));
        Assert.Equal("\uFFFD", NormalForm.Compatible('\uDC00'.ToString()));
        Assert.False(NormalForm.IsComposed('\uD83D'.ToString()));
    }

    [Fact]
    public void No_unit_of_a_text_brings_it_down()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var text = $"e{(char)unit}e\u0301";
            Assert.EndsWith("é", NormalForm.Composed(text), StringComparison.Ordinal);
            _ = NormalForm.Decomposed(NormalForm.Compatible(text));
        }
    }
}
