using System.Diagnostics;
using Xunit;

namespace Dossier.Tests.Output;

/// <summary>
/// The real command, ended at random moments: two sites take turns in one folder, so that every build has files to exchange.
/// <c>DOSSIER_KILLS=200-50</c> asks for 200 kills and 50 signals, <c>DOSSIER_SEEDS</c> for other moments.
/// </summary>
[Trait("speed", "slow")]
public sealed class KilledBuildTests : IDisposable
{
    private const int Pages = 40;
    private static readonly string[] _sites = ["one", "two"];

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, Dictionary<string, string>> _clean = [];

    public KilledBuildTests()
    {
        foreach (var site in _sites)
        {
            _folder.Write($"{site}/dossier.yml", "title: Test\n");
            _folder.Write($"{site}/index.md", $"---\ntitle: Test {site}\n---\n");
            for (var number = 0; number < Pages; number++)
                _folder.Write($"{site}/pages/{site[..1]}{number / 2}{(number % 2 == 0 ? "" : "-" + site)}.md", $"---\ntitle: Page {number} of {site}\n---\n\nThese are the words of {site}.\n");
        }
    }

    public void Dispose() => _folder.Dispose();

    public static TheoryData<int> Moments => Seeds.Of("1-1");

    [Theory]
    [MemberData(nameof(Moments))]
    public void However_a_build_ends_every_file_is_whole_and_the_next_build_makes_a_clean_site(int seed)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows knows no signals.");
        var asked = (Environment.GetEnvironmentVariable("DOSSIER_KILLS") ?? "1-1").Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var random = new Random(seed);
        foreach (var site in _sites)
        {
            Assert.Equal(0, Run(site, "clean-" + site, null, 0).ExitCode);
            _clean[site] = Files("clean-" + site);
        }

        var time = Stopwatch.StartNew();
        Assert.Equal(0, Run(_sites[0], "site", null, 0).ExitCode);
        var longest = (int)time.ElapsedMilliseconds;
        var (ends, left) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var signal in Enumerable.Repeat("KILL", asked[0]).Concat(Enumerable.Range(0, asked[1]).Select(number => number % 2 == 0 ? "INT" : "TERM")))
        {
            // What a kill left is not the fault of the build that a signal ends.
            if (signal != "KILL" && Leftovers().Length + ends.Count(end => end.Key.StartsWith("KILL", StringComparison.Ordinal)) > 0)
                RequireClean(_sites[random.Next(2)]);

            var site = _sites[random.Next(2)];
            // Half of them while the site is being written, which is a small part of a build.
            var (code, said) = Run(site, "site", signal, random.Next(2) == 0 ? random.Next(longest) : -random.Next(1, 40));
            ends[$"{signal} {code}"] = ends.GetValueOrDefault($"{signal} {code}") + 1;
            RequireWhole(signal, code, said);
            left += Leftovers().Length > 0 ? 1 : 0;
            if (random.Next(3) == 0)
                RequireClean(_sites[random.Next(2)]);
        }

        RequireClean(_sites[0]);
        TestContext.Current.SendDiagnosticMessage("seed {0}: {1}; {2} kills left something, which the next build removed", seed, string.Join(", ", ends.Select(end => $"{end.Key}: {end.Value}")), left);
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public void Two_builds_at_once_leave_one_whole_site(int seed)
    {
        var random = new Random(seed);
        Run(_sites[0], "clean-one", null, 0);
        Run(_sites[1], "clean-two", null, 0);
        for (var round = 0; round < 2; round++)
        {
            var (first, wait) = (random.Next(2), random.Next(60));
            var runs = new[] { Start(_sites[first], "site"), null };
            Thread.Sleep(wait);
            runs[1] = Start(_sites[1 - first], "site");
            var ends = runs.Select(run => End(run!)).ToArray();

            Assert.All(ends, end => Assert.True(end.ExitCode == 0 || end.Said.Contains("error output-busy", StringComparison.Ordinal), end.Said));
            Assert.Contains(ends, end => end.ExitCode == 0);
            var files = Files("site");
            Assert.True(Same(files, Files("clean-one")) || Same(files, Files("clean-two")), "the folder holds pages of two builds");
        }
    }

    private void RequireWhole(string signal, int code, string said)
    {
        var whole = _clean.Values.SelectMany(site => site).ToLookup(file => file.Key, file => file.Value);
        var files = Files("site");
        foreach (var (path, text) in files.Where(file => !file.Key.StartsWith(".dossier-", StringComparison.Ordinal)))
            Assert.True(whole[path].Contains(text), $"after {signal} ({code}), '{path}' is the file of no build");

        if (signal == "KILL")
            return;

        Assert.True(code is 0 or 130 or 143, $"{signal} gave {code}: {said}");
        Assert.Empty(Leftovers());
        Assert.True(_clean.Values.Any(site => Same(files, site)), $"after {signal} ({code}), the folder holds pages of two builds: {said}");
        // A signal that comes before the command has begun ends it without a word.
        Assert.InRange(said.Split('\n').Count(line => line.StartsWith("Interrupted. ", StringComparison.Ordinal)), 0, 1);
    }

    private void RequireClean(string site)
    {
        var (code, said) = Run(site, "site", null, 0);
        Assert.True(code == 0, said);
        Assert.Empty(Leftovers());
        Assert.True(Same(_clean[site], Files("site")), "the build after a kill is not a clean one");
    }

    private static bool Same(Dictionary<string, string> one, Dictionary<string, string> other) => one.Count == other.Count && one.All(file => other.GetValueOrDefault(file.Key) == file.Value);

    private string[] Leftovers() => [.. Directory.EnumerateFileSystemEntries(_folder["site"], ".dossier-*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != ".dossier-files")];

    private Dictionary<string, string> Files(string folder) => Directory.EnumerateFiles(_folder[folder], "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(_folder[folder], file), File.ReadAllText, StringComparer.Ordinal);

    private (int ExitCode, string Said) Run(string site, string output, string? signal, int moment)
    {
        var process = Start(site, output);
        if (signal is not null)
        {
            if (moment >= 0)
                Thread.Sleep(moment);
            else
                AwaitWriting(process, output, -moment);
            using var kill = Process.Start("/bin/sh", ["-c", $"kill -{signal} {process.Id} 2>/dev/null"]);
            kill.WaitForExit();
        }

        return End(process);
    }

    private void AwaitWriting(Process process, string output, int behind)
    {
        while (!process.HasExited && !File.Exists(_folder[$"{output}/.dossier-lock"]))
            Thread.Sleep(1);

        Thread.Sleep(behind / 4);
    }

    private Process Start(string site, string output) => Process.Start(DossierProcess.In(_folder.Path, "build", "--now", "2025-08-01", "--content", site, "--output", output))!;

    private static (int ExitCode, string Said) End(Process process)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, said + output.Result);
        }
    }
}
