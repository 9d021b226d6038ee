using System.Diagnostics;
using System.Security.Cryptography;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests;

/// <summary>The command as a process of its own: nothing but its input may decide what it writes.</summary>
public sealed class DeterminismTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_input_gives_the_same_bytes_on_any_number_of_cores_in_any_zone_language_and_folder()
    {
        var first = Build("one", ("DOTNET_PROCESSOR_COUNT", "1"), ("TZ", "UTC"), ("LANG", "C"), ("LC_ALL", "C"));
        var turkish = Build("two", ("DOTNET_PROCESSOR_COUNT", "2"), ("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"));
        var arabic = Build("a folder/of another name/é", ("DOTNET_PROCESSOR_COUNT", "2"), ("TZ", "America/Los_Angeles"), ("LANG", "ar_SA.UTF-8"), ("LC_ALL", "ar_SA.UTF-8"));

        Assert.InRange(first.Count, 100, int.MaxValue);
        Assert.Equal(first, turkish);
        Assert.Equal(first, arabic);
    }

    private SortedDictionary<string, string> Build(string folder, params (string Name, string Value)[] environment)
    {
        foreach (var part in new[] { "content", "templates" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, part), "*", SearchOption.AllDirectories))
                _folder.Write(Path.Combine(folder, Path.GetRelativePath(Repository.Root, file)), File.ReadAllText(file));
        }

        var start = DossierProcess.In(_folder[folder], "build", "--now", "2025-08-01", "--base-url", "https://example.org/x");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        var site = _folder[$"{folder}/site-output"];
        return new SortedDictionary<string, string>(
            Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(site, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
            StringComparer.Ordinal);
    }
}
