using System.Text.Json.Nodes;
using Dossier.Sources;

namespace Dossier.FrontMatter.Fields;

/// <summary>The name of a template, without its ending: <c>landing</c> for <c>templates/landing.html</c>.</summary>
internal sealed class TemplateNameShape : ScalarShape<string>
{
    public override string Expected => "the name of a file in templates/, without .html";

    public override JsonObject Schema => FieldSchemas.Pattern("^[^/]+$");

    protected override bool Parse(string text, Place place, FieldReading reading, out string value)
    {
        value = NormalForm.Composed(text);
        value = Path.GetExtension(value) is ".html" or ".md" ? Path.ChangeExtension(value, null) : value;
        if (value.Length > 0)
            return true;

        reading.Faults.Add(Messages.EmptyValue(place, reading.FieldName));
        return false;
    }
}
