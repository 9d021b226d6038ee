namespace Dossier.Text.Languages;

/// <summary>The words that decide whether a full stop ends a sentence, in English, French, German and Spanish.</summary>
internal static class Abbreviations
{
    /// <summary>Always followed by what they belong to.</summary>
    private static readonly Words BeforeName = new(
        "mr", "mrs", "ms", "mx", "messrs", "dr", "prof", "rev", "fr", "hon", "gov", "sen", "rep", "pres", "amb", "sec", "supt",
        "gen", "lt", "col", "maj", "capt", "cpl", "sgt", "cmdr", "adm", "brig", "det", "insp",
        "mm", "mme", "mmes", "mlle", "mgr", "me", "hr", "fam", "geb", "sra", "srta", "dra", "lic", "ud", "uds",
        "e.g", "eg", "i.e", "ie", "cf", "vs", "viz", "p.ex", "z.b", "d.h", "u.a", "bzw", "vgl", "p.ej", "c.-à-d", "et.al");

    /// <summary>Followed by a number, or else words like any other: "No. 5", but "He said no."</summary>
    private static readonly Words BeforeNumber = new(
        "no", "nos", "nr", "núm", "num", "art", "fig", "vol", "pp", "pg", "ch", "para", "sect", "approx", "ca", "op",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "janv", "févr", "avr", "juil", "déc");

    /// <summary>May stand at the end of a sentence or within it.</summary>
    private static readonly Words Undecided = new(
        "a.m", "p.m", "etc", "usw", "inc", "ltd", "co", "corp", "bros", "jr", "sr", "st", "ste", "mt", "ft",
        "dept", "univ", "est", "ave", "blvd");

    /// <summary>Words that, in capitals after an abbreviation, begin a sentence rather than go on with a name.</summary>
    private static readonly Words Openers = new(
        "a", "an", "the", "this", "that", "these", "those", "he", "she", "it", "they", "we", "you", "i", "his", "her", "its", "their",
        "our", "in", "on", "at", "by", "for", "from", "with", "as", "after", "before", "during", "since", "until", "while", "when", "if",
        "although", "but", "and", "or", "so", "yet", "however", "meanwhile", "still", "also", "then", "there", "here",
        "what", "who", "why", "how",
        "not", "no", "some", "many", "most", "both", "another", "other", "according", "despite", "earlier", "later", "last", "now",
        "le", "la", "les", "un", "une", "il", "elle", "ils", "elles", "ce", "cette", "mais", "dans", "en",
        "der", "die", "das", "ein", "eine", "er", "sie", "es", "aber", "im", "el", "los", "las", "una", "pero");

    /// <summary>After an ordinal number in German: "am 7. Mai", "im 20. Jahrhundert".</summary>
    private static readonly Words AfterOrdinal = new(
        "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "dezember", "jahrhundert");

    public static readonly Words VerbsOfSpeech = new(
        "said", "says", "asked", "asks", "added", "adds", "told", "tells", "replied", "answered", "wrote", "writes", "shouted", "cried",
        "exclaimed", "declared", "insisted", "wondered", "demanded", "called", "responded", "continued", "quipped", "tweeted", "posted");

    /// <summary>
    /// Whether the full stop at <paramref name="stop"/> belongs to the word before it, so that the sentence from
    /// <paramref name="start"/> goes on with the word at <paramref name="next"/>.
    /// </summary>
    public static bool KeepsSentenceOpen(string text, int start, int stop, int next)
    {
        var wordStart = stop;
        while (wordStart > start && (char.IsLetterOrDigit(text[wordStart - 1]) || text[wordStart - 1] is '.' or '-'))
            wordStart--;
        var word = text.AsSpan(wordStart, stop - wordStart);
        var nextEnd = next;
        while (nextEnd < text.Length && char.IsLetterOrDigit(text[nextEnd]))
            nextEnd++;
        var nextWord = text.AsSpan(next, nextEnd - next);

        if (IsNumber(word))
            return wordStart == start || (word.Length <= 2 && AfterOrdinal.Contains(nextWord));
        if (BeforeName.Contains(word))
            return true;
        if (BeforeNumber.Contains(word))
            return nextWord.Length > 0 && char.IsDigit(nextWord[0]);
        // An initial, a dotted abbreviation: J. D. Vance, the U.S. Army, but "in the U.S. The talks".
        return (word.Length == 1 || IsDotted(word) || Undecided.Contains(word)) && !Openers.Contains(nextWord);
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExceptInRange('0', '9');

    /// <summary>Single letters with full stops between them.</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length % 2 == 0)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }

        return true;
    }

    /// <summary>A set of words, whatever their capitals.</summary>
    public sealed class Words(params string[] words)
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
            words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
    }
}
