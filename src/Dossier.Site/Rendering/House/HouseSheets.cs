using Dossier.Entries.Site;
using Dossier.Sources;

namespace Dossier.Rendering.House;

/// <summary>
/// The stylesheets that the settings ask for. In: what was read and how the house shows itself. Out: the files of the templates, with
/// a sheet of the accent where there is one, without the sheet of logo and foot where there is neither, and without that of languages where there is one.
/// </summary>
internal static class HouseSheets
{
    /// <summary>The sheet of the accent. Where the house's own templates have one of that name, it stands in for this one.</summary>
    public const string OfAccent = "assets/accent.css";

    private const string OfLanguages = "assets/languages.css";

    private const string OfLogoAndFooter = "assets/logo-and-footer.css";

    /// <summary>The files of the templates that the site needs.</summary>
    public static ImmutableArray<AssetFile> Of(SourceSet sources, SiteSettings settings)
    {
        var face = settings.Face;
        var needed = face is { Logo: null, Footer: null } ? sources.TemplateAssets.RemoveAll(asset => asset.Name == OfLogoAndFooter) : sources.TemplateAssets;
        needed = settings.Languages.IsEmpty ? needed.RemoveAll(asset => asset.Name == OfLanguages) : needed;
        if (face.Accent is null || needed.Any(asset => asset.Name == OfAccent))
            return needed;

        var sheet = new AssetFile(OfAccent, OfAccent, Encoding.UTF8.GetBytes(Css(AccentPalette.Of(face.Accent))));
        return [.. needed.Append(sheet).OrderBy(asset => asset.Name, StringComparer.Ordinal)];
    }

    private static string Css(AccentPalette palette) => $$"""
        :root {
          --accent: {{palette.Light}};
          --accent-wash: {{palette.LightWash}};
        }

        @media (prefers-color-scheme: dark) {
          :root {
            --accent: {{palette.Dark}};
            --accent-wash: {{palette.DarkWash}};
          }
        }

        """.ReplaceLineEndings("\n");
}
