using System.Text.RegularExpressions;
using Dossier.Dates;
using Dossier.Text.Languages;

namespace Dossier.Graph.Names;

/// <summary>A name that recurs in a text and that no actor of the dossier bears.</summary>
/// <param name="Name">Its fullest form.</param>
/// <param name="Variants">Every form in which it is written, the fullest first.</param>
/// <param name="Count">How often it stands in the text, in any form.</param>
/// <param name="Lines">The numbers of the lines that have it.</param>
public sealed record NameCandidate(string Name, ImmutableArray<string> Variants, int Count, ImmutableArray<int> Lines);

/// <summary>
/// Finds names by their capitals: one or more words with a capital, joined by the particles that names have. A word that only
/// begins sentences is no name. In scripts without capitals, such as Arabic, nothing is found.
/// </summary>
internal static partial class NameCandidates
{
    /// <param name="Name">The name.</param>
    /// <param name="Line">The number of its line.</param>
    /// <param name="BeginsSentence">Whether its capital may be that of a sentence.</param>
    /// <param name="Opener">The function word before it that a sentence begins with; empty where there is none.</param>
    private sealed record Found(string Name, int Line, bool BeginsSentence, string Opener = "")
    {
        public string Whole => Opener.Length == 0 ? Name : $"{Opener} {Name}";
    }

    /// <summary>Finds the names of a text.</summary>
    /// <param name="paragraphs">The paragraphs of the body, with the number of the line each begins in.</param>
    /// <param name="language">The language of the text, if it is known: its function words are no part of a name at the beginning of a sentence.</param>
    /// <param name="isKnown">Whether an actor of the dossier bears a name.</param>
    public static ImmutableArray<NameCandidate> In(IEnumerable<(string Text, int Line)> paragraphs, string? language, Func<string, bool> isKnown)
    {
        var functionWords = language is not null && FunctionWords.ByLanguage.TryGetValue(language, out var words) ? words : FunctionWords.Anywhere;
        var found = paragraphs.SelectMany(paragraph => Names(paragraph.Text, paragraph.Line, functionWords)).ToList();
        var sure = found.Where(name => !name.BeginsSentence || name.Name.Contains(' ', StringComparison.Ordinal)).Select(name => name.Name).ToFrozenSet(StringComparer.Ordinal);
        // "Le Pen" at the beginning of a French sentence is the name that stands within others.
        found = [.. found.Select(name => name.Opener.Length > 0 && sure.Any(whole => whole == name.Whole || whole.EndsWith(" " + name.Whole, StringComparison.Ordinal)) ? name with { Name = name.Whole, Opener = "" } : name)];
        sure = [.. sure, .. found.Where(name => name.Name.Contains(' ', StringComparison.Ordinal)).Select(name => name.Name)];
        var byName = found.Where(name => sure.Contains(name.Name)).GroupBy(name => name.Name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);

        var groups = new List<List<string>>();
        foreach (var name in byName.Keys.OrderByDescending(name => WordForms.Tokens(name).Length).ThenBy(name => name, StringComparer.Ordinal))
        {
            var homes = groups.Where(group => IsVariant(name, group[0])).ToArray();
            // "Assad" could be Bashar or Hafez: a form that fits two names stays by itself.
            if (homes.Length == 1)
                homes[0].Add(name);
            else
                groups.Add([name]);
        }

        return
        [
            .. groups
                .Select(group => new NameCandidate(group[0], [.. group], group.Sum(name => byName[name].Length), [.. group.SelectMany(name => byName[name]).Select(one => one.Line).Distinct().Order()]))
                .Where(candidate => candidate.Count > 1 && !candidate.Variants.Any(name => isKnown(name) || IsAdjective(name, byName.Keys, isKnown)))
                .OrderByDescending(candidate => candidate.Count).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .Take(50),
        ];
    }

