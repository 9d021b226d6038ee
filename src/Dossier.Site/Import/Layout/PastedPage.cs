using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Layout;

/// <summary>
/// A whole page that was pasted as text, with its menus, notices, teasers and comments, and no markup that tells them apart.
/// The article is the run of lines that has most of the running text; what lies around it goes, with its reason.
/// </summary>
internal static class PastedPage
{
    /// <summary>In lines that are no running text: fewer stand around an article that was pasted alone.</summary>
    private const int LeastAround = 15;

    /// <summary>Of them, those that are known to be a page's.</summary>
    private const int LeastKnown = 3;

    /// <summary>In words of running text.</summary>
    private const int LeastAboveComments = 60;

    /// <summary>What a paragraph weighs at most, in words: one long notice is no article.</summary>
    private const int HeaviestParagraph = 60;

    /// <summary>In paragraphs: how far above the text a headline is looked for.</summary>
    private const int HeadlineReach = 60;

    /// <summary>In paragraphs of running text: what a headline is taken from most.</summary>
    private const int Lead = 6;

    /// <summary>In paragraphs of running text: as many as a headline is held against.</summary>
    private const int Whole = 60;

    /// <summary>In paragraphs: how far from headline and text a date or an author is that of the article.</summary>
    private const int HeaderReach = 3;

    /// <summary>Where the article's text begins and ends; null where this is no page.</summary>
    public static (int First, int Last)? Find(LayoutDraft draft)
    {
        var around = draft.From(0).Where(at => draft.IsOpen(at) && !draft.IsProse[at]).ToArray();
        var isPage = around.Length >= LeastAround && around.Length >= draft.IsProse.Count(isProse => isProse) && around.Count(at => IsKnown(draft, at)) >= LeastKnown
            && draft.Paragraphs.All(paragraph => paragraph is { Markup: LineMarkup.None, Kin: 0 });
        return isPage ? Densest(draft) : null;
    }

    /// <summary>The headline: the nearest line above the text that speaks of what the text speaks of, sooner one that the page has twice; -1 where there is none.</summary>
    public static int Headline(LayoutDraft draft, int first, int last, Func<int, bool> canBeHeadline)
    {
        var prose = Enumerable.Range(first, last - first + 1).Where(at => draft.IsProse[at]).ToArray();
        FrozenSet<string> Stems(int count) => LineText.Stems(string.Join(' ', prose.Take(count).Select(at => draft.Paragraphs[at].Text)));
        var (lead, whole) = (Stems(Lead), Stems(Whole));
        double Worth(int at)
        {
            var line = LineText.Stems(draft.Paragraphs[at].Text);
            var shared = (LineText.Shared(line, lead) + LineText.Shared(line, whole)) / 2;
            var isTwice = draft.Words[at] >= 4 && draft.From(0).Any(other => other != at && IsAgain(draft.Folded[other], draft.Folded[at]));
            if (shared < (isTwice ? 0.2 : 0.3))
                return 0;
            var isAboveMark = draft.From(at + 1).Take(4).Any(after => draft.Readings[after].All.Any(part => part is LineReading.Byline or LineReading.Dated or LineReading.Furniture { Reason: DropReason.RelativeTime or DropReason.ReadingTime }));
            return (shared * Math.Min(draft.Words[at], 8) / 8) + (isTwice ? 0.4 : 0) + (isAboveMark ? 0.25 : 0) - ((double)(first - at) / (3 * HeadlineReach));
        }

        var from = Math.Max(0, first - HeadlineReach);
        var best = Enumerable.Range(from, first - from).Where(at => canBeHeadline(at) && draft.Words[at] >= 3).Select(at => (At: at, Worth: Worth(at))).Where(one => one.Worth > 0.1).OrderByDescending(one => one.Worth).ThenBy(one => one.At).ToArray();
        if (best.Length == 0)
            return -1;
        // A standfirst below the headline may speak of more.
        var above = best.Where(one => one.At < best[0].At && one.At >= best[0].At - 4 && one.Worth > best[0].Worth * (one.At == best[0].At - 1 ? 0.35 : 0.6) && draft.Words[one.At] >= 4).ToArray();
        return above.Length > 0 ? above.MinBy(one => one.At).At : best[0].At;
    }

    /// <summary>Drops what stands too far from headline and text to be theirs; running text that may be the article's stays and is marked.</summary>
    public static void Around(LayoutDraft draft, int title, int first, int last)
    {
        var top = title < 0 ? first : Math.Min(title, first);
        Prose(draft, top, first, last);
        // A list that belongs to the text stands right below it, before anything that is the page's.
        var foot = draft.From(last + 1).FirstOrDefault(at => IsKnown(draft, at), draft.Count);
        foreach (var at in draft.From(0).Where(draft.IsOpen))
        {
            var isFar = at < top - HeaderReach || at > Math.Max(foot, last + HeaderReach);
            var isOfAnother = isFar && draft.Readings[at].All.Any(part => part is LineReading.Dated or LineReading.Byline);
            if (isOfAnother || (at > foot && draft.IsUnknown(at)))
                draft.Drop(at, DropReason.AroundArticle);
        }
    }

