using System.CommandLine;
using System.Net;
using Dossier.Cli.Arguments;
using Dossier.Cli.Preview;
using Dossier.Cli.Terminal;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier serve</c>: shows the site while it is written, drafts among it.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 4000;
    private const int PortsTried = 50;

    public static Command Create(CommandEnvironment io)
    {
        var options = new SiteOptions();
        var port = new Option<int?>("--port")
        {
            Description = $"The port on 127.0.0.1. [default: {UsualPort}, or the next that is free]",
            HelpName = "PORT",
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens.SingleOrDefault()?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= IPEndPoint.MaxPort)
                    return number;
                result.AddError("A port is a number from 0 to 65535; 0 takes any that is free.");
                return null;
            },
        };
        var command = new CommandWithExample(
            "serve",
            "Shows the site on this machine while it is written: a page loads again when something is saved, and errors are laid over it. Drafts are shown, too.",
            "dossier serve --port 8080");
        options.AddTo(command, io);
        command.Add(port);
        command.SetAction((commandLine, stop) => Run(WithDrafts(options.Read(commandLine, io)), commandLine.GetValue(port), io, stop));
        return command;
    }

    private static SiteArguments WithDrafts(SiteArguments arguments) => arguments with { Options = arguments.Options with { Drafts = true } };

    private static async Task<int> Run(SiteArguments arguments, int? port, CommandEnvironment io, CancellationToken stop)
    {
        // A page that is asked for must not queue behind the thousands that are being checked.
        ThreadPool.SetMinThreads(Math.Max(8, Environment.ProcessorCount * 4), 1);
        var site = new LiveSite(arguments.Options);
        var news = new ServedBuildReport(arguments, io);
        await using var server = await Start(site, port, news);
        if (server is null)
        {
            io.Error.WriteLine($"Port {port ?? UsualPort} is taken by another program, or may not be used.");
            io.Error.WriteLine("Name another one with --port; with --port 0 any that is free is taken.");
            return ExitCode.WrongCommandLine;
        }

        using var watch = new SourceWatch(arguments.Content, arguments.Templates);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stop, io.Stop);
        var builds = BuildOnChange(site, watch, news, () =>
        {
            io.Output.WriteLine($"Serving '{arguments.Content.Name}' on {server.Address}/ – Ctrl-C ends it.");
            io.Output.Flush();
        }, ends.Token);
        await server.Ended(ends.Token);
        await ends.CancelAsync();
        await builds;
        return ExitCode.Done;
    }

    private static async Task<PreviewServer?> Start(LiveSite site, int? port, ServedBuildReport news)
    {
        for (var tried = 0; tried < (port is null ? PortsTried : 1); tried++)
        {
            if (await PreviewServer.Start(site, (port ?? UsualPort) + tried, news.Tell) is { } server)
                return server;
        }

        return null;
    }

    /// <summary>Builds, and builds again at each change; what an earlier build still checks is given up then.</summary>
    private static async Task BuildOnChange(LiveSite site, SourceWatch watch, ServedBuildReport news, Action ready, CancellationToken stop)
    {
        try
        {
            IReadOnlyCollection<string>? changed = null;
            for (var isFirst = true; ; isFirst = false)
            {
                using var outdated = CancellationTokenSource.CreateLinkedTokenSource(stop);
                var build = Build(site, changed, news, isFirst ? ready : () => { }, outdated.Token);
                try
                {
                    changed = await watch.Changed(stop);
                }
                finally
                {
                    await outdated.CancelAsync();
                    await build;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The user ended it.
        }
    }

    private static async Task Build(LiveSite site, IReadOnlyCollection<string>? changed, ServedBuildReport news, Action ready, CancellationToken outdated)
    {
        try
        {
            news.Begin();
            await site.Build(
                changed,
                edition =>
                {
                    news.Tell(edition);
                    ready();
                    ready = () => { };
                },
                outdated);
        }
        catch (OperationCanceledException)
        {
            // A newer build follows.
        }
        catch (Exception fault)
        {
            // A fault of ours ends no preview: what was shown is shown on, and the next save may go round it.
            news.Tell(fault);
            ready();
        }
    }
}
