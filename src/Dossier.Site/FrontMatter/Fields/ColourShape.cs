using System.Text.Json.Nodes;
using Dossier.FrontMatter.Values;

namespace Dossier.FrontMatter.Fields;

/// <summary>A colour in the notation of the web: <c>"#17507c"</c>. Without quotation marks, YAML takes it for a comment.</summary>
internal sealed class ColourShape : ScalarShape<Colour>
{
    public override string Expected => "a colour, such as \"#17507c\"";

    public override JsonObject Schema => FieldSchemas.Pattern("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$");

    public override bool MayBeginWithHash => true;

    protected override bool Parse(string text, Place place, FieldReading reading, out Colour value)
    {
        var isColour = Colour.TryParse(text, out value);
        if (isColour && text.StartsWith('#'))
            return true;

        reading.Report(Messages.BadColour(place, reading.FieldName, text, isColour ? $"#{text}" : null), isColour ? $"#{text}" : null);
        return false;
    }
}
