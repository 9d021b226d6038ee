using Dossier.Entries.Actors;
using Dossier.Graph.Names;
using Dossier.Text;
using Dossier.Text.Languages;

namespace Dossier.Graph.Quotations;

/// <summary>
/// Tells words that an article puts into somebody's mouth from words of its own. They are a speaker's own words where all of
/// this holds, and in doubt they are not:
/// <list type="bullet">
/// <item>More than half of the quoted letters, and three words or more, stand between quotation marks of the article or in a
/// block quote of it: one word in quotation marks is often a word that the article does not want to vouch for.</item>
/// <item>The article names the speaker outside of quotation marks, in the same paragraph or in the one before.</item>
/// <item>The sentence does not say, in English, French or Arabic, that the article has the words from others: "was quoted as
/// saying", "reportedly", "selon", "نقلًا عن".</item>
/// </list>
/// </summary>
internal static class SpokenWords
{
    private const int FewestWords = 3;

    // Letters alone: signs of vowels are taken out of the text before it is looked through.
    private static readonly ImmutableArray<string> _secondHand =
    [
        "quoted as", "was quoted", "were quoted", "been quoted", "reportedly", "allegedly",
        "été cité", "été citée", "aurait déclaré", "aurait dit", "aurait affirmé", "نقل عن", "نقلا عن", "نقلت عن",
    ];

    // These may name the speaker as well as somebody in between.
    private static readonly ImmutableArray<string> _others =
    [
        "was cited", "were cited", "according to", "citing", "aurait", "auraient", "selon", "d'après", "citant", "cité par", "citée par",
        "cités par", "citées par", "rapporté par", "بحسب", "وفقا ل", "وفق", "على لسان", "نسب إلى",
    ];

    /// <summary>Whether a passage has words of an actor's own, as the article tells them.</summary>
    public static bool AreOf(Actor speaker, Passage passage, LinkedProse article)
    {
        var spans = Spans(passage.Block);
        return AreWithin(spans, passage) && IsNamedBeside(speaker, passage.Block, article) && FirstOf([.. _secondHand, .. _others], spans, passage) is null;
    }

    /// <summary>The words by which a passage's sentence says that the article has it at second hand; null where it does not.</summary>
    public static string? SecondHand(Passage passage) => FirstOf(_secondHand, Spans(passage.Block), passage);

    private static bool AreWithin(List<Span> spans, Passage passage)
    {
        var (letters, spoken, words) = (0, 0, 0);
        var text = passage.Block.Text;
        for (var at = passage.Start; at < passage.Start + passage.Length; at++)
        {
            if (!Characters.IsWord(text[at]))
                continue;

            letters++;
            if (!spans.Exists(span => span.Holds(at)))
                continue;

            spoken++;
            if (at == passage.Start || Characters.IsBoundary(text, at))
                words++;
        }

        return words >= FewestWords && spoken * 2 > letters;
    }

    private static bool IsNamedBeside(Actor speaker, TextBlock block, LinkedProse article)
    {
        var before = article.Prose.Blocks.TakeWhile(other => other != block).LastOrDefault(other => !other.IsHeading);
        return article.Mentions.Any(mention =>
            mention.Actor == speaker && (mention.Block == block || mention.Block == before) && !Spans(mention.Block).Exists(span => span.Holds(mention.Start)));
    }

    /// <summary>The first of some words that stands in the sentences of a passage and of the quotations it is a part of, outside of the quotations.</summary>
    private static string? FirstOf(ImmutableArray<string> sought, List<Span> spans, Passage passage)
    {
        var text = passage.Block.Text;
        var around = spans.Where(span => span.Start < passage.Start + passage.Length && passage.Start < span.End).Append(new Span(passage.Start, passage.Start + passage.Length)).ToArray();
        var (start, end) = (around.Min(span => span.Start), around.Max(span => span.End));
        var sentences = SentenceSegmentation.In(text).Where(sentence => sentence.Start < end && start < sentence.End).ToArray();
        var said = new StringBuilder();
        for (var at = sentences[0].Start; at < sentences[^1].End; at++)
        {
            if (!Characters.IsPointing(text[at]))
                said.Append(spans.Exists(span => span.Holds(at)) ? ' ' : Characters.IsApostrophe(text[at]) ? '\'' : char.ToLowerInvariant(text[at]));
        }

        var words = said.ToString();
        return sought.FirstOrDefault(word => IndexesOf(words, word).Any(at => Characters.IsBoundary(words, at)));
    }

    private static IEnumerable<int> IndexesOf(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            yield return at;
    }

    /// <summary>What stands between quotation marks in a block; all of one that is a quotation.</summary>
    internal static List<Span> Spans(TextBlock block)
    {
        var text = block.Text;
        if (block.IsQuotation)
            return [new Span(0, text.Length)];

        var spans = new List<Span>();
        for (var at = 0; at < text.Length; at++)
        {
            if (ClosingOf(text, at) is not { } closing)
                continue;

            var end = EndOf(text, at + 1, closing);
            // Where a quotation goes on in the next paragraph, its mark is opened again there and closed at its very end.
            if (end < 0 && at > 0)
                continue;

            spans.Add(new Span(at + 1, end < 0 ? text.Length : end));
            at = end < 0 ? text.Length : end;
        }

        return spans;
    }

    private static int EndOf(string text, int from, string closing)
    {
        for (var at = from; at < text.Length; at++)
        {
            // An apostrophe within a word closes nothing.
            if (closing.Contains(text[at], StringComparison.Ordinal) && (text[at] != '’' || at + 1 == text.Length || !Characters.IsWord(text[at + 1])))
                return at;
        }

        return -1;
    }

    /// <summary>The marks of which the first closes what is opened here; null where nothing is.</summary>
    private static string? ClosingOf(string text, int at) => text[at] switch
    {
        '“' or '"' => "”\"",
        '„' => "“”\"",
        '«' => "»",
        '»' => "«",
        '「' => "」",
        '『' => "』",
        '‘' when at == 0 || !Characters.IsWord(text[at - 1]) => "’",
        _ => null,
    };

    /// <summary>From where to where something stands.</summary>
    internal readonly record struct Span(int Start, int End)
    {
        public bool Holds(int at) => at >= Start && at < End;
    }
}
