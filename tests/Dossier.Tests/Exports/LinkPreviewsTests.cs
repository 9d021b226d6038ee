using Dossier.Tests.Exports.Search;
using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>What a link to an actor or event shows before it is followed.</summary>
public class LinkPreviewsTests
{
    [Fact]
    public void Every_actor_and_event_has_a_preview_in_the_shard_of_its_hash()
    {
        var site = SmallSite.Build(Repository.Root);
        var folder = $"shards/{SearchShards.Given(site, "shards/previews.js").GetString()}";
        var count = SearchShards.Given(site, $"{folder}/root.js").GetUInt32();

        var pages = site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && (path.StartsWith("actors/", StringComparison.Ordinal) || path.StartsWith("events/", StringComparison.Ordinal)));
        Assert.All(pages, path => Assert.True(SearchShards.Given(site, $"{folder}/{Hash(path) % count}.js").TryGetProperty(path, out _), path));
    }

    [Fact]
    public void A_preview_says_what_tells_an_entry_apart_in_the_words_of_the_site()
    {
        var site = SmallSite.Of(
            ("content/actors/macron.md", "---\nname: Emmanuel Macron\ntype: person\ndescription: President of France\n---\n"),
            ("content/events/talks.md", "---\ntitle: Talks\ndate: 2025-05~\nplace: Paris\nsummary: They *talked*.\n---\n"),
            ("content/articles/a.md", "---\ntitle: A\nevents: [talks]\n---\nEmmanuel Macron spoke. Then Emmanuel Macron left.\n"));
        var shard = SearchShards.Given(site, $"shards/{SearchShards.Given(site, "shards/previews.js").GetString()}/0.js");

        Assert.Equal(["Emmanuel Macron", "Person", "President of France", "Named in 2 places"], shard.GetProperty("actors/macron.html").EnumerateArray().Select(part => part.GetString()));
        Assert.Equal(["Talks", "about May 2025 · Paris", "They talked.", "Reported by 1 article"], shard.GetProperty("events/talks.html").EnumerateArray().Select(part => part.GetString()));
    }

    // FNV-1a, as the script has it.
    private static uint Hash(string path) => path.Aggregate(2166136261u, (hash, character) => (hash ^ character) * 16777619u);
}
