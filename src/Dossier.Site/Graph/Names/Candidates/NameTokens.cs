using System.Buffers;
using System.Text.RegularExpressions;

namespace Dossier.Graph.Names.Candidates;

/// <summary>A word of a text, for the search for names.</summary>
/// <param name="Text">The word, without an article that lost its vowel and without a possessive ending.</param>
/// <param name="Elided">That article or preposition, as <c>d'</c>; empty where there is none.</param>
/// <param name="Gap">What stands between it and the word before.</param>
/// <param name="BeginsSentence">Whether a capital may be that of a sentence.</param>
/// <param name="EndsName">Whether an ending closes the name: <c>Syria's</c>, <c>Saudi-led</c>.</param>
internal readonly record struct NameToken(string Text, string Elided, string Gap, bool BeginsSentence, bool EndsName)
{
    /// <summary>Whether it is written as names are: <c>Lind</c>, <c>al-Sharaa</c>, <c>i24News</c>.</summary>
    public bool IsCapital => (IsUpper(Text, 0) && !_pronouns.Contains(Text)) || HasArticle || (Text.Length > 2 && char.IsLower(Text[0]) && Text.AsSpan(1).TrimStart("0123456789") is { Length: > 0 } rest && char.IsUpper(rest[0]));

    /// <summary>Whether the Arabic article stands before it: <c>al-Sharaa</c>.</summary>
    private bool HasArticle => Text.IndexOf('-', StringComparison.Ordinal) is > 1 and < 4 and var hyphen && NameWords.IsHyphenedArticle(Text[..hyphen]) && IsUpper(Text, hyphen + 1);

    /// <summary>Whether all its letters are capitals, as in an abbreviation.</summary>
    public bool IsAcronym => Text.Length > 1 && Text.Any(char.IsUpper) && !Text.Any(char.IsLower);

    /// <summary>The word as it stands, with its elided article.</summary>
    public string Whole => Elided + Text;

    /// <summary>English writes "I" with a capital anywhere.</summary>
    private static readonly FrozenSet<string> _pronouns = ["I", "I'm", "I’m", "I've", "I’ve", "I'd", "I’d", "I'll", "I’ll"];

    private static bool IsUpper(string text, int at) => at < text.Length && char.GetUnicodeCategory(text[at]) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;
}

/// <summary>Cuts a text into words for the search for names.</summary>
internal static partial class NameTokens
{
    private static readonly SearchValues<char> _ends = SearchValues.Create(".!?…");

    private static readonly SearchValues<char> _openings = SearchValues.Create("\"“„«:\n•·|;");

    public static NameToken[] Of(string text)
    {
        var tokens = new List<NameToken>();
        var end = 0;
        foreach (Match match in Word().Matches(text))
        {
            var gap = text[end..match.Index];
            end = match.Index + match.Length;
            var word = match.Value;
            var begins = tokens.Count == 0 || Begins(gap, tokens[^1].Text);
            var elided = Elision().Match(word);
            // "L'Express" within a sentence is a name; "L'avis" at its beginning is an article, and "d'Orsay" is "de" anywhere.
            var cut = elided.Success && (char.IsLower(word[0]) || begins || !char.IsUpper(word[elided.Length])) ? elided.Length : 0;
            var bare = Compound().Replace(Possessive().Replace(word[cut..], ""), "");
            if (bare.Length == 0)
                continue;
            tokens.Add(new NameToken(bare, cut == 0 ? "" : word[..(cut - 1)].ToLowerInvariant() + "'", gap, begins && cut == 0, bare.Length < word.Length - cut));
        }

        return [.. tokens];
    }

    private static bool Begins(string gap, string before)
    {
        var mark = gap.AsSpan().IndexOfAny(_ends);
        // "Dr. Lind", "George W. Bush": the point is that of the word before it.
        if (mark == 0 && gap[0] == '.' && gap.AsSpan(1).Trim().Length == 0 && IsAbbreviation(before))
            return false;
        return mark >= 0 || gap.AsSpan().ContainsAny(_openings) || gap.Contains(" '", StringComparison.Ordinal) || gap.Contains('‘', StringComparison.Ordinal);
    }

    internal static bool IsAbbreviation(string word) => (word.Length == 1 && char.IsUpper(word[0])) || (word.Length < 6 && NameWords.IsTitle(word) && word is not "King" and not "Rey" and not "Roi" and not "Pope" and not "Chief" and not "Mayor" and not "Envoy" and not "Maire" and not "Reine" and not "Queen") || word is "St" or "Ste" or "Mt" or "Jr" or "Sr";

    [GeneratedRegex(@"(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:['’](?=\s|$))?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:[ldjmnstc]|qu|dell|all|nell|sull|dall|jusqu|lorsqu|puisqu)['’](?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elision();

    /// <summary>"Saudi-led", "Sunni-majority": the name before the hyphen.</summary>
    [GeneratedRegex(@"(?<=^\p{Lu}[\p{L}.]+)-(?:\p{Ll}+(?:ed|ing)|led|run|held|born|made|era|majority|minority|style|wide|friendly|language|only|linked|owned|area)$", RegexOptions.CultureInvariant)]
    private static partial Regex Compound();

    [GeneratedRegex(@"(?:['’]s|['’])$", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();
}
