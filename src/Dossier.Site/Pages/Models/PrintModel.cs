using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Graph;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>
/// The whole briefing on one page: the briefing itself, then events, actors, articles and free pages, then the notes to
/// all of them. In: the models of the pages that these have of their own. Out: the same, with the numbers of the notes
/// put to what they cite, and the anchors under which everything stands on this page.
/// </summary>
internal sealed class PrintModel
{
    /// <summary>
    /// How many entries of one kind are told in full. Beyond that a printed page is no briefing any more but a shelf: the
    /// part lists titles only, and says so.
    /// </summary>
    public const int MostInFull = 300;

    /// <summary>How many articles that name an actor are listed: a name that hundreds of articles share is told by their number.</summary>
    public const int MostNamed = 25;

    private readonly Dictionary<PageLink, string> _here = [];
    private readonly Endnotes _notes;

    public PrintModel(
        ResolvedDossier dossier,
        ScriptObject home,
        EventModel eventModel,
        ActorModel actorModel,
        ArticleModel articleModel,
        TextModel texts,
        EntryCards cards,
        SourceModel sources)
    {
        _notes = new Endnotes(dossier.Articles, sources);
        Home = home;
        // The parts are walked in the order they are read, since that numbers the notes.
        Cite(home);
        var topics = new ScriptArray(dossier.Topics.Where(topic => topic.BottomLine is not null).Select(topic => (object)new ScriptObject
        {
            ["title"] = topic.Topic.Title,
            ["language"] = dossier.LanguageOf(topic.Topic),
            ["dir"] = dossier.LanguageOf(topic.Topic) is { } language ? SiteWording.DirectionOf(language) : null,
            ["bottom_line"] = EntryCards.Prose(topic.BottomLine, ProseForm.Inline),
        }));
        foreach (var topic in Objects(topics))
            _notes.CiteText(topic["bottom_line"]);

        var events = Part(dossier.Events, each => each.Entry, each => Tell(each, eventModel.Of(each)), cards);
        var namedIn = dossier.Articles.SelectMany(each => each.Named.Select(name => (name, each.Entry))).ToLookup(pair => pair.name, pair => pair.Entry);
        var actors = Part(dossier.Actors, each => each.Entry, each => Tell(each, actorModel.Of(each), [.. namedIn[each.Entry]], cards), cards);
        var articles = Part(dossier.Articles, each => each.Entry, each => Tell(articleModel.Of(each)), cards);
        var pages = Part(dossier.Pages, each => each.Entry, each => Tell(each, texts, cards), cards);
        Globals = new ScriptObject
        {
            ["topics"] = topics,
            ["events"] = events,
            ["actors"] = actors,
            ["articles"] = articles,
            ["pages"] = pages,
            ["notes"] = _notes.Model(),
            ["most"] = MostInFull,
        };
        foreach (var (citation, number) in _notes.Numbers)
        {
            if (citation is Citation.OfArticle { Anchor: not null } cited)
                _here[new PageLink(cited.Article, cited.Anchor)] = Endnotes.AnchorOf(number);
        }

        Links = new LinkBase(Route.Print) { Here = _here.ToFrozenDictionary(), Endnotes = _notes.Numbers };
    }

    /// <summary>The briefing.</summary>
    public ScriptObject Home { get; }

    /// <summary>Everything else of the page.</summary>
    public ScriptObject Globals { get; }

    /// <summary>What stands on the page under which anchor.</summary>
    public LinkBase Links { get; }

    /// <summary>One part of the page: its entries in full, or, where they are too many, their cards.</summary>
    private ScriptObject Part<T>(ImmutableArray<T> all, Func<T, Entry> entry, Func<T, ScriptObject> inFull, EntryCards cards)
    {
        // Two entries of one id were reported, and share one address.
        all = [.. all.DistinctBy(each => Route.Of(entry(each)))];
        var isFull = all.Length <= MostInFull;
        return new ScriptObject
        {
            ["in_full"] = isFull,
            ["count"] = all.Length,
            ["entries"] = isFull ? new ScriptArray(all.Select(each => PutHere(entry(each), inFull(each)))) : cards.Of(all.Select(entry)),
        };
    }

    private ScriptObject PutHere(Entry entry, ScriptObject model)
    {
        var anchor = AnchorOf(entry);
        _here[new PageLink(Route.Of(entry))] = anchor;
        model["anchor"] = anchor;
        return model;
    }

    private static string AnchorOf(Entry entry) => $"{entry.Kind.Name}-{entry.Id}";

