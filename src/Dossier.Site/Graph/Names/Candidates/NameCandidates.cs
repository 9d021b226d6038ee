using Dossier.Text.Languages;

namespace Dossier.Graph.Names.Candidates;

/// <summary>What a name of a text seems to be the name of.</summary>
public enum NameKind
{
    /// <summary>A person or a body: it may be an actor.</summary>
    Actor,

    /// <summary>A state, a city or a part of the world.</summary>
    Place,

    /// <summary>The people of a place or a creed, or what is theirs: no actor by itself.</summary>
    People,
}

/// <summary>A name that a text has and that no actor of the dossier bears.</summary>
/// <param name="Name">Its fullest form.</param>
/// <param name="Variants">Every form in which it is written, the fullest first.</param>
/// <param name="Count">How often it stands in the text, in any form.</param>
/// <param name="Lines">The numbers of the lines that have it.</param>
/// <param name="Kind">What it seems to be the name of.</param>
public sealed record NameCandidate(string Name, ImmutableArray<string> Variants, int Count, ImmutableArray<int> Lines, NameKind Kind);

/// <summary>
/// Finds whole names by their capitals, and tells places and peoples apart. A word that only begins sentences is no name, nor
/// is one that the text has in small letters as well. In scripts without capitals, such as Arabic, nothing is found
/// (<see cref="HasCapitals"/>); forms that a name takes in other cases, as in Russian, stand apart.
/// </summary>
internal static class NameCandidates
{
    /// <summary>Of each kind.</summary>
    private const int Most = 50;

    /// <summary>Whether most letters of a text are of a script that has capitals, so that names can be found.</summary>
    public static bool HasCapitals(IEnumerable<string> paragraphs)
    {
        var (cased, caseless) = (0, 0);
        foreach (var character in paragraphs.SelectMany(text => text))
        {
            if (char.IsUpper(character) || char.IsLower(character))
                cased++;
            else if (char.IsLetter(character))
                caseless++;
        }

        return cased >= caseless;
    }

    /// <summary>Finds the names of a text, the most frequent first.</summary>
    /// <param name="paragraphs">The paragraphs of the body, with the number of the line each begins in.</param>
    /// <param name="language">The language of the text, if it is known: its function words are no part of a name at the beginning of a sentence.</param>
    /// <param name="isKnown">Whether an actor of the dossier bears a name.</param>
    public static ImmutableArray<NameCandidate> In(IEnumerable<(string Text, int Line)> paragraphs, string? language, Func<string, bool> isKnown)
    {
        var functionWords = language is not null && FunctionWords.ByLanguage.TryGetValue(language, out var listed) ? listed : FunctionWords.Anywhere;
        var cut = paragraphs.Select(paragraph => (paragraph.Text, Tokens: NameTokens.Of(paragraph.Text), paragraph.Line)).ToArray();
        var words = NameTextWords.Of(cut.Select(paragraph => paragraph.Tokens));
        var found = new List<FoundName>();
        var titles = new List<FoundName>();
        foreach (var (text, tokens, line) in cut)
        {
            var names = new NamesOfRun(tokens, words, functionWords, line);
            (IsTitleCase(text, tokens) ? titles : found).AddRange(new NameRuns(tokens, words, language).All().SelectMany(run => names.In(run.First, run.Last)));
        }

        found = Certain(found, words, language);
        // Where each word has a capital, only names that stand elsewhere are told.
        var elsewhere = found.Select(name => name.Name).ToFrozenSet(StringComparer.Ordinal);
        return Candidates([.. found, .. titles.Where(name => elsewhere.Contains(name.Name))], isKnown);
    }

    private static ImmutableArray<NameCandidate> Candidates(List<FoundName> found, Func<string, bool> isKnown)
    {
        var byName = found.ToLookup(name => name.Name, StringComparer.Ordinal);
        var abbreviations = found.Where(name => IsAbbreviationOf(name.Defines, name.Name)).Select(name => (name.Name, name.Defines)).Distinct().ToLookup(pair => pair.Name, pair => pair.Defines, StringComparer.Ordinal);
        return
        [
            .. NameVariants.Group([.. byName.Select(same => same.Key)], abbreviations)
                .Select(group => (Names: group, Found: group.SelectMany(name => byName[name]).ToArray()))
                .Select(group => new NameCandidate(group.Names[0], group.Names, group.Found.Length, [.. group.Found.Select(one => one.Line).Distinct().Order()], KindOf(group.Names, group.Found)))
                .Where(candidate => !candidate.Variants.Any(isKnown))
                .OrderByDescending(candidate => candidate.Count).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .GroupBy(candidate => candidate.Kind).OrderBy(kind => kind.Key).SelectMany(kind => kind.Take(Most)),
        ];
    }

