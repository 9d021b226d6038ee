using Dossier.Import.Reading;

namespace Dossier.Import.Web;

/// <summary>A line of a page with all that is known of where it stands.</summary>
/// <param name="Line">The line.</param>
/// <param name="Place">Where it stands by the marks of the page.</param>
/// <param name="Part">The number of the element around it that serves the page, by its role or class; 0 where none does.</param>
/// <param name="IsHidden">Whether no reader sees it.</param>
/// <param name="Letters">Its letters.</param>
/// <param name="OfLinks">Those of them in links.</param>
/// <param name="Elected">Those of them that SmartReader elected.</param>
internal sealed record PageLine(RawLine Line, PagePlace Place, int Part, bool IsHidden, int Letters, int OfLinks, int Elected)
{
    public bool IsPart => Part > 0;

    /// <summary>Whether it stands outside of the article and its header.</summary>
    public bool IsOutside => Place is PagePlace.Around or PagePlace.Foot;

    /// <summary>What the part of the page that it stands in is, where that says more than that it serves the page; null for all else.</summary>
    public DropReason? Because { get; init; }

    /// <summary>Why its words are no text at all; null where they may be.</summary>
    public DropReason? Aside { get; init; }

    /// <summary>Whether it is part of a form.</summary>
    public bool IsOfForm { get; init; }

    /// <summary>Whether it stands in a list of readers' letters or of other articles, by the name of the part and by its shape.</summary>
    public bool IsOfOthers { get; init; }

    /// <summary>Whether it stands in the cell of a table that only sets the page in order.</summary>
    public bool IsOfCell { get; init; }

    /// <summary>Whether it stands in a menu.</summary>
    public bool IsOfMenu { get; init; }
}

/// <summary>The lines of a page with what is article among them, and what there is to doubt.</summary>
internal sealed record PageReading(ImmutableArray<RawLine> Lines, ImmutableArray<ReadingDoubt> Doubts);

/// <summary>
/// Which lines of a page are the article: what SmartReader elected and the page's own marks, held against each other. Lines that
/// are none of it become <see cref="LineMarkup.Surroundings"/>.
/// </summary>
internal static class PageJudgement
{
    /// <summary>In per cent of the words of both: below, the two have found different articles.</summary>
    private const int LeastAgreement = 40;

    /// <summary>In letters; less is too little to differ about.</summary>
    private const int LeastText = 400;

    /// <summary>Judges.</summary>
    /// <param name="lines">The lines of a page.</param>
    /// <param name="hasElection">Whether SmartReader elected any of them.</param>
    /// <param name="stated">The text of the article as the page states it for machines; null where it does not.</param>
    public static PageReading Of(ImmutableArray<PageLine> lines, bool hasElection, string? stated)
    {
        var article = hasElection ? Elected(lines) : [.. lines.Select(IsOurs)];
        var boxed = PageBoxes.OfArticle(lines, article, stated);
        var marked = lines.Select((line, at) => article[at] ? line.Line : boxed[at] ? line.Line with { Doubtful = FateReasons.KeptBox } : Around(line));
        return new PageReading([.. marked], [.. hasElection ? Doubts(lines) : [], .. PageBoxes.Doubts(lines, [.. article.Zip(boxed, (is1, is2) => is1 || is2)], stated)]);
    }

    /// <summary>A line that is none of the article.</summary>
    public static RawLine Around(PageLine line)
    {
        var reason = line.Aside ?? (line.IsOfForm ? DropReason.Form : line.IsOfOthers ? DropReason.Others : null);
        return line.Line with { Markup = LineMarkup.Surroundings, Because = line.Because is DropReason.Navigation ? null : line.Because, Given = reason is { } why ? GivenFate.Dropped(why) : line.Line.Given };
    }

    private static bool[] Elected(ImmutableArray<PageLine> lines)
    {
        var elected = lines.Select(line => IsElected(line) && !line.IsOfOthers).ToArray();
        // What SmartReader took for the article may be nothing but letters to it.
        if (!elected.Contains(true))
            return [.. lines.Select(IsOurs)];
        var (first, last) = (Array.IndexOf(elected, true), Array.LastIndexOf(elected, true));
        var small = SmallParts(lines);
        var headline = Math.Max(0, lines.Select(line => line.Line.Markup).ToList().IndexOf(LineMarkup.Headline));
        return [.. lines.Select((line, at) => IsArticle(line, at, elected, small, first, last, headline))];
    }

    /// <summary>The parts that serve the page and hold little of what was elected; one that holds much of it bears the wrong name.</summary>
    private static FrozenSet<int> SmallParts(ImmutableArray<PageLine> lines)
    {
        var all = lines.Where(line => !line.IsOfOthers).Sum(line => line.Elected);
        return lines.Where(line => line.IsPart).GroupBy(line => line.Part).Where(part => part.Sum(line => line.Elected) * 3 < all).Select(part => part.Key).ToFrozenSet();
    }

    /// <summary>How far the two readings differ, where it is much.</summary>
    private static ImmutableArray<ReadingDoubt> Doubts(ImmutableArray<PageLine> lines)
    {
        // What is no article for certain is no other one either, whatever SmartReader took it for.
        bool IsOfPage(PageLine line) => line.Because is DropReason.Cookies or DropReason.Comments or DropReason.Navigation;
        var either = lines.Where(line => IsOurs(line) || (IsElected(line) && !IsOfPage(line))).Sum(line => line.Letters);
        var both = lines.Where(line => IsOurs(line) && IsElected(line)).Sum(line => line.Letters);
        return either >= LeastText && both * 100 < either * LeastAgreement ? [new ReadingDoubt.Readings(both * 100 / either)] : [];
    }

    private static bool IsArticle(PageLine line, int at, bool[] elected, FrozenSet<int> small, int first, int last, int headline)
    {
        if (line.IsHidden)
            return false;
        if (line.Line.Markup == LineMarkup.Headline)
            return true;
        if (elected[at])
            return !small.Contains(line.Part) && !IsLinkAlone(line);
        if (at > first && at < last && line.Place == PagePlace.Article && !line.IsPart && IsText(line))
            return true;
        return at >= headline && at < first && !line.IsOutside && !line.IsPart;
    }

    /// <summary>Whether a line that SmartReader left out, in the midst of what it elected, is text for the page's own marks.</summary>
    private static bool IsText(PageLine line) =>
        line.Letters >= 80 && line.OfLinks * 4 < line.Letters && (LineText.EndsSentence(line.Line.Text) || line.Line.Markup == LineMarkup.Quotation);

    private static bool IsElected(PageLine line) => line.Elected * 2 > line.Letters;

    private static bool IsOurs(PageLine line) => !line.IsHidden && !line.IsPart && !line.IsOutside && !IsLinkAlone(line);

    /// <summary>A paragraph that is nothing but a link leads to another page.</summary>
    private static bool IsLinkAlone(PageLine line) =>
        line.Line.Markup is LineMarkup.None && line.OfLinks * 10 >= line.Letters * 9 && !LineText.EndsSentence(line.Line.Text) && LineText.WordCount(line.Line.Text) >= 4;
}
