using Dossier.Dates;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.FrontMatter.Values;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Wording;

namespace Dossier.Exports.Markdown;

/// <summary>What the pages in Markdown have in common: how they begin, and how they say dates, sources and who said what.</summary>
internal sealed class MarkdownPhrases(ResolvedDossier dossier, DossierEvidence evidence, SiteWording wording)
{
    public ResolvedDossier Dossier { get; } = dossier;

    public DossierEvidence Evidence { get; } = evidence;

    public SiteWording Wording { get; } = wording;

    /// <summary>The head of a page: its title, whose briefing it belongs to, and who may read it.</summary>
    public MarkdownPage Begin(Entry entry)
    {
        var page = new MarkdownPage(Route.MarkdownOf(entry));
        page.Paragraph(Dossier.Settings.Handling is null ? null : $"**{MarkdownPage.Words(Dossier.Settings.Handling)}**");
        page.Title(entry.Label);
        page.Paragraph(entry is Home ? null : page.Link(Dossier.Home.Entry, Dossier.Settings.Title));
        return page;
    }

    /// <summary>What other registers call an entry: <c>[VIAF 97804211](https://…)</c>.</summary>
    public string ExternalIds(ImmutableArray<ExternalId> ids) => string.Join(Word("marks", "semicolon"), ids.Select(id =>
    {
        var words = MarkdownPage.Words($"{id.Label} {id.Value.Value}");
        return id.Address is null ? words : $"[{words}](<{id.Address}>)";
    }));

    public void Gaps(MarkdownPage page, string heading, ImmutableArray<LinkedProse> written, Entry entry) => page.List(
        heading,
        written.Select(page.Line).Concat(Evidence.GapsOf(entry).Select(gap => MarkdownPage.Words(GapWording.Describe(gap, Wording).Text))),
        gap => gap);

    /// <summary>Who says what of a claim, in whose words: <c>denies, UAE, as reported by Reuters: “…” (paragraph 9)</c>.</summary>
    public string Statement(MarkdownPage page, TracedStatement said)
    {
        var statement = said.Statement;
        var who = said.Chain.IsAnonymous ? Word("event", "the_article") : Told(page, ChainWording.Attribution(said.Chain, Wording));
        var record = ChainWording.Record(said) is { } word ? $" ({Word("on_record", word)})" : "";
        var words = statement.Statement.Quote is { } quote ? $"{Word("marks", "colon")}{Quoted(quote.Value)}{Paragraph(page, said.Article, statement.Passage)}" : $" ({Word("event", "no_quote")})";
        var note = statement.Note is null ? "" : $" {page.Line(statement.Note)}";
        var grade = statement.Statement.Credibility is { } credibility ? $" ({Graded(Credibilities.Vocabulary.WordOf(credibility.Value))})" : "";
        return $"– {Word("stances", Stances.Vocabulary.WordOf(statement.Statement.Stance.Value))}, {who}{record}{words}{note}{grade}";
    }

    /// <summary>A chain with links to those in it.</summary>
    public static string Told(MarkdownPage page, ImmutableArray<ChainPhrase> phrases) =>
        string.Concat(phrases.Select(phrase => phrase.Entry is null ? MarkdownPage.Words(phrase.Text) : page.Link(phrase.Entry, phrase.Text)));

    private string Graded(string credibility) => $"{Word("citation", "credibility")} {credibility}{Word("row", "comma")}{Word("credibility", credibility)}";

    public string Paragraph(MarkdownPage page, Article article, Passage? passage) => passage?.Block.Anchor is { } anchor
        ? $" ({page.Link(article, DisplayText.IsAnchor(anchor) ? Word("printed", anchor) : $"{Word("article", "paragraph")} {anchor[1..]}", anchor)})"
        : "";

    public string ArticleDate(Article article) => article.Date?.Value.Describe(Wording.Dates) ?? Word("article", "undated");

    public string EventDate(Event one)
    {
        if (one.Date is null)
            return one.DateText is null ? Word("event", "no_date") : Quoted(one.DateText.Value);

        return $"{one.Date.Value.Describe(Wording.Dates)}, {Word("date_bases", one.DateBasis is { } basis ? DateBases.Vocabulary.WordOf(basis.Value) : "unknown")}";
    }

    public string Period(EdtfDate? from, EdtfDate? to) => (from, to) switch
    {
        (null, null) => "",
        ({ } start, { } end) => $", {start.Describe(Wording.Dates)} – {end.Describe(Wording.Dates)}",
        ({ } start, null) => $", {Word("period", "from")} {start.Describe(Wording.Dates)}",
        (null, { } end) => $", {Word("period", "until")} {end.Describe(Wording.Dates)}",
    };

    public string Sources(MarkdownPage page, ImmutableArray<SourceTarget> sources) => sources.IsEmpty
        ? ""
        : $" ({string.Join(Word("marks", "semicolon"), sources.Select(source => page.Link(source.Article, anchor: source.Anchor is { } anchor && IsPublished(source.Article, anchor) ? anchor : null)))})";

    private bool IsPublished(Article article, string anchor) =>
        Dossier.Settings.PublishText == PublishedText.Full || Evidence.UsesOf(article).Any(paragraph => paragraph.Anchor == anchor);

    public static string? Byline(MarkdownPage page, Byline? byline) => byline switch
    {
        Graph.Byline.Known known => page.Link(known.Actor),
        Graph.Byline.Named named => MarkdownPage.Words(named.Words),
        null => null,
    };

    public static string Described(MarkdownPage page, Actor actor) =>
        actor.Description is null ? page.Link(actor) : $"{page.Link(actor)} – {MarkdownPage.Words(actor.Description.Value)}";

    /// <summary>Behind an event in a list: that what is told of it differs.</summary>
    public string Differing(Event one) =>
        Evidence.QuestionsOf(one).Any(question => question.State == AccountsState.Differ) ? $" – {Wording.Word("accounts", "states", "differ")}" : "";

    /// <summary>Behind a claim that is no fact: what it is, and whose.</summary>
    public string KindOf(ClaimTarget target) =>
        AccountWording.Kind(Evidence.Of(target.Claim), Wording) is { } kind ? $" ({MarkdownPage.Words(kind)})" : "";

    public string PlainTextOf(ClaimTarget target) => PlainText.Of(Evidence.Of(target.Claim).Claim.Text) ?? target.Claim.Id.Value;

    public string Names(IEnumerable<string> names) => string.Join(Word("marks", "semicolon"), names.Select(MarkdownPage.Words));

    /// <summary>Words between the quotation marks of the site's language.</summary>
    public string Quoted(string words) => SiteWording.Fill(Word("marks", "quotation"), ("words", MarkdownPage.Words(words)));

    /// <summary>Where something is: the place, and the country unless the place names it.</summary>
    public string Place(string? place, string? country)
    {
        var name = country is null ? null : Word("countries", country);
        return name is null || place?.Contains(name, StringComparison.Ordinal) == true
            ? MarkdownPage.Words(place ?? "")
            : string.Join(Word("row", "comma"), new[] { place, name }.OfType<string>().Select(MarkdownPage.Words));
    }

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public string Word(string group, string name) => Wording.Word(group, name);
}
