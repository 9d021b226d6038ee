using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Wording;

namespace Dossier.Exports.Markdown;

/// <summary>
/// The page of each entry as Markdown, beside it. In: the dossier. Out: a file each, in the order of the pages. With
/// <c>publish_text: quotes</c> an article shows the words that are quoted, as on its page.
/// </summary>
internal sealed class MarkdownPages(MarkdownPhrases say)
{
    /// <summary>The files of the pages that show an entry.</summary>
    public static ImmutableArray<RenderedFile> Render(ImmutableArray<Page> pages, ResolvedDossier dossier, DossierEvidence evidence, SiteWording wording)
    {
        var say = new MarkdownPhrases(dossier, evidence, wording);
        var texts = new MarkdownPages(say);
        var articles = new ArticleMarkdown(say);
        var actors = new ActorMarkdown(say);
        var events = new EventMarkdown(say);
        var files = new RenderedFile?[pages.Length];
        Parallel.For(0, pages.Length, at => files[at] = (pages[at] as Page.OfEntry)?.Entry.Match(articles.Of, actors.Of, events.Of, texts.FreePage, texts.Home));
        return [.. files.OfType<RenderedFile>()];
    }

    /// <summary>Whether a page has such a file.</summary>
    public static bool Has(Page page) => page is Page.OfEntry;

    private RenderedFile Home(LinkedHome home)
    {
        var page = say.Begin(home.Entry);
        page.Fact(say.Word("home", "as_of"), home.Entry.AsOf?.Value.Describe(say.Wording.Dates));
        page.EndList();
        if (home.BottomLine is { } line)
        {
            page.Section(say.Word("home", "bottom_line"));
            page.Paragraph(page.Line(line));
        }

        page.List(say.Word("home", "judgements"), say.Evidence.Judgements, weighed => new JudgementMarkdown(say, page).Item(weighed));
        page.Text(home.Body);
        page.List(say.Word("home", "alternatives"), home.Alternatives, page.Line);
        page.List(say.Word("home", "gaps"), home.Gaps, page.Line);
        page.List(say.Word("home", "indicators"), home.Indicators, page.Line);
        page.List(say.Word("lists", "articles"), say.Dossier.Articles, article => $"{page.Link(article.Entry)} ({say.ArticleDate(article.Entry)})");
        page.List(say.Word("lists", "events"), say.Dossier.Events, one => $"{page.Link(one.Entry)} ({say.EventDate(one.Entry)}){say.Differing(one.Entry)}");
        page.List(say.Word("lists", "actors"), say.Dossier.Actors, actor => MarkdownPhrases.Described(page, actor.Entry));
        page.List(say.Word("take_away", "pages"), say.Dossier.Pages, free => page.Link(free.Entry));
        return page.File();
    }

    private RenderedFile FreePage(LinkedPage free)
    {
        var page = say.Begin(free.Entry);
        page.Paragraph(free.Summary is null ? null : page.Line(free.Summary));
        page.Text(free.Body);
        return page.File();
    }
}
