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
    /// <summary>How much of what a browser says is worth reading to its end.</summary>
    private const int LongestComplaint = 300;

    private static readonly TimeSpan _lastWords = TimeSpan.FromSeconds(2);

    /// <summary>Prints the page of the whole briefing. Null where the file holds the PDF, else why there is none.</summary>
    public static Diagnostic? Print(FileName file, FolderName site, CommandEnvironment io)
    {
        var at = Place.Whole(file.Name);
        if (Path.GetDirectoryName(file.FullPath) is { } folder && !Directory.Exists(folder))
            return Messages.NoFolderForPdf(at, Path.GetDirectoryName(file.Name) is { Length: > 0 } named ? named.Replace('\\', '/') : folder);
        if (Directory.Exists(file.FullPath))
            return Messages.PdfNotWritten(at, "a folder bears its name");
        if (Browser.Find(io) is not { } browser)
            return io.Browser is null ? Messages.NoBrowser(at) : Messages.NoSuchBrowser(at, io.Browser);

        var workshop = Directory.CreateTempSubdirectory("dossier-pdf-").FullName;
        try
        {
            return Print(file, site, browser, workshop, io);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Messages.PdfNotWritten(at, exception.Message);
        }
        finally
        {
            Clear(workshop);
        }
    }

    private static Diagnostic? Print(FileName file, FolderName site, string browser, string workshop, CommandEnvironment io)
    {
        var written = Path.Combine(site.FullPath, Route.Print.Path);
        var page = Path.Combine(workshop, "print.html");
        var pdf = Path.Combine(workshop, "print.pdf");
        File.WriteAllText(page, PageForPaper.Of(File.ReadAllText(written), new Uri(written)));

        var ran = Run(browser, Arguments(page, pdf, workshop, io.IsPrivileged), io.LongestPrinting, io.Stop);
        if (ran is null)
            return Messages.PdfTooSlow(Place.Whole(file.Name), browser, io.LongestPrinting);
        if (ran.Value.ExitCode != 0 || !IsPdf(pdf))
            return Messages.PdfNotMade(Place.Whole(file.Name), browser, Complaint(ran.Value));

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
    private static (int ExitCode, string Said)? Run(string program, ImmutableArray<string> arguments, TimeSpan longest, CancellationToken stop)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        using var process = new Process { StartInfo = start };
        var said = new StringBuilder();
        using var isHeard = new ManualResetEventSlim();
        Listen(process, said, isHeard);
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
        if (!Ends(process, longest, stop))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(TimeSpan.FromSeconds(5));
            return null;
        }

        // A helper of the browser's that lives on may keep its end of the pipe open; nobody waits for that.
        isHeard.Wait(_lastWords, CancellationToken.None);
        process.CancelErrorRead();
        lock (said)
        {
            return (process.ExitCode, said.ToString());
        }
    }

    /// <summary>Whether a process comes to its end in time, and before the user ends the command.</summary>
    private static bool Ends(Process process, TimeSpan longest, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
        either.CancelAfter(longest);
        try
        {
            process.WaitForExitAsync(either.Token).GetAwaiter().GetResult();
            return true;
        }
        catch (OperationCanceledException)
        {
            return process.HasExited;
        }
    }

    /// <summary>Has what a process says of its faults written down, to the end of it.</summary>
    private static void Listen(Process process, StringBuilder said, ManualResetEventSlim isHeard)
    {
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                isHeard.Set();
                return;
            }

            lock (said)
            {
                said.AppendLine(line.Data);
            }
        };
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
