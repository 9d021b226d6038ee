namespace Dossier.Rendering.Templates.Limits;

/// <summary>
/// How large a regular expression is with its counted repetitions written out: <c>\d{4}-\d{2}</c> is seven signs. The time
/// of a search grows with it; and much faster where one repetition stands in another, as in <c>(a{1,20}){1,20}</c>.
/// </summary>
internal static class PatternSize
{
    /// <summary>The largest pattern that is searched for.</summary>
    public const long Largest = 1000;

    /// <summary>The largest group with a counted repetition in it that may itself be repeated.</summary>
    private const long LargestRepeated = 32;

    /// <summary>The size of a pattern; more than <see cref="Largest"/> where repetitions in each other are too large together.</summary>
    public static long Of(string pattern)
    {
        var groups = new Stack<Group>();
        var group = new Group();
        for (var at = 0; at < pattern.Length && group.Size <= Largest; at++)
        {
            switch (pattern[at])
            {
                case '(':
                    groups.Push(group);
                    group = new Group();
                    at += pattern.AsSpan(at + 1) is ['?', ..] ? 1 : 0;
                    break;
                case ')' when groups.Count > 0:
                    var inner = group;
                    group = groups.Pop();
                    group.Add(inner.Size, inner.HasCount);
                    break;
                case '*' or '+':
                    group.Repeat(1, isCounted: false);
                    break;
                case '{' when CountAt(pattern, at) is { } count:
                    group.Repeat(count, isCounted: true);
                    at = pattern.IndexOf('}', at);
                    break;
                default:
                    // A class and an escape are one sign.
                    at = pattern[at] == '[' ? EndOfClass(pattern, at) : pattern[at] == '\\' ? at + 1 : at;
                    group.Add(1, hasCount: false);
                    break;
            }
        }

        return Math.Max(1, group.Size + groups.Sum(open => open.Size));
    }

    /// <summary>How often <c>{2}</c>, <c>{2,}</c> or <c>{2,5}</c> repeats what stands before it, at most; null where the brace is a sign like any other.</summary>
    private static long? CountAt(string pattern, int at)
    {
        var end = pattern.IndexOf('}', at);
        var bounds = end < 0 ? [] : pattern[(at + 1)..end].Split(',');
        if (bounds.Length is 0 or > 2 || !long.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least))
            return null;

        return bounds.Length == 1 ? least
            : bounds[1].Length == 0 ? least + 1
            : long.TryParse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : null;
    }

    private static int EndOfClass(string pattern, int at)
    {
        // A bracket at the beginning of a class is a sign of it.
        at += pattern.AsSpan(at + 1) is ['^', ']', ..] ? 2 : pattern.AsSpan(at + 1) is [']', ..] ? 1 : 0;
        while (++at < pattern.Length && pattern[at] != ']')
            at = pattern[at] == '\\' ? at + 1 : pattern[at] == '[' ? EndOfClass(pattern, at) : at;

        return at;
    }

    /// <summary>What stands in brackets, so far.</summary>
    private sealed class Group
    {
        private long _last;
        private bool _lastHasCount;

        public long Size { get; private set; }

        public bool HasCount { get; private set; }

        public void Add(long size, bool hasCount)
        {
            Size += size;
            (_last, _lastHasCount) = (size, hasCount);
            HasCount |= hasCount;
        }

        public void Repeat(long count, bool isCounted)
        {
            var size = Math.Clamp(count, 1, Largest + 1) * _last;
            Size += _lastHasCount && size > LargestRepeated ? Largest : size - _last;
            _last = size;
            HasCount |= isCounted;
            _lastHasCount |= isCounted;
        }
    }
}
