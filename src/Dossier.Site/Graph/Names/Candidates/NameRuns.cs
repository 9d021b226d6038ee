using Dossier.Text.Languages;

namespace Dossier.Graph.Names.Candidates;

/// <summary>What the words of a whole text tell about each of them.</summary>
/// <param name="Small">The words that stand somewhere in small letters, folded.</param>
/// <param name="Capitals">How often each word stands with a capital.</param>
/// <param name="OfAfter">How often a word of <see cref="NameWords.IsOf"/> stands after it.</param>
internal sealed record NameTextWords(FrozenSet<string> Small, FrozenDictionary<string, int> Capitals, FrozenDictionary<string, int> OfAfter)
{
    public static NameTextWords Of(IEnumerable<NameToken[]> paragraphs)
    {
        var small = new HashSet<string>(StringComparer.Ordinal);
        var (capitals, ofAfter) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        NameToken? before = null;
        foreach (var token in paragraphs.SelectMany(tokens => tokens))
        {
            if (before is { } name && NameRuns.IsSpace(token.Gap) && (NameWords.IsOf(token.Text) || NameWords.IsOf(token.Elided)))
                ofAfter[name.Text] = ofAfter.GetValueOrDefault(name.Text) + 1;
            before = token.IsCapital ? token : null;
            if (token.IsCapital)
                capitals[token.Text] = capitals.GetValueOrDefault(token.Text) + 1;
            else
                small.Add(token.Text);
        }

        return new NameTextWords(small.ToFrozenSet(StringComparer.Ordinal), capitals.ToFrozenDictionary(StringComparer.Ordinal), ofAfter.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Whether a word stands nowhere but before "of": "Quai" of "Quai d'Orsay".</summary>
    public bool IsAlwaysBeforeOf(string word) => Capitals.GetValueOrDefault(word) == OfAfter.GetValueOrDefault(word);
}

/// <summary>Finds where names begin and end: words with capitals, and what joins them in the name of a person or a body.</summary>
internal sealed class NameRuns(NameToken[] tokens, NameTextWords words, string? language)
{
    private const int MostWords = 12;

    private readonly bool _isRomance = language is "fr" or "es" or "it" or "pt" or null;

    /// <summary>Where each name begins and ends, the last word included.</summary>
    public IEnumerable<(int First, int Last)> All()
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            // What stands behind an oblique stroke or a point without a space is a piece of an address.
            if (!tokens[at].IsCapital || tokens[at].Gap is "/" or ".")
                continue;
            var last = at;
            while (last - at < MostWords && Next(at, last) is var next && next > last)
                last = next;
            yield return (at, last);
            at = last;
        }
    }

    internal static bool IsSpace(string gap) => gap is " " or "\u00A0" or "\u202F" or "\n";

    /// <summary>The word up to which a name goes on; its last one where it ends.</summary>
    private int Next(int first, int last)
    {
        if (tokens[last].EndsName || last + 1 >= tokens.Length)
            return last;
        var token = tokens[last + 1];
        var isAfterPoint = token.Gap.Trim() == "." && NameTokens.IsAbbreviation(tokens[last].Text);
        if (!IsSpace(token.Gap) && !isAfterPoint && token.Gap.Trim() != "&")
            return last;
        if (token.Elided.Length == 0 && token.IsCapital && !token.BeginsSentence && !((isAfterPoint || tokens[last].Text.EndsWith('.')) && IsFirstWord(token.Text)))
            return tokens[last].IsCapital || token.Gap.Trim() == "&" ? last + 1 : last;
        if (isAfterPoint)
            return last;
        if (token.Text.All(char.IsAsciiDigit))
            return NameWords.IsNumbered(tokens[last].Text) ? last + 1 : last;
        return IsFieldWithAnother(last) ? last + 2 : Joined(first, last) ?? last;
    }

    /// <summary>After "U.S." a sentence may begin that no mark shows.</summary>
    private static bool IsFirstWord(string word) => NameWords.IsOpener(word) || FunctionWords.Anywhere.Contains(word.ToLowerInvariant());

    /// <summary>"Customs and Border Protection", "Justice and Development Party": one body for two fields.</summary>
    private bool IsFieldWithAnother(int last)
    {
        if (!NameWords.IsPortfolio(tokens[last].Text) || tokens[last + 1].Text is not ("and" or "et" or "y" or "und") || last + 2 >= tokens.Length)
            return false;
        return tokens.Skip(last + 2).TakeWhile(token => IsSpace(token.Gap) && token.IsCapital).Take(3).Any(token => NameWords.IsBody(token.Text) || NameWords.IsPortfolio(token.Text));
    }

