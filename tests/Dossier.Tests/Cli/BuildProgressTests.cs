using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary>What somebody sees who waits for a build.</summary>
public sealed class BuildProgressTests
{
    [Fact]
    public void A_long_build_at_a_terminal_says_what_it_does()
    {
        var seen = Seen(new() { IsTerminal = true, LastsUntil = "Weighing" });
        Assert.Contains("Weighing claims", seen, StringComparison.Ordinal);
        Assert.Contains("\u001b[", seen, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_colours_where_the_user_wants_none() =>
        Assert.DoesNotMatch("\u001b\\[[0-9;]*3[0-9]m", Seen(new() { IsTerminal = true, NoColor = true, LastsUntil = "Weighing" }));

    [Fact]
    public void A_short_build_shows_no_bar() => Assert.DoesNotContain("Weighing", Seen(new() { IsTerminal = true }), StringComparison.Ordinal);

    [Fact]
    public void Nobody_who_reads_later_gets_a_bar() => Assert.DoesNotContain("Weighing", Seen(new() { Takes = TimeSpan.FromSeconds(1) }), StringComparison.Ordinal);

    [Fact]
    public void Quiet_is_quiet() => Assert.Equal("", Seen(new() { IsTerminal = true, Takes = TimeSpan.FromSeconds(1), Quiet = true }));

    [Fact]
    public void A_fault_of_ours_comes_out_whole()
    {
        var seen = Seen(new() { IsTerminal = true, Takes = TimeSpan.FromSeconds(1), Thrown = new InvalidOperationException("a screw is loose") }, ExitCode.OwnFault);
        Assert.Contains("System.InvalidOperationException: a screw is loose", seen, StringComparison.Ordinal);
    }

    private sealed record Situation
    {
        public bool IsTerminal { get; init; }

        public bool NoColor { get; init; }

        public bool Quiet { get; init; }

        public TimeSpan Takes { get; init; }

        /// <summary>What is to be seen before the build ends.</summary>
        public string? LastsUntil { get; init; }

        public Exception? Thrown { get; init; }
    }

    private static string Seen(Situation situation, int exitCode = ExitCode.Done)
    {
        using var folder = new TemporaryFolder();
        using var error = new SharedWriter();
        Assert.Equal(exitCode, DossierCommand.Run(situation.Quiet ? ["check", "--quiet"] : ["check"], new CommandEnvironment
        {
            Output = TextWriter.Null,
            Error = error,
            ErrorIsTerminal = situation.IsTerminal,
            NoColor = situation.NoColor,
            WorkingDirectory = folder.Path,
            Clock = () => SmallSite.Now,
            Build = (options, _, _) =>
            {
                options.Entered?.Invoke(BuildStage.Weighing);
                Thread.Sleep(situation.Takes);
                SpinWait.SpinUntil(() => situation.LastsUntil is null || error.ToString().Contains(situation.LastsUntil, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
                if (situation.Thrown is not null)
                    throw situation.Thrown;
            },
        }));
        return error.ToString();
    }
}
