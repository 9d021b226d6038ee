using System.Runtime.CompilerServices;
using Dossier.Pages;

namespace Dossier.Rendering.Templates.Fragments;

/// <summary>What a run of statements printed, to be inserted wherever it would print the same.</summary>
/// <param name="Html">What was printed.</param>
/// <param name="Steps">The steps it took: a page that inserts it has taken them, too.</param>
/// <param name="Depth">How deep below its own it went.</param>
/// <param name="Reaches">The pages that it links to: on one of them it may look otherwise.</param>
internal sealed record Fragment(string Html, long Steps, int Depth, ImmutableArray<Route> Reaches);

/// <summary>
/// What a run's output depends on: the folder of the page, from which its links are written, and what the run reads. Words and
/// numbers are compared, all else is the same object or another.
/// </summary>
/// <param name="Folder">The folder of the page, with its slash; empty for the root.</param>
/// <param name="First">What the run reads, if anything.</param>
/// <param name="Second">What it reads besides.</param>
/// <param name="Third">And besides.</param>
internal readonly record struct FragmentKey(string Folder, object? First, object? Second, object? Third)
{
    public bool Equals(FragmentKey other) =>
        Folder == other.Folder && IsSame(First, other.First) && IsSame(Second, other.Second) && IsSame(Third, other.Third);

    public override int GetHashCode() => HashCode.Combine(string.GetHashCode(Folder, StringComparison.Ordinal), HashOf(First), HashOf(Second), HashOf(Third));

    private static bool IsSame(object? one, object? other) => one is string or int or bool ? one.Equals(other) : ReferenceEquals(one, other);

    private static int HashOf(object? value) => value is string or int or bool ? value.GetHashCode() : RuntimeHelpers.GetHashCode(value);
}
