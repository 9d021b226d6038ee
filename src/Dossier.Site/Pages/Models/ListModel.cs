using Dossier.Dates;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Graph;
using Dossier.Pages.Models.Parts;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>
/// Long lists as templates see them: in groups, each with a key that an anchor can be made of, so that a page can begin
/// with an index of them.
/// </summary>
internal static class ListModel
{
    /// <summary>From this many names on, a list of names is worth an index of letters.</summary>
    private const int ManyNames = 40;

    /// <summary>Entries in a group for each year, in the order they come in; the undated in a group without a year.</summary>
    public static ScriptArray ByYear<T>(IEnumerable<T> entries, Func<T, EdtfDate?> dateOf, EntryCards cards)
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
    public static ScriptArray ByType(ImmutableArray<LinkedActor> actors, EntryCards cards) =>
    [
        .. actors.GroupBy(actor => actor.Entry.Type.Value).Select(group => (object)new ScriptObject
        {
            ["type"] = ActorTypes.Vocabulary.WordOf(group.Key),
            ["actors"] = cards.Of(group.Select(actor => actor.Entry)),
            ["letters"] = Letters([.. group.Select(actor => actor.Entry)], ActorTypes.Vocabulary.WordOf(group.Key), cards),
        }),
    ];

    private static ScriptArray Letters(ImmutableArray<Actor> actors, string type, EntryCards cards) => actors.Length < ManyNames
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
