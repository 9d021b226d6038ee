namespace Dossier.Cli.Printing;

/// <summary>How a browser came to its end.</summary>
/// <param name="ExitCode">Its exit code; -1 where it could not be started.</param>
/// <param name="Said">What it said of its faults.</param>
internal sealed record BrowserRun(int ExitCode, string Said)
{
    /// <summary>How much of what a browser says is worth reading to its end.</summary>
    private const int LongestComplaint = 300;

    /// <summary>Why it did not do its work, as far as it says.</summary>
    public string Complaint
    {
        get
        {
            var lines = Said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var code = string.Create(CultureInfo.InvariantCulture, $"exit code {ExitCode}");
            return lines is [.., var last] ? $"{code}: {(last.Length > LongestComplaint ? $"{last[..LongestComplaint]}…" : last)}" : code;
        }
    }
}
