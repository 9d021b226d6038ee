using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Events;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>An actor as its template sees it.</summary>
internal sealed class ActorModel(DossierEvidence evidence, EntryCards cards, TextModel texts, ClaimModel claims, MentionModel mentions, SiteWording wording)
{
    /// <summary>How many entries or statements a section of an actor's page lists; the lists of the site have them all.</summary>
    public const int MostListed = 60;

    /// <summary>How much of what somebody said of one event is shown there.</summary>
    private const int MostSaid = 3;

    /// <summary>How many articles are named that use a name.</summary>
    private const int MostUses = 3;

    public ScriptObject Of(LinkedActor actor)
    {
        var entry = actor.Entry;
        var model = cards.Actor(actor, EntryCards.MostFields);
        model["aliases"] = Texts(entry.Aliases.Select(name => name.Value));
        model["weak_aliases"] = Texts(entry.WeakAliases.Select(name => name.Value));
        model["previous_names"] = Texts(entry.PreviousNames.Select(name => name.Value));
        model["unnamed"] = entry.IsUnnamed;
        model["not_to_confuse_with"] = cards.Of(actor.NotToConfuseWith);
        model["country"] = entry.Country?.Value;
        model["wikidata"] = entry.Wikidata?.Value;
        model["ids"] = ExternalIdModel.Of(entry.Ids);
        model["summary"] = EntryCards.Prose(actor.Summary, ProseForm.Inline);
        model["positions"] = new ScriptArray(actor.Positions.Select(position => PositionModel.Of(position, cards, wording)));
        model["relations"] = new ScriptArray(actor.Relations.Select(relation => Relation(relation.Relation, relation.To, relation.Sources)));
        model["related_from"] = new ScriptArray(actor.RelatedFrom.Select(relation => Relation(relation.Relation, relation.From, relation.Sources)));
        model["reliability"] = entry.Reliability is { } reliability ? Reliabilities.Vocabulary.WordOf(reliability.Value) : null;
        model["reliability_text"] = EventWording.Reliability(entry.Reliability?.Value, PlainText.Of(actor.ReliabilityNote), wording);
        model["reliability_note"] = EntryCards.Prose(actor.ReliabilityNote, ProseForm.Inline);
        model["ownership"] = EntryCards.Prose(actor.Ownership, ProseForm.Inline);
        model["gaps"] = GapModel.Of(actor.Gaps, evidence.GapsOf(entry), wording);
        model["text"] = texts.Of(actor.Body);
        model["events"] = new ScriptArray(actor.Events.TakeLast(MostListed).Select(Event));
        model["event_count"] = actor.Events.Length;
        var (spokeOn, deeds) = (evidence.SpokeOn(entry), evidence.DeedsOf(entry));
        model["spoke_on"] = cards.Of(spokeOn.Take(MostListed));
        model["spoke_on_more"] = Math.Max(0, spokeOn.Length - MostListed);
        model["office_deeds"] = new ScriptArray(deeds.Take(MostListed).Select(Deed));
        model["office_deeds_more"] = Math.Max(0, deeds.Length - MostListed);
        TracedStatement[] statements = [.. evidence.StatementsOf(entry)];
        model["statements"] = new ScriptArray(statements.Take(MostListed).Select(claims.Statement));
        model["statement_count"] = statements.Length;
        mentions.Put(model, actor);
        model["article_count"] = actor.NamedIn.Length;
        model["mention_count"] = actor.NamedIn.Sum(named => named.Sentences.Length);
        model["names_used"] = new ScriptArray(actor.UsedNames.Select(UsedName));
        model["published"] = cards.Of(actor.Published.Take(MostListed));
        model["published_count"] = actor.Published.Length;
        model["source_of"] = cards.Of(actor.SourceOf.Take(MostListed));
        model["source_of_count"] = actor.SourceOf.Length;
        return model;
    }

    private static ScriptArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (object)text)];

    private ScriptObject Relation(Relation relation, Actor other, ImmutableArray<SourceTarget> sources) => new()
    {
        ["to"] = cards.Of(other),
        ["kind"] = relation.Kind.Value,
        ["from"] = DateModel.Of(relation.From, wording),
        ["until"] = DateModel.Of(relation.Until, wording),
        ["sources"] = PositionModel.Sources(sources, cards),
    };

    private ScriptObject Event(EventRole role) => new()
    {
        ["event"] = cards.Of(role.Event),
        ["role"] = role.Role is { } word ? ParticipantRoles.Vocabulary.WordOf(word) : null,
        ["role_text"] = EventWording.Role(role.Event, role.Role, wording),
    };

    /// <summary>What somebody did in an event in an office of the actor.</summary>
    private ScriptObject Deed(OfficeDeed deed) => new()
    {
        ["event"] = cards.Of(deed.Event),
        ["actor"] = cards.Of(deed.Holder),
        ["position"] = PositionModel.Of(deed.Position, cards, wording),
        ["tenure"] = EventWording.Word(deed.Tenure),
        ["took_part"] = deed.TookPart,
        ["role"] = deed.Role is { } role ? ParticipantRoles.Vocabulary.WordOf(role) : null,
        ["role_text"] = EventWording.Role(deed.Event, deed.Role, wording),
        ["statements"] = new ScriptArray(deed.Said.Take(MostSaid).Select(claims.Statement)),
        ["statements_more"] = Math.Max(0, deed.Said.Length - MostSaid),
    };

    private ScriptObject UsedName(UsedName used) => new()
    {
        ["name"] = used.Name,
        ["count"] = used.Count,
        ["articles"] = cards.Of(used.Articles.Take(MostUses)),
        ["more"] = Math.Max(0, used.Articles.Length - MostUses),
    };
}

/// <summary>A position as templates see it.</summary>
internal static class PositionModel
{
    public static ScriptObject Of(LinkedPosition position, EntryCards cards, SiteWording wording) => new()
    {
        ["title"] = position.Position.Title.Value,
        ["of"] = cards.Of(position.Of),
        ["from"] = DateModel.Of(position.Position.From, wording),
        ["to"] = DateModel.Of(position.Position.To, wording),
        ["status"] = position.Position.Status?.Value,
        ["sources"] = Sources(position.Sources, cards),
    };

    /// <summary>Where something stands: articles and paragraphs.</summary>
    public static ScriptArray Sources(ImmutableArray<SourceTarget> sources, EntryCards cards) =>
        [.. sources.Select(source => (object)new ScriptObject { ["article"] = cards.Of(source.Article), ["anchor"] = source.Anchor, ["href"] = cards.Paragraph(source.Article, source.Anchor) })];
}
