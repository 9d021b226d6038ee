using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dossier.FrontMatter;

/// <summary>
/// Says in an editor's words what is wrong with broken YAML. In: the YAML and the parser's complaint. Out: a
/// diagnostic at the line that has to be changed, which is often not the one where the parser gave up.
/// </summary>
internal static partial class YamlFault
{
    public static Diagnostic Explain(FrontMatterBlock front, string yaml, YamlException broken)
    {
        var lines = yaml.Split('\n');
        var at = front.PlaceOf(broken.Start);
        if (broken.Message.StartsWith("Duplicate key", StringComparison.Ordinal))
        {
            var key = broken.Message["Duplicate key".Length..].Trim();
            return Messages.DuplicateField(at, key);
        }

        if (BadEscape(front, lines, broken) is { } escape)
            return escape;

        if (broken.Message.Contains("flow sequence", StringComparison.Ordinal) || broken.Message.Contains("flow mapping", StringComparison.Ordinal))
            return Unclosed(front, yaml, (int)broken.Start.Line);

        if (broken.Message.Contains("<document start>", StringComparison.Ordinal) && lines.Take((int)broken.Start.Line - 1).Skip(1).Any(line => line.TrimEnd() is "---" or "..."))
            return Messages.SecondDocument(at);

        return TabIndent(front, lines)
            ?? UnclosedQuote(front, lines, (int)broken.Start.Line)
            ?? ColonInValue(front, lines, (int)broken.Start.Line)
            ?? ReservedStart(front, lines, (int)broken.Start.Line)
            ?? Directive(front, lines)
            ?? YamlSlips.First(front, lines)
            ?? Messages.BrokenYaml(IsIndentation(broken) ? StartOf(front, lines, (int)broken.Start.Line) : at, Reason(broken, lines));
    }

    // The parser notices some faults behind the last line.
    private static Place StartOf(FrontMatterBlock front, string[] lines, int line)
    {
        var written = Math.Clamp(line, 1, lines.Length);
        return new Place(front.File.Path, front.FirstLine + written - 1, IndentOf(lines, written) + 1);
    }

    /// <summary>Reports a bracket that is opened and never closed.</summary>
    /// <param name="front">The front matter.</param>
    /// <param name="yaml">Its YAML.</param>
    /// <param name="near">The line where the parser gave up; 0 where it does not say.</param>
    public static Diagnostic Unclosed(FrontMatterBlock front, string yaml, int near = 0)
    {
        var open = new Stack<int>();
        for (var at = 0; at < yaml.Length; at++)
        {
            if (yaml[at] is '"' or '\'' && (at == 0 || yaml[at - 1] is ' ' or '[' or '{' or ','))
                at = Math.Max(at, yaml.IndexOf(yaml[at], at + 1));
            else if (yaml[at] is '[' or '{')
                open.Push(at);
            else if (yaml[at] is ']' or '}' && open.Count > 0)
                open.Pop();
        }

        if (open.Count == 0 && Elsewhere(front, yaml.Split('\n'), near) is { } elsewhere)
            return elsewhere;

        if (open.Count == 0)
            return InBrackets(front, yaml, near);

        var last = open.Last();
        return Messages.UnclosedBracket(PlaceAt(front, yaml, last), yaml[last]);
    }

    /// <summary>Brackets that match, with something between them that cannot be read: at the line where the parser gave up, or at the first bracket.</summary>
    private static Diagnostic InBrackets(FrontMatterBlock front, string yaml, int near)
    {
        var lines = yaml.Split('\n');
        return Messages.BrokenYaml(
            near >= 1 && near <= lines.Length ? new Place(front.File.Path, front.FirstLine + near - 1, IndentOf(lines, near) + 1) : PlaceAt(front, yaml, Math.Max(0, yaml.IndexOfAny(['[', '{']))),
            Messages.YamlInBrackets);
    }

    private static Place PlaceAt(FrontMatterBlock front, string yaml, int offset) =>
        new(front.File.Path, front.FirstLine + yaml.AsSpan(0, offset).Count('\n'), offset - yaml.AsSpan(0, offset).LastIndexOf('\n'));

    /// <summary>A backslash between double quotes that begins no code of YAML (5.7), as in <c>"C:\Users"</c>.</summary>
    private static Diagnostic? BadEscape(FrontMatterBlock front, string[] lines, YamlException broken)
    {
        if (!broken.Message.Contains("quoted scalar", StringComparison.Ordinal) || broken.Message.Contains("end of stream", StringComparison.Ordinal))
            return null;

        for (var line = Math.Max(1, (int)broken.Start.Line); line <= lines.Length; line++)
        {
            var from = line == broken.Start.Line ? Math.Clamp((int)broken.Start.Column, 0, lines[line - 1].Length) : 0;
            if (YamlEscapes.FirstWrong(lines[line - 1], from) is not { } wrong)
                continue;

            var at = new Place(front.File.Path, front.FirstLine + line - 1, wrong.Start.Value + 1);
            var end = line == broken.Start.Line ? lines[line - 1].LastIndexOf('"') : -1;
            var escape = lines[line - 1][wrong];
            return escape.Length > 2
                ? Messages.HalfCharacter(at, escape)
                : Messages.BadEscape(at, escape, end > wrong.Start.Value ? lines[line - 1][from..end].Replace("\\\"", "\"", StringComparison.Ordinal) : null);
        }

        return null;
    }

