using System.Text.RegularExpressions;

namespace Dossier.Import.Forms;

/// <summary>
/// What a Markdown file says to the program that it was written with, and not to a reader: Hugo's shortcodes, Jekyll's tags, Obsidian's
/// comments, embedded files, and marks of callouts, links and highlights.
/// </summary>
/// <param name="Text">The Markdown without it.</param>
/// <param name="Removed">What was taken out.</param>
internal sealed partial record MarkdownCommands(string Text, ImmutableArray<string> Removed)
{
    public static MarkdownCommands In(string markdown)
    {
        var removed = ImmutableArray.CreateBuilder<string>();
        string Taken(string command, string instead)
        {
            removed.Add(command.Trim());
            return instead;
        }

        var text = Callout().Replace(markdown, match => Taken(match.Groups["mark"].Value, match.Groups["title"].Value.Trim() is { Length: > 0 } title ? $"{match.Groups["quote"].Value}{title}\n{match.Groups["quote"].Value}\n" : ""));
        text = Code().Replace(text, "```\n${code}\n```");
        text = Command().Replace(text, match => Taken(match.Value, ""));
        text = Definition().Replace(text, match => Defined(match, text, Taken));
        text = Linked().Replace(text, "${words}");
        text = Marked().Replace(text, "${words}");
        return new MarkdownCommands(text, removed.ToImmutable());
    }

    /// <summary>
    /// A line that says where links lead, or what a note says. The links have its address; of a note that nothing leads to, the words are text.
    /// </summary>
    private static string Defined(Match definition, string text, Func<string, string, string> taken)
    {
        var label = definition.Groups["label"].Value;
        if (label[0] != '^')
            return taken(definition.Value, definition.Value);
        var isUsed = text.Split($"[{label}]", StringSplitOptions.None).Length > 2;
        return isUsed ? definition.Value : "\\" + definition.Value.TrimStart();
    }

    [GeneratedRegex(@"^ {0,3}\[(?<label>[^\[\]\n]+)\]:[ \t]*\S[^\n]*", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Definition();

    /// <summary>The first line of a callout: its kind, and a title or none.</summary>
    [GeneratedRegex(@"^(?<quote>[ \t]*(?:>[ \t]*)+)(?<mark>\[![\w\-| ]+\][+\-]?)[ \t]*(?<title>[^\n]*)\n", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Callout();

    [GeneratedRegex(@"\{%-?\s*highlight\b[^%]*%\}\n?(?<code>.*?)\n?\{%-?\s*endhighlight\s*-?%\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\{\{[<%].*?[>%]\}\}|\{%.*?%\}|%%.*?%%|<!--.*?-->|!\[\[[^\[\]\n]*\]\]|^\{:[^}\n]*\}[ \t]*$", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Command();

    /// <summary>Links within a vault.</summary>
    [GeneratedRegex(@"\[\[(?:[^\[\]|\n]*\|)?(?<words>[^\[\]|\n]*)\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex Linked();

    [GeneratedRegex(@"(?<!=)==(?<words>[^\s=][^=\n]*)==(?!=)", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
