using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Dossier.BrowserTests;

public sealed class MotionTests(Chromium chromium, TestSites sites)
{
    [Fact]
    public async Task Nothing_moves_for_a_reader_who_wants_no_motion()
    {
        var faults = await chromium.Look(sites.English.OneOfEachKind, new() { ReducedMotion = ReducedMotion.Reduce }, async (tab, page) =>
        {
            await tab.GotoAsync(page.OnDisk);
            return await tab.EvaluateAsync<string[]>(PageProbes.Motion);
        });

        Faults.None(faults, "With prefers-reduced-motion no animation or transition lasts longer than 0.01 s.");
    }
}
