using System.Collections.Concurrent;
using Dossier.Entries;
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

    public ScriptObject Of(Article article) => _sources.TryGetValue(article, out var source) ? source : _sources.GetOrAdd(article, cited => Descriptor(dossier.Of(cited)));

    /// <summary>The way from who said something to the reader: those in it, which can be gone through, and the sentence that tells it.</summary>
    public ScriptArray Chain(AttributionChain chain)
    {
        var parties = new ScriptArray(chain.Parties.Select(party => (object)new ScriptObject { ["entry"] = cards.Of(party.Entry), ["part"] = ChainWording.Word(party.Part) }));
        parties.SetValue("sentence", ChainWording.Sentence(chain, wording), readOnly: true);
        parties.SetValue("phrases", Phrases(ChainWording.Phrases(chain, wording)), readOnly: true);
        return parties;
    }

    /// <summary>The way of what an article says.</summary>
    public ScriptArray Chain(Article article) => Chain(evidence.Origins.Chain(dossier.Of(article)));

    /// <summary>The way of words that a text of ours quotes.</summary>
    public ScriptArray Chain(LinkedQuotation quotation) => Chain(evidence.Origins.Chain(quotation));

    /// <summary>The way of a number: as it is for what is said where its words stand.</summary>
    public ScriptArray Chain(LinkedFigure figure) => Chain(evidence.Origins.Chain(figure.Source, figure.Passage is null ? [] : [figure.Passage]));

    /// <summary>A sentence in pieces, of which some name an entry.</summary>
    public ScriptArray Phrases(ImmutableArray<ChainPhrase> phrases) =>
    [
        .. phrases.Select(phrase => (object)new ScriptObject { ["text"] = phrase.Text, ["entry"] = phrase.Entry is null ? null : cards.Of(phrase.Entry) }),
    ];

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
            ["language"] = dossier.LanguageOf(article.Entry),
            ["date"] = DateModel.Of(article.Entry.Date, wording),
            ["date_note"] = EntryCards.Prose(article.DateNote, ProseForm.Inline),
            ["disclaimer"] = article.Entry.Disclaimer?.Value,
            ["damage"] = new ScriptArray(article.Entry.Damage.Select(damage => (object)Damages.Vocabulary.WordOf(damage.Value)).Distinct()),
        }.Frozen();
    }
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
