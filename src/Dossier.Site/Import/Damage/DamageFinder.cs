using System.Text.RegularExpressions;
using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Damage;

/// <summary>
/// What a text suffered before it came to us, with its place. Nothing is mended: an editor who has the original can, and the
/// field <c>damage</c> tells readers.
/// </summary>
internal static partial class DamageFinder
{
    /// <summary>The flags of each paragraph of a body, by column; headings end without a full stop.</summary>
    public static ImmutableArray<ImmutableArray<LineFlag>> In(IReadOnlyList<string> paragraphs, IReadOnlyList<bool> areHeadings, string? language, Lexicon lexicon)
    {
        var glued = new GluedWords(lexicon).In(paragraphs);
        var endsWithSigns = paragraphs.Where((text, at) => !areHeadings[at] && LineText.WordCount(text) >= 8).ToArray();
        // Where paragraphs end without a full stop anyway, as in much Arabic and in verse, a missing one says nothing.
        var isPunctuated = endsWithSigns.Count(LineText.EndsSentence) * 10 >= endsWithSigns.Length * 6;
        var flags = ImmutableArray.CreateBuilder<ImmutableArray<LineFlag>>();
        for (var at = 0; at < paragraphs.Count; at++)
        {
            var text = paragraphs[at];
            var found = new List<LineFlag>(glued[at]);
            found.AddRange(MissingWords.In(text, language));
            found.AddRange(Spacing(text, language));
            if (!areHeadings[at])
                found.AddRange(QuotationMarks.In(text, at + 1 < paragraphs.Count ? paragraphs[at + 1] : null));
            if (!areHeadings[at] && Cut(text, isPunctuated, isLast: at == paragraphs.Count - 1) is { } cut)
                found.Add(cut);
            flags.Add([.. found.OrderBy(flag => flag.Column).ThenBy(flag => flag.Kind, StringComparer.Ordinal)]);
        }

        return flags.ToImmutable();
    }

    /// <summary>A space before a sign that takes none, or on one side of a dash only.</summary>
    private static IEnumerable<LineFlag> Spacing(string text, string? language)
    {
        var signs = SpaceBeforeSign().Matches(text).Where(match => match.ValueSpan[^1] is ',' or '.' or '،' || language is not ("fr" or null));
        // "short- and long-term" leaves the second half of the first word to the last one.
        var dashes = LopsidedDash().Matches(text).Where(match => !match.Groups["after"].Success || !_suspended.Contains(match.Groups["next"].Value));
        return signs.Concat(dashes).Select(match => new LineFlag(LineFlag.Spacing, match.Index + 1, match.Value));
    }

    private static readonly FrozenSet<string> _suspended = ["and", "or", "to", "but", "nor", "und", "oder", "bis", "bzw", "sowie", "et", "ou", "à", "y", "o", "e", "a", "als", "wie", "versus", "vs", "en", "of", "och", "eller", "og", "ja", "tai", "és", "vagy", "i", "lub", "ve", "veya"];

    private static LineFlag? Cut(string text, bool isPunctuated, bool isLast)
    {
        var words = LineText.WordCount(text);
        if (words < 5 || LineText.BeginsAsItem(text) && words < 12)
            return null;
        var end = text.TrimEnd();
        var tail = end[Math.Max(0, end.LastIndexOf(' ', Math.Max(0, end.Length - 2)) + 1)..];
        var flag = new LineFlag(LineFlag.Cut, end.Length - tail.Length + 1, tail);
        if (isLast && (end.EndsWith('…') || end.EndsWith("...", StringComparison.Ordinal) || end.EndsWith("[…]", StringComparison.Ordinal) || end.EndsWith("[...]", StringComparison.Ordinal)))
            return flag;
        if (LineText.EndsSentence(end) || LineText.EndSign(end) is ':' || LineText.EndsSentence(NoteSigns().Replace(end, "")))
            return null;
        return end[^1] is ',' or '-' or '–' or '—' or ';' || IsUnfinished(end) || (isPunctuated && words >= 8) ? flag : null;
    }

    /// <summary>The signs of notes behind the end of a sentence: ¹, [1], *.</summary>
    [GeneratedRegex(@"(?:\s?(?:\[[0-9]{1,3}\]|[¹²³⁰⁴-⁹]+|[*†‡]{1,3}))+$", RegexOptions.CultureInvariant)]
    private static partial Regex NoteSigns();

