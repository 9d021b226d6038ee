using Dossier.BrowserTests.Sites;
using Xunit;

namespace Dossier.BrowserTests.Looking;

/// <summary>Something that is wrong with a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="What">What is wrong, with the element that it is wrong with.</param>
public sealed record Fault(SitePage Page, string What);

internal static class Faults
{
    private const int Shown = 60;

    /// <summary>Fails where there is a fault, and lists them: one that stands on many pages once, with the first of them.</summary>
    /// <param name="faults">What was found.</param>
    /// <param name="rule">What a reader may expect, in a sentence.</param>
    public static void None(IEnumerable<Fault> faults, string rule)
    {
        ImmutableArray<string> lines =
        [
            .. from fault in faults
               group fault.Page.ToString() by fault.What into same
               let pages = same.Distinct().Order(StringComparer.Ordinal).ToList()
               orderby pages[0], same.Key
               select pages.Count == 1 ? $"{pages[0]}: {same.Key}" : $"{pages[0]} and {pages.Count - 1} more: {same.Key}",
        ];
        if (lines.Length > 0)
        {
            var more = lines.Length > Shown ? $"\n… and {lines.Length - Shown} more" : "";
            Assert.Fail($"{rule}\n{string.Join('\n', lines.Take(Shown))}{more}");
        }
    }
}
