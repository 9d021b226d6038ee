using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Text;
using Markdig.Syntax.Inlines;

namespace Dossier.Graph.Quotations;

/// <summary>
/// Looks up what a text of ours quotes from articles. Two forms say where their words come from: a block quote whose last
/// line is <c>— [[who]], [[article#p3]]</c>, and a link to an article whose words hold quotation marks,
/// <c>[[article#p3|“the words”]]</c>. Either link may be one by the path of a file, <c>[…](../articles/article.md#p3)</c>. A link that names no paragraph leads to the one the words were found in.
/// </summary>
internal sealed class QuotationLinking(QuotationLookup passages, Func<Article, IReadOnlyDictionary<Inline, LinkTarget>> targetsOf, TranslatedWords? translated, DiagnosticBag faults)
{
    private static readonly char[] _opening = ['“', '"'];
    private static readonly char[] _closing = ['”', '"'];

    /// <summary>The same text with its quotations found; what does not stand in its article is reported.</summary>
    public LinkedProse LookUp(LinkedProse text)
    {
        var quotations = ImmutableArray.CreateBuilder<LinkedQuotation>();
        var found = new Dictionary<Inline, LinkTarget>();
        foreach (var quotation in text.Prose.Quotations)
            AddBlock(quotation, text, quotations, found);

        var inBlocks = text.Prose.Quotations.SelectMany(quotation => quotation.Links).ToHashSet();
        var blocks = new Lazy<FrozenDictionary<Inline, TextBlock>>(() => BlocksOf(text.Prose));
        foreach (var link in text.Prose.Links.Where(link => !inBlocks.Contains(link)))
            AddLink(link, text, blocks, quotations, found);

        return quotations.Count == 0 ? text : text with { Quotations = quotations.ToImmutable(), Targets = Led(text.Targets, found) };
    }

    private void AddBlock(BlockQuotation quotation, LinkedProse text, ImmutableArray<LinkedQuotation>.Builder quotations, Dictionary<Inline, LinkTarget> found)
    {
        var targets = quotation.Links.Select(link => (Link: link, Target: text.Targets.GetValueOrDefault(link) as LinkTarget.ToEntry)).ToArray();
        var (link, source) = targets.LastOrDefault(target => target.Target?.Entry is Article);
        if (source?.Entry is not Article article)
        {
            // A link that leads nowhere was reported as that.
            if (targets.All(target => target.Target is not null))
                faults.Add(Messages.QuotationWithoutSource(text.Prose.PlaceOf(quotation.Links[0])));

            return;
        }

        var who = targets.Select(target => target.Target?.Entry).OfType<Actor>().FirstOrDefault();
        // The named paragraph is that of the first words; what is quoted after a gap may stand in a later one.
        ImmutableArray<Located<string>> written = [.. quotation.Words.Select(words => new Located<string>(LinkLabels.Shown(words.Text, LinkLabels.In(words, text.Targets)), text.Prose.PlaceOf(words, 0)))];
        ImmutableArray<Passage> places = [.. written.Select((words, at) => Find(article, words, at == 0 ? source.Anchor : null, isNegated: false)).OfType<Passage>()];
        quotations.Add(new LinkedQuotation(article, who, places, quotation.Attribution) { IsTranslated = places.IsEmpty && written.Any(words => translated?.IsTranslation(article, words) == true) });
        Lead(link, source, places, found);
    }

    /// <summary>The block in which each run of words stands.</summary>
    private static FrozenDictionary<Inline, TextBlock> BlocksOf(Prose text)
    {
        var blocks = new Dictionary<Inline, TextBlock>();
        foreach (var block in text.Blocks)
        {
            foreach (var run in block.Runs)
                blocks.TryAdd(run.Inline, block);
        }

        return blocks.ToFrozenDictionary();
    }

    private void AddLink(Inline link, LinkedProse text, Lazy<FrozenDictionary<Inline, TextBlock>> blocks, ImmutableArray<LinkedQuotation>.Builder quotations, Dictionary<Inline, LinkTarget> found)
    {
        if (text.Targets.GetValueOrDefault(link) is not LinkTarget.ToEntry { Entry: Article article } target)
            return;

        var around = blocks.Value.GetValueOrDefault(link);
        var isNegated = around is not null && QuotationDoubts.HoldsNegation(around.Text);
        ImmutableArray<Passage> places =
        [
            .. Marked(WordsOf(link))
                .Select(words => Find(article, new Located<string>(words, text.Prose.PlaceOf(link)), target.Anchor, isNegated))
                .OfType<Passage>(),
        ];
        if (!places.IsEmpty)
        {
            quotations.Add(new LinkedQuotation(article, null, places, null));
            Lead(link, target, places, found);
        }
    }

    /// <summary>Where words stand in an article; null where they do not: then they are a translation, or reported.</summary>
    private Passage? Find(Article article, Located<string> words, string? anchor, bool isNegated)
    {
        // A translation may well quote in the language of the source.
        if (translated?.IsTranslation(article, words) != true || passages.FindSilently(article, words.Value, targetsOf) is not null)
            return passages.Find(article, words, targetsOf, faults, anchor, isNegated);

        translated.Report(article, words, faults);
        return null;
    }

    private static string WordsOf(Inline link) => link switch
    {
        WikiLink { Words: { } words } => words,
        LinkInline { IsImage: false } written => TextBlockReader.WordsOf(written),
        _ => "",
    };

    /// <summary>What stands between double quotation marks, curly or straight.</summary>
    private static IEnumerable<string> Marked(string words)
    {
        var at = 0;
        while (words.IndexOfAny(_opening, at) is >= 0 and var open && words.IndexOfAny(_closing, open + 1) is >= 0 and var close)
        {
            yield return words[(open + 1)..close];
            at = close + 1;
        }
    }

    private static void Lead(Inline link, LinkTarget.ToEntry target, ImmutableArray<Passage> places, Dictionary<Inline, LinkTarget> found)
    {
        if (target.Anchor is null && !places.IsEmpty)
            found[link] = target with { Anchor = places[0].Block.Anchor };
    }

    private static FrozenDictionary<Inline, LinkTarget> Led(FrozenDictionary<Inline, LinkTarget> targets, Dictionary<Inline, LinkTarget> found) =>
        found.Count == 0 ? targets : targets.ToFrozenDictionary(target => target.Key, target => found.GetValueOrDefault(target.Key, target.Value));
}
