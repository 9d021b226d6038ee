using System.Text.Json;
using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>The dossier as entities of FollowTheMoney, held against the part of its model (version 3.8) that they use.</summary>
public class FollowTheMoneyTests
{
    /// <summary>What things have in that model.</summary>
    private static readonly string[] _thing = ["name", "alias", "weakAlias", "previousName", "summary", "description", "country", "wikidataId", "sourceUrl", "keywords", "publisher", "retrievedAt", "proof"];

    private static readonly string[] _legalEntity = [.. _thing, "leiCode", "opencorporatesUrl"];

    private static readonly string[] _interval = ["startDate", "endDate", "date", "summary"];

    private static readonly Dictionary<string, string[]> _properties = new(StringComparer.Ordinal)
    {
        ["Person"] = _legalEntity,
        ["Organization"] = _legalEntity,
        ["PublicBody"] = _legalEntity,
        ["LegalEntity"] = _legalEntity,
        ["Position"] = [.. _thing, "organization"],
        ["Occupancy"] = [.. _interval, "holder", "post", "status"],
        ["UnknownLink"] = [.. _interval, "subject", "object", "role"],
        ["Event"] = [.. _thing, .. _interval, "location", "involved"],
        ["Article"] = [.. _thing, "title", "fileName", "author", "publishedAt", "language"],
        ["Documentation"] = [.. _interval, "document", "entity", "role"],
        ["Mention"] = ["document", "resolved", "name"],
    };

    private static readonly Dictionary<string, string[]> _required = new(StringComparer.Ordinal)
    {
        ["Occupancy"] = ["holder", "post"],
        ["UnknownLink"] = ["subject", "object"],
        ["Documentation"] = ["document", "entity"],
        ["Mention"] = ["document", "name"],
        ["Article"] = ["title", "fileName"],
    };

    /// <summary>The schemata that a property may lead to: the range that the model gives it, and what extends that.</summary>
    private static readonly Dictionary<string, string[]> _ranges = new(StringComparer.Ordinal)
    {
        ["organization"] = ["Organization", "PublicBody"],
        ["holder"] = ["Person"],
        ["post"] = ["Position"],
        ["subject"] = ["Person", "Organization", "PublicBody", "LegalEntity"],
        ["object"] = ["Person", "Organization", "PublicBody", "LegalEntity"],
        ["involved"] = ["Person", "Organization", "PublicBody", "LegalEntity"],
        ["proof"] = ["Article"],
        ["document"] = ["Article"],
        ["entity"] = ["Person", "Organization", "PublicBody", "LegalEntity", "Event"],
        ["resolved"] = ["Person", "Organization", "PublicBody", "LegalEntity"],
    };

    private static readonly SmallSite _site = TakenSite.Build("", ("content/actors/sunnis_é.md", "---\nname: Sunnis\ntype: community\nrelations:\n  - to: france\n    kind: ally of\n---\n"));

    [Fact]
    public void Every_entity_is_of_the_model_and_leads_to_entities_that_are_there()
    {
        foreach (var entities in new[] { Entities(_site), Entities(SmallSite.Build(Repository.Root)) })
        {
            var byId = entities.ToDictionary(Id, StringComparer.Ordinal);
            Assert.All(entities, entity =>
            {
                var schema = Schema(entity);
                var properties = entity.GetProperty("properties");
                Assert.Matches("^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$", Id(entity));
                Assert.Subset(_properties[schema].ToHashSet(StringComparer.Ordinal), properties.EnumerateObject().Select(property => property.Name).ToHashSet(StringComparer.Ordinal));
                Assert.All(_required.GetValueOrDefault(schema, ["name"]), name => Assert.True(properties.TryGetProperty(name, out _), $"{Id(entity)} lacks {name}"));
                Assert.All(properties.EnumerateObject(), property => Assert.All(Values(entity, property.Name), value =>
                    Assert.True(!_ranges.TryGetValue(property.Name, out var range) || range.Contains(Schema(byId[value])), $"{Id(entity)}: {property.Name} leads to {value}")));
            });
        }
    }

    [Fact]
    public void An_article_an_actor_and_an_event_are_told_as_the_model_has_them()
    {
        var entities = Entities(_site).ToDictionary(Id, StringComparer.Ordinal);

        Assert.Equal(("Article", "2025-05-07", "eng", "The Paper"), (Schema(entities["article.a"]), One(entities["article.a"], "publishedAt"), One(entities["article.a"], "language"), One(entities["article.a"], "publisher")));
        Assert.Equal(("PublicBody", "fr"), (Schema(entities["actor.france"]), One(entities["actor.france"], "country")));
        Assert.Equal("Q1", One(entities["actor.agency"], "wikidataId"));
        Assert.Equal(["actor.macron", "actor.france"], Values(entities["event.talks"], "involved"));
        Assert.Equal(("2025-05", "article.a"), (One(entities["event.talks"], "date"), One(entities["event.talks"], "proof")));
        Assert.Equal(("actor.macron", "Macron"), (One(entities["mention.a.macron"], "resolved"), One(entities["mention.a.macron"], "name")));
        var held = entities.Values.Single(entity => Schema(entity) == "Occupancy");
        Assert.Equal(("actor.macron", "2017-05-14", "President, France"), (One(held, "holder"), One(held, "startDate"), One(entities[One(held, "post")!], "name")));
    }

    [Fact]
    public void A_date_that_is_not_certain_is_left_out_since_the_model_cannot_say_so()
    {
        var site = SmallSite.Of(
            ("content/events/about.md", "---\ntitle: About\ndate: 2025-05~\n---\n"),
            ("content/events/span.md", "---\ntitle: Span\ndate: 2025-05-01/..\n---\n"));
        var entities = Entities(site).ToDictionary(Id, StringComparer.Ordinal);

        Assert.Null(One(entities["event.about"], "date"));
        Assert.Equal(("2025-05-01", null, null), (One(entities["event.span"], "startDate"), One(entities["event.span"], "endDate"), One(entities["event.span"], "date")));
    }

    private static JsonElement[] Entities(SmallSite site) =>
        [.. site["data/ftm.json"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.Clone())];

    private static string Id(JsonElement entity) => entity.GetProperty("id").GetString()!;

    private static string Schema(JsonElement entity) => entity.GetProperty("schema").GetString()!;

    private static string[] Values(JsonElement entity, string property) =>
        entity.GetProperty("properties").TryGetProperty(property, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];

    private static string? One(JsonElement entity, string property) => Values(entity, property).SingleOrDefault();
}
