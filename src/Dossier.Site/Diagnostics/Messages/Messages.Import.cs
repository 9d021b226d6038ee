namespace Dossier.Diagnostics;

/// <content>Said of raw texts on their way to drafts.</content>
public static partial class Messages
{
    public static Diagnostic BinaryInput(Place at) => Rules.BinaryInput.At(at, "this is not a text, so it was skipped");

    /// <param name="at">The input.</param>
    /// <param name="form">What it is.</param>
    /// <param name="cure">How to come to something that is read.</param>
    public static Diagnostic FormNotRead(Place at, string form, string cure) => Rules.FormNotRead.At(at, $"this is {form}, so it was skipped", cure);

    public static Diagnostic AddressAsInput(Place at) => Rules.FormNotRead.At(at, "this is an address, and nothing is fetched from the web", "Open it in a browser, save the page (Ctrl-S), and import that file.");

    public static Diagnostic BrokenPdf(Place at) => Rules.FormNotRead.At(at, "this PDF file is broken or locked, so it was skipped", "Open it in a viewer, copy the text, and import that as a text file.");

    /// <param name="at">The input.</param>
    /// <param name="kept">How many words were kept.</param>
    /// <param name="words">How many there are.</param>
    /// <param name="dropped">How the longest paragraph begins that was dropped; empty where none was.</param>
    public static Diagnostic LittleKept(Place at, int kept, int words, string dropped) => Rules.LittleKept.At(
        at,
        $"{kept.ToString("N0", CultureInfo.InvariantCulture)} of {words.ToString("N0", CultureInfo.InvariantCulture)} words are in the draft's text{(dropped.Length > 0 ? $"; the longest paragraph that was dropped begins '{dropped}'" : "")}");

    /// <param name="at">The input.</param>
    /// <param name="words">How many words of running text were left out.</param>
    /// <param name="kept">How many words of running text were kept.</param>
    /// <param name="beginning">The first paragraph of them.</param>
    public static Diagnostic TextInBoxes(Place at, int words, int kept, string beginning) => Rules.DoubtfulReading.At(
        at,
        $"text may be missing: {words.ToString("N0", CultureInfo.InvariantCulture)} words of running text were left out, beside {kept.ToString("N0", CultureInfo.InvariantCulture)} that were kept, because they stand in parts of the page whose names or places are not those of an article; the first paragraph of them begins '{Shortened(beginning, 60)}'",
        "Look for that paragraph on the page: if it belongs to the article, copy it and those after it into the draft.");

    /// <param name="at">The input.</param>
    /// <param name="words">How many words of hidden text were kept.</param>
    /// <param name="beginning">The first paragraph of them.</param>
    public static Diagnostic HiddenKept(Place at, int words, string beginning) => Rules.DoubtfulReading.At(
        at,
        $"{words.ToString("N0", CultureInfo.InvariantCulture)} words that the page hides from its readers were kept, and are marked as unsure; the first paragraph begins '{Shortened(beginning, 60)}'");

