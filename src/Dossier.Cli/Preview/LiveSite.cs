using Dossier.Rendering.Files;

namespace Dossier.Cli.Preview;

/// <summary>The site as it is shown between two saves.</summary>
/// <param name="Number">Counts up with each that readers are told of.</param>
/// <param name="Site">The newest site that is not known to have errors, or, before the first of these, the newest; null where there is nothing to make one of.</param>
/// <param name="Faults">What is wrong with the last save. Where that holds errors, the site is one before it, if there was one.</param>
/// <param name="IsChecked">Whether every page was rendered and checked; else only what the entries state was.</param>
internal sealed record ServedBuild(int Number, SitePlan? Site, ImmutableArray<Diagnostic> Faults, bool IsChecked)
{
    /// <summary>Before the first build.</summary>
    public static ServedBuild None { get; } = new(0, null, [], IsChecked: false);

    /// <summary>The errors that keep the site from being that of the last save.</summary>
    public IEnumerable<Diagnostic> Errors => Faults.Where(fault => fault.Severity == Severity.Error);
}

/// <summary>
/// The site in memory, built again when something changed. What the entries state is known at once, and a page is
/// rendered when it is asked for; that every page can be rendered and leads somewhere is found out besides. With an error
/// the site stays that of the last good build, if there was one.
/// </summary>
internal sealed class LiveSite(BuildOptions options)
{
    /// <summary>A site of so many pages is checked before a reader could look at it; a larger one is shown first.</summary>
    private const int MostCheckedAtOnce = 200;

    /// <summary>While somebody writes and looks, thousands of pages are not checked between two saves.</summary>
    private static readonly TimeSpan _calm = TimeSpan.FromSeconds(1);

    private readonly BuildCache _cache = new();

    /// <summary>The newest site that is not known to have errors, and the newest that a check found to have none.</summary>
    private SitePlan? _shown;
    private SitePlan? _checked;
    private ServedBuild _newest = ServedBuild.None;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ServedBuild Newest => Volatile.Read(ref _newest);

    /// <summary>Builds the site from what is on the disk now. Builds follow each other.</summary>
    /// <param name="changed">The absolute paths of what changed since the last build; null where that is not known.</param>
    /// <param name="tell">Is told of the edition, and again once it is checked, if that took long.</param>
    /// <param name="outdated">Ends the checking.</param>
    /// <exception cref="OperationCanceledException">Something changed before everything was checked.</exception>
    public async Task Build(IReadOnlyCollection<string>? changed, Action<ServedBuild> tell, CancellationToken outdated)
    {
        var faults = new DiagnosticBag();
        var plan = await Task.Run(() => SiteBuild.Plan(options, _cache, changed, faults), CancellationToken.None);
        if (plan is null || faults.HasErrors)
        {
            // Before the first good one, a site with errors is better than none.
            tell(Publish(_shown ?? plan, faults, isChecked: false));
            return;
        }

        if (plan.Pages.Length > MostCheckedAtOnce)
        {
            _shown = plan;
            tell(Publish(plan, faults, isChecked: false));
            await Task.Delay(_calm, outdated);
        }

        // One core stays free for whoever looks at a page meanwhile.
        var work = new ParallelOptions { CancellationToken = outdated, MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount - 1) };
        await Task.Run(() => SiteBuild.Check(plan, faults, work), outdated);
        if (faults.HasErrors)
        {
            _shown = _checked;
            tell(Publish(_checked ?? plan, faults, isChecked: true));
            return;
        }

        (_shown, _checked) = (plan, plan);
        tell(Newest.Site == plan ? Amend(faults) : Publish(plan, faults, isChecked: true));
    }

    /// <summary>A file of the site as it is shown now; where its template fails, as it was when all was well. Null for a path that leads nowhere.</summary>
    public RenderedFile? Render(string path)
    {
        var faults = new DiagnosticBag();
        return Newest.Site?.Render(path, faults) ?? (faults.HasErrors ? Volatile.Read(ref _checked)?.Render(path, new DiagnosticBag()) : null);
    }

    /// <summary>Waits for an edition after the one whose number is known.</summary>
    public async Task<ServedBuild> After(int known, CancellationToken stop)
    {
        while (true)
        {
            // Taken before the look, so that an edition that comes in between is not missed.
            var next = Volatile.Read(ref _next).Task;
            if (Newest.Number != known)
                return Newest;

            await next.WaitAsync(stop);
        }
    }

    private ServedBuild Publish(SitePlan? site, DiagnosticBag faults, bool isChecked)
    {
        var edition = Replace(new ServedBuild(_newest.Number + 1, site, faults.Sorted(), isChecked));
        Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        return edition;
    }

    /// <summary>What a check found besides: no reader has to load anything again.</summary>
    private ServedBuild Amend(DiagnosticBag faults) => Replace(_newest with { Faults = faults.Sorted(), IsChecked = true });

    private ServedBuild Replace(ServedBuild edition)
    {
        Volatile.Write(ref _newest, edition);
        return edition;
    }
}
