using Dossier.Entries.Articles;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Text;
using Dossier.Wording;
using Markdig.Syntax;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Parts;

/// <summary>
/// Texts with what a template prints within them: below a quotation where its words stand, and after an article's
/// paragraph what was built on it.
/// </summary>
internal sealed class TextModel(EntryCards cards, SourceModel sources, SiteWording wording)
{
    /// <summary>A text of ours; the partial <c>attribution</c> prints whose words a quotation holds.</summary>
    public ProseText? Of(LinkedProse body)
    {
        if (EntryCards.Prose(body, ProseForm.Blocks) is not { } text || body.Quotations.IsEmpty)
            return EntryCards.Prose(body, ProseForm.Blocks);

        return text with
        {
            Insets = body.Quotations.Where(quotation => quotation.Attribution is not null).ToFrozenDictionary(
                quotation => (Block)quotation.Attribution!,
                quotation => new Inset("attribution", new ScriptObject { ["quotation"] = Quotation(quotation) })),
            Languages = body.Quotations.Where(quotation => quotation is { Attribution.Parent: not null, IsTranslated: false } && cards.LanguageOf(quotation.Source) is not null).ToFrozenDictionary(
                quotation => (Block)quotation.Attribution!.Parent!,
                quotation => cards.LanguageOf(quotation.Source)!),
        };
    }

    /// <summary>An article's text; the partial <c>built-on</c> prints what rests on a paragraph.</summary>
    public static ProseText? OfArticle(LinkedProse body, ScriptArray builtOn)
    {
        if (EntryCards.Prose(body, ProseForm.Blocks) is not { } text)
            return null;

        if (builtOn.Count == 0)
            return text with { HasLanguage = true };

        var paragraphs = builtOn.Cast<ScriptObject>().ToDictionary(paragraph => (string)paragraph["anchor"]!, StringComparer.Ordinal);
        return text with
        {
            HasLanguage = true,
            Insets = body.Prose.Document
                .Where(block => ProseParser.AnchorOf(block) is { } anchor && paragraphs.ContainsKey(anchor))
                .ToFrozenDictionary(block => block, block => new Inset("built-on", new ScriptObject { ["paragraph"] = paragraphs[ProseParser.AnchorOf(block)!] })),
        };
    }

    /// <summary>The paragraphs of an article that something rests on.</summary>
    public ScriptArray BuiltOn(Article article, ImmutableArray<UsedParagraph> paragraphs) =>
    [
        .. paragraphs.Select(paragraph => (object)new ScriptObject
        {
            ["anchor"] = paragraph.Anchor,
            ["number"] = NumberOf(paragraph.Anchor),
            ["href"] = cards.Paragraph(article, paragraph.Anchor),
            ["uses"] = new ScriptArray(paragraph.Uses.Select(Use)),
            ["quotes"] = new ScriptArray(paragraph.Quotes),
        }),
    ];

    /// <summary>The number of a paragraph; null for words that stand around the body.</summary>
    private static string? NumberOf(string? anchor) => anchor is null || DisplayText.IsAnchor(anchor) ? null : anchor[1..];

    private ScriptObject Use(PassageUse use) => use switch
    {
        PassageUse.OfClaim claim => new ScriptObject
        {
            ["kind"] = "claim",
            ["entry"] = cards.Of(claim.Claim.Event),
            ["claim"] = cards.Of(claim.Claim),
            ["stance"] = Stances.Vocabulary.WordOf(claim.Stance),
        },
        PassageUse.OfFigure figure => new ScriptObject
        {
            ["kind"] = "figure",
            ["entry"] = cards.Of(figure.Event),
            ["measure"] = FigureWording.Measure(figure.Figure, wording),
        },
        PassageUse.OfText text => new ScriptObject
        {
            ["kind"] = "quotation",
            ["entry"] = cards.Of(text.Entry),
        },
    };

    private ScriptObject Quotation(LinkedQuotation quotation)
    {
        var anchor = quotation.Passages is [var first, ..] ? first.Block.Anchor : null;
        return new ScriptObject
        {
            ["who"] = cards.Of(quotation.Who),
            ["translated"] = quotation.IsTranslated,
            ["article"] = cards.Of(quotation.Source),
            ["anchor"] = anchor,
            ["number"] = NumberOf(anchor),
            ["href"] = cards.Paragraph(quotation.Source, anchor),
            ["source"] = sources.Of(quotation.Source),
            ["chain"] = sources.Chain(quotation),
        };
    }
}
