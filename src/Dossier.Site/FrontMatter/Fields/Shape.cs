using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace Dossier.FrontMatter.Fields;

/// <summary>How a value is written in YAML. The parser, the messages and the JSON Schemas all read it from here.</summary>
public abstract class Shape<T>
{
    /// <summary>What an editor is told to write, for messages: <c>a list, such as [a, b]</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>The JSON Schema (draft 7) of what may be written, for tools that help an editor; it may allow what the parser reports.</summary>
    public abstract JsonObject Schema { get; }

    /// <summary>The fields of the group that a value is or consists of; null where there is none.</summary>
    public virtual FieldGroup? Group => null;

    /// <summary>Whether a value is words of ours, which a translation says in its own language; else it is a fact.</summary>
    internal virtual bool IsWords => false;

    /// <summary>Whether a value may begin with a <c>#</c>.</summary>
    public virtual bool MayBeginWithHash => false;

    /// <summary>Whether a value is an id, so that several with commas between them are a list without its brackets.</summary>
    internal virtual bool IsId => false;

    /// <summary>Reads a node; what is wrong with it is reported, and then there is no value.</summary>
    public abstract bool TryRead(YamlNode node, FieldReading reading, [MaybeNullWhen(false)] out T value);
}

/// <summary>What reading a value needs to know beside the value: the file, for places, and who hears of faults.</summary>
/// <param name="Front">The front matter being read.</param>
/// <param name="Faults">Receives what is wrong.</param>
/// <param name="FieldName">The field whose value is read, for messages.</param>
public sealed record FieldReading(FrontMatterBlock Front, DiagnosticBag Faults, string FieldName)
{
    /// <summary>How many groups of fields, such as statements, a field may have: each is weighed, and shown on several pages.</summary>
    public const int MostGroups = 2_000;

    /// <summary>The value that is being read.</summary>
    public YamlScalarNode? Scalar { get; init; }

    /// <summary>Reports a fault of the value being read.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="meant">What was surely meant; null where that is not known.</param>
    public void Report(Diagnostic fault, string? meant = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        Faults.Add(meant is null || Scalar is null ? fault : fault with { Fix = Front.Replacing(Scalar, meant) });
    }

    /// <summary>The items of a field; of groups no more than a field may have, where one too many is reported.</summary>
    /// <param name="items">The items as they are written.</param>
    /// <param name="group">The fields of each; null where they are values.</param>
    /// <param name="nodeOf">Where an item stands.</param>
    internal IEnumerable<T> Bounded<T>(ICollection<T> items, FieldGroup? group, Func<T, YamlNode> nodeOf)
    {
        if (group is null || items.Count <= MostGroups)
            return items;

        Faults.Add(Messages.TooManyItems(PlaceOf(nodeOf(items.ElementAt(MostGroups))), FieldName, MostGroups));
        return items.Take(MostGroups);
    }

    /// <summary>The place of a node.</summary>
    public Place PlaceOf(YamlNode node) => Front.PlaceOf(node);

    /// <summary>Reports a value of another shape than the field has.</summary>
    public void WrongType(YamlNode node, string expected, Fix? fix = null) =>
        Faults.Add(Messages.WrongType(PlaceOf(node), FieldName, expected, Kind(node), Written(node)) with { Fix = fix });

    /// <summary>The words that were written, for a message that shows how to write them: of a list its items, of a group its first field.</summary>
    private static ImmutableArray<string> Written(YamlNode node) => node switch
    {
        YamlSequenceNode list => [.. list.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "")],
        YamlMappingNode group => [.. group.Children.Take(1).Select(field => $"{field.Key}: {field.Value}")],
        YamlScalarNode { Value: { Length: > 0 } text } => [text],
        _ => [],
    };

    private static string Kind(YamlNode node) => node switch
    {
        YamlSequenceNode => "a list",
        YamlMappingNode => "a group of fields",
        YamlScalarNode { Value: null or "" } => "nothing",
        _ => "a single value",
    };
}
