using System.Xml.Linq;
using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>The network as a table and as GEXF 1.3, for programs that draw and measure networks.</summary>
public class NetworkFilesTests
{
    private static readonly XNamespace _gexf = "http://gexf.net/1.3";

    private static readonly SmallSite _site = SmallSite.Of(
        ("content/actors/ida.md", "---\nname: Ida <Berg>\ntype: person\ncountry: \"NO\"\npositions:\n  - title: Minister\n    of: norway\n    from: 2021-05\n    sources: [a#p1]\nrelations:\n  - to: omar\n    kind: sister of\n---\n"),
        ("content/actors/omar.md", "---\nname: Omar\ntype: person\n---\n"),
        ("content/actors/norway.md", "---\nname: Norway\ntype: state\n---\n"),
        ("content/actors/alone.md", "---\nname: Nobody\ntype: person\n---\n"),
        ("content/articles/a.md", "---\ntitle: A\n---\nOmar met Ida <Berg>. Norway was silent.\n"));

    private static List<Dictionary<string, string>> Edges => CsvTable.Rows(_site["data/edges.csv"]);

    private static XElement Graph => XDocument.Parse(_site["data/network.gexf"]).Root!.Element(_gexf + "graph")!;

    [Fact]
    public void An_edge_is_a_tie_that_was_found_or_a_relation_or_office_that_an_editor_states()
    {
        Assert.Equal(
            [
                ("ida", "omar", "relation", "sister of", "directed"),
                ("ida", "norway", "position", "Minister", "directed"),
            ],
            Edges.Where(edge => edge["kind"] != "tie").Select(edge => (edge["source"], edge["target"], edge["kind"], edge["label"], edge["direction"])));
        var office = Edges.Single(edge => edge["kind"] == "position");
        Assert.Equal(("2021-05", "", "a#p1", ""), (office["from"], office["until"], office["sources"], office["article_count"]));
    }

    [Fact]
    public void A_tie_has_the_weight_and_the_counts_that_the_page_of_the_network_shows()
    {
        var tie = Edges.Single(edge => edge["kind"] == "tie" && edge["source"] == "norway" && edge["target"] == "omar");

        Assert.Equal(("undirected", "1", "1", "0", "1", "0"), (tie["direction"], tie["weight"], tie["article_count"], tie["sentence_count"], tie["paragraph_count"], tie["event_count"]));
    }

    [Fact]
    public void The_graph_has_every_actor_once_and_edges_between_these_alone()
    {
        var nodes = Graph.Element(_gexf + "nodes")!.Elements(_gexf + "node").Select(node => node.Attribute("id")!.Value).ToArray();
        var edges = Graph.Element(_gexf + "edges")!.Elements(_gexf + "edge").ToArray();

        Assert.Equal(["alone", "ida", "norway", "omar"], nodes.Order(StringComparer.Ordinal));
        Assert.All(edges, edge => Assert.Subset(nodes.ToHashSet(StringComparer.Ordinal), new HashSet<string>([edge.Attribute("source")!.Value, edge.Attribute("target")!.Value], StringComparer.Ordinal)));
        Assert.Equal(
            Edges.Select(edge => (edge["source"], edge["target"], edge["kind"], edge["direction"], edge["weight"])),
            edges.Select(edge => (edge.Attribute("source")!.Value, edge.Attribute("target")!.Value, edge.Attribute("kind")!.Value, Value(edge, "direction"), edge.Attribute("weight")!.Value)));
        // A graph in which some edges have a direction and others have none is refused by some programs.
        Assert.All(edges, edge => Assert.Null(edge.Attribute("type")));
        Assert.Equal(edges.Length, edges.Select(edge => edge.Attribute("id")!.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_graph_is_built_as_GEXF_1_3_asks_and_uses_no_attribute_that_it_does_not_declare()
    {
        var root = XDocument.Parse(_site["data/network.gexf"]).Root!;

        Assert.Equal((_gexf + "gexf", "1.3"), (root.Name, root.Attribute("version")!.Value));
        Assert.Equal(["meta", "graph"], root.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["attributes", "attributes", "nodes", "edges"], Graph.Elements().Select(element => element.Name.LocalName));
        foreach (var (list, one) in new[] { ("node", "node"), ("edge", "edge") })
        {
            var declared = Graph.Elements(_gexf + "attributes").Single(attributes => attributes.Attribute("class")!.Value == list).Elements().Select(attribute => attribute.Attribute("id")!.Value).ToHashSet(StringComparer.Ordinal);
            Assert.Subset(declared, Graph.Descendants(_gexf + one).Descendants(_gexf + "attvalue").Select(value => value.Attribute("for")!.Value).ToHashSet(StringComparer.Ordinal));
        }

        Assert.Contains(Graph.Descendants(_gexf + "node"), node => node.Attribute("label")!.Value == "Ida <Berg>");
    }

    /// <summary>The value of an attribute of an edge: its own, else the one that edges have by default.</summary>
    private static string Value(XElement edge, string attribute) =>
        edge.Descendants(_gexf + "attvalue").SingleOrDefault(value => value.Attribute("for")!.Value == attribute)?.Attribute("value")!.Value
        ?? Graph.Elements(_gexf + "attributes").Elements().Single(declared => declared.Attribute("id")!.Value == attribute).Element(_gexf + "default")!.Value;
}
