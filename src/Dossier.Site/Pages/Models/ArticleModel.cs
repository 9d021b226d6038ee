using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>An article as its template sees it.</summary>
internal sealed class ArticleModel(
    ResolvedDossier dossier, DossierEvidence evidence, EntryCards cards, SourceModel sources, TextModel texts, ClaimModel claims, SiteWording wording, string? baseUrl)
{
    /// <summary>Where each dated article stands in the list of articles, which has them first, and of them the newest.</summary>
    private readonly Lazy<Dictionary<Article, int>> _places = new(() =>
        dossier.Articles.TakeWhile(article => article.Entry.Date is not null).Select((article, at) => (article.Entry, at)).ToDictionary(pair => pair.Entry, pair => pair.at));

    public ScriptObject Of(LinkedArticle article)
    {
        var model = cards.Article(article, EntryCards.MostFields);
        AddSource(model, article);
        model["about"] = cards.Of(article.About);
        model["events"] = cards.Of(article.Events);
        model["topics"] = cards.Of(article.Topics);
        model["actors"] = cards.Of(article.Named);
        model["statements"] = new ScriptArray(article.Statements.Select(statement => claims.Statement(evidence.Origins.Trace(article, statement))));
        model["source"] = sources.Of(article.Entry);
        model["chain"] = sources.Chain(article.Entry);
        model["gaps"] = GapModel.Of(article.Gaps, evidence.GapsOf(article.Entry), wording);
        model["previous"] = cards.Of(Neighbour(article.Entry, 1));
        model["next"] = cards.Of(Neighbour(article.Entry, -1));
        model["citations"] = CitationModel.Of(article, cards.SiteTitle, baseUrl, wording);
        AddText(model, article);
        return model;
    }

    /// <summary>The dated article that stands some places from a dated one in the list; else null.</summary>
    private Article? Neighbour(Article article, int places)
    {
        if (!_places.Value.TryGetValue(article, out var at))
            return null;

        var place = at + places;
        return place >= 0 && place < _places.Value.Count ? dossier.Articles[place].Entry : null;
    }

    private void AddSource(ScriptObject model, LinkedArticle article)
    {
        var entry = article.Entry;
        model["dek"] = Shown(article, "dek", entry.Dek);
        model["author"] = BylineModel.Of(article.Author, cards);
        model["translator"] = BylineModel.Of(article.Translator, cards);
        model["date_note"] = EntryCards.Prose(article.DateNote, ProseForm.Inline);
        model["url"] = entry.Url?.Value;
        model["archived_url"] = entry.ArchivedUrl?.Value;
        model["retrieved"] = DateModel.Of(entry.Retrieved, wording);
        model["based_on"] = cards.Of(article.BasedOn);
        model["shares_source"] = cards.Of(article.SharesSource);
        model["differs_from"] = cards.Of(article.DiffersFrom);
        model["shares_text_with"] = new ScriptArray(evidence.Texts.SiblingsOf(entry).Select(sibling => (object)new ScriptObject
        {
            ["article"] = cards.Of(sibling.Article),
            ["bond"] = ClaimWording.Word(sibling.Bond),
        }));
        model["caption"] = Shown(article, "caption", entry.Caption);
        model["disclaimer"] = Shown(article, "disclaimer", entry.Disclaimer);
        model["reliability"] = entry.Reliability is { } reliability ? Reliabilities.Vocabulary.WordOf(reliability.Value) : null;
        model["credibility"] = entry.Credibility is { } credibility ? Credibilities.Vocabulary.WordOf(credibility.Value) : null;
        model["damage"] = new ScriptArray(entry.Damage.Select(damage => (object)Damages.Vocabulary.WordOf(damage.Value)).Distinct());
    }

    private void AddText(ScriptObject model, LinkedArticle article)
    {
        var builtOn = texts.BuiltOn(article.Entry, evidence.UsesOf(article.Entry));
        model["built_on"] = builtOn;
        model["text_in"] = article.Translated is null ? model["words_in"] : cards.In(null);
        model["translated_text"] = article.Translated is not null;
        if (cards.PublishText == PublishedText.Full)
        {
            model["text"] = TextModel.OfArticle(article.Text, builtOn);
        }
        else
        {
            // The rest of the text must reach no published file.
            model["passages"] = new ScriptArray(builtOn.Where(paragraph => ((ScriptObject)paragraph!)["number"] is not null));
        }
    }

    /// <summary>What a translation has in place of words that the article prints around its body, or these words.</summary>
    private static object? Shown(LinkedArticle article, string anchor, Located<string>? translated) =>
        article.Entry.Original is null ? DisplayOf(article, anchor) : translated?.Value;

    /// <summary>Words that the article prints around its body, with the names in them linked.</summary>
    private static ProseText? DisplayOf(LinkedArticle article, string anchor) =>
        article.Display.Where((_, at) => article.Entry.Display[at].Anchor == anchor).Select(part => EntryCards.Prose(part, ProseForm.Inline)).FirstOrDefault() is { } text
            ? text with { HasLanguage = true }
            : null;
}
