using Dossier.Dates;
using Dossier.FrontMatter.Fields;
using Dossier.FrontMatter.Values;
using Dossier.Text;

namespace Dossier.Entries.Site;

/// <summary>The briefing itself, <c>index.md</c>: what the reader has to know first.</summary>
public sealed class Home : Entry
{
    public required Located<string> Title { get; init; }

    /// <summary>The date up to which information was taken in.</summary>
    public Located<EdtfDate>? AsOf { get; init; }

    public Prose? BottomLine { get; init; }

    public required ImmutableArray<Judgement> Judgements { get; init; }

    public required ImmutableArray<Prose> Alternatives { get; init; }

    public required ImmutableArray<Prose> Gaps { get; init; }

    public required ImmutableArray<Prose> Indicators { get; init; }

    /// <inheritdoc/>
    public override string Label => Title.Value;
}

/// <summary>A key judgement: what we think, how likely, how sure, and on what it rests.</summary>
public sealed record Judgement
{
    public required Prose Text { get; init; }

    /// <summary>A likelihood word of the yardstick.</summary>
    public Located<string>? Likelihood { get; init; }

    public Located<Confidence>? Confidence { get; init; }

    public required ImmutableArray<Located<ClaimReference>> Basis { get; init; }

    /// <summary>Why it changed since it was last published.</summary>
    public Prose? Changed { get; init; }
}

/// <summary>The front matter of the home page.</summary>
internal static class HomeFields
{
    private static readonly Field<Located<string>> _title = new("title", Shapes.Text, "the title of the briefing", required: true);
    private static readonly Field<Located<EdtfDate>> _asOf = new("as_of", Shapes.Date, "the date of information");
    private static readonly Field<Prose> _bottomLine = new("bottom_line", Shapes.Markdown, "what a reader has to know if they read one thing");
    private static readonly Field<ImmutableArray<Judgement>> _judgements = new("judgements", new ListShape<Judgement>(JudgementFields.Shape), "the key judgements");
    private static readonly Field<ImmutableArray<Prose>> _alternatives = new("alternatives", Shapes.Markdowns, "other readings of the same facts");
    private static readonly Field<ImmutableArray<Prose>> _gaps = new("gaps", Shapes.Markdowns, "what we do not know");
    private static readonly Field<ImmutableArray<Prose>> _indicators = new("indicators", Shapes.Markdowns, "what to watch for");

    public static ImmutableArray<Field> All { get; } =
        [_title, _asOf, _bottomLine, _judgements, _alternatives, _gaps, _indicators];

    public static Home Read(EntryFile file, FieldValues values) => new()
    {
        Kind = file.Kind,
        Id = file.Id,
        File = file.Source,
        Body = file.Body,
        IsFragment = file.IsFragment,
        Publication = new Publication(Draft: false, Embargo: null, MovedFrom: []),
        Title = values.Text(_title, file.Id),
        AsOf = values.Get(_asOf),
        BottomLine = values.Get(_bottomLine),
        Judgements = values.List(_judgements),
        Alternatives = values.List(_alternatives),
        Gaps = values.List(_gaps),
        Indicators = values.List(_indicators),
    };
}

/// <summary>The fields of a key judgement.</summary>
internal static class JudgementFields
{
    private static readonly Field<Prose> _text = new("text", Shapes.Markdown, "the judgement, in one or two sentences", required: true);
    private static readonly Field<Located<string>> _likelihood = new("likelihood", Shapes.Text, "a likelihood word of the yardstick");
    private static readonly Field<Located<Confidence>> _confidence = new("confidence", new WordShape<Confidence>(Confidences.Vocabulary), "low, moderate or high");
    private static readonly Field<ImmutableArray<Located<ClaimReference>>> _basis = new("basis", Shapes.Claims, "the claims it rests on");
    private static readonly Field<Prose> _changed = new("changed", Shapes.Markdown, "why it changed");

    public static GroupShape<Judgement> Shape { get; } = new("a judgement", [_text, _likelihood, _confidence, _basis, _changed], Read);

    private static Judgement? Read(FieldValues values)
    {
        var (text, likelihood, confidence) = (values.Get(_text), values.Get(_likelihood), values.Get(_confidence));
        var (basis, changed) = (values.List(_basis), values.Get(_changed));
        return text is null ? null : new Judgement { Text = text, Likelihood = likelihood, Confidence = confidence, Basis = basis, Changed = changed };
    }
}
