using System.Buffers;

namespace Dossier.Text.Languages;

/// <summary>
/// The numbers that a text states. In: a text and its language. Out: each number in order, in digits of any script or in
/// words of English, French and Arabic ("half a million", "une centaine", "عشرات الآلاف"), and what the words around it make
/// of it ("nearly", "au moins", "أكثر من"). Dates and ages are numbers like any other; "a" and "no one" are none.
/// </summary>
internal sealed class SaidNumbers
{
    private static readonly FrozenSet<string> _fillers = new[]
    {
        "the", "another", "other", "a", "an", "further", "additional", "estimated", "total", "of", "some", "les", "la", "le", "de", "d", "des", "un", "une", "autres", "quelque",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> _parting = SearchValues.Create(".,;:!?()[]–—…،؛؟");

    private static readonly FrozenSet<string> _rangeWords = new[] { "to", "or", "a", "ou", "الي", "او", "and", "et", "و" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _noCountBefore = new[] { "no", "any", "every", "each", "some", "the", "this", "that", "which", "another" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _noCountBehind = new[] { "of", "another", "day", "side", "who", "thing", "hand", "such", "may", "can", "must" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string _text;
    private readonly NumberLexicon _lexicon;
    private readonly ImmutableArray<NumberToken> _tokens;

    private SaidNumbers(string text, NumberLexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
        _tokens = NumberToken.In(text, lexicon);
    }

    /// <summary>The numbers of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The BCP 47 tag of its language; null is taken for English. Of other languages, digits are read alone.</param>
    public static ImmutableArray<SaidNumber> Read(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SaidNumbers(text, NumberLexicon.For(language)).Read();
    }

    /// <summary>Whether numbers in words are read in a language, and not only those in digits.</summary>
    public static bool ReadsWordsOf(string? language) => NumberLexicon.For(language).HasWords;

    private ImmutableArray<SaidNumber> Read()
    {
        var found = new List<Reading>();
        for (var at = 0; at < _tokens.Length;)
        {
            if (ReadAt(at) is { } reading)
            {
                found.Add(reading);
                at = reading.Behind;
            }
            else
            {
                at++;
            }
        }

        for (var at = 0; at + 1 < found.Count; at++)
        {
            if (IsRange(found[at], found[at + 1]))
                (found[at], found[at + 1]) = Range(found[at], found[at + 1]);
        }

        return [.. found.Select(reading => reading.Number)];
    }

    private Reading? ReadAt(int at)
    {
        if (Vague(at) is { } vague)
            return With(at, vague.Behind, vague.Least, vague.Most, 1, isRough: false);
        if (NumberPhrase.At(_tokens, _lexicon, at, IsJoined) is not { Value: { } value } phrase || IsNoCount(at, phrase))
            return null;
        return With(at, phrase.End, value, value, phrase.Scale, phrase.IsRough);
    }

    /// <summary>"Dozens", "several hundred", "tens of thousands": an order of magnitude.</summary>
    private (decimal Least, decimal Most, int Behind)? Vague(int start)
    {
        var at = start;
        if (WordAt(at) is NumberWord.Article && WordAt(at + 1) is NumberWord.Few)
            at++;
        var isFew = WordAt(at) is NumberWord.Few;
        if (isFew)
            at++;
        if (isFew && WordAt(at) is NumberWord.Of)
            at++;
        if (at > start && !IsJoined(at))
            return null;

        var (least, factor) = WordAt(at) switch
        {
            NumberWord.Many many => (many.Value, 10m),
            NumberWord.Scale { IsPlural: true } scale => (scale.Value, isFew ? 10m : 1000m),
            NumberWord.Scale scale when isFew => (scale.Value, 10m),
            NumberWord.Hundred { Value: 100 } when isFew => (100m, 10m),
            NumberWord.Group group when isFew => (group.Value, 10m),
            null or NumberWord.Small or NumberWord.Hundred or NumberWord.Scale or NumberWord.Group or NumberWord.Fraction
                or NumberWord.Article or NumberWord.Few or NumberWord.And or NumberWord.Of => (0m, 0m),
        };
        if (least == 0)
            return null;

        for (at++; ; at++)
        {
            var next = WordAt(at) is NumberWord.Of ? at + 1 : at;
            if (WordAt(next) is not NumberWord.Scale multiplier || !IsJoined(at) || multiplier.Value <= 999 || _lexicon.BeginsWithAnd(_tokens[next].Word))
                return (least, (least * factor) - 1, at);
            least *= multiplier.Value;
            at = next;
        }
    }

    private NumberWord? WordAt(int at) => at < _tokens.Length && _tokens[at].Digits is null ? _lexicon.Of(_tokens[at].Word) : null;

    /// <summary>"No one", "one of them", "one another": words that count nothing.</summary>
    private bool IsNoCount(int at, NumberPhrase phrase) =>
        phrase is { Value: 1, Scale: 1 } && phrase.End == at + 1 && _tokens[at].Digits is null
        && (_tokens[at].Word is "احد" or "احدي" || (at > 0 && _noCountBefore.Contains(_tokens[at - 1].Word)) || (at + 1 < _tokens.Length && _noCountBehind.Contains(_tokens[at + 1].Word)));

    private Reading With(int first, int behind, decimal least, decimal most, decimal scale, bool isRough)
    {
        var (start, end) = (_tokens[first].Start, _tokens[behind - 1].End);
        var bound = BoundBySign(start, end) ?? BoundBefore(first) ?? BoundBehind(behind) ?? (isRough ? NumberBound.About : NumberBound.Exact);
        return new Reading(new SaidNumber(start, end, least, most, bound), first, behind, scale);
    }

    private NumberBound? BoundBySign(int start, int end) => (start > 0 ? _text[start - 1] : ' ') switch
    {
        '~' or '≈' or '±' => NumberBound.About,
        '>' => NumberBound.Over,
        '<' => NumberBound.Under,
        '≥' => NumberBound.AtLeast,
        '≤' => NumberBound.UpTo,
        _ => end < _text.Length && _text[end] == '+' ? NumberBound.AtLeast : null,
    };

    private NumberBound? BoundBefore(int first)
    {
        for (var at = first; at > 0 && IsJoined(at); at--)
        {
            foreach (var qualifier in _lexicon.Qualifiers)
            {
                if (!qualifier.IsBehind && StandsAt(qualifier, at - qualifier.Words.Length))
                    return qualifier.Bound;
            }

            if (!_fillers.Contains(_tokens[at - 1].Word))
                return null;
        }

        return null;
    }

    /// <summary>"100 at least", and with what is counted between: "100 people at least".</summary>
    private NumberBound? BoundBehind(int behind)
    {
        for (var at = behind; at < _tokens.Length && at <= behind + 2 && IsJoined(at); at++)
        {
            foreach (var qualifier in _lexicon.Qualifiers)
            {
                if (qualifier.IsBehind && (at == behind || qualifier.Words.Length > 1) && StandsAt(qualifier, at))
                    return qualifier.Bound;
            }
        }

        return null;
    }

    private bool StandsAt(NumberQualifier qualifier, int at)
    {
        if (at < 0 || at + qualifier.Words.Length > _tokens.Length)
            return false;

        for (var word = 0; word < qualifier.Words.Length; word++)
        {
            if (!IsWord(_tokens[at + word].Word, qualifier.Words[word]) || (word > 0 && !IsJoined(at + word)))
                return false;
        }

        return true;
    }

    /// <summary>In Arabic, "and" may be written onto the first word.</summary>
    private bool IsWord(string said, string word) =>
        said == word || (_lexicon.PutsUnitsFirst && said.Length == word.Length + 1 && said[0] is 'و' or 'ف' or 'ب' or 'ل' && said.EndsWith(word, StringComparison.Ordinal));

    /// <summary>Whether nothing but spaces, hyphens, apostrophes and signs of money stand before the token.</summary>
    private bool IsJoined(int at) => at > 0 && at < _tokens.Length && !_text.AsSpan(_tokens[at - 1].End.._tokens[at].Start).ContainsAny(_parting);

    private bool IsRange(Reading first, Reading second)
    {
        var between = second.First - first.Behind;
        if (between == 0)
            return _text[first.Number.End..second.Number.Start].Trim() is "-" or "–" or "—" or "‑";
        if (between != 1 || !_rangeWords.Contains(_tokens[first.Behind].Word))
            return false;
        return _tokens[first.Behind].Word is not ("and" or "et" or "و") || (first.First > 0 && _tokens[first.First - 1].Word is "between" or "entre" or "بين");
    }

    private static (Reading, Reading) Range(Reading first, Reading second)
    {
        // "Two to three million"
        var scale = first.Scale == 1 && second.Scale > 1 && first.Number.Least * second.Scale < second.Number.Least ? second.Scale : 1;
        var (low, high) = (first.Number, second.Number);
        return (
            first with { Number = low with { Least = low.Least * scale, Most = low.Most * scale, Bound = low.Bound == NumberBound.Exact ? NumberBound.AtLeast : low.Bound } },
            second with { Number = high with { Bound = high.Bound == NumberBound.Exact ? NumberBound.UpTo : high.Bound } });
    }

    private sealed record Reading(SaidNumber Number, int First, int Behind, decimal Scale);
}
