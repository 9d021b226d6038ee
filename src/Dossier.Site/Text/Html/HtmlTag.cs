using System.Text.RegularExpressions;
using Markdig.Helpers;

namespace Dossier.Text.Html;

/// <summary>An attribute in a tag; its value is null where none is given.</summary>
internal readonly record struct HtmlTagAttribute(string Name, string? Value);

/// <summary>A tag as CommonMark 0.31.2 (section 6.6) has it, which may still be none of HTML: <c>&lt;did not&gt;</c>.</summary>
/// <param name="Name">The name of its element, in small letters.</param>
/// <param name="IsEnd">Whether it closes an element.</param>
/// <param name="EndsItself">Whether it ends in <c>/&gt;</c>.</param>
/// <param name="Attributes">What it says of the element.</param>
/// <param name="Written">The tag, to the letter.</param>
internal sealed partial record HtmlTag(string Name, bool IsEnd, bool EndsItself, ImmutableArray<HtmlTagAttribute> Attributes, string Written)
{
    /// <summary>Reads the tag that begins at a place in a text; null where none does.</summary>
    public static HtmlTag? ReadAt(string text, int at)
    {
        if (at + 2 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/'))
            return null;

        var match = Tag().Match(text, at);
        if (!match.Success)
            return null;

        var (names, values) = (match.Groups["key"].Captures, match.Groups["rest"].Captures);
        var attributes = Enumerable.Range(0, names.Count).Select(index => new HtmlTagAttribute(names[index].Value.ToLowerInvariant(), ValueOf(values[index].Value)));
        return new HtmlTag(match.Groups["name"].Value.ToLowerInvariant(), match.Groups["end"].Length > 0, match.Groups["self"].Length > 0, [.. attributes], match.Value);
    }

    /// <summary>The value of an attribute, its character references replaced; null where it has none.</summary>
    public string? this[string attribute] => Attributes.FirstOrDefault(one => one.Name == attribute).Value;

    /// <summary>The same tag without an attribute.</summary>
    public HtmlTag Without(string attribute)
    {
        var rest = Attributes.RemoveAll(one => one.Name == attribute);
        var written = rest.Select(one => one.Value is null ? $" {one.Name}" : $" {one.Name}=\"{System.Net.WebUtility.HtmlEncode(one.Value)}\"");
        return this with { Attributes = rest, Written = $"<{Name}{string.Concat(written)}{(EndsItself ? "/" : "")}>" };
    }

    private static string? ValueOf(string rest)
    {
        var value = rest.TrimStart().TrimStart('=').TrimStart();
        return rest.Length == 0 ? null : HtmlHelper.Unescape(value is ['"' or '\'', ..] ? value[1..^1] : value, removeBackSlash: false);
    }

    [GeneratedRegex("""\G<(?:(?<end>/)(?<name>[A-Za-z][A-Za-z0-9-]*)\s*|(?<name>[A-Za-z][A-Za-z0-9-]*)(?:\s+(?<key>[A-Za-z_:][A-Za-z0-9_.:-]*)(?<rest>\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*")|))*\s*(?<self>/?))>""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
