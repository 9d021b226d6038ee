using System.Diagnostics;
using Dossier.Cli.Preview;
using Dossier.Sources;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Cli.Preview;

public sealed class SourceWatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_lies_behind_a_link_is_not_watched()
    {
        _folder.Write("content/index.md", "");
        _folder.Write("outside/deep/secret.md", "");
        Directory.CreateSymbolicLink(_folder["content/linked"], "../outside");
        Directory.CreateSymbolicLink(_folder["content/self"], ".");
        using (var made = Process.Start("mkfifo", [_folder["content/pipe.md"]]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var watch = new SourceWatch(new FolderName(_folder["content"], "content"));

        _folder.Write("outside/secret.md", "another");
        _folder.Write("outside/deep/secret.md", "another");
        _folder.Write("content/index.md", "another");
        var told = await watch.Changed(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.NotNull(told);
        Assert.Equal([_folder["content/index.md"]], told);
    }
}
