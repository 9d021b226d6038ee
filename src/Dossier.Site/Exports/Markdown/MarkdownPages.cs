using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Wording;

namespace Dossier.Exports.Markdown;

/// <summary>
/// The page of each entry as Markdown, beside it. In: the dossier. Out: a file each. With
/// <c>publish_text: quotes</c> an article shows the words that are quoted, as on its page.
/// </summary>
internal sealed class MarkdownPages
{
    private readonly MarkdownPhrases _say;
    private readonly ArticleMarkdown _articles;
    private readonly ActorMarkdown _actors;
    private readonly EventMarkdown _events;

    public MarkdownPages(ResolvedDossier dossier, DossierEvidence evidence, SiteWording wording)
    {
        _say = new MarkdownPhrases(dossier, evidence, wording);
        (_articles, _actors, _events) = (new ArticleMarkdown(_say), new ActorMarkdown(_say), new EventMarkdown(_say));
    }

    /// <summary>The file of a page that has one.</summary>
    public RenderedFile Of(Page page) => ((Page.OfEntry)page).Entry.Match(_articles.Of, _actors.Of, _events.Of, FreePage, Home);

    /// <summary>Whether a page has such a file.</summary>
    public static bool Has(Page page) => page is Page.OfEntry;

    private RenderedFile Home(LinkedHome home)
    {
        var page = _say.Begin(home.Entry);
        page.Fact(_say.Word("home", "as_of"), home.Entry.AsOf?.Value.Describe(_say.Wording.Dates));
        page.EndList();
        if (home.BottomLine is { } line)
        {
            page.Section(_say.Word("home", "bottom_line"));
            page.Paragraph(page.Line(line));
        }

        page.List(_say.Word("home", "judgements"), _say.Evidence.Judgements, weighed => new JudgementMarkdown(_say, page).Item(weighed));
        page.Text(home.Body);
        page.List(_say.Word("home", "alternatives"), home.Alternatives, page.Line);
        page.List(_say.Word("home", "gaps"), home.Gaps, page.Line);
        page.List(_say.Word("home", "indicators"), home.Indicators, page.Line);
        page.List(_say.Word("lists", "claims"), ClaimTotals(), total => total);
        page.List(_say.Word("lists", "topics"), _say.Dossier.Topics, topic => topic.BottomLine is { } first ? $"{MarkdownPage.Words(topic.Topic.Title)}{_say.Word("marks", "colon")}{page.Line(first)}" : MarkdownPage.Words(topic.Topic.Title));
        page.List(_say.Word("lists", "articles"), _say.Dossier.Articles, article => $"{page.Link(article.Entry)} ({_say.ArticleDate(article.Entry)})");
        page.List(_say.Word("lists", "events"), _say.Dossier.Events, one => $"{page.Link(one.Entry)} ({_say.EventDate(one.Entry)}){_say.Differing(one.Entry)}");
        page.List(_say.Word("lists", "actors"), _say.Dossier.Actors, actor => MarkdownPhrases.Described(page, actor.Entry));
        page.List(_say.Word("take_away", "pages"), _say.Dossier.Pages, free => page.Link(free.Entry));
        return page.File();
    }

    /// <summary>How many claims stand in each state, as the board of claims counts them; those that are no facts by their kind.</summary>
    private IEnumerable<string> ClaimTotals() =>
        _say.Dossier.Events.SelectMany(one => one.Claims).Select(claim => _say.Evidence.Of(claim.Claim))
            .CountBy(claim => AccountWording.ShowsState(claim) ? _say.Word("claim_states", ClaimWording.Word(claim.State)) : _say.Word("claim_kinds", AccountWording.Standing(claim)))
            .OrderBy(state => state.Value).ThenBy(state => state.Key, StringComparer.Ordinal)
            .Select(state => $"{MarkdownPage.Words(state.Key)}{_say.Word("marks", "colon")}{state.Value.ToString(CultureInfo.InvariantCulture)}");

    private RenderedFile FreePage(LinkedPage free)
    {
        var page = _say.Begin(free.Entry);
        page.Paragraph(free.Summary is null ? null : page.Line(free.Summary));
        page.Text(free.Body);
        return page.File();
    }
}
