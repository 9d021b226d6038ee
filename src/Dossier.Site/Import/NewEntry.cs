using Dossier.Entries;
using Dossier.FrontMatter.Fields;
using Dossier.Import.Drafts;

namespace Dossier.Import;

/// <summary>
/// An entry to begin with: the fields it must have, filled, and below them all others as comments that say what belongs
/// there and how it is written. They come from the definition that the parser uses, so that they cannot tell anything else.
/// </summary>
public static class NewEntry
{
    private const string Type = "type";

    /// <summary>Whether an entry of a kind must say of which type it is.</summary>
    public static bool NeedsType(EntryKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.Fields.Any(field => field is { Required: true, Name: Type });
    }

    /// <summary>The text of the file. The name is the entry's title or name; the type counts where the kind needs one.</summary>
    public static string Text(EntryKind kind, string name, string type)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var text = new StringBuilder("---\n");
        foreach (var field in kind.Fields.Where(field => field.Required))
        {
            var value = field.Name == Type ? type : YamlText.Scalar(name);
            text.Append(field.Name).Append(": ").Append(value).Append(field.Name == Type ? $"  # {field.Expected}" : "").Append('\n');
        }

        text.Append("# Take the '# ' off a line to use its field; a field that is not needed is left out.\n");
        foreach (var field in kind.Fields.Where(field => !field.Required))
            text.Append("# ").Append(field.Name).Append(":  # ").Append(Explained(field)).Append('\n');

        return text.Append("---\n\n").ToString();
    }

    /// <summary>What belongs there and how it is written, unless the one says the other.</summary>
    private static string Explained(Field field) =>
        field.Expected == "words" || field.Description.Contains(field.Expected, StringComparison.Ordinal) ? field.Description : $"{field.Description} – {field.Expected}";
}
