namespace Dossier.Graph.Names;

/// <summary>
/// Words that hold a name by chance, in scripts where a name may touch other letters: Somalia is no Mali, Mariupol neither.
/// Countries and peoples above all, since these recur in the news.
/// </summary>
internal static class LongerWords
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> _words = Table(
        // Chinese
        ("中国", "发展中国家 其中国际"), ("中國", "發展中國家 其中國際"),
        ("美国", "南美国家 北美国家 拉美国家 中美国家"), ("美國", "南美國家 北美國家 拉美國家 中美國家"),
        ("印度", "印度尼西亚 印度尼西亞 印度洋 印度支那"),
        ("马里", "索马里 马里兰 马里乌波尔 马里亚纳"), ("馬里", "索馬里 馬里蘭 馬里烏波爾 馬里亞納"), ("馬利", "索馬利亞 馬利蘭"),
        ("罗马", "罗马尼亚"), ("羅馬", "羅馬尼亞"), ("苏丹", "南苏丹"), ("蘇丹", "南蘇丹"),
        ("爱尔兰", "北爱尔兰"), ("愛爾蘭", "北愛爾蘭"), ("尼日", "尼日利亚 尼日利亞 尼日尔 尼日爾"),
        ("几内亚", "巴布亚新几内亚 赤道几内亚 几内亚比绍 几内亚湾"), ("幾內亞", "巴布亞新幾內亞 赤道幾內亞 幾內亞比紹 幾內亞比索 幾內亞灣"),
        ("刚果", "刚果民主共和国"), ("剛果", "剛果民主共和國"), ("京都", "东京都 東京都"),
        // Japanese
        ("アフリカ", "南アフリカ 中央アフリカ"), ("アメリカ", "南アメリカ 北アメリカ 中央アメリカ"), ("スーダン", "南スーダン"),
        ("アイルランド", "北アイルランド"), ("ギニア", "赤道ギニア"),
        // Thai
        ("ซูดาน", "ซูดานใต้"), ("เกาหลี", "เกาหลีใต้ เกาหลีเหนือ"), ("กินี", "กินีบิสเซา อิเควทอเรียลกินี ปาปัวนิวกินี"), ("มาลี", "โซมาลี"),
        // Arabic: "in favour of", "in peace", Lebanon, Karami
        ("صالح", "لصالح"), ("سلام", "بسلام"), ("بنان", "لبنان"), ("رامي", "كرامي"));

    /// <summary>Whether what stands at a place is a part of such a word.</summary>
    /// <param name="folded">A text in the form of <see cref="NameText"/>.</param>
    /// <param name="start">Where a name begins in it.</param>
    /// <param name="length">How long the name is.</param>
    public static bool Hold(ReadOnlySpan<char> folded, int start, int length)
    {
        // The names of the table are of later scripts than Latin, Greek and Cyrillic.
        if (folded[start] < '\u0590' || !_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded.Slice(start, length), out var words))
            return false;

        foreach (var word in words)
        {
            var wordStart = start - word.AsSpan().IndexOf(folded.Slice(start, length));
            if (wordStart >= 0 && folded[wordStart..].StartsWith(word))
                return true;
        }

        return false;
    }

    private static FrozenDictionary<string, ImmutableArray<string>> Table(params (string Name, string Words)[] rows) =>
        rows.ToFrozenDictionary(row => row.Name, row => row.Words.Split(' ').ToImmutableArray(), StringComparer.Ordinal);
}
