using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Dossier.Evidence;
using Dossier.Evidence.Judging;
using Dossier.Evidence.Texts;
using Dossier.Tests.FrontMatter;
using Dossier.Wording;
using Xunit;

namespace Dossier.Tests.Wording;

/// <summary>
/// A word that stands for a value of a closed set, be it written by editors or made by the build, can be shown: it has a
/// phrase in every file of words, and a rule in the style sheets where pages show it by its class.
/// </summary>
public partial class ShownWordsTests
{
    /// <summary>Under which names of the files of words each vocabulary is found.</summary>
    private static readonly ImmutableSortedDictionary<string, string[]> _phrases = new Dictionary<string, string[]>
    {
        ["Answer"] = ["on_record"],
        ["ActorType"] = ["actor_types", "actor_groups"],
        ["ClaimKind"] = ["claim_kinds"],
        ["Confidence"] = ["confidence"],
        ["Credibility"] = ["credibility"],
        ["Damage"] = ["damage"],
        ["DateBasis"] = ["date_bases"],
        ["DocumentKind"] = ["search.kinds"],
        ["EventStatus"] = ["event_statuses"],
        ["EventType"] = ["event_types"],
        ["FigureMeasure"] = ["measures"],
        ["ParticipantRole"] = ["roles", "violence_roles"],
        ["Reliability"] = ["reliability"],
        ["Stance"] = ["stances"],
        ["Yardstick"] = ["yardsticks"],
        [nameof(ClaimState)] = ["claim_states", "explanations"],
        [nameof(ChainPart)] = ["chain_parts"],
        [nameof(TextBond)] = ["text_bonds"],
        [nameof(Bearing)] = ["bearings"],
        [nameof(Diagnosticity)] = ["diagnosticity"],
        [nameof(Tenure)] = ["tenures"],
        [nameof(AccountsState)] = ["accounts.states", "accounts.explanations"],
        [nameof(Gap)] = ["gaps"],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static readonly ImmutableSortedDictionary<string, string> _withoutPhrase = new Dictionary<string, string>
    {
        ["PublishedText"] = "a switch of dossier.yml: pages follow it and do not name it",
        ["LinkedMentions"] = "a switch of dossier.yml: pages follow it and do not name it",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Where a page shows words by a class: the vocabulary, and the selector of a word, with '*' for it.</summary>
    private static readonly (string Values, string Selector)[] _classes =
    [
        (nameof(ClaimState), ".state-*"),
        (nameof(AccountsState), ".accounts-*"),
        ("Stance", ".stance-*"),
        (nameof(Bearing), ".bearing-*"),
        ("DateBasis", ".basis-*"),
        ("ActorType", ".network .*"),
        ("EventStatus", ".timeline .*"),
    ];

    private static readonly ImmutableSortedDictionary<string, string> _withoutRule = new Dictionary<string, string>
    {
        [".stance-asserts"] = "the usual stance: .stance is its look",
        [".basis-inferred"] = "what .basis shows: only a stated date, the usual one, is hidden",
        [".basis-external"] = "what .basis shows: only a stated date, the usual one, is hidden",
        [".network .person"] = "the usual colour of the network: .shape is its look",
        [".timeline .occurred"] = "the usual status: .shape is its look",
        [".timeline .reported"] = "the usual status of what articles tell: .shape is its look",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Beginnings of classes in templates that are completed by something that is no word of a vocabulary.</summary>
    private static readonly ImmutableSortedDictionary<string, string> _otherClasses = new Dictionary<string, string>
    {
        ["page-"] = "the kind of the page",
        ["network-"] = "whether a picture of the network is for a wide or a narrow window",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Languages => WordingFilesTests.Languages;

    [Fact]
    public void Every_vocabulary_says_whether_pages_name_its_words()
    {
        Assert.Equal(_phrases.Keys.Concat(_withoutPhrase.Keys).Order(StringComparer.Ordinal), Words().Keys);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_has_a_phrase(string language)
    {
        var phrases = WordingFilesTests.Phrases(language);
        Nothing(
            from vocabulary in _phrases
            from word in Words()[vocabulary.Key]
            from name in vocabulary.Value
            where !phrases.ContainsKey($"{name}.{word}")
            select $"A page would show nothing for the word '{word}' of {vocabulary.Key}: say it under '{name}' in templates/i18n/{language}.yml.");
    }

    [Fact]
    public void Every_word_that_is_shown_by_a_class_has_a_rule()
    {
        var rules = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates", "assets"), "*.css").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        var selectors = _classes.SelectMany(one => Words()[one.Values].Select(word => one.Selector.Replace("*", word, StringComparison.Ordinal))).ToArray();
        Nothing(
            from selector in selectors
            where !_withoutRule.ContainsKey(selector) && !Regex.IsMatch(rules, Regex.Escape(selector) + @"(?![\w-])")
            select $"No style sheet of templates/assets/ has a rule for {selector}: a reader could not tell it from the others. Give it one, or say in this test why it needs none.");
        Nothing(_withoutRule.Keys.Except(selectors, StringComparer.Ordinal).Select(selector => $"{selector} is shown nowhere: take it off the exceptions."));
    }

    [Fact]
    public void Every_class_that_a_template_completes_is_known_here()
    {
        var known = _classes.Select(one => one.Selector.Trim('.', '*')).Concat(_otherClasses.Keys).ToHashSet(StringComparer.Ordinal);
        Nothing(
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            from Match match in CompletedClass().Matches(File.ReadAllText(file))
            where !known.Contains(match.Groups["beginning"].Value)
            select $"{Path.GetRelativePath(Repository.Root, file)} shows something by a class '{match.Groups["beginning"].Value}…': add it to this test, so that no word of it is forgotten in the style sheets.");
    }

    [Fact]
    public void Every_confidence_has_its_place_among_the_steps_of_the_picture()
    {
        var picture = File.ReadAllText(Path.Combine(Repository.Root, "templates", "partials", "degrees.html"));
        Nothing(VocabularyTests.All["Confidence"].Where(word => !Regex.IsMatch(picture, $@"levels = \{{[^}}]*\b{word}: \d")).Select(word => $"templates/partials/degrees.html has no step for the confidence '{word}'."));
    }

    /// <summary>The vocabularies of editors, and the words that the build makes.</summary>
    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Words() => VocabularyTests.All
        .Add(nameof(ClaimState), [.. Cases<ClaimState>().Select(ClaimWording.Word)])
        .Add(nameof(ChainPart), [.. Enum.GetValues<ChainPart>().Select(ChainWording.Word)])
        .Add(nameof(TextBond), [.. Enum.GetValues<TextBond>().Select(ClaimWording.Word)])
        .Add(nameof(Tenure), [.. Enum.GetValues<Tenure>().Select(EventWording.Word)])
        .Add(nameof(AccountsState), [.. Enum.GetValues<AccountsState>().Select(AccountWording.Word)])
        .Add(nameof(Bearing), [.. Enum.GetValues<Bearing>().Select(ReadingWording.Word)])
        .Add(nameof(Diagnosticity), [.. Enum.GetValues<Diagnosticity>().Select(ReadingWording.Word)])
        .Add(nameof(Gap), [.. Cases<Gap>().Select(gap => Snake(gap.GetType().Name))]);

    /// <summary>One of each case of a union, with nothing in it.</summary>
    private static IEnumerable<T> Cases<T>() =>
        typeof(T).GetNestedTypes().Where(one => one.IsSubclassOf(typeof(T))).Select(one => (T)RuntimeHelpers.GetUninitializedObject(one));

    private static string Snake(string name) => Capital().Replace(name, letter => (letter.Index == 0 ? "" : "_") + letter.Value.ToLower(CultureInfo.InvariantCulture));

    private static void Nothing(IEnumerable<string> complaints)
    {
        string[] all = [.. complaints];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex("class=\"[^\"{]*?(?<beginning>[\\w-]+-)\\{\\{")]
    private static partial Regex CompletedClass();
}
