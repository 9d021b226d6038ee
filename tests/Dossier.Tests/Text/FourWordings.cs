using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Entries.Parsing;
using Dossier.Graph;
using Dossier.Graph.Quotations;
using Dossier.Graph.Resolving;
using Dossier.Sources;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;

namespace Dossier.Tests.Text;

/// <summary>
/// The words of an article in the four forms that leave the build: its page, its Markdown, the data, and the text that
/// quotations are looked up in. White space does not count, and neither do the signs of notes and tasks.
/// </summary>
internal static class FourWordings
{
    /// <summary>Words that a test puts around a text, so that it is found on its page.</summary>
    public const string First = "Zbegin", Last = "Zend";

    /// <summary>What a page calls a callout without a title, of the kinds that the tests write; no text of theirs has these words.</summary>
    private static readonly string[] _ofCallouts = ["Note", "Tip", "Zeta"];

    /// <summary>A reader of Markdown that is none of ours: GitHub's tables, notes and lists, and HTML as it stands.</summary>
    private static readonly MarkdownPipeline _reader = new MarkdownPipelineBuilder()
        .UsePipeTables(new PipeTableOptions { UseGfmRules = true }).UseFootnotes().UseTaskLists().UseDefinitionLists().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().UseAlertBlocks().Build();

    public static (string Form, string Words)[] Of(SmallSite site, string id, string body)
    {
        using var data = JsonDocument.Parse(site["data/dossier.json"]);
        var article = data.RootElement.GetProperty("articles").EnumerateArray().Single(article => article.GetProperty("id").GetString() == id);
        var paragraphs = article.GetProperty("paragraphs").EnumerateArray().Select(paragraph => (paragraph.TryGetProperty("text", out var text) ? text : paragraph.GetProperty("heading")).GetString());
        var linked = Linked(body);
        return
        [
            ("page", Within(OfHtml(site[$"articles/{id}.html"], ".source-text"))),
            ("Markdown", Within(OfHtml(Markdig.Markdown.ToHtml(site[$"articles/{id}.md"], _reader), "body"))),
            ("data", Within(string.Concat(paragraphs))),
            ("quotations", Within(string.Concat(QuotationLookup.WordsOf(linked.Prose, linked.Targets)))),
        ];
    }

    private static LinkedProse Linked(string body)
    {
        (string Name, string Text)[] files = [("index.md", "---\ntitle: T\n---\n"), ("actors/b.md", "---\nname: Ida Berg\ntype: person\n---\n"), ("articles/a.md", $"---\ntitle: A\n---\n{body}")];
        var sources = new SourceSet([.. files.Select(file => new SourceFile($"content/{file.Name}", file.Name, file.Text))], [], [], []);
        var faults = new DiagnosticBag();
        var dossier = DossierResolver.Resolve(EntryParser.Parse(sources, new(), faults), FrozenSet.Create("assets/map.gif"), _ => true, new(), faults);
        return dossier.Articles.Single().Body;
    }

    private static string OfHtml(string html, string selector)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var own in document.QuerySelectorAll(".permalink, .footnote-ref, .footnote-back-ref, .built-on, title, script, style"))
            own.Remove();

        foreach (var name in document.QuerySelectorAll(".markdown-alert-title, strong").Where(title => _ofCallouts.Contains(title.TextContent.Trim())))
            name.Remove();

        var words = new StringBuilder();
        foreach (var node in document.QuerySelector(selector)!.Descendants())
        {
            if (node is IText text)
                words.Append(text.Data);
            else if (node is IHtmlImageElement picture)
                words.Append(picture.AlternativeText);
        }

        return words.ToString();
    }

    private static string Within(string text)
    {
        var words = string.Concat(text.Normalize().Where(sign => !char.IsWhiteSpace(sign) && sign is not ('☑' or '☐')));
        var (from, to) = (words.IndexOf(First, StringComparison.Ordinal), words.LastIndexOf(Last, StringComparison.Ordinal));
        return from < 0 || to < from ? $"(the text does not begin or end: {words})" : words[(from + First.Length)..to];
    }
}
