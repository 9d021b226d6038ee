namespace Dossier.Diagnostics;

/// <summary>
/// Collects the diagnostics of one build. A stage adds and goes on, so that one run reports every fault of every
/// file; stages that work on several cores may add at the same time, and the order of the report does not depend on it.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly Lock _gate = new();
    private readonly HashSet<Diagnostic> _diagnostics = [];

    /// <summary>Adds a diagnostic; the same one twice counts once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    public void AddAll(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>Whether an error is among what was added so far.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_gate)
            {
                return _diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
            }
        }
    }

    /// <summary>Everything added so far, by file, line and column, then by code and message.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        lock (_gate)
        {
            return [.. _diagnostics.OrderBy(said => said.Place).ThenBy(said => said.Code, StringComparer.Ordinal).ThenBy(said => said.Message, StringComparer.Ordinal)];
        }
    }
}
