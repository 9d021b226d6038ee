using Dossier.FrontMatter.Fields;
using Dossier.Text;

namespace Dossier.Entries.Site;

/// <summary>How a house shows itself on every page of its dossier.</summary>
public sealed record SiteFace
{
    /// <summary>The path of the picture that stands for the title at the head of each page.</summary>
    public Located<string>? Logo { get; init; }

    /// <summary>The path of the picture that previews of links show.</summary>
    public Located<string>? OgImage { get; init; }

    public Accent? Accent { get; init; }

    /// <summary>What stands at the foot of each page: imprint, contact, licence.</summary>
    public Prose? Footer { get; init; }

    /// <summary>The paths of the stylesheets that come after the site's own.</summary>
    public required ImmutableArray<Located<string>> ExtraCss { get; init; }

    /// <summary>The files of <c>assets/</c> that it names.</summary>
    public IEnumerable<Located<string>> Files => new[] { Logo, OgImage }.OfType<Located<string>>().Concat(ExtraCss);
}

/// <summary>The fields of it, which stand in <c>dossier.yml</c>.</summary>
internal static class FaceFields
{
    private static readonly Shape<Located<string>> _asset = new AssetPathShape();
    private static readonly Field<Located<string>> _logo = new("logo", _asset, "a picture in assets/ that stands for the title at the head of every page");
    private static readonly Field<Accent> _accent = new("accent", AccentFields.Shape, "the colour of links and marks; one, or one for light pages and one for dark");
    private static readonly Field<Prose> _footer = new("footer", Shapes.Markdown, "what stands at the foot of every page: imprint, contact, licence");
    private static readonly Field<Located<string>> _ogImage = new("og_image", _asset, "a picture in assets/ of pixels, which previews of links show; by default the logo, if it is one");
    private static readonly Field<ImmutableArray<Located<string>>> _extraCss = new("extra_css", new ListShape<Located<string>>(_asset), "stylesheets in assets/ that come after the site's own");

    public static ImmutableArray<Field> All { get; } = [_logo, _accent, _footer, _ogImage, _extraCss];

    public static SiteFace Read(FieldValues values, DiagnosticBag faults)
    {
        var accent = values.Get(_accent);
        AccentPalette.Report(accent, faults);
        return new SiteFace { Logo = values.Get(_logo), Accent = accent, Footer = values.Get(_footer), OgImage = values.Get(_ogImage), ExtraCss = values.List(_extraCss) };
    }
}
