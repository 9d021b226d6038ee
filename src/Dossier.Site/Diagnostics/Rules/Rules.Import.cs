namespace Dossier.Diagnostics;

/// <content>Rules on raw texts on their way to drafts.</content>
public static partial class Rules
{
    public static DiagnosticRule BinaryInput { get; } = Error(
        "What is to be imported is not a text.",
        "It holds signs that no text has, and nothing is guessed from them.",
        "Save the article as plain text (UTF-8) or as a web page, and import that.");

    public static DiagnosticRule FormNotRead { get; } = Error(
        "What is to be imported is in a form that is known and not read.",
        "Read are plain text, web pages, mails, PDF files, feeds, web archives, Markdown with front matter and references. To take another for text would make a draft of its marks.",
        "Save the article in one of these forms, and import that.");

    public static DiagnosticRule LittleKept { get; } = Warning(
        "Little of what was imported is text of the article.",
        "Most of the paragraphs were taken for the page around the article. That can be right, as with a note on a large page; it can also mean that the article was not found.",
        "Look at the longest paragraph that was dropped. If it belongs to the article, save the words alone as a text file, and import that.");

    public static DiagnosticRule DoubtfulReading { get; } = Warning(
        "It is not certain that an input was read right.",
        "Two ways to find the article in the page found different ones, sentences that may be its own were left out, it may be a list of articles and none itself, or nothing says by which encoding the bytes are letters.",
        "Compare the draft with the page before you use it.");

    public static DiagnosticRule PartsLeftOut { get; } = Warning(
        "Parts of an input are in no draft.",
        "A mail may have files attached, an archive answers that are no pages, a library entries without a title. What cannot be made a draft of is named, so that nothing is lost unseen.",
        "If a part belongs to the article, save it as a file of its own, and import that.");

    public static DiagnosticRule LanguageGuessed { get; } = Advice(
        "The language of an input was guessed by its letters.",
        "Several languages share a script. The input does not say which one it is in, and it was too short or too foreign to be told by its words.",
        "Correct 'language:' in the draft if it is another one.");

    public static DiagnosticRule SimilarText { get; } = Warning(
        "An article has nearly the same text already.",
        "Two copies of one text, changed or not, are one origin, whoever prints them. A later version of a text says what was changed.",
        "If it is a new version, add what it changes to the entry that is there. If both are needed, say in one of them 'shares_source:' with the id of the other.");

    public static DiagnosticRule EmptyInput { get; } = Error(
        "What is to be imported has no words.",
        "There is nothing to make a draft of.",
        "Check that the text was saved, or paste it again.");

    public static DiagnosticRule InputTooLarge { get; } = Error(
        "What is to be imported is larger than an article can be.",
        "Every line and every element is looked at for whether it belongs to the article. No article comes near the bounds, which are the same on every machine.",
        "Import the article alone: save the words that belong to it as a text file, and import that.");

    public static DiagnosticRule FolderAsInput { get; } = Error(
        "A folder is named where 'dossier import' needs a file.",
        "Which of its files are articles is for you to say.",
        "Name the files in it, as in 'FOLDER/*.txt'.");

    public static DiagnosticRule MissingInput { get; } = Error(
        "A file that is to be imported does not exist.",
        "The other files were imported all the same.",
        "Check the name; '-' stands for standard input.");

    public static DiagnosticRule SameText { get; } = Warning(
        "An article has the same text already.",
        "The words of the two are the same, or nearly so; headlines, spaces and punctuation do not count. Two copies of one text are one origin, whoever prints them.",
        "Remove one of the two. If both are needed, import the text again with --force, and say in one of them 'shares_source:' with the id of the other.");

    public static DiagnosticRule IdTaken { get; } = Advice(
        "The id of a draft is taken, so a number was added to it.",
        "The id is made from the headline, and another entry has it.",
        "Rename the file if you know a better name; its name is its id.");

    public static DiagnosticRule NoHeadline { get; } = Advice(
        "No headline was found in an imported text.",
        "Every article needs a title, so the draft has the name of the file as its title.",
        "Write the headline in 'title:'.");
}
