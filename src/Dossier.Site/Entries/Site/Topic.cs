using Dossier.FrontMatter.Fields;
using Dossier.FrontMatter.Values;
using Dossier.Text;

namespace Dossier.Entries.Site;

/// <summary>A subject that articles and events are sorted under.</summary>
public sealed record Topic(Located<string> Id, string Title)
{
    /// <summary>Where its title stands.</summary>
    public required Place TitlePlace { get; init; }
}

/// <summary>A topic with what the settings say of it.</summary>
public sealed record WrittenTopic(Topic Topic)
{
    /// <summary>What a reader has to know of it first.</summary>
    public Prose? BottomLine { get; init; }

    /// <summary>What is not known of it.</summary>
    public ImmutableArray<Prose> Gaps { get; init; } = [];
}

/// <summary>A topic: a bare id, or a group of id, title and what is said of it.</summary>
internal static class TopicFields
{
    private static readonly Field<Located<string>> _id = new("id", Shapes.Id, "the topic's id", required: true);
    private static readonly Field<Located<string>> _title = new("title", Shapes.Text, "the topic's name");
    private static readonly Field<Prose> _bottomLine = new("bottom_line", Shapes.Markdown, "what a reader has to know of it first");
    private static readonly Field<ImmutableArray<Prose>> _gaps = new("gaps", Shapes.Markdowns, "what is not known of it");

    public static Shape<WrittenTopic> Shape { get; } = new EitherShape<WrittenTopic>(
        new MappedShape<Located<string>, WrittenTopic>(Shapes.Id, id => new WrittenTopic(new Topic(id, Words(id.Value)) { TitlePlace = id.Place })),
        new GroupShape<WrittenTopic>("a topic", [_id, _title, _bottomLine, _gaps], Read),
        bare: "id");

    /// <summary>The topics whose ids can be addresses, each once; the others are reported.</summary>
    public static ImmutableArray<WrittenTopic> Distinct(ImmutableArray<WrittenTopic> topics, DiagnosticBag faults)
    {
        var distinct = new Dictionary<string, WrittenTopic>(StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            var id = topic.Topic.Id;
            if (IdReasons.Of(id.Value) is { } reason)
                faults.Add(Messages.BadId(id.Place, id.Value, reason, Slug.FromTitle(id.Value)));
            else if (!distinct.TryAdd(id.Value, topic))
                faults.Add(Messages.DuplicateTopic(id.Place, id.Value));
        }

        return [.. topics.Where(topic => distinct.GetValueOrDefault(topic.Topic.Id.Value) == topic)];
    }

    private static WrittenTopic? Read(FieldValues values)
    {
        var (id, title) = (values.Get(_id), values.Get(_title));
        return id is null ? null : new WrittenTopic(new Topic(id, title?.Value ?? Words(id.Value)) { TitlePlace = title?.Place ?? id.Place }) { BottomLine = values.Get(_bottomLine), Gaps = values.List(_gaps) };
    }

    private static string Words(string id) => id.Length == 0 ? id : char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
