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
internal sealed class ActorModel(ResolvedDossier dossier, DossierEvidence evidence, EntryCards cards, TextModel texts, ClaimModel claims, SiteWording wording)
{
    /// <summary>What each actor says of claims, in order of the events.</summary>
    private readonly Lazy<ILookup<Actor, TracedStatement>> _said = new(() => dossier.Events
        .SelectMany(one => one.Claims)
        .SelectMany(claim => evidence.Of(claim.Claim).Statements)
        .Where(said => said.Statement.Speaker is not null)
        .ToLookup(said => said.Statement.Speaker!));

    public ScriptObject Of(LinkedActor actor)
    {
        var entry = actor.Entry;
        var model = EntryCards.Actor(actor);
        model["aliases"] = Texts(entry.Aliases.Select(name => name.Value));
        model["weak_aliases"] = Texts(entry.WeakAliases.Select(name => name.Value));
        model["previous_names"] = Texts(entry.PreviousNames.Select(name => name.Value));
        model["unnamed"] = entry.IsUnnamed;
        model["not_to_confuse_with"] = cards.Of(actor.NotToConfuseWith);
        model["country"] = entry.Country?.Value;
        model["wikidata"] = entry.Wikidata?.Value;
        model["summary"] = EntryCards.Prose(actor.Summary, ProseForm.Inline);
        model["positions"] = new ScriptArray(actor.Positions.Select(position => PositionModel.Of(position, cards, wording)));
        model["relations"] = new ScriptArray(actor.Relations.Select(relation => Relation(relation.Relation, relation.To, relation.Sources)));
        model["related_from"] = new ScriptArray(actor.RelatedFrom.Select(relation => Relation(relation.Relation, relation.From, relation.Sources)));
        model["reliability"] = entry.Reliability is { } reliability ? Reliabilities.Vocabulary.WordOf(reliability.Value) : null;
        model["reliability_note"] = EntryCards.Prose(actor.ReliabilityNote, ProseForm.Inline);
        model["ownership"] = EntryCards.Prose(actor.Ownership, ProseForm.Inline);
        model["gaps"] = GapModel.Of(actor.Gaps, evidence.GapsOf(entry), wording);
        model["text"] = texts.Of(actor.Body);
        model["events"] = new ScriptArray(actor.Events.Select(Event));
        model["statements"] = new ScriptArray(_said.Value[entry].Select(claims.Statement));
        model["mentions"] = new ScriptArray(actor.NamedIn.Select(named => SentenceModel.In(named.Article, named.Sentences, cards)));
        model["mention_count"] = actor.NamedIn.Sum(named => named.Sentences.Length);
        model["names_used"] = new ScriptArray(actor.UsedNames.Select(UsedName));
        model["published"] = cards.Of(actor.Published);
        model["source_of"] = cards.Of(actor.SourceOf);
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
    };

    private ScriptObject UsedName(UsedName used) => new()
    {
        ["name"] = used.Name,
        ["count"] = used.Count,
        ["articles"] = cards.Of(used.Articles),
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