    /// <summary>Whether a text ends with a word that has to go on: an article, a preposition, a possessive ending.</summary>
    public static bool IsUnfinished(string text) =>
        text.Length > 0 && char.IsLetterOrDigit(text[^1])
        && (text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal) || _unfinished.Contains(WordForms.Words(text[Math.Max(0, text.Length - 40)..]).LastOrDefault() ?? ""));

    /// <summary>Words that no sentence ends with.</summary>
    private static readonly FrozenSet<string> _unfinished = ["the", "a", "an", "and", "or", "of", "with", "that", "which", "because", "le", "la", "les", "de", "du", "des", "et", "que", "qui", "der", "und", "dass", "eine", "el", "los", "y", "que", "del", "من", "إلى", "أن", "التي", "الذي"];

    [GeneratedRegex(@"(?<=[\p{L}\p{N}”""’)])[ \u00A0][,.;:!?،؛؟](?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeSign();

    [GeneratedRegex(@"(?<=\p{L})(?<after>[-–—])\s(?<next>\p{L}+)|(?<=[\p{L}\p{N},”’)]\s)[-–—](?<next>\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex LopsidedDash();
}

/// <summary>Whether quotation marks stand in pairs.</summary>
internal static class QuotationMarks
{
    /// <summary>In characters: a quotation within one paragraph is not longer.</summary>
    private const int Farthest = 5000;

    /// <summary>
    /// Marks that were opened in one form and closed in another (“ … "), and marks never closed. A quotation that goes on in the
    /// next paragraph is opened again there and not closed before.
    /// </summary>
    public static IEnumerable<LineFlag> In(string text, string? next)
    {
        var marks = new OpenMarks(text);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '“' or '”' or '„' or '"' && marks.Read(at) is { } fault)
                yield return fault;
        }

        var goesOn = next is { Length: > 0 } && next[0] is '“' or '„' or '"' or '»' or '«';
        if (marks.Last is { } unclosed && !goesOn && !IsInches(text, unclosed))
            yield return new LineFlag(LineFlag.UnclosedQuote, unclosed + 1, Around(text, unclosed));
    }

    /// <summary>The marks of a paragraph that are open at a place: one in the form of a book, or one as on a keyboard.</summary>
    private sealed class OpenMarks(string text)
    {
        /// <summary>Whether quotations open low, as in German, where the sign that opens in English closes.</summary>
        private readonly bool _isLow = text.Contains('„', StringComparison.Ordinal);
        private int? _open;
        private int? _straight;

        /// <summary>Where the last mark stands that nothing has closed; null where none is open. A curly one closes a straight one before it.</summary>
        public int? Last => _straight ?? _open;

        /// <summary>Reads the next mark; gives back what is wrong with it.</summary>
        public LineFlag? Read(int at) => text[at] switch
        {
            '„' => Opens(at),
            '“' when !_isLow => Opens(at),
            '"' => IsStraight(at),
            _ => Closes(at),
        };

        private LineFlag? Opens(int at)
        {
            if (_straight is { } straight && _open is null && !_isLow && !text.AsSpan(at + 1, Math.Min(Farthest, text.Length - at - 1)).Contains('”'))
            {
                _straight = null;
                return Mixed(text, straight, at);
            }

            (_open, _straight) = (at, null);
            return null;
        }

        private LineFlag? IsStraight(int at)
        {
            if (_open is { } open && !ClosesLater(text, at + 1, _isLow))
            {
                _open = null;
                return Mixed(text, open, at);
            }

            _straight = _straight is null ? at : null;
            return null;
        }

        private bool IsBeforeWord(int at) => (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '–' or '—') && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

        private LineFlag? Closes(int at)
        {
            var (open, straight) = (_open, _straight);
            (_open, _straight) = (null, null);
            // Swedish and Finnish open a quotation by the sign that closes it.
            if (open is null && straight is null && IsBeforeWord(at))
            {
                _open = at;
                return null;
            }

            return open is not null ? null
                : straight is { } from ? Mixed(text, from, at)
                : new LineFlag(LineFlag.UnclosedQuote, at + 1, Around(text, at));
        }
    }

    /// <summary>Whether the next curly mark after a place closes.</summary>
    private static bool ClosesLater(string text, int from, bool isLow)
    {
        var next = text.IndexOfAny(['“', '”', '„'], from, Math.Min(Farthest, text.Length - from));
        return next >= 0 && (text[next] == '”' || (text[next] == '“' && isLow));
    }

    private static bool IsInches(string text, int at) => text[at] == '"' && at > 0 && char.IsDigit(text[at - 1]);

    private static LineFlag Mixed(string text, int from, int to) => new(LineFlag.MixedQuotes, from + 1, Shortened(text[from..(to + 1)]));

    private static string Around(string text, int at) => text[at..Math.Min(text.Length, at + 20)];

    private static string Shortened(string text) => text.Length <= 60 ? text : $"{text[..28]} … {text[^28..]}";
}