    /// <summary>The column of a colon that has no name before it in its line; null where there is none.</summary>
    public static int? ColonWithoutName(string line) => NoName().IsMatch(line) ? line.IndexOf(':', StringComparison.Ordinal) + 1 : null;

    /// <summary>Reports what the parser gave up at without saying where.</summary>
    /// <param name="front">The front matter.</param>
    /// <param name="yaml">Its YAML.</param>
    /// <param name="last">What the parser had read last: the end of a group where a field has no name, the name where the tag behind it is none.</param>
    public static Diagnostic AfterLastRead(FrontMatterBlock front, string yaml, ParsingEvent? last)
    {
        var lines = yaml.Split('\n');
        var near = Math.Clamp((int)(last?.Start.Line ?? 1), 1, lines.Length);
        if (last is not MappingEnd)
            return ReservedStart(front, lines, near) ?? Messages.BrokenYaml(At(near - 1, IndentOf(lines, near)), Messages.YamlNoTag);

        var nameless = Array.FindLastIndex(lines, near - 1, text => NoName().IsMatch(text));
        return Messages.NamelessField(nameless < 0 ? At(near - 1, 0) : At(nameless, lines[nameless].IndexOf(':', StringComparison.Ordinal)));

        Place At(int line, int offset) => new(front.File.Path, front.FirstLine + line, offset + 1);
    }

    /// <summary>What else makes the parser think that a bracket is open, where all are closed.</summary>
    private static Diagnostic? Elsewhere(FrontMatterBlock front, string[] lines, int near)
    {
        if ((QuoteInBrackets(front, lines, near) ?? LineInBrackets(front, lines)) is { } inside)
            return inside;

        // Where the YAML ends so, YamlDotNet stops reading signs, but not fields.
        var end = Array.FindIndex(lines, text => text.TrimEnd() is "...");
        return end < 0 ? null : Messages.SecondDocument(new Place(front.File.Path, front.FirstLine + end + 1, 1));
    }

    /// <summary>A value in brackets that goes on behind its closing quotation mark: <c>['D'Arcy']</c>. The parser gives up in its line or the next.</summary>
    private static Diagnostic? QuoteInBrackets(FrontMatterBlock front, string[] lines, int near)
    {
        for (var line = Math.Min(near, lines.Length); line > Math.Max(0, near - 3); line--)
        {
            if (TextBehindQuote().Match(lines[line - 1]) is { Success: true } value)
                return Messages.TextAfterQuote(new Place(front.File.Path, front.FirstLine + line - 1, value.Groups["quote"].Index + 1), value.Groups["quote"].Value[0]);
        }

        return null;
    }

    /// <summary>A line that stands at the very left though a bracket before it is open: it looks like the next field.</summary>
    private static Diagnostic? LineInBrackets(FrontMatterBlock front, string[] lines)
    {
        var depth = 0;
        for (var line = 0; line < lines.Length; line++)
        {
            if (depth > 0 && lines[line] is [not (' ' or ']' or '}' or '#'), ..])
                return Messages.BrokenYaml(new Place(front.File.Path, front.FirstLine + line, 1), Messages.YamlLineInBrackets);

            depth += lines[line].Count(sign => sign is '[' or '{') - lines[line].Count(sign => sign is ']' or '}');
        }

        return null;
    }

    private static Diagnostic? TabIndent(FrontMatterBlock front, string[] lines)
    {
        var line = Array.FindIndex(lines, text => text.AsSpan(0, text.Length - text.TrimStart().Length).Contains('\t'));
        return line < 0 ? null : Messages.TabInYaml(new Place(front.File.Path, front.FirstLine + line, lines[line].IndexOf('\t', StringComparison.Ordinal) + 1));
    }

