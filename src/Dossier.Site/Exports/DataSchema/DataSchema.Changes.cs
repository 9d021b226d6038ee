using System.Text.Json.Nodes;
using Dossier.Changes;
using Dossier.Entries.Parsing;
using Dossier.Entries.Site;
using Dossier.Wording;

namespace Dossier.Exports;

/// <summary>What earlier editions changed, in the schema.</summary>
internal static partial class DataSchema
{
    private static JsonObject ChangesOfDay() => Group(
        "what the editions of one day changed",
        ("day*", Text("the day: 2025-08-01")),
        ("added", List("the entries that are new", Group("an entry", ("kind*", KindOfEntry()), ("id*", Text("its id"))))),
        ("changed", List("the entries that say something else", ChangedEntry())),
        ("removed", List("what is gone", Group("an entry", ("kind*", KindOfEntry()), ("id*", Text("its id")), ("title*", Text("what it was called"))))));

    private static JsonObject ChangedEntry() => Group(
        "an entry",
        ("kind*", KindOfEntry()),
        ("id*", Text("its id")),
        ("parts", List("what of it is different", OneOf(EntryParts.Names, "a part"))),
        ("claims", List("the claims of an event that are new or stand in another way", Group(
            "a claim",
            ("id*", Text("its id in the event")),
            ("before", OneOf(ClaimWording.States, "how it stood; not there where it is new")),
            ("now*", OneOf(ClaimWording.States, "how it stood then"))))),
        ("judgements", List("the judgements that are new or rated in another way", Group(
            "a judgement",
            ("text*", Text("what is judged")),
            ("before", Rating("how it was rated; not there where it is new")),
            ("now*", Rating("how it was rated then"))))));

    private static JsonObject Rating(string description) => Group(
        description,
        ("likelihood", Text("how likely it is, in the words of the yardstick")),
        ("confidence", OneOf(Confidences.Vocabulary.Words, "the confidence in it")));

    private static JsonObject KindOfEntry() => OneOf(EntryKinds.All.Select(kind => kind.Collection), "the list that has it");
}
