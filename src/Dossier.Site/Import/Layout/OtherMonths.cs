namespace Dossier.Import.Layout;

/// <summary>Months and weekdays of languages that articles are imported in and sites of dossiers are not written in: Portuguese, Italian, Dutch.</summary>
internal static class OtherMonths
{
    public static FrozenDictionary<string, int> Months { get; } = Named(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "januari februari maart april mei juni juli augustus september oktober november december");

    public static FrozenSet<string> Weekdays { get; } =
    [
        "segunda", "feira", "segunda-feira", "terça", "terça-feira", "quarta", "quarta-feira", "quinta", "quinta-feira", "sexta", "sexta-feira", "domingo",
        "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "domenica", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ];

    private static FrozenDictionary<string, int> Named(params string[] languages) =>
        languages.SelectMany(names => names.Split(' ').Index()).GroupBy(name => name.Item, StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.First().Index + 1, StringComparer.Ordinal);
}
