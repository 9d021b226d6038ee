using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Entries;
using Dossier.Sources;
using Scriban.Runtime;
using YamlDotNet.RepresentationModel;

namespace Dossier.Pages;

/// <summary>
/// The site's own words in its language, from <c>i18n/&lt;language&gt;.yml</c> of the templates, and how that language
/// writes dates and numbers of things.
/// </summary>
public sealed class Wording
{
    private const string FallbackLanguage = "en";

    // The scripts written from right to left that a modern language may be tagged with, by primary subtag.
    private static readonly ImmutableArray<string> _rightToLeft = ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

    private Wording(string language, DateWords dates, ScriptObject words)
    {
        Language = language;
        Dates = dates;
        Words = words;
    }

    /// <summary>The BCP 47 tag of the language.</summary>
    public string Language { get; }

    /// <summary>How dates are written.</summary>
    public DateWords Dates { get; }

    /// <summary>The words, by the names of the file's maps: <c>words.article.published</c>.</summary>
    public ScriptObject Words { get; }

    /// <summary><c>rtl</c> for a language written from right to left, else <c>ltr</c>.</summary>
    public static string DirectionOf(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return _rightToLeft.Contains(language.Split('-')[0], StringComparer.OrdinalIgnoreCase) ? "rtl" : "ltr";
    }

    /// <summary>Reads the words of a language; where the templates have none for it, English ones.</summary>
    public static Wording Read(SourceSet sources, string language, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(faults);
        var primary = language.Split('-')[0].ToLowerInvariant();
        SourceFile? File(string name) => sources.Templates.FirstOrDefault(file => file.Name == $"i18n/{name}.yml");
        var file = File(language) ?? File(primary) ?? File(FallbackLanguage);
        var words = file is null ? new ScriptObject() : WordsOf(FrontMatter.OfWholeFile(file, faults), faults);
        var dates = primary switch
        {
            "fr" => DateWords.French,
            "ar" => DateWords.Arabic,
            _ => DateWords.English,
        };
        return new Wording(language, dates, words);
    }

    /// <summary>A word by the names of the maps that lead to it; the last name itself where the file has no such word.</summary>
    public string Word(params ReadOnlySpan<string> path)
    {
        object? at = Words;
        foreach (var name in path)
        {
            at = at is ScriptObject map && map.TryGetValue(name, out var inner) ? inner : null;
        }

        return at as string ?? path[^1];
    }

    /// <summary>A phrase with its blanks filled: <c>{name}</c> becomes the value of that name, in one pass.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="values">The values by name.</param>
    public static string Fill(string phrase, params ReadOnlySpan<(string Name, string Value)> values)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var filled = new StringBuilder(phrase.Length);
        for (var at = 0; at < phrase.Length; at++)
        {
            var close = phrase[at] == '{' ? phrase.IndexOf('}', at) : -1;
            var name = close < 0 ? "" : phrase[(at + 1)..close];
            var value = ValueOf(name, values);
            filled.Append(value ?? phrase[at].ToString());
            at = value is null ? at : close;
        }

        return filled.ToString();
    }

    /// <summary>A number with the word that it takes, from the forms under <c>counts</c>: <c>2 articles</c>.</summary>
    public string Count(string what, int count) =>
        Words.TryGetValue("counts", out var counts) && counts is ScriptObject map && map.TryGetValue(what, out var forms) && forms is ScriptObject plural
            ? Fill(Plural(count, plural), ("n", count.ToString(CultureInfo.InvariantCulture)))
            : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Names in a row, the last one joined as the language joins them: <c>A, B and C</c>.</summary>
    /// <param name="names">The names.</param>
    /// <param name="last">The word before the last one: <c>and</c>, <c>or</c>.</param>
    public string Row(IReadOnlyList<string> names, string last)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Count < 2
            ? string.Concat(names)
            : string.Join(Word("row", "comma"), names.Take(names.Count - 1)) + Word("row", last) + names[^1];
    }

    /// <summary>The form of a word that a count takes: a member of <paramref name="forms"/> named after the plural category (CLDR).</summary>
    /// <param name="count">How many things there are.</param>
    /// <param name="forms">The forms <c>zero</c>, <c>one</c>, <c>two</c>, <c>few</c>, <c>many</c> that the language has, and <c>other</c>.</param>
    public string Plural(int count, ScriptObject forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var category = PluralRules.Category(Language.Split('-')[0].ToLowerInvariant(), count);
        return (forms.TryGetValue(category, out var form) ? form : forms.TryGetValue("other", out var other) ? other : null)?.ToString() ?? "";
    }

    private static string? ValueOf(string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (known, value) in values)
        {
            if (known == name)
            {
                return value;
            }
        }

        return null;
    }

    private static ScriptObject WordsOf(FrontMatter file, DiagnosticBag faults) => ObjectOf(file.Fields, file, faults);

    private static ScriptObject ObjectOf(YamlMappingNode map, FrontMatter file, DiagnosticBag faults)
    {
        var words = new ScriptObject();
        foreach (var (key, value) in map.Children)
        {
            if (key is not YamlScalarNode { Value: { } name })
            {
                faults.Add(Messages.FieldNameNotText(file.PlaceOf(key)));
                continue;
            }

            words[name] = value switch
            {
                YamlMappingNode inner => ObjectOf(inner, file, faults),
                YamlScalarNode scalar => scalar.Value,
                _ => null,
            };
        }

        words.IsReadOnly = true;
        return words;
    }
}
