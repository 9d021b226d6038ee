namespace Dossier.Output;

/// <summary>How writing a site ended.</summary>
public abstract record WriteOutcome
{
    private WriteOutcome()
    {
    }

    /// <summary>The folder holds the site.</summary>
    /// <param name="Written">How many files are new or changed.</param>
    /// <param name="Unchanged">How many files were right already and were not touched.</param>
    /// <param name="Removed">How many files of an earlier build were taken away.</param>
    public sealed record Done(int Written, int Unchanged, int Removed) : WriteOutcome;

    /// <summary>A diagnostic says why not; nothing was touched.</summary>
    public sealed record Refused : WriteOutcome;

    /// <summary>The user ended the build before the first file of the site was exchanged; nothing was touched.</summary>
    public sealed record Interrupted : WriteOutcome;

    /// <summary>The disk failed, as a diagnostic says; where it did so during the exchange, the folder may hold files of two builds.</summary>
    public sealed record Failed : WriteOutcome;
}
