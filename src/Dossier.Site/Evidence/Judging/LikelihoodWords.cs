using System.Text.RegularExpressions;
using Dossier.Entries.Site;
using Dossier.Text.Languages;

namespace Dossier.Evidence.Judging;

/// <summary>Words in a text that say how likely something is.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="Words">The words, as they are written.</param>
/// <param name="IsOnYardstick">Whether the yardstick gives them a range; if not, each reader takes them to mean another chance.</param>
public readonly record struct LikelihoodPhrase(int Start, string Words, bool IsOnYardstick);

/// <summary>
/// Finds words of likelihood and of confidence in texts of ours, in the language of the site; for another language than English,
/// French and Arabic, the English ones. What stands between quotation marks is somebody else's.
/// </summary>
internal static class LikelihoodWords
{
    private static readonly Lazy<Finder> _icd203 = new(() => English(Yardstick.Icd203));
    private static readonly Lazy<Finder> _phia = new(() => English(Yardstick.Phia));
    private static readonly Lazy<Finder> _french = new(() => Finder.Of(VaguePhrases.FrenchTerms, VaguePhrases.French, VaguePhrases.FrenchConfidence));
    private static readonly Lazy<Finder> _arabic = new(() => Finder.Of(VaguePhrases.ArabicTerms, VaguePhrases.Arabic, VaguePhrases.ArabicConfidence));

    /// <summary>The words of likelihood in a text in order; of those that overlap, the longest that begins first.</summary>
    /// <param name="text">A paragraph.</param>
    /// <param name="yardstick">Whose terms count.</param>
    /// <param name="language">The language of the site, a BCP 47 tag.</param>
    public static ImmutableArray<LikelihoodPhrase> In(string text, Yardstick yardstick, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var finder = FinderOf(yardstick, language);
        var all = Matches(finder.Terms, text).Select(match => (Match: match, IsTerm: true)).Concat(Matches(finder.Vague, text).Select(match => (Match: match, IsTerm: false)));
        var found = ImmutableArray.CreateBuilder<LikelihoodPhrase>();
        var end = 0;
        foreach (var (match, isTerm) in all.OrderBy(one => one.Match.Index).ThenByDescending(one => one.Match.Length).ThenByDescending(one => one.IsTerm))
        {
            if (match.Index < end)
                continue;

            found.Add(new LikelihoodPhrase(match.Index, match.Value, isTerm));
            end = match.Index + match.Length;
        }

        return found.ToImmutable();
    }

    /// <summary>Words that say how sure somebody is, and where each begins.</summary>
    public static IEnumerable<(int Start, string Words)> OfConfidence(string text, Yardstick yardstick, string language) =>
        Matches(FinderOf(yardstick, language).Confidence, text).Select(match => (match.Index, match.Value));

    private static Finder FinderOf(Yardstick yardstick, string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "fr" => _french.Value,
        "ar" => _arabic.Value,
        _ => (yardstick == Yardstick.Phia ? _phia : _icd203).Value,
    };

    private static Finder English(Yardstick yardstick)
    {
        // "Remote" and "probable" alone are everyday words: in running text they mean a village, or a cause.
        string[] everyday = ["remote", "probable", "improbable"];
        var terms = Likelihood.StepsOf(yardstick).SelectMany(step => step.Words).Except(everyday).ToArray();
        return Finder.Of(terms, [.. Likelihood.AllWords.Except(terms).Except(everyday), .. VaguePhrases.English], VaguePhrases.EnglishConfidence);
    }

    /// <summary>The phrases of a text that are ours.</summary>
    private static IEnumerable<Group> Matches(Regex pattern, string text)
    {
        var quoted = new List<(int Start, int End)>();
        for (var next = QuotationMarks.NextIn(text, 0); next is { } quotation; next = QuotationMarks.NextIn(text, quotation.End))
            quoted.Add(quotation);

        return pattern.Matches(text).Select(match => match.Groups["phrase"]).Where(phrase => !quoted.Exists(quotation => quotation.Start <= phrase.Index && phrase.Index < quotation.End));
    }

    /// <summary>What finds the words of one language.</summary>
    private sealed record Finder(Regex Terms, Regex Vague, Regex Confidence)
    {
        public static Finder Of(IEnumerable<string> terms, IEnumerable<string> vague, IEnumerable<string> confidence) => new(Any(terms), Any(vague), Any(confidence));

        /// <summary>Any of some phrases as whole words, the longest first.</summary>
        private static Regex Any(IEnumerable<string> phrases) => new(
            // An Arabic "and" is a letter before the word.
            $@"(?<![\p{{L}}\p{{M}}\p{{N}}])(?:[وف]\p{{M}}*)?(?<phrase>{string.Join('|', phrases.OrderByDescending(phrase => phrase.Length).Select(Written))})(?![\p{{L}}\p{{M}}\p{{N}}])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

        /// <summary>A phrase as it may be written: with any space or hyphen and any apostrophe; in Arabic with or without vowel signs and hamza.</summary>
        private static string Written(string phrase)
        {
            var pattern = new StringBuilder();
            foreach (var sign in phrase)
            {
                pattern.Append(sign switch
                {
                    ' ' => @"(?:[\s\u2010\u2011-]+)",
                    '\'' => "['’ʼ]",
                    'ا' or 'أ' or 'إ' or 'آ' => @"(?:[اأإآٱ][\p{Mn}ـ]*)",
                    'ى' or 'ي' => @"(?:[ىي][\p{Mn}ـ]*)",
                    'ة' => @"(?:[ةه][\p{Mn}ـ]*)",
                    >= '\u0620' and <= '\u064A' => $@"(?:{sign}[\p{{Mn}}ـ]*)",
                    _ => sign.ToString(),
                });
            }

            return pattern.ToString();
        }
    }
}
