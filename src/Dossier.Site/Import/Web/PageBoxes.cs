using Dossier.Import.Layout;
using Dossier.Import.Reading;

namespace Dossier.Import.Web;

/// <summary>
/// Running text in parts of a page that by their names or attributes are no article: a "comment" that is a commentary, a "promo" that is the
/// part behind a paywall, paragraphs that a button shows. What by its shape is text of the article stays, and is looked at; of much that
/// does not stay, the editor is told.
/// </summary>
internal static class PageBoxes
{
    /// <summary>In words; less is no paragraph.</summary>
    private const int LeastWords = 12;

    /// <summary>In words; fewer in a menu are a hint at how to use it.</summary>
    private const int LeastProse = 16;

    /// <summary>In words; a paragraph of so many needs no other beside it.</summary>
    private const int LongParagraph = 40;

    /// <summary>In words; less is no loss to speak of.</summary>
    private const int LeastLoss = 40;

    /// <summary>In letters: what is longer is no button and no time.</summary>
    private const int LongestSign = 60;

    /// <summary>In lines: how near a button or time is that of a letter.</summary>
    private const int Beside = 2;

    /// <summary>In letters of the text that the page states for machines, below which a paragraph of it may stand there by chance.</summary>
    private const int LeastStated = 40;

    /// <summary>Which of the lines that are no article by name are text of it by shape.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="article">Which of them are the article already.</param>
    /// <param name="stated">The text of the article as the page states it for machines; null where it does not.</param>
    public static bool[] OfArticle(ImmutableArray<PageLine> lines, bool[] article, string? stated)
    {
        var boxed = new bool[lines.Length];
        var words = stated is null ? "" : Letters(stated);
        foreach (var (at, line) in lines.Index().Where(one => !article[one.Index] && words.Length > 0 && one.Item.Letters >= LeastStated))
            boxed[at] = words.Contains(Letters(line.Line.Text), StringComparison.Ordinal);
        var seen = article.Select((isArticle, at) => isArticle ? lines[at].Line.Text : null).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var letter = OfLetters(lines);
        foreach (var box in lines.Index().Where(one => one.Item is { IsPart: true, Place: PagePlace.Article, Aside: null, IsOfOthers: false }).GroupBy(one => one.Item.Part))
        {
            if (!box.Any(one => letter[one.Index]) && IsText([.. box.Select(one => one.Item)]))
            {
                foreach (var (at, _) in box)
                    boxed[at] = !article[at] && !lines[at].IsOfForm && seen.Add(lines[at].Line.Text);
            }
        }

        OfMenus(lines, article, boxed);
        if (!Enumerable.Range(0, lines.Length).Any(at => (article[at] || boxed[at]) && IsParagraph(lines[at])))
            Unseen(lines, article, boxed);
        return boxed;
    }

    /// <summary>Sentences between the paragraphs of the article, in a part that bears the name of a menu: menus have none.</summary>
    private static void OfMenus(ImmutableArray<PageLine> lines, bool[] article, bool[] boxed)
    {
        var (first, last) = (Array.IndexOf(article, true), Array.LastIndexOf(article, true));
        foreach (var (at, line) in lines.Index().Where(one => one.Index > first && one.Index < last && one.Item is { IsOfMenu: true, IsHidden: false, Aside: null } && IsProse(one.Item)))
            boxed[at] |= !article[at] && !line.IsOfOthers;
    }

    /// <summary>What is hidden and was kept, prose in menus that was left out, and much running text that was left out elsewhere.</summary>
    public static IEnumerable<ReadingDoubt> Doubts(ImmutableArray<PageLine> lines, ImmutableArray<bool> kept, string? stated)
    {
        var words = stated is null ? "" : Letters(stated);
        var hidden = lines.Where((line, at) => kept[at] && line.IsHidden && !(words.Length > 0 && words.Contains(Letters(line.Line.Text), StringComparison.Ordinal))).ToArray();
        if (hidden.Length > 0)
            yield return new ReadingDoubt.Hidden(hidden.Sum(Words), hidden[0].Line.Text);
        var there = Enumerable.Range(0, lines.Length).Where(at => kept[at]).Select(at => lines[at].Line.Text).ToFrozenSet(StringComparer.Ordinal);
        var inMenus = lines.Where((line, at) => !kept[at] && line is { IsOfMenu: true, Aside: null } && !there.Contains(line.Line.Text) && IsProse(line)).ToArray();
        if (LeftOut(lines, kept, there) is { } boxes)
            yield return boxes;
        else if (inMenus.Length > 0)
            yield return new ReadingDoubt.Boxes(inMenus.Sum(Words), lines.Where((line, at) => kept[at] && IsParagraph(line)).Sum(Words), inMenus[0].Line.Text);
        else if (MissedSentences.In(lines, kept, there, OfLetters(lines)) is { } missed)
            yield return missed;
    }

