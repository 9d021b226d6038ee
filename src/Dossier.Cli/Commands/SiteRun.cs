using Dossier.Cli.Arguments;
using Dossier.Cli.Printing;
using Dossier.Cli.Terminal;
using Dossier.Output;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Sources;

namespace Dossier.Cli.Commands;

/// <summary>One build, which <c>build</c> and <c>check</c> share. Files are taken as they are made; none is kept.</summary>
internal sealed class SiteRun : IDisposable
{
    private readonly SiteArguments _arguments;
    private readonly Interruption? _writing;
    private readonly DiagnosticBag _faults = new();
    private readonly SiteDigest? _digest;
    private readonly Lazy<SiteWriter?> _writer;
    private readonly CardDrawing? _cards;
    private int _pages;
    private bool _hasHome;

    /// <summary>Builds the site. One that will be written needs a folder fit for it; one that is only checked comes with advice.</summary>
    /// <param name="arguments">What the command line says.</param>
    /// <param name="io">The world around the command.</param>
    /// <param name="writing">What ends the writing; null where nothing will be written.</param>
    /// <param name="ordersFields">Whether advice is given on the order of fields, too.</param>
    /// <param name="cards">Makes the cards for previews of links; null where none are asked for.</param>
    public SiteRun(SiteArguments arguments, CommandEnvironment io, Interruption? writing, bool ordersFields = false, CardDrawing? cards = null)
    {
        (_arguments, _writing, _cards) = (arguments, writing, cards);
        _digest = writing is null || arguments.Quiet ? null : new SiteDigest();
        _writer = new Lazy<SiteWriter?>(BeginWriting);
        FolderName[] sources = [arguments.Content, arguments.Templates];
        if (writing is not null)
            OutputFolder.Accepts(arguments.Output, sources, _faults);

        Build(io, ordersFields);
    }

    public int PageCount => _pages;

    /// <summary>Whether the site has a page to begin with.</summary>
    public bool HasHome => _hasHome;

    /// <summary>The name of the site by its bytes, where it is told.</summary>
    public string? Digest => _digest?.ToString();

    /// <summary>Whether there are errors, or, under <c>--strict</c>, warnings.</summary>
    public bool Fails => _faults.HasErrors || (_arguments.Strict && _faults.Sorted().Any(fault => fault.Severity == Severity.Warning));

    /// <summary>Puts the site in its place, unless it fails or the user ends it before the first file is exchanged.</summary>
    public WriteOutcome Write()
    {
        var writer = _writer.Value;
        try
        {
            return _writing!.Stop.IsCancellationRequested ? new WriteOutcome.Interrupted() : Fails || writer is null ? new WriteOutcome.Refused() : writer.Finish();
        }
        finally
        {
            Dispose();
        }
    }

    /// <summary>Whether the cards that were asked for are there, now that the site is written; why not is said.</summary>
    public bool HasCards()
    {
        if (_cards?.Failure is not { } failure)
            return true;

        _faults.Add(failure);
        return false;
    }

    /// <summary>Makes a PDF of a page of the site that was written; whether it could be made.</summary>
    public bool Print(FileName file, Route page, CommandEnvironment io)
    {
        if (PdfPrinting.Print(file, page, _arguments.Output, io) is not { } failure)
            return true;

        _faults.Add(failure);
        return false;
    }

    /// <summary>Everything found so far, in order; a build that writes gives no advice.</summary>
    public ImmutableArray<Diagnostic> Diagnostics() => [.. _faults.Sorted().Where(one => _writing is null || one.Severity != Severity.Advice)];

    /// <summary>Leaves the output folder, whatever became of the site.</summary>
    public void Dispose()
    {
        if (!_writer.IsValueCreated)
            return;

        _writer.Value?.Dispose();
        _writing?.EndWriting();
    }

    private void Build(CommandEnvironment io, bool ordersFields)
    {
        var options = _arguments.Options with { Advice = _writing is null, AdviceOnOrder = ordersFields, DrawCard = _cards is { } cards ? cards.Draw : null, Stop = _writing?.Stop ?? default };
        try
        {
            BuildProgress.Watch(_arguments.Quiet, io, entered => io.Build(options with { Entered = entered }, _faults, Take));
        }
        catch (OperationCanceledException) when (options.Stop.IsCancellationRequested)
        {
            // What was taken is not put in its place.
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private void Take(RenderedFile file)
    {
        if (file.Path.EndsWith(".html", StringComparison.Ordinal))
            Interlocked.Increment(ref _pages);
        if (file.Path == "index.html")
            Volatile.Write(ref _hasHome, true);
        if (_writing is null)
            return;

        _digest?.Add(file);
        _writer.Value?.Take(file);
    }

    /// <summary>Begins to write once the first file comes: by then what the content has wrong is known, and a site with errors is not written.</summary>
    private SiteWriter? BeginWriting()
    {
        if (_faults.HasErrors)
            return null;

        _writing!.BeginWriting();
        return SiteWriter.Begin(_arguments.Output, Guid.NewGuid(), _faults, _writing.Stop);
    }
}
