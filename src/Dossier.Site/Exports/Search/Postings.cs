namespace Dossier.Exports.Search;

/// <summary>
/// Where a word stands: ascending numbers of windows or documents, each with six bits that say more. Written as text of 64
/// letters, which needs no escapes in a script.
/// </summary>
internal sealed class Postings
{
    private const int BitsOfMark = 6;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    // A word that stands nearly everywhere tells little: the best places are enough to rank by, and a map of the others.
    private const int MostMarked = 2000;

    private readonly List<int> _places = [];

    /// <summary>How many places there are.</summary>
    public int Count => _places.Count;

    /// <summary>The least mark of all places.</summary>
    public int LeastMark => _places.Min(place => place & Mask);

    private int Last => _places.Count == 0 ? 0 : _places[^1] >> BitsOfMark;

    /// <summary>Adds a place at or after the last one; of one place the marks are united.</summary>
    public void Unite(int number, int mark)
    {
        if (_places.Count > 0 && Last == number)
            _places[^1] |= mark;
        else
            _places.Add((number << BitsOfMark) | mark);
    }

    /// <summary>Adds a place at or after the last one; of one place the least mark stays.</summary>
    public void Least(int number, int mark)
    {
        if (_places.Count > 0 && Last == number)
            _places[^1] = Math.Min(_places[^1], (number << BitsOfMark) | mark);
        else
            _places.Add((number << BitsOfMark) | mark);
    }

    /// <summary>Adds the places of others that all come after these.</summary>
    public void Append(Postings others) => _places.AddRange(others._places);

    /// <summary>The best places of several words together, at most as many as said: those of the least mark, the first of them first.</summary>
    public static Postings Best(IEnumerable<Postings> words, int most)
    {
        var best = new Postings();
        var places = words.SelectMany(word => word._places).GroupBy(place => place >> BitsOfMark, place => place & Mask, (number, marks) => (Number: number, Mark: marks.Min()));
        foreach (var (number, mark) in places.OrderBy(place => place.Mark).ThenBy(place => place.Number).Take(most).OrderBy(place => place.Number))
            best.Least(number, mark);

        return best;
    }

    /// <summary>
    /// The postings as text: for each place the difference to the last number, then the letter of its mark. Where there are too
    /// many: a full stop, a map with a bit for each number, a full stop, and the places of the best marks: those of the least rank.
    /// </summary>
    public void Write(StringBuilder text, Func<int, int> rank)
    {
        if (_places.Count <= MostMarked)
        {
            Write(text, _places);
            return;
        }

        text.Append('.');
        WriteMap(text);
        text.Append('.');
        Write(text, _places.Select((place, at) => (place, at)).OrderBy(item => rank(item.place & Mask)).ThenBy(item => item.at).Take(MostMarked).OrderBy(item => item.at).Select(item => item.place));
    }

    /// <summary>A number below 64 as one letter.</summary>
    public static string Letter(int number) => Letters[number].ToString();

    /// <summary>Writes a number: five bits a letter, the least first; a letter of the second half says that more follow.</summary>
    public static void WriteNumber(StringBuilder text, int number)
    {
        while (number >= 32)
        {
            text.Append(Letters[32 + (number & 31)]);
            number >>= 5;
        }

        text.Append(Letters[number]);
    }

    private const int Mask = (1 << BitsOfMark) - 1;

    private static void Write(StringBuilder text, IEnumerable<int> places)
    {
        var last = 0;
        foreach (var place in places)
        {
            WriteNumber(text, (place >> BitsOfMark) - last);
            text.Append(Letters[place & Mask]);
            last = place >> BitsOfMark;
        }
    }

    private void WriteMap(StringBuilder text)
    {
        var (group, bits) = (0, 0);
        foreach (var place in _places)
        {
            var number = place >> BitsOfMark;
            for (; group < number / 6; group++)
            {
                text.Append(Letters[bits]);
                bits = 0;
            }

            bits |= 1 << (number % 6);
        }

        text.Append(Letters[bits]);
    }
}
