using System.Collections;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The whole numbers from one to another, upwards or downwards.</summary>
internal sealed class NumberRange(long from, long to, bool isInclusive) : IEnumerable<object?>
{
    private readonly long _step = from < to ? 1 : -1;

    /// <summary>How many numbers there are.</summary>
    public long Count
    {
        get
        {
            var distance = (ulong)Int128.Abs((Int128)to - from) + (isInclusive ? 1UL : 0UL);
            return distance > long.MaxValue ? long.MaxValue : (long)distance;
        }
    }

    /// <summary>The number at a place, counted from zero.</summary>
    public object At(long index) => IntegerMath.Fit(from + (_step * index));

    public IEnumerator<object?> GetEnumerator()
    {
        var count = Count;
        for (long i = 0; i < count; i++)
            yield return At(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
