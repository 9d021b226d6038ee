using Dossier.Entries.Actors;
using Dossier.Graph.Views;

namespace Dossier.Pages.Drawing;

/// <summary>
/// An actor in the picture: its middle, from the start and the top; how large it is, by how often it is named; its name, in
/// lines below it; and what it takes with its name.
/// </summary>
internal sealed record NetworkNode(Actor Actor, int X, int Y, int Radius, ImmutableArray<string> Lines, NodeBox Box);

/// <summary>A tie in the picture, between two of its nodes; its line is as thick as it is strong.</summary>
internal sealed record NetworkEdge(Tie Tie, NetworkNode From, NetworkNode To, int Thickness);

/// <summary>The form of a picture of a network; a line of a name may be as wide as a label.</summary>
internal sealed record NetworkFormat(int Width, int MostNodes, int LabelWidth)
{
    /// <summary>Across a page.</summary>
    public static NetworkFormat Wide { get; } = new(1040, 40, 124);

    /// <summary>On a phone, held upright.</summary>
    public static NetworkFormat Narrow { get; } = new(340, 20, 96);

    /// <summary>An actor and those around it, in a column of a page or on a phone.</summary>
    public static NetworkFormat Ego { get; } = new(340, 13, 96);
}

/// <summary>
/// A network as a picture: the actors with the strongest ties, each with its name, and of the ties between them the strongest.
/// All numbers are pixels from the start and the top. The same network gives the same picture.
/// </summary>
internal sealed record NetworkDrawing(int Width, int Height, ImmutableArray<NetworkNode> Nodes, ImmutableArray<NetworkEdge> Edges)
{
    public const double FontSize = 12;
    public const int LineHeight = 14;

    private const int SmallestRadius = 5;
    private const int GrowingRadius = 10;
    private const int Thickest = 6;

    /// <summary>Draws a whole network.</summary>
    public static NetworkDrawing Of(Network network, NetworkFormat format)
    {
        var chosen = network.Actors.Take(format.MostNodes).ToHashSet();
        var ties = Strongest(network.Ties.Where(tie => chosen.Contains(tie.First) && chosen.Contains(tie.Second)), chosen.Count);
        var tied = ties.SelectMany(tie => new[] { tie.First, tie.Second }).ToHashSet();
        return Draw([.. network.Actors.Take(format.MostNodes).Where(tied.Contains)], ties, network, format, isPinned: false);
    }

    /// <summary>How many ties of an actor are drawn around it, the strongest.</summary>
    public static int MostAround(NetworkFormat format) => format.MostNodes - 1;

    /// <summary>Draws an actor with those it has the strongest ties to around it, and the ties among these.</summary>
    public static NetworkDrawing Around(Actor actor, Network network, NetworkFormat format)
    {
        var own = network.TiesOf(actor).Take(MostAround(format)).ToArray();
        ImmutableArray<Actor> actors = [actor, .. own.Select(tie => tie.OtherThan(actor))];
        var chosen = actors.ToHashSet();
        var others = actors.Skip(1)
            .SelectMany(other => network.TiesOf(other).Where(tie => tie.First == other && tie.Second != actor && chosen.Contains(tie.Second)))
            .OrderByDescending(tie => tie.Strength).ThenBy(tie => tie.First.Id, StringComparer.Ordinal).ThenBy(tie => tie.Second.Id, StringComparer.Ordinal)
            .Take(own.Length * 3 / 2);
        return Draw(actors, [.. own, .. others], network, format, isPinned: true);
    }

    /// <summary>
    /// The outline of a kind of actor around its middle, as the path data of SVG: each kind has a shape of its own, and shapes
    /// of one radius look about equally large.
    /// </summary>
    public static string Outline(ActorType type, int x, int y, int radius)
    {
        var (more, less) = ((radius * 6 / 5) + 1, radius * 4 / 5);
        return FormattableString.Invariant(type switch
        {
            ActorType.Person => $"M{x - radius} {y}a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0 {-2 * radius} 0z",
            ActorType.Organization => $"M{x - less} {y - less}h{2 * less}v{2 * less}h{-2 * less}z",
            ActorType.Government => $"M{x} {y - more}L{x + more} {y}L{x} {y + more}L{x - more} {y}z",
            ActorType.State => $"M{x - radius} {y}L{x - (radius / 2)} {y - radius}H{x + (radius / 2)}L{x + radius} {y}L{x + (radius / 2)} {y + radius}H{x - (radius / 2)}z",
            ActorType.ArmedGroup => $"M{x} {y - more}L{x + more} {y + less}H{x - more}z",
            ActorType.Community => $"M{x} {y + more}L{x + more} {y - less}H{x - more}z",
            ActorType.Media => $"M{x - more} {y - (radius / 2)}h{2 * more}v{radius}h{-2 * more}z",
        });
    }

