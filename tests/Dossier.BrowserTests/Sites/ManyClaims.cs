namespace Dossier.BrowserTests.Sites;

/// <summary>A dossier of more claims than a page of the board has room for.</summary>
internal static class ManyClaims
{
    private const int Events = 40;
    private const int ClaimsOfEvent = 25;

    /// <summary>How many claims there are.</summary>
    public const int Count = Events * ClaimsOfEvent;

    /// <summary>How many are of the events that have the topic <c>odd</c>: the last one is among them.</summary>
    public const int OfOddEvents = Count / 2;

    /// <summary>Writes its <c>content/</c> into a folder.</summary>
    public static void Write(string folder)
    {
        var content = Path.Combine(folder, "content");
        foreach (var name in new[] { "articles", "actors", "events" })
            Directory.CreateDirectory(Path.Combine(content, name));

        File.WriteAllText(Path.Combine(content, "dossier.yml"), "title: Many claims\nlanguage: en\ntopics: [odd, even]\n");
        File.WriteAllText(Path.Combine(content, "index.md"), "---\ntitle: Many claims\n---\n");
        File.WriteAllText(Path.Combine(content, "actors", "gazette.md"), "---\nname: Gazette\ntype: media\n---\n");
        File.WriteAllText(Path.Combine(content, "actors", "minister.md"), "---\nname: The Minister\ntype: person\n---\n");
        for (var number = 1; number <= Events; number++)
            WriteEvent(content, number);
    }

    private static void WriteEvent(string content, int number)
    {
        var name = $"event-{number:000}";
        var claims = Enumerable.Range(1, ClaimsOfEvent).ToArray();
        File.WriteAllText(Path.Combine(content, "events", name + ".md"), $"""
            ---
            title: Event number {number}
            date: {2000 + (number / 12)}-{1 + (number % 12):00}
            date_basis: stated
            topics: [{(number % 2 == 0 ? "odd" : "even")}]
            claims:
            {string.Join('\n', claims.Select(claim => $"  c{claim}: What was said of matter {claim} in the course of event {number}."))}
            ---

            """);
        File.WriteAllText(Path.Combine(content, "articles", $"article-{number:000}.md"), $"""
            ---
            title: Report on event number {number}
            outlet: gazette
            date: 2020-01-01
            events: [{name}]
            statements:
            {string.Join('\n', claims.Select(claim => $"  - claim: {name}/c{claim}\n    stance: {(claim % 5 == 0 ? "denies" : "asserts")}\n    by: minister\n    quote: matter {claim} is settled"))}
            ---

            {string.Join("\n\n", claims.Select(claim => $"The Minister said that “matter {claim} is settled” and that nothing more was to be said of it."))}

            """);
    }
}
