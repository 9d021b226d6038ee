using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Entries.Site;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Wording;

namespace Dossier.Exports.Markdown;

/// <summary>An article in Markdown: where it comes from, what it says of which claim, its words.</summary>
internal sealed class ArticleMarkdown(MarkdownPhrases say)
{
    public RenderedFile Of(LinkedArticle article)
    {
        var entry = article.Entry;
        var page = say.Begin(entry);
        page.Anchor([.. entry.Display.Select(part => part.Anchor)]);
        page.Paragraph(entry.Dek is null ? null : $"*{MarkdownPage.Words(entry.Dek.Value).Trim()}*");
        page.Paragraph(article.Summary is null ? null : page.Line(article.Summary));
        ArticleFacts(page, article);
        say.Gaps(page, say.Word("article", "gaps"), article.Gaps, entry);
        page.List(say.Word("take_away", "statements"), article.Statements.Select(statement => say.Evidence.Origins.Trace(article, statement)), said =>
            $"{page.Link(said.Statement.Target.Event, say.PlainTextOf(said.Statement.Target), Route.AnchorOf(said.Statement.Target.Claim))}{say.KindOf(said.Statement.Target)} {say.Statement(page, said)}");
        ArticleText(page, article);
        page.List(say.Word("article", "events"), article.Events, one => $"{page.Link(one)} ({say.EventDate(one)})");
        page.List(say.Word("article", "actors"), article.Named, actor => MarkdownPhrases.Described(page, actor));
        return page.File();
    }

    private void ArticleFacts(MarkdownPage page, LinkedArticle article)
    {
        var entry = article.Entry;
        var note = article.DateNote is null ? "" : $". {page.Line(article.DateNote)}";
        page.Fact(say.Word("article", "outlet"), article.Outlet is null ? say.Word("article", "no_outlet") : page.Link(article.Outlet));
        page.Fact(say.Word("article", "date"), (entry.Date?.Value.Describe(say.Wording.Dates) ?? say.Word("article", "no_date")) + note);
        page.Fact(say.Word("article", "author"), MarkdownPhrases.Byline(page, article.Author) ?? say.Word("article", "no_author"));
        page.Fact(say.Word("article", "translator"), MarkdownPhrases.Byline(page, article.Translator));
        page.Fact(say.Word("article", "based_on"), article.BasedOn.IsEmpty ? say.Word("article", "no_origin") : page.Links(article.BasedOn));
        page.Fact(say.Word("citation", "chain"), MarkdownPhrases.Told(page, ChainWording.Phrases(say.Evidence.Origins.Chain(article), say.Wording)));
        page.Fact(say.Word("article", "shares_text"), string.Join("; ", say.Evidence.Texts.SiblingsOf(entry).Select(sibling =>
            $"{page.Link(sibling.Article)} ({say.Word("text_bonds", ClaimWording.Word(sibling.Bond))})")));
        page.Fact(say.Word("article", "differs_from"), page.Links(article.DiffersFrom));
        page.Fact(say.Word("article", "language"), entry.Language is null ? null : say.Word("languages", entry.Language.Value));
        page.Fact(say.Word("article", "grade"), entry is { Reliability: null, Credibility: null } ? null : Grade(entry));
        page.Fact(say.Word("article", "url"), entry.Url is null ? null : $"<{entry.Url.Value}>");
        page.Fact(say.Word("article", "archived"), entry.ArchivedUrl is null ? null : $"<{entry.ArchivedUrl.Value}>");
        page.Fact(say.Word("article", "retrieved"), entry.Retrieved?.Value.Describe(say.Wording.Dates));
        page.Fact(say.Word("article", "caption"), entry.Caption is null ? null : MarkdownPage.Words(entry.Caption.Value));
        page.Fact(say.Word("article", "disclaimer"), entry.Disclaimer is null ? null : MarkdownPage.Words(entry.Disclaimer.Value));
        page.Fact(say.Word("article", "damage"), string.Join("; ", entry.Damage.Select(damage => say.Word("damage", Damages.Vocabulary.WordOf(damage.Value))).Distinct()));
        page.Fact(say.Word("article", "about"), page.Links(article.About));
        page.Fact(say.Word("article", "topics"), string.Join("; ", article.Topics.Select(topic => MarkdownPage.Words(topic.Title))));
        page.EndList();
    }

    private static string Grade(Article entry) =>
        (entry.Reliability is { } reliability ? Reliabilities.Vocabulary.WordOf(reliability.Value) : "F")
        + (entry.Credibility is { } credibility ? Credibilities.Vocabulary.WordOf(credibility.Value) : "6");

    private void ArticleText(MarkdownPage page, LinkedArticle article)
    {
        if (say.Dossier.Settings.PublishText == PublishedText.Full)
        {
            if (!article.Text.Prose.IsEmpty)
                page.Section(say.Word("article", "text"));

            page.Text(article.Text);
            return;
        }

        var passages = say.Evidence.UsesOf(article.Entry).Where(paragraph => !DisplayText.IsAnchor(paragraph.Anchor)).ToArray();
        if (passages.Length > 0)
            page.Section(say.Word("article", "passages"));

        foreach (var paragraph in passages)
        {
            page.Anchor(paragraph.Anchor);
            page.Quotation(paragraph.Quotes);
        }
    }
}
