using Dossier.Cli.Arguments;
using Dossier.Cli.Pdf;
using Dossier.Cli.Terminal;
using Dossier.Output;
using Dossier.Rendering.Files;
using Dossier.Sources;

namespace Dossier.Cli.Commands;

/// <summary>One build in memory, which <c>build</c> and <c>check</c> share.</summary>
internal sealed class SiteRun
{
    private readonly SiteArguments _arguments;
    private readonly bool _willWrite;
    private readonly DiagnosticBag _faults = new();

    /// <summary>Builds the site. One that will be written needs a folder fit for it; one that is only checked comes with advice.</summary>
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

    public int PageCount => Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>Whether there are errors, or, under <c>--strict</c>, warnings.</summary>
    public bool Fails => _faults.HasErrors || (_arguments.Strict && _faults.Sorted().Any(fault => fault.Severity == Severity.Warning));

    /// <summary>Writes the site, unless the user ends it before the first file is exchanged.</summary>
    public WriteOutcome Write(CancellationToken stop) => SiteWriter.Write(_arguments.Output, Files, Guid.NewGuid(), _faults, stop);

    /// <summary>Makes a PDF of the whole briefing, from the site that was written; whether it could be made.</summary>
    public bool Print(FileName file, CommandEnvironment io)
    {
        if (PdfPrinting.Print(file, _arguments.Output, io) is not { } failure)
            return true;

        _faults.Add(failure);
        return false;
    }

    /// <summary>Everything found so far, in order; a build that writes gives no advice.</summary>
    public ImmutableArray<Diagnostic> Diagnostics() => [.. _faults.Sorted().Where(one => !_willWrite || one.Severity != Severity.Advice)];
}
