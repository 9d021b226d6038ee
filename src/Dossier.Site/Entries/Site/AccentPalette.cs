using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Site;

/// <summary>
/// What an accent is on light and on dark pages. In: an <see cref="Accent"/>. Out: a colour for each that can be read as the colour of
/// a link (WCAG 2.2, success criterion 1.4.3), unless the house gave one for itself that cannot.
/// </summary>
/// <param name="Light">The colour on light pages.</param>
/// <param name="Dark">The colour on dark pages.</param>
public sealed record AccentPalette(Colour Light, Colour Dark)
{
    /// <summary>The contrast ratio that text needs with its ground.</summary>
    public const double LeastContrast = 4.5;

    // How much of the accent is in the ground of what it marks, as in the built-in stylesheet.
    private const double WashOnLight = 0.1;
    private const double WashOnDark = 0.18;

    /// <summary>What links stand on, on light pages: <c>--paper</c> and <c>--panel</c> of <c>templates/assets/base.css</c>.</summary>
    public static ImmutableArray<Colour> LightGrounds { get; } = [new(0xFD, 0xFC, 0xF9), new(0xF5, 0xF2, 0xEA)];

    /// <summary>The same, on dark pages.</summary>
    public static ImmutableArray<Colour> DarkGrounds { get; } = [new(0x14, 0x17, 0x1B), new(0x1D, 0x22, 0x28)];

    /// <summary>The ground of what the accent marks, on light pages.</summary>
    public Colour LightWash => Light.Over(LightGrounds[0], WashOnLight);

    /// <summary>The same, on dark pages.</summary>
    public Colour DarkWash => Dark.Over(DarkGrounds[0], WashOnDark);

    /// <summary>The colours of an accent.</summary>
    public static AccentPalette Of(Accent accent) => accent switch
    {
        Accent.One one => new(one.Colour.Value.ReadableOn(LightGrounds, LeastContrast), one.Colour.Value.ReadableOn(DarkGrounds, LeastContrast)),
        Accent.Pair pair => new(pair.Light.Value, pair.Dark.Value),
    };

    /// <summary>Reports the colours of a pair that cannot be read.</summary>
    public static void Report(Accent? accent, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (accent is not Accent.Pair pair)
            return;

        foreach (var (colour, grounds, isDark) in new[] { (pair.Light, LightGrounds, false), (pair.Dark, DarkGrounds, true) })
        {
            if (colour.Value.LeastContrast(grounds) is < LeastContrast and var contrast)
                faults.Add(Messages.AccentUnreadable(colour.Place, colour.Value.ToString(), isDark, contrast, colour.Value.ReadableOn(grounds, LeastContrast).ToString()));
        }
    }
}
