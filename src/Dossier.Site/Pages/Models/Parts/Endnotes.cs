using Dossier.Entries.Articles;
using Dossier.Graph;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Parts;

/// <summary>
/// Numbers what is cited, in order of first appearance; what is cited twice has one number. Whoever walks the page in
/// reading order cites everything here, and finds the list at the end.
/// </summary>
internal sealed class Endnotes(IEnumerable<LinkedArticle> articles, SourceModel sources)
{
    private readonly FrozenDictionary<Route, Article> _articles = articles.Select(article => article.Entry).DistinctBy(Route.Of).ToFrozenDictionary(Route.Of);
    private readonly Dictionary<Citation, int> _numbers = [];

    /// <summary>The number of each citation.</summary>
    public FrozenDictionary<Citation, int> Numbers => _numbers.ToFrozenDictionary();

    /// <summary>The anchor of a note on the page.</summary>
    public static string AnchorOf(int number) => string.Create(CultureInfo.InvariantCulture, $"note-{number}");

    /// <summary>The notes as templates see them, by their numbers.</summary>
    public ScriptArray Model() => [.. _numbers.OrderBy(note => note.Value).Select(note => (object)Note(note.Key, note.Value))];

    /// <summary>Cites what a model links to as its <c>href</c>, and gives it the number as <c>endnote</c>.</summary>
    public void Cite(ScriptObject model)
    {
        var link = (PageLink)model["href"]!;
        model["endnote"] = NumberOf(new Citation.OfArticle(link.Route, link.Anchor));
    }

    /// <summary>Cites everything that a text cites: words that link to a paragraph, quotations with their sources, addresses on the web.</summary>
    public void CiteText(object? value)
    {
        if (value is not ProseText text)
            return;

        var quotations = text.Insets
            .SelectMany(inset => ((LeafBlock)inset.Key).Inline?.Descendants<Inline>().Select(inline => (inline, inset.Value)) ?? [])
            .ToDictionary(pair => pair.inline, pair => (ScriptObject)pair.Value.Model["quotation"]!);
        foreach (var link in text.Linked.Prose.Links)
        {
            if (quotations.TryGetValue(link, out var quotation))
                Cite(quotation);
            else if (link is not LinkInline { IsImage: true } && Citation.Of(text.Linked.Targets.GetValueOrDefault(link)) is { } citation)
                NumberOf(citation);
        }
    }

    private int NumberOf(Citation citation)
    {
        _numbers.TryAdd(citation, _numbers.Count + 1);
        return _numbers[citation];
    }

    private ScriptObject Note(Citation citation, int number) => citation switch
    {
        Citation.OfArticle cited => Note(number, _articles[cited.Article], cited.Anchor),
        Citation.OfWeb web => Note(number, null, null, web.Address),
    };

    private ScriptObject Note(int number, Article? article, string? anchor, string? address = null) => new()
    {
        ["number"] = number,
        ["id"] = AnchorOf(number),
        ["source"] = article is null ? null : sources.Of(article),
        ["paragraph"] = anchor is ['p', .. var digits] && digits.All(char.IsAsciiDigit) ? digits : null,
        ["printed_part"] = anchor is not null && DisplayText.IsAnchor(anchor) ? anchor : null,
        ["url"] = address ?? article?.Url?.Value,
    };
}
