using System.Xml.Linq;
using Dossier.Dates;
using Dossier.Entries.Actors;
using Dossier.Graph;
using Dossier.Graph.Views;
using Dossier.Pages;
using Dossier.Rendering.Files;

namespace Dossier.Exports;

/// <summary>
/// The network for programs that draw and measure networks: what joins two actors as a table, and the same with the actors as
/// GEXF 1.3 (gexf.net). In: the ties, which the build finds in texts and events, and what editors state: relations and
/// positions. Out: an edge for each; a tie has no direction. In GEXF no edge has one but as an attribute, since programs such as
/// networkx take no graph in which some have and others have not.
/// </summary>
internal static class NetworkFiles
{
    private const string TieKind = "tie";
    private const string Undirected = "undirected";

    private static readonly XNamespace _gexf = "http://gexf.net/1.3";

    public static ImmutableArray<RenderedFile> Render(ResolvedDossier dossier, Network network)
    {
        Edge[] edges =
        [
            .. network.Ties.Select(tie => new Edge(TieKind, tie.First, tie.Second) { Tie = tie }),
            .. dossier.Actors.SelectMany(actor => actor.Relations.Select(relation => new Edge("relation", actor.Entry, relation.To)
            {
                Label = relation.Relation.Kind.Value,
                From = relation.Relation.From?.Value,
                Until = relation.Relation.Until?.Value,
                Sources = relation.Sources,
            })),
            .. dossier.Actors.SelectMany(actor => actor.Positions.Where(position => position.Of is not null).Select(position => new Edge("position", actor.Entry, position.Of!)
            {
                Label = position.Position.Title.Value,
                From = position.Position.From?.Value,
                Until = position.Position.To?.Value,
                Sources = position.Sources,
            })),
        ];
        return [Table(edges), XmlFile.Of(Route.NetworkGraph, Graph(dossier, network, edges))];
    }

    private static RenderedFile Table(Edge[] edges) => CsvFile.Of<Edge>(
        Route.EdgeTable,
        edges,
        ("source", edge => edge.Source.Id),
        ("target", edge => edge.Target.Id),
        ("kind", edge => edge.Kind),
        ("label", edge => edge.Label),
        ("direction", edge => edge.Direction),
        ("weight", edge => Number(edge.Weight)),
        ("article_count", edge => Number(edge.Tie?.ArticleCount)),
        ("sentence_count", edge => Number(edge.Tie?.SentenceCount)),
        ("paragraph_count", edge => Number(edge.Tie?.ParagraphCount)),
        ("event_count", edge => Number(edge.Tie?.Events.Length)),
        ("from", edge => edge.From?.Text),
        ("until", edge => edge.Until?.Text),
        ("sources", edge => CsvFile.Several(edge.Sources.Select(source => source.Anchor is null ? source.Article.Id : $"{source.Article.Id}#{source.Anchor}"))));

    private static XElement Graph(ResolvedDossier dossier, Network network, Edge[] edges) => new(
        _gexf + "gexf",
        new XAttribute("version", "1.3"),
        new XElement(_gexf + "meta", new XElement(_gexf + "creator", "Dossier"), new XElement(_gexf + "description", XmlFile.Valid(dossier.Settings.Title))),
        new XElement(
            _gexf + "graph",
            new XAttribute("mode", "static"),
            new XAttribute("defaultedgetype", Undirected),
            Declared("node", ("type", "string", null), ("country", "string", null), ("description", "string", null), ("mention_count", "integer", null)),
            Declared("edge", ("kind", "string", TieKind), ("direction", "string", Undirected), ("article_count", "integer", "0"), ("event_count", "integer", "0"), ("from", "string", null), ("until", "string", null)),
            new XElement(_gexf + "nodes", dossier.Actors.Select(actor => Node(actor, network.MentionsOf(actor.Entry)))),
            new XElement(_gexf + "edges", edges.Select(EdgeOf))));

    /// <summary>Attributes with their types, and what they are where an edge does not say: most edges are ties of a few articles.</summary>
    private static XElement Declared(string of, params (string Name, string Type, string? Default)[] attributes) => new(
        _gexf + "attributes",
        new XAttribute("class", of),
        attributes.Select(attribute => new XElement(
            _gexf + "attribute",
            new XAttribute("id", attribute.Name),
            new XAttribute("title", attribute.Name),
            new XAttribute("type", attribute.Type),
            attribute.Default is null ? null : new XElement(_gexf + "default", attribute.Default))));

    private static XElement Node(LinkedActor actor, int mentions) => new(
        _gexf + "node",
        new XAttribute("id", actor.Entry.Id),
        new XAttribute("label", XmlFile.Valid(actor.Entry.Name.Value)),
        Values(
            ("type", ActorTypes.Vocabulary.WordOf(actor.Entry.Type.Value)),
            ("country", actor.Entry.Country?.Value),
            ("description", actor.Entry.Description?.Value),
            ("mention_count", Number(mentions))));

    private static XElement EdgeOf(Edge edge, int at) => new(
        _gexf + "edge",
        new XAttribute("id", at),
        new XAttribute("source", edge.Source.Id),
        new XAttribute("target", edge.Target.Id),
        // Two actors may have several edges; kind is by what GEXF tells them apart.
        new XAttribute("kind", edge.Kind),
        new XAttribute("weight", Number(edge.Weight)!),
        edge.Label is null ? null : new XAttribute("label", XmlFile.Valid(edge.Label)),
        Values(
            ("kind", edge.Tie is null ? edge.Kind : null),
            ("direction", edge.Tie is null ? edge.Direction : null),
            ("article_count", edge.Tie is { ArticleCount: > 0 and var articles } ? Number(articles) : null),
            ("event_count", edge.Tie is { Events.Length: > 0 and var events } ? Number(events) : null),
            ("from", edge.From?.Text),
            ("until", edge.Until?.Text)));

    private static XElement Values(params (string Name, string? Value)[] values) => new(
        _gexf + "attvalues",
        values.Where(value => value.Value is not null).Select(value => new XElement(
            _gexf + "attvalue", new XAttribute("for", value.Name), new XAttribute("value", XmlFile.Valid(value.Value!)))));

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>What joins two actors.</summary>
    private sealed record Edge(string Kind, Actor Source, Actor Target)
    {
        /// <summary>The tie that it is; null for what an editor states.</summary>
        public Tie? Tie { get; init; }

        /// <summary>The editor's word for it; null for a tie.</summary>
        public string? Label { get; init; }

        public EdtfDate? From { get; init; }

        public EdtfDate? Until { get; init; }

        public ImmutableArray<SourceTarget> Sources { get; init; } = [];

        public string Direction => Tie is null ? "directed" : Undirected;

        /// <summary>How strong a tie is; what is stated counts once.</summary>
        public int Weight => Tie?.Strength ?? 1;
    }
}
