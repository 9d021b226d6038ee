using System.Collections.Immutable;
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

    /// <summary>The form of a word that a count takes: a member of <paramref name="forms"/> named after the plural category (CLDR).</summary>
    /// <param name="count">How many things there are.</param>
    /// <param name="forms">The forms <c>zero</c>, <c>one</c>, <c>two</c>, <c>few</c>, <c>many</c> that the language has, and <c>other</c>.</param>
    public string Plural(int count, ScriptObject forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var category = PluralRules.Category(Language.Split('-')[0].ToLowerInvariant(), count);
        return (forms.TryGetValue(category, out var form) ? form : forms.TryGetValue("other", out var other) ? other : null)?.ToString() ?? "";
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
