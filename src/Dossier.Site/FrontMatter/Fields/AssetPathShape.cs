using System.Text.Json.Nodes;
using Dossier.Sources;

namespace Dossier.FrontMatter.Fields;

/// <summary>The path of a file in <c>content/assets/</c>, from the folder of <c>dossier.yml</c>: <c>assets/logo.svg</c>. Whether it is there is seen when all files are known.</summary>
internal sealed class AssetPathShape : ScalarShape<string>
{
    public override string Expected => "a file in assets/, such as assets/logo.svg";

    public override JsonObject Schema => FieldSchemas.Pattern("^assets/");

    protected override bool Parse(string text, Place place, FieldReading reading, out string value)
    {
        value = NormalForm.Composed(text);
        if (value.Length > 0)
            return true;

        reading.Faults.Add(Messages.EmptyValue(place, reading.FieldName));
        return false;
    }
}
