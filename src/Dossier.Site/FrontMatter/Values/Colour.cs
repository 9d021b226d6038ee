using System.Text.RegularExpressions;

namespace Dossier.FrontMatter.Values;

/// <summary>A colour of the web (sRGB), and how it can be read on others (WCAG 2.2, "contrast ratio" and "relative luminance").</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly partial record struct Colour(byte Red, byte Green, byte Blue)
{
    private const int Steps = 200;

    /// <summary>Relative luminance: 0 for black, 1 for white.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads <c>#17507c</c> or <c>#abc</c>, in capitals or not; the sign in front may be missing.</summary>
    public static bool TryParse(string text, out Colour colour)
    {
        colour = default;
        if (!Written().IsMatch(text))
            return false;

        var digits = text.TrimStart('#');
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(digit => $"{digit}{digit}"));
        var bytes = Convert.FromHexString(digits);
        colour = new Colour(bytes[0], bytes[1], bytes[2]);
        return true;
    }

    /// <summary>The contrast ratio of two colours: 1 where they are one, 21 for black on white.</summary>
    public double ContrastWith(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>The lowest contrast with any of several grounds.</summary>
    public double LeastContrast(ImmutableArray<Colour> grounds)
    {
        var self = this;
        return grounds.Min(self.ContrastWith);
    }

    /// <summary>
    /// The colour itself where it stands out from all grounds, else the nearest one of its hue and saturation (HSL, CSS Color 4, section 7)
    /// that does: a darker one on light grounds, a lighter one on dark ones.
    /// </summary>
    /// <param name="grounds">What it is read on; all light or all dark.</param>
    /// <param name="least">The contrast ratio that it needs; black or white must have it.</param>
    public Colour ReadableOn(ImmutableArray<Colour> grounds, double least)
    {
        if (LeastContrast(grounds) >= least)
            return this;

        var (hue, saturation, lightness) = Hsl();
        var end = grounds[0].Luminance > 0.18 ? 0.0 : 1.0;
        for (var step = 1; step < Steps; step++)
        {
            var nearer = OfHsl(hue, saturation, lightness + ((end - lightness) * step / Steps));
            if (nearer.LeastContrast(grounds) >= least)
                return nearer;
        }

        return OfHsl(hue, saturation, end);
    }

    /// <summary>A share of this colour laid over a ground.</summary>
    public Colour Over(Colour ground, double share) => new(Mixed(Red, ground.Red, share), Mixed(Green, ground.Green, share), Mixed(Blue, ground.Blue, share));

    /// <summary>As it is written in a stylesheet: <c>#17507c</c>.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private static byte Mixed(byte one, byte ground, double share) => (byte)Math.Round((one * share) + (ground * (1 - share)), MidpointRounding.AwayFromZero);

    // Powers may differ in their last bit from machine to machine, and the same input gives the same bytes.
    private static double Linear(byte part) => part / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Round(Math.Pow((share + 0.055) / 1.055, 2.4), 12);

    /// <summary>Hue in sixths of the circle, saturation and lightness from 0 to 1.</summary>
    private (double Hue, double Saturation, double Lightness) Hsl()
    {
        var (red, green, blue) = (Red / 255.0, Green / 255.0, Blue / 255.0);
        var (most, least) = (Math.Max(red, Math.Max(green, blue)), Math.Min(red, Math.Min(green, blue)));
        var (range, lightness) = (most - least, (most + least) / 2);
        if (range == 0)
            return (0, 0, lightness);

        var hue = most == red ? (green - blue) / range : most == green ? ((blue - red) / range) + 2 : ((red - green) / range) + 4;
        return ((hue + 6) % 6, range / (1 - Math.Abs((2 * lightness) - 1)), lightness);
    }

    private static Colour OfHsl(double hue, double saturation, double lightness)
    {
        var reach = saturation * Math.Min(lightness, 1 - lightness);
        byte Part(int offset)
        {
            var at = (offset + (hue * 2)) % 12;
            return (byte)Math.Round(255 * (lightness - (reach * Math.Max(-1, Math.Min(Math.Min(at - 3, 9 - at), 1)))), MidpointRounding.AwayFromZero);
        }

        return new Colour(Part(0), Part(8), Part(4));
    }

    [GeneratedRegex(@"^#?(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
