using Dossier.Import.Damage;
using Dossier.Import.Reading;

namespace Dossier.Import.Layout;

/// <summary>The text itself and what stands below it: headings of the text, boxes of other articles, the foot of the page.</summary>
internal static class BodyLayout
{
    private const int LongestHeading = 10;

    public static void Lay(LayoutDraft draft, int start)
    {
        var last = draft.From(start).LastOrDefault(at => draft.IsOpen(at) && draft.IsProse[at], -1);
        for (var at = start; at <= last; at++)
        {
            if (draft.IsOpen(at))
                at = Within(draft, at, last);
        }

        Below(draft, Math.Max(start, last + 1));
    }

    /// <summary>Decides a paragraph between others; gives back the last one it decided.</summary>
    private static int Within(LayoutDraft draft, int at, int last)
    {
        if (LiveUpdates.IsOfUpdate(draft, at) || LiveUpdates.IsLead(draft, at))
        {
            draft.Keep(at, at < draft.FirstUpdate ? FateReasons.KeptLead : FateReasons.KeptUpdate, isUnsure: true);
            return at;
        }

        switch (draft.Readings[at])
        {
            case LineReading.Furniture { Reason: DropReason.OtherArticles or DropReason.ReadMore } list:
                draft.Follow(at);
                return OtherArticles(draft, at, last, isList: list.Reason == DropReason.OtherArticles);
            case LineReading.Furniture:
                draft.Follow(at);
                break;
            case LineReading.Section when draft.IsBeside(at, reading => reading is LineReading.Furniture { Reason: not DropReason.NoWords }):
                draft.Drop(at, DropReason.Section);
                break;
            case LineReading.Section:
                draft.Keep(at, FateReasons.KeptSection, asHeading: IsBeforeProse(draft, at), isUnsure: true);
                break;
            case LineReading.Caption { IsSure: false }:
                draft.Keep(at, FateReasons.KeptCaption, isUnsure: true);
                break;
            case LineReading.Caption:
            case LineReading.Disclaimer:
                draft.Follow(at);
                break;
            case LineReading.Byline or LineReading.Dated:
                FollowOrKeepDate(draft, at, isDate: true);
                break;
            case LineReading.Several several:
                FollowOrKeepDate(draft, at, several.Parts.Any(part => part is LineReading.Section or LineReading.Dated or LineReading.Byline) && !several.Parts.Any(part => part is LineReading.Furniture));
                break;
            case LineReading.Unknown:
                Unknown(draft, at);
                break;
        }

        return at;
    }

    /// <summary>Above the first paragraph a date belongs to the header; between paragraphs it may be that of an entry of a live blog.</summary>
    private static void FollowOrKeepDate(LayoutDraft draft, int at, bool isDate)
    {
        if (IsOneOfDates(draft, at))
            draft.Keep(at, FateReasons.KeptDates, isUnsure: true);
        else if (isDate && !IsBeforeText(draft, at))
            draft.Keep(at, FateReasons.KeptDate, isUnsure: true);
        else
            draft.Follow(at);
    }

    /// <summary>Whether lines that begin with other dates stand beside it: a calendar, of which none says when the text was published.</summary>
    private static bool IsOneOfDates(LayoutDraft draft, int at)
    {
        static IEnumerable<string> Days(LineReading reading) => reading.All.OfType<LineReading.Dated>().Select(date => date.Text);
        var beside = Enumerable.Range(at - 3, 7).Where(other => other >= 0 && other < draft.Count && draft.Paragraphs[other].Markup == draft.Paragraphs[at].Markup);
        return Days(draft.Readings[at]).Any() && beside.SelectMany(other => Days(draft.Readings[other])).Distinct(StringComparer.Ordinal).Count() >= 4;
    }