    /// <summary>The word that small words join to a name; null where they join none.</summary>
    private int? Joined(int first, int last)
    {
        var joints = new List<string>();
        var at = last + 1;
        for (; at < tokens.Length && IsSpace(tokens[at].Gap); at++)
        {
            if (tokens[at].Elided.Length > 0)
                joints.Add(tokens[at].Elided);
            if (tokens[at].Elided.Length > 0 || tokens[at].IsCapital || joints.Count == 3 || !IsJoint(tokens[at].Text))
                break;
            joints.Add(tokens[at].Text);
        }

        if (at >= tokens.Length || !IsSpace(tokens[at].Gap) || tokens[at].BeginsSentence)
            return null;
        if (tokens[at].IsCapital)
            return joints.Count > 0 && JoinsCapital(joints, first, last, at) ? at : null;
        return JoinsSmall(joints, first, at) ? at : null;
    }

    private static bool IsJoint(string word) => NameWords.IsParticle(word) || NameWords.IsOf(word) || NameWords.IsArticle(word) || NameWords.IsAfterParticle(word);

    private bool JoinsCapital(List<string> joints, int first, int last, int target)
    {
        if (NameWords.IsParticle(joints[0]) && joints.Skip(1).All(joint => NameWords.IsParticle(joint) || NameWords.IsAfterParticle(joint)))
            return joints[0] is not "el" || language is not "es";
        if (!NameWords.IsOf(joints[0]) || joints.Skip(1).Any(joint => !NameWords.IsArticle(joint)) || NameWords.IsTime(tokens[target].Text))
            return false;
        var left = Enumerable.Range(first, last - first + 1).Select(at => tokens[at].Text).ToArray();
        if (PlaceNames.IsPlace(string.Join(' ', left)) || PlaceNames.IsPeople(left[^1]))
            return false;
        if (left.Any(word => NameWords.IsBody(word) || NameWords.IsLand(word)) || NameWords.IsTitle(left[^1]))
            return true;
        // "Hamas of Gaza", "Macron pour l'Europe" are two names, "Charles de Gaulle" is one.
        if (joints[0] is "for" or "pour" or "sans" || PlaceNames.IsPlace(tokens[target].Text) || PlaceNames.IsPeople(tokens[target].Text))
            return false;
        if (left.Length == 1)
            return words.IsAlwaysBeforeOf(left[0]) && !tokens[first].IsAcronym;
        return joints[0] is "de" or "d'" or "di" or "da" or "dos" && joints.Count == 1 || (joints[0] is "de" or "del" or "della" && language is "es" or "it");
    }

    /// <summary>"Arabie saoudite", "Émirats arabes unis": the name of a place with words in small letters.</summary>
    private bool IsPlaceWith(int first, int target)
    {
        var name = string.Join(' ', Enumerable.Range(first, target - first + 1).Select(at => tokens[at].Text));
        return PlaceNames.IsPlace(name) || (target + 1 < tokens.Length && IsSpace(tokens[target + 1].Gap) && PlaceNames.IsPlace($"{name} {tokens[target + 1].Text}"));
    }

    /// <summary>A word in small letters belongs to the name of a body: "Conseil de sécurité", "Union européenne".</summary>
    private bool JoinsSmall(List<string> joints, int first, int target)
    {
        var word = tokens[target].Text;
        if (joints.Count == 0 && IsPlaceWith(first, target))
            return true;
        if (!_isRomance || !char.IsLower(word[0]) || !NameWords.IsBody(tokens[first].Text))
            return false;
        if (joints.Count == 0)
            return NameWords.IsTail(word);
        // "demande au Sénat de voter": a verb is no part of the name.
        var isVerb = joints is ["de" or "d'" or "pour"] && (word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ir", StringComparison.Ordinal) || word.EndsWith("re", StringComparison.Ordinal) || word.EndsWith("ar", StringComparison.Ordinal));
        return NameWords.IsOf(joints[0]) && !isVerb && word.Length > 3 && !NameWords.IsTime(word) && joints.Skip(1).All(NameWords.IsArticle);
    }
}
