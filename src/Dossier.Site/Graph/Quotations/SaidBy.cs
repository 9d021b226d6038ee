using System.Buffers;
using Dossier.Entries.Actors;
using Dossier.Graph.Names;
using Dossier.Text.Languages;

namespace Dossier.Graph.Quotations;

/// <summary>
/// To whom an article's own sentence gives its words: "“…”, said X", "X told reporters", "according to X". Only names outside of
/// quotation marks count. Where a sentence has a verb of saying that goes with no name, such as "he said", nobody can be told.
/// </summary>
internal static class SaidBy
{
    /// <summary>So many words may stand between a name and its verb: "has previously", "Governor".</summary>
    private const int Reach = 4;

    private const string _closing = "\"”»,";

    private static readonly SearchValues<char> _ends = SearchValues.Create(".,;:!?\"“”«»()");

    /// <summary>Words by which a sentence goes on with who was named before.</summary>
    private static readonly FrozenSet<string> _goingOn = new[] { "he", "she", "it", "they", "and", "il", "elle", "ils", "elles", "et" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those to whom the sentences of a passage give its words, in reading order; none where they do not tell, or where they name one of those who are looked for.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="article">The body of its article.</param>
    /// <param name="isSought">Whether an actor is, or speaks for, who is said to have spoken.</param>
    public static ImmutableArray<Actor> In(Passage passage, LinkedProse article, Func<Actor, bool> isSought)
    {
        var text = passage.Block.Text;
        if (TurningWords.LanguageOf(passage.Article.Language?.Value, text) is not { } language || passage.Block.IsQuotation)
            return [];

        var spans = SpokenWords.Spans(passage.Block);
        var (start, end) = Around(passage, spans);
        var outside = article.Mentions.Where(mention => mention.Block == passage.Block && !spans.Exists(span => span.Holds(mention.Start))).ToArray();
        var words = WordsIn(text, start, end, spans);
        if (words.Count == 0)
        {
            // Where a sentence is nothing but a quotation, the one before it says whose.
            var before = SentenceSegmentation.In(text).LastOrDefault(sentence => sentence.End <= start);
            (start, end) = (before.Start, Math.Max(before.End, start));
            words = WordsIn(text, start, end, spans);
        }

        var here = outside.Where(mention => mention.Start >= start && mention.Start < end).ToArray();
        return here.Any(mention => isSought(mention.Actor)) ? [] : Speakers(words, here, text, language);
    }

    private static ImmutableArray<Actor> Speakers(List<Word> words, Mention[] mentions, string text, string language)
    {
        var verbs = words.Where(word => SayingWords.IsVerb(word.Text, language)).ToList();
        var speakers = ImmutableArray.CreateBuilder<Actor>();
        Word? first = null;
        foreach (var mention in mentions)
        {
            var bound = Bound(mention, words, text, language);
            if (bound is not { } word)
                continue;

            verbs.Remove(word);
            first ??= word;
            speakers.Add(mention.Actor);
        }

        // "X said that …, although he admitted that …" goes on with X.
        verbs.RemoveAll(verb => first is { } before && before.End <= verb.Start && words.Any(word => word.End <= verb.Start && word.Start >= before.End && _goingOn.Contains(word.Text) && IsBeside(word, verb, words)));
        return verbs.Count > 0 ? [] : [.. speakers.Distinct()];
    }

    private static bool IsBeside(Word word, Word verb, List<Word> words) => words.IndexOf(verb) - words.IndexOf(word) <= 2;

    /// <summary>The verb that goes with a name, or the word that makes it a source; null where there is none.</summary>
    private static Word? Bound(Mention mention, List<Word> words, string text, string language)
    {
        var end = mention.Start + mention.Length;
        if (end < text.Length && Characters.IsApostrophe(text[end]))
            return null;

        var behind = words.Where(word => word.Start >= end).Take(Reach).TakeWhile(word => !text[end..word.Start].AsSpan().ContainsAny(_ends)).ToArray();
        var before = words.Where(word => word.End <= mention.Start).TakeLast(Reach + 2).Reverse()
            .TakeWhile(word => !text[word.End..mention.Start].AsSpan().ContainsAny(_ends) && !SayingWords.IsClause(word.Text, language)).ToArray();
        var said = before.FirstOrDefault(word => SayingWords.IsSource(word.Text, language) || (SayingWords.IsVerb(word.Text, language) && IsInverted(word, words, text, language)));
        return said.Text is not null ? said
            : behind.FirstOrDefault(word => SayingWords.IsVerb(word.Text, language)) is { Text: not null } verb && !before.Take(1).Any(word => word.Text is "by" or "par") ? verb
            : null;
    }

    /// <summary>Whether a verb stands before its subject: behind a quotation or, in Arabic, where verbs stand first, anywhere.</summary>
    private static bool IsInverted(Word verb, List<Word> words, string text, string language)
    {
        if (language == "ar")
            return true;

        var at = verb.Start;
        // "a déclaré", "has said".
        if (words.LastOrDefault(word => word.End <= verb.Start) is { Text: "a" or "ont" or "has" or "had" } auxiliary)
            at = auxiliary.Start;
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at > 0 && _closing.Contains(text[at - 1], StringComparison.Ordinal);
    }

    /// <summary>The sentences of a passage and of the quotations it is a part of.</summary>
    private static (int Start, int End) Around(Passage passage, List<SpokenWords.Span> spans)
    {
        var (start, end) = (passage.Start, passage.Start + passage.Length);
        foreach (var span in spans.Where(span => span.Start < passage.Start + passage.Length && passage.Start < span.End))
            (start, end) = (Math.Min(start, span.Start), Math.Max(end, span.End));

        var sentences = passage.Block.Sentences.Where(sentence => sentence.Start < end && start < sentence.End).ToArray();
        return sentences.Length == 0 ? (start, end) : (sentences[0].Start, sentences[^1].End);
    }

    /// <summary>The words of a stretch of text outside of quotation marks.</summary>
    private static List<Word> WordsIn(string text, int start, int end, List<SpokenWords.Span> spans)
    {
        var words = new List<Word>();
        for (var at = start; at < end; at++)
        {
            var from = at;
            while (at < end && (Characters.IsWord(text, at) || (Characters.IsApostrophe(text[at]) && at > from)))
                at++;
            if (at > from && !spans.Exists(span => span.Holds(from)))
                words.Add(new Word(from, at, QuotationDoubts.Words(text.AsSpan(from, at - from)).FirstOrDefault() ?? ""));
        }

        return words;
    }

    private readonly record struct Word(int Start, int End, string Text);
}
