using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dossier.FrontMatter.Values;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.FrontMatter.Fields;

/// <summary>
/// A map of the house's own. In: any YAML. Out: its values, those without quotation marks as the core schema of YAML 1.2 takes them, where
/// a number is written as one is: <c>007</c> and <c>2025-05-07</c> are words.
/// </summary>
internal sealed class ExtraShape : Shape<ExtraValue.Map>
{
    /// <inheritdoc/>
    public override string Expected => "names of your own with their values, such as { desk: north }";

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = "object" };

    /// <inheritdoc/>
    internal override bool IsWords => true;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, FieldReading reading, [MaybeNullWhen(false)] out ExtraValue.Map value)
    {
        ArgumentNullException.ThrowIfNull(reading);
        value = node is YamlMappingNode mapping ? MapOf(mapping, reading) : null;
        if (value is null)
            reading.WrongType(node, Expected);

        return value is not null;
    }

    private static ExtraValue.Map MapOf(YamlMappingNode mapping, FieldReading reading)
    {
        var members = ImmutableArray.CreateBuilder<KeyValuePair<string, ExtraValue>>(mapping.Children.Count);
        foreach (var (key, child) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: { Length: > 0 } name })
                members.Add(KeyValuePair.Create(name, ValueOf(child, reading)));
            else
                reading.Faults.Add(key is YamlScalarNode ? Messages.NamelessField(reading.Front.PlaceOfName(key)) : Messages.FieldNameNotText(reading.Front.PlaceOfName(key)));
        }

        return new ExtraValue.Map(members.ToImmutable());
    }

    private static ExtraValue ValueOf(YamlNode node, FieldReading reading) => node switch
    {
        YamlMappingNode mapping => MapOf(mapping, reading),
        YamlSequenceNode several => new ExtraValue.Several([.. several.Children.Select(item => ValueOf(item, reading))]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => PlainOf(plain.Value ?? ""),
        YamlScalarNode quoted => new ExtraValue.Words(quoted.Value ?? ""),
        _ => new ExtraValue.Nothing(),
    };

    private static ExtraValue PlainOf(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => new ExtraValue.Nothing(),
        "true" or "True" or "TRUE" => new ExtraValue.Flag(true),
        "false" or "False" or "FALSE" => new ExtraValue.Flag(false),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && whole.ToString(CultureInfo.InvariantCulture) == text => new ExtraValue.Whole(whole),
        _ when IsFraction(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => new ExtraValue.Fraction(number),
        _ => new ExtraValue.Words(text),
    };

    /// <summary>Digits, a point and digits, which a template may count with; what has more to it is left as it is written.</summary>
    private static bool IsFraction(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        return digits.IndexOf('.') is > 0 and var point && point < digits.Length - 1 && !digits[..point].ContainsAnyExceptInRange('0', '9') && !digits[(point + 1)..].ContainsAnyExceptInRange('0', '9')
            && (point == 1 || digits[0] != '0');
    }
}