    private static void Unknown(LayoutDraft draft, int at)
    {
        var paragraph = draft.Paragraphs[at];
        if (draft.IsProse[at])
        {
            if (IsRepeated(draft, at))
                draft.Keep(at, FateReasons.KeptRepeated, isUnsure: true);
            return;
        }

        if (paragraph.Markup == LineMarkup.Subheading)
            draft.Keep(at, FateReasons.Heading, asHeading: true);
        else if (paragraph.Markup == LineMarkup.Caption)
            draft.MoveCaption(at);
        else if (paragraph.Markup != LineMarkup.None)
            return;
        else if (IsRepeated(draft, at) && LineText.WordCount(paragraph.Text) >= 4 && draft.Captions.Contains(paragraph.Text))
            draft.Drop(at, DropReason.RepeatedLine);
        else if (IsOtherHeadline(draft, at) is { } isOther)
            Judge(draft, at, isOther);
        else if (IsHeading(draft, at))
            draft.Keep(at, FateReasons.KeptShort, asHeading: true);
    }

    private static void Judge(LayoutDraft draft, int at, bool isOther)
    {
        if (isOther)
            draft.Drop(at, DropReason.OtherHeadline);
        else
            draft.Keep(at, FateReasons.KeptRelated, asHeading: IsHeading(draft, at), isUnsure: true);
    }

    /// <summary>
    /// Whether a long line in capitals is the headline of another article: it speaks of what this one does not speak of.
    /// Null where it is no such line. A heading of the text leads in what comes after it, so it shares its words.
    /// </summary>
    private static bool? IsOtherHeadline(LayoutDraft draft, int at)
    {
        var text = draft.Paragraphs[at].Text;
        if (draft.Words[at] < 7 || LineText.EndsSentence(text) || LineText.BeginsAsItem(text) || !LineText.IsTitleCase(text) || text.AsSpan().IndexOfAny("“”\"«»") >= 0)
            return null;
        var stems = LineText.Stems(text);
        if (stems.Count < 4)
            return null;
        var isPrefixed = text.Split([" – ", " — ", " | ", " - ", ": "], 2, StringSplitOptions.None) is [var before, _] && LineText.WordCount(before) <= 4;
        return LineText.Shared(stems, draft.ProseStems) <= (isPrefixed ? 0.4 : 0.25);
    }

    /// <summary>Whether a line is a heading of the text: short, no sentence, with a paragraph after it.</summary>
    private static bool IsHeading(LayoutDraft draft, int at)
    {
        var text = draft.Paragraphs[at].Text;
        return draft.Words[at] <= LongestHeading && text.Length <= 90
            && (!LineText.EndsSentence(text) || LineText.EndsQuestion(text)) && text[^1] is not (':' or ',' or ';' or '-' or '–')
            && !LineText.BeginsSmall(text) && !LineText.BeginsAsItem(text) && !DamageFinder.IsUnfinished(text) && text.AsSpan().IndexOfAny("“”\"«»") != 0
            && IsBeforeProse(draft, at) && IsAfterProse(draft, at);
    }

    private static bool IsBeforeProse(LayoutDraft draft, int at)
    {
        bool IsOpenProse(int later) => draft.IsProse[later] && draft.IsOpen(later);
        var next = draft.From(at + 1).FirstOrDefault(later => IsOpenProse(later) || draft.Readings[later] is LineReading.Unknown, -1);
        return next >= 0 && IsOpenProse(next);
    }

    /// <summary>Whether a paragraph stands before it, which is not the case among lines of verse or of a list.</summary>
    private static bool IsAfterProse(LayoutDraft draft, int at)
    {
        for (at--; at >= 0; at--)
        {
            if (draft.IsProse[at] || draft.FateOf(at) is not LineFate.Kept)
                return true;
            if (draft.Words[at] > 0)
                return LineText.EndsSentence(draft.Paragraphs[at].Text);
        }

        return true;
    }

    private static bool IsBeforeText(LayoutDraft draft, int at) =>
        !Enumerable.Range(0, at).Any(before => draft.IsProse[before] && draft.FateOf(before) is LineFate.Kept);

    private static bool IsRepeated(LayoutDraft draft, int at)
    {
        var from = Math.Max(0, at - 200);
        return Enumerable.Range(from, at - from).Any(before => draft.Folded[before] == draft.Folded[at]);
    }

