using System.Collections.Immutable;
using Dossier.Entries;
using Dossier.Graph;
using Dossier.Graph.Evidence;
using Dossier.Pages;
using Dossier.Pages.Models;

namespace Dossier.Rendering.TakeAway;

/// <summary>
/// The page of each entry as Markdown, beside it. In: the dossier. Out: a file each, in the order of the dossier. With
/// <c>publish_text: quotes</c> an article shows the words that are quoted, as on its page.
/// </summary>
public sealed class MarkdownPages
{
    private readonly ResolvedDossier _dossier;
    private readonly DossierEvidence _evidence;
    private readonly Wording _wording;

    private MarkdownPages(ResolvedDossier dossier, DossierEvidence evidence, Wording wording)
    {
        _dossier = dossier;
        _evidence = evidence;
        _wording = wording;
    }

    /// <summary>The files.</summary>
    public static ImmutableArray<RenderedFile> Render(ResolvedDossier dossier, DossierEvidence evidence, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(wording);
        var pages = new MarkdownPages(dossier, evidence, wording);
        Func<RenderedFile>[] files =
        [
            pages.Home,
            .. dossier.Articles.Select(article => (Func<RenderedFile>)(() => pages.Article(article))),
            .. dossier.Actors.Select(actor => (Func<RenderedFile>)(() => pages.Actor(actor))),
            .. dossier.Events.Select(one => (Func<RenderedFile>)(() => pages.Event(one))),
            .. dossier.Pages.Select(page => (Func<RenderedFile>)(() => pages.FreePage(page))),
        ];
        var made = new RenderedFile[files.Length];
        Parallel.For(0, files.Length, at => made[at] = files[at]());
        return [.. made];
    }

    private RenderedFile Home()
    {
        var home = _dossier.Home;
        var page = Begin(home.Entry);
        page.Fact(Word("home", "as_of"), home.Entry.AsOf?.Value.Describe(_wording.Dates));
        page.EndList();
        if (home.BottomLine is { } line)
        {
            page.Section(Word("home", "bottom_line"));
            page.Paragraph(page.Line(line));
        }

        page.List(Word("home", "judgements"), _evidence.Judgements, weighed => Judgement(page, weighed));
        page.Text(home.Body);
        page.List(Word("home", "alternatives"), home.Alternatives, page.Line);
        page.List(Word("home", "gaps"), home.Gaps, page.Line);
        page.List(Word("home", "indicators"), home.Indicators, page.Line);
        page.List(Word("lists", "articles"), _dossier.Articles, article => $"{page.Link(article.Entry)} ({ArticleDate(article.Entry)})");
        page.List(Word("lists", "events"), _dossier.Events, one => $"{page.Link(one.Entry)} ({EventDate(one.Entry)})");
        page.List(Word("lists", "actors"), _dossier.Actors, actor => Described(page, actor.Entry));
        page.List(Word("take_away", "pages"), _dossier.Pages, free => page.Link(free.Entry));
        return page.File();
    }

    private string Judgement(MarkdownPage page, WeighedJudgement weighed)
    {
        var judgement = weighed.Judgement.Judgement;
        var likelihood = judgement.Likelihood is null ? "" : $" {Word("home", "likelihood")}: {MarkdownPage.Words(judgement.Likelihood.Value)}.";
        var confidence = judgement.Confidence is null ? "" : $" {Word("home", "confidence")}: {Word("confidence", Words.Confidences.WordOf(judgement.Confidence.Value))}.";
        var basis = string.Join("; ", weighed.Judgement.Basis.Select(target => page.Link(target.Event, PlainTextOf(target), Route.AnchorOf(target.Claim))));
        return $"{page.Line(weighed.Judgement.Text)}{likelihood}{confidence}{(basis.Length == 0 ? "" : $" {Word("home", "basis")}: {basis}.")}";
    }

    private RenderedFile Article(LinkedArticle article)
    {
        var entry = article.Entry;
        var page = Begin(entry);
        page.Paragraph(entry.Dek is null ? null : $"*{MarkdownPage.Words(entry.Dek.Value).Trim()}*");
        page.Paragraph(article.Summary is null ? null : page.Line(article.Summary));
        ArticleFacts(page, article);
        Gaps(page, Word("article", "gaps"), article.Gaps, entry);
        page.List(Word("take_away", "statements"), article.Statements.Select(statement => _evidence.Origins.Trace(article, statement)), said =>
            $"{page.Link(said.Statement.Target.Event, PlainTextOf(said.Statement.Target), Route.AnchorOf(said.Statement.Target.Claim))} {Statement(page, said)}");
        ArticleText(page, article);
        page.List(Word("article", "events"), article.Events, one => $"{page.Link(one)} ({EventDate(one)})");
        page.List(Word("article", "actors"), article.Named, actor => Described(page, actor));
        return page.File();
    }

