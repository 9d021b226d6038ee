using System.Runtime.CompilerServices;
using Dossier.Pages;
using Scriban;

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
/// <param name="Order">Which of its paths lead to which of the values, two bits for each path.</param>
/// <param name="First">What the run reads, if anything.</param>
/// <param name="Second">What it reads besides.</param>
/// <param name="Third">And besides.</param>
internal readonly record struct FragmentKey(string Folder, int Order, object? First, object? Second, object? Third)
{
    /// <summary>The most paths that a run may read.</summary>
    public const int MostPaths = 12;

    public bool Equals(FragmentKey other) =>
        Folder == other.Folder && Order == other.Order && IsSame(First, other.First) && IsSame(Second, other.Second) && IsSame(Third, other.Third);

    public override int GetHashCode() => HashCode.Combine(string.GetHashCode(Folder, StringComparison.Ordinal), Order, HashOf(First), HashOf(Second), HashOf(Third));

    /// <summary>The key of what paths lead to now; null where that is more than three values, or one that does not say all of itself.</summary>
    public static FragmentKey? Of(string folder, ImmutableArray<ReadPath> reads, TemplateContext context)
    {
        var (order, first, second, third, count) = (0, (object?)null, (object?)null, (object?)null, 0);
        foreach (var path in reads)
        {
            var value = path.ValueIn(context);
            if (!ReadPath.IsSteady(value))
                return null;

            var at = count > 0 && IsSame(value, first) ? 1 : count > 1 && IsSame(value, second) ? 2 : count > 2 && IsSame(value, third) ? 3 : 0;
            if (at == 0)
            {
                switch (++count)
                {
                    case 1: first = value; break;
                    case 2: second = value; break;
                    case 3: third = value; break;
                    default: return null;
                }

                at = count;
            }

            order = (order << 2) | at;
        }

        return new FragmentKey(folder, order, first, second, third);
    }

    private static bool IsSame(object? one, object? other) => one is string or int or bool ? one.Equals(other) : ReferenceEquals(one, other);

    private static int HashOf(object? value) => value is string or int or bool ? value.GetHashCode() : RuntimeHelpers.GetHashCode(value);
}
