using System.Collections.Concurrent;

namespace Dossier.Incremental;

/// <summary>
/// What a stage made of each of its inputs in one build, for the next: an input that is the same still (a class of ours equals
/// itself alone) becomes the same object, and what was wrong with it is reported again. What a build does not ask for is
/// forgotten. Serves the threads of one build at a time.
/// </summary>
/// <typeparam name="TInput">What is cached by. One input becomes one thing only.</typeparam>
public sealed class StageCache<TInput>
    where TInput : notnull
{
    private readonly ConcurrentDictionary<TInput, Made> _made = new();
    private int _build;

    /// <summary>Begins a build.</summary>
    internal void Begin()
    {
        foreach (var (input, _) in _made.Where(each => each.Value.LastUsed < _build))
            _made.TryRemove(input, out _);

        _build++;
    }

    /// <summary>What an input becomes: what it became before, where that holds, or what is made now.</summary>
    /// <param name="input">What is cached by.</param>
    /// <param name="faults">Receives what is wrong with it.</param>
    /// <param name="make">Makes it anew; what it throws is thrown, and nothing is cached.</param>
    /// <param name="holds">Whether what the build before made of the same input is what would be made now; without it, it always is.</param>
    internal T GetOrMake<T>(TInput input, DiagnosticBag faults, Func<DiagnosticBag, T> make, Func<T, bool>? holds = null)
    {
        if (!_made.TryGetValue(input, out var made) || (made.LastUsed < _build && holds?.Invoke((T)made.Value!) == false))
        {
            var own = new DiagnosticBag();
            made = new Made(make(own), own.Sorted());
            _made[input] = made;
        }

        made.LastUsed = _build;
        faults.AddAll(made.Faults);
        return (T)made.Value!;
    }

    private sealed record Made(object? Value, ImmutableArray<Diagnostic> Faults)
    {
        /// <summary>The last build that asked for it.</summary>
        public int LastUsed { get; set; }
    }
}
