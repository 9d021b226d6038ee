namespace Dossier.Exports.Search;

/// <summary>
/// The mark of a word in a name or title: what it stands in, how many words that has, and whether it begins with this one. Marks are
/// numbered by what they weigh in a search, the heaviest first, from 1: of two marks of a word the lesser is the better. What each
/// weighs stands in the root of the index, so that scripts know nothing of how they are made.
/// </summary>
internal static class HeadingMark
{
    private const int MostWords = 6;
    private const double First = 1.3;

    // By HeadingField. A name of one word is named more surely than a headline of ten; somebody who types its beginning means its first word.
    private static readonly double[] _fields = [14, 12, 8, 6, 5];

    private static readonly ImmutableArray<(int Key, double Weight)> _marks =
    [
        .. Enumerable.Range(0, _fields.Length * MostWords * 2)
            .Select(key => (Key: key, Weight: WeightOf(key)))
            .OrderByDescending(mark => mark.Weight)
            .ThenBy(mark => mark.Key),
    ];

    private static readonly int[] _ofKey = [.. Enumerable.Range(0, _marks.Length).Select(key => _marks.IndexOf(_marks.First(mark => mark.Key == key)) + 1)];

    /// <summary>What each mark weighs, in tenths, that of mark 1 first.</summary>
    public static IEnumerable<int> Tenths => _marks.Select(mark => (int)Math.Round(mark.Weight * 10));

    /// <summary>The mark of a word, from 1 to 60.</summary>
    public static int Of(HeadingField field, int words, bool isFirst) =>
        _ofKey[((((int)field * MostWords) + Math.Clamp(words, 1, MostWords) - 1) * 2) + (isFirst ? 0 : 1)];

    private static double WeightOf(int key) =>
        _fields[key / (2 * MostWords)] * (1 + (1.0 / ((key / 2 % MostWords) + 1))) * (key % 2 == 0 ? First : 1);
}