    /// <param name="at">The input.</param>
    /// <param name="count">How many paragraphs were left out.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="beginning">The first of them.</param>
    public static Diagnostic SentencesMissed(Place at, int count, string reason, string beginning) => Rules.DoubtfulReading.At(
        at,
        $"text may be missing: {(count == 1 ? "a paragraph" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} paragraphs"))} that may be the article's {(count == 1 ? "was" : "were")} dropped ({reason}); {(count == 1 ? "it" : "the first")} begins '{Shortened(beginning, 60)}'",
        "Look for these words on the page: if they belong to the article, copy them into the draft.");

    /// <param name="at">The input.</param>
    /// <param name="count">How many other articles it leads to.</param>
    /// <param name="beginning">How the first paragraph begins that stands beside a link.</param>
    public static Diagnostic FrontPage(Place at, int count, string beginning) => Rules.DoubtfulReading.At(
        at,
        string.Create(CultureInfo.InvariantCulture, $"this may be a list of articles, and none itself: {count} headlines or links with a few words each, and little else, were kept; the first words are '{Shortened(beginning, 60)}'"),
        "Open the article that you want, save that page, and import it; delete this draft.");

    /// <param name="at">The input.</param>
    /// <param name="share">How much of the words of two readings they have in common, in per cent.</param>
    /// <param name="dropped">How the longest paragraph begins that was dropped; empty where none was.</param>
    public static Diagnostic ReadingsDiffer(Place at, int share, string dropped) => Rules.DoubtfulReading.At(
        at,
        string.Create(CultureInfo.InvariantCulture, $"it is not certain which part of the page is the article: two ways to find it have {share} % of their words in common{(dropped.Length > 0 ? $"; the longest paragraph that was dropped begins '{dropped}'" : "")}"),
        "Compare the draft with the page: paragraphs may be missing, or those of another text may be in it.");

    /// <param name="at">The input.</param>
    /// <param name="encoding">By which encoding it was read.</param>
    public static Diagnostic LettersGuessed(Place at, string encoding) => Rules.DoubtfulReading.At(
        at, $"its letters may be wrong: nothing says for certain how its bytes are to be read, and they were read as {encoding}", "Look at letters with accents, and at those of other scripts; where they are wrong, open the input in an editor that shows them right, save it as UTF-8, and import it again.");

    /// <param name="at">The input.</param>
    /// <param name="declared">The encoding that it states.</param>
    /// <param name="encoding">By which encoding it was read.</param>
    public static Diagnostic LettersMisstated(Place at, string declared, string encoding) => Rules.DoubtfulReading.At(
        at, $"its letters may be wrong: it states that they are {declared}, which makes no words of them, and they were read as {encoding}", "Look at letters with accents, and at those of other scripts; where they are wrong, open the input in an editor that shows them right, save it as UTF-8, and import it again.");

    /// <param name="at">The input.</param>
    /// <param name="parts">Which parts of it are in no draft.</param>
    public static Diagnostic PartsLeftOut(Place at, string parts) => Rules.PartsLeftOut.At(at, $"not read: {parts}");

    /// <param name="at">The input.</param>
    /// <param name="language">The language that its letters hint at.</param>
    public static Diagnostic LanguageGuessed(Place at, string language) => Rules.LanguageGuessed.At(
        at, $"nothing says in what language this is; by its letters it was taken for '{language}'");

    /// <param name="at">The input.</param>
    /// <param name="id">The article that is there.</param>
    /// <param name="difference">In what the two differ.</param>
    public static Diagnostic SimilarText(Place at, string id, string difference) => Rules.SimilarText.At(at, $"the article '{id}' has nearly this text: {difference}");

    /// <param name="at">The input.</param>
    /// <param name="id">The article that is there.</param>
    public static Diagnostic SameAddress(Place at, string id) => Rules.SimilarText.At(at, $"the article '{id}' has this address and another text");

    /// <param name="at">A PDF file whose fonts do not say which letters their signs are.</param>
    public static Diagnostic FontsUnread(Place at) => Rules.DoubtfulReading.At(
        at, "its letters are wrong: the fonts of this PDF file do not say which letters their signs stand for, and what was read makes no words", "Import the page that the file was made from, or what a program for text recognition (OCR) makes of the file; a copy out of a viewer has the same fault.");

    /// <param name="at">A PDF file of pictures.</param>
    public static Diagnostic PdfWithoutText(Place at) => Rules.EmptyInput.At(
        at, "this PDF file has pictures of pages and no text, so it was skipped", "Have a program for text recognition (OCR) read it, and import what that makes of it.");

    public static Diagnostic EmptyInput(Place at) => Rules.EmptyInput.At(at, "there are no words in it, so it was skipped");

    /// <param name="at">Where the tag stands that is one too deep.</param>
    /// <param name="most">How deep tags may stand within each other.</param>
    public static Diagnostic InputTooDeep(Place at, int most) => Rules.InputTooLarge.At(
        at,
        $"more than {most.ToString("N0", CultureInfo.InvariantCulture)} elements are open at once here, so the page was skipped",
        "Close the elements before this one, or import the words of the page as a text file.");

    /// <param name="at">Where the first stands that is too many.</param>
    /// <param name="most">How many there may be.</param>
    /// <param name="things">What there are too many of.</param>
    public static Diagnostic InputTooLarge(Place at, int most, string things) => Rules.InputTooLarge.At(
        at, $"it has more than {most.ToString("N0", CultureInfo.InvariantCulture)} {things}, so it was skipped");

    public static Diagnostic FolderAsInput(Place at) => Rules.FolderAsInput.At(at, "this is a folder, so it was skipped");

    /// <param name="at">The input.</param>
    /// <param name="nearest">The file that may be meant; null where there is none.</param>
    public static Diagnostic MissingInput(Place at, string? nearest) => Rules.MissingInput.At(at, $"there is no such file, so it was skipped{DidYouMean(nearest)}");

    public static Diagnostic SameText(Place at, string id, bool isWritten) => Rules.SameText.At(
        at,
        $"the article '{id}' has this text already{(isWritten ? "" : ", so nothing was written")}",
        isWritten ? "Remove one of the two." : "Import it again with --force if both are needed.");

    public static Diagnostic IdTaken(Place at, string wanted, string id) => Rules.IdTaken.At(
        at, $"the id '{wanted}' is taken, so the draft is called '{id}'");

    public static Diagnostic NoHeadline(Place at) => Rules.NoHeadline.At(
        at, "no headline was found, so the name of the file is the title");
}
