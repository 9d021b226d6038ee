using Dossier.Dates;
using Dossier.FrontMatter.Values;
using Dossier.Text;

namespace Dossier.Entries.Actors;

/// <summary>A person, organization, government, state, armed group, community or outlet.</summary>
public sealed class Actor : Entry
{
    public required Located<string> Name { get; init; }

    public required Located<ActorType> Type { get; init; }

    /// <summary>Other names that mean this actor wherever they stand.</summary>
    public required ImmutableArray<Located<string>> Aliases { get; init; }

    /// <summary>Names that mean this actor only after a strong one stood in the same text.</summary>
    public required ImmutableArray<Located<string>> WeakAliases { get; init; }

    public required ImmutableArray<Located<string>> PreviousNames { get; init; }

    /// <summary>One line that tells it apart.</summary>
    public Located<string>? Description { get; init; }

    /// <summary>Whether the texts keep it anonymous, as a source or a spokeswoman.</summary>
    public Located<Answer>? Unnamed { get; init; }

    public required ImmutableArray<Located<string>> NotToConfuseWith { get; init; }

    public Located<string>? Country { get; init; }

    /// <summary>Its Wikidata item, wherever it is written.</summary>
    public Located<string>? Wikidata { get; init; }

    /// <summary>What other registers call it; Wikidata is not among them.</summary>
    public required ImmutableArray<ExternalId> Ids { get; init; }

    public Prose? Summary { get; init; }

    public required ImmutableArray<Position> Positions { get; init; }

    public required ImmutableArray<Relation> Relations { get; init; }

    /// <summary>Admiralty reliability of an outlet.</summary>
    public Located<Reliability>? Reliability { get; init; }

    public Prose? ReliabilityNote { get; init; }

    public Prose? Ownership { get; init; }

    /// <summary>What we do not know about it.</summary>
    public required ImmutableArray<Prose> Gaps { get; init; }

    /// <inheritdoc/>
    public override string Label => Name.Value;

    /// <summary>Whether nobody is told who it is.</summary>
    public bool IsUnnamed => Unnamed is { Value: Answer.Yes };
}

/// <summary>An office that an actor held, and from when to when.</summary>
public sealed record Position
{
    public required Located<string> Title { get; init; }

    /// <summary>The id of what it is an office of.</summary>
    public Located<string>? Of { get; init; }

    public Located<EdtfDate>? From { get; init; }

    public Located<EdtfDate>? To { get; init; }

    /// <summary>A limit of the office: interim, caretaker.</summary>
    public Located<string>? Status { get; init; }

    public required ImmutableArray<Located<SourceReference>> Sources { get; init; }
}

/// <summary>How an actor stands to another one.</summary>
public sealed record Relation
{
    public required Located<string> To { get; init; }

    public required Located<string> Kind { get; init; }

    public Located<EdtfDate>? From { get; init; }

    public Located<EdtfDate>? Until { get; init; }

    public required ImmutableArray<Located<SourceReference>> Sources { get; init; }
}
