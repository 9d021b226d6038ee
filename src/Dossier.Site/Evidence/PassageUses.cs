using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>Something of ours that rests on a passage of an article.</summary>
public abstract record PassageUse
{
    private PassageUse(Passage passage) => Passage = passage;

    /// <summary>The passage.</summary>
    public Passage Passage { get; }

    /// <summary>What an article says of a claim.</summary>
    public sealed record OfClaim(Passage Passage, ClaimTarget Claim, Stance Stance) : PassageUse(Passage);

    /// <summary>A number of an event.</summary>
    public sealed record OfFigure(Passage Passage, Event Event, Figure Figure) : PassageUse(Passage);

    /// <summary>A quotation in the text of an entry.</summary>
    public sealed record OfText(Passage Passage, Entry Entry) : PassageUse(Passage);
}

/// <summary>A paragraph of an article, and what was built on it.</summary>
public sealed record UsedParagraph(string Anchor, ImmutableArray<PassageUse> Uses)
{
    /// <summary>The words that are quoted, each once, in reading order.</summary>
    public IEnumerable<string> Quotes => Uses
        .Select(use => use.Passage)
        .DistinctBy(passage => (passage.Block, passage.Start, passage.Length))
        .OrderBy(passage => passage.Block.Leaf.Span.Start).ThenBy(passage => passage.Start)
        .Select(passage => passage.Words);
}

/// <summary>Turns quotations round: what was built on each paragraph of each article.</summary>
internal static class PassageUses
{
    /// <summary>The paragraphs of each article that something rests on, in reading order; claims before figures before texts.</summary>
    public static FrozenDictionary<Article, ImmutableArray<UsedParagraph>> Gather(ResolvedDossier dossier)
    {
        var claims = dossier.Articles.SelectMany(article => article.Statements
            .Where(statement => statement.Passage is not null)
            .Select(statement => (PassageUse)new PassageUse.OfClaim(statement.Passage!, statement.Target, statement.Statement.Stance.Value)));
        var figures = dossier.Events.SelectMany(one => one.Figures
            .Where(figure => figure.Passage is not null)
            .Select(figure => (PassageUse)new PassageUse.OfFigure(figure.Passage!, one.Entry, figure.Figure)));
        var texts = Texts(dossier).SelectMany(text => text.Texts.SelectMany(prose => prose.Passages)
            .DistinctBy(passage => (passage.Article, passage.Block))
            .Select(passage => (PassageUse)new PassageUse.OfText(passage, text.Entry)));
        return claims.Concat(figures).Concat(texts)
            .Where(use => use.Passage.Block.Anchor is not null)
            .GroupBy(use => use.Passage.Article)
            .ToFrozenDictionary(uses => uses.Key, Paragraphs);
    }

    /// <summary>The texts of ours that each entry has.</summary>
    internal static IEnumerable<(Entry Entry, IEnumerable<LinkedProse> Texts)> Texts(ResolvedDossier dossier) =>
    [
        (dossier.Home.Entry,
        [
            dossier.Home.Body, .. Given(dossier.Home.BottomLine), .. dossier.Home.Judgements.SelectMany(judgement => judgement.Texts),
            .. dossier.Home.Alternatives, .. dossier.Home.Gaps, .. dossier.Home.Indicators,
        ]),
        .. dossier.Articles.Select(article => ((Entry)article.Entry, Given(article.Summary, article.DateNote).Concat(article.Gaps).Concat(article.Statements.SelectMany(said => Given(said.Note))))),
        .. dossier.Events.Select(one => ((Entry)one.Entry, Given(one.Body, one.Summary).Concat(one.Gaps).Concat(one.Claims.Select(claim => claim.Text)))),
        .. dossier.Actors.Select(actor => ((Entry)actor.Entry, Given(actor.Body, actor.Summary, actor.ReliabilityNote, actor.Ownership).Concat(actor.Gaps))),
        .. dossier.Pages.Select(page => ((Entry)page.Entry, Given(page.Body, page.Summary))),
    ];

    private static IEnumerable<LinkedProse> Given(params LinkedProse?[] texts) => texts.OfType<LinkedProse>();

    private static ImmutableArray<UsedParagraph> Paragraphs(IEnumerable<PassageUse> uses) =>
    [
        .. uses
            .GroupBy(use => use.Passage.Block.Anchor!, StringComparer.Ordinal)
            .OrderBy(paragraph => paragraph.First().Passage.Block.Leaf.Span.Start)
            .Select(paragraph => new UsedParagraph(paragraph.Key, [.. paragraph])),
    ];
}
