using System.Text.RegularExpressions;
using Dossier.Exports.Markdown;
using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>What a language model is told to read first, by the form of llmstxt.org.</summary>
public class LlmsTextTests
{
    private static readonly SmallSite _site = TakenSite.Build();

    private static string[] Lines => _site["llms.txt"].TrimEnd().Split('\n');

    [Fact]
    public void It_begins_with_the_name_and_what_to_know_first_and_goes_on_in_lists_of_links()
    {
        Assert.Equal("# Talks \\& \\<tests\\>", Lines[0]);
        Assert.Equal("> Talks, says The Paper.", Lines[2]);
        Assert.Single(Lines, line => line.StartsWith("# ", StringComparison.Ordinal));
        Assert.Equal(["Pages", "Events", "Actors", "Articles", "Download"], Lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        Assert.All(
            Lines.SkipWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Where(line => line.Length > 0 && line[0] != '#'),
            line => Assert.Matches(@"^- \[.+\]\(https://example\.org/a/briefing/[^)]+\)(: .+)?$", line));
    }

    [Fact]
    public void Its_links_lead_to_the_Markdown_of_the_entries_and_to_the_data()
    {
        var targets = Regex.Matches(_site["llms.txt"], @"\]\(https://example\.org/a/briefing/([^)]+)\)").Select(link => link.Groups[1].Value).ToArray();

        Assert.Subset(_site.Files.Keys.ToHashSet(StringComparer.Ordinal), targets.ToHashSet(StringComparer.Ordinal));
        Assert.Contains("index.md", targets);
        Assert.Contains("articles/a.md", targets);
        Assert.Contains("data/dossier.json", targets);
        Assert.DoesNotContain(targets, target => target.EndsWith(".html", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_many_entries_it_names_the_most_important_ones()
    {
        var site = SmallSite.Of(
        [
            .. Enumerable.Range(0, 60).Select(at => ($"content/actors/a{at}.md", $"---\nname: Actor number {at} of all\ntype: person\nsummary: {string.Concat(Enumerable.Repeat("Many words. ", 60))}\n---\n")),
            ("content/articles/one.md", "---\ntitle: One\n---\nActor number 57 of all spoke.\n"),
        ]);
        var actors = site["llms.txt"].Split('\n').Where(line => line.Contains("(actors/", StringComparison.Ordinal)).ToArray();

        Assert.Equal(LlmsText.MostOfAKind, actors.Length);
        Assert.StartsWith("- [Actor number 57 of all](actors/a57.md): Many words.", actors[0], StringComparison.Ordinal);
        Assert.All(actors, line => Assert.InRange(line.Length, 1, 320));
    }

    [Fact]
    public void A_dossier_that_says_how_it_is_to_be_handled_invites_nobody()
    {
        Assert.DoesNotContain("llms.txt", TakenSite.Build("handling: For internal use").Files.Keys);
    }
}
