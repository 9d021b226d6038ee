using System.Text.Json.Nodes;

namespace Dossier.FrontMatter.Fields;

/// <summary>A field that an editor may write: its name, what it holds and what it is for.</summary>
public abstract class Field(string name, string description, bool required)
{
    private readonly FieldTranslation? _translation;

    /// <summary>The snake_case name, the same in front matter, templates and <c>data/dossier.json</c>.</summary>
    public string Name { get; } = name;

    /// <summary>One line that tells an editor what belongs here.</summary>
    public string Description { get; } = description;

    /// <summary>How its value is written, for an editor: <c>a date, such as 2025-05-07</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>The JSON Schema (draft 7) of its value.</summary>
    public abstract JsonObject Schema { get; }

    /// <summary>The fields within its value, or within each item of it; null where it has none.</summary>
    public abstract FieldGroup? Group { get; }

    /// <summary>Whether a value of it may begin with a <c>#</c>, which without quotation marks begins a comment.</summary>
    public abstract bool MayBeginWithHash { get; }

    /// <summary>Whether its value is words of ours.</summary>
    public abstract bool IsWords { get; }

    /// <summary>How a translation states it; by default words are said anew, and everything else is a fact.</summary>
    public FieldTranslation Translation { get => _translation ?? (IsWords ? FieldTranslation.Words : FieldTranslation.Fact); init => _translation = value; }

    /// <summary>Whether an entry without it is an error.</summary>
    public bool Required { get; } = required;

    /// <summary>The name this field had in an earlier or another model; written, it is read and reported.</summary>
    public string? FormerName { get; init; }
}

/// <summary>A field whose value, once read, is a <typeparamref name="T"/>.</summary>
public sealed class Field<T>(string name, Shape<T> shape, string description, bool required = false)
    : Field(name, description, required)
{
    /// <summary>How its value is written.</summary>
    public Shape<T> Shape { get; } = shape;

    /// <inheritdoc/>
    public override string Expected => Shape.Expected;

    /// <inheritdoc/>
    public override JsonObject Schema => Shape.Schema;

    /// <inheritdoc/>
    public override FieldGroup? Group => Shape.Group;

    /// <inheritdoc/>
    public override bool IsWords => Shape.IsWords;

    /// <inheritdoc/>
    public override bool MayBeginWithHash => Shape.MayBeginWithHash;
}

/// <summary>Fields that stand together within a field.</summary>
/// <param name="Owner">What they are of, with its article: <c>a statement</c>.</param>
/// <param name="Fields">The fields.</param>
public sealed record FieldGroup(string Owner, ImmutableArray<Field> Fields)
{
    /// <summary>Whether a field holds one of it, a list, or a map from names.</summary>
    public GroupForm Form { get; init; }

    /// <summary>The field that a bare value stands for, where one may be written in place of the group; else null.</summary>
    public string? Bare { get; init; }

    /// <summary>Whether a translation has anything to say in it.</summary>
    public bool HasWords => Fields.Any(one => one.Translation != FieldTranslation.Fact || one.Group?.HasWords == true);
}

/// <summary>How groups of fields stand within a field.</summary>
public enum GroupForm
{
    /// <summary>There is one.</summary>
    One,

    /// <summary>There is a list of them.</summary>
    List,

    /// <summary>Each stands under a name of its own.</summary>
    Map,
}

/// <summary>How a translation of an entry states a field.</summary>
public enum FieldTranslation
{
    /// <summary>Not at all: a date, an id and a word of a list are those of the original, whatever the language.</summary>
    Fact,

    /// <summary>In its own language.</summary>
    Words,

    /// <summary>By names that come to those of the original, since texts in either language may have either.</summary>
    Names,
}
