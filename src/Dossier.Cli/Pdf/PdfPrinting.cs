using System.ComponentModel;
using System.Diagnostics;
using Dossier.Cli.Terminal;
using Dossier.Pages;
using Dossier.Sources;

namespace Dossier.Cli.Pdf;

/// <summary>
/// Makes a PDF of the whole briefing. In: a site that was written. Out: the file, which is replaced in one step or not at
/// all. The browser works in a temporary folder with a profile of its own, so that it neither meets nor changes the user's.
/// </summary>
internal static class PdfPrinting
{
    private const string PageName = "print.html";
    private const string PdfName = "print.pdf";

    /// <summary>How much of what a browser says is worth reading to its end.</summary>
    private const int LongestComplaint = 300;

    private static readonly TimeSpan _lastWords = TimeSpan.FromSeconds(2);

    /// <summary>Prints the page of the whole briefing.</summary>
    /// <param name="file">Where the PDF goes.</param>
    /// <param name="site">The folder that the site was written to.</param>
    /// <param name="io">Knows which browsers there are, and how long one may take.</param>
    public static PdfOutcome Print(PdfFile file, FolderName site, CommandEnvironment io)
    {
        if (Path.GetDirectoryName(file.FullPath) is { } folder && !Directory.Exists(folder))
            return new PdfOutcome.Failed(Messages.NoFolderForPdf(file.Place, Path.GetDirectoryName(file.Name) is { Length: > 0 } named ? named.Replace('\\', '/') : folder));
        if (Directory.Exists(file.FullPath))
            return new PdfOutcome.Failed(Messages.PdfNotWritten(file.Place, "a folder bears its name"));
        if (Browser.Find(io) is not { } browser)
            return new PdfOutcome.Failed(io.Browser is null ? Messages.NoBrowser(file.Place) : Messages.NoSuchBrowser(file.Place, io.Browser));

        var workshop = Directory.CreateTempSubdirectory("dossier-pdf-").FullName;
        try
        {
            return Print(file, site, browser, workshop, io);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new PdfOutcome.Failed(Messages.PdfNotWritten(file.Place, exception.Message));
        }
        finally
        {
            Clear(workshop);
        }
    }

    private static PdfOutcome Print(PdfFile file, FolderName site, string browser, string workshop, CommandEnvironment io)
    {
        var written = Path.Combine(site.FullPath, Route.Print.Path);
        var page = Path.Combine(workshop, PageName);
        var pdf = Path.Combine(workshop, PdfName);
        File.WriteAllText(page, PageForPaper.Of(File.ReadAllText(written), new Uri(written)));

        var ran = Run(browser, Arguments(page, pdf, workshop, io.IsPrivileged), io.LongestPrinting);
        if (ran is null)
            return new PdfOutcome.Failed(Messages.PdfTooSlow(file.Place, browser, io.LongestPrinting));
        if (ran.Value.ExitCode != 0 || !IsPdf(pdf))
            return new PdfOutcome.Failed(Messages.PdfNotMade(file.Place, browser, Complaint(ran.Value)));

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

        return new PdfOutcome.Made();
    }

    private static ImmutableArray<string> Arguments(string page, string pdf, string workshop, bool isPrivileged) =>
    [
        "--headless",
        "--disable-gpu",
        "--disable-extensions",
        "--disable-background-networking",
        "--no-first-run",
        "--no-default-browser-check",
        // Containers give little shared memory, and a long page needs more.
        .. OperatingSystem.IsLinux() ? ["--disable-dev-shm-usage"] : ImmutableArray<string>.Empty,
        // Chromium refuses to start as root with its sandbox on Linux.
        .. OperatingSystem.IsLinux() && isPrivileged ? ["--no-sandbox"] : ImmutableArray<string>.Empty,
        $"--user-data-dir={Path.Combine(workshop, "profile")}",
        "--no-pdf-header-footer",
        "--export-tagged-pdf",
        "--generate-pdf-document-outline",
        $"--print-to-pdf={pdf}",
        new Uri(page).AbsoluteUri,
    ];

    /// <summary>Runs a program to its end; null where it came to none in time, and was stopped with all it had started.</summary>
    private static (int ExitCode, string Said)? Run(string program, ImmutableArray<string> arguments, TimeSpan longest)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        using var process = new Process { StartInfo = start };
        var said = new StringBuilder();
        using var isHeard = new ManualResetEventSlim();
        process.ErrorDataReceived += (_, line) => Hear(line.Data, said, isHeard);
        process.OutputDataReceived += (_, _) => { };
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            return (-1, exception.Message);
        }

        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        if (!process.WaitForExit(longest))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(TimeSpan.FromSeconds(5));
            return null;
        }

        // A helper of the browser's that lives on may keep its end of the pipe open; nobody waits for that.
        isHeard.Wait(_lastWords);
        process.CancelErrorRead();
        lock (said)
        {
            return (process.ExitCode, said.ToString());
        }
    }

    /// <summary>Takes down a line that a program says; null is the end of what it says.</summary>
    private static void Hear(string? line, StringBuilder said, ManualResetEventSlim isHeard)
    {
        if (line is null)
        {
            isHeard.Set();
            return;
        }

        lock (said)
        {
            said.AppendLine(line);
        }
    }

    private static bool IsPdf(string path)
    {
        if (!File.Exists(path))
            return false;

        using var file = File.OpenRead(path);
        Span<byte> first = stackalloc byte[5];
        return file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual("%PDF-"u8);
    }

    private static string Complaint((int ExitCode, string Said) ran)
    {
        var lines = ran.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var code = string.Create(CultureInfo.InvariantCulture, $"exit code {ran.ExitCode}");
        return lines is [.., var last] ? $"{code}: {(last.Length > LongestComplaint ? $"{last[..LongestComplaint]}…" : last)}" : code;
    }

    private static void Clear(string workshop)
    {
        try
        {
            Directory.Delete(workshop, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A browser's last helper may hold a file for a moment longer; the system clears its temporary folder.
        }
    }
}
