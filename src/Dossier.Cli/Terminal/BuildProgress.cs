using Spectre.Console;

namespace Dossier.Cli.Terminal;

/// <summary>Shows a person at a terminal how far a long build is. A short one is over before anything is shown.</summary>
internal static class BuildProgress
{
    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(500);

    /// <summary>Runs a build, which is given what to call at each stage that it enters. The bar goes to standard error, where that is a terminal.</summary>
    public static void Watch(bool isQuiet, CommandEnvironment io, Action<Action<BuildStage>> build)
    {
        if (isQuiet || !io.ErrorIsTerminal)
        {
            build(_ => { });
            return;
        }

        var stage = (int)BuildStage.Reading;
        var running = Task.Run(() => build(entered => Volatile.Write(ref stage, (int)entered)));
        // What it throws comes out below, as it was thrown.
        if (!Task.WhenAny(running, Task.Delay(_patience)).GetAwaiter().GetResult().Equals(running))
            Show(io, running, () => (BuildStage)Volatile.Read(ref stage));
        running.GetAwaiter().GetResult();
    }

    private static void Show(CommandEnvironment io, Task running, Func<BuildStage> stage)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(io.Error),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = io.NoColor ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
        });
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn()).Start(context =>
        {
            var bar = context.AddTask(Words(stage()), maxValue: Enum.GetValues<BuildStage>().Length);
            while (!running.IsCompleted)
            {
                bar.Description = Words(stage());
                bar.Value = (int)stage();
                Task.WhenAny(running, Task.Delay(50)).GetAwaiter().GetResult();
            }
        });
    }

    private static string Words(BuildStage stage) => stage switch
    {
        BuildStage.Reading => "Reading entries",
        BuildStage.Linking => "Finding names and quotations",
        BuildStage.Weighing => "Weighing claims",
        BuildStage.Rendering => "Rendering pages",
        BuildStage.Gathering => "Making search and data",
        BuildStage.Checking => "Checking links",
    };
}
