using Dossier.Cli.Terminal;
using Dossier.Import;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace Dossier.Cli.Commands;

/// <summary>Shows what became of one input: a table of its lines, then what an editor may want to add.</summary>
internal static class ImportTable
{
    /// <summary>In characters, where no terminal says how wide it is.</summary>
    private const int PlainWidth = 140;

    private const int LongestText = 60;

    public static void Write(ImportedInput input, bool isDryRun, CommandEnvironment io)
    {
        if (input.Article is not { } article)
            return;
        var inColour = io.OutputIsTerminal && !io.NoColor;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = inColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = inColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(io.Output),
        });
        if (!io.OutputIsTerminal)
            console.Profile.Width = PlainWidth;

        io.Output.WriteLine(TerminalText.Line($"{input.Name} -> {(input.Draft is null ? "nothing" : isDryRun ? $"{input.Draft} (dry run)" : input.Draft)}"));
        console.Write(Lines(article, inColour));
        foreach (var line in article.Suggestions)
            io.Output.WriteLine(TerminalText.Line(line));
        io.Output.WriteLine();
    }

    private static Table Lines(ImportedArticle article, bool inColour)
    {
        var table = new Table { Border = inColour ? TableBorder.Rounded : TableBorder.Ascii };
        table.AddColumn(new TableColumn("line").RightAligned());
        table.AddColumns("fate", "why", "look at", "text");
        foreach (var line in article.Shown)
        {
            var colour = line.Fate switch { "kept" => "default", "dropped" => "grey", _ => "blue" };
            table.AddRow(
                new Cell(line.Number.ToString(CultureInfo.InvariantCulture)),
                new Markup($"[{colour}]{Markup.Escape(line.Fate)}[/]"),
                new Cell(line.Reason),
                new Markup($"[yellow]{Markup.Escape(line.Flags)}[/]"),
                new Cell(TerminalText.Line(line.Text.Length <= LongestText ? line.Text : line.Text[..(char.IsHighSurrogate(line.Text[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…")));
        }

        return table;
    }
}
