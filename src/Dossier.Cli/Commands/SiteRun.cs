using Dossier.Cli.Arguments;
using Dossier.Cli.Pdf;
using Dossier.Cli.Terminal;
using Dossier.Output;
using Dossier.Rendering.Files;
using Dossier.Sources;

namespace Dossier.Cli.Commands;

/// <summary>
/// One build in memory, which <c>build</c> and <c>check</c> share.
/// </summary>
internal sealed class SiteRun
{
    private readonly SiteArguments _arguments;
    private readonly bool _willWrite;
    private readonly DiagnosticBag _faults = new();

    /// <summary>Builds the site in memory.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="io">Where the build comes from.</param>
    /// <param name="willWrite">Whether the output folder has to be fit to write into.</param>
    /// <param name="ordersFields">Whether the order of fields in front matter is looked at, too.</param>
    public SiteRun(SiteArguments arguments, CommandEnvironment io, bool willWrite, bool ordersFields = false)
    {
        _arguments = arguments;
        _willWrite = willWrite;
        FolderName[] sources = [arguments.Content, arguments.Templates];
        if (willWrite)
            OutputFolder.Accepts(arguments.Output, sources, _faults);

        Files = BuildProgress.Watch(arguments.Quiet, io, entered =>
            io.Build(arguments.Options with { Advice = !willWrite, AdviceOnOrder = ordersFields, Entered = entered }, _faults));
    }

    /// <summary>The files of the site; fit to publish unless the run <see cref="Fails"/>.</summary>
    public ImmutableArray<RenderedFile> Files { get; }

    /// <summary>How many of the files are pages.</summary>
    public int PageCount => Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>Whether there are errors, or, under <c>--strict</c>, warnings.</summary>
    public bool Fails => _faults.HasErrors || (_arguments.Strict && _faults.Sorted().Any(fault => fault.Severity == Severity.Warning));

    /// <summary>Writes the site.</summary>
    public WriteOutcome Write() => SiteWriter.Write(_arguments.Output, Files, _faults);

    /// <summary>Makes a PDF of the whole briefing, from the site that was written.</summary>
    public PdfOutcome Print(PdfFile file, CommandEnvironment io)
    {
        var outcome = PdfPrinting.Print(file, _arguments.Output, io);
        if (outcome is PdfOutcome.Failed failed)
            _faults.Add(failed.Why);
        return outcome;
    }

    /// <summary>Everything found so far, in order; a build that writes gives no advice.</summary>
    public ImmutableArray<Diagnostic> Diagnostics() => [.. _faults.Sorted().Where(one => !_willWrite || one.Severity != Severity.Advice)];
}
