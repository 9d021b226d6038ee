using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Entries;
using Dossier.Graph;
using Dossier.Graph.Evidence;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>An article as its template sees it.</summary>
internal sealed class ArticleModel(
    ResolvedDossier dossier, DossierEvidence evidence, Cards cards, SourceModel sources, TextModel texts, ClaimModel claims, Wording wording, string? baseUrl)
{
    /// <summary>The dated articles before and after each in time; the list of articles has the newest first.</summary>
    private readonly FrozenDictionary<Article, (Article? Previous, Article? Next)> _neighbours = Neighbours([.. dossier.Articles.Select(article => article.Entry).Where(article => article.Date is not null).Reverse()]);

    public ScriptObject Of(LinkedArticle article)
    {
        var model = cards.Article(article);
        AddSource(model, article);
        model["about"] = cards.Of(article.About);
        model["events"] = cards.Of(article.Events);
        model["topics"] = cards.Of(article.Topics);
        model["actors"] = cards.Of(article.Named);
        model["statements"] = new ScriptArray(article.Statements.Select(statement => claims.Statement(evidence.Origins.Trace(article, statement))));
        model["source"] = sources.Of(article.Entry);
        model["chain"] = sources.Chain(article.Entry);
        model["gaps"] = GapModel.Of(article.Gaps, evidence.GapsOf(article.Entry), wording);
        var (previous, next) = _neighbours.GetValueOrDefault(article.Entry);
        model["previous"] = cards.Of(previous);
        model["next"] = cards.Of(next);
        model["citations"] = CitationModel.Of(article, cards.SiteTitle, baseUrl, wording);
        AddText(model, article);
        return model;
    }

    private static FrozenDictionary<Article, (Article? Previous, Article? Next)> Neighbours(ImmutableArray<Article> inTime) =>
        inTime.Index().ToFrozenDictionary(
            at => at.Item,
            at => (at.Index == 0 ? null : inTime[at.Index - 1], at.Index + 1 == inTime.Length ? null : inTime[at.Index + 1]));

    private void AddSource(ScriptObject model, LinkedArticle article)
    {
        var entry = article.Entry;
        model["dek"] = entry.Dek?.Value;
        model["author"] = BylineModel.Of(article.Author, cards);
        model["translator"] = BylineModel.Of(article.Translator, cards);
        model["date_note"] = Cards.Prose(article.DateNote, ProseForm.Inline);
        model["url"] = entry.Url?.Value;
        model["archived_url"] = entry.ArchivedUrl?.Value;
        model["retrieved"] = DateModel.Of(entry.Retrieved, wording);
        model["based_on"] = cards.Of(article.BasedOn);
        model["caption"] = entry.Caption?.Value;
        model["disclaimer"] = entry.Disclaimer?.Value;
        model["reliability"] = entry.Reliability is { } reliability ? Words.Reliabilities.WordOf(reliability.Value) : null;
        model["credibility"] = entry.Credibility is { } credibility ? Words.Credibilities.WordOf(credibility.Value) : null;
        model["damage"] = new ScriptArray(entry.Damage.Select(damage => (object)Words.Damages.WordOf(damage.Value)).Distinct());
    }

    private void AddText(ScriptObject model, LinkedArticle article)
    {
        var builtOn = texts.BuiltOn(article.Entry, evidence.UsesOf(article.Entry));
        model["built_on"] = builtOn;
        if (cards.PublishText == PublishedText.Full)
        {
            model["text"] = TextModel.OfArticle(article.Body, builtOn);
        }
        else
        {
            // The rest of the text must reach no published file.
            model["passages"] = builtOn;
        }
    }
}
