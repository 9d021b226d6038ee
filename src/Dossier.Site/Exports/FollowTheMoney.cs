using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Dates;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;

namespace Dossier.Exports;

/// <summary>
/// The dossier as entities of FollowTheMoney (followthemoney.tech, schemata of version 3.8), one JSON object a line, as Aleph and its
/// <c>alephclient write-entities</c> take them: people and bodies, their offices and relations, events, articles, and which article
/// names or is about whom. An id is made of those of the entries, so that the next edition has the same ones.
/// </summary>
internal sealed class FollowTheMoney(ResolvedDossier dossier, string? baseUrl)
{
    private static readonly JsonSerializerOptions _oneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The languages that FollowTheMoney knows: by BCP 47, and by ISO 639-3 as it has them.</summary>
    private static readonly FrozenDictionary<string, string> _languages = (
        "af afr ar ara az aze be bel bg bul bs bos ca cat cs ces da dan de deu el ell en eng es spa et est fa fas fi fin fil fil fr fra he heb hi hin hr hrv hu hun hy hye "
        + "id ind is isl it ita ja jpn ka kat kk kaz km khm kn kan ko kor ky kir lb ltz lt lit lv lav mk mkd mn mon ms msa mt mlt my mya nb nor ne nep nl nld nn nor no nor pl pol "
        + "pt por ro ron ru rus sk slk sl slv sq sqi sr srp sv swe sw swa tg tgk tk tuk tl tgl tr tur uk ukr ur urd uz uzb zh zho")
        .Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    public static RenderedFile Render(ResolvedDossier dossier, string? baseUrl)
    {
        var lines = new FollowTheMoney(dossier, baseUrl).Entities().Select(entity => $"{entity.ToJsonString(_oneLine)}\n");
        return new RenderedFile(Route.FollowTheMoney.Path, Encoding.UTF8.GetBytes(string.Concat(lines)));
    }

    private IEnumerable<JsonObject> Entities() =>
    [
        .. dossier.Actors.SelectMany(actor => Actor(actor).Concat(Positions(actor)).Concat(Relations(actor))).DistinctBy(entity => entity["id"]!.GetValue<string>(), StringComparer.Ordinal),
        .. dossier.Events.Select(Event),
        .. dossier.Articles.SelectMany(article => Article(article).Concat(Subjects(article)).Concat(Mentions(article))),
    ];

    private IEnumerable<JsonObject> Actor(LinkedActor actor)
    {
        var entry = actor.Entry;
        yield return Entity(
            SchemaOf(entry.Type.Value),
            IdOf(entry),
            ("name", [entry.Name.Value]),
            ("alias", entry.Aliases.Select(name => name.Value)),
            ("weakAlias", entry.WeakAliases.Select(name => name.Value)),
            ("previousName", entry.PreviousNames.Select(name => name.Value)),
            ("summary", [entry.Description?.Value]),
            ("description", [PlainText.Of(actor.Summary)]),
            ("country", [entry.Country?.Value.ToLowerInvariant()]),
            ("wikidataId", [entry.Wikidata?.Value]),
            ("leiCode", entry.Ids.Where(id => id.Scheme.Value == "lei").Select(id => id.Value.Value)),
            ("opencorporatesUrl", entry.Ids.Where(id => id.Scheme.Value == "opencorporates").Select(id => id.Address)),
            ("sourceUrl", [Address(entry)]));
    }

    private static string SchemaOf(ActorType type) => type switch
    {
        ActorType.Person => "Person",
        ActorType.Government or ActorType.State => "PublicBody",
        ActorType.Organization or ActorType.Media or ActorType.ArmedGroup => "Organization",
        // A community is no body; what is named in articles and takes part in events has to be at least this.
        ActorType.Community => "LegalEntity",
    };

    /// <summary>The offices of a person, each as the office and that the person held it.</summary>
    private static IEnumerable<JsonObject> Positions(LinkedActor actor)
    {
        if (actor.Entry.Type.Value != ActorType.Person)
            yield break;

        foreach (var position in actor.Positions)
        {
            var (of, title) = (position.Of, position.Position.Title.Value);
            var office = $"position.{Digest(of?.Id ?? "", title)}";
            var isOfBody = of is not null && of.Type.Value is not (ActorType.Person or ActorType.Community);
            yield return Entity("Position", office, ("name", [of is null ? title : $"{title}, {of.Label}"]), ("organization", [isOfBody ? IdOf(of!) : null]));
            var (from, to) = (position.Position.From?.Value, position.Position.To?.Value);
            yield return Entity(
                "Occupancy",
                $"occupancy.{Digest(actor.Entry.Id, of?.Id ?? "", title, from?.Text ?? "")}",
                ("holder", [IdOf(actor.Entry)]),
                ("post", [office]),
                ("status", [position.Position.Status?.Value]),
                ("startDate", [Day(from)]),
                ("endDate", [Day(to)]));
        }
    }

