using Dossier.Dates;
using Dossier.Text.Languages;

namespace Dossier.Graph.Names.Candidates;

/// <summary>A name as it stands in a text.</summary>
/// <param name="Name">The name.</param>
/// <param name="Line">The number of its line.</param>
/// <param name="BeginsSentence">Whether its capital may be that of a sentence.</param>
/// <param name="IsAfterPlaceWord">Whether a word stands before it that places stand after: "in".</param>
/// <param name="Defines">The abbreviation in brackets behind it; empty where there is none.</param>
/// <param name="Opener">The word before it that a sentence begins with; empty where there is none.</param>
/// <param name="Particles">The particles in small letters before it, with a space after each: <c>von der </c>; empty where there are none.</param>
internal sealed record FoundName(string Name, int Line, bool BeginsSentence, bool IsAfterPlaceWord = false, string Defines = "", string Opener = "", string Particles = "")
{
    public string Whole => Opener.Length == 0 ? Name : $"{Opener} {Name}";
}

/// <summary>Takes apart what stands together with capitals: the title and the people before a name are no part of it.</summary>
internal sealed class NamesOfRun(NameToken[] tokens, NameTextWords words, FrozenSet<string> functionWords, int line)
{
    public IEnumerable<FoundName> In(int first, int last)
    {
        var opener = "";
        var begins = tokens[first].BeginsSentence || (first > 0 && tokens[first - 1].Text.EndsWith('.'));
        var isCut = false;
        // "The National Front", "In Paris": the first word of a sentence may be no part of the name.
        while (first <= last && begins && IsOpening(tokens[first].Text, first == last))
        {
            opener = isCut ? "" : tokens[first].Text;
            isCut = true;
            first++;
            if (first <= last && !tokens[first].IsCapital)
                return [];
        }

        if (first > last)
            return [];
        begins &= !isCut;
        first = WithoutOffice(first, last);
        if (first > last)
            return [];
        return WithoutTitle(first, last).SelectMany(part => WithoutPeople(part.First, part.Last))
            .Select(part => Named(part.First, part.Last, begins && part.First == first, part.First == first ? opener : "")).OfType<FoundName>();
    }

