using YamlDotNet.RepresentationModel;

namespace Dossier.FrontMatter.Translating;

/// <summary>Whether two nodes say the same, however they are written: with quotation marks or without, on one line or several.</summary>
internal static class SameValues
{
    public static bool Are(YamlNode one, YamlNode other) => (one, other) switch
    {
        (YamlScalarNode first, YamlScalarNode second) => string.Equals(first.Value, second.Value, StringComparison.Ordinal),
        (YamlSequenceNode first, YamlSequenceNode second) => first.Children.Count == second.Children.Count && first.Children.Zip(second.Children).All(pair => Are(pair.First, pair.Second)),
        (YamlMappingNode first, YamlMappingNode second) => first.Children.Count == second.Children.Count
            && first.Children.All(field => second.Children.TryGetValue(field.Key, out var value) && Are(field.Value, value)),
        _ => false,
    };
}
