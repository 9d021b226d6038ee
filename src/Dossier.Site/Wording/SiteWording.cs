using System.Text.RegularExpressions;
using Dossier.Dates;
using Dossier.Sources;
using Scriban.Runtime;

namespace Dossier.Wording;

/// <summary>
/// The site's own words in its language, from <c>i18n/&lt;language&gt;.yml</c> of the templates, and how that language
/// writes dates and numbers of things.
/// </summary>
public sealed partial class SiteWording
{
    // Languages whose script, where the tag names none, runs from right to left.
    private static readonly ImmutableArray<string> _rightToLeft = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"];

    // The scripts of ISO 15924 that run from right to left.
    private static readonly ImmutableArray<string> _rightToLeftScripts = ["Adlm", "Arab", "Aran", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

    private SiteWording(string language, DateWords dates, ScriptObject words)
    {
        Language = language;
        Dates = dates;
        Words = words;
        Direction = DirectionOf(language);
    }

    public string Language { get; }

    /// <summary>How its language is written: <c>rtl</c> from right to left, else <c>ltr</c>.</summary>
    public string Direction { get; }

    public DateWords Dates { get; }

    /// <summary>The words, by the names of the file's maps: <c>words.article.published</c>.</summary>
    public ScriptObject Words { get; }

    /// <summary><c>rtl</c> for a language written from right to left, else <c>ltr</c>.</summary>
    public static string DirectionOf(string language)
    {
        var subtags = language.Split('-');
        var isRightToLeft = subtags.Length > 1 && subtags[1].Length == 4
            ? _rightToLeftScripts.Contains(subtags[1], StringComparer.OrdinalIgnoreCase)
            : _rightToLeft.Contains(subtags[0], StringComparer.OrdinalIgnoreCase);
        return isRightToLeft ? "rtl" : "ltr";
    }

    /// <summary>
    /// Reads the words of a language, a BCP 47 tag that was chosen at a place, if anybody chose it; what the templates have no
    /// word of it for stays English, which is reported.
    /// </summary>
    /// <param name="sources">What was read.</param>
    /// <param name="language">The language.</param>
    /// <param name="at">Where it was chosen.</param>
    /// <param name="isLookedUp">Whether a template looks up a member of a name; a word of the user's that none does is shown nowhere.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static SiteWording Read(SourceSet sources, string language, Place? at, Func<string, bool> isLookedUp, DiagnosticBag faults)
    {
        var dates = PrimaryOf(language) switch
        {
            "fr" => DateWords.French,
            "ar" => DateWords.Arabic,
            _ => DateWords.English,
        };
        var words = WordFiles.Read(sources, language, at, isLookedUp, faults);
        return new SiteWording(language, DateWording.Of(words, dates), words);
    }

    /// <summary>A word by the names of the maps that lead to it; the last name itself where the file has no such word.</summary>
    public string Word(params ReadOnlySpan<string> path)
    {
        object? at = Words;
        foreach (var name in path)
            at = at is ScriptObject map && map.TryGetValue(name, out var inner) ? inner : null;

        return at as string ?? path[^1];
    }

    /// <summary>A phrase with its blanks filled: <c>{name}</c> becomes the value of that name, in one pass.</summary>
    public static string Fill(string phrase, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new StringBuilder(phrase.Length + 64);
        var rest = phrase.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            filled.Append(rest[..open]);
            rest = rest[open..];
            var close = rest.IndexOf('}');
            var value = close < 0 ? null : ValueOf(rest[1..close], values);
            filled.Append(value ?? "{");
            rest = rest[(value is null ? 1 : close + 1)..];
        }

        return filled.Append(rest).ToString();
    }

    /// <summary>A number with the word that it takes, from the forms under <c>counts</c>: <c>2 articles</c>.</summary>
    public string Count(string what, int count) =>
        Words.TryGetValue("counts", out var counts) && counts is ScriptObject map && map.TryGetValue(what, out var forms) && forms is ScriptObject plural
            ? Fill(Plural(count, plural), ("n", Number(count)))
            : Number(count);

    /// <summary>A number in digits, with the mark between its thousands that the language has: <c>10,000</c>.</summary>
    public string Number(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        for (var at = digits.Length - 3; at > (number < 0 ? 1 : 0); at -= 3)
            digits = digits.Insert(at, Word("marks", "thousands"));

        return digits;
    }

    /// <summary>Names in a row, the last one joined as the language joins them, with <c>and</c> or <c>or</c>: <c>A, B and C</c>.</summary>
    public string Row(IReadOnlyList<string> names, string last) => names.Count < 2
        ? string.Concat(names.Select(Isolated))
        : string.Join(Word("row", "comma"), names.Take(names.Count - 1).Select(Isolated)) + Word("row", last) + Isolated(names[^1]);

    /// <summary>
    /// A name that is to stand in a phrase. One that runs the other way is set apart by invisible signs (FSI and PDI of the
    /// Unicode Bidirectional Algorithm, UAX #9), so that it does not pull the marks and numbers beside it along.
    /// </summary>
    public string Isolated(string name)
    {
        var isRightToLeft = Direction == "rtl";
        foreach (var sign in name.EnumerateRunes())
        {
            if (Rune.IsLetter(sign) && IsRightToLeft(sign) != isRightToLeft)
                return $"\u2068{name}\u2069";
        }

        return name;
    }

    /// <summary>The form of a word that a count takes: of the forms, which the plural categories of CLDR name, its own or <c>other</c>.</summary>
    public string Plural(int count, ScriptObject forms)
    {
        var category = PluralRules.Category(Language, count);
        return (forms.TryGetValue(category, out var form) ? form : forms.TryGetValue("other", out var other) ? other : null)?.ToString() ?? "";
    }

    /// <summary>The names of the blanks that a phrase has, each as often as it has it.</summary>
    internal static IEnumerable<string> BlanksOf(string phrase) => Blank().Matches(phrase).Select(blank => blank.Groups["name"].Value);

    [GeneratedRegex(@"\{(?<name>[a-z_]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    /// <summary>Whether a letter is of a script that runs from right to left, by the blocks that Unicode keeps for those.</summary>
    private static bool IsRightToLeft(Rune letter) => letter.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    private static string? ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (known, value) in values)
        {
            if (name.SequenceEqual(known))
                return value;
        }

        return null;
    }

    /// <summary>The language itself of a BCP 47 tag.</summary>
    internal static string PrimaryOf(string language) => language.Split('-')[0].ToLowerInvariant();
}