    private bool IsOpening(string word, bool isAlone) =>
        functionWords.Contains(word.ToLowerInvariant()) || NameWords.IsOpener(word)
        || (!isAlone && (words.Small.Contains(word.ToLowerInvariant()) || (word.Length > 4 && (word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) && !PlaceNames.IsPlace(word))) && words.Capitals.GetValueOrDefault(word) == 1));

    /// <summary>"ministre des Affaires étrangères Jean-Noël Barrot": what an office is for is no name.</summary>
    private int WithoutOffice(int first, int last)
    {
        if (!NameWords.IsPortfolio(tokens[first].Text) || !Heads(first).Any(at => NameWords.IsOffice(tokens[at].Text)))
            return first;
        while (first <= last && (NameWords.IsPortfolio(tokens[first].Text) || !tokens[first].IsCapital))
            first++;
        return first;
    }

    /// <summary>The words in small letters before a name, up to the noun that it belongs to.</summary>
    private IEnumerable<int> Heads(int first)
    {
        var isOf = NameWords.IsOf(tokens[first].Elided) || NameWords.IsArticle(tokens[first].Elided);
        for (var at = first - 1; at >= 0 && at >= first - 5 && NameRuns.IsSpace(tokens[at + 1].Gap); at--)
        {
            isOf |= NameWords.IsOf(tokens[at].Text);
            if (isOf)
                yield return at;
        }
    }

    private IEnumerable<(int First, int Last)> WithoutTitle(int first, int last)
    {
        var title = last;
        while (title >= first && !IsTitleAt(title, first, last))
            title--;
        if (title < first)
            return [(first, last)];
        var parts = new List<(int, int)>();
        var before = title - 1;
        while (before >= first && NameWords.IsOfTitle(tokens[before].Text))
            before--;
        while (before >= first && (!tokens[before].IsCapital || IsCalendar(tokens[before].Text)))
            before--;
        if (before >= first)
            parts.Add((first, before));
        var after = title + 1;
        if (after <= last && IsJoint(after))
            after = AfterOf(after, last, parts);
        if (after <= last)
            parts.Add((after, last));
        return parts;
    }

    private bool IsJoint(int at) => !tokens[at].IsCapital || tokens[at].Elided.Length > 0;

    /// <summary>"Minister of Strategic Affairs Ron Dermer", "Mayor of London Sadiq Khan".</summary>
    private int AfterOf(int at, int last, List<(int, int)> parts)
    {
        while (at <= last && !tokens[at].IsCapital)
            at++;
        if (at <= last && PlaceNames.IsPlace(tokens[at].Text))
        {
            parts.Add((at, at));
            return at + 1;
        }

        while (at <= last && (NameWords.IsPortfolio(tokens[at].Text) || !tokens[at].IsCapital))
            at++;
        return at;
    }

    private bool IsTitleAt(int at, int first, int last)
    {
        if (!NameWords.IsTitle(tokens[at].Text) || tokens[at].IsAcronym && at != first && at != last - 1 && tokens[at].Text.Length < 2)
            return false;
        // "General Staff", "Prime Minister's Office" are bodies, "Larry King" is a man.
        if (at < last && NameWords.IsBody(tokens[at + 1].Text))
            return false;
        var isSurname = at == last && at > first && !Enumerable.Range(first, at - first).All(before => NameWords.IsOfTitle(tokens[before].Text) || PlaceNames.IsPeople(tokens[before].Text) || PlaceNames.IsPlace(tokens[before].Text) || !tokens[before].IsCapital);
        return !isSurname || Enumerable.Range(first, at - first).Any(before => NameWords.IsBody(tokens[before].Text) || NameWords.IsOfTitle(tokens[before].Text) || tokens[before].IsAcronym);
    }

    private static bool IsCalendar(string word) => CalendarNames.Months.ContainsKey(WordForms.Fold(word)) || CalendarNames.Weekdays.ContainsKey(WordForms.Fold(word));

    /// <summary>"Australian Timothy Weeks" is a man of a people, "Palestinian Authority" a body of its own.</summary>
    private IEnumerable<(int First, int Last)> WithoutPeople(int first, int last)
    {
        while (first < last && PlaceNames.IsPeople(tokens[first].Text) && !PlaceNames.IsPlace(Text(first, last)) && !IsOneName(first, last))
        {
            yield return (first, first);
            first++;
            while (first <= last && !tokens[first].IsCapital)
                first++;
        }

        if (first <= last)
            yield return (first, last);
    }

    private bool IsOneName(int first, int last)
    {
        var rest = Enumerable.Range(first + 1, last - first).Select(at => tokens[at]).ToArray();
        if (rest.Any(token => NameWords.IsBody(token.Text) || NameWords.IsLand(token.Text)))
            return true;
        return rest is [var only] && !only.IsAcronym && !PlaceNames.IsPeople(only.Text) && !PlaceNames.IsPlace(only.Text) && words.Capitals.GetValueOrDefault(only.Text) == words.Capitals.GetValueOrDefault(tokens[first].Text);
    }

    private FoundName? Named(int first, int last, bool begins, string opener)
    {
        while (first <= last && IsCalendar(tokens[first].Text) && (first < last || !begins))
            first++;
        if (first > last)
            return null;
        var name = Ministry(first) + Text(first, last);
        if (name.Length < 2 || !name.Any(char.IsLetter) || (first == last && (functionWords.Contains(name.ToLowerInvariant()) || IsCalendar(name) || NameWords.IsTitle(name))))
            return null;
        var place = first > 0 && tokens[first].Elided.Length == 0 && NameRuns.IsSpace(tokens[first].Gap) && NameWords.IsBeforePlace(tokens[first - 1].Text);
        var defines = last + 1 < tokens.Length && tokens[last + 1].Gap.Trim() == "(" && tokens[last + 1].IsAcronym && !tokens[last].EndsName ? tokens[last + 1].Text : "";
        return new FoundName(name, line, begins, place, defines, opener, Particles(first));
    }

    /// <summary>"von der" before "Leyen", which may be part of the name.</summary>
    private string Particles(int first)
    {
        var from = first;
        while (from > 0 && tokens[first].Elided.Length == 0 && first - from < 3 && NameRuns.IsSpace(tokens[from].Gap) && !tokens[from - 1].IsCapital && (NameWords.IsParticle(tokens[from - 1].Text) || NameWords.IsAfterParticle(tokens[from - 1].Text) || tokens[from - 1].Text == "de"))
            from--;
        return string.Concat(Enumerable.Range(from, first - from).Select(at => tokens[at].Text + " "));
    }

    /// <summary>"ministère de l'" before "Intérieur": the whole name begins in small letters.</summary>
    private string Ministry(int first)
    {
        if (!NameWords.IsPortfolio(tokens[first].Text) || Heads(first).Where(at => NameWords.IsMinistry(tokens[at].Text)).Take(1).ToArray() is not [var head])
            return "";
        return Text(head, first - 1) + " " + tokens[first].Elided;
    }

    private string Text(int first, int last)
    {
        var text = new StringBuilder(tokens[first].Text);
        for (var at = first + 1; at <= last; at++)
            text.Append(tokens[at].Gap.Trim() switch { "." => ". ", "&" => " & ", _ => " " }).Append(tokens[at].Whole);
        return text.ToString();
    }
}