    private void ArticleFacts(MarkdownPage page, LinkedArticle article)
    {
        var entry = article.Entry;
        var note = article.DateNote is null ? "" : $" {page.Line(article.DateNote)}";
        page.Fact(Word("article", "outlet"), article.Outlet is null ? Word("article", "no_outlet") : page.Link(article.Outlet));
        page.Fact(Word("article", "date"), (entry.Date?.Value.Describe(_wording.Dates) ?? Word("article", "no_date")) + note);
        page.Fact(Word("article", "author"), Byline(page, article.Author) ?? Word("article", "no_author"));
        page.Fact(Word("article", "translator"), Byline(page, article.Translator));
        page.Fact(Word("article", "based_on"), article.BasedOn.IsEmpty ? Word("article", "no_origin") : page.Links(article.BasedOn));
        page.Fact(Word("article", "language"), entry.Language is null ? null : Word("languages", entry.Language.Value));
        page.Fact(Word("article", "grade"), entry is { Reliability: null, Credibility: null } ? null : Grade(entry));
        page.Fact(Word("article", "url"), entry.Url is null ? null : $"<{entry.Url.Value}>");
        page.Fact(Word("article", "archived"), entry.ArchivedUrl is null ? null : $"<{entry.ArchivedUrl.Value}>");
        page.Fact(Word("article", "retrieved"), entry.Retrieved?.Value.Describe(_wording.Dates));
        page.Fact(Word("article", "caption"), entry.Caption is null ? null : MarkdownPage.Words(entry.Caption.Value));
        page.Fact(Word("article", "disclaimer"), entry.Disclaimer is null ? null : MarkdownPage.Words(entry.Disclaimer.Value));
        page.Fact(Word("article", "damage"), string.Join("; ", entry.Damage.Select(damage => Word("damage", Words.Damages.WordOf(damage.Value))).Distinct()));
        page.Fact(Word("article", "topics"), string.Join("; ", article.Topics.Select(topic => MarkdownPage.Words(topic.Title))));
        page.EndList();
    }

    private static string Grade(Article entry) =>
        (entry.Reliability is { } reliability ? Words.Reliabilities.WordOf(reliability.Value) : "F")
        + (entry.Credibility is { } credibility ? Words.Credibilities.WordOf(credibility.Value) : "6");

    private void ArticleText(MarkdownPage page, LinkedArticle article)
    {
        if (_dossier.Settings.PublishText == PublishedText.Full)
        {
            if (!article.Body.Prose.IsEmpty)
            {
                page.Section(Word("article", "text"));
            }

            page.Text(article.Body);
            return;
        }

        var passages = _evidence.UsesOf(article.Entry);
        if (!passages.IsEmpty)
        {
            page.Section(Word("article", "passages"));
        }

        foreach (var paragraph in passages)
        {
            page.Anchor(paragraph.Anchor);
            page.Quotation(EntryData.PassagesOf(paragraph));
        }
    }

    private RenderedFile Actor(LinkedActor actor)
    {
        var entry = actor.Entry;
        var page = Begin(entry);
        page.Paragraph(entry.Description is null ? null : MarkdownPage.Words(entry.Description.Value));
        page.Paragraph(actor.Summary is null ? null : page.Line(actor.Summary));
        page.Fact(Word("take_away", "type"), Word("actor_types", Words.ActorTypes.WordOf(entry.Type.Value)));
        page.Fact(Word("actor", "names_used"), Names(actor.UsedNames.Select(used => used.Name)));
        page.Fact(Word("actor", "previous_names"), Names(entry.PreviousNames.Select(name => name.Value)));
        page.Fact(Word("actor", "country"), entry.Country?.Value);
        page.Fact(Word("actor", "ownership"), actor.Ownership is null ? null : page.Line(actor.Ownership));
        page.Fact(Word("actor", "reliability"), entry.Reliability is null ? null : ReliabilityOf(page, actor));
        page.Fact(Word("actor", "not_to_confuse_with"), page.Links(actor.NotToConfuseWith));
        page.EndList();
        page.List(Word("actor", "positions"), actor.Positions, position => Position(page, position));
        page.List(Word("actor", "relations"), actor.Relations, relation =>
            $"{MarkdownPage.Words(relation.Relation.Kind.Value)} {page.Link(relation.To)}{Period(relation.Relation.From?.Value, relation.Relation.Until?.Value)}{Sources(page, relation.Sources)}");
        Gaps(page, Word("actor", "gaps"), actor.Gaps, entry);
        page.Text(actor.Body);
        page.List(Word("actor", "events"), actor.Events, role => $"{page.Link(role.Event)} ({EventDate(role.Event)}{(role.Role is { } word ? $", {Word("roles", Words.Roles.WordOf(word))}" : "")})");
        page.List(Word("actor", "mentions"), actor.NamedIn, named => $"{page.Link(named.Article)}: {_wording.Count("times", named.Sentences.Length)}");
        page.List(Word("actor", "published"), actor.Published, article => $"{page.Link(article)} ({ArticleDate(article)})");
        page.List(Word("actor", "source_of"), actor.SourceOf, article => page.Link(article));
        return page.File();
    }