    /// <summary>Of the ties, strongest first, half as many again as there are actors, and whatever else an actor needs to have two.</summary>
    private static ImmutableArray<Tie> Strongest(IEnumerable<Tie> ties, int actors)
    {
        var kept = ImmutableArray.CreateBuilder<Tie>();
        var degrees = new Dictionary<Actor, int>();
        foreach (var tie in ties)
        {
            var (first, second) = (degrees.GetValueOrDefault(tie.First), degrees.GetValueOrDefault(tie.Second));
            if (kept.Count < actors * 3 / 2 || first < 2 || second < 2)
            {
                kept.Add(tie);
                degrees[tie.First] = first + 1;
                degrees[tie.Second] = second + 1;
            }
        }

        return kept.ToImmutable();
    }

    private static NetworkDrawing Draw(ImmutableArray<Actor> actors, ImmutableArray<Tie> ties, Network network, NetworkFormat format, bool isPinned)
    {
        if (actors.IsEmpty)
            return new NetworkDrawing(format.Width, 1, [], []);

        var places = actors.Select((actor, at) => (actor, at)).ToDictionary(pair => pair.actor, pair => pair.at);
        var strongest = Math.Max(1, ties.Select(tie => tie.Strength).DefaultIfEmpty(1).Max());
        double Share(Tie tie) => Math.Sqrt((double)tie.Strength / strongest);
        var spots = NetworkLayout.Of(actors.Length, [.. ties.Select(tie => (places[tie.First], places[tie.Second], 2 - Share(tie)))]);
        var most = Math.Max(1, actors.Max(network.MentionsOf));
        var shapes = actors.Select(actor => Shape(actor, network.MentionsOf(actor), most, format)).ToArray();
        // What the boxes take, four times over: enough air that lines can be followed.
        var area = shapes.Sum(shape => 2 * shape.Box.Side * (shape.Box.Above + shape.Box.Below)) * 4;
        var height = Math.Max(isPinned ? 150 : 180, area / format.Width);
        var turned = isPinned || format.Width > height ? spots : [.. spots.Select(spot => new Spot(spot.Y, spot.X))];
        var placed = BoxPlacement.Fit(turned, [.. shapes.Select(shape => shape.Box)], format.Width, height, isPinned);
        var nodes = actors.Select((actor, at) => new NetworkNode(actor, placed.Places[at].X, placed.Places[at].Y, shapes[at].Radius, shapes[at].Lines, shapes[at].Box)).ToImmutableArray();
        var edges = ties.Select(tie => new NetworkEdge(tie, nodes[places[tie.First]], nodes[places[tie.Second]], 1 + (int)((Thickest - 1) * Share(tie) * Share(tie))));
        // The strongest last, on top of the others.
        return new NetworkDrawing(placed.Width, placed.Height, nodes, [.. edges.Reverse()]);
    }

    private static (int Radius, ImmutableArray<string> Lines, NodeBox Box) Shape(Actor actor, int mentions, int most, NetworkFormat format)
    {
        var radius = SmallestRadius + (int)(GrowingRadius * Math.Sqrt((double)mentions / most));
        var lines = TextExtent.Wrap(actor.Label, FontSize, format.LabelWidth, mostLines: 2);
        var words = lines.Select(line => TextExtent.WidthOf(line, FontSize)).DefaultIfEmpty(0).Max();
        // The largest shape of a radius is the diamond.
        var extent = (radius * 6 / 5) + 2;
        return (radius, lines, new NodeBox(Math.Max(extent, (words / 2) + 1), extent, extent + 3 + (LineHeight * lines.Length)));
    }
}
