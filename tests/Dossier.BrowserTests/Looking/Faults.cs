using Xunit;

namespace Dossier.BrowserTests.Looking;

internal static class Faults
{
    private const int Shown = 60;

    /// <summary>Fails where there is a fault, and lists them.</summary>
    /// <param name="faults">What was found, each with its page and element.</param>
    /// <param name="rule">What a reader may expect, in a sentence.</param>
    public static void None(IReadOnlyCollection<string> faults, string rule)
    {
        if (faults.Count > 0)
        {
            var more = faults.Count > Shown ? $"\n… and {faults.Count - Shown} more" : "";
            Assert.Fail($"{rule}\n{string.Join('\n', faults.Take(Shown))}{more}");
        }
    }
}
