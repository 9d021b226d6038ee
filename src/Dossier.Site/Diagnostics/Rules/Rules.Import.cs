namespace Dossier.Diagnostics;

/// <content>Rules on raw texts on their way to drafts.</content>
public static partial class Rules
{
    public static DiagnosticRule BinaryInput { get; } = Error(
        "What is to be imported is not a text.",
        "Word files, PDF files and pictures hold no plain text, and nothing is guessed from them.",
        "Save the article as plain text (UTF-8) or as a web page, and import that.");

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
