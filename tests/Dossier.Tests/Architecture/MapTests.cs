using System.Text.RegularExpressions;
using Xunit;

namespace Dossier.Tests.Architecture;

/// <summary>A newcomer follows <c>docs/architecture.md</c>: what it names is there.</summary>
public class MapTests
{
    /// <summary>What a reader is told to write, and what the build makes.</summary>
    private static readonly string[] _examples = ["templates/i18n/it.yml", "data/dossier.json", "site-output/"];

    private static readonly string[] _roots = ["", "src/Dossier.Site", "src/Dossier.Cli"];

    private static readonly string[] _folders = ["src", "tests", "templates", "docs"];

    [Fact]
    public void Every_path_in_the_map_is_there()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"));
        var paths = Regex.Matches(text, "`([A-Za-z][A-Za-z0-9./_-]*(?:/|\\.(?:cs|md|css|html|yml|js)))`").Select(match => match.Groups[1].Value).Except(_examples, StringComparer.Ordinal).ToArray();

        Assert.InRange(paths.Length, 50, 500);
        Assert.All(paths, path => Assert.True(IsThere(path), $"docs/architecture.md names {path}, and there is no such file"));
    }

    /// <summary>Whether a path is one from the root, or below a project, or the mere name of something that is somewhere.</summary>
    private static bool IsThere(string path) =>
        _roots.Any(root => Path.Exists(Path.Combine(Repository.Root, root, path)))
        || (path.TrimEnd('/') is var name && !name.Contains('/', StringComparison.Ordinal)
            && _folders.Any(folder => Directory.EnumerateFileSystemEntries(Path.Combine(Repository.Root, folder), name, SearchOption.AllDirectories).Any()));
}
