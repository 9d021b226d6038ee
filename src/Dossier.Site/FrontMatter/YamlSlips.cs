using System.Text.RegularExpressions;

namespace Dossier.FrontMatter;

/// <summary>
/// Slips of typing that make YAML unreadable, or readable as something else, though a line looks right to the eye. In: the
/// lines of YAML that could not be read as fields. Out: the first slip, at its place; null where there is none.
/// </summary>
internal static partial class YamlSlips
{
    public static Diagnostic? First(FrontMatterBlock front, string[] lines)
    {
        int? block = null;
        for (var line = 0; line < lines.Length; line++)
        {
            var indent = lines[line].Length - lines[line].TrimStart(' ').Length;
            if (block is { } around && (indent > around || string.IsNullOrWhiteSpace(lines[line])))
                continue;

            block = BlockBegins().IsMatch(lines[line]) ? indent : null;
            if (In(front, line, lines[line]) is { } slip)
                return slip;
        }

        return null;
    }

    /// <summary>A line behind which indented ones are a text to the letter, so that nothing in them is a slip of YAML.</summary>
    [GeneratedRegex(@"(?:^|[:\-]\s+)[|>][+\-0-9]*\s*(?:#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BlockBegins();

    private static Diagnostic? In(FrontMatterBlock front, int line, string text)
    {
        Place At(Group group) => new(front.File.Path, front.FirstLine + line, group.Index + 1);
        if (NoBreakSpace().Match(text) is { Success: true } noBreak)
        {
            var space = noBreak.Groups["space"];
            return Messages.NoBreakSpace(At(space)) with { Fix = new Fix(At(space), space.Value, new string(' ', space.Length)) };
        }

        if (OtherColon().Match(text) is { Success: true } other)
        {
            var colon = other.Groups["colon"];
            return Messages.OtherColon(At(colon), colon.Value, other.Groups["name"].Value) with { Fix = new Fix(At(colon), colon.Value, ": ") };
        }

        if (NoSpace().Match(text) is { Success: true } tight)
        {
            var (name, value) = (tight.Groups["name"], tight.Groups["value"]);
            return Messages.NoSpaceAfterColon(At(value), name.Value, value.Value.TrimEnd()) with { Fix = new Fix(At(name), $"{name.Value}:", $"{name.Value}: ") };
        }

        return null;
    }

    /// <summary>A space that YAML does not take for one, where the line begins or behind a field's colon.</summary>
    [GeneratedRegex(@"^(?:\s*(?:- )?[\w-]+:)?(?<space>[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]+)\S", RegexOptions.CultureInvariant)]
    private static partial Regex NoBreakSpace();

    [GeneratedRegex(@"^\s*(?:- )?(?<name>[a-z_]+)(?<colon>[：﹕︓꞉∶])", RegexOptions.CultureInvariant)]
    private static partial Regex OtherColon();

    /// <summary>A field in small letters; an address such as <c>https://…</c> is none.</summary>
    [GeneratedRegex(@"^\s*(?:- )?(?<name>[a-z][a-z_]*):(?<value>[^\s/].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoSpace();
}
