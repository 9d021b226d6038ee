namespace Dossier.Cli.Terminal;

internal static class Counted
{
    /// <summary><c>1 page</c>, <c>2 pages</c>.</summary>
    public static string Of(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