    /// <summary>
    /// Drops the headlines below a line such as "Related articles". The list ends with the next paragraph; a short line just
    /// before that is a heading of the text rather than the list's last item.
    /// </summary>
    private static int OtherArticles(LayoutDraft draft, int at, int last, bool isList)
    {
        // "Read more: a headline" has its headline with it.
        if (!isList && draft.Words[at] > 3)
            return at;
        var items = new List<int>();
        var next = at + 1;
        for (; next <= last && !draft.IsProse[next] && (isList || items.Count < 1); next++)
        {
            if (!draft.IsUnknown(next))
                break;
            if (draft.Paragraphs[next].Markup == LineMarkup.Subheading || LineText.EndsSentence(draft.Paragraphs[next].Text) && !LineText.EndsQuestion(draft.Paragraphs[next].Text))
                break;
            items.Add(next);
        }

        var isHeading = items.Count > 1 && next <= last && draft.IsProse[next] && draft.Words[items[^1]] <= 6;
        foreach (var item in isHeading ? items.SkipLast(1) : items)
        {
            if (draft.Words[item] >= 3 || isList)
                draft.Drop(item, DropReason.OtherHeadline);
            else
                return item - 1;
        }

        return isHeading ? items[^1] - 1 : items.Count > 0 ? items[^1] : at;
    }

    /// <summary>What stands below the last paragraph: the foot of the page, once a line has shown that the article is over.</summary>
    private static void Below(LayoutDraft draft, int from)
    {
        var isOver = false;
        var isList = false;
        for (var at = from; at < draft.Count; at++)
        {
            var reading = draft.Readings[at];
            if (!draft.IsOpen(at))
            {
                isOver |= draft.FateOf(at) is not LineFate.Kept && draft.Markup(at) != LineMarkup.Surroundings;
                continue;
            }

            switch (reading)
            {
                case LineReading.Unknown:
                    Below(draft, at, isOver, isList);
                    break;
                case LineReading.Caption { IsSure: false } when !isOver:
                    draft.Keep(at, FateReasons.KeptCaption, isUnsure: true);
                    break;
                case LineReading.Section when !isOver && at + 1 < draft.Count && draft.IsUnknown(at + 1):
                    draft.Keep(at, FateReasons.KeptSection, isUnsure: true);
                    break;
                case LineReading.Dated or LineReading.Several when !isOver && IsOneOfDates(draft, at):
                    draft.Keep(at, FateReasons.KeptDates, isUnsure: true);
                    break;
                case LineReading.Dated when draft.Date is not null && isList:
                    draft.Drop(at, DropReason.BelowArticle);
                    break;
                case LineReading.Furniture or LineReading.Section or LineReading.Dated or LineReading.Byline or LineReading.Caption or LineReading.Disclaimer or LineReading.Several:
                    draft.Follow(at);
                    isOver |= reading.All.Any(part => part is LineReading.Disclaimer or LineReading.Section or LineReading.Furniture { Reason: not (DropReason.NoWords or DropReason.Advertisement) });
                    isList |= reading is LineReading.Furniture { Reason: DropReason.OtherArticles or DropReason.ReadMore };
                    break;
            }
        }
    }

    private static void Below(LayoutDraft draft, int at, bool isOver, bool isList)
    {
        var text = draft.Paragraphs[at].Text;
        var isSentence = LineText.EndsSentence(text) && draft.Words[at] >= 3;
        // What the markup has as a part of the text is that, wherever the last paragraph stands.
        if (draft.Paragraphs[at].Markup is LineMarkup.TableRow or LineMarkup.ListItem && !isOver)
            return;
        if (HeaderLayout.IsTagRow(draft, at))
            draft.Drop(at, DropReason.Tags);
        else if (isOver && !isSentence)
            draft.Drop(at, isList ? DropReason.OtherHeadline : DropReason.BelowArticle);
        else if (isOver || !isSentence)
            draft.Keep(at, FateReasons.KeptEnd, isUnsure: true);
    }
}
