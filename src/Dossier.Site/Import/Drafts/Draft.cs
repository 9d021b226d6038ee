using Dossier.Entries.Articles;

namespace Dossier.Import.Drafts;

/// <summary>A draft entry: the fields that the input states, what the editor may want to add, and the text.</summary>
public sealed record Draft
{
    /// <summary>The id, which is the name of its file.</summary>
    public required string Id { get; init; }

    /// <summary>The fields by name, with their value in YAML.</summary>
    public required ImmutableDictionary<string, string> Fields { get; init; }

    /// <summary>Fields that are only proposed, with a value that an editor can take over and why.</summary>
    public required ImmutableArray<(string Field, string Value, string Why)> Proposals { get; init; }

    /// <summary>What an editor has to know of the import before anything else.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The paragraphs of the body in Markdown.</summary>
    public required ImmutableArray<string> Body { get; init; }

    /// <summary>The file: fields and proposals in the order of the content model, then the text.</summary>
    public string ToText()
    {
        var text = new StringBuilder("---\n");
        foreach (var note in Notes)
            text.Append(YamlText.Comment($"import: {note}")).Append('\n');
        foreach (var field in ArticleFields.All)
        {
            if (Fields.TryGetValue(field.Name, out var value))
                text.Append(field.Name).Append(": ").Append(value).Append('\n');
            foreach (var proposal in Proposals)
            {
                if (proposal.Field == field.Name)
                    text.Append(YamlText.Comment($"{proposal.Field}: {proposal.Value}  # {proposal.Why}")).Append('\n');
            }
        }

        text.Append("---\n");
        foreach (var paragraph in Body)
            text.Append('\n').Append(paragraph).Append('\n');
        return text.ToString();
    }
}
