using Dossier.Graph.Names;

namespace Dossier.Graph.Quotations;

/// <summary>
/// What a quotation asks of a paragraph: pieces of text that must stand there in this order, and between them as many words
/// as an omission or an insertion of the editor allows. All texts are in the form of <see cref="QuotationText"/>.
/// <para>
/// <c>…</c>, <c>[…]</c> and <c>(…)</c> skip any number of words. <c>[word]</c> stands for nothing or for what the editor
/// replaced, at most <see cref="MostReplacedWords"/> words. <c>[T]he</c> allows the other case of the letters in brackets;
/// <c>negotiat[ed]</c> allows any ending. At the ends of a quotation and of an omission, quotation marks, dashes and
/// . , ; : are not compared: an editor closes a sentence where the source goes on.
/// </para>
/// </summary>
internal sealed class QuotationPattern(ImmutableArray<QuotationPattern.Piece> pieces)
{
    /// <summary>An insertion replaces a name or a short phrase; whoever leaves out more writes an ellipsis.</summary>
    public const int MostReplacedWords = 6;

    private static readonly char[] Edges = [.. " \"',.;:-"];

    /// <summary>The pieces, none of them empty. None at all where the quotation is nothing but omissions and insertions.</summary>
    public ImmutableArray<Piece> Pieces => pieces;

    /// <param name="Text">Begins and ends with something other than an edge sign.</param>
    /// <param name="AnyCase">How many characters at its start may be of the other case.</param>
    /// <param name="OpenEnd">Whether the last word may go on.</param>
    /// <param name="WordsBefore">How many words may stand between the piece before and this one.</param>
    /// <param name="Inserted">The editor's words before it, in brackets.</param>
    /// <param name="ShowsEnd">Whether the quotation itself shows that a sentence ends before it.</param>
    public readonly record struct Piece(string Text, int AnyCase, bool OpenEnd, int WordsBefore, string Inserted = "", bool ShowsEnd = false)
    {
        /// <summary>Whether an ellipsis stands before it, and not only brackets.</summary>
        public bool FollowsOmission => WordsBefore == int.MaxValue;
    }

    /// <summary>What of a paragraph stands between two pieces, or in place of the end of a word: from where to where, and the piece behind it or whose end is open.</summary>
    public readonly record struct Gap(int Start, int End, Piece Piece, bool IsEndOfWord);

    /// <summary>What a paragraph has where the quotation leaves words out or has words of the editor's.</summary>
    public ImmutableArray<Gap> GapsIn(string paragraph)
    {
        if (Match(paragraph) is not { } match)
            return [];

        var gaps = ImmutableArray.CreateBuilder<Gap>();
        var at = match.Start;
        for (var piece = 0; piece < Pieces.Length; piece++)
        {
            // The piece stands at the first place behind the one before from which all the others follow.
            var next = Next(piece, paragraph, at)!.Value;
            while (piece > 0 && EndOfRest(piece + 1, paragraph, next.End, []) < 0)
                next = Next(piece, paragraph, next.Start + 1)!.Value;

            if (piece > 0)
                gaps.Add(new Gap(at, next.Start, Pieces[piece], IsEndOfWord: false));
            if (Pieces[piece].OpenEnd)
                gaps.Add(new Gap(next.Start, next.End, Pieces[piece], IsEndOfWord: true));
            at = next.End;
        }

        return gaps.DrainToImmutable();
    }

    public static QuotationPattern Parse(string quotation) => new(new Reading(quotation).Pieces());

    /// <summary>The shortest stretch of a paragraph that holds the pieces, of equal ones the first; null where none does.</summary>
    public (int Start, int End)? Match(string paragraph)
    {
        if (Pieces.IsEmpty)
            return null;

        (int Start, int End)? shortest = null;
        var deadEnds = new HashSet<(int, int)>();
        for (var at = 0; Next(0, paragraph, at) is { } first; at = first.Start + 1)
        {
            var end = EndOfRest(1, paragraph, first.End, deadEnds);
            if (end >= 0 && (shortest is null || end - first.Start < shortest.Value.End - shortest.Value.Start))
                shortest = (first.Start, end);
        }

        return shortest;
    }

    /// <summary>Where the last piece ends when the pieces from this one on follow after an index; -1 where they do not.</summary>
    private int EndOfRest(int piece, string paragraph, int after, HashSet<(int, int)> deadEnds)
    {
        if (piece == Pieces.Length)
            return after;
        if (deadEnds.Contains((piece, after)))
            return -1;

        for (var at = after; Next(piece, paragraph, at) is { } next; at = next.Start + 1)
        {
            if (Pieces[piece].WordsBefore < int.MaxValue && Words(paragraph.AsSpan(after, next.Start - after)) > Pieces[piece].WordsBefore)
                break;
            if (EndOfRest(piece + 1, paragraph, next.End, deadEnds) is >= 0 and var end)
                return end;
        }

        deadEnds.Add((piece, after));
        return -1;
    }