    private static Diagnostic? UnclosedQuote(FrontMatterBlock front, string[] lines, int near)
    {
        for (var line = Math.Min(near, lines.Length) - 1; line >= 0; line--)
        {
            var value = QuotedValue().Match(lines[line]);
            if (value.Success)
            {
                var quote = value.Groups["quote"];
                var rest = value.Groups["rest"].Value.TrimEnd();
                var marks = rest.Count(character => character == quote.Value[0]);
                var place = new Place(front.File.Path, front.FirstLine + line, quote.Index + 1);
                return (marks, rest.EndsWith(quote.Value[0])) switch
                {
                    (0, _) => Messages.UnclosedQuote(place, quote.Value[0], marksInside: false),
                    (1, true) => null,
                    (1, false) => Messages.TextAfterQuote(place, quote.Value[0]),
                    _ => Messages.UnclosedQuote(place, quote.Value[0], marksInside: true),
                };
            }

            if (line < near - 1 && FieldStart().IsMatch(lines[line]))
                return null;
        }

        return null;
    }

    private static Diagnostic? ColonInValue(FrontMatterBlock front, string[] lines, int near)
    {
        if (near < 1 || near > lines.Length)
            return null;

        var value = ValueWithColon().Match(lines[near - 1]);
        return value.Success
            ? Messages.ColonInValue(new Place(front.File.Path, front.FirstLine + near - 1, value.Groups["value"].Index + 1), value.Groups["name"].Value, WithoutTypographicQuotes(value.Groups["value"].Value.TrimEnd()))
            : null;
    }

    /// <summary>A value between “ and ” alone was put in quotation marks by an editor whose word processor bent them.</summary>
    private static string WithoutTypographicQuotes(string value) =>
        TypographicQuotes.Inside(value) is { } inside ? inside : value;

    private static Diagnostic? ReservedStart(FrontMatterBlock front, string[] lines, int near)
    {
        if (near < 1 || near > lines.Length)
            return null;

        var value = ReservedValue().Match(lines[near - 1]);
        return value.Success
            ? Messages.ReservedStart(new Place(front.File.Path, front.FirstLine + near - 1, value.Groups["value"].Index + 1), value.Groups["value"].Value.TrimEnd())
            : null;
    }

    private static Diagnostic? Directive(FrontMatterBlock front, string[] lines)
    {
        var line = Array.FindIndex(lines, text => text.StartsWith('%'));
        return line < 0 ? null : Messages.BrokenYaml(new Place(front.File.Path, front.FirstLine + line, 1), Messages.YamlDirective);
    }

    private static bool IsIndentation(YamlException broken) =>
        broken.Message.Contains("invalid mapping", StringComparison.Ordinal)
        || broken.Message.Contains("<document end>", StringComparison.Ordinal) || broken.Message.Contains("did not find expected '-' indicator", StringComparison.Ordinal);

    private static int IndentOf(string[] lines, int line)
    {
        var text = lines[Math.Clamp(line, 1, lines.Length) - 1];
        return text.Length - text.TrimStart().Length;
    }

    private static string Reason(YamlException broken, string[] lines)
    {
        if (IsIndentation(broken))
            return Messages.YamlIndentation;

        var near = Math.Clamp((int)broken.Start.Line, 1, lines.Length);
        if (broken.Message.Contains("did not find expected key", StringComparison.Ordinal) && !NamedValue().IsMatch(lines[near - 1]))
            return Messages.YamlNoField;

        // The parser prefixes its message with the place, which the diagnostic already carries.
        var message = PlacePrefix().Replace(broken.Message, "").Trim().TrimEnd('.');
        return message.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(message[0]) + message[1..];
    }

    [GeneratedRegex(@"^\(Line: .*?\) - \(Line: .*?\): ", RegexOptions.CultureInvariant)]
    private static partial Regex PlacePrefix();

    [GeneratedRegex(@"^\s*(?:- )?(?:[\w-]+:\s+|- )(?<quote>[""'])(?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedValue();

    [GeneratedRegex(@"[\[,{]\s*(?<quote>[""'])(?:(?!\k<quote>).)*\k<quote>[^\s,\]}:]", RegexOptions.CultureInvariant)]
    private static partial Regex TextBehindQuote();

    [GeneratedRegex(@"^[\w-]+:", RegexOptions.CultureInvariant)]
    private static partial Regex FieldStart();

    [GeneratedRegex(@"^\s*(?:- )?(?<name>[\w-]+):\s+(?<value>[^""'\[{|>&*!].*:(?:\s.*|$))", RegexOptions.CultureInvariant)]
    private static partial Regex ValueWithColon();

    [GeneratedRegex(@"^\s*(?:- )?(?:[\w-]+:\s+|- )(?<value>(?:[@`%&*!]|[-?] |[|>] *[^\s|>+\-0-9#]|\[[^\]]*\]\s*[^\s#]|\{[^}]*\}\s*[^\s#]).*)$", RegexOptions.CultureInvariant)]
    private static partial Regex ReservedValue();

    [GeneratedRegex(@"^\s*(?:- )*(?:\? *)?:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();

    [GeneratedRegex(@"^\s*(?:- )*[^\s:][^:]*:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NamedValue();
}
