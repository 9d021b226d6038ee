using Dossier.Cli.Terminal;
using Dossier.Import;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace Dossier.Cli.Commands;

/// <summary>Shows what became of one input: what to look at first, what was kept, the rest as counts, then what an editor may want to add.</summary>
internal static class ImportTable
{
    /// <summary>In characters, where no terminal says how wide it is.</summary>
    private const int PlainWidth = 140;

    private const int LongestText = 60;

    /// <summary>In lines: a table is laid out as a whole, at a cost in time and memory that longer texts would not bear.</summary>
    private const int LongestTable = 1_000;

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

        io.Output.WriteLine(TerminalText.Line($"{input.Name}{(article.Part.Length > 0 ? $", {article.Part}" : "")} -> {(input.Draft is null ? "nothing" : isDryRun ? $"{input.Draft} (dry run)" : input.Draft)}"));
        Section(console, io, "Look at first:", article, inColour, line => line.Fate != "dropped" && (line.Flags.Length > 0 || line.Fate != "kept"));
        Section(console, io, "Kept:", article, inColour, line => line is { Fate: "kept", Flags: "" });
        var dropped = article.Shown.Where(line => line.Fate == "dropped").ToArray();
        if (dropped.Length > 0)
            io.Output.WriteLine(TerminalText.Line($"Dropped: {string.Join(", ", dropped.CountBy(line => line.Reason).OrderByDescending(same => same.Value).ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => string.Create(CultureInfo.InvariantCulture, $"{same.Value} ({same.Key})")))}"));
        foreach (var line in article.Suggestions)
            io.Output.WriteLine(TerminalText.Line(line));
        io.Output.WriteLine();
    }

    private static void Section(IAnsiConsole console, CommandEnvironment io, string heading, ImportedArticle article, bool inColour, Func<ShownLine, bool> isIn)
    {
        var lines = article.Shown.Where(isIn).ToArray();
        if (lines.Length == 0)
            return;
        io.Output.WriteLine(heading);
        console.Write(Lines(lines.Take(LongestTable), inColour));
        foreach (var piece in lines.Skip(LongestTable).Chunk(LongestTable))
            io.Output.WriteLine(string.Join(Environment.NewLine, piece.Select(Plain)));
    }

    private static Table Lines(IEnumerable<ShownLine> lines, bool inColour)
    {
        var table = new Table { Border = inColour ? TableBorder.Rounded : TableBorder.Ascii };
        table.AddColumn(new TableColumn("line").RightAligned());
        table.AddColumns("fate", "why", "look at", "text");
        foreach (var line in lines)
        {
            var colour = line.Fate switch { "kept" => "default", "dropped" => "grey", _ => "blue" };
            table.AddRow(
                new Cell(line.Number.ToString(CultureInfo.InvariantCulture)),
                new Markup($"[{colour}]{Markup.Escape(line.Fate)}[/]"),
                new Cell(line.Reason),
                new Markup($"[yellow]{Markup.Escape(line.Flags)}[/]"),
                new Cell(Beginning(line.Text)));
        }

        return table;
    }

    /// <summary>A line of a text that is longer than a table: its cells, as wide as they are.</summary>
    private static string Plain(ShownLine line) => $"| {line.Number.ToString(CultureInfo.InvariantCulture)} | {line.Fate} | {line.Reason} | {TerminalText.Line(line.Flags)} | {Beginning(line.Text)} |";

    private static string Beginning(string text) => TerminalText.Line(text.Length <= LongestText ? text : text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…");
}
