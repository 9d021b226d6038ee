using Dossier.Dates;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Graph;
using Dossier.Pages.Models.Parts;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Overviews;

/// <summary>
/// Long lists as templates see them: in groups, each with a key that an anchor can be made of, so that a page can begin
/// with an index of them.
/// </summary>
/// <param name="dossier">What is listed.</param>
/// <param name="cards">Shows an entry in a list.</param>
/// <param name="timeline">The time line, made when it is first asked for.</param>
/// <param name="network">Who is named with whom.</param>
internal sealed class ListModel(ResolvedDossier dossier, EntryCards cards, Lazy<TimelineModel> timeline, NetworkModel network)
{
    /// <summary>From this many names on, a list of names is worth an index of letters.</summary>
    private const int ManyNames = 40;

    /// <summary>The globals of a list's page.</summary>
    /// <param name="name">The list, one of <see cref="PageLists.Names"/>.</param>
    public ScriptObject Of(string name) => name switch
    {
        PageLists.Articles => Dated("articles", dossier.Articles.Select(article => article.Entry), article => article.Date?.Value),
        PageLists.Events => Dated("events", dossier.Events.Select(one => one.Entry), one => one.Date?.Value),
        PageLists.Actors => new ScriptObject { ["groups"] = ByType(dossier.Actors) },
        PageLists.Timeline => new ScriptObject { ["timeline"] = timeline.Value.Whole() },
        PageLists.Network => new ScriptObject { ["network"] = network.Whole() },
        PageLists.Topics => new ScriptObject { ["topics"] = cards.Of(dossier.Topics.Select(topic => topic.Topic)) },
        _ => throw new InvalidOperationException($"there is no list '{name}'"),
    };

    private ScriptObject Dated<T>(string name, IEnumerable<T> entries, Func<T, EdtfDate?> dateOf)
        where T : Entry => new() { [name] = cards.Of(entries), ["years"] = ByYear(entries, dateOf) };

    /// <summary>Entries in a group for each year, in the order they come in; the undated in a group without a year.</summary>
    private ScriptArray ByYear<T>(IEnumerable<T> entries, Func<T, EdtfDate?> dateOf)
        where T : Entry =>
    [
        .. entries.GroupBy(entry => YearOf(dateOf(entry))).Select(group => (object)new ScriptObject
        {
            ["key"] = group.Key?.ToString(CultureInfo.InvariantCulture) ?? "undated",
            ["year"] = group.Key,
            ["entries"] = cards.Of(group),
        }),
    ];

    /// <summary>Actors in a group for each type, and those of a type with many in groups of letters.</summary>
    private ScriptArray ByType(ImmutableArray<LinkedActor> actors) =>
    [
        .. actors.GroupBy(actor => actor.Entry.Type.Value).Select(group => (object)new ScriptObject
        {
            ["type"] = ActorTypes.Vocabulary.WordOf(group.Key),
            ["actors"] = cards.Of(group.Select(actor => actor.Entry)),
            ["letters"] = Letters([.. group.Select(actor => actor.Entry)], ActorTypes.Vocabulary.WordOf(group.Key)),
        }),
    ];

    private ScriptArray Letters(ImmutableArray<Actor> actors, string type) => actors.Length < ManyNames
        ? []
        :
        [
            .. actors.GroupBy(actor => FirstLetter(actor.Label)).Select((group, at) => (object)new ScriptObject
            {
                ["key"] = string.Create(CultureInfo.InvariantCulture, $"{type}-{at + 1}"),
                ["letter"] = group.Key,
                ["actors"] = cards.Of(group),
            }),
        ];

    private static string FirstLetter(string name) => StringInfo.GetNextTextElement(Collation.Key(name)).ToUpperInvariant();

    private static int? YearOf(EdtfDate? date) => (date?.Lower ?? date?.Upper)?.Year;
}
