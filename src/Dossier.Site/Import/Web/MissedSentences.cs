using Dossier.Import.Layout;
using Dossier.Import.Reading;

namespace Dossier.Import.Web;

/// <summary>
/// Sentences of a page that may be the article's and were left out, few as they are: what the page hides, what stands behind a box that asks to pay, a second
/// story in the table of a newsletter. Menus, letters of readers, teasers and questions about cookies are none.
/// </summary>
internal static class MissedSentences
{
    /// <summary>In words; less is a label.</summary>
    private const int LeastWords = 5;

    /// <summary>In words, where nothing but the place of a sentence shows that it may be the article's.</summary>
    private const int LeastUnnamed = 12;

    /// <summary>In words: what addresses the reader and is no longer is a notice of the page.</summary>
    private const int LongestNotice = 14;

    /// <summary>In lines: how near the headline of a teaser stands to its words.</summary>
    private const int Beside = 2;

    /// <summary>What was left out; null where nothing was.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="kept">Which of them are in the article.</param>
    /// <param name="there">The words of those.</param>
    /// <param name="letter">Which lines stand beside the marks of a reader's letter.</param>
    public static ReadingDoubt.Missed? In(ImmutableArray<PageLine> lines, ImmutableArray<bool> kept, FrozenSet<string> there, bool[] letter)
    {
        var links = lines.GroupBy(line => line.Part).ToFrozenDictionary(part => part.Key, part => part.Any(line => line.OfLinks > 0));
        bool IsTeaser(int at) => Enumerable.Range(at - Beside, (2 * Beside) + 1).Any(near => near >= 0 && near < lines.Length && lines[near].OfLinks * 10 >= lines[near].Letters * 8);
        bool IsMissed(int at) => !kept[at] && !letter[at] && !there.Contains(lines[at].Line.Text) && IsSentence(lines[at]) && lines[at] switch
        {
            { Because: DropReason.Hidden or DropReason.Paywalled, IsOutside: false } => true,
            { Because: not null } or { Place: PagePlace.Foot } => false,
            { IsPart: true, IsOutside: false } => !links[lines[at].Part] && LineText.WordCount(lines[at].Line.Text) >= LeastUnnamed,
            { IsPart: false } line => (!line.IsOutside || line.IsOfCell) && !IsTeaser(at) && LineText.WordCount(line.Line.Text) >= LeastUnnamed,
            _ => false,
        };
        var missed = Enumerable.Range(0, lines.Length).Where(IsMissed).Select(at => lines[at]).ToArray();
        return missed.Length == 0 ? null : new ReadingDoubt.Missed(missed.Length, missed[0].Because ?? DropReason.Markup, missed[0].Line.Text);
    }

    private static bool IsSentence(PageLine line)
    {
        if (line is not { IsOfOthers: false, IsOfForm: false, IsOfMenu: false, Aside: null or DropReason.Unseen, Line.Markup: LineMarkup.None or LineMarkup.Quotation or LineMarkup.ListItem } || line.OfLinks * 4 >= line.Letters)
            return false;
        var (text, words) = (line.Line.Text, LineText.WordCount(line.Line.Text));
        return words >= LeastWords && LineText.EndsSentence(text) && !text.StartsWith("http", StringComparison.Ordinal) && !text.Contains('©', StringComparison.Ordinal)
            && (words > LongestNotice || !LineRules.Addresses(text)) && LineRules.Read(text) is LineReading.Unknown;
    }
}
