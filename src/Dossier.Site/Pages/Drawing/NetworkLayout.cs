namespace Dossier.Pages.Drawing;

/// <summary>A place that is still being moved about.</summary>
internal record struct Spot(double X, double Y);

/// <summary>
/// Places for the nodes of a graph, near each other as far as they are tied. Nothing here is random, and only sums,
/// products and square roots are taken, which IEEE 754 fixes to the last bit: every machine gets the same places.
/// </summary>
internal static class NetworkLayout
{
    // The golden angle's cosine and sine: nodes that start on a spiral by it are spread evenly.
    private const double TurnX = -0.7373688780783197;
    private const double TurnY = 0.6754902942615238;

    /// <summary>
    /// Places by stress majorization (Gansner, Koren, North 2004): the distance of two nodes comes as near as it can to the
    /// length of the shortest way between them, near ones counting more. Nodes start in their order; a tie has a length it wants.
    /// </summary>
    public static Spot[] Of(int count, IReadOnlyCollection<(int A, int B, double Length)> ties)
    {
        var distances = Distances(count, ties);
        var spots = Spiral(count);
        // The fewer nodes there are, the sooner they come to rest.
        for (var sweep = 0; sweep < 60 + (4 * count); sweep++)
        {
            for (var node = 0; node < count; node++)
                spots[node] = Settled(node, spots, distances);
        }

        return AlongTheLongAxis(spots);
    }

    /// <summary>Where a node wants to be, the others standing still.</summary>
    private static Spot Settled(int node, Spot[] spots, double[,] distances)
    {
        var (x, y, weights) = (0.0, 0.0, 0.0);
        for (var other = 0; other < spots.Length; other++)
        {
            if (other == node)
                continue;

            var wanted = distances[node, other];
            var weight = 1 / (wanted * wanted);
            var (across, down) = (spots[node].X - spots[other].X, spots[node].Y - spots[other].Y);
            var apart = Math.Max(1e-9, Math.Sqrt((across * across) + (down * down)));
            x += weight * (spots[other].X + (wanted * across / apart));
            y += weight * (spots[other].Y + (wanted * down / apart));
            weights += weight;
        }

        return weights == 0 ? spots[node] : new Spot(x / weights, y / weights);
    }

    /// <summary>The shortest ways between all nodes (Floyd, Warshall); those that no way joins stand a little beyond the longest.</summary>
    private static double[,] Distances(int count, IReadOnlyCollection<(int A, int B, double Length)> ties)
    {
        var distances = new double[count, count];
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < count; b++)
                distances[a, b] = a == b ? 0 : double.PositiveInfinity;
        }

        foreach (var (a, b, length) in ties)
            distances[a, b] = distances[b, a] = Math.Min(distances[a, b], length);

        for (var through = 0; through < count; through++)
        {
            for (var a = 0; a < count; a++)
            {
                for (var b = 0; b < count; b++)
                    distances[a, b] = Math.Min(distances[a, b], distances[a, through] + distances[through, b]);
            }
        }

        var longest = distances.Cast<double>().Where(double.IsFinite).DefaultIfEmpty(0).Max();
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < count; b++)
                distances[a, b] = double.IsFinite(distances[a, b]) ? distances[a, b] : longest + 1;
        }

        return distances;
    }

    private static Spot[] Spiral(int count)
    {
        var spots = new Spot[count];
        var (x, y) = (1.0, 0.0);
        for (var node = 0; node < count; node++)
        {
            var radius = Math.Sqrt(node + 0.5);
            spots[node] = new Spot(x * radius, y * radius);
            (x, y) = ((x * TurnX) - (y * TurnY), (x * TurnY) + (y * TurnX));
        }

        return spots;
    }

    /// <summary>Turns the places so that they spread most from left to right, by their first principal axis.</summary>
    private static Spot[] AlongTheLongAxis(Spot[] spots)
    {
        if (spots.Length < 2)
            return spots;

        var (middleX, middleY) = (spots.Average(spot => spot.X), spots.Average(spot => spot.Y));
        var xx = spots.Sum(spot => (spot.X - middleX) * (spot.X - middleX));
        var yy = spots.Sum(spot => (spot.Y - middleY) * (spot.Y - middleY));
        var xy = spots.Sum(spot => (spot.X - middleX) * (spot.Y - middleY));
        var half = (xx - yy) / 2;
        var root = Math.Sqrt((half * half) + (xy * xy));
        // The eigenvector of the larger eigenvalue; for a round cloud any direction is one.
        var (axisX, axisY) = half >= 0 ? (half + root, xy) : (Math.Abs(xy), xy < 0 ? half - root : root - half);
        var length = Math.Sqrt((axisX * axisX) + (axisY * axisY));
        if (length < 1e-9)
            return spots;

        var (cosine, sine) = (axisX / length, axisY / length);
        return [.. spots.Select(spot => new Spot(
            ((spot.X - middleX) * cosine) + ((spot.Y - middleY) * sine),
            ((spot.Y - middleY) * cosine) - ((spot.X - middleX) * sine)))];
    }
}