    /// <summary>Whether a name is a part of a longer one: its last words or, for a first name, its first.</summary>
    private static bool IsVariant(string name, string full)
    {
        if (name.Length >= full.Length)
            return false;
        return full.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase) || full.StartsWith(name + " ", StringComparison.Ordinal)
            || Initials(full) == name;
    }

    private static string Initials(string name) => string.Concat(WordForms.Tokens(name).Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    /// <summary>"Syrian", "Israelis" beside "Syria", "Israel": the name of a country with an ending.</summary>
    private static bool IsAdjective(string name, IEnumerable<string> names, Func<string, bool> isKnown)
    {
        if (name.Contains(' ', StringComparison.Ordinal) || name.Length < 6)
            return false;
        var stem = name.EndsWith('s') ? name[..^1] : name;
        var countries = new[] { stem[..^1], stem[..^2], stem[..^2] + "a", stem[..^2] + "e", stem[..^3] };
        return (stem.EndsWith('i') || stem.EndsWith("an", StringComparison.Ordinal) || stem.EndsWith("ese", StringComparison.Ordinal)) && countries.Any(country => country.Length > 3 && (names.Contains(country) || isKnown(country)));
    }

    private static IEnumerable<Found> Names(string text, int line, FrozenSet<string> functionWords)
    {
        foreach (Match match in Name().Matches(text))
        {
            var begins = BeginsSentence(text, match.Index);
            foreach (var part in Parts(match.Value))
            {
                var (name, opener) = (part, "");
                var space = name.IndexOf(' ', StringComparison.Ordinal);
                // "The National Front", "In Paris": the first word of a sentence may be no part of the name.
                if (begins && (functionWords.Contains((space < 0 ? name : name[..space]).ToLowerInvariant()) || _openers.Contains(space < 0 ? name : name[..space])))
                {
                    (opener, name) = space < 0 ? (name, "") : (name[..space], name[(space + 1)..]);
                    begins = false;
                }

                name = WithoutTitle(name);
                if (name.Length > 1 && char.IsLetter(name[0]) && !functionWords.Contains(name.ToLowerInvariant()) && !CalendarNames.Months.ContainsKey(WordForms.Fold(name)) && !CalendarNames.Weekdays.ContainsKey(WordForms.Fold(name)))
                    yield return new Found(name, line, begins, opener);
                begins = false;
            }
        }
    }

    /// <summary>A possessive ending parts two names: "Syria's Druze".</summary>
    private static IEnumerable<string> Parts(string match)
    {
        var open = new List<string>();
        foreach (var word in WordForms.Tokens(match))
        {
            var bare = Possessive().Replace(word, "");
            open.Add(bare);
            if (bare.Length == word.Length)
                continue;
            yield return string.Join(' ', open);
            open.Clear();
        }

        if (open.Count > 0)
            yield return string.Join(' ', open);
    }

    /// <summary>"Syrian President Ahmad al-Sharaa" is the name after the title.</summary>
    private static string WithoutTitle(string name)
    {
        var words = WordForms.Tokens(name);
        var title = Array.FindLastIndex(words, words.Length - 1, words.Length, word => _titles.Contains(word));
        return title < 0 || title == words.Length - 1 ? name : string.Join(' ', words.Skip(title + 1));
    }

    private static readonly FrozenSet<string> _openers = ["A", "An", "However", "Meanwhile", "Although", "Among", "Amid", "Immediately", "Apart", "Instead", "During", "According", "Previously", "Notably", "Further", "Asked", "For", "Through", "Under", "Since", "Despite", "Earlier", "Later", "Its", "Our", "No", "All", "Both", "Some", "Many", "Most"];

    private static readonly FrozenSet<string> _titles =
    [
        "President", "Minister", "Premier", "Chancellor", "King", "Queen", "Prince", "Princess", "Sheikh", "General", "Colonel", "Ambassador", "Envoy", "Senator", "Secretary", "Governor", "Mayor", "Judge", "Chairman", "Director", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Pope", "Emir", "Sultan",
        "Président", "Présidente", "Monsieur", "Madame", "Mme", "M.", "Général", "Präsident", "Präsidentin", "Ministerpräsident", "Kanzler", "Kanzlerin", "Außenminister", "Bundeskanzler", "Herr", "Frau", "Presidente", "Presidenta", "Ministro", "Ministra", "Señor", "Señora", "Rey",
    ];

    private static bool BeginsSentence(string text, int at)
    {
        while (at > 0 && !char.IsLetterOrDigit(text[at - 1]))
        {
            if (text[at - 1] is '.' or '!' or '?' or '“' or '"' or '«' or ':')
                return true;
            at--;
        }

        return at == 0;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}'’\-])(?:(?:al|el|ash|ad|as|an)-)?\p{Lu}[\p{L}\p{M}'’]*(?:-\p{Lu}?[\p{L}\p{M}'’]+)*(?:[ \u00A0](?:(?:al|el|bin|ibn|ben|bint|abu|de|de la|del|della|di|da|dos|du|van|van der|von|zu|la|le|of|of the)[ \u00A0](?=\p{Lu}))?(?:(?:al|el|ash|ad|as|an|at|ar|az)-)?\p{Lu}[\p{L}\p{M}'’]*(?:-\p{Lu}?[\p{L}\p{M}'’]+)*){0,7}", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:['’]s|['’])$", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();
}
