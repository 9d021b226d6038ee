using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Scriban.Functions;

/// <summary>
/// Keeps parsed patterns, so that a pattern used in a loop or on every page is parsed once. Holds a bounded number:
/// templates can make patterns from data. Very long patterns are not kept.
/// </summary>
internal static class RegexCache
{
    /// <summary>How many patterns are kept at most.</summary>
    public const int Capacity = 128;

    private const int LongestPattern = 4096;

    private static readonly ConcurrentDictionary<(string Pattern, RegexOptions Options, TimeSpan TimeOut), Regex> Patterns = new();

    /// <summary>How many patterns are kept now.</summary>
    public static int Count => Patterns.Count;

    /// <summary>Gives the parsed pattern, from the store or new.</summary>
    /// <exception cref="ArgumentException">The pattern is faulty or the time-out not positive.</exception>
    public static Regex Get(string pattern, RegexOptions options, TimeSpan timeOut)
    {
        var key = (pattern, options, timeOut);
        if (Patterns.TryGetValue(key, out var known)) return known;
        var parsed = new Regex(pattern, options, timeOut);
        if (pattern.Length > LongestPattern) return parsed;
        // Starting over costs one parse for each pattern still in use; keeping track of use would cost at every look-up.
        if (Patterns.Count >= Capacity) Patterns.Clear();
        return Patterns.GetOrAdd(key, parsed);
    }
}
