namespace Dossier.Diagnostics;

/// <content>Rules on names, links and quotations in texts.</content>
public static partial class Rules
{
    public static DiagnosticRule AmbiguousAlias { get; } = Error(
        "Two actors share a name.",
        "Names in texts become links by themselves. A name that two actors have would be a guess wherever it stands.",
        "Keep it with one of them; for the other, list it under 'weak_aliases:', where it counts only after a full name.");

    public static DiagnosticRule AmbiguousMention { get; } = Warning(
        "A name in a text can mean more than one actor.",
        "Nothing in the text tells which of them is meant, so the name is shown without a link.",
        "Write [[id|words]] at its first place: from there on it means that actor. Or list the ones it does not mean under 'unlinked:' of this entry.");

    public static DiagnosticRule BrokenLink { get; } = Error(
        "A link in a text leads nowhere.",
        "It names an entry, a paragraph or a file that the dossier does not have.",
        "Correct the id or the path, or add the entry or the file; an entry is linked as [[its-id]], a file by its path from this file.");

    public static DiagnosticRule LinkNotClosed { get; } = Warning(
        "A link begins with [[ and is not closed.",
        "Readers would see the brackets, and no link.",
        "Put ]] after the id or the words, on the same line.");

    public static DiagnosticRule FileOnDisk { get; } = Error(
        "A link or picture points to a file on somebody's computer.",
        "Its path means nothing on any other machine.",
        "Copy it into assets/ and link to that, as in ../assets/map.png.");

    public static DiagnosticRule UnsafeLink { get; } = Error(
        "A link is of a kind that is not published.",
        "A link to a script, to data or to a local file could harm readers, or would lead nowhere for them.",
        "Link to https, http, mailto or tel addresses only.");

    public static DiagnosticRule OutsidePicture { get; } = Error(
        "A picture would be loaded from another site.",
        "That site would learn who reads the briefing, and without a network the picture would be missing.",
        "Copy it into assets/ and link to that; readers may be offline, and must not be tracked.");

    public static DiagnosticRule QuoteNotFound { get; } = Error(
        "The quoted words are not in the article.",
        "Each quotation is compared with the article it is from. Quotation marks, dashes and spaces may differ; words may not.",
        "Quote the article's own words, to the letter; … skips words, and [ ] holds words of yours.");

    public static DiagnosticRule QuoteElsewhere { get; } = Error(
        "The quoted words are not in the paragraph that is named.",
        "The link would lead readers to a passage that does not have them.",
        "Name the paragraph that holds the words, or none.");

    public static DiagnosticRule QuoteWithoutArticle { get; } = Warning(
        "A quotation does not say which article it is from.",
        "Words that are attributed to nobody in particular cannot be compared with anything.",
        "End it with a line '— [[who]], [[article-id#p3]]'; an article of this dossier has to hold its words.");

    public static DiagnosticRule AttributionWithHyphen { get; } = Warning(
        "The source of a quotation is written as a list.",
        "In Markdown a line that begins with '- ' is an item of a list, so the quotation above it has no source.",
        "Begin the line with a dash: '— [[who]], [[article-id#p3]]'; two hyphens do as well.");

    public static DiagnosticRule EmptyQuote { get; } = Error(
        "A quotation has no words.",
        "There is nothing to look for in the article.",
        "Quote the article's own words, or remove the field.");

    public static DiagnosticRule QuoteNowhere { get; } = Error(
        "Words between quotation marks are in no article of the dossier.",
        "Double quotation marks in a text of ours say that these are somebody's own words, and all words that are quoted here come from the articles.",
        "Quote an article to the letter; link words that come from elsewhere to where they are, and put a term or a title between single marks: ‘so’.");

    public static DiagnosticRule QuoteSkips { get; } = Warning(
        "A quotation skips a negation or a contrast.",
        "Without the 'not', 'never', 'denied' or 'but' that the article has there, its words can say the opposite.",
        "Quote the words that are skipped, or end the quotation before them.");

    public static DiagnosticRule QuoteJoins { get; } = Warning(
        "A quotation makes one sentence of two.",
        "Words that an ellipsis takes from different sentences read as if they had been said of one another.",
        "End the quotation with the sentence and begin another, or show its end: 'the first. … The second'.");

    public static DiagnosticRule QuoteReplaces { get; } = Error(
        "Words in brackets stand in place of a negation.",
        "What stands in brackets explains the article's words or stands for them; a negation that it does not keep makes the opposite of them.",
        "Quote the article's own words there, or keep the negation in the brackets.");

