using System.Text.RegularExpressions;
using Dossier.Import.Reading;

namespace Dossier.Import.Forms.References;

/// <summary>RIS: lines of two signs, spaces and a hyphen; <c>TY</c> begins a reference and <c>ER</c> ends it. A line without a sign goes on with the one before.</summary>
internal static partial class Ris
{
    public static ImmutableArray<RawArticle> Read(string text) => ReferenceArticles.Of(References(text));

    private static List<ImmutableArray<ReferenceField>> References(string text)
    {
        var references = new List<ImmutableArray<ReferenceField>>();
        var open = new List<ReferenceField>();
        foreach (var line in TextLines.Of(text).Where(line => !line.IsBlank))
        {
            var match = Line().Match(line.Text);
            var tag = match.Groups["tag"].Value;
            if (tag == "TY" && open.Exists(field => field.Tag == "TY"))
                Close();
            if (match.Success)
                open.Add(new ReferenceField(tag, tag is "AU" or "A1" ? ReferenceArticles.Turned(match.Groups["value"].Value) : match.Groups["value"].Value.Trim(), line.Text));
            else if (open is [.., { Tag.Length: > 0 } last])
                open[^1] = last with { Value = $"{last.Value} {line.Text}", Written = $"{last.Written} {line.Text}" };
            else
                open.Add(new ReferenceField("", "", line.Text));
            if (tag == "ER")
                Close();
        }

        Close();
        return references;

        void Close()
        {
            if (open.Exists(field => field.Tag.Length > 0))
                references.Add([.. open]);
            open.Clear();
        }
    }

    [GeneratedRegex(@"^(?<tag>[A-Z][A-Z0-9])\s{1,3}-(?:\s+|$)(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
