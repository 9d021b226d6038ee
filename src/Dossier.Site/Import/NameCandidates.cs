using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Dossier.Import;

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
    private sealed record Found(string Name, int Line, bool BeginsSentence);

    /// <summary>Finds the names of a text.</summary>
    /// <param name="paragraphs">The paragraphs of the body, with the number of the line each begins in.</param>
    /// <param name="isKnown">Whether an actor of the dossier bears a name.</param>
    public static ImmutableArray<NameCandidate> In(IEnumerable<(string Text, int Line)> paragraphs, Func<string, bool> isKnown)
    {
        var found = paragraphs.SelectMany(paragraph => Names(paragraph.Text, paragraph.Line)).ToList();
        var sure = found.Where(name => !name.BeginsSentence || name.Name.Contains(' ', StringComparison.Ordinal)).Select(name => name.Name).ToFrozenSet(StringComparer.Ordinal);
        var byName = found.Where(name => sure.Contains(name.Name)).GroupBy(name => name.Name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);

        var groups = new List<List<string>>();
        foreach (var name in byName.Keys.OrderByDescending(name => LineText.Tokens(name).Length).ThenBy(name => name, StringComparer.Ordinal))
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
                .Where(candidate => candidate.Count > 1 && !candidate.Variants.Any(isKnown))
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

    private static string Initials(string name) => string.Concat(LineText.Tokens(name).Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    private static IEnumerable<Found> Names(string text, int line)
    {
        foreach (Match match in Name().Matches(text))
        {
            var begins = BeginsSentence(text, match.Index);
            var name = Possessive().Replace(match.Value, "");
            var words = LineText.Tokens(name);
            // "The National Front", "In Paris": the first word of a sentence may be no part of the name.
            if (FunctionWords.Anywhere.Contains(words[0].ToLowerInvariant()) || _openers.Contains(words[0]))
            {
                if (words.Length == 1)
                    continue;
                name = string.Join(' ', words.Skip(1));
                begins = false;
            }

            if (name.Length > 1 && char.IsLetter(name[0]) && !Calendar.Months.ContainsKey(LineText.Fold(name)) && !Calendar.Weekdays.ContainsKey(LineText.Fold(name)))
                yield return new Found(name, line, begins);
        }
    }

    private static readonly FrozenSet<string> _openers = ["However", "Meanwhile", "But", "Although", "While", "When", "Since", "Among", "Amid", "Immediately", "Apart", "Instead", "During", "According", "Previously", "Notably", "Further", "Mr", "Mrs", "Ms", "Dr", "M", "Mme", "Herr", "Frau", "Señor", "Señora", "President", "Prime", "Minister"];

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

    [GeneratedRegex(@"(?<![\p{L}\p{N}'’\-])(?:(?:al|el|ash|ad|as|an)-)?\p{Lu}[\p{L}\p{M}'’]*(?:-\p{Lu}?[\p{L}\p{M}'’]+)*(?:[ \u00A0](?:(?:al|el|bin|ibn|ben|bint|abu|de|de la|del|della|di|da|dos|du|van|van der|von|zu|la|le|of|of the|for|and)[ \u00A0](?=\p{Lu}))?(?:(?:al|el|ash|ad|as|an|at|ar|az)-)?\p{Lu}[\p{L}\p{M}'’]*(?:-\p{Lu}?[\p{L}\p{M}'’]+)*){0,5}", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:['’]s|['’])$", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();
}