    /// <summary>A paragraph of several sentences.</summary>
    private static bool IsProse(PageLine line) => IsParagraph(line) && Words(line) >= LeastProse && !line.Line.Text.Contains('©', StringComparison.Ordinal) && LineText.SentenceCount(line.Line.Text) > 1;

    /// <summary>Much running text that is left out.</summary>
    private static ReadingDoubt.Boxes? LeftOut(ImmutableArray<PageLine> lines, ImmutableArray<bool> kept, FrozenSet<string> there)
    {
        var letter = OfLetters(lines);
        var dropped = lines.Where((line, at) => !kept[at] && !letter[at] && line.Line.Markup != LineMarkup.Headline && !there.Contains(line.Line.Text) && IsParagraph(line)).ToArray();
        var keptWords = lines.Where((line, at) => kept[at] && IsParagraph(line)).Sum(Words);
        // The foot of a page says more than nothing where it says more than half of the article.
        if (dropped.Where(line => line.Place == PagePlace.Foot).Sum(Words) * 2 < keptWords)
            dropped = [.. dropped.Where(line => line.Place != PagePlace.Foot)];
        var words = dropped.Sum(Words);
        var ofRuns = dropped.GroupBy(line => line.Line.Kin).Where(run => run.Count() > 1 || run.Any(line => Words(line) >= LongParagraph)).Sum(run => run.Sum(Words));
        var isMuch = (ofRuns >= LeastLoss && ofRuns * 4 >= keptWords) || (words >= LeastLoss && words * 2 >= keptWords);
        return isMuch ? new ReadingDoubt.Boxes(words, keptWords, dropped[0].Line.Text) : null;
    }

    /// <summary>Which lines stand beside the time of a reader's letter or teaser, or beside a button for an answer.</summary>
    private static bool[] OfLetters(ImmutableArray<PageLine> lines)
    {
        var beside = new bool[lines.Length];
        foreach (var (at, line) in lines.Index().Where(one => one.Item.Letters < LongestSign && PastedPage.IsOfComment(LineRules.Read(one.Item.Line.Text), one.Item.Line.Text)))
        {
            for (var other = Math.Max(0, at - Beside); other <= Math.Min(lines.Length - 1, at + Beside); other++)
                beside[other] = true;
        }

        return beside;
    }

    /// <summary>A page that has its article for browsers without scripts, in a template or hidden alone.</summary>
    private static void Unseen(ImmutableArray<PageLine> lines, bool[] article, bool[] boxed)
    {
        for (var at = 0; at < lines.Length; at++)
            boxed[at] |= !article[at] && lines[at] is { IsHidden: true, Aside: null or DropReason.Unseen } && IsParagraph(lines[at]);
    }

    /// <summary>Whether a part holds little but paragraphs, and neither the buttons and times of readers' letters nor words that ask for something.</summary>
    private static bool IsText(PageLine[] box)
    {
        if (box.Any(line => !line.IsHidden && LineRules.Read(line.Line.Text).All.Any(part => part is LineReading.Furniture { Reason: not DropReason.NoWords })))
            return false;
        var paragraphs = box.Where(IsParagraph).ToArray();
        if (paragraphs.Sum(line => line.Letters) * 10 < box.Sum(line => line.Letters) * 8)
            return false;
        return paragraphs.Length > 1 || paragraphs.Any(line => Words(line) >= LongParagraph);
    }

    private static bool IsParagraph(PageLine line) =>
        line.OfLinks * 4 < line.Letters && !line.IsOfForm && line.Line.Markup is LineMarkup.None or LineMarkup.Quotation or LineMarkup.ListItem && LineText.EndsSentence(line.Line.Text) && Words(line) >= LeastWords
        && LineRules.Read(line.Line.Text) is LineReading.Unknown;

    private static int Words(PageLine line) => LineText.WordCount(line.Line.Text);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
