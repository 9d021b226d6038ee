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
