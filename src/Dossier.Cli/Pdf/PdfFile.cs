using Dossier.Cli.Terminal;

namespace Dossier.Cli.Pdf;

/// <summary>The file that the PDF goes to.</summary>
/// <param name="FullPath">Its absolute path.</param>
/// <param name="Name">Its name as the user wrote it.</param>
internal sealed record PdfFile(string FullPath, string Name)
{
    /// <summary>The file that a command line names, relative to the working directory; null where it names none.</summary>
    public static PdfFile? Of(string? written, CommandEnvironment io) =>
        written is null ? null : new PdfFile(Path.GetFullPath(written, io.WorkingDirectory), written.Replace(Path.DirectorySeparatorChar, '/'));

    /// <summary>The file as the place of a diagnostic.</summary>
    public Place Place => Diagnostics.Place.Whole(Name);
}

/// <summary>How making a PDF ended.</summary>
internal abstract record PdfOutcome
{
    private PdfOutcome()
    {
    }

    /// <summary>The file holds the PDF.</summary>
    public sealed record Made : PdfOutcome;

    /// <summary>There is no PDF; a file that was there before stays.</summary>
    public sealed record Failed(Diagnostic Why) : PdfOutcome;
}
