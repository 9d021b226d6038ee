using System.Collections.Concurrent;

namespace Dossier.Diagnostics;

/// <summary>
/// Collects the diagnostics of one build. A stage adds and goes on, so that one run reports every fault of every
/// file; stages that work on several cores may add at the same time, and the order of the report does not depend on it.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentDictionary<Diagnostic, bool> _diagnostics = new();

    /// <summary>Adds a diagnostic; the same one twice counts once.</summary>
    public void Add(Diagnostic diagnostic) => _diagnostics.TryAdd(diagnostic, true);

    public void AddAll(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>Adds what was found in the same content read otherwise, as in another language: of what is said of a place already, nothing is said again.</summary>
    public void AddNews(DiagnosticBag others)
    {
        var known = _diagnostics.Keys.Select(diagnostic => (diagnostic.Rule, diagnostic.Place)).ToHashSet();
        AddAll(others.Sorted().Where(diagnostic => !known.Contains((diagnostic.Rule, diagnostic.Place))));
    }

    /// <summary>Whether an error is among what was added so far.</summary>
    public bool HasErrors => _diagnostics.Keys.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Everything added so far, by file, line and column, then by code and message.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
    [
        .. _diagnostics.Keys
            .OrderBy(diagnostic => diagnostic.Place)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}
