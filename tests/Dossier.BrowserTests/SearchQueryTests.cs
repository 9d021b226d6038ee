using System.Text.Json;
using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>How often the search of the dossier of this repository, opened from a disk, gives what a reader meant.</summary>
public sealed class SearchQueryTests(Chromium chromium, TestSites sites)
{
    private const int Draws = 120;

    [Fact]
    public async Task Of_42_queries_34_have_the_right_page_first_and_40_among_the_first_three()
    {
        var queries = Lines(Repository.OfTests("search-queries.tsv")).Select(line => (Query: line[1], Right: line[2].Split(' '))).ToArray();
        await using var context = await chromium.Open(new());
        var tab = await Open(context);
        var places = new List<(string Query, int Place)>();
        foreach (var (query, right) in queries)
            places.Add((query, Array.FindIndex(await Find(tab, query), path => right.Contains(path, StringComparer.Ordinal))));

        var missed = string.Join('\n', places.Where(found => found.Place != 0).Select(found => $"{found.Place} {found.Query}"));
        Assert.Equal(42, queries.Length);
        Assert.True(places.Count(found => found.Place == 0) >= 34, $"first in too few:\n{missed}");
        Assert.True(places.Count(found => found.Place is >= 0 and < 3) >= 40, $"among the first three in too few:\n{missed}");
    }

    [Fact]
    public async Task Nine_of_ten_names_with_one_wrong_letter_find_who_is_meant_among_the_first_three()
    {
        var random = new Random(20251129);
        var names = Names().ToArray();
        await using var context = await chromium.Open(new());
        var tab = await Open(context);
        var missed = new List<string>();
        for (var draw = 0; draw < Draws; draw++)
        {
            var (name, path) = names[random.Next(names.Length)];
            var typed = Misspelt(name, random);
            if (!(await Find(tab, typed)).Take(3).Contains(path, StringComparer.Ordinal))
                missed.Add($"{typed} for {name}");
        }

        Assert.True(names.Length >= 60);
        Assert.True(missed.Count <= Draws / 10, string.Join('\n', missed));
    }

    [Fact]
    public async Task The_scripts_cut_fold_and_hear_words_as_the_index_does()
    {
        await using var context = await chromium.Open(new());
        var tab = await Open(context);

        foreach (var line in Lines(Table("search-words.tsv")))
            Assert.Equal(line[1], await tab.EvaluateAsync<string>("text => dossier.words.in(text).flatMap((run) => run.words).join(' ')", line[0]));

        foreach (var line in Lines(Table("search-sounds.tsv")))
            Assert.All(await tab.EvaluateAsync<string[]>("words => words.split(' ').map(dossier.spelling.sound)", line[0]), key => Assert.Equal(line[1], key));
    }

    private static string Table(string name) => Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Exports", "Search", name);

    private static IEnumerable<string[]> Lines(string file) => File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    /// <summary>The names and aliases of at least five letters, with the page of whose they are.</summary>
    private IEnumerable<(string Name, string Path)> Names()
    {
        using var data = JsonDocument.Parse(File.ReadAllText(Path.Combine(sites.English.Output, "data", "dossier.json")));
        foreach (var actor in data.RootElement.GetProperty("actors").EnumerateArray())
        {
            var aliases = actor.TryGetProperty("aliases", out var others) ? others.EnumerateArray().Select(name => name.GetString()!) : [];
            foreach (var name in aliases.Prepend(actor.GetProperty("name").GetString()!).Where(name => name.Count(char.IsLetter) >= 5))
                yield return (name, $"actors/{actor.GetProperty("id").GetString()}");
        }
    }

    /// <summary>A name with one letter added, left out, replaced, or changed with the next.</summary>
    private static string Misspelt(string name, Random random)
    {
        while (true)
        {
            var (at, letter) = (random.Next(name.Length - 1), ((char)('a' + random.Next(26))).ToString());
            var typed = random.Next(4) switch
            {
                0 => name.Insert(at, letter),
                1 => name.Remove(at, 1),
                2 => name.Remove(at, 1).Insert(at, letter),
                _ => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
            };
            if (typed != name)
                return typed;
        }
    }

    private async Task<IPage> Open(IBrowserContext context)
    {
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(sites.English["search.html"].OnDisk);
        return tab;
    }

    /// <summary>The pages of the first results, as paths without their ending.</summary>
    private static async Task<string[]> Find(IPage tab, string query)
    {
        var addresses = await tab.EvaluateAsync<string[]>(
            "async query => (await dossier.show(await dossier.search.find(query), 0, 10)).results.map((result) => result.page.slice(dossier.root.href.length))", query);
        return [.. addresses.Select(address => address.Replace(".html", "", StringComparison.Ordinal))];
    }
}
