using Dossier.Graph.Views;
using Dossier.Pages.Drawing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Pages.Drawing;

public class NetworkDrawingProperties
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(40).WithQuietOnSuccess(true);

    private static readonly string[] _names = ["Ann Bo", "Maximilian Wolkenstein-Trostburg", "The Committee for the Reconstruction of Everything", "安倍晋三外務大臣政務官", "وزارة الخارجية السورية", "X"];

    /// <summary>Who is named beside whom, as pairs of numbers of actors.</summary>
    private static readonly Arbitrary<(int Actors, (int, int)[] Pairs)> _networks =
        (from actors in Gen.Choose(2, 60)
         from pairs in Gen.Zip(Gen.Choose(0, actors - 1), Gen.Choose(0, actors - 1)).NonEmptyListOf()
         select (actors, pairs.ToArray())).ToArbitrary();

    private static readonly Arbitrary<(Spot Spot, NodeBox Box)[]> _boxes =
        (from count in Gen.Choose(1, 45)
         from nodes in
             (from x in Gen.Choose(0, 20)
              from y in Gen.Choose(0, 20)
              from side in Gen.Choose(8, 64)
              from below in Gen.Choose(8, 50)
              select (new Spot(x, y), new NodeBox(side, 8, below))).ListOf(count)
         select nodes.ToArray()).ToArbitrary();

    [Fact]
    public void Nodes_and_their_names_never_overlap_and_stand_within_the_picture() =>
        Prop.ForAll(_networks, given =>
        {
            var network = Network.Of(SmallDossier.Of(FilesOf(given)));
            foreach (var format in new[] { NetworkFormat.Wide, NetworkFormat.Narrow })
                AssertApart(NetworkDrawing.Of(network, format));

            foreach (var actor in network.Actors.Take(5))
            {
                var drawing = NetworkDrawing.Around(actor, network, NetworkFormat.Ego);
                AssertApart(drawing);
                Assert.Equal(actor, drawing.Nodes[0].Actor);
                Assert.Equal(Math.Min(12, network.TiesOf(actor).Length), drawing.Nodes.Length - 1);
            }
        }).Check(_config);

    [Fact]
    public void The_order_of_the_files_changes_nothing() =>
        Prop.ForAll(_networks, given =>
        {
            string Picture(IEnumerable<(string, string)> files) => string.Join("\n", Described(NetworkDrawing.Of(Network.Of(SmallDossier.Of(files)), NetworkFormat.Wide)));

            Assert.Equal(Picture(FilesOf(given)), Picture(FilesOf(given).Reverse()));
        }).Check(_config.WithMaxTest(15));

    [Theory]
    [InlineData(340)]
    [InlineData(1040)]
    public void Boxes_find_room_whatever_their_sizes_and_wherever_they_want_to_be(int width) =>
        Prop.ForAll(_boxes, given =>
        {
            var boxes = given.Select(node => node.Box).ToArray();
            var placed = BoxPlacement.Fit([.. given.Select(node => node.Spot)], boxes, width, 150, isPinned: false);

            AssertApart([.. placed.Places.Zip(boxes)], placed.Width, placed.Height);
        }).Check(_config.WithMaxTest(100));

    [Fact]
    public void Actors_that_are_tied_stand_nearer_than_those_that_are_not()
    {
        var spots = NetworkLayout.Of(6, [(0, 1, 1), (1, 2, 1), (0, 2, 1), (3, 4, 1), (4, 5, 1), (3, 5, 1), (2, 3, 2)]);
        double Apart(int a, int b) => Math.Sqrt(Math.Pow(spots[a].X - spots[b].X, 2) + Math.Pow(spots[a].Y - spots[b].Y, 2));

        Assert.True(Apart(0, 1) < Apart(0, 4), $"tied: {Apart(0, 1)}, not tied: {Apart(0, 4)}");
        Assert.True(Apart(4, 5) < Apart(1, 5), $"tied: {Apart(4, 5)}, not tied: {Apart(1, 5)}");
    }

    private static void AssertApart(NetworkDrawing drawing) =>
        AssertApart([.. drawing.Nodes.Select(node => ((node.X, node.Y), node.Box))], drawing.Width, drawing.Height);

    private static void AssertApart(ImmutableArray<((int X, int Y) Place, NodeBox Box)> nodes, int width, int height)
    {
        for (var one = 0; one < nodes.Length; one++)
        {
            var ((x, y), box) = nodes[one];
            Assert.True(x - box.Side >= 0 && x + box.Side <= width && y - box.Above >= 0 && y + box.Below <= height, $"node {one} at {x}, {y} with {box} leaves the picture of {width} × {height}");
            for (var other = one + 1; other < nodes.Length; other++)
                Assert.False(Overlap(nodes[one].Place, box, nodes[other].Place, nodes[other].Box), $"nodes {one} {nodes[one]} and {other} {nodes[other]} overlap");
        }
    }

    private static bool Overlap((int X, int Y) one, NodeBox oneBox, (int X, int Y) other, NodeBox otherBox) =>
        Math.Abs(one.X - other.X) < oneBox.Side + otherBox.Side
        && one.Y - oneBox.Above < other.Y + otherBox.Below
        && other.Y - otherBox.Above < one.Y + oneBox.Below;

    private static IEnumerable<string> Described(NetworkDrawing drawing) =>
        drawing.Nodes.Select(node => $"{node.Actor.Id} {node.X} {node.Y} {node.Radius}").Concat(drawing.Edges.Select(edge => $"{edge.Tie.First.Id} {edge.Tie.Second.Id} {edge.Thickness}"));

    private static IEnumerable<(string, string)> FilesOf((int Actors, (int, int)[] Pairs) network) =>
        Enumerable.Range(0, network.Actors).Select(at => SmallDossier.Person($"a{at}", $"\"{_names[at % _names.Length]} {at}\""))
            .Concat(network.Pairs.Select((pair, at) => SmallDossier.Event($"e{at}", $"participants: [{string.Join(", ", new[] { pair.Item1, pair.Item2 }.Distinct().Select(actor => $"a{actor}"))}]")));
}
