using Dossier.Dates;
using Dossier.FrontMatter.Fields;
using Dossier.FrontMatter.Values;
using Dossier.Text;

namespace Dossier.Entries.Events;

/// <summary>The front matter of an event: the one definition that parser, messages and schemas share.</summary>
internal static class EventFields
{
    private static readonly Field<Located<string>> _title = new("title", Shapes.Text, "what happened, in a few words", required: true);
    private static readonly Field<Located<EdtfDate>> _date = new("date", Shapes.Date, "when (EDTF); left out where it cannot be dated");
    private static readonly Field<Located<string>> _dateText = new("date_text", Shapes.Text, "the source's own words for the date") { Translation = FieldTranslation.Fact };
    private static readonly Field<Located<DateBasis>> _dateBasis = new("date_basis", new WordShape<DateBasis>(DateBases.Vocabulary), "whether a source states the date, or we inferred it");
    private static readonly Field<Located<string>> _place = new("place", Shapes.Text, "where");
    private static readonly Field<Located<string>> _country = new("country", Shapes.Country, "an ISO 3166-1 alpha-2 code");
    private static readonly Field<ImmutableArray<ExternalId>> _ids = new("ids", Shapes.ExternalIds, "what other registers call it, such as wikidata, or one of your own");
    private static readonly Field<Located<EventType>> _type = new("type", new WordShape<EventType>(EventTypes.Vocabulary), "what kind of event (PLOVER)");
    private static readonly Field<Located<EventStatus>> _status = new("status", new WordShape<EventStatus>(EventStatuses.Vocabulary), "planned, occurred, reported or disputed");
    private static readonly Field<ImmutableArray<Participant>> _participants = new("participants", new ListShape<Participant>(ParticipantFields.Shape), "who took part: ids, or actor and role");
    private static readonly Field<Located<string>> _partOf = new("part_of", Shapes.Id, "the event it is a part of");
    private static readonly Field<ImmutableArray<Claim>> _claims = new("claims", ClaimFields.Shape, "what is said about it: an id and one sentence each, or an id, text and kind");
    private static readonly Field<ImmutableArray<Question>> _questions = new("questions", new ListShape<Question>(QuestionFields.Shape), "what is told in ways that cannot all be true");
    private static readonly Field<ImmutableArray<Figure>> _figures = new("figures", new ListShape<Figure>(FigureFields.Shape), "numbers that sources give");
    private static readonly Field<ImmutableArray<Prose>> _gaps = new("gaps", Shapes.Markdowns, "what we do not know about it");
    private static readonly Field<ImmutableArray<Located<string>>> _topics = new("topics", Shapes.Ids, "topics from the list in dossier.yml");
    private static readonly Field<Prose> _summary = new("summary", Shapes.Markdown, "one or two sentences of ours");

    public static ImmutableArray<Field> All { get; } =
    [
        _title, _date, _dateText, _dateBasis, _place, _country, _ids, _type, _status, _participants, _partOf, _claims, _questions, _figures, _gaps,
        _topics, _summary, .. PublicationFields.All,
    ];

    public static Event Read(EntryFile file, FieldValues values)
    {
        var claims = values.List(_claims);
        return new Event
        {
            Kind = file.Kind,
            Id = file.Id,
            File = file.Source,
            Translation = file.Translation?.File,
            Original = file.Translation?.Original,
            Body = file.Body,
            IsFragment = file.IsFragment,
            Publication = PublicationFields.Read(values),
            Title = values.Text(_title, file.Id),
            Date = values.Get(_date),
            LacksDate = values.Get(_date) is null && values.Has(_date),
            DateText = values.Get(_dateText),
            DateBasis = values.Get(_dateBasis),
            Place = values.Get(_place),
            Country = values.Get(_country),
            Ids = values.List(_ids),
            Type = values.Get(_type),
            Status = values.Get(_status),
            Participants = values.List(_participants),
            PartOf = values.Get(_partOf),
            Claims = claims,
            LacksClaims = file.IsFragment || values.Lacks(_claims, claims.Length),
            Questions = values.List(_questions),
            Figures = values.List(_figures),
            Gaps = values.List(_gaps),
            Topics = values.List(_topics),
            Summary = values.Get(_summary),
        };
    }
}

/// <summary>A participant: a bare id, or a group of actor and role.</summary>
internal static class ParticipantFields
{
    private static readonly Field<Located<string>> _actor = new("actor", Shapes.Id, "the actor's id", required: true);
    private static readonly Field<Located<ParticipantRole>> _role = new("role", new WordShape<ParticipantRole>(ParticipantRoles.Vocabulary), "actor, recipient, host or mediator");

