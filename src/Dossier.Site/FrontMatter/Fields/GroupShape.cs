using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dossier.FrontMatter.Values;
using YamlDotNet.RepresentationModel;

namespace Dossier.FrontMatter.Fields;

/// <summary>A list; an item that is wrong is reported and left out.</summary>
public sealed class ListShape<T>(Shape<T> item) : Shape<ImmutableArray<T>>
{
    /// <inheritdoc/>
    public override string Expected => $"a list, each item {item.Expected}";

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = "array", ["items"] = item.Schema };

    /// <inheritdoc/>
    public override FieldGroup? Group { get; } = item.Group is { } group ? group with { Form = GroupForm.List } : null;

    /// <inheritdoc/>
    internal override bool IsWords => item.IsWords;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, FieldReading reading, out ImmutableArray<T> value)
    {
        ArgumentNullException.ThrowIfNull(reading);
        value = default;
        if (node is not YamlSequenceNode sequence)
        {
            reading.WrongType(node, Expected, node is YamlScalarNode scalar ? InBrackets(scalar, reading.Front) : null);
            return false;
        }

        var items = ImmutableArray.CreateBuilder<T>(sequence.Children.Count);
        foreach (var child in reading.Bounded(sequence.Children, Group, child => child))
        {
            if (item.TryRead(child, reading, out var read))
                items.Add(read);
        }

        value = items.ToImmutable();
        return true;
    }

    /// <summary>Ids with commas between them are a list without its brackets.</summary>
    private Fix? InBrackets(YamlScalarNode scalar, FrontMatterBlock front) =>
        item.IsId && scalar is { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: { } text } && text.Split(',').All(id => Slug.IsValidId(id.Trim()))
            && front.Written(scalar) is { } written
            ? new Fix(front.PlaceOf(scalar), written, $"[{text}]")
            : null;
}

/// <summary>A group of fields of its own.</summary>
/// <param name="owner">What the group is, with its article, for messages: <c>a statement</c>.</param>
/// <param name="fields">Its fields.</param>
/// <param name="make">Makes the value; null where a required field is missing, which was then reported.</param>
public sealed class GroupShape<T>(string owner, ImmutableArray<Field> fields, Func<FieldValues, T?> make) : Shape<T>
    where T : class
{
    /// <inheritdoc/>
    public override string Expected => $"{owner} with fields such as {string.Join(", ", fields.Take(3).Select(one => $"'{one.Name}:'"))}";

    /// <inheritdoc/>
    public override JsonObject Schema => FieldSchemas.OfFields(fields);

    /// <inheritdoc/>
    public override FieldGroup Group { get; } = new(owner, fields);

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, FieldReading reading, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(reading);
        value = null;
        if (node is not YamlMappingNode mapping)
        {
            reading.WrongType(node, Expected);
            return false;
        }

        value = new FieldValues(mapping, reading.Front, owner, fields, reading.Faults).ReadBy(make);
        return value is not null;
    }
}

/// <summary>A map from names of the editor's choosing to values, in the order written.</summary>
public sealed class MapShape<T>(Shape<T> item) : Shape<ImmutableArray<KeyValuePair<Located<string>, T>>>
{
    /// <inheritdoc/>
    public override string Expected => $"names, each with {item.Expected}";

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = "object", ["additionalProperties"] = item.Schema };

    /// <inheritdoc/>
    public override FieldGroup? Group { get; } = item.Group is { } group ? group with { Form = GroupForm.Map } : null;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, FieldReading reading, out ImmutableArray<KeyValuePair<Located<string>, T>> value)
    {
        ArgumentNullException.ThrowIfNull(reading);
        value = default;
        if (node is not YamlMappingNode mapping)
        {
            reading.WrongType(node, Expected);
            return false;
        }

        var items = ImmutableArray.CreateBuilder<KeyValuePair<Located<string>, T>>(mapping.Children.Count);
        foreach (var (key, child) in reading.Bounded(mapping.Children, Group, child => child.Key))
        {
            var place = reading.Front.PlaceOfName(key);
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (name.Length == 0)
                reading.Faults.Add(key is YamlScalarNode ? Messages.NamelessField(place) : Messages.FieldNameNotText(place));
            else if (IdReasons.Of(name) is { } reason)
                reading.Faults.Add(Messages.BadId(place, name, reason, Slug.FromTitle(name)));
            else if (item.TryRead(child, reading, out var read))
                items.Add(new KeyValuePair<Located<string>, T>(new Located<string>(name, place), read));
        }

        value = items.ToImmutable();
        return true;
    }
}

/// <summary>Either of two shapes: a bare id or a group, for instance. The node's own form decides.</summary>
/// <param name="scalar">The bare value.</param>
/// <param name="group">The group.</param>
/// <param name="bare">The field of the group that the bare value stands for.</param>
public sealed class EitherShape<T>(Shape<T> scalar, Shape<T> group, string bare) : Shape<T>
{
    /// <inheritdoc/>
    public override string Expected => $"{scalar.Expected} or {group.Expected}";

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["anyOf"] = new JsonArray(scalar.Schema, group.Schema) };

    /// <inheritdoc/>
    public override FieldGroup? Group { get; } = group.Group is { } fields ? fields with { Bare = bare } : null;

    /// <inheritdoc/>
    public override bool MayBeginWithHash => scalar.MayBeginWithHash;

    /// <inheritdoc/>
    internal override bool IsId => scalar.IsId;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, FieldReading reading, [MaybeNullWhen(false)] out T value) =>
        (node is YamlMappingNode ? group : scalar).TryRead(node, reading, out value);
}

/// <summary>A value of one shape seen as another type.</summary>
public sealed class MappedShape<TFrom, T>(Shape<TFrom> inner, Func<TFrom, T> map) : Shape<T>
{
    /// <inheritdoc/>
    public override string Expected => inner.Expected;

    /// <inheritdoc/>
    public override JsonObject Schema => inner.Schema;

    /// <inheritdoc/>
    public override FieldGroup? Group => inner.Group;

    /// <inheritdoc/>
    internal override bool IsWords => inner.IsWords;

    /// <inheritdoc/>
    public override bool MayBeginWithHash => inner.MayBeginWithHash;

    /// <inheritdoc/>
    internal override bool IsId => inner.IsId;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, FieldReading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!inner.TryRead(node, reading, out var read))
            return false;

        value = map(read);
        return true;
    }
}
