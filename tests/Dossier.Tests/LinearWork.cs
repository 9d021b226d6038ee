namespace Dossier.Tests;

/// <summary>Tells work that grows as its input does from work that grows with the square of it.</summary>
internal static class LinearWork
{
    /// <summary>Twice the input may take this much more, in bytes and in time of the processor.</summary>
    private const double MostBytes = 2.5;

    private const double MostTime = 3.2;

    /// <summary>Holds some work, which is told how much there is, to about twice the cost for twice as much.</summary>
    public static void Assert(Action<int> work, int count)
    {
        // The first time it is compiled, which is work, too.
        work(count);
        // Below that, the clock of the processor says nothing.
        const double Measurable = 5e6;
        var ratio = 0.0;
        // A machine that is busy with other things can make any one measurement wrong, but work that grows with the square is so each time.
        for (var round = 0; round < 5; round++)
        {
            var (bytes, time) = Cost(work, count);
            var (moreBytes, moreTime) = Cost(work, 2 * count);
            Xunit.Assert.True(moreBytes <= MostBytes * bytes, $"twice as much takes {(double)moreBytes / bytes:F1} times the memory");
            ratio = moreTime / Math.Max(time, Measurable);
            if (ratio <= MostTime)
                return;
        }

        Xunit.Assert.Fail($"twice as much takes {ratio:F1} times the time of the processor");
    }

    /// <summary>The bytes and the nanoseconds of the processor that some work takes on this thread, at its best of three.</summary>
    private static (long Bytes, double Nanoseconds) Cost(Action<int> work, int count)
    {
        var (bytes, time) = (long.MaxValue, double.MaxValue);
        for (var round = 0; round < 3; round++)
        {
            var (bytesBefore, timeBefore) = (GC.GetAllocatedBytesForCurrentThread(), ThreadTime());
            work(count);
            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - bytesBefore);
            time = Math.Min(time, ThreadTime() - timeBefore);
        }

        return (bytes, time);
    }

    /// <summary>How long this thread ran, in nanoseconds; where the system does not say that, how late it is.</summary>
    private static double ThreadTime() => File.Exists("/proc/thread-self/schedstat")
        ? double.Parse(File.ReadAllText("/proc/thread-self/schedstat").Split(' ')[0], CultureInfo.InvariantCulture)
        : System.Diagnostics.Stopwatch.GetTimestamp() * 1e9 / System.Diagnostics.Stopwatch.Frequency;
}
