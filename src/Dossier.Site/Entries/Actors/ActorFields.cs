using Dossier.Dates;
using Dossier.FrontMatter.Fields;
using Dossier.FrontMatter.Values;
using Dossier.Text;

namespace Dossier.Entries.Actors;

/// <summary>The front matter of an actor: the one definition that parser, messages and schemas share.</summary>
internal static class ActorFields
{
    private static readonly Field<Located<string>> _name = new("name", Shapes.Text, "the name it goes by on the site", required: true);
    private static readonly Field<Located<ActorType>> _type = new("type", new WordShape<ActorType>(ActorTypes.Vocabulary), $"one of {string.Join(", ", ActorTypes.Vocabulary.Words)}", required: true);
    private static readonly Field<ImmutableArray<Located<string>>> _aliases = new("aliases", Shapes.Texts, "other names that mean this actor wherever they stand; no two actors can share one") { Translation = FieldTranslation.Names };
    private static readonly Field<ImmutableArray<Located<string>>> _weakAliases = new("weak_aliases", Shapes.Texts, "names that mean this actor only after its name or an alias in the same text") { Translation = FieldTranslation.Names };
    private static readonly Field<ImmutableArray<Located<string>>> _previousNames = new("previous_names", Shapes.Texts, "names it went by before") { Translation = FieldTranslation.Names };
    private static readonly Field<Located<string>> _description = new("description", Shapes.Text, "one line that tells it apart");
    private static readonly Field<Located<Answer>> _unnamed = new("unnamed", new WordShape<Answer>(Answers.Vocabulary), "yes where the texts keep it anonymous: a source, a spokeswoman");
    private static readonly Field<ImmutableArray<Located<string>>> _notToConfuseWith = new("not_to_confuse_with", Shapes.Ids, "actors it is easily taken for");
    private static readonly Field<Located<string>> _country = new("country", Shapes.Country, "an ISO 3166-1 alpha-2 code");
    private static readonly Field<Located<string>> _wikidata = new("wikidata", Shapes.Wikidata, "its Wikidata item");
    private static readonly Field<ImmutableArray<ExternalId>> _ids = new("ids", Shapes.ExternalIds, $"what other registers call it: {string.Join(", ", ExternalIdScheme.All.Select(scheme => scheme.Name))}, or one of your own");
    private static readonly Field<Prose> _summary = new("summary", Shapes.Markdown, "one or two sentences of ours");
    private static readonly Field<ImmutableArray<Position>> _positions = new("positions", new ListShape<Position>(PositionFields.Shape), "offices it held");
    private static readonly Field<ImmutableArray<Relation>> _relations = new("relations", new ListShape<Relation>(RelationFields.Shape), "how it stands to other actors");
    private static readonly Field<Located<Reliability>> _reliability = new("reliability", new WordShape<Reliability>(Reliabilities.Vocabulary), "for media: Admiralty reliability A to F");
    private static readonly Field<Prose> _reliabilityNote = new("reliability_note", Shapes.Markdown, "for media: the reason for that grade");
    private static readonly Field<Prose> _ownership = new("ownership", Shapes.Markdown, "for media: who owns it");
    private static readonly Field<ImmutableArray<Prose>> _gaps = new("gaps", Shapes.Markdowns, "what we do not know about it");

    public static ImmutableArray<Field> All { get; } =
    [
        _name, _type, _aliases, _weakAliases, _previousNames, _description, _unnamed, _notToConfuseWith, _country, _wikidata, _ids, _summary,
        _positions, _relations, _reliability, _reliabilityNote, _ownership, _gaps, .. PublicationFields.All,
    ];

