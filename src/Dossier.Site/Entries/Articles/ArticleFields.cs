using Dossier.Dates;
using Dossier.FrontMatter.Fields;
using Dossier.FrontMatter.Values;
using Dossier.Text;

namespace Dossier.Entries.Articles;

/// <summary>The front matter of an article: the one definition that parser, messages and schemas share.</summary>
internal static class ArticleFields
{
    private static readonly Field<Located<string>> _title = new("title", Shapes.Text, "the headline, as printed", required: true);
    private static readonly Field<Located<string>> _dek = new("dek", Shapes.Text, "the standfirst below the headline, as printed");
    private static readonly Field<Located<string>> _outlet = new("outlet", Shapes.Id, "the actor of type media that published it; left out where the text does not say");
    private static readonly Field<Located<string>> _author = new("author", Shapes.Text, "the author: words as printed, or an actor's id") { Translation = FieldTranslation.Fact };
    private static readonly Field<Located<string>> _translator = new("translator", Shapes.Text, "the translator: words as printed, or an actor's id") { Translation = FieldTranslation.Fact };
    private static readonly Field<Located<EdtfDate>> _date = new("date", Shapes.Date, "the date of publication (EDTF); left out where unknown") { FormerName = "published" };
    private static readonly Field<Prose> _dateNote = new("date_note", Shapes.Markdown, "why there is no date, or where it comes from");
    private static readonly Field<Located<string>> _url = new("url", Shapes.Url, "the address it was published at");
    private static readonly Field<Located<string>> _archivedUrl = new("archived_url", Shapes.Url, "the address of an archived copy");
    private static readonly Field<Located<EdtfDate>> _retrieved = new("retrieved", Shapes.Date, "when it was read at its address");
    private static readonly Field<Located<string>> _language = new("language", Shapes.Language, "the language of the text, where it is not the dossier's");
    private static readonly Field<ImmutableArray<Located<string>>> _basedOn = new("based_on", Shapes.Ids, "the outlets and articles it takes its news from");
    private static readonly Field<ImmutableArray<Located<string>>> _sharesSource = new("shares_source", Shapes.Ids, "articles that stand, as it does, on one text that nobody names, such as an agency's: they are one origin");
    private static readonly Field<ImmutableArray<Located<string>>> _differsFrom = new("differs_from", Shapes.Ids, "articles whose wording is like its own by chance: they are not one origin for that");
    private static readonly Field<ImmutableArray<Located<string>>> _about = new("about", Shapes.Ids, "its main subjects: actors and events");
    private static readonly Field<ImmutableArray<Located<string>>> _events = new("events", Shapes.Ids, "the events it reports");
    private static readonly Field<ImmutableArray<Located<string>>> _topics = new("topics", Shapes.Ids, "topics from the list in dossier.yml");
    private static readonly Field<Prose> _summary = new("summary", Shapes.Markdown, "one or two sentences of ours");
    private static readonly Field<Located<string>> _caption = new("caption", Shapes.Text, "the words under its picture, as printed");
    private static readonly Field<Located<string>> _disclaimer = new("disclaimer", Shapes.Text, "what it says about itself, as printed");
    private static readonly Field<Located<Reliability>> _reliability = new("reliability", new WordShape<Reliability>(Reliabilities.Vocabulary), "Admiralty reliability A to F; by default the outlet's");
    private static readonly Field<Located<Credibility>> _credibility = new("credibility", new WordShape<Credibility>(Credibilities.Vocabulary), "Admiralty credibility 1 to 6; by default 6, cannot be judged");
    private static readonly Field<ImmutableArray<Statement>> _statements = new("statements", new ListShape<Statement>(StatementFields.Shape), "who says what about which claim");
    private static readonly Field<ImmutableArray<Located<Damage>>> _damage = new("damage", new ListShape<Located<Damage>>(new WordShape<Damage>(Damages.Vocabulary)), "what the copy suffered");
    private static readonly Field<ImmutableArray<Prose>> _gaps = new("gaps", Shapes.Markdowns, "what we do not know about it");
    private static readonly Field<ImmutableArray<Located<string>>> _unlinked = new("unlinked", Shapes.Ids, "actors that its text must not be linked to");

    public static ImmutableArray<Field> All { get; } =
    [
        _title, _dek, _outlet, _author, _translator, _date, _dateNote, _url, _archivedUrl, _retrieved, _language, _basedOn, _sharesSource, _differsFrom, _about,
        _events, _topics, _summary, _caption, _disclaimer, _reliability, _credibility, _statements, _damage, _gaps, _unlinked,
        .. PublicationFields.All,
    ];

