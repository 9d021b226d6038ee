using Dossier.Entries.Parsing;
using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Graph.Resolving;
using Dossier.Sources;

namespace Dossier.Tests.Content;

/// <summary>The dossier of this repository, read once, and as it would be with one file changed.</summary>
internal static class FiveArticles
{
    private static readonly Lazy<SourceSet> _sources = new(() => SourceReader.Read(
        new FolderName(Path.Combine(Repository.Root, "content"), "content"),
        new FolderName(Path.Combine(Repository.Root, "templates"), "templates"),
        new(),
        changedPaths: null,
        new DiagnosticBag()));

    private static readonly Lazy<EntrySet> _entries = new(() => EntryParser.Parse(_sources.Value, new(), new DiagnosticBag()));

    /// <summary>The files of <c>content/</c>.</summary>
    public static ImmutableArray<SourceFile> Files => _sources.Value.Content;

    /// <summary>The dossier as it is.</summary>
    public static (ResolvedDossier Dossier, DossierEvidence Evidence, ImmutableArray<Diagnostic> Faults) Weigh() => Weigh(_entries.Value, new DiagnosticBag());

    /// <summary>What is reported where one file has another text.</summary>
    public static ImmutableArray<Diagnostic> FaultsWith(SourceFile file, string text)
    {
        var faults = new DiagnosticBag();
        var changed = EntryParser.ParseEntry(new SourceFile(file.Path, file.Name, text), faults);
        var entries = _entries.Value;
        return Weigh(
            entries with
            {
                Home = changed as Home ?? entries.Home,
                All = [.. entries.All.Select(entry => entry.File.Name == file.Name ? changed! : entry)],
            },
            faults).Faults;
    }

    private static (ResolvedDossier Dossier, DossierEvidence Evidence, ImmutableArray<Diagnostic> Faults) Weigh(EntrySet entries, DiagnosticBag faults)
    {
        var dossier = DossierResolver.Resolve(entries, ImmutableHashSet<string>.Empty, _ => true, new(), faults);
        var evidence = DossierEvidence.Weigh(dossier, faults);
        return (dossier, evidence, faults.Sorted());
    }
}
