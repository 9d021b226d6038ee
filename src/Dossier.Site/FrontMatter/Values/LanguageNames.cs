namespace Dossier.FrontMatter.Values;

/// <summary>English names of languages that editors write in place of their tag.</summary>
internal static class LanguageNames
{
    private const string Names = """
        albanian sq,arabic ar,armenian hy,azerbaijani az,bengali bn,bosnian bs,bulgarian bg,burmese my,catalan ca,chinese zh,
        croatian hr,czech cs,danish da,dari prs,dutch nl,english en,estonian et,farsi fa,finnish fi,french fr,georgian ka,
        german de,greek el,hebrew he,hindi hi,hungarian hu,indonesian id,italian it,japanese ja,korean ko,kurdish ku,
        latvian lv,lithuanian lt,malay ms,norwegian no,pashto ps,persian fa,polish pl,portuguese pt,romanian ro,russian ru,
        serbian sr,slovak sk,slovene sl,somali so,spanish es,swahili sw,swedish sv,thai th,turkish tr,ukrainian uk,urdu ur,
        uzbek uz,vietnamese vi
        """;

    private static readonly FrozenDictionary<string, string> _tags = Names
        .Split(',', StringSplitOptions.TrimEntries)
        .Select(pair => pair.Split(' '))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag of a language by its English name; null where it is not known here.</summary>
    public static string? TagOf(string name) => _tags.GetValueOrDefault(name);
}
