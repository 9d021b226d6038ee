using Dossier.Import.Layout;
using Dossier.Import.Reading;

namespace Dossier.Import;

/// <summary>How much of an input's running text came into the draft. A paragraph is a line of several words that could be text of an article.</summary>
/// <param name="Words">The words of all its paragraphs, and of the shorter lines that are in the draft's text.</param>
/// <param name="KeptWords">Those of them that are in the draft.</param>
/// <param name="Paragraphs">How many paragraphs there are.</param>
/// <param name="KeptParagraphs">How many of them are in the draft.</param>
/// <param name="Dropped">How the longest paragraph begins that was dropped; empty where none was.</param>
/// <param name="IsReference">Whether it is a reference, which has no text.</param>
/// <param name="OthersWords">The words of dropped paragraphs that are none of the article for certain: letters of readers, questions about cookies, menus.</param>
public sealed record ImportBalance(int Words, int KeptWords, int Paragraphs, int KeptParagraphs, string Dropped, bool IsReference, int OthersWords = 0)
{
    private const int LeastWords = 12;

    /// <summary>In characters: enough of a paragraph to find it by.</summary>
    private const int LongestBeginning = 60;

    /// <summary>Whether so little was kept of so much that the article may not have been found.</summary>
    public bool IsLittle => !IsReference && (KeptWords == 0
        || KeptParagraphs * 10 < Paragraphs
        || (KeptWords * 4 < OwnWords && OwnWords - KeptWords >= 150)
        || (KeptWords < 60 && OwnWords - KeptWords >= 60));

    private int OwnWords => Words - OthersWords;

    internal static ImportBalance Of(RawArticle raw, LayoutDraft layout, ImmutableArray<int> kept)
    {
        var isKept = kept.ToFrozenSet();
        bool IsIn(int at) => isKept.Contains(at) || layout.FateOf(at) is LineFate.Moved { Fields: not ["author"] and not ["date"] };
        // Short lines count where they are in the draft, so that what was kept is a part of what there was.
        var counted = Enumerable.Range(0, layout.Count).Where(at => isKept.Contains(at) || (layout.Words[at] >= LeastWords && MayBeText(layout, at))).ToArray();
        var paragraphs = counted.Where(at => layout.Words[at] >= LeastWords).ToArray();
        var others = counted.Where(at => !IsIn(at) && IsOfOthers(layout, at)).ToFrozenSet();
        var dropped = paragraphs.Where(at => !IsIn(at)).OrderBy(others.Contains).ThenByDescending(at => layout.Words[at]).ThenBy(at => at).Select(at => layout.Paragraphs[at].Text.ReplaceLineEndings(" ")).FirstOrDefault() ?? "";
        return new ImportBalance(
            counted.Sum(at => layout.Words[at]),
            counted.Where(IsIn).Sum(at => layout.Words[at]),
            paragraphs.Length,
            paragraphs.Count(IsIn),
            Messages.Shortened(dropped, LongestBeginning),
            raw.IsReference || (raw.Part.Length > 0 && raw.Lines.All(line => line.IsBlank || line.Given is not null)),
            others.Sum(at => layout.Words[at]));
    }

    /// <summary>Whether a paragraph that was dropped is none of the article for certain.</summary>
    private static bool IsOfOthers(LayoutDraft layout, int at) =>
        layout.FateOf(at) is LineFate.Dropped { Reason: DropReason.Cookies or DropReason.Comments or DropReason.Others or DropReason.Navigation or DropReason.Confidential or DropReason.Mailer or DropReason.Copyright }
        || layout.Readings[at] is LineReading.Furniture { Reason: DropReason.Cookies or DropReason.Navigation or DropReason.Mailer or DropReason.Copyright };

    /// <summary>Whether words could be text of an article: fields, commands, the choices of a form and what is said a second time are none.</summary>
    private static bool MayBeText(LayoutDraft layout, int at)
    {
        if (layout.FateOf(at) is not LineFate.Dropped { Reason: var reason })
            return true;
        // An element that is never closed takes in all that follows.
        if (reason == DropReason.Form)
            return LineText.SentenceCount(layout.Paragraphs[at].Text) > 2 && !layout.Paragraphs[at].Text.Contains(" | ", StringComparison.Ordinal);
        return reason is not (DropReason.FrontMatter or DropReason.PrintedPage or DropReason.Cover or DropReason.Attachment or DropReason.Command or DropReason.Struck or DropReason.OtherForm or DropReason.Quoted);
    }
}

/// <summary>What to warn of, once an input is a draft.</summary>
internal static class ImportWarnings
{
    public static IEnumerable<Diagnostic> Of(ImportBalance balance, ImmutableArray<ReadingDoubt> doubts, Place at)
    {
        if (balance.IsLittle)
            yield return Messages.LittleKept(at, balance.KeptWords, balance.Words, balance.Dropped);
        // An article that was not found is one fault, however many signs of it there are.
        var ofText = doubts.Where(doubt => doubt is ReadingDoubt.Readings or ReadingDoubt.Boxes or ReadingDoubt.Missed).OrderBy(doubt => doubt is ReadingDoubt.Missed)
            .Skip(balance.IsLittle || doubts.Any(doubt => doubt is ReadingDoubt.Front) ? 0 : 1);
        foreach (var doubt in doubts.Except(ofText))
        {
            yield return doubt switch
            {
                ReadingDoubt.Readings readings => Messages.ReadingsDiffer(at, readings.Share, balance.Dropped),
                ReadingDoubt.Letters { Declared: { } declared } letters => Messages.LettersMisstated(at, declared, letters.Encoding),
                ReadingDoubt.Boxes boxes => Messages.TextInBoxes(at, boxes.Words, boxes.KeptWords, boxes.Beginning),
                ReadingDoubt.Missed missed => Messages.SentencesMissed(at, missed.Count, FateReasons.Of(missed.Reason), missed.Beginning),
                ReadingDoubt.Front front => Messages.FrontPage(at, front.Count, front.Beginning),
                ReadingDoubt.Hidden hidden => Messages.HiddenKept(at, hidden.Words, hidden.Beginning),
                ReadingDoubt.Letters letters => Messages.LettersGuessed(at, letters.Encoding),
                ReadingDoubt.Fonts => Messages.FontsUnread(at),
                ReadingDoubt.LeftOut left => Messages.PartsLeftOut(at, left.Parts),
                ReadingDoubt.Script script => Messages.LanguageGuessed(at, script.Tag),
            };
        }
    }
}
