using Dossier.FrontMatter.Fields;
using Dossier.FrontMatter.Values;

namespace Dossier.Entries;

/// <summary>Whether and since when an entry is published, and where it stood before.</summary>
/// <param name="Draft">Whether it is not to be published yet.</param>
/// <param name="Embargo">The moment before which it is not published.</param>
/// <param name="MovedFrom">Old paths that redirect to it.</param>
/// <param name="Template">The name of the template that makes its page; null where that of its kind does.</param>
public sealed record Publication(bool Draft, DateTimeOffset? Embargo, ImmutableArray<Located<string>> MovedFrom, Located<string>? Template = null)
{
    /// <summary>What the house's own templates are told of it; null where nothing is.</summary>
    public ExtraValue.Map? Extra { get; init; }

    /// <summary>Whether a reader may see the entry.</summary>
    /// <param name="now">The moment of the build.</param>
    /// <param name="drafts">Whether drafts are shown too.</param>
    public bool IsVisible(DateTimeOffset now, bool drafts) => (drafts || !Draft) && (Embargo is null || Embargo <= now);
}

/// <summary>The fields that every kind of entry has.</summary>
internal static class PublicationFields
{
    private static readonly Field<Located<bool>> _draft = new("draft", Shapes.Flag, "true: not published yet");
    private static readonly Field<Located<DateTimeOffset>> _embargo = new("embargo", Shapes.Moment, "not published before this moment");
    private static readonly Field<ImmutableArray<Located<string>>> _movedFrom = new("moved_from", Shapes.OldPaths, "old paths of the page, which then redirect");
    private static readonly Field<Located<string>> _template = new("template", Shapes.Template, "the template of its page, one of your own in templates/; by default that of its kind");

    /// <summary>What only the house's own templates know.</summary>
    public static Field<ExtraValue.Map> Extra { get; } = new("extra", Shapes.Extra, "fields of your own, for your own templates: names with values of any kind");

    public static ImmutableArray<Field> All { get; } = [_draft, _embargo, _movedFrom, _template, Extra];

    public static Publication Read(FieldValues values) =>
        new(values.Get(_draft)?.Value ?? false, values.Get(_embargo)?.Value, values.List(_movedFrom), values.Get(_template)) { Extra = values.Get(Extra) };
}
