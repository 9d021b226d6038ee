using Xunit;

namespace Dossier.Tests;

/// <summary>What random tests begin with, so that each can be run again.</summary>
internal static class Seeds
{
    /// <summary>The seeds of a range such as <c>1-3</c>, or of the range that the environment variable DOSSIER_SEEDS names.</summary>
    public static TheoryData<int> Of(string ofEveryRun)
    {
        var range = (Environment.GetEnvironmentVariable("DOSSIER_SEEDS") ?? ofEveryRun).Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        return [.. Enumerable.Range(range[0], range[^1] - range[0] + 1)];
    }
}
