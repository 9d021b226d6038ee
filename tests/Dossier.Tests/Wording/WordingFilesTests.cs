using System.Text.RegularExpressions;
using Dossier.FrontMatter.Values;
using Dossier.Wording;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.Tests.Wording;

/// <summary>The files of words that travel in the tool: each says everything that the English one says, in its language's own forms and marks.</summary>
public partial class WordingFilesTests
{
    private const string English = "en";

    private static readonly string _folder = Path.Combine(Repository.Root, "templates", "i18n");

    public static TheoryData<string> Languages => [.. Directory.EnumerateFiles(_folder, "*.yml").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_phrase_has_words_in_every_language(string language)
    {
        var (english, words) = (Phrases(English), Phrases(language));
        Nothing(english.Keys.Except(words.Keys, StringComparer.Ordinal).Select(phrase => $"{language}.yml has no words for {phrase}"));
        Nothing(words.Keys.Except(english.Keys, StringComparer.Ordinal).Select(phrase => $"{language}.yml has {phrase}, which en.yml has not"));
        // French parts thousands by a space.
        Nothing(words.Where(phrase => phrase.Key != "marks.thousands" && phrase.Value.Values.Any(string.IsNullOrWhiteSpace)).Select(phrase => $"{language}.yml says nothing under {phrase.Key}"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_counted_word_has_the_forms_that_its_language_needs(string language)
    {
        // Counts below a thousand: the "million of" of the Romance languages is said as any other count where it stands in digits.
        var needed = Enumerable.Range(0, 1000).Select(count => PluralRules.Category(language, count)).Append("other").ToHashSet(StringComparer.Ordinal);
        var english = Phrases(English);
        Nothing(
            from phrase in Phrases(language)
            where english.TryGetValue(phrase.Key, out var counted) && counted.Count > 1
            from complaint in needed.Except(phrase.Value.Keys, StringComparer.Ordinal).Select(form => $"{language}.yml has no form '{form}' of {phrase.Key}")
                .Concat(phrase.Value.Keys.Except(needed, StringComparer.Ordinal).Select(form => $"{language}.yml has a form '{form}' of {phrase.Key}, which no count takes"))
            select complaint);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_phrase_has_the_blanks_of_the_English_one(string language)
    {
        var words = Phrases(language);
        Nothing(
            from phrase in Phrases(English)
            let expected = Blanks(phrase.Value)
            let found = words.TryGetValue(phrase.Key, out var forms) ? Blanks(forms) : expected
            where expected != found
            select $"{language}.yml fills {found} in {phrase.Key}, where en.yml fills {expected}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Countries_are_named_by_the_codes_that_entries_can_hold(string language)
    {
        var named = Phrases(language).Keys.Where(name => name.StartsWith("countries.", StringComparison.Ordinal)).Select(name => name["countries.".Length..]).ToHashSet(StringComparer.Ordinal);
        var letters = Enumerable.Range('A', 26).Select(letter => (char)letter).ToArray();
        string[] assigned = [.. from first in letters from second in letters let code = $"{first}{second}" where CountryCodes.IsAssigned(code) select code];
        Assert.Equal(assigned, named.Order(StringComparer.Ordinal));
    }

    /// <summary>A mark that French sets apart by a space must not begin a line.</summary>
    [Fact]
    public void French_marks_stand_behind_spaces_that_do_not_break() =>
        Nothing(
            from phrase in Phrases("fr")
            from form in phrase.Value.Values
            where phrase.Key is not ("marks.semicolon" or "marks.colon") && (BreakingFrench().IsMatch(form) || form.Contains('"', StringComparison.Ordinal) || form.Contains('\'', StringComparison.Ordinal))
            select $"fr.yml: {phrase.Key}: {form}");

    private static readonly System.Buffers.SearchValues<char> _marksOfOtherScripts = System.Buffers.SearchValues.Create(",;?\"“”");

    [Fact]
    public void Arabic_has_the_marks_of_its_script() =>
        Nothing(
            from phrase in Phrases("ar")
            from form in phrase.Value.Values
            where form.AsSpan().ContainsAny(_marksOfOtherScripts)
            select $"ar.yml: {phrase.Key}: {form}");

    [GeneratedRegex("[ ][:;?!»]|« |[^\\s\u00a0\u202f][:;?!»](?=\\s|$)|«[^\u00a0]")]
    private static partial Regex BreakingFrench();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Blank();

    private static string Blanks(ImmutableSortedDictionary<string, string> forms) =>
        string.Join(' ', forms.Values.SelectMany(form => Blank().Matches(form)).Select(blank => blank.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static void Nothing(IEnumerable<string> complaints)
    {
        string[] all = [.. complaints];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    /// <summary>The phrases of a file by their path; each with its forms, of which a phrase that is not counted has one, 'other'.</summary>
    internal static SortedDictionary<string, ImmutableSortedDictionary<string, string>> Phrases(string language)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(Path.Combine(_folder, $"{language}.yml"));
        yaml.Load(reader);
        var phrases = new SortedDictionary<string, ImmutableSortedDictionary<string, string>>(StringComparer.Ordinal);
        Gather((YamlMappingNode)yaml.Documents[0].RootNode, "", phrases);
        return phrases;
    }

    private static void Gather(YamlMappingNode map, string path, SortedDictionary<string, ImmutableSortedDictionary<string, string>> phrases)
    {
        foreach (var (key, value) in map.Children)
        {
            var name = path + ((YamlScalarNode)key).Value;
            switch (value)
            {
                case YamlMappingNode forms when forms.Children.Keys.All(form => PluralRules.Categories.Contains(((YamlScalarNode)form).Value!)):
                    phrases.Add(name, forms.Children.ToImmutableSortedDictionary(form => ((YamlScalarNode)form.Key).Value!, form => ((YamlScalarNode)form.Value).Value ?? "", StringComparer.Ordinal));
                    break;
                case YamlMappingNode inner:
                    Gather(inner, $"{name}.", phrases);
                    break;
                case YamlScalarNode { Style: ScalarStyle.Plain or ScalarStyle.DoubleQuoted } phrase:
                    phrases.Add(name, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("other", phrase.Value ?? ""));
                    break;
                default:
                    Assert.Fail($"{name} is neither words nor names");
                    break;
            }
        }
    }
}
