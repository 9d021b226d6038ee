using Dossier.Dates;
using Dossier.FrontMatter.Values;
using Dossier.Text;

namespace Dossier.Entries.Events;

/// <summary>Something that happened, is planned, or is said to have happened.</summary>
public sealed class Event : Entry
{
    public required Located<string> Title { get; init; }

    public Located<EdtfDate>? Date { get; init; }

    /// <summary>Whether a date was written that could not be read, which was reported.</summary>
    public bool LacksDate { get; init; }

    /// <summary>The source's own words for the date.</summary>
    public Located<string>? DateText { get; init; }

    public Located<DateBasis>? DateBasis { get; init; }

    public Located<string>? Place { get; init; }

    public Located<string>? Country { get; init; }

    /// <summary>What other registers call it.</summary>
    public required ImmutableArray<ExternalId> Ids { get; init; }

    public Located<EventType>? Type { get; init; }

    public Located<EventStatus>? Status { get; init; }

    public required ImmutableArray<Participant> Participants { get; init; }

    /// <summary>The id of the event it is a part of.</summary>
    public Located<string>? PartOf { get; init; }

    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>Whether it may have more than <see cref="Claims"/>: one was written that could not be read, which was reported.</summary>
    public bool LacksClaims { get; init; }

    /// <summary>What is told of it in ways that exclude each other.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    public required ImmutableArray<Figure> Figures { get; init; }

    /// <summary>What we do not know about it.</summary>
    public required ImmutableArray<Prose> Gaps { get; init; }

    public required ImmutableArray<Located<string>> Topics { get; init; }

    public Prose? Summary { get; init; }

    /// <inheritdoc/>
    public override string Label => Title.Value;
}

/// <summary>An actor in an event.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Role">What it did there; null where that is not said.</param>
public sealed record Participant(Located<string> Actor, Located<ParticipantRole>? Role);

/// <summary>One thing that is said about an event, in one neutral sentence.</summary>
/// <param name="Id">Its id within the event.</param>
/// <param name="Text">The sentence.</param>
/// <param name="WrittenKind">What sort of statement it is; null where that is not written, which makes it a fact.</param>
public sealed record Claim(Located<string> Id, Prose Text, Located<ClaimKind>? WrittenKind)
{
    /// <summary>What sort of statement it is.</summary>
    public ClaimKind Kind => WrittenKind?.Value ?? ClaimKind.Fact;
}

/// <summary>Something that is asked of an event, and the claims that answer it in ways that exclude each other.</summary>
/// <param name="Ask">The question, in one sentence.</param>
/// <param name="Answers">The claims, at least two; one without an event is of the event that asks.</param>
/// <param name="LacksAnswers">Whether more answers were written than could be read, which was reported.</param>
public sealed record Question(Located<string> Ask, ImmutableArray<Located<ClaimReference>> Answers, bool LacksAnswers);

/// <summary>A number that a source gives.</summary>
public sealed record Figure
{
    /// <summary>What is counted.</summary>
    public required Located<FigureMeasure> Measure { get; init; }

    /// <summary>Who or what exactly, where the measure alone does not say it: civilians, US dollars a month.</summary>
    public Located<string>? Of { get; init; }

    /// <summary>The source's own words for the number: nearly 100.</summary>
    public Located<string>? Said { get; init; }

    /// <summary>The smallest number that the words allow.</summary>
    public Located<long>? Min { get; init; }

    /// <summary>The number that the words name.</summary>
    public Located<long>? About { get; init; }

    /// <summary>The largest number that the words allow.</summary>
    public Located<long>? Max { get; init; }

    /// <summary>The id of the article that gives it.</summary>
    public required Located<string> Source { get; init; }

    /// <summary>The words around the number, verbatim from that article.</summary>
    public Located<string>? Quote { get; init; }

    /// <summary>The source's own words, as few of them as are given.</summary>
    public Located<string>? Words => Said ?? Quote;

    /// <summary>Whether no number fits both this figure and another.</summary>
    public bool Excludes(Figure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Most < other.Least || other.Most < Least;
    }

    private long Least => Min?.Value ?? (Max is null ? About?.Value ?? 0 : 0);

    private long Most => Max?.Value ?? (Min is null ? About?.Value ?? long.MaxValue : long.MaxValue);
}
