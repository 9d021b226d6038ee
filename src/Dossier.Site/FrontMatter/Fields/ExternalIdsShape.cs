using System.Text.Json.Nodes;
using Dossier.FrontMatter.Values;
using YamlDotNet.RepresentationModel;

namespace Dossier.FrontMatter.Fields;

/// <summary>
/// A map from registers to what they call the entry. The identifiers of known registers are held against their form; others are taken as
/// they are, so that a house can have a register of its own.
/// </summary>
internal sealed class ExternalIdsShape : Shape<ImmutableArray<ExternalId>>
{
    private static readonly string[] _names = [.. ExternalIdScheme.All.Select(scheme => scheme.Name)];

    /// <inheritdoc/>
    public override string Expected => "registers, each with the identifier there, such as { viaf: 97804211 }";

    /// <inheritdoc/>
    public override JsonObject Schema => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(ExternalIdScheme.All.Select(scheme => KeyValuePair.Create<string, JsonNode?>(scheme.Name, FormOf(scheme)))),
        ["additionalProperties"] = FieldSchemas.Words(),
    };

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, FieldReading reading, out ImmutableArray<ExternalId> value)
    {
        ArgumentNullException.ThrowIfNull(reading);
        value = default;
        if (node is not YamlMappingNode mapping)
        {
            reading.WrongType(node, Expected);
            return false;
        }

        var ids = ImmutableArray.CreateBuilder<ExternalId>(mapping.Children.Count);
        foreach (var (key, child) in mapping.Children)
        {
            if (SchemeOf(key, child, mapping, reading) is not { } scheme)
                continue;

            var named = reading with { FieldName = $"{reading.FieldName}.{scheme.Value}" };
            if (new ExternalIdShape(scheme.Value).TryRead(child, named, out var read))
                ids.Add(new ExternalId(scheme, read));
        }

        value = ids.ToImmutable();
        return true;
    }

    /// <summary>An ISNI may have spaces or hyphens between its groups.</summary>
    private static JsonObject FormOf(ExternalIdScheme scheme) =>
        FieldSchemas.Pattern(scheme.Name == "isni" ? "^([0-9]{4}[ -]?){3}[0-9]{3}[0-9X]$" : scheme.Form);

    /// <summary>The register that a name means; null where it is none, which is reported.</summary>
    private static Located<string>? SchemeOf(YamlNode key, YamlNode child, YamlMappingNode mapping, FieldReading reading)
    {
        var place = reading.Front.PlaceOfName(key);
        var name = (key as YamlScalarNode)?.Value ?? "";
        if (name.Length == 0)
        {
            reading.Faults.Add(key is YamlScalarNode ? Messages.NamelessField(place) : Messages.FieldNameNotText(place));
            return null;
        }

        if (ExternalIdScheme.Find(name) is null && Meant(name, child) is { } meant)
        {
            var isFree = !mapping.Children.Keys.OfType<YamlScalarNode>().Any(other => other.Value == meant);
            reading.Faults.Add(Messages.NearIdScheme(place, name, meant, _names) with { Fix = isFree ? new Fix(place, name, meant) : null });
        }
        else if (IdReasons.Of(name) is { } reason)
        {
            reading.Faults.Add(Messages.BadId(place, name, reason, Slug.FromTitle(name)));
            return null;
        }

        return new Located<string>(name, place);
    }

    /// <summary>
    /// The known register that an unknown name is a slip of; null where it may as well be a register of the house's own. Short names are near many
    /// words: such a one is meant only where the identifier is one of that register.
    /// </summary>
    private static string? Meant(string name, YamlNode child)
    {
        const int Short = 5;
        return Spelling.Nearest(name, _names) is { } near
            && (near.Length > Short || (child is YamlScalarNode { Value: { } text } && ExternalIdScheme.Find(near)!.Read(text.Trim(), out _) is null))
            ? near
            : null;
    }
}

/// <summary>An identifier of one register.</summary>
internal sealed class ExternalIdShape(string name) : ScalarShape<string>
{
    private readonly ExternalIdScheme? _scheme = ExternalIdScheme.Find(name);

    public override string Expected => _scheme is null ? "an identifier" : $"an identifier of {_scheme.Label}, such as {_scheme.Sample}";

    public override JsonObject Schema => _scheme is null ? FieldSchemas.Words() : FieldSchemas.Pattern(_scheme.Form);

    protected override bool Parse(string text, Place place, FieldReading reading, out string value)
    {
        value = text;
        if (text.Length == 0)
        {
            reading.Faults.Add(Messages.EmptyValue(place, reading.FieldName));
            return false;
        }

        if (_scheme?.Read(text, out value) is not { } fault)
            return true;

        reading.Report(Messages.BadExternalId(place, reading.FieldName, text, _scheme.Label, _scheme.Sample, fault.IsOfForm, fault.Meant), fault.Meant);
        return false;
    }
}
