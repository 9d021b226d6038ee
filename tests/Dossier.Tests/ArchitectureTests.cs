using System.Text.RegularExpressions;
using Xunit;

namespace Dossier.Tests;

/// <summary>Holds the direction of dependencies: a stage knows those before it on the road of a page, never those after it.</summary>
public partial class ArchitectureTests
{
    private static readonly string[] _road = ["Diagnostics", "Sources", "Entries", "Graph", "Import", "Advice", "Pages", "Rendering", "Output"];

    [Fact]
    public void No_stage_reaches_back_to_a_later_one()
    {
        var library = Path.Combine(Repository.Root, "src", "Dossier.Site");
        var breaks =
            from stage in _road
            from file in Directory.EnumerateFiles(Path.Combine(library, stage), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            from line in File.ReadLines(file).Select((text, at) => (Text: text, Number: at + 1))
            from Match use in StageName().Matches(line.Text)
            let used = use.Groups["stage"].Value
            where Array.IndexOf(_road, used) > Array.IndexOf(_road, stage)
            select $"{Path.GetRelativePath(Repository.Root, file)}({line.Number}): {stage} uses Dossier.{used}, which comes after it";

        var found = breaks.ToArray();
        Assert.True(found.Length == 0, $"""
            Dependencies run one way: {string.Join(" <- ", _road)} <- SiteBuild <- Cli.
            {string.Join("\n", found)}
            A stage takes the record of the one before it. Move the type down to the first stage that needs it,
            or let the later stage pass what is needed as an argument.
            """);
    }

    [Fact]
    public void The_library_never_touches_console_clock_or_environment()
    {
        var found =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Dossier.Site"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            from line in File.ReadLines(file).Select((text, at) => (Text: text, Number: at + 1))
            where Surroundings().IsMatch(line.Text)
            select $"{Path.GetRelativePath(Repository.Root, file)}({line.Number}): {line.Text.Trim()}";

        var uses = found.ToArray();
        Assert.True(uses.Length == 0, $"""
            The library gets the moment, the folders and the switches as arguments; only the command knows the machine.
            {string.Join("\n", uses)}
            Take what is needed from BuildOptions, and let the command fill it in.
            """);
    }

    [GeneratedRegex(@"(?<![\w.])(?:Dossier\.)?(?<stage>Diagnostics|Sources|Entries|Graph|Import|Pages|Rendering|Output)\.[A-Z]|using Dossier\.(?<stage>\w+)")]
    private static partial Regex StageName();

    [GeneratedRegex(@"\bConsole\.|\bEnvironment\.(?!NewLine)|DateTime(?:Offset)?\.(?:Utc)?Now|TimeProvider\.System")]
    private static partial Regex Surroundings();
}
