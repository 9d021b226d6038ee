using System.Text.RegularExpressions;
using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Damage;

/// <summary>
/// Places where words are missing, as they are where a scraper left out links: an article or preposition with nothing to
/// stand before, a possessive ending by itself, signs with nothing between them. Nothing says what was lost.
/// </summary>
internal static partial class MissingWords
{
    /// <summary>Two words that cannot follow each other, by language: the first one lacks what it belongs to.</summary>
    private static readonly FrozenDictionary<string, (FrozenSet<string> First, FrozenSet<string> Second)> _pairs = new Dictionary<string, (FrozenSet<string>, FrozenSet<string>)>
    {
        ["en"] = (Set("the a an"), Set("and or but of from with was were is are has have had which who whose because")),
        ["fr"] = (Set("le la les du des au aux"), Set("et ou de du avec chez mais donc")),
        ["es"] = (Set("el los un del al"), Set("y o e pero sino")),
        ["de"] = (Set("dem des vom zum zur beim im am"), Set("und oder aber sowie")),
        ["ar"] = (Set("في من إلى على عن مع"), Set("و أو ثم")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that no comma or full stop can follow.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> _open = new Dictionary<string, FrozenSet<string>>
    {
        ["en"] = Set("the a an my your their our its and or than"),
        ["fr"] = Set("le du des au aux de et ou à mes tes ses nos vos leurs"),
        ["es"] = Set("el del al de los las y o con sus"),
        ["de"] = Set("des vom zum zur beim im und oder"),
        ["ar"] = Set("في من إلى على عن مع أن"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<LineFlag> In(string text, string? language)
    {
        var flags = Empty(text).ToList();
        if (language is not null && _open.TryGetValue(language, out var open))
        {
            flags.AddRange(BeforeSigns(text, open));
            flags.AddRange(Pairs(text, _pairs[language]));
            if (language == "en")
                flags.AddRange(English(text));
            if (FunctionWords.SingleLetters.TryGetValue(language, out var letters))
                flags.AddRange(SingleLetters(text, letters));
        }

        return flags.DistinctBy(flag => flag.Column);
    }

    private static IEnumerable<LineFlag> Empty(string text) =>
        from Match match in NothingBetween().Matches(text) select new LineFlag(LineFlag.MissingWords, match.Index + 1, match.Value.Trim());

    private static IEnumerable<LineFlag> BeforeSigns(string text, FrozenSet<string> open) =>
        from Match match in WordBeforeSign().Matches(text)
        where open.Contains(match.Groups["word"].Value)
        select new LineFlag(LineFlag.MissingWords, match.Index + 1, match.Value);

    private static IEnumerable<LineFlag> Pairs(string text, (FrozenSet<string> First, FrozenSet<string> Second) pairs) =>
        from Match match in TwoWords().Matches(text)
        where pairs.First.Contains(match.Groups["first"].Value) && pairs.Second.Contains(match.Groups["second"].Value)
        select new LineFlag(LineFlag.MissingWords, match.Index + 1, match.Value + match.Groups["second"].Value);

    /// <summary>Prepositions can end an English clause ("the country he came from"); after an article and a noun, "of" cannot.</summary>
    private static IEnumerable<LineFlag> English(string text) =>
        from Match match in EnglishGap().Matches(text).Concat(RoleWithoutName().Matches(text))
        select new LineFlag(LineFlag.MissingWords, match.Index + 1, match.Value);

    /// <summary>Letters by themselves, each with the word before it, which shows where to look.</summary>
    private static IEnumerable<LineFlag> SingleLetters(string text, string allowed) =>
        from Match match in SingleLetter().Matches(text)
        where !allowed.Contains(match.Groups["letter"].Value, StringComparison.Ordinal) || match.Value[0] is '\'' or '’'
        let start = text.LastIndexOf(' ', Math.Max(0, match.Index - 2)) + 1
        select new LineFlag(LineFlag.MissingWords, start + 1, text[start..(match.Index + match.Length)]);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\(\s*\)|\[(?:\s{2,})?\]|“\s*”|„\s*“|«\s*»|,\s*,|(?<![,.…])(?<!\d),\s*\.(?![.\d])|;\s*[,.;]", RegexOptions.CultureInvariant)]
    private static partial Regex NothingBetween();

    [GeneratedRegex(@"(?<![\p{L}\p{N}'’\-])(?<word>\p{L}{1,5})\s?[,.;،؛!?؟](?=\s|$|[”""»)])", RegexOptions.CultureInvariant)]
    private static partial Regex WordBeforeSign();

    /// <summary>The second word begins where the first one ends, so that each word is tried as a first one.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}'’\-])(?<first>\p{L}{1,4})\s(?=(?<second>\p{L}{1,7})(?![\p{L}\p{N}'’\-]))", RegexOptions.CultureInvariant)]
    private static partial Regex TwoWords();

    [GeneratedRegex(@"(?<![\p{L}'’\-])(?:(?:the|a|an)\s\p{Ll}+\s(?:of|between|against)|such as|including|according to|known as|led by|headed by)\s?[,.;](?=\s|$)|(?<![\p{L}'’\-])(?:of|to|in|with|from|by|for|at|as|between|into|against|and|or|the|that|about|on)\s[,.;](?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishGap();

    /// <summary>"French hopeful has called": without an article, a sentence goes on from a role to the name of who has it.</summary>
    [GeneratedRegex(@"(?<=^|[.!?]\s)(?!(?:The|A|An|His|Her|Its|Their|Our|My|Your|This|That|One|No|Every|Each|Any|Another|Either|Neither|Some|Which|What|If|As|When|While|Although|Because|Since)\b)\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?\s(?:president|premier|chancellor|minister|candidate|hopeful|contender|leader|chief|envoy|ambassador|diplomat|spokesman|spokeswoman|spokesperson|senator|lawmaker|commander|general|king|ruler)\s(?:has|had|is|was|will|would|said|says|told|called)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex RoleWithoutName();

    [GeneratedRegex(@"(?<=\s)['’]?(?<letter>\p{Ll})(?=\s\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex SingleLetter();
}
