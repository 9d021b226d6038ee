using Dossier.Cli.Terminal;
using Dossier.Pages;
using Dossier.Sources;

namespace Dossier.Cli.Printing;

/// <summary>
/// Makes a PDF of a page of the site: the whole briefing, or the brief. In: a site that was written. Out: the file, which is replaced in one step or not at
/// all. The browser works in a temporary folder with a profile of its own, so that it neither meets nor changes the user's.
/// </summary>
internal static class PdfPrinting
{
    /// <summary>Prints a page. Null where the file holds the PDF, else why there is none.</summary>
    /// <param name="file">The PDF.</param>
    /// <param name="printed">The page.</param>
    /// <param name="site">The folder that the site was written to.</param>
    /// <param name="io">The world around the command.</param>
    public static Diagnostic? Print(FileName file, Route printed, FolderName site, CommandEnvironment io)
    {
        var at = Place.Whole(file.Name);
        if (Path.GetDirectoryName(file.FullPath) is { } folder && !Directory.Exists(folder))
            return Messages.NoFolderForPdf(at, Path.GetDirectoryName(file.Name) is { Length: > 0 } named ? named.Replace('\\', '/') : folder);
        if (Directory.Exists(file.FullPath))
            return Messages.PdfNotWritten(at, "a folder bears its name");
        if (Browser.Find(io) is not { } browser)
            return io.Browser is null ? Messages.NoBrowser(at, "PDF") : Messages.NoSuchBrowser(at, io.Browser);

        using var workshop = new BrowserWorkshop(browser, io);
        try
        {
            return Print(file, Path.Combine(site.FullPath, printed.Path), workshop, io.LongestPrinting);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Messages.PdfNotWritten(at, exception.Message);
        }
    }

    private static Diagnostic? Print(FileName file, string written, BrowserWorkshop workshop, TimeSpan longest)
    {
        var page = Path.Combine(workshop.Folder, "print.html");
        var pdf = Path.Combine(workshop.Folder, "print.pdf");
        File.WriteAllText(page, PageForPaper.Of(File.ReadAllText(written), new Uri(written)));

        var ran = workshop.Run(Arguments(page, pdf));
        if (ran is null)
            return Messages.PdfTooSlow(Place.Whole(file.Name), workshop.Browser, longest);
        if (ran.ExitCode != 0 || !IsPdf(pdf))
            return Messages.PdfNotMade(Place.Whole(file.Name), workshop.Browser, ran.Complaint);

        // Beside the file, since a rename does not go from one disk to another.
        var beside = $"{file.FullPath}.{Path.GetRandomFileName()}.tmp";
        try
        {
            File.Copy(pdf, beside);
            File.Move(beside, file.FullPath, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }

        return null;
    }

    private static ImmutableArray<string> Arguments(string page, string pdf) =>
        ["--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri];

    private static bool IsPdf(string path)
    {
        if (!File.Exists(path))
            return false;

        using var file = File.OpenRead(path);
        Span<byte> first = stackalloc byte[5];
        return file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual("%PDF-"u8);
    }
}
