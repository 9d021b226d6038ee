using Dossier.Text.Languages;

namespace Dossier.Graph.Names.Candidates;

/// <summary>Which names of a text are forms of one: a surname, an abbreviation that the text explains, a firm without its ending.</summary>
internal static class NameVariants
{
    /// <summary>The forms of each name, the fullest first. A form that fits two names stays by itself: "Assad" may be Bashar or Hafez.</summary>
    public static ImmutableArray<ImmutableArray<string>> Group(IReadOnlyCollection<string> names, ILookup<string, string> abbreviations)
    {
        var ordered = names.OrderByDescending(name => WordForms.Tokens(name).Length).ThenByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).ToArray();
        var groups = new List<List<string>>();
        // What can be a form of a name shares its first or last word with it, or is made of its letters.
        var byKey = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in ordered)
        {
            var homes = Keys(name).SelectMany(key => byKey.GetValueOrDefault(key) ?? []).Distinct().Order()
                .Where(at => IsForm(name, groups[at][0]) || abbreviations[groups[at][0]].Contains(name)).Take(2).ToArray();
            if (homes is [var home])
            {
                groups[home].Add(name);
                continue;
            }

            foreach (var key in Keys(name).Concat(abbreviations[name]).Append(Initials(name)).Where(key => key.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!byKey.TryGetValue(key, out var owners))
                    byKey[key] = owners = [];
                owners.Add(groups.Count);
            }

            groups.Add([name]);
        }

        return [.. groups.Select(group => group.ToImmutableArray())];
    }

    /// <summary>The first and the last word of a name, and what stands behind the hyphen of an article.</summary>
    private static IEnumerable<string> Keys(string name)
    {
        var words = WordForms.Tokens(name);
        string[] keys = [words[0], words[^1], words[^1][(words[^1].IndexOf('-', StringComparison.Ordinal) + 1)..]];
        return keys.Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static string Initials(string name) => string.Concat(name.Split(' ', '-').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0]));

    private static bool IsForm(string name, string full)
    {
        if (string.Equals(name, full, StringComparison.OrdinalIgnoreCase))
            return true;
        if (name.Length >= full.Length)
            return false;
        return IsSurname(name, full) || IsFirm(name, full) || IsInitials(name, full) || IsWithoutArticle(name, full);
    }

    /// <summary>"Lind" of "Rosa Lind"; never "England" of "Bank of England" or "Congress" of "US Congress".</summary>
    private static bool IsSurname(string name, string full)
    {
        var isEnd = full.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase) || full.EndsWith("-" + name, StringComparison.Ordinal) && IsAfterArticle(name, full);
        if (!isEnd || PlaceNames.IsPlace(name) || PlaceNames.IsPeople(name))
            return false;
        var words = WordForms.Tokens(full);
        var before = WordForms.Tokens(full[..^name.Length]);
        var isPerson = words.Length is > 1 and < 7 && !words.Any(IsNoPersons) && !PlaceNames.IsPlace(words[0]) && !PlaceNames.IsPlace(full);
        // A body keeps its name without the abbreviation of a larger one before it: "UN Security Council".
        return isPerson || (before is [var only] && only.All(char.IsUpper) && !PlaceNames.IsPlace(only) && name.Contains(' ', StringComparison.Ordinal));
    }

    private static bool IsAfterArticle(string name, string full)
    {
        var word = WordForms.Tokens(full)[^1];
        return word.Length > name.Length && NameWords.IsHyphenedArticle(word[..^(name.Length + 1)].ToLowerInvariant());
    }

    private static bool IsNoPersons(string word) =>
        NameWords.IsBody(word) || NameWords.IsLand(word) || NameWords.IsPortfolio(word) || word is "&" or "of" or "for" or "the" || PlaceNames.IsPeople(word)
        || (word.Length > 1 && word.Count(char.IsUpper) > 1 && !word.Any(char.IsLower) && !word.Contains('.', StringComparison.Ordinal)) || word.Any(char.IsAsciiDigit);

    private static bool IsFirm(string name, string full) =>
        full.StartsWith(name + " ", StringComparison.Ordinal) && WordForms.Tokens(full[name.Length..]).All(NameWords.IsFirm);

    /// <summary>"NSC" of "National Security Council"; two letters are those of too many names.</summary>
    private static bool IsInitials(string name, string full) =>
        name.Length > 2 && !name.Any(char.IsLower) && Initials(full) == name;

    private static bool IsWithoutArticle(string name, string full) =>
        full.IndexOf('-', StringComparison.Ordinal) is > 1 and < 4 and var hyphen && NameWords.IsHyphenedArticle(full[..hyphen].ToLowerInvariant()) && full.AsSpan(hyphen + 1).Equals(name, StringComparison.OrdinalIgnoreCase);
}