    public static Article Read(EntryFile file, FieldValues values)
    {
        var statements = values.List(_statements);
        // What rests on an article rests on its own words, in whatever language it is shown.
        var original = file.Translation?.Original as Article;
        return new Article
        {
            Kind = file.Kind,
            Id = file.Id,
            File = file.Source,
            Translation = file.Translation?.File,
            Original = file.Translation?.Original,
            Body = original?.Body ?? file.Body,
            Translated = original is null || file.Body == original.Body ? null : file.Body,
            IsFragment = file.IsFragment,
            Publication = PublicationFields.Read(values),
            Title = values.Text(_title, file.Id),
            Dek = values.Get(_dek),
            Display = original?.Display ?? DisplayText.Of(values.Get(_title), values.Get(_dek), values.Get(_author), values.Get(_caption), values.Get(_disclaimer)),
            Outlet = values.Get(_outlet),
            Author = values.Get(_author),
            Translator = values.Get(_translator),
            Date = values.Get(_date),
            DateNote = values.Get(_dateNote),
            Url = values.Get(_url),
            ArchivedUrl = values.Get(_archivedUrl),
            Retrieved = values.Get(_retrieved),
            Language = values.Get(_language),
            BasedOn = values.List(_basedOn),
            SharesSource = values.List(_sharesSource),
            DiffersFrom = values.List(_differsFrom),
            About = values.List(_about),
            Events = values.List(_events),
            Topics = values.List(_topics),
            Summary = values.Get(_summary),
            Caption = values.Get(_caption),
            Disclaimer = values.Get(_disclaimer),
            Reliability = values.Get(_reliability),
            Credibility = values.Get(_credibility),
            Statements = statements,
            LacksStatements = file.IsFragment || values.Lacks(_statements, statements.Length),
            Damage = values.List(_damage),
            Gaps = values.List(_gaps),
            Unlinked = values.List(_unlinked),
        };
    }
}

/// <summary>The fields of one of an article's statements.</summary>
internal static class StatementFields
{
    private static readonly Field<Located<ClaimReference>> _claim = new("claim", Shapes.Claim, "the claim, written event-id/claim-id", required: true);
    private static readonly Field<Located<Stance>> _stance = new("stance", new WordShape<Stance>(Stances.Vocabulary), "asserts, confirms, denies or declines", required: true);
    private static readonly Field<Located<string>> _by = new("by", Shapes.Id, "the actor who says so, or the article's own id where it speaks for itself; by default the outlet");
    private static readonly Field<ImmutableArray<Located<string>>> _through = new("through", Shapes.Ids, "the actors between the speaker and this article, the nearest to the speaker first; unnamed ones too");
    private static readonly Field<Located<string>> _via = new("via", Shapes.Id, "the only one of them: `via: x` is `through: [x]`");
    private static readonly Field<Located<Answer>> _onRecord = new("on_record", new WordShape<Answer>(Answers.Vocabulary), "yes or no: whether the speaker said it openly, to be quoted; by default yes where its own words are quoted at first hand");
    private static readonly Field<Located<string>> _quote = new("quote", Shapes.Text, "the words, verbatim from the article");
    private static readonly Field<Located<Credibility>> _credibility = new("credibility", new WordShape<Credibility>(Credibilities.Vocabulary), "Admiralty credibility 1 to 6 of this statement");
    private static readonly Field<Prose> _note = new("note", Shapes.Markdown, "what a reader should know about it");

    public static GroupShape<Statement> Shape { get; } = new("a statement", [_claim, _stance, _by, _through, _via, _onRecord, _quote, _credibility, _note], Read);

    private static Statement? Read(FieldValues values)
    {
        var claim = values.Get(_claim);
        var stance = values.Get(_stance);
        var (by, through, via) = (values.Get(_by), values.List(_through), values.Get(_via));
        var (onRecord, quote) = (values.Get(_onRecord), values.Get(_quote));
        var (credibility, note) = (values.Get(_credibility), values.Get(_note));
        return claim is null || stance is null
            ? null
            : new Statement { Claim = claim, Stance = stance, By = by, Through = through, Via = via, OnRecord = onRecord, Quote = quote, Credibility = credibility, Note = note };
    }
}
