namespace Dossier.Diagnostics;

/// <content>Said of what a browser makes beside the site: the PDF, and the card.</content>
public static partial class Messages
{
    public static Diagnostic NoBrowser(Place at, string what) => Rules.NoBrowser.At(
        at, $"no browser was found that could make the {what}");

    public static Diagnostic NoSuchBrowser(Place at, string named) => Rules.NoBrowser.At(
        at,
        $"there is no browser '{named}', which the environment names",
        "Correct the environment variable DOSSIER_BROWSER or CHROME_PATH, or unset it so that one is looked for. The site was written.");

    public static Diagnostic PdfNotMade(Place pdf, string browser, string why) => Rules.PdfNotMade.At(
        pdf, $"the browser '{browser}' made no PDF ({why})");

    public static Diagnostic PdfTooSlow(Place pdf, string browser, TimeSpan limit) => Rules.PdfTooSlow.At(
        pdf, FormattableString.Invariant($"the browser '{browser}' had made no PDF after {limit.TotalSeconds:0} seconds and was stopped"));

    public static Diagnostic NoFolderForPdf(Place pdf, string folder) => Rules.PdfNotWritten.At(
        pdf,
        $"there is no folder '{folder}' for the PDF",
        "Make the folder, or name a file in another one with --pdf. The site was written.");

    public static Diagnostic PdfNotWritten(Place pdf, string reason) => Rules.PdfNotWritten.At(
        pdf,
        $"the PDF cannot be written: {reason}",
        "Close the file where it is open, or name another one with --pdf. The site was written.");

    public static Diagnostic CardNotMade(Place card, string browser, string why) => Rules.CardNotMade.At(
        card, $"the browser '{browser}' made no card ({why})");

    public static Diagnostic CardTooSlow(Place card, string browser, TimeSpan limit) => Rules.CardNotMade.At(
        card, FormattableString.Invariant($"the browser '{browser}' had made no card after {limit.TotalSeconds:0} seconds and was stopped"));
}
