using Dossier.Graph;
using Dossier.Pages;
using Dossier.Pages.Models.Parts;
using Dossier.Rendering.Files;

namespace Dossier.Exports.Markdown;

/// <summary>
/// What a language model is told to read first (llmstxt.org): what the dossier is, and links to the Markdown of its most important
/// entries, each with a line on it, and to its data. It is bounded, so that it fits into a question beside what it leads to.
/// </summary>
internal sealed class LlmsText(MarkdownPhrases say, ExportFiles beside, string? baseUrl)
{
    /// <summary>How many entries of a kind it names.</summary>
    public const int MostOfAKind = 40;

    /// <summary>How long the line on an entry may be, in UTF-16 units.</summary>
    private const int LongestNote = 240;

    private readonly ResolvedDossier _dossier = say.Dossier;

    /// <summary>The file; nothing where the site has none.</summary>
    public static ImmutableArray<RenderedFile> Render(MarkdownPhrases say, ExportFiles beside, string? baseUrl) =>
        beside.LlmsText is null ? [] : [new LlmsText(say, beside, baseUrl).File()];

    private RenderedFile File()
    {
        var page = new MarkdownPage(Route.LlmsText);
        var home = _dossier.Home;
        page.Title(_dossier.Settings.Title);
        if ((PlainText.Of(home.BottomLine) ?? _dossier.Settings.Subtitle) is { } gist)
            page.Quotation([gist]);

        page.Paragraph(home.Entry.AsOf is { } asOf ? $"{say.Word("home", "as_of")} {asOf.Value.Describe(say.Wording.Dates)}" : null);
        page.List(say.Word("take_away", "pages"), _dossier.Pages.Take(MostOfAKind).Prepend<LinkedEntry>(home), entry => Line(entry, (entry as LinkedPage)?.Summary));
        page.List(
            say.Word("lists", "events"),
            _dossier.Events.OrderByDescending(one => one.Reports.Length).ThenByDescending(one => one.Claims.Length).Take(MostOfAKind),
            one => Line(one, one.Summary, say.EventDate(one.Entry)));
        page.List(
            say.Word("lists", "actors"),
            _dossier.Actors.OrderByDescending(actor => actor.NamedIn.Length).ThenByDescending(actor => actor.Events.Length).Take(MostOfAKind),
            actor => Line(actor, actor.Summary, actor.Entry.Description?.Value));
        page.List(
            say.Word("lists", "articles"),
            _dossier.Articles.Take(MostOfAKind),
            article => Line(article, article.Summary, article.Outlet?.Label, say.ArticleDate(article.Entry)));
        page.List(say.Word("take_away", "title"), Files(), file => Link(say.Word("take_away", file.Word), beside.OfData(file.Route)));
        return page.File();
    }

    private static (string Word, Route Route)[] Files() =>
    [
        ("data", Route.Data),
        ("schema", Route.DataSchema),
        ("claims", Route.ClaimTable),
        ("references_csl", Route.CslReferences),
    ];

    /// <summary>A link to an entry, and behind a colon what is known of it, as the form has it.</summary>
    private string Line(LinkedEntry entry, LinkedProse? summary, params ReadOnlySpan<string?> facts)
    {
        var words = new List<string>();
        foreach (var fact in facts)
        {
            if (fact is not null)
                words.Add(fact);
        }

        if (PlainText.Of(summary) is { } told)
            words.Add(told);

        var note = Shortening.Of(string.Join(say.Word("marks", "semicolon"), words), LongestNote);
        return Link(entry.Source.Label, Route.MarkdownOf(entry.Source)) + (note.Length > 0 ? $": {MarkdownPage.Words(note)}" : "");
    }

    private string Link(string words, Route route) => $"[{MarkdownPage.Words(words)}]({route.In(Route.LlmsText, baseUrl)})";
}
