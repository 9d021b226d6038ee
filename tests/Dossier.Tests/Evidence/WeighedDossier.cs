using Dossier.Evidence;
using Dossier.Graph;

namespace Dossier.Tests.Evidence;

/// <summary>A small dossier about one event, <c>e</c>, with the claim <c>c</c>; its actors are those that tests on chains name.</summary>
internal sealed class WeighedDossier
{
    private static readonly (string Name, string Text)[] _actors =
    [
        Actor("minister", "Anna Minister", "person\npositions: [{ title: Minister, of: land }]"), Actor("land", "Land", "state"), Actor("other", "Otherland", "state"),
        Actor("envoy", "Envoy of Otherland", "person"), Actor("source", "Some source", "person\nunnamed: yes"),
        Actor("wire", "The Wire", "media"), Actor("channel", "The Channel", "media"), Actor("daily", "The Daily", "media"),
    ];

    private readonly ResolvedDossier _dossier;

    private WeighedDossier(ResolvedDossier dossier)
    {
        _dossier = dossier;
        Evidence = DossierEvidence.Weigh(dossier, new DiagnosticBag());
    }

    public DossierEvidence Evidence { get; }

    /// <summary>Weighs articles, each with the fields of its head and its text.</summary>
    public static WeighedDossier Of(params (string Fields, string Body)[] articles) => new(SmallDossier.Of(
    [
        .. _actors,
        SmallDossier.Event("e", "participants: [land, other]\nclaims: { c: It was so., d: It was good. }"),
        .. articles.Select((article, at) => ($"articles/a{at + 1}.md", $"---\ntitle: Article {at + 1}\n{article.Fields}\n---\n\n{article.Body}\n")),
    ]));

    /// <summary>Weighs one article with one statement.</summary>
    public static WeighedDossier Saying(string statement, string body = "Words.", string fields = "outlet: daily") =>
        Of(($"{fields}\n{Statement(statement)}", body));

    /// <summary>The field of one statement on the claim.</summary>
    public static string Statement(string statement) => $"statements: [{{ claim: e/c, stance: asserts, {statement} }}]";

    /// <summary>The first statement on the claim.</summary>
    public TracedStatement Said => Claim.Statements[0];

    /// <summary>The claim.</summary>
    public WeighedClaim Claim => Evidence.Of(_dossier.Events[0].Claims[0].Claim);

    /// <summary>The gap of the event on who is heard.</summary>
    public Gap? Sides => Evidence.GapsOf(_dossier.Events[0].Entry).FirstOrDefault(gap => gap is Gap.OneSide or Gap.NoSideHeard);

    /// <summary>The ids of whom a statement may come from.</summary>
    public static string Origin(TracedStatement said) => string.Join('|', said.Origin.Candidates.Select(entry => entry.Id));

    private static (string Name, string Text) Actor(string id, string name, string type) => ($"actors/{id}.md", $"---\nname: {name}\ntype: {type}\n---\n");
}