    public static Actor Read(EntryFile file, FieldValues values)
    {
        var type = values.Get(_type);
        var ids = values.List(_ids);
        var actor = new Actor
        {
            Kind = file.Kind,
            Id = file.Id,
            File = file.Source,
            Translation = file.Translation?.File,
            Original = file.Translation?.Original,
            Body = file.Body,
            IsFragment = file.IsFragment || type is null,
            Publication = PublicationFields.Read(values),
            Name = values.Text(_name, file.Id),
            Type = type ?? new Located<ActorType>(ActorType.Organization, values.Place),
            Aliases = WithName(values.List(_aliases), values.Text(_name, file.Id), file.Translation?.Original as Actor),
            WeakAliases = values.List(_weakAliases),
            PreviousNames = values.List(_previousNames),
            Description = values.Get(_description),
            Unnamed = values.Get(_unnamed),
            NotToConfuseWith = values.List(_notToConfuseWith),
            Country = values.Get(_country),
            Wikidata = ItemOf(values, ids),
            Ids = [.. ids.Where(id => !IsWikidata(id))],
            Summary = values.Get(_summary),
            Positions = values.List(_positions),
            Relations = values.List(_relations),
            Reliability = values.Get(_reliability),
            ReliabilityNote = values.Get(_reliabilityNote),
            Ownership = values.Get(_ownership),
            Gaps = values.List(_gaps),
        };
        return actor;
    }

    /// <summary>The aliases, and of a translation the name of the original: texts that are not translated have that one.</summary>
    private static ImmutableArray<Located<string>> WithName(ImmutableArray<Located<string>> aliases, Located<string> name, Actor? original) =>
        original is null || aliases.Append(name).Any(known => known.Value == original.Name.Value) ? aliases : aliases.Add(original.Name);

    /// <summary>The Wikidata item by its own field, or by the name that it has among the other registers; that the two differ is reported.</summary>
    private static Located<string>? ItemOf(FieldValues values, ImmutableArray<ExternalId> ids)
    {
        var (own, other) = (values.Get(_wikidata), ids.FirstOrDefault(IsWikidata)?.Value);
        if (own is not null && other is not null && own.Value != other.Value)
            values.Report(Messages.IdsDisagree(other.Place, other.Value, own.Value));

        return own ?? other;
    }

    private static bool IsWikidata(ExternalId id) => id.Scheme.Value == "wikidata";
}

/// <summary>The fields of one of an actor's positions.</summary>
internal static class PositionFields
{
    private static readonly Field<Located<string>> _title = new("title", Shapes.Text, "the office", required: true);
    private static readonly Field<Located<string>> _of = new("of", Shapes.Id, "the actor whose office it is");
    private static readonly Field<Located<EdtfDate>> _from = new("from", Shapes.Date, "since when");
    private static readonly Field<Located<EdtfDate>> _to = new("to", Shapes.Date, "until when");
    private static readonly Field<Located<string>> _status = new("status", Shapes.Text, "a limit of the office, such as interim or caretaker");
    private static readonly Field<ImmutableArray<Located<SourceReference>>> _sources = new("sources", Shapes.Sources, "where it stands");

    public static GroupShape<Position> Shape { get; } = new("a position", [_title, _of, _from, _to, _status, _sources], Read);

    private static Position? Read(FieldValues values)
    {
        var title = values.Get(_title);
        var (of, from, to) = (values.Get(_of), values.Get(_from), values.Get(_to));
        var (status, sources) = (values.Get(_status), values.List(_sources));
        return title is null ? null : new Position { Title = title, Of = of, From = from, To = to, Status = status, Sources = sources };
    }
}

/// <summary>The fields of one of an actor's relations.</summary>
internal static class RelationFields
{
    private static readonly Field<Located<string>> _to = new("to", Shapes.Id, "the other actor", required: true);
    private static readonly Field<Located<string>> _kind = new("kind", Shapes.Text, "what relation it is: ally of, head of …", required: true);
    private static readonly Field<Located<EdtfDate>> _from = new("from", Shapes.Date, "since when");
    private static readonly Field<Located<EdtfDate>> _until = new("until", Shapes.Date, "until when");
    private static readonly Field<ImmutableArray<Located<SourceReference>>> _sources = new("sources", Shapes.Sources, "where it stands");

    public static GroupShape<Relation> Shape { get; } = new("a relation", [_to, _kind, _from, _until, _sources], Read);

    private static Relation? Read(FieldValues values)
    {
        var (to, kind) = (values.Get(_to), values.Get(_kind));
        var (from, until, sources) = (values.Get(_from), values.Get(_until), values.List(_sources));
        return to is null || kind is null ? null : new Relation { To = to, Kind = kind, From = from, Until = until, Sources = sources };
    }
}
