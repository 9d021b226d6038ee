using Dossier.Entries;
using Dossier.Graph;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>An article as its template sees it.</summary>
internal static class ArticleModel
{
    public static ScriptObject Of(LinkedArticle article, Cards cards, Wording wording)
    {
        var model = cards.Article(article);
        AddSource(model, article, cards, wording);
        model["about"] = cards.Of(article.About);
        model["events"] = cards.Of(article.Events);
        model["topics"] = cards.Of(article.Topics);
        model["actors"] = cards.Of(article.Named);
        model["statements"] = new ScriptArray(article.Statements.Select(statement => Statement(statement, article.Entry, cards)));
        model["gaps"] = Cards.Proses(article.Gaps);
        AddText(model, article, cards);
        return model;
    }

    private static void AddSource(ScriptObject model, LinkedArticle article, Cards cards, Wording wording)
    {
        var entry = article.Entry;
        model["dek"] = entry.Dek?.Value;
        model["author"] = Byline(article.Author, cards);
        model["translator"] = Byline(article.Translator, cards);
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

    private static void AddText(ScriptObject model, LinkedArticle article, Cards cards)
    {
        if (cards.PublishText == PublishedText.Full)
        {
            model["text"] = Cards.Prose(article.Body, ProseForm.Blocks);
            return;
        }

        model["passages"] = new ScriptArray(PublishedParagraphs.Quoted(article)
            .GroupBy(passage => passage.Block)
            .Select(inBlock => (object)new ScriptObject
            {
                ["anchor"] = inBlock.Key.Anchor,
                ["quotes"] = new ScriptArray(inBlock.Select(passage => (object)passage.Words)),
            }));
    }

    private static ScriptObject Statement(LinkedStatement statement, Article article, Cards cards) => new()
    {
        ["stance"] = Words.Stances.WordOf(statement.Statement.Stance.Value),
        ["event"] = cards.Of(statement.Target.Event),
        ["claim"] = cards.Of(statement.Target),
        ["by"] = cards.Of(statement.By),
        ["via"] = cards.Of(statement.Via),
        ["quote"] = statement.Statement.Quote?.Value,
        ["href"] = cards.Paragraph(article, statement.Passage?.Block.Anchor),
        ["note"] = Cards.Prose(statement.Note, ProseForm.Inline),
    };

    private static ScriptObject? Byline(Byline? byline, Cards cards) => byline switch
    {
        null => null,
        Byline.Known known => cards.Of(known.Actor),
        Byline.Named named => new ScriptObject { ["name"] = named.Words },
        _ => throw new InvalidOperationException("a byline is an actor or words"),
    };
}