    private static IEnumerable<JsonObject> Relations(LinkedActor actor) => actor.Relations.Select(relation => Entity(
        "UnknownLink",
        $"relation.{Digest(actor.Entry.Id, relation.To.Id, relation.Relation.Kind.Value, relation.Relation.From?.Value.Text ?? "")}",
        ("subject", [IdOf(actor.Entry)]),
        ("object", [IdOf(relation.To)]),
        ("role", [relation.Relation.Kind.Value]),
        ("startDate", [Day(relation.Relation.From?.Value)]),
        ("endDate", [Day(relation.Relation.Until?.Value)])));

    private JsonObject Event(LinkedEvent one)
    {
        var date = one.Entry.Date?.Value;
        var isSpan = date?.Precision == EdtfPrecision.Interval;
        return Entity(
            "Event",
            IdOf(one.Entry),
            ("name", [one.Entry.Title.Value]),
            ("date", [isSpan ? null : Day(date)]),
            ("startDate", [isSpan ? Day(date!.Start) : null]),
            ("endDate", [isSpan ? Day(date!.End) : null]),
            ("summary", [PlainText.Of(one.Summary)]),
            ("location", [one.Entry.Place?.Value]),
            ("country", [one.Entry.Country?.Value.ToLowerInvariant()]),
            ("wikidataId", one.Entry.Ids.Where(id => id.Scheme.Value == "wikidata").Select(id => id.Value.Value)),
            ("keywords", one.Topics.Select(topic => topic.Title)),
            ("involved", one.Participants.Select(participant => IdOf(participant.Actor)).Distinct(StringComparer.Ordinal)),
            ("proof", one.Reports.Select(report => IdOf(report.Article))),
            ("sourceUrl", [Address(one.Entry)]));
    }

    private IEnumerable<JsonObject> Article(LinkedArticle article)
    {
        var entry = article.Entry;
        yield return Entity(
            "Article",
            IdOf(entry),
            ("title", [entry.Title.Value]),
            ("fileName", [$"{entry.Id}.md"]),
            ("author", [article.Author is null ? null : NameOf(article.Author)]),
            ("publisher", [article.Outlet?.Label]),
            ("publishedAt", [Day(entry.Date?.Value)]),
            ("retrievedAt", [Day(entry.Retrieved?.Value)]),
            ("language", [entry.Language is null ? null : _languages.GetValueOrDefault(entry.Language.Value.Split('-')[0])]),
            ("summary", [PlainText.Of(article.Summary)]),
            ("keywords", article.Topics.Select(topic => topic.Title)),
            ("sourceUrl", [entry.Url?.Value ?? Address(entry)]));
    }

    private static IEnumerable<JsonObject> Subjects(LinkedArticle article) => article.About.Select(subject => Entity(
        "Documentation",
        $"about.{PartOf(article.Entry)}.{PartOf(subject)}",
        ("document", [IdOf(article.Entry)]),
        ("entity", [IdOf(subject)]),
        ("role", ["about"])));

    private static IEnumerable<JsonObject> Mentions(LinkedArticle article) => article.Naming.Select(named => Entity(
        "Mention",
        $"mention.{PartOf(article.Entry)}.{PartOf(named.Named.Actor)}",
        ("document", [IdOf(article.Entry)]),
        ("resolved", [IdOf(named.Named.Actor)]),
        ("name", named.Named.Mentions.Select(mention => mention.Surface).Distinct(StringComparer.Ordinal))));

    private static JsonObject Entity(string schema, string id, params (string Name, IEnumerable<string?> Values)[] properties)
    {
        var filled = new JsonObject();
        foreach (var (name, values) in properties)
        {
            if (values.OfType<string>().Select(value => (JsonNode)value).ToArray() is { Length: > 0 } written)
                filled[name] = new JsonArray(written);
        }

        return new JsonObject { ["id"] = id, ["schema"] = schema, ["properties"] = filled };
    }

    private static string NameOf(Byline byline) => byline switch
    {
        Byline.Known known => known.Actor.Label,
        Byline.Named named => named.Words,
    };

    private static string IdOf(Entry entry) => $"{entry.Kind.Name}.{PartOf(entry)}";

    /// <summary>The id of an entry where it can be a part of one: ids of FollowTheMoney are Latin letters, digits, hyphens and full stops.</summary>
    private static string PartOf(Entry entry) => entry.Id.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-') ? entry.Id : Digest(entry.Id);

    private static string Digest(params string[] parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)))[..8]);

    /// <summary>A date as far as it is certain: there is no way to say "about".</summary>
    private static string? Day(EdtfDate? date) => date switch
    {
        null or { Qualifier: not EdtfQualifier.Certain } or { Precision: EdtfPrecision.Interval } => null,
        { Precision: EdtfPrecision.DayUnknown } => date.Text[..7],
        { Precision: EdtfPrecision.MonthUnknown or EdtfPrecision.MonthAndDayUnknown } => date.Text[..4],
        _ => date.Text,
    };

    private string? Address(Entry entry) => baseUrl is null ? null : Route.Of(entry).Canonical(baseUrl);
}