    private string ReliabilityOf(MarkdownPage page, LinkedActor actor)
    {
        var grade = Words.Reliabilities.WordOf(actor.Entry.Reliability!.Value);
        return $"{grade}, {Word("reliability", grade)}{(actor.ReliabilityNote is null ? "" : $". {page.Line(actor.ReliabilityNote)}")}";
    }

    private string Position(MarkdownPage page, LinkedPosition position)
    {
        var of = position.Of is null ? "" : $", {page.Link(position.Of)}";
        var status = position.Position.Status is null ? "" : $" ({MarkdownPage.Words(position.Position.Status.Value)})";
        return $"{MarkdownPage.Words(position.Position.Title.Value)}{of}{status}{Period(position.Position.From?.Value, position.Position.To?.Value)}{Sources(page, position.Sources)}";
    }

    private RenderedFile Event(LinkedEvent one)
    {
        var entry = one.Entry;
        var page = Begin(entry);
        page.Paragraph(one.Summary is null ? null : page.Line(one.Summary));
        page.Fact(Word("event", "date"), EventDate(entry));
        page.Fact(Word("event", "place"), string.Join(", ", new[] { entry.Place?.Value, entry.Country?.Value }.OfType<string>().Select(MarkdownPage.Words)));
        page.Fact(Word("take_away", "type"), entry.Type is { } type ? Word("event_types", Words.EventTypes.WordOf(type.Value)) : null);
        page.Fact(Word("take_away", "status"), entry.Status is { } status ? Word("event_statuses", Words.EventStatuses.WordOf(status.Value)) : null);
        page.Fact(Word("event", "participants"), string.Join("; ", one.Participants.Select(participant =>
            page.Link(participant.Actor) + (participant.Role is { } role ? $" ({Word("roles", Words.Roles.WordOf(role))})" : ""))));
        page.Fact(Word("event", "part_of"), one.PartOf is null ? null : page.Link(one.PartOf));
        page.Fact(Word("event", "topics"), string.Join("; ", one.Topics.Select(topic => MarkdownPage.Words(topic.Title))));
        page.EndList();
        page.Text(one.Body);
        Claims(page, one);
        page.List(Word("event", "figures"), one.Figures, figure => Figure(page, figure));
        Gaps(page, Word("event", "gaps"), one.Gaps, entry);
        page.List(Word("event", "reports"), one.Reports, report => $"{page.Link(report.Article)} ({ArticleDate(report.Article)})");
        page.List(Word("event", "parts"), one.Parts, part => $"{page.Link(part)} ({EventDate(part)})");
        return page.File();
    }

    private void Claims(MarkdownPage page, LinkedEvent one)
    {
        if (!one.Claims.IsEmpty)
        {
            page.Section(Word("event", "claims"));
        }

        foreach (var claim in one.Claims.Select(claim => _evidence.Of(claim.Claim)))
        {
            page.Anchor(Route.AnchorOf(claim.Claim.Claim));
            page.Subsection(page.Line(claim.Claim.Text));
            page.Paragraph($"**{Word("claim_states", ClaimModel.Word(claim.State))}.** {MarkdownPage.Words(ClaimModel.Explanation(claim, _wording))}");
            foreach (var said in claim.Statements)
            {
                page.Item($"{page.Link(said.Article)} {Statement(page, said)}");
            }

            page.EndList();
        }
    }

    /// <summary>Who says what of a claim, in whose words: <c>denies: UAE, via Reuters: “…” (paragraph 9)</c>.</summary>
    private string Statement(MarkdownPage page, TracedStatement said)
    {
        var statement = said.Statement;
        var who = statement.Speaker is null ? Word("event", "the_article") : page.Link(statement.Speaker);
        var via = statement.Via is null ? "" : $" {Word("event", "via")} {page.Link(statement.Via)}";
        var words = statement.Statement.Quote is { } quote ? $": “{MarkdownPage.Words(quote.Value)}”{Paragraph(page, said.Article, statement.Passage)}" : $" ({Word("event", "no_quote")})";
        var note = statement.Note is null ? "" : $" {page.Line(statement.Note)}";
        return $"– {Word("stances", Words.Stances.WordOf(statement.Statement.Stance.Value))}, {who}{via}{words}{note}";
    }

