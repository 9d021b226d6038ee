using Dossier.Dates;
using Dossier.FrontMatter.Fields;
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
        [_title, _asOf, _bottomLine, _judgements, _alternatives, _gaps, _indicators, PublicationFields.Extra];

    public static Home Read(EntryFile file, FieldValues values) => new()
    {
        Kind = file.Kind,
        Id = file.Id,
        File = file.Source,
        Translation = file.Translation?.File,
        Original = file.Translation?.Original,
        Body = file.Body,
        IsFragment = file.IsFragment,
        Publication = new Publication(Draft: false, Embargo: null, MovedFrom: []) { Extra = values.Get(PublicationFields.Extra) },
        Title = values.Text(_title, file.Id),
        AsOf = values.Get(_asOf),
        BottomLine = values.Get(_bottomLine),
        Judgements = values.List(_judgements),
        Alternatives = values.List(_alternatives),
        Gaps = values.List(_gaps),
        Indicators = values.List(_indicators),
    };
}
