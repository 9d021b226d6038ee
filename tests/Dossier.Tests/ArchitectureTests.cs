using Dossier.Cli;
using Dossier.Tests.Architecture;
using Xunit;

namespace Dossier.Tests;

/// <summary>Holds what may depend on what, over the types as they were compiled, and where things stand. Each test says how to mend a break.</summary>
public sealed class ArchitectureTests : IDisposable
{
    private const int MostFilesInAFolder = 15;

    /// <summary>Folders of the library that hold more files, each with its reason in docs/development.md.</summary>
    private static readonly string[] _largeFolders = [];

    private readonly CompiledTypes _library = new(typeof(SiteBuild).Assembly.Location, "Dossier");
    private readonly CompiledTypes _command = new(typeof(DossierCommand).Assembly.Location, "Dossier.Cli");

    public void Dispose()
    {
        _library.Dispose();
        _command.Dispose();
    }

    [Fact]
    public void No_two_namespaces_of_the_library_use_each_other() => AssertNoCircle(_library);

    [Fact]
    public void No_two_namespaces_of_the_command_use_each_other() => AssertNoCircle(_command);

    [Fact]
    public void No_stage_uses_a_later_one()
    {
        var breaks = StageOrder.Breaks(_library.Uses()).ToArray();
        Assert.True(breaks.Length == 0, $"""
            Dependencies run one way: {string.Join(" <- ", StageOrder.Road)} <- SiteBuild <- Cli; {string.Join(" and ", StageOrder.Beside)} stand beside, after {StageOrder.LastBeforeBeside}.
            {string.Join("\n", breaks)}
            A stage takes the record of the one before it. Move the type down to the first stage that needs it, or let the build
            pass what is needed as an argument. A new stage gets its place in tests/Dossier.Tests/Architecture/StageOrder.cs.
            """);
    }

    [Fact]
    public void The_library_never_touches_console_clock_or_environment()
    {
        var uses = _library.MembersUsed().Where(OutsideWorld.Has).Select(use => $"{use.Type.Namespace}.{use.Type.Name}, {use.Method}: {use.Owner}.{use.Member}").Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(uses.Length == 0, $"""
            The library gets the moment, the folders and the switches as arguments; only the command knows the machine.
            {string.Join("\n", uses)}
            Take what is needed from BuildOptions, and let the command fill it in. Where text is made, name the culture.
            """);
    }

    [Fact]
    public void Text_is_normalised_in_one_place_which_no_text_brings_down()
    {
        var bare = _library.MembersUsed().Concat(_command.MembersUsed()).Where(Normalising.IsBare).Select(use => $"{use.Type.Namespace}.{use.Type.Name}, {use.Method}: {use.Owner}.{use.Member}").Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(bare.Length == 0, $"""
            .NET refuses to normalise U+FFFE and half of a character: a text that holds one would end the program.
            {string.Join("\n", bare)}
            Call Dossier.Sources.NormalForm.
            """);
    }

    [Theory]
    [InlineData("Dossier.Site", "Dossier")]
    [InlineData("Dossier.Cli", "Dossier.Cli")]
    public void A_namespace_is_its_folder_and_a_file_is_called_by_a_type_in_it(string project, string root)
    {
        var misnamed = SourceFolders.Misnamed(Path.Combine(Repository.Root, "src", project), root).ToArray();
        Assert.True(misnamed.Length == 0, $"""
            Who looks for a type looks for a file of its name, in the folder of its namespace.
            {string.Join("\n", misnamed)}
            Move the file, or call it by the type that the others in it belong to.
            """);
    }

    [Fact]
    public void No_folder_of_the_library_holds_more_files_than_a_reader_takes_in()
    {
        var large = SourceFolders.Above(Path.Combine(Repository.Root, "src", "Dossier.Site"), MostFilesInAFolder).ToArray();
        var docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "development.md"));
        var unexplained = large.Where(one => !_largeFolders.Contains(one.Folder) || !docs.Contains($"`{one.Folder}/`", StringComparison.Ordinal)).Select(one => $"{one.Folder}: {one.Count} files").ToArray();
        Assert.True(unexplained.Length == 0, $"""
            {string.Join("\n", unexplained)}
            Part the folder by what its files are about. Where {MostFilesInAFolder} are too few for one matter, say why in docs/development.md and name the folder in this test.
            """);
        Assert.Equal(_largeFolders.Order(StringComparer.Ordinal), large.Select(one => one.Folder));
    }

    private static void AssertNoCircle(CompiledTypes types)
    {
        var circles = NamespaceCircles.In(types.Uses());
        Assert.True(circles.Count == 0, $"""
            Of two namespaces one at most may use the other, be it by way of a third; a namespace and one within it are two like any others.
            {string.Join("\n", circles)}
            Move the type that is used back into the namespace that is used already, or to one that both may know, or let the
            caller pass what is needed as an argument.
            """);
    }
}
