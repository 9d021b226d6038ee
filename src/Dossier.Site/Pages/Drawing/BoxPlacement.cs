namespace Dossier.Pages.Drawing;

/// <summary>What a node and its words take of a picture, from the middle of the node, in pixels.</summary>
internal readonly record struct NodeBox(int Side, int Above, int Below);

/// <summary>The middle of each node in a picture, and how large the picture is.</summary>
internal sealed record Placement(IReadOnlyList<(int X, int Y)> Places, int Width, int Height);

/// <summary>Fits nodes into a picture so that neither they nor their words overlap.</summary>
internal static class BoxPlacement
{
    private const int Rounds = 150;
    private const int MostGrowths = 5;
    private const int Air = 3;

    /// <summary>
    /// Fits nodes near the spots where they want to be, in any unit, into a picture that may grow in height until everything has
    /// room; no box may be wider than it. Where <paramref name="isPinned"/>, the first node stays in the middle.
    /// </summary>
    public static Placement Fit(IReadOnlyList<Spot> spots, IReadOnlyList<NodeBox> boxes, int width, int height, bool isPinned)
    {
        // With less than twice what the boxes take there is no use in trying.
        var least = boxes.Sum(box => 2 * box.Side * (box.Above + box.Below)) * 2 / width;
        for (var growth = 0; growth <= MostGrowths; growth++)
        {
            var tall = Math.Max(height, least) * (2 + growth) / 2;
            var moved = Spread(spots, boxes, width, tall, isPinned);
            if (Separate(moved, boxes, width, tall, isPinned))
                return new Placement([.. moved.Select(spot => ((int)Math.Floor(spot.X), (int)Math.Floor(spot.Y)))], width, tall);
        }

        return Grid(spots, boxes, width);
    }

    private static Spot[] Spread(IReadOnlyList<Spot> spots, IReadOnlyList<NodeBox> boxes, int width, int height, bool isPinned)
    {
        var across = Shares(spots, spot => spot.X);
        var down = Shares(spots, spot => spot.Y);
        var spread = spots
            .Select((_, at) => Clamped(new Spot(Math.Round(across[at] * width, 3), Math.Round(down[at] * height, 3)), boxes[at], width, height))
            .ToArray();
        if (isPinned)
            spread[0] = new Spot(width / 2, (height - boxes[0].Below + boxes[0].Above) / 2);

        return spread;
    }

    /// <summary>
    /// How far along the picture each node stands, from 0 to 1: midway between where it wants to be and its rank, so that a
    /// few nodes that stand far off do not leave the most of the picture empty.
    /// </summary>
    private static double[] Shares(IReadOnlyList<Spot> spots, Func<Spot, double> valueOf)
    {
        var values = spots.Select(valueOf).ToArray();
        var (least, most) = (values.Min(), values.Max());
        var ranks = new double[values.Length];
        foreach (var (node, rank) in Enumerable.Range(0, values.Length).OrderBy(node => values[node]).ThenBy(node => node).Select((node, rank) => (node, rank)))
            ranks[node] = (double)rank / Math.Max(1, values.Length - 1);

        return [.. values.Select((value, node) => most - least < 1e-9 ? 0.5 : ((value - least) / (most - least) * 0.5) + (ranks[node] * 0.5))];
    }

    /// <summary>Pushes boxes that overlap apart, again and again; false where that does not come to an end.</summary>
    private static bool Separate(Spot[] spots, IReadOnlyList<NodeBox> boxes, int width, int height, bool isPinned)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var isStill = true;
            for (var one = 0; one < spots.Length; one++)
            {
                for (var other = one + 1; other < spots.Length; other++)
                    isStill &= !Push(spots, boxes, one, other, isPinned && one == 0, width, height);
            }

            if (isStill)
                return true;
        }

        return false;
    }

    private static bool Push(Spot[] spots, IReadOnlyList<NodeBox> boxes, int one, int other, bool oneStays, int width, int height)
    {
        var (a, b) = (boxes[one], boxes[other]);
        var across = a.Side + b.Side + Air - Math.Abs(spots[one].X - spots[other].X);
        var isAbove = Centre(spots[one], a) <= Centre(spots[other], b);
        var down = Air + (isAbove ? spots[one].Y + a.Below - (spots[other].Y - b.Above) : spots[other].Y + b.Below - (spots[one].Y - a.Above));
        // Half a pixel of overlap is lost in the air around the boxes.
        if (across <= 0.5 || down <= 0.5)
            return false;

        var step = across < down
            ? new Spot(spots[one].X <= spots[other].X ? -across : across, 0)
            : new Spot(0, isAbove ? -down : down);
        var share = oneStays ? 0 : 0.5;
        spots[one] = oneStays ? spots[one] : Clamped(new Spot(spots[one].X + (step.X * share), spots[one].Y + (step.Y * share)), a, width, height);
        spots[other] = Clamped(new Spot(spots[other].X - (step.X * (1 - share)), spots[other].Y - (step.Y * (1 - share))), b, width, height);
        return true;
    }

    private static double Centre(Spot spot, NodeBox box) => spot.Y + ((box.Below - box.Above) / 2.0);

    private static Spot Clamped(Spot spot, NodeBox box, int width, int height) => new(
        Math.Clamp(spot.X, Math.Min(box.Side + 1, width / 2), Math.Max(width - box.Side - 1, width / 2)),
        Math.Clamp(spot.Y, Math.Min(box.Above + 1, height / 2), Math.Max(height - box.Below - 1, height / 2)));

    /// <summary>Rows and columns, where nothing else helps: from top to bottom and left to right as the nodes wanted to be.</summary>
    private static Placement Grid(IReadOnlyList<Spot> spots, IReadOnlyList<NodeBox> boxes, int width)
    {
        var cell = (Width: (2 * boxes.Max(box => box.Side)) + 2, Above: boxes.Max(box => box.Above) + 1, Below: boxes.Max(box => box.Below) + 1);
        var columns = Math.Max(1, width / cell.Width);
        var rows = Enumerable.Range(0, spots.Count).OrderBy(node => spots[node].Y).ThenBy(node => node).Chunk(columns)
            .Select(row => row.OrderBy(node => spots[node].X).ThenBy(node => node).ToArray())
            .ToArray();
        var places = new (int X, int Y)[spots.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
                places[rows[row][column]] = (((2 * column) + 1) * width / (2 * columns), (row * (cell.Above + cell.Below)) + cell.Above);
        }

        return new Placement(places, width, rows.Length * (cell.Above + cell.Below));
    }
}