    /// <summary>The next place of a piece, on whole words.</summary>
    private (int Start, int End)? Next(int piece, string paragraph, int from)
    {
        var (text, anyCase, openEnd) = (Pieces[piece].Text, Pieces[piece].AnyCase, Pieces[piece].OpenEnd);
        var comparison = anyCase > 0 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var at = from; at <= paragraph.Length && (at = paragraph.IndexOf(text, at, comparison)) >= 0; at++)
        {
            var end = at + text.Length;
            if (!Characters.IsBoundary(paragraph, at) || (!openEnd && !Characters.IsBoundary(paragraph, end)))
                continue;
            if (paragraph.AsSpan(at + anyCase, text.Length - anyCase).SequenceEqual(text.AsSpan(anyCase)))
                return (at, openEnd ? WordEnd(paragraph, end) : end);
        }

        return null;
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Characters.IsWord(text, at) && (at == 0 || !Characters.IsWord(text, at - 1)))
                words++;
        }

        return words;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && Characters.IsWord(text, at))
            at++;
        return at;
    }

    /// <summary>One pass over a quotation, from bracket to bracket.</summary>
    private sealed class Reading(string quotation)
    {
        private readonly ImmutableArray<Piece>.Builder _pieces = ImmutableArray.CreateBuilder<Piece>();
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _inserted = new();
        private int _anyCase;
        private int _wordsBefore;
        private bool _showsEnd;

        public ImmutableArray<Piece> Pieces()
        {
            for (var at = 0; at < quotation.Length;)
            {
                if (OmissionEnd(at) is >= 0 and var afterOmission)
                {
                    EndPiece(openEnd: false, wordsAfter: int.MaxValue);
                    at = afterOmission;
                }
                else if (BracketEnd(at) is >= 0 and var close)
                {
                    at = Insertion(at, close);
                }
                else
                {
                    _text.Append(quotation[at++]);
                }
            }

            EndPiece(openEnd: false, wordsAfter: 0);
            return _pieces.DrainToImmutable();
        }

        /// <summary>Takes the brackets from <paramref name="open"/> to <paramref name="close"/>; returns where to go on.</summary>
        private int Insertion(int open, int close)
        {
            var after = close + 1;
            if (_text.Length > 0 && Characters.IsWord(quotation, open - 1))
            {
                EndPiece(openEnd: true, wordsAfter: 0);
                return WordEnd(quotation, after);
            }

            var isWordStart = WordEnd(quotation, after) > after;
            EndPiece(openEnd: false, wordsAfter: isWordStart ? 0 : MostReplacedWords);
            if (isWordStart)
            {
                _text.Append(quotation, open + 1, close - open - 1);
                _anyCase = _text.Length;
            }
            else
            {
                _inserted.Append(' ').Append(quotation, open + 1, close - open - 1);
            }

            return after;
        }

        private void EndPiece(bool openEnd, int wordsAfter)
        {
            var written = _text.ToString().Trim(' ', '"', '\'');
            _showsEnd |= written.Length > 0 && IsSentenceEnd(written[0]);
            var text = _text.ToString().TrimEnd(Edges);
            if (_anyCase == 0)
                text = text.TrimStart(Edges);
            if (text.Length > 0)
            {
                _pieces.Add(new Piece(text, _anyCase, openEnd, _wordsBefore, _inserted.ToString().Trim(), _showsEnd));
                _wordsBefore = 0;
                _inserted.Clear();
                _showsEnd = IsSentenceEnd(written[^1]);
            }

            _text.Clear();
            _anyCase = 0;
            _wordsBefore = (int)Math.Min((long)_wordsBefore + wordsAfter, int.MaxValue);
        }

        private static bool IsSentenceEnd(char sign) => sign is '.' or '!' or '?' or '؟' or '。';

        /// <summary>The end of an omission that begins at the index; -1 where none does.</summary>
        private int OmissionEnd(int at) => quotation.AsSpan(at) switch
        {
            [QuotationText.Ellipsis, ..] => at + 1,
            ['[', QuotationText.Ellipsis, ']', ..] or ['(', QuotationText.Ellipsis, ')', ..] => at + 3,
            _ => -1,
        };

        /// <summary>Where the bracket that opens at the index closes; -1 where none opens, or it holds another one.</summary>
        private int BracketEnd(int at)
        {
            if (quotation[at] != '[')
                return -1;
            var next = quotation.AsSpan(at + 1).IndexOfAny('[', ']');
            return next >= 0 && quotation[at + 1 + next] == ']' ? at + 1 + next : -1;
        }
    }
}