    private string Paragraph(MarkdownPage page, Article article, Passage? passage) => passage?.Block.Anchor is { } anchor
        ? $" ({page.Link(article, $"{Word("article", "paragraph")} {anchor[1..]}", anchor)})"
        : "";

    private string Figure(MarkdownPage page, LinkedFigure figure)
    {
        var range = (figure.Figure.Min?.Value, figure.Figure.Max?.Value) switch
        {
            (null, null) => Word("figure", "no_number"),
            ({ } min, { } max) when min == max => Number(min),
            ({ } min, { } max) => $"{Number(min)}–{Number(max)}",
            ({ } min, null) => $"{Word("figure", "at_least")} {Number(min)}",
            (null, { } max) => $"{Word("figure", "at_most")} {Number(max)}",
        };
        var quote = figure.Figure.Quote is null ? "" : $" – “{MarkdownPage.Words(figure.Figure.Quote.Value)}”";
        return $"{MarkdownPage.Words(figure.Figure.Measure.Value)}: {range}{quote} {page.Link(figure.Source)}{Paragraph(page, figure.Source, figure.Passage)}";
    }

    private RenderedFile FreePage(LinkedPage free)
    {
        var page = Begin(free.Entry);
        page.Paragraph(free.Summary is null ? null : page.Line(free.Summary));
        page.Text(free.Body);
        return page.File();
    }

    /// <summary>The head of a page: its title, whose briefing it belongs to, and who may read it.</summary>
    private MarkdownPage Begin(Entry entry)
    {
        var page = new MarkdownPage(Route.MarkdownOf(entry));
        page.Paragraph(_dossier.Settings.Handling is null ? null : $"**{MarkdownPage.Words(_dossier.Settings.Handling)}**");
        page.Title(entry.Label);
        page.Paragraph(entry is Home ? null : page.Link(_dossier.Home.Entry, _dossier.Settings.Title));
        return page;
    }

    private void Gaps(MarkdownPage page, string heading, ImmutableArray<LinkedProse> written, Entry entry) => page.List(
        heading,
        written.Select(page.Line).Concat(_evidence.GapsOf(entry).Select(gap => MarkdownPage.Words(GapModel.Describe(gap, _wording).Text))),
        gap => gap);

    private string ArticleDate(Article article) => article.Date?.Value.Describe(_wording.Dates) ?? Word("article", "undated");

    private string EventDate(Event one)
    {
        if (one.Date is null)
        {
            return one.DateText is null ? Word("event", "no_date") : $"“{MarkdownPage.Words(one.DateText.Value)}”";
        }

        return $"{one.Date.Value.Describe(_wording.Dates)}, {Word("date_bases", one.DateBasis is { } basis ? Words.DateBases.WordOf(basis.Value) : "unknown")}";
    }

    private string Period(EdtfDate? from, EdtfDate? to) => (from, to) switch
    {
        (null, null) => "",
        ({ } start, { } end) => $", {start.Describe(_wording.Dates)} – {end.Describe(_wording.Dates)}",
        ({ } start, null) => $", {Word("period", "from")} {start.Describe(_wording.Dates)}",
        (null, { } end) => $", {Word("period", "until")} {end.Describe(_wording.Dates)}",
    };

    private string Sources(MarkdownPage page, ImmutableArray<SourceTarget> sources) => sources.IsEmpty
        ? ""
        : $" ({string.Join("; ", sources.Select(source => page.Link(source.Article, anchor: source.Anchor is { } anchor && IsPublished(source.Article, anchor) ? anchor : null)))})";

    private bool IsPublished(Article article, string anchor) =>
        _dossier.Settings.PublishText == PublishedText.Full || _evidence.UsesOf(article).Any(paragraph => paragraph.Anchor == anchor);

    private static string? Byline(MarkdownPage page, Byline? byline) => byline switch
    {
        Graph.Byline.Known known => page.Link(known.Actor),
        Graph.Byline.Named named => MarkdownPage.Words(named.Words),
        _ => null,
    };

    private static string Described(MarkdownPage page, Actor actor) =>
        actor.Description is null ? page.Link(actor) : $"{page.Link(actor)} – {MarkdownPage.Words(actor.Description.Value)}";

    private string PlainTextOf(ClaimTarget target) => PlainText.Of(_evidence.Of(target.Claim).Claim.Text) ?? target.Claim.Id.Value;

    private static string Names(IEnumerable<string> names) => string.Join("; ", names.Select(MarkdownPage.Words));

    private static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Word(string group, string name) => _wording.Word(group, name);
}
