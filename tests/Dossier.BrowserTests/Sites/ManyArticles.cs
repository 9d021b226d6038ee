namespace Dossier.BrowserTests.Sites;

/// <summary>A dossier of more articles than one page of their list has room for, all of which name one actor.</summary>
internal static class ManyArticles
{
    /// <summary>How many articles there are.</summary>
    public const int Count = 500;

    /// <summary>How many of them the outlet <c>gazette</c> published, in both years.</summary>
    public const int OfGazette = Count / 2;

    /// <summary>Its site, which needs its content no longer.</summary>
    /// <param name="name">What the site is called, by nobody else.</param>
    public static BuiltSite Build(string name)
    {
        var folder = Directory.CreateTempSubdirectory("dossier-many-articles-").FullName;
        try
        {
            Write(folder);
            return BuiltSite.Build(name, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder)
    {
        var content = Path.Combine(folder, "content");
        foreach (var name in new[] { "articles", "actors" })
            Directory.CreateDirectory(Path.Combine(content, name));

        File.WriteAllText(Path.Combine(content, "dossier.yml"), "title: Many articles\nlanguage: en\n");
        File.WriteAllText(Path.Combine(content, "index.md"), "---\ntitle: Many articles\n---\n");
        File.WriteAllText(Path.Combine(content, "actors", "gazette.md"), "---\nname: Gazette\ntype: media\n---\n");
        File.WriteAllText(Path.Combine(content, "actors", "courier.md"), "---\nname: The Courier\ntype: media\n---\n");
        File.WriteAllText(Path.Combine(content, "actors", "minister.md"), "---\nname: Mara Lind\ntype: person\n---\n");
        for (var number = 1; number <= Count; number++)
        {
            File.WriteAllText(Path.Combine(content, "articles", $"article-{number:000}.md"), $"""
                ---
                title: Report {number:000} of the year
                outlet: {(number % 2 == 0 ? "gazette" : "courier")}
                date: {2023 + (number % 4 / 2)}-{1 + (number % 12):00}-{1 + (number % 28):00}
                summary: {string.Join(' ', Enumerable.Repeat("What the minister said of the matter was said before.", 5))}
                ---

                Mara Lind said so for the {number}th time.

                """);
        }
    }
}
