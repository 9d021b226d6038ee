using System.Text.RegularExpressions;
using Dossier.Import.Reading;

namespace Dossier.Import.Layout;

/// <summary>
/// A page that grew while something happened: updates, each with its time, often with a heading and a name of its own. Neither time nor name is that
/// of the article, and what the first update says is no standfirst.
/// </summary>
internal static partial class LiveUpdates
{
    /// <summary>In words: a longer line is no time.</summary>
    private const int LongestMark = 10;

    /// <summary>In updates, where the page calls itself live.</summary>
    private const int LeastNamed = 2;

    /// <summary>In updates, where nothing but their times shows it.</summary>
    private const int LeastUnnamed = 6;

    /// <summary>In paragraphs of text: as many a single update has at most, by the mean.</summary>
    private const int LongestUpdate = 5;

    /// <summary>Where the first update begins; -1 where the page has none.</summary>
    /// <param name="draft">The paragraphs.</param>
    /// <param name="title">The headline.</param>
    public static int First(LayoutDraft draft, int title)
    {
        var groups = Groups(draft, title + 1);
        var isNamed = Live().IsMatch(draft.Title ?? "") || Enumerable.Range(0, Math.Min(draft.Count, title + 8)).Any(at => draft.Words[at] <= 5 && Live().IsMatch(draft.Paragraphs[at].Text));
        if (groups.Count < (isNamed ? LeastNamed : LeastUnnamed))
            return -1;
        var prose = Enumerable.Range(groups[0][0], draft.Count - groups[0][0]).Count(at => draft.IsProse[at]);
        if (prose > groups.Count * LongestUpdate || (!isNamed && !groups.Skip(1).All(marks => marks.Any(at => Clock().IsMatch(draft.Paragraphs[at].Text)))))
            return -1;

        // A date of the article itself stands above all text, and looks like no time of an update.
        var later = groups.Skip(1).SelectMany(marks => marks).Select(at => Shape(draft.Paragraphs[at].Text)).ToHashSet(StringComparer.Ordinal);
        var first = groups[0].Append(groups[1][0]).First(at => at == groups[1][0] || later.Contains(Shape(draft.Paragraphs[at].Text)));
        var next = groups.Select(marks => marks[0]).First(at => at > first || groups.Count == 1);
        // What stands above the time of the first update as it does above that of the next belongs to it: its heading, its author.
        while (first - 1 > title && (draft.Markup(first - 1) == LineMarkup.Subheading || (next - 1 > first && IsAuthor(draft, first - 1) && IsAuthor(draft, next - 1))))
        {
            first--;
            next--;
        }

        return first;
    }

    private static bool IsAuthor(LayoutDraft draft, int at) =>
        !draft.IsProse[at] && (draft.Readings[at].All.Any(part => part is LineReading.Byline) || (draft.Words[at] is 2 or 3 && LineRules.IsName(draft.Paragraphs[at].Text) && draft.Markup(at) is LineMarkup.None or LineMarkup.Surroundings));

    /// <summary>Whether a line that addresses the reader is a sentence above the first update: "Follow our coverage as the envoys meet."</summary>
    public static bool IsLead(LayoutDraft draft, int at) =>
        at < draft.FirstUpdate && draft.FirstUpdate < int.MaxValue && draft.IsOpen(at) && draft.Words[at] >= 9 && draft.Readings[at] is LineReading.Furniture { Reason: DropReason.Share or DropReason.ReadMore } && LineText.EndsSentence(draft.Paragraphs[at].Text);

    /// <summary>Whether a line within the updates is the time or the author of one.</summary>
    public static bool IsOfUpdate(LayoutDraft draft, int at)
    {
        if (at < draft.FirstUpdate || draft.Markup(at) is LineMarkup.Subheading || draft.IsProse[at])
            return false;
        if (IsMark(draft, at) || draft.Readings[at].All.Any(part => part is LineReading.Byline))
            return draft.Readings[at] is not LineReading.Furniture;
        return draft.IsUnknown(at) && draft.Words[at] is >= 2 and <= 4 && LineRules.IsName(draft.Paragraphs[at].Text)
            && Enumerable.Range(at - 2, 5).Any(near => near >= 0 && near < draft.Count && near != at && IsMark(draft, near));
    }

    /// <summary>Whether a line is the time of an update.</summary>
    public static bool IsMark(LayoutDraft draft, int at) =>
        draft.Words[at] <= LongestMark && (Clock().IsMatch(draft.Paragraphs[at].Text) || draft.Readings[at].All.Any(part => part is LineReading.Dated or LineReading.Furniture { Reason: DropReason.RelativeTime }));

    /// <summary>The times between paragraphs of text, those that stand side by side as one.</summary>
    private static List<List<int>> Groups(LayoutDraft draft, int from)
    {
        var groups = new List<List<int>>();
        var isOpen = false;
        foreach (var at in draft.From(from).Where(draft.IsOpen))
        {
            if (draft.IsProse[at])
            {
                isOpen = false;
            }
            else if (IsMark(draft, at))
            {
                if (!isOpen)
                    groups.Add([]);
                groups[^1].Add(at);
                isOpen = true;
            }
        }

        // Below the last text no time has an update any more.
        if (isOpen)
            groups.RemoveAt(groups.Count - 1);
        return groups;
    }

    private static string Shape(string text) => Words().Replace(Numbers().Replace(text, "0"), "a");

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[\p{L}\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"^\W{0,3}[0-9]{1,2}\s?(?:[:.h]\s?[0-9]{2}|(?=[ap]\.?m))\s?(?:[ap]\.?m\.?|Uhr|h|hrs?)?\s?(?:\(?[A-Z]{2,5}\)?)?(?:\s[/|,–-]\s?[0-9]{1,2}[:.h][0-9]{2}.{0,8})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\b(?:live|liveblog|live-?ticker|ticker|as it happened|minute by minute|en direct|direct|en directo|en vivo|minuto a minuto|minute par minute|in diretta|ao vivo|onlajn|онлайн)\b|مباشر|لحظة بلحظة", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Live();
}
