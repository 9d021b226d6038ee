namespace Dossier.FrontMatter.Values;

/// <summary>What languages call themselves (CLDR), for readers who look for theirs.</summary>
public static class NativeNames
{
    private const string Names = """
        am አማርኛ,ar العربية,az azərbaycan,be беларуская,bg български,bn বাংলা,bs bosanski,ca català,cs čeština,cy Cymraeg,da dansk,
        de Deutsch,el Ελληνικά,en English,eo Esperanto,es español,et eesti,eu euskara,fa فارسی,fi suomi,fr français,ga Gaeilge,
        gl galego,ha Hausa,he עברית,hi हिन्दी,hr hrvatski,hu magyar,hy հայերեն,id Indonesia,is íslenska,it italiano,ja 日本語,
        ka ქართული,kk қазақ тілі,km ខ្មែរ,ko 한국어,ku kurdî,lt lietuvių,lv latviešu,mk македонски,ms Melayu,mt Malti,my မြန်မာ,
        nb norsk bokmål,nl Nederlands,no norsk,pl polski,prs دری,ps پښتو,pt português,ro română,ru русский,sk slovenčina,
        sl slovenščina,so Soomaali,sq shqip,sr српски,sv svenska,sw Kiswahili,ta தமிழ்,th ไทย,tr Türkçe,uk українська,ur اردو,
        uz o‘zbek,vi Tiếng Việt,zh 中文
        """;

    private static readonly FrozenDictionary<string, string> _names = Names
        .Split(',', StringSplitOptions.TrimEntries)
        .Select(pair => pair.Split(' ', 2))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>What a language calls itself; the tag where that is not known here. A script or country that the tag names stands behind it.</summary>
    /// <param name="tag">A BCP 47 tag.</param>
    public static string Of(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var subtags = tag.Split('-', 2);
        return _names.TryGetValue(subtags[0], out var name) ? subtags.Length == 1 ? name : $"{name} ({subtags[1]})" : tag;
    }
}
