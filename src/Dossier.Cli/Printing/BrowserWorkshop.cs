using System.ComponentModel;
using System.Diagnostics;
using Dossier.Cli.Terminal;

namespace Dossier.Cli.Printing;

/// <summary>
/// A temporary folder in which an installed browser works, with a profile of its own, so that it neither meets nor changes the
/// user's. It is gone when the work is done.
/// </summary>
internal sealed class BrowserWorkshop(string browser, CommandEnvironment io) : IDisposable
{
    private static readonly TimeSpan _lastWords = TimeSpan.FromSeconds(2);

    /// <summary>The path of the browser.</summary>
    public string Browser => browser;

    /// <summary>The absolute path of the folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("dossier-browser-").FullName;

    /// <summary>Runs the browser without a window, to its end; null where it came to none in time, and was stopped with all it had started.</summary>
    /// <param name="work">What it is to do.</param>
    public BrowserRun? Run(ImmutableArray<string> work) => Run(
        browser,
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
            .. OperatingSystem.IsLinux() && io.IsPrivileged ? ["--no-sandbox"] : ImmutableArray<string>.Empty,
            $"--user-data-dir={Path.Combine(Folder, "profile")}",
            .. work,
        ],
        io.LongestPrinting,
        io.Stop);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A browser's last helper may hold a file for a moment longer; the system clears its temporary folder.
        }
    }

    /// <summary>Runs a program to its end; null where it came to none in time, and was stopped with all it had started.</summary>
    private static BrowserRun? Run(string program, IEnumerable<string> arguments, TimeSpan longest, CancellationToken stop)
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
            return new BrowserRun(-1, exception.Message);
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
            return new BrowserRun(process.ExitCode, said.ToString());
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
}
