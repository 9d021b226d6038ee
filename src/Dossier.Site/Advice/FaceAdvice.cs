using Dossier.Entries.Site;

namespace Dossier.Advice;

/// <summary>What the house may want to know of its settings: what follows from them without having been written.</summary>
internal static class FaceAdvice
{
    /// <summary>Gives the advice.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="leftBehind">What lies in <c>static/</c> and was left there by a system or an editor.</param>
    /// <param name="advice">Receives the advice.</param>
    public static void Give(SiteSettings settings, ImmutableArray<(Place At, string Name)> leftBehind, DiagnosticBag advice)
    {
        if (settings is { NoIndex: null, HandlingPlace: { } handling })
            advice.Add(Messages.UnindexedByHandling(handling));

        if (settings.Face.Accent is Accent.One { Colour: { } colour })
            OfAccent(colour.Place, colour.Value.ToString(), AccentPalette.Of(settings.Face.Accent), advice);

        foreach (var (at, name) in leftBehind)
            advice.Add(Messages.RootFileLeftBehind(at, name));
    }

    private static void OfAccent(Place at, string written, AccentPalette palette, DiagnosticBag advice)
    {
        var (light, dark) = (palette.Light.ToString(), palette.Dark.ToString());
        if (light != written)
            advice.Add(Messages.AccentDerived(at, written, isDark: false, light, dark));
        if (dark != written)
            advice.Add(Messages.AccentDerived(at, written, isDark: true, light, dark));
    }
}