    public static Shape<Participant> Shape { get; } = new EitherShape<Participant>(
        new MappedShape<Located<string>, Participant>(Shapes.Id, id => new Participant(id, null)),
        new GroupShape<Participant>("a participant", [_actor, _role], Read),
        bare: "actor");

    private static Participant? Read(FieldValues values)
    {
        var (actor, role) = (values.Get(_actor), values.Get(_role));
        return actor is null ? null : new Participant(actor, role);
    }
}

/// <summary>The claims of an event: a map from ids to sentences, or to groups of a sentence and its kind.</summary>
internal static class ClaimFields
{
    private static readonly Field<Prose> _text = new("text", Shapes.Markdown, "what is said, in one neutral sentence", required: true);
    private static readonly Field<Located<ClaimKind>> _kind = new("kind", new WordShape<ClaimKind>(ClaimKinds.Vocabulary), "fact, assessment, forecast or opinion; a fact where it is left out");

    public static Shape<ImmutableArray<Claim>> Shape { get; } = new MappedShape<ImmutableArray<KeyValuePair<Located<string>, Written>>, ImmutableArray<Claim>>(
        new MapShape<Written>(new EitherShape<Written>(
            new MappedShape<Prose, Written>(Shapes.Markdown, text => new Written(text, null)),
            new GroupShape<Written>("a claim", [_text, _kind], Read),
            bare: "text")),
        claims => [.. claims.Select(claim => new Claim(claim.Key, claim.Value.Text, claim.Value.Kind))]);

    private static Written? Read(FieldValues values)
    {
        var (text, kind) = (values.Get(_text), values.Get(_kind));
        return text is null ? null : new Written(text, kind);
    }

    /// <summary>A claim without its id.</summary>
    private sealed record Written(Prose Text, Located<ClaimKind>? Kind);
}

/// <summary>The fields of something that is told in several ways.</summary>
internal static class QuestionFields
{
    private static readonly Field<Located<string>> _ask = new("ask", Shapes.Text, "what is asked, in one sentence", required: true);
    private static readonly Field<ImmutableArray<Located<ClaimReference>>> _answers = new("answers", Shapes.Answers, "the claims that answer it and cannot all be true: ids of this event's, or event-id/claim-id", required: true);

    public static GroupShape<Question> Shape { get; } = new("a question", [_ask, _answers], Read);

    private static Question? Read(FieldValues values)
    {
        var (ask, answers) = (values.Get(_ask), values.List(_answers));
        return ask is null ? null : new Question(ask, answers, values.Lacks(_answers, answers.Length) || !values.Has(_answers));
    }
}

/// <summary>The fields of one of an event's figures.</summary>
internal static class FigureFields
{
    private static readonly Field<Located<FigureMeasure>> _measure = new("measure", new WordShape<FigureMeasure>(FigureMeasures.Vocabulary), "what is counted", required: true);
    private static readonly Field<Located<string>> _of = new("of", Shapes.Text, "who or what exactly: civilians, US dollars a month; needed where the measure is other");
    private static readonly Field<Located<string>> _said = new("said", Shapes.Text, "the source's own words for the number, verbatim: nearly 100") { Translation = FieldTranslation.Fact };
    private static readonly Field<Located<long>> _min = new("min", Shapes.Count, "the smallest number the words allow: 100 for at least 100");
    private static readonly Field<Located<long>> _about = new("about", Shapes.Count, "the number the words name: 100 for nearly 100");
    private static readonly Field<Located<long>> _max = new("max", Shapes.Count, "the largest number the words allow: 100 for up to 100");
    private static readonly Field<Located<string>> _source = new("source", Shapes.Id, "the article that gives it", required: true);
    private static readonly Field<Located<string>> _quote = new("quote", Shapes.Text, "the words around the number, verbatim from that article") { Translation = FieldTranslation.Fact };

    public static GroupShape<Figure> Shape { get; } = new("a figure", [_measure, _of, _said, _min, _about, _max, _source, _quote], Read);

    private static Figure? Read(FieldValues values)
    {
        var (measure, source) = (values.Get(_measure), values.Get(_source));
        var (min, about, max) = (values.Get(_min), values.Get(_about), values.Get(_max));
        var (of, said, quote) = (values.Get(_of), values.Get(_said), values.Get(_quote));
        return measure is null || source is null
            ? null
            : new Figure { Measure = measure, Of = of, Said = said, Min = min, About = about, Max = max, Source = source, Quote = quote };
    }
}
