using System.Text.RegularExpressions;
using Dossier.Entries.Site;
using Dossier.FrontMatter.Values;
using Xunit;

namespace Dossier.Tests.House;

public class ColourTests
{
    [Theory]
    [InlineData("#17507c", "#17507c")]
    [InlineData("#17507C", "#17507c")]
    [InlineData("#fA0", "#ffaa00")]
    public void A_colour_is_read_in_both_notations(string written, string read)
    {
        Assert.True(Colour.TryParse(written, out var colour));
        Assert.Equal(read, colour.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("#12")]
    [InlineData("#1234")]
    [InlineData("#17507c80")]
    [InlineData("#17507g")]
    [InlineData("navy")]
    [InlineData("rgb(1,2,3)")]
    [InlineData("#17507c\n")]
    public void Anything_else_is_no_colour(string written) => Assert.False(Colour.TryParse(written, out _));

    // The examples of WCAG's own documents: the greys at which the ratio passes 4.5 on white.
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#777777", "#ffffff", 4.48)]
    public void Contrast_is_that_of_WCAG(string one, string other, double ratio)
    {
        Assert.Equal(ratio, Of(one).ContrastWith(Of(other)), 0.005);
        Assert.Equal(ratio, Of(other).ContrastWith(Of(one)), 0.005);
    }

    [Fact]
    public void Of_every_colour_there_is_one_of_its_hue_that_can_be_read_on_light_and_on_dark_pages()
    {
        foreach (var colour in Grid())
        {
            var palette = AccentPalette.Of(new Accent.One(new Located<Colour>(colour, Place.Whole("dossier.yml"))));
            foreach (var (shown, grounds) in new[] { (palette.Light, AccentPalette.LightGrounds), (palette.Dark, AccentPalette.DarkGrounds) })
            {
                Assert.True(shown.LeastContrast(grounds) >= AccentPalette.LeastContrast, $"{colour} became {shown}, with a contrast of {shown.LeastContrast(grounds)}");
                Assert.True(shown == colour || colour.LeastContrast(grounds) < AccentPalette.LeastContrast, $"{colour} can be read and became {shown}");
                Assert.True(HaveOneHue(colour, shown), $"{colour} became {shown}, which is another hue");
            }
        }
    }

    [Theory]
    [InlineData("#c2410c", "#c2410c", true, false)]
    [InlineData("#ffd500", null, false, true)]
    public void What_can_be_read_stays_and_what_cannot_gives_way(string written, string? light, bool isLightKept, bool isDarkKept)
    {
        var palette = AccentPalette.Of(new Accent.One(new Located<Colour>(Of(written), Place.Whole("dossier.yml"))));
        Assert.Equal((isLightKept, isDarkKept), (palette.Light == Of(written), palette.Dark == Of(written)));
        if (light is not null)
            Assert.Equal(light, palette.Light.ToString());
    }

    [Fact]
    public void The_grounds_are_those_of_the_built_in_stylesheet_and_its_own_accent_can_be_read_on_them()
    {
        var css = File.ReadAllText(Path.Combine(Repository.Root, "templates", "assets", "base.css"));
        var parts = css.Split("@media (prefers-color-scheme: dark)", 2);
        foreach (var (part, grounds) in new[] { (parts[0], AccentPalette.LightGrounds), (parts[1], AccentPalette.DarkGrounds) })
        {
            Assert.Equal([Named(part, "paper"), Named(part, "panel")], grounds);
            Assert.True(Named(part, "accent").LeastContrast(grounds) >= AccentPalette.LeastContrast);
        }
    }

    private static IEnumerable<Colour> Grid()
    {
        byte[] parts = [0, 1, 51, 102, 128, 153, 204, 254, 255];
        return from red in parts from green in parts from blue in parts select new Colour(red, green, blue);
    }

    /// <summary>Whether the same part is the strongest and the same the weakest, as far as whole numbers can show.</summary>
    private static bool HaveOneHue(Colour one, Colour other)
    {
        int[] a = [one.Red, one.Green, one.Blue];
        int[] b = [other.Red, other.Green, other.Blue];
        return (from first in Enumerable.Range(0, 3) from second in Enumerable.Range(0, 3) where a[first] > a[second] select b[first] >= b[second] - 1).All(isSame => isSame);
    }

    private static Colour Named(string css, string name) => Of(Regex.Match(css, $"--{name}: (#[0-9a-f]{{6}});").Groups[1].Value);

    private static Colour Of(string text) => Colour.TryParse(text, out var colour) ? colour : throw new ArgumentException($"'{text}' is no colour");
}
