using Dossier.FrontMatter.Fields;
using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Site;

/// <summary>The colour of links and marks that a house chose.</summary>
public abstract record Accent
{
    private Accent()
    {
    }

    /// <summary>One colour; where it cannot be read on light or on dark pages, one of its hue stands in for it there.</summary>
    public sealed record One(Located<Colour> Colour) : Accent;

    /// <summary>A colour for light pages and one for dark ones, taken as they are.</summary>
    public sealed record Pair(Located<Colour> Light, Located<Colour> Dark) : Accent;
}

/// <summary>An accent: a bare colour, or a group of two.</summary>
internal static class AccentFields
{
    private static readonly Shape<Located<Colour>> _colour = new ColourShape();
    private static readonly Field<Located<Colour>> _light = new("light", _colour, "the colour on light pages", required: true);
    private static readonly Field<Located<Colour>> _dark = new("dark", _colour, "the colour on dark pages", required: true);

    public static Shape<Accent> Shape { get; } = new EitherShape<Accent>(
        new MappedShape<Located<Colour>, Accent>(_colour, colour => new Accent.One(colour)),
        new GroupShape<Accent>("an accent", [_light, _dark], Read),
        bare: "light");

    private static Accent? Read(FieldValues values)
    {
        var (light, dark) = (values.Get(_light), values.Get(_dark));
        return light is null || dark is null ? null : new Accent.Pair(light, dark);
    }
}
