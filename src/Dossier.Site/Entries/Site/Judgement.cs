using Dossier.FrontMatter.Fields;
using Dossier.FrontMatter.Values;
using Dossier.Text;

namespace Dossier.Entries.Site;

/// <summary>
/// A key judgement: what we think, how likely, how sure, and why. Its parts are those that ICD 203, "Analytic Standards" (United
/// States, 2015), section D.6.e, asks of an analysis: sources, uncertainty, assumptions apart from judgements, alternatives, reasoning, change.
/// </summary>
public sealed record Judgement
{
    public required Prose Text { get; init; }

    /// <summary>A likelihood word of the yardstick.</summary>
    public Located<string>? Likelihood { get; init; }

    public Located<Confidence>? Confidence { get; init; }

    /// <summary>Whether a likelihood or a confidence was written that could not be read, which was reported.</summary>
    public bool LacksDegree { get; init; }

    /// <summary>The reasoning: how the claims lead to it.</summary>
    public Prose? Because { get; init; }

    /// <summary>Why the confidence is what it is.</summary>
    public Prose? ConfidenceBecause { get; init; }

    /// <summary>What is taken for granted and stands in no source.</summary>
    public required ImmutableArray<Prose> Assumes { get; init; }

    public required ImmutableArray<Located<ClaimReference>> Basis { get; init; }

    /// <summary>The claims that cut against it.</summary>
    public required ImmutableArray<Located<ClaimReference>> Against { get; init; }

    /// <summary>Other readings of the same claims.</summary>
    public required ImmutableArray<Reading> Alternatives { get; init; }

    /// <summary>What would change it, if it came to be known.</summary>
    public required ImmutableArray<Prose> WouldChange { get; init; }

    /// <summary>Why it changed since it was last published.</summary>
    public Prose? Changed { get; init; }
}

/// <summary>Another reading of what a judgement is about, and the claims for and against that reading.</summary>
public sealed record Reading(Prose Text, ImmutableArray<Located<ClaimReference>> Basis, ImmutableArray<Located<ClaimReference>> Against);

/// <summary>The fields of a key judgement.</summary>
internal static class JudgementFields
{
    private static readonly Field<Prose> _text = new("text", Shapes.Markdown, "the judgement, in one or two sentences", required: true);
    private static readonly Field<Located<string>> _likelihood = new("likelihood", Shapes.Text, "a likelihood word of the yardstick") { Translation = FieldTranslation.Fact };
    private static readonly Field<Located<Confidence>> _confidence = new("confidence", new WordShape<Confidence>(Confidences.Vocabulary), "low, moderate or high");
    private static readonly Field<Prose> _because = new("because", Shapes.Markdown, "the reasoning: how the claims lead to it");
    private static readonly Field<Prose> _confidenceBecause = new("confidence_because", Shapes.Markdown, "why the confidence is what it is: the number of sources, their quality, how well they agree");
    private static readonly Field<ImmutableArray<Prose>> _assumes = new("assumes", Shapes.Markdowns, "what it takes for granted, and no source says");
    private static readonly Field<ImmutableArray<Located<ClaimReference>>> _basis = new("basis", Shapes.Claims, "the claims it rests on");
    private static readonly Field<ImmutableArray<Located<ClaimReference>>> _against = new("against", Shapes.Claims, "the claims that cut against it");
    private static readonly Field<ImmutableArray<Reading>> _alternatives = new("alternatives", new ListShape<Reading>(ReadingFields.Shape), "other readings of the same claims: texts, or text, basis and against");
    private static readonly Field<ImmutableArray<Prose>> _wouldChange = new("would_change", Shapes.Markdowns, "what would change it, if it came to be known");
    private static readonly Field<Prose> _changed = new("changed", Shapes.Markdown, "why it changed");

    public static GroupShape<Judgement> Shape { get; } = new(
        "a judgement", [_text, _likelihood, _confidence, _because, _confidenceBecause, _assumes, _basis, _against, _alternatives, _wouldChange, _changed], Read);

    private static Judgement? Read(FieldValues values)
    {
        var (text, likelihood, confidence) = (values.Get(_text), values.Get(_likelihood), values.Get(_confidence));
        var (because, confidenceBecause, changed) = (values.Get(_because), values.Get(_confidenceBecause), values.Get(_changed));
        var (assumes, basis, against) = (values.List(_assumes), values.List(_basis), values.List(_against));
        var (alternatives, wouldChange) = (values.List(_alternatives), values.List(_wouldChange));
        return text is null ? null : new Judgement
        {
            Text = text,
            Likelihood = likelihood,
            Confidence = confidence,
            LacksDegree = (likelihood is null && values.Has(_likelihood)) || (confidence is null && values.Has(_confidence)),
            Because = because,
            ConfidenceBecause = confidenceBecause,
            Assumes = assumes,
            Basis = basis,
            Against = against,
            Alternatives = alternatives,
            WouldChange = wouldChange,
            Changed = changed,
        };
    }
}

/// <summary>Another reading: bare words, or a group of words and the claims for and against them.</summary>
internal static class ReadingFields
{
    private static readonly Field<Prose> _text = new("text", Shapes.Markdown, "the reading, in one sentence", required: true);
    private static readonly Field<ImmutableArray<Located<ClaimReference>>> _basis = new("basis", Shapes.Claims, "the claims for it");
    private static readonly Field<ImmutableArray<Located<ClaimReference>>> _against = new("against", Shapes.Claims, "the claims that cut against it");

    public static Shape<Reading> Shape { get; } = new EitherShape<Reading>(
        new MappedShape<Prose, Reading>(Shapes.Markdown, text => new Reading(text, [], [])),
        new GroupShape<Reading>("a reading", [_text, _basis, _against], Read),
        bare: "text");

    private static Reading? Read(FieldValues values)
    {
        var (text, basis, against) = (values.Get(_text), values.List(_basis), values.List(_against));
        return text is null ? null : new Reading(text, basis, against);
    }
}
