using Dossier.FrontMatter.Fields;
using Dossier.Text;

namespace Dossier.Entries.Site;

/// <summary>A page of free text: about, method.</summary>
public sealed class FreePage : Entry
{
    public required Located<string> Title { get; init; }

    public Prose? Summary { get; init; }

    /// <inheritdoc/>
    public override string Label => Title.Value;
}

/// <summary>The front matter of a free page.</summary>
internal static class FreePageFields
{
    private static readonly Field<Located<string>> _title = new("title", Shapes.Text, "the title of the page", required: true);
    private static readonly Field<Prose> _summary = new("summary", Shapes.Markdown, "one or two sentences of ours");

    public static ImmutableArray<Field> All { get; } = [_title, _summary, .. PublicationFields.All];

    public static FreePage Read(EntryFile file, FieldValues values) => new()
    {
        Kind = file.Kind,
        Id = file.Id,
        File = file.Source,
        Translation = file.Translation?.File,
        Original = file.Translation?.Original,
        Body = file.Body,
        IsFragment = file.IsFragment,
        Publication = PublicationFields.Read(values),
        Title = values.Text(_title, file.Id),
        Summary = values.Get(_summary),
    };
}
