using Dossier.Output;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OutputFolderTests() => _folder.Write("content/index.md", "");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("site-output")]
    [InlineData("content-site")]
    [InlineData("public/deep")]
    public void A_folder_beside_the_sources_is_accepted(string output) => Assert.Empty(Faults(output));

    [Theory]
    [InlineData("content")]
    [InlineData("content/")]
    [InlineData("content/site")]
    [InlineData(".")]
    [InlineData("templates")]
    [InlineData("content/../content/../templates/x")]
    public void A_folder_that_is_holds_or_lies_in_the_sources_is_refused(string output)
    {
        var fault = Assert.Single(Faults(output));

        Assert.Equal("output-over-sources", fault.Code);
        Assert.Equal(Place.Whole(output), fault.Place);
    }

    [Fact]
    public void A_link_to_the_content_folder_is_seen_through()
    {
        Directory.CreateSymbolicLink(_folder["site"], _folder["content"]);

        Assert.Equal("output-over-sources", Assert.Single(Faults("site/deep")).Code);
    }

    [Fact]
    public void A_file_of_that_name_is_refused()
    {
        _folder.Write("site-output", "");

        Assert.Equal("output-is-file", Assert.Single(Faults("site-output")).Code);
    }

    private ImmutableArray<Diagnostic> Faults(string output)
    {
        var faults = new DiagnosticBag();
        FolderName[] sources = [new(_folder["content"], "content"), new(_folder["templates"], "templates")];
        var accepted = OutputFolder.Accepts(new FolderName(_folder[output], output), sources, faults);
        Assert.Equal(accepted, faults.Sorted().IsEmpty);
        return faults.Sorted();
    }
}
