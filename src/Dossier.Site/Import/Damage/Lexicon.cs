using System.Reflection;
using Dossier.Text.Languages;

namespace Dossier.Import.Damage;

/// <summary>
/// Which words there are, as far as it is known: the words of the text itself, those of the dossier's other texts and, for
/// English, a list of common words. A word that stands in none of them is no fault, only a reason to look at it closer.
/// </summary>
internal sealed class Lexicon
{
    private const string ResourceName = "import/EnglishWords.txt";

    private static readonly Lazy<FrozenSet<string>> _english = new(ReadEnglish);

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> _dossier;
    private readonly FrozenSet<string> _common;

    /// <param name="language">The language of the text, if it is known.</param>
    /// <param name="texts">The paragraphs of the text, its headline among them.</param>
    /// <param name="dossier">The words of other texts, in small letters.</param>
    public Lexicon(string? language, IEnumerable<string> texts, FrozenSet<string> dossier)
    {
        _dossier = dossier;
        _common = language == "en" ? _english.Value : FrozenSet<string>.Empty;
        Before = Of(FunctionWords.GluedBefore, language);
        After = Of(FunctionWords.GluedAfter, language);
        HasList = _common.Count > 0;
        foreach (var token in texts.SelectMany(WordTokens.In))
        {
            var word = token.Text.ToLowerInvariant();
            _counts[word] = _counts.GetValueOrDefault(word) + 1;
            if (char.IsUpper(token.Text[0]))
                _names.Add(token.Text);
        }
    }

    /// <summary>Whether there is a list of the language's words, so that a word that is not known anywhere says something.</summary>
    public bool HasList { get; }

    /// <summary>Function words that no word of the language begins with.</summary>
    public FrozenSet<string> Before { get; }

    /// <summary>Function words that no word of the language ends with.</summary>
    public FrozenSet<string> After { get; }

    /// <summary>How often a word, in small letters, stands in the text.</summary>
    public int Count(string word) => _counts.GetValueOrDefault(word);

    /// <summary>Whether a name stands in the text by itself, with its capital.</summary>
    public bool HasName(string name) => _names.Contains(name);

    /// <summary>Whether a word, in small letters, is known from a list or from the dossier, inflected or not.</summary>
    public bool Knows(string word) => _common.Contains(word) || _dossier.Contains(word) || (HasList && KnowsStem(word));

    /// <summary>Whether a part of a word is a word, by the lists or by the text itself.</summary>
    public bool IsWord(string part) => _common.Contains(part) || _dossier.Contains(part) || _counts.ContainsKey(part);

    /// <summary>English forms that a short list leaves out: plurals, adverbs, words with a common prefix.</summary>
    private bool KnowsStem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["s", "es", "ed", "d", "ing", "ly", "er", "ers", "ness", "al", "ist", "ists", "ism", "ization", "isation", "ized", "ised"])
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal) && (_common.Contains(word[..^ending.Length]) || _common.Contains(word[..^ending.Length] + "e")))
                return true;
        }

        foreach (var prefix in (ReadOnlySpan<string>)["un", "re", "de", "non", "pre", "anti", "over", "under", "out", "counter", "inter", "multi", "mis", "sub", "super", "extra", "semi", "cyber", "mega", "micro", "post", "back", "down", "air", "cease", "long", "self", "mid", "fore", "by", "up", "off", "on", "in"])
        {
            if (word.Length > prefix.Length + 3 && word.StartsWith(prefix, StringComparison.Ordinal) && (_common.Contains(word[prefix.Length..]) || (word.EndsWith('s') && _common.Contains(word[prefix.Length..^1])) || (word.EndsWith("ed", StringComparison.Ordinal) && _common.Contains(word[prefix.Length..^2]))))
                return true;
        }

        return false;
    }

    private static FrozenSet<string> Of(FrozenDictionary<string, FrozenSet<string>> lists, string? language) =>
        language is not null && lists.TryGetValue(language, out var words) ? words : FrozenSet<string>.Empty;

    private static FrozenSet<string> ReadEnglish()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName) ?? throw new InvalidOperationException($"the tool lacks {ResourceName}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToFrozenSet(StringComparer.Ordinal);
    }
}

/// <summary>A run of letters and where it stands.</summary>
internal readonly record struct WordToken(string Text, int Start)
{
    public int End => Start + Text.Length;
}

/// <summary>Finds the runs of letters in a text; addresses on the web and numbers are no words.</summary>
internal static class WordTokens
{
    public static IEnumerable<WordToken> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            if (!IsAddress(text.AsSpan(at, end - at)))
            {
                foreach (var word in Letters(text, at, end))
                    yield return word;
            }

            at = end;
        }
    }

    /// <summary>Whether it is an address on the web, of mail, a handle or a file.</summary>
    public static bool IsAddress(ReadOnlySpan<char> token) =>
        token.Contains("://", StringComparison.Ordinal) || token.Contains('@') || token.Contains('_') || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || token.StartsWith("#", StringComparison.Ordinal)
        || IsDomain(token);

    private static bool IsDomain(ReadOnlySpan<char> token)
    {
        var dot = token.LastIndexOf('.');
        if (dot < 1)
            return false;
        var end = dot + 1;
        while (end < token.Length && char.IsAsciiLetterLower(token[end]))
            end++;
        return end - dot - 1 is >= 2 and <= 4 && (end == token.Length || !char.IsLetterOrDigit(token[end])) && char.IsAsciiLetterOrDigit(token[dot - 1]);
    }

    private static IEnumerable<WordToken> Letters(string text, int from, int end)
    {
        var start = -1;
        for (var at = from; at <= end; at++)
        {
            var isLetter = at < end && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
            if (isLetter && start < 0)
                start = at;
            if (isLetter || start < 0)
                continue;
            var besideDigit = (start > from && char.IsDigit(text[start - 1])) || (at < end && char.IsDigit(text[at]));
            if (!besideDigit)
                yield return new WordToken(text[start..at], start);
            start = -1;
        }
    }
}
