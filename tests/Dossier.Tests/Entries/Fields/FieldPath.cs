using Dossier.Entries;
using Dossier.Entries.Parsing;
using Dossier.FrontMatter.Fields;

namespace Dossier.Tests.Entries.Fields;

/// <summary>A field of a kind of entry, or one within such a field: <c>event.place</c>, <c>actor.positions.title</c>.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Field">The field itself.</param>
/// <param name="Within">The field that it stands in; null where it stands in the front matter itself.</param>
internal sealed record FieldPath(EntryKind Kind, Field Field, FieldPath? Within)
{
    /// <summary>Every field of every kind that has a value of its own: in place of a group of fields, the fields within it.</summary>
    public static ImmutableArray<FieldPath> All { get; } = [.. EntryKinds.All.SelectMany(kind => kind.Fields.Select(field => new FieldPath(kind, field, null))).SelectMany(Leaves)];

    /// <summary>Its names from the front matter down.</summary>
    public ImmutableArray<string> Names => Within is null ? [Field.Name] : [.. Within.Names, Field.Name];

    /// <summary>The fields within it.</summary>
    public IEnumerable<FieldPath> Parts => (Field.Group?.Fields ?? []).Select(part => new FieldPath(Kind, part, this));

    public override string ToString() => $"{Kind.Name}.{string.Join('.', Names)}";

    private static IEnumerable<FieldPath> Leaves(FieldPath path) => path.Field.Group is null ? [path] : path.Parts.SelectMany(Leaves);
}
