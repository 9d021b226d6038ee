using System.Collections.Immutable;
using System.Text;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.FrontMatter.Fields;
using Dossier.Import.Drafts;

namespace Dossier.Import;

/// <summary>The kinds of entries that an editor begins by name.</summary>
public enum NewEntryKind
{
    Article,
    Actor,
    Event,
}

/// <summary>
/// An entry to begin with: the fields it must have, filled, and below them all others as comments that say what belongs
/// there and how it is written. They come from the definition that the parser uses, so that they cannot tell anything else.
/// </summary>
public static class NewEntry
{
    /// <summary>The text of the file.</summary>
    /// <param name="kind">The kind of entry.</param>
    /// <param name="name">Its title or name.</param>
    /// <param name="actorType">For an actor, one of <see cref="ActorTypes"/>.</param>
    public static string Text(NewEntryKind kind, string name, string actorType)
    {
        var fields = FieldsOf(kind);
        var text = new StringBuilder("---\n");
        foreach (var field in fields.Where(field => field.Required))
        {
            var value = field.Name == "type" ? actorType : YamlText.Scalar(name);
            text.Append(field.Name).Append(": ").Append(value).Append(field.Name == "type" ? $"  # {field.Expected}" : "").Append('\n');
        }

        text.Append("# Take the '# ' off a line to use its field; a field that is not needed is left out.\n");
        foreach (var field in fields.Where(field => !field.Required))
        {
            text.Append("# ").Append(field.Name).Append(":  # ").Append(Explained(field)).Append('\n');
        }

        return text.Append("---\n\n").ToString();
    }

    /// <summary>What belongs there and how it is written, unless the one says the other.</summary>
    private static string Explained(Field field) =>
        field.Expected == "words" || field.Description.Contains(field.Expected, StringComparison.Ordinal) ? field.Description : $"{field.Description} – {field.Expected}";

    private static ImmutableArray<Field> FieldsOf(NewEntryKind kind) => kind switch
    {
        NewEntryKind.Article => ArticleFields.All,
        NewEntryKind.Actor => ActorFields.All,
        NewEntryKind.Event => EventFields.All,
    };
}