    private static void Prose(LayoutDraft draft, int top, int first, int last)
    {
        var comments = Comments(draft) is >= 0 and var found ? found : draft.Count;
        var outside = draft.From(0).Where(at => (at < top || at > last) && draft.IsOpen(at) && draft.IsProse[at]).ToArray();
        int WordsOf(IEnumerable<int> paragraphs) => paragraphs.Sum(at => draft.Words[at]);
        var inside = Enumerable.Range(first, last - first + 1).Where(at => draft.IsProse[at]).ToArray();
        // Where much stands outside, nobody can tell which of it is the article.
        var isCertain = WordsOf(outside.Where(at => at < comments)) * 3 <= WordsOf(inside);
        var stems = LineText.Stems(string.Join(' ', inside.Take(Whole).Select(at => draft.Paragraphs[at].Text)));
        foreach (var at in outside)
        {
            var isOfText = at > last && LineText.Shared(LineText.Stems(draft.Paragraphs[at].Text), stems) >= 0.35;
            if (at >= comments || (isCertain && !isOfText))
                draft.Drop(at, DropReason.AroundArticle);
            else
                draft.Keep(at, FateReasons.KeptAround, isUnsure: true);
        }
    }

    private static bool IsKnown(LayoutDraft draft, int at) =>
        draft.Readings[at].All.Any(part => part is LineReading.Section or LineReading.Furniture { Reason: not DropReason.NoWords });

    private static bool IsAgain(string other, string line) => other == line || (other.Length > line.Length && line.Length > 20 && other.StartsWith(line, StringComparison.Ordinal) && other[line.Length..].TrimStart() is ['|' or '-' or '–' or '—' or '•' or ':', ..]);

    /// <summary>The run of paragraphs whose running text outweighs the lines between it most.</summary>
    private static (int First, int Last)? Densest(LayoutDraft draft)
    {
        var end = Comments(draft) is >= 0 and var comments ? comments : draft.Count;
        var (best, sum, from) = (0, 0, 0);
        (int First, int Last)? densest = null;
        for (var at = 0; at < end; at++)
        {
            if (sum <= 0)
                (sum, from) = (0, at);
            sum += Weight(draft, at);
            if (sum > best && IsText(draft, at))
                (best, densest) = (sum, (from, at));
        }

        // A short sentence above the first paragraph may be the page's, and stand above the headline.
        if (densest is not var (first, last) || Enumerable.Range(first, last - first + 1).FirstOrDefault(at => draft.IsProse[at], -1) is not (>= 0 and var prose))
            return densest;
        return (Restart(draft, prose, last), last);
    }

    /// <summary>Where the text begins behind teasers with words of their own: below the last headline that a date or an author follows, if most of the words stand below it.</summary>
    private static int Restart(LayoutDraft draft, int first, int last)
    {
        int WordsFrom(int start) => Enumerable.Range(start, last - start + 1).Where(at => draft.IsProse[at]).Sum(at => draft.Words[at]);
        bool IsMark(int at) => draft.Readings[at].All.Any(part => part is LineReading.Byline or LineReading.Dated);
        for (var at = last; at > first; at--)
        {
            if (!IsMark(at) || Enumerable.Range(first, at - first).Reverse().Take(3).FirstOrDefault(before => draft.IsUnknown(before) && !draft.IsProse[before] && draft.Words[before] >= 4, -1) < 0)
                continue;
            var next = Enumerable.Range(at + 1, last - at).FirstOrDefault(after => draft.IsProse[after], -1);
            if (next >= 0 && WordsFrom(next) * 10 >= WordsFrom(first) * 6)
                return next;
        }

        return first;
    }

    /// <summary>Running text, or a sentence too short to be that beyond doubt.</summary>
    private static bool IsText(LayoutDraft draft, int at) => draft.IsProse[at] || (draft.IsUnknown(at) && draft.Words[at] >= 4 && LineText.EndsSentence(draft.Paragraphs[at].Text));

    private static int Weight(LayoutDraft draft, int at)
    {
        if (IsText(draft, at))
            return Math.Min(draft.Words[at], HeaviestParagraph);
        return draft.Readings[at] switch
        {
            LineReading.Furniture { Reason: DropReason.OtherArticles or DropReason.Cookies } => -25,
            LineReading.Furniture { Reason: DropReason.NoWords } => 0,
            LineReading.Furniture or LineReading.Section => -6,
            LineReading.Caption or LineReading.Dated or LineReading.Byline or LineReading.Disclaimer or LineReading.Several => -4,
            LineReading.Unknown => -4,
        };
    }

    /// <summary>Where readers' comments begin: a line that says so, below enough text, with their buttons and times after it; -1 where there are none.</summary>
    private static int Comments(LayoutDraft draft)
    {
        var words = 0;
        for (var at = 0; at < draft.Count; at++)
        {
            words += draft.IsProse[at] ? draft.Words[at] : 0;
            var isHead = words >= LeastAboveComments && !draft.IsProse[at] && draft.Words[at] <= 6 && LineWords.CommentWords.Any(word => draft.Folded[at].Contains(word, StringComparison.Ordinal));
            if (isHead && draft.From(at + 1).Take(20).Count(after => IsOfComment(draft, after)) >= 2)
                return at;
        }

        return -1;
    }

    private static bool IsOfComment(LayoutDraft draft, int at) => IsOfComment(draft.Readings[at], draft.Paragraphs[at].Text);

    /// <summary>Whether a line is a button for an answer, or the time of a reader's letter.</summary>
    public static bool IsOfComment(LineReading reading, string text) =>
        LineWords.ReplyWords.Contains(WordForms.Fold(text)) || reading.All.Any(part => part is LineReading.Dated or LineReading.Furniture { Reason: DropReason.RelativeTime });
}