    public static DiagnosticRule QuoteCut { get; } = Warning(
        "A quotation is cut off a negation.",
        "Words that the article denies, or takes an exception to, read as if it said them.",
        "Let the quotation take in the negation.");

    public static DiagnosticRule QuoteSaysNothing { get; } = Warning(
        "A quotation is nothing that could be looked up.",
        "A word such as 'the', or a number alone, stands in any text and shows nothing.",
        "Quote the words that say it.");

    public static DiagnosticRule HtmlRemoved { get; } = Warning(
        "Some HTML of a text is not published.",
        "Raw HTML passes an allow-list, so that no text can run scripts, load from other sites or break the page around it.",
        "Leave it out; docs/content.md lists the HTML that a text may hold.");

    public static DiagnosticRule HtmlAsText { get; } = Warning(
        "HTML of a text is shown as words.",
        "An element that is never closed would take in what follows it, or hide it. So its tag is shown to readers, as it is written, and no word is lost.",
        "Close it, remove it, or put it between ` signs if it is meant to be read.");

    public static DiagnosticRule UnknownNote { get; } = Warning(
        "A text refers to a note that it does not have.",
        "Readers see the brackets, and no note.",
        "Add the note on a line of its own, as in '[^1]: Where it was said.', or correct its name.");

    public static DiagnosticRule UnusedNote { get; } = Warning(
        "Nothing in a text refers to a note of it, or to an address that it defines.",
        "A note is shown where something refers to it. So that its words are not lost, they are shown where they stand.",
        "Put its mark, as in '[^1]', behind the words it belongs to, or remove it.");

    public static DiagnosticRule DuplicateNote { get; } = Warning(
        "Two notes of a text have one name.",
        "A mark can lead to one of them only. The other is shown where it stands.",
        "Give it another name, and a mark of its own.");

    public static DiagnosticRule TableRow { get; } = Warning(
        "A line in or near a table is not read as it looks.",
        "Where the cells of a row, of the head and of the line below it do not match, words stand in another column than was meant, or in no table at all.",
        "Give each row as many cells as the head, and put an empty line behind the table; a bar that is no border is written \\|.");

    public static DiagnosticRule CommentNotClosed { get; } = Error(
        "A comment begins with %% and does not end.",
        "A comment is for editors alone. Where it does not end, nobody can tell what readers may see.",
        "Put %% behind it. Two per cent signs that are no comment are written \\%%.");

    public static DiagnosticRule UnclearComment { get; } = Warning(
        "Two per cent signs stand right behind a number.",
        "They could begin a comment, or be a slip for one sign. They are shown.",
        "Write one sign, or put a space before the comment.");

    public static DiagnosticRule EmbeddedEntry { get; } = Error(
        "A text asks for another entry to be shown in it.",
        "Each entry stands on a page of its own, once, so that readers know whose words they read.",
        "Take the ! away: [[id]] links to the entry.");

    public static DiagnosticRule EmbeddedFile { get; } = Error(
        "A text asks for a file to be shown in it that is no picture.",
        "Pages show pictures: AVIF, BMP, GIF, JPEG, PNG, SVG and WebP.",
        "Link to the file by its path, as in [the report](../assets/report.pdf).");

    public static DiagnosticRule AmbiguousPicture { get; } = Error(
        "Several files have the name of a picture.",
        "Which of them is meant would be a guess.",
        "Write its path below the content folder, as in ![[assets/maps/front.svg]].");

    public static DiagnosticRule AddressWithSpace { get; } = Warning(
        "The address of a link or a picture has a space in it.",
        "In Markdown a space ends an address, so readers see the brackets, and no link or picture.",
        "Write %20 for each space.");

    public static DiagnosticRule ProgramBlock { get; } = Warning(
        "Code stands in a text that a program would run.",
        "The program that an editor writes with shows its outcome; readers see the code.",
        "Put the outcome there: a table, a list, or a picture in assets/.");

    public static DiagnosticRule TooMuchMarkup { get; } = Error(
        "A text has more markup than can be read.",
        "What reads Markdown and HTML looks for the end of whatever begins, and takes longer than it may where that is without end. No text for readers comes near the bounds, which are the same on every machine.",
        "Publish long tables and lists as a file in assets/, or part the text into several entries.");
}
