using Dossier.Import.Reading;

namespace Dossier.Import.Web;

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

    public static PageReading Of(ImmutableArray<PageLine> lines, bool hasElection)
    {
        if (!hasElection)
            return new PageReading([.. lines.Select(line => line.Line with { Markup = IsOurs(line) ? line.Line.Markup : LineMarkup.Surroundings })], []);
        var elected = lines.Select(IsElected).ToArray();
        var (first, last) = (Array.IndexOf(elected, true), Array.LastIndexOf(elected, true));
        var small = SmallParts(lines);
        var headline = Math.Max(0, lines.Select(line => line.Line.Markup).ToList().IndexOf(LineMarkup.Headline));
        var marked = lines.Select((line, at) => line.Line with { Markup = IsArticle(line, at, elected, small, first, last, headline) ? line.Line.Markup : LineMarkup.Surroundings });
        return new PageReading([.. marked], Doubts(lines));
    }

    /// <summary>The parts that serve the page and hold little of what was elected; one that holds much of it bears the wrong name.</summary>
    private static FrozenSet<int> SmallParts(ImmutableArray<PageLine> lines)
    {
        var all = lines.Sum(line => line.Elected);
        return lines.Where(line => line.IsPart).GroupBy(line => line.Part).Where(part => part.Sum(line => line.Elected) * 3 < all).Select(part => part.Key).ToFrozenSet();
    }

    /// <summary>How far the two readings differ, where it is much.</summary>
    private static ImmutableArray<ReadingDoubt> Doubts(ImmutableArray<PageLine> lines)
    {
        var either = lines.Where(line => IsOurs(line) || IsElected(line)).Sum(line => line.Letters);
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
        return at >= headline && at < first && line.Place != PagePlace.Around && !line.IsPart;
    }

    /// <summary>Whether a line that SmartReader left out, in the midst of what it elected, is text for the page's own marks.</summary>
    private static bool IsText(PageLine line) =>
        line.Letters >= 80 && line.OfLinks * 4 < line.Letters && (LineText.EndsSentence(line.Line.Text) || line.Line.Markup == LineMarkup.Quotation);

    private static bool IsElected(PageLine line) => line.Elected * 2 > line.Letters;

    private static bool IsOurs(PageLine line) => !line.IsHidden && !line.IsPart && line.Place != PagePlace.Around && !IsLinkAlone(line);

    /// <summary>A paragraph that is nothing but a link leads to another page.</summary>
    private static bool IsLinkAlone(PageLine line) =>
        line.Line.Markup is LineMarkup.None && line.OfLinks * 10 >= line.Letters * 9 && !LineText.EndsSentence(line.Line.Text) && LineText.WordCount(line.Line.Text) >= 4;
}
