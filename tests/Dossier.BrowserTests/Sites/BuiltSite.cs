using Dossier.Cli;
using Dossier.Cli.Terminal;

namespace Dossier.BrowserTests.Sites;

/// <summary>A site that the command built into a folder of its own, known only by what lies on the disk.</summary>
public sealed class BuiltSite : IDisposable
{
    private static readonly DateTimeOffset _now = new(2025, 8, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly string _folder;

    private BuiltSite(string name, string folder)
    {
        Name = name;
        _folder = folder;
        Output = Path.Combine(folder, "site-output");
        var files = Directory.EnumerateFiles(Output, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Output, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        HtmlFiles = [.. files];
        Pages = [.. HtmlFiles.Where(path => !IsRedirect(path)).Select(path => new SitePage(this, path))];
        OneOfEachKind = [.. Pages.GroupBy(page => page.Kind, StringComparer.Ordinal).Select(pages => pages.MaxBy(page => new FileInfo(page.File).Length)!)];
    }

    /// <summary>What a failing test calls it.</summary>
    public string Name { get; }

    /// <summary>The folder of the finished site.</summary>
    public string Output { get; }

    /// <summary>The paths of all HTML files, redirects among them, sorted.</summary>
    public ImmutableArray<string> HtmlFiles { get; }

    /// <summary>All pages that a reader can stay on, sorted by path.</summary>
    public ImmutableArray<SitePage> Pages { get; }

    /// <summary>The longest page of each kind: where one of its kind fails, the longest does.</summary>
    public ImmutableArray<SitePage> OneOfEachKind { get; }

    /// <summary>The page at a path of the site.</summary>
    public SitePage this[string path] => Pages.Single(page => page.Path == path);

    /// <summary>Builds <c>content/</c> of one folder with the templates of the repository.</summary>
    /// <param name="name">What a failing test calls it.</param>
    /// <param name="from">The folder that holds <c>content/</c>.</param>
    /// <param name="language">The language of the site; the articles keep theirs.</param>
    /// <param name="baseUrl">Where it will be served; null for a site that is read from a disk.</param>
    /// <param name="previous">The <c>data/dossier.json</c> of an earlier edition; null where there is none.</param>
    /// <exception cref="InvalidOperationException">The build found errors; the message has them all.</exception>
    public static BuiltSite Build(string name, string from, string language = "en", string? baseUrl = null, string? previous = null)
    {
        var folder = Directory.CreateTempSubdirectory($"dossier-browser-{name}-").FullName;
        CopyFolder(Path.Combine(from, "content"), Path.Combine(folder, "content"));
        CopyFolder(Path.Combine(Repository.Root, "templates"), Path.Combine(folder, "templates"));
        if (language != "en")
            Translate(Path.Combine(folder, "content"), language);

        var said = new StringWriter();
        var exitCode = DossierCommand.Run(["build", .. baseUrl is null ? Array.Empty<string>() : ["--base-url", baseUrl], .. previous is null ? Array.Empty<string>() : ["--previous", previous]], new CommandEnvironment
        {
            Output = said,
            Error = said,
            WorkingDirectory = folder,
            Clock = () => _now,
        });
        return exitCode == ExitCode.Done ? new BuiltSite(name, folder) : throw new InvalidOperationException($"the {name} site was not built:\n{said}");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public override string ToString() => Name;

    /// <summary>Gives the site's own words another language, and says of each article that it is in English still.</summary>
    private static void Translate(string content, string language)
    {
        var settings = Path.Combine(content, "dossier.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("language: en\n", $"language: {language}\n", StringComparison.Ordinal));
        foreach (var article in Directory.EnumerateFiles(Path.Combine(content, "articles"), "*.md", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(article);
            if (!text.Contains("\nlanguage:", StringComparison.Ordinal))
                File.WriteAllText(article, $"---\nlanguage: en\n{text["---\n".Length..]}");
        }
    }

    private bool IsRedirect(string path) =>
        File.ReadAllText(Path.Combine(Output, path)).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal);

    /// <summary>Copies a folder and all in it.</summary>
    public static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
