using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Entries;

public class UnreadFilesTests
{
    [Fact]
    public void Where_a_folder_cannot_be_opened_no_id_is_called_unknown()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/dossier.yml", "title: Test\n");
        folder.Write("content/index.md", "---\ntitle: Test\n---\n");
        folder.Write("content/articles/a.md", "---\ntitle: A\noutlet: lost\n---\n\nText.\n");
        folder.Write("content/events/e.md", "---\ntitle: E\nclaims:\n  held: They met.\n---\n\nSee [[lost]].\n");
        Directory.CreateSymbolicLink(folder["content/actors"], folder["content"]);

        Assert.Equal(["link-to-folder"], SmallSite.Build(folder.Path).Diagnostics.Select(fault => fault.Code));
    }

    [Fact]
    public void Where_a_file_cannot_be_opened_its_id_is_not_called_unknown()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/dossier.yml", "title: Test\n");
        folder.Write("content/index.md", "---\ntitle: Test\n---\n");
        folder.Write("content/articles/a.md", "---\ntitle: A\noutlet: lost\nabout: [nobody]\n---\n\nText.\n");
        Directory.CreateDirectory(folder["content/actors"]);
        File.CreateSymbolicLink(folder["content/actors/lost.md"], folder["nowhere"]);

        Assert.Equal(["link-leads-out", "unknown-event"], SmallSite.Build(folder.Path).Diagnostics.Select(fault => fault.Code));
    }
}
