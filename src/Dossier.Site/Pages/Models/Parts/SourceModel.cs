using System.Collections.Concurrent;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Parts;

/// <summary>
/// What a citation opens into: who published an article, who owns that outlet, how far it can be trusted and why, in
/// what language, of what date, in what state. Each is made when first cited.
/// </summary>
internal sealed class SourceModel(ResolvedDossier dossier, DossierEvidence evidence, EntryCards cards, SiteWording wording)
{
    private readonly ConcurrentDictionary<Article, ScriptObject> _sources = new();

    public ScriptObject Of(Article article) => _sources.GetOrAdd(article, cited => Descriptor(dossier.Of(cited)));

    /// <summary>The stations that something came by, from who said it to the reader.</summary>
    public ScriptArray Chain(ImmutableArray<ChainLink> chain) =>
    [
        .. chain.Select(link => (object)new ScriptObject { ["entry"] = cards.Of(link.Entry), ["part"] = Word(link.Part) }),
    ];

    /// <summary>The stations of what an article says, or of somebody's words in it.</summary>
    public ScriptArray Chain(Article article, Actor? speaker = null) => Chain(evidence.Origins.Chain(dossier.Of(article), speaker));

    private ScriptObject Descriptor(LinkedArticle article)
    {
        var outlet = article.Outlet is null ? null : dossier.Of(article.Outlet);
        return new ScriptObject
        {
            ["article"] = cards.Of(article.Entry),
            ["outlet"] = cards.Of(article.Outlet),
            ["ownership"] = EntryCards.Prose(outlet?.Ownership, ProseForm.Inline),
            ["reliability"] = (article.Entry.Reliability ?? outlet?.Entry.Reliability) is { } grade ? Reliabilities.Vocabulary.WordOf(grade.Value) : null,
            ["reliability_text"] = EventWording.Reliability((article.Entry.Reliability ?? outlet?.Entry.Reliability)?.Value, PlainText.Of(outlet?.ReliabilityNote), wording),
            ["reliability_note"] = EntryCards.Prose(outlet?.ReliabilityNote, ProseForm.Inline),
            ["credibility"] = article.Entry.Credibility is { } credibility ? Credibilities.Vocabulary.WordOf(credibility.Value) : null,
            ["author"] = BylineModel.Of(article.Author, cards),
            ["translator"] = BylineModel.Of(article.Translator, cards),
            ["language"] = article.Entry.Language?.Value,
            ["date"] = DateModel.Of(article.Entry.Date, wording),
            ["date_note"] = EntryCards.Prose(article.DateNote, ProseForm.Inline),
            ["disclaimer"] = article.Entry.Disclaimer?.Value,
            ["damage"] = new ScriptArray(article.Entry.Damage.Select(damage => (object)Damages.Vocabulary.WordOf(damage.Value)).Distinct()),
        }.Frozen();
    }

    internal static string Word(ChainPart part) => part switch
    {
        ChainPart.Speaker => "speaker",
        ChainPart.Channel => "via",
        ChainPart.Source => "source",
        ChainPart.Outlet => "outlet",
        ChainPart.Translation => "translation",
        ChainPart.Article => "article",
    };
}

/// <summary>Who wrote or translated something, as templates see it.</summary>
internal static class BylineModel
{
    public static ScriptObject? Of(Byline? byline, EntryCards cards) => byline switch
    {
        null => null,
        Byline.Known known => cards.Of(known.Actor),
        Byline.Named named => new ScriptObject { ["name"] = named.Words },
    };
}
