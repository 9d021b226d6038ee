namespace Dossier.Diagnostics;

/// <content>Rules on what a browser makes beside the site: the PDF, and the card.</content>
public static partial class Rules
{
    public static DiagnosticRule NoBrowser { get; } = Error(
        "There is no browser that can make the PDF or the card.",
        "The PDF is printed, and the card for previews of links drawn, by a Chromium, Google Chrome or Microsoft Edge on this machine: the one that the environment names, or the first that is found.",
        "Install Chromium, Google Chrome or Microsoft Edge, or name one with the environment variable DOSSIER_BROWSER. The site was written.");

    public static DiagnosticRule PdfNotMade { get; } = Error(
        "The browser made no PDF.",
        "It ended without a PDF; the message gives its exit code and its own words.",
        "Try another browser. Name one with the environment variable DOSSIER_BROWSER. A browser in a sandbox of its own, such as a snap, may not write temporary files. The site was written.");

    public static DiagnosticRule PdfTooSlow { get; } = Error(
        "The browser took too long to make the PDF.",
        "It was stopped, so that the command comes to an end.",
        "Try again, or with another browser. Name one with the environment variable DOSSIER_BROWSER. The site was written.");

    public static DiagnosticRule PdfNotWritten { get; } = Error(
        "The PDF cannot be put where it belongs.",
        "Its folder does not exist, or the file cannot be replaced.",
        "Make the folder, close the file where it is open, or name another file with --pdf. The site was written.");

    public static DiagnosticRule CardNotMade { get; } = Error(
        "The browser made no card.",
        "The card is a picture of the template 'card', for previews of links. Pages name the picture of the settings in its place, or none.",
        "Try another browser. Name one with the environment variable DOSSIER_BROWSER. A browser in a sandbox of its own, such as a snap, may not write temporary files. The site was written.");
}
