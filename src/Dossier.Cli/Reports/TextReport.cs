using Dossier.Cli.Terminal;
using Spectre.Console;

namespace Dossier.Cli.Reports;

/// <summary>The report for people: each diagnostic with the line it means and what to do below it, and the sums at the end.</summary>
internal static class TextReport
{
    /// <summary>Writes the report; no lines are shown where nothing was read.</summary>
    public static void Write(ImmutableArray<Diagnostic> diagnostics, SourceLines? lines, TextWriter error, bool inColour)
    {
        if (diagnostics.IsEmpty)
            return;
        if (inColour)
            WriteInColour(diagnostics, lines, error);
        else
            WritePlain(diagnostics, lines, error);
        error.WriteLine(Sums(diagnostics));
    }

    private static void WritePlain(ImmutableArray<Diagnostic> diagnostics, SourceLines? lines, TextWriter error)
    {
        foreach (var diagnostic in diagnostics)
        {
            error.WriteLine(TerminalText.Line(diagnostic.ToString()));
            if (lines?.Of(diagnostic) is { } line)
            {
                error.WriteLine($"    {line.Text}");
                error.WriteLine($"    {line.Marks}");
            }

            error.WriteLine(TerminalText.Line($"    {diagnostic.Hint}"));
        }
    }

    private static void WriteInColour(ImmutableArray<Diagnostic> diagnostics, SourceLines? lines, TextWriter error)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(error),
        });

        // The terminal breaks long lines itself, and a path that it broke can still be copied whole.
        console.Profile.Width = short.MaxValue;
        foreach (var diagnostic in diagnostics)
        {
            var colour = diagnostic.Severity switch { Severity.Error => "red", Severity.Warning => "yellow", Severity.Advice => "blue" };
            console.MarkupLineInterpolated(
                CultureInfo.InvariantCulture,
                $"[bold]{TerminalText.Line(diagnostic.Place.ToString())}:[/] [{colour}]{diagnostic.Severity.Word()} {diagnostic.Code}:[/] {TerminalText.Line(diagnostic.Message)}");
            if (lines?.Of(diagnostic) is { } line)
            {
                console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"    {line.Text}");
                console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"    [{colour}]{line.Marks}[/]");
            }

            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"    [dim]{TerminalText.Line(diagnostic.Hint)}[/]");
        }
    }

    /// <summary><c>2 errors, 1 warning, 1 piece of advice</c>, without what there is none of.</summary>
    public static string Sums(ImmutableArray<Diagnostic> diagnostics)
    {
        string? Sum(Severity severity, string noun, string ending = "") =>
            diagnostics.Count(diagnostic => diagnostic.Severity == severity) is > 0 and var number ? Counted.Of(number, noun) + ending : null;
        string?[] sums = [Sum(Severity.Error, "error"), Sum(Severity.Warning, "warning"), Sum(Severity.Advice, "piece", " of advice")];
        return string.Join(", ", sums.OfType<string>());
    }
}