    /// <summary>The names that are no word of a sentence.</summary>
    private static List<FoundName> Certain(List<FoundName> found, NameTextWords words, string? language)
    {
        var sure = found.Where(name => !name.BeginsSentence || IsSeveral(name.Name)).Select(name => name.Name).ToFrozenSet(StringComparer.Ordinal);
        // "Le Pen" at the beginning of a French sentence is the name that stands within others.
        var whole = found.Select(name => name.Opener.Length > 0 && sure.Any(one => one == name.Whole || one.EndsWith(" " + name.Whole, StringComparison.Ordinal)) ? name with { Name = name.Whole, Opener = "" } : name).ToList();
        // "von der Leyen" alone is the end of the name that stands in full elsewhere.
        whole = [.. whole.Select(name => name.Particles.Length > 0 && sure.Any(one => one.EndsWith(" " + name.Particles + name.Name, StringComparison.Ordinal)) ? name with { Name = name.Particles + name.Name, Particles = "" } : name)];
        sure = [.. sure, .. whole.Where(name => IsSeveral(name.Name)).Select(name => name.Name)];
        var ends = sure.Where(IsSeveral).Select(name => name[(name.LastIndexOf(' ') + 1)..]).ToFrozenSet(StringComparer.Ordinal);
        return [.. whole.Where(name => IsSeveral(name.Name) || PlaceNames.IsPlace(name.Name) || PlaceNames.IsPeople(name.Name)
            || ((sure.Contains(name.Name) || ends.Contains(name.Name)) && IsName(name.Name, words, language, ends)))];
    }

    private static bool IsSeveral(string name) => name.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether a single word is a name and not a noun with a capital.</summary>
    private static bool IsName(string word, NameTextWords words, string? language, FrozenSet<string> ends)
    {
        if (words.Small.Contains(word.ToLowerInvariant()) && word.Any(char.IsLower))
            return false;
        if ((NameWords.IsBody(word) || NameWords.IsOfTitle(word) || NameWords.IsLand(word)) && !NameWords.StandsAlone(word))
            return false;
        // German writes each noun with a capital.
        return language is not "de" || ends.Contains(word) || !word.Any(char.IsLower) || word.Contains('-', StringComparison.Ordinal) && word.Count(char.IsUpper) > 1;
    }

    /// <summary>A heading or a caption that gives most words a capital.</summary>
    private static bool IsTitleCase(string text, NameToken[] tokens)
    {
        if (text.AsSpan().TrimEnd() is [.., '.' or '”' or '"' or '»' or '…'])
            return false;
        var longer = tokens.Where(token => token.Text.Length > 3 && char.IsLetter(token.Text[0])).ToArray();
        return longer.Length > 2 && longer.Count(token => token.IsCapital) >= longer.Length * 0.7;
    }

    /// <summary>Whether an abbreviation in brackets is that of the name before them: its letters begin words of it, in their order.</summary>
    private static bool IsAbbreviationOf(string abbreviation, string name)
    {
        if (abbreviation.Length < 2)
            return false;
        var at = 0;
        foreach (var word in name.Split(' ', '-', '\'', '’').Where(word => word.Length > 0))
            at += at < abbreviation.Length && char.ToUpperInvariant(word[0]) == abbreviation[at] ? 1 : 0;
        return at == abbreviation.Length;
    }

    private static NameKind KindOf(ImmutableArray<string> names, FoundName[] found)
    {
        var words = WordForms.Tokens(names[0]);
        if (names.Any(PlaceNames.IsPlace))
            return NameKind.Place;
        if (words.All(word => word.Split('-').All(part => PlaceNames.IsPeople(part) || PlaceNames.IsPlace(part))))
            return NameKind.People;
        if (words.Any(NameWords.IsBody))
            return NameKind.Actor;
        var isLand = words.Length > 1 && (NameWords.IsLand(words[^1]) || NameWords.IsLand(words[0]));
        return isLand || (words.Length < 3 && names.Length == 1 && found.All(name => name.IsAfterPlaceWord) && words.Any(word => word.Any(char.IsLower))) ? NameKind.Place : NameKind.Actor;
    }
}