    private void Cite(ScriptObject home)
    {
        _notes.CiteText(home["bottom_line"]);
        foreach (var judgement in Objects(home["judgements"]))
        {
            _notes.CiteText(judgement["text"]);
            _notes.CiteText(judgement["because"]);
            _notes.CiteText(judgement["confidence_because"]);
            CiteClaims(judgement["basis"]);
            CiteClaims(judgement["against"]);
            CiteTexts(judgement["assumes"]);
            foreach (var reading in Objects(judgement["alternatives"]))
            {
                _notes.CiteText(reading["text"]);
                CiteClaims(reading["basis"]);
                CiteClaims(reading["against"]);
            }

            CiteTexts(judgement["would_change"]);
            _notes.CiteText(judgement["changed"]);
        }

        CiteTexts(home["alternatives"]);
        CiteGaps(home["gaps"]);
        CiteTexts(home["indicators"]);
        home["text"] = Nested(home["text"], "briefing", levels: 1);
        _notes.CiteText(home["text"]);
    }

    private ScriptObject Tell(LinkedEvent one, ScriptObject model)
    {
        _notes.CiteText(model["summary"]);
        model["text"] = Nested(model["text"], AnchorOf(one.Entry), levels: 2);
        _notes.CiteText(model["text"]);
        foreach (var (claim, entry) in Objects(model["claims"]).Zip(one.Claims))
        {
            // An id holds no full stop, so no two claims share an anchor.
            var anchor = $"claim-{one.Entry.Id}.{entry.Claim.Id.Value}";
            _here[new PageLink(Route.Of(one.Entry), Route.AnchorOf(entry.Claim))] = anchor;
            claim["anchor"] = anchor;
            _notes.CiteText(claim["text"]);
            foreach (var said in Objects(claim["statements"]))
            {
                _notes.Cite(said);
                _notes.CiteText(said["note"]);
            }
        }

        foreach (var question in Objects(model["questions"]))
        {
            if (question["anchor"] is string asked)
                _here[new PageLink(Route.Of(one.Entry), asked)] = $"{asked}-{one.Entry.Id}";
        }

        foreach (var figure in Objects(model["figures"]))
            _notes.Cite(figure);

        CiteGaps(model["gaps"]);
        return model;
    }

    private ScriptObject Tell(LinkedActor actor, ScriptObject model, ImmutableArray<Article> namedIn, EntryCards cards)
    {
        _notes.CiteText(model["summary"]);
        foreach (var place in Objects(model["positions"]).Concat(Objects(model["relations"])).Concat(Objects(model["related_from"])))
        {
            foreach (var source in Objects(place["sources"]))
                _notes.Cite(source);
        }

        _notes.CiteText(model["ownership"]);
        _notes.CiteText(model["reliability_note"]);
        model["text"] = Nested(model["text"], AnchorOf(actor.Entry), levels: 2);
        _notes.CiteText(model["text"]);
        CiteGaps(model["gaps"]);
        model["named_in"] = cards.Of(namedIn.Take(MostNamed));
        model["named_in_more"] = Math.Max(0, namedIn.Length - MostNamed);
        // Every sentence that names it would be the articles' text all over again; what it says stands with the claims.
        model.Remove("mentions");
        model.Remove("statements");
        return model;
    }

    private ScriptObject Tell(ScriptObject model)
    {
        _notes.CiteText(model["summary"]);
        _notes.CiteText(model["date_note"]);
        CiteGaps(model["gaps"]);
        // A source is named here, not reprinted.
        model.Remove("text");
        model.Remove("passages");
        model.Remove("built_on");

        return model;
    }

    private ScriptObject Tell(LinkedPage page, TextModel texts, EntryCards cards)
    {
        var model = new ScriptObject
        {
            ["title"] = page.Entry.Title.Value,
            ["language"] = cards.Of(page.Entry)!["language"],
            ["dir"] = cards.Of(page.Entry)!["dir"],
            ["summary"] = EntryCards.Prose(page.Summary, ProseForm.Inline),
            ["text"] = Nested(texts.Of(page.Body), AnchorOf(page.Entry), levels: 2),
        };
        _notes.CiteText(model["summary"]);
        _notes.CiteText(model["text"]);
        return model;
    }

    private void CiteTexts(object? texts)
    {
        foreach (var text in texts as ScriptArray ?? [])
            _notes.CiteText(text);
    }

    private void CiteClaims(object? claims)
    {
        foreach (var named in Objects(claims))
            _notes.CiteText(((ScriptObject)named["claim"]!)["text"]);
    }

    private void CiteGaps(object? gaps)
    {
        foreach (var gap in Objects(gaps))
            _notes.CiteText(gap["text"]);
    }

    private static IEnumerable<ScriptObject> Objects(object? items) => (items as ScriptArray ?? []).OfType<ScriptObject>();

    /// <summary>A text as it stands under a heading of this page; below a quotation it names the source in a line and leaves the rest to the note.</summary>
    private static ProseText? Nested(object? value, string anchor, int levels) => value is not ProseText text ? null : text with
    {
        Nesting = new TextNesting($"{anchor}.", levels),
        Insets = text.Insets.ToFrozenDictionary(inset => inset.Key, inset => inset.Value with { Partial = "print-attribution" }),
    };
}
