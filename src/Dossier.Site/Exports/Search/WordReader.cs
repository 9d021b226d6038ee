namespace Dossier.Exports.Search;

/// <summary>
/// Cuts a text into the words that search compares, one after another. The same is done by <c>assets/search-words.js</c>,
/// and both are held to <c>tests/Dossier.Tests/Rendering/search-words.tsv</c>.
/// </summary>
/// <remarks>
/// A word is a run of letters, digits and marks of any script, so a hyphen parts words. Within a run an apostrophe ends
/// an elision, which is left out (<c>l’accord</c>, <c>qu’il</c>); a possessive <c>’s</c> is left out; any other apostrophe is
/// passed over (<c>Ba’ath</c>). Where a script is written without spaces, each character is a word. How letters are
/// compared is said at <see cref="LetterFolding"/>.
/// </remarks>
internal sealed class WordReader
{
    /// <summary>What is beyond is cut: nobody types it, and it is mostly no word.</summary>
    public const int LongestWord = 40;

    private readonly List<(int Start, int Length)> _words = [];
    private char[] _folded = new char[64];
    private string _text = "";
    private int _at;
    private int _next;
    private int _length;

    /// <summary>Turns to a text.</summary>
    public void Read(string text)
    {
        _text = text;
        _at = 0;
        _next = 0;
        _words.Clear();
    }

    /// <summary>The next word, folded; it is good until the next call.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Next(out ReadOnlySpan<char> word)
    {
        while (_next == _words.Count)
        {
            if (!ReadRun())
            {
                word = default;
                return false;
            }
        }

        var (start, length) = _words[_next++];
        word = _folded.AsSpan(start, length);
        return true;
    }

    private bool ReadRun()
    {
        _words.Clear();
        _next = 0;
        _length = 0;
        while (_at < _text.Length && !IsWord(_text, _at))
            _at++;

        if (_at == _text.Length)
            return false;

        Split(FoldRun());
        return true;
    }

    /// <summary>Folds a run from its first letter to its end; gives back where in it the word begins.</summary>
    private int FoldRun()
    {
        var (word, part) = (0, 0);
        while (_at < _text.Length)
        {
            var character = _text[_at];
            if (char.IsAsciiLetterOrDigit(character))
            {
                Append(char.ToLowerInvariant(character));
                _at++;
            }
            else if (LetterFolding.IsApostrophe(character))
            {
                EndPart(ref word, ref part);
                _at++;
            }
            else if (IsWord(_text, _at))
            {
                AppendFolded();
            }
            else
            {
                break;
            }
        }

        EndPart(ref word, ref part);
        return word;
    }

    /// <summary>At an apostrophe or the end: what stands before the part and the part itself are one word, or one of them goes.</summary>
    private void EndPart(ref int word, ref int part)
    {
        var before = _folded.AsSpan(word, part - word);
        if (before.Length > 0 && _length - part == 1 && _folded[part] == 's')
            _length = part;
        else if (_length > part && (before.Length == 1 || before.EndsWith("qu")))
            word = part;

        part = _length;
    }

    /// <summary>Makes a word of each character of a script without spaces, and one of what stands between them.</summary>
    private void Split(int start)
    {
        for (var at = start; at <= _length; at++)
        {
            var stands = at < _length && !LetterFolding.IsUnspaced(_folded[at]);
            if (stands)
                continue;

            AddWord(start, at - start);
            if (at < _length)
                _words.Add((at, 1));

            start = at + 1;
        }
    }

    private void AddWord(int start, int length)
    {
        var article = LetterFolding.ArticleLength(_folded.AsSpan(start, length));
        (start, length) = (start + article, Math.Min(length - article, LongestWord));
        if (length > 0)
            _words.Add((start, length));
    }

    private void AppendFolded()
    {
        var length = char.IsHighSurrogate(_text[_at]) && _at + 1 < _text.Length && char.IsLowSurrogate(_text[_at + 1]) ? 2 : 1;
        foreach (var letter in length == 1 ? LetterFolding.Fold(_text[_at]) : LetterFolding.Fold(_text.Substring(_at, 2)))
            Append(letter);

        _at += length;
    }

    private void Append(char letter)
    {
        if (_length == _folded.Length)
            Array.Resize(ref _folded, _folded.Length * 2);

        _folded[_length++] = letter;
    }

    private static bool IsWord(string text, int at) =>
        text[at] < 0x80
            ? char.IsAsciiLetterOrDigit(text[at])
            : LetterFolding.IsInvisible(text[at]) || LetterFolding.IsWord(CharUnicodeInfo.GetUnicodeCategory(text, at));
}
