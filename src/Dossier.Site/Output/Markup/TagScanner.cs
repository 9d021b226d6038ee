using System.Buffers;

namespace Dossier.Output.Markup;

/// <summary>
/// Reads the tags of a page, one after the other, from its bytes, as the tokenizer of the HTML Standard (13.2.5) does;
/// what no tag is in, it jumps over. It builds no tree, and tells itself what the tree construction (13.2.6) would tell
/// the tokenizer after a start tag, but for two simplifications: an <c>svg</c> or <c>math</c> element lasts up to its
/// end tag, and a <c>style</c> in one holds text as it does elsewhere. What stands in <c>noscript</c> is read, as by a
/// browser without scripts.
/// </summary>
/// <param name="page">The page, in UTF-8; bytes that are none are read all the same.</param>
internal ref struct TagScanner(ReadOnlySpan<byte> page)
{
    private static readonly SearchValues<byte> _valueEnds = SearchValues.Create(" \t\n\f\r>"u8);

    private readonly ReadOnlySpan<byte> _page = page;
    private readonly char[] _elementRoom = new char[LongestName];
    private readonly char[] _attributeRoom = new char[LongestName];
    private TagAttribute[] _attributes = new TagAttribute[16];
    private TextAfterTag _textAfter;
    private int _openForeign;
    private int _at;

    // The names of HTML are shorter; a longer one takes an array of its own.
    private const int LongestName = 32;

    /// <summary>Whether the tag is an end tag.</summary>
    public bool IsEndTag { get; private set; }

    /// <summary>Whether the tag ends in <c>/&gt;</c>.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>Where the tag begins: the place of its <c>&lt;</c> in the page, in bytes.</summary>
    public int Start { get; private set; }

    /// <summary>The name of the tag, as it is written.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The name of the tag in small letters, up to the next tag; empty where it is not ASCII, as no element of HTML is.</summary>
    public ReadOnlySpan<char> Element { get; private set; }

    /// <summary>How many attributes the tag has, those included whose name stands twice.</summary>
    public int AttributeCount { get; private set; }

    /// <summary>Whether what follows stands in an <c>svg</c> or <c>math</c> element.</summary>
    public readonly bool IsInForeignContent => _openForeign > 0;

    /// <summary>What stood before this end tag, or before the end of the page, in an element that holds text only; else empty.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    /// <summary>Goes to the next tag.</summary>
    /// <returns>False where there is none any more. A tag that the end of the page cuts off is none.</returns>
    public bool Read()
    {
        Text = default;
        if (!(_textAfter == TextAfterTag.Markup ? FindTag() : FindEndOfText()) || !ReadAttributes())
        {
            _at = _page.Length;
            return false;
        }

        EnterContent();
        return true;
    }

    /// <summary>The name of an attribute in small letters, up to the next call; empty where it is not ASCII, as no attribute of HTML is.</summary>
    public readonly ReadOnlySpan<char> AttributeName(int index) => InSmallLetters(WrittenName(index), _attributeRoom);

    /// <summary>The name of an attribute as it is written.</summary>
    public readonly ReadOnlySpan<byte> WrittenName(int index) => _page.Slice(_attributes[index].NameStart, _attributes[index].NameLength);

    /// <summary>The value of an attribute in UTF-8, its character references replaced.</summary>
    public readonly ReadOnlySpan<byte> AttributeValue(int index) =>
        CharacterReferences.Replaced(_page.Slice(_attributes[index].ValueStart, _attributes[index].ValueLength));

    /// <summary>Whether the tag has an attribute of the same name before this one, which then does not count; asked of names in ASCII only.</summary>
    public readonly bool IsRepeated(int index)
    {
        var name = WrittenName(index);
        for (var earlier = 0; earlier < index; earlier++)
        {
            if (Ascii.EqualsIgnoreCase(WrittenName(earlier), name))
                return true;
        }

        return false;
    }

    /// <summary>The index of the attribute that counts of a name in small letters, or -1.</summary>
    public readonly int IndexOf(ReadOnlySpan<byte> name)
    {
        for (var index = 0; index < AttributeCount; index++)
        {
            if (Ascii.EqualsIgnoreCase(WrittenName(index), name))
                return index;
        }

        return -1;
    }

    /// <summary>The data state (13.2.5.1) and those of what begins with <c>&lt;</c>: goes behind the name of the next tag.</summary>
    private bool FindTag()
    {
        while (true)
        {
            var open = _page[_at..].IndexOf((byte)'<');
            if (open < 0)
                return false;

            Start = _at + open;
            _at = Start + 1;
            switch (SignAt(_at))
            {
                case (byte)'/' when IsLetter(SignAt(_at + 1)):
                    _at++;
                    return ReadName(isEndTag: true);
                case (byte)'/' or (byte)'?':
                    // "</>" is nothing; all else up to ">" is a comment.
                    _at += MarkupEnds.Of(_page[_at..], ">"u8);
                    break;
                case (byte)'!':
                    _at += 1 + MarkupEnds.OfDeclaration(_page[(_at + 1)..], IsInForeignContent);
                    break;
                case var sign when IsLetter(sign):
                    return ReadName(isEndTag: false);
            }
        }
    }

    private bool FindEndOfText()
    {
        var end = MarkupEnds.OfText(_page[_at..], _textAfter, Element);
        Text = _page.Slice(_at, end < 0 ? _page.Length - _at : end);
        if (end < 0)
            return false;

        Start = _at + end;
        _at = Start + "</".Length;
        return ReadName(isEndTag: true);
    }

    /// <summary>The tag name state (13.2.5.8).</summary>
    private bool ReadName(bool isEndTag)
    {
        var start = _at;
        SkipName(isOfAttribute: false);
        IsEndTag = isEndTag;
        Name = _page[start.._at];
        Element = InSmallLetters(Name, _elementRoom);
        return _at < _page.Length;
    }

    /// <summary>The states of attributes (13.2.5.32 to 13.2.5.40): goes behind the end of the tag.</summary>
    /// <returns>False where the page ends before the tag.</returns>
    private bool ReadAttributes()
    {
        AttributeCount = 0;
        IsSelfClosing = false;
        while (true)
        {
            SkipSpace();
            if (_at == _page.Length)
                return false;

            switch (_page[_at])
            {
                case (byte)'>':
                    _at++;
                    return true;
                case (byte)'/':
                    _at++;
                    IsSelfClosing = SignAt(_at) == '>';
                    break;
                default:
                    if (!ReadAttribute())
                        return false;
                    break;
            }
        }
    }

    private bool ReadAttribute()
    {
        // Whatever a name begins with belongs to it, be it "=".
        var name = _at++;
        SkipName(isOfAttribute: true);
        var length = _at - name;
        SkipSpace();
        if (_at == _page.Length)
            return false;

        var value = (Start: _at, Length: 0);
        if (SignAt(_at) == '=')
        {
            _at++;
            SkipSpace();
            if (!ReadValue(out value))
                return false;
        }

        if (AttributeCount == _attributes.Length)
            Array.Resize(ref _attributes, 2 * AttributeCount);
        _attributes[AttributeCount++] = new TagAttribute(name, length, value.Start, value.Length);
        return true;
    }

    private bool ReadValue(out (int Start, int Length) value)
    {
        var quote = SignAt(_at);
        var isQuoted = quote is (byte)'"' or (byte)'\'';
        var start = isQuoted ? _at + 1 : _at;
        var length = isQuoted ? _page[start..].IndexOf(quote) : _page[start..].IndexOfAny(_valueEnds);
        value = (start, length);
        _at = start + length + (isQuoted ? 1 : 0);
        return length >= 0;
    }

    private void EnterContent()
    {
        if (Element is "svg" or "math")
            _openForeign = IsEndTag ? Math.Max(0, _openForeign - 1) : IsSelfClosing ? _openForeign : _openForeign + 1;
        _textAfter = IsEndTag || (IsInForeignContent && IsSelfClosing) ? TextAfterTag.Markup : Element switch
        {
            "script" => TextAfterTag.Script,
            "title" or "textarea" or "style" or "iframe" or "xmp" or "noembed" or "noframes" => TextAfterTag.Raw,
            "plaintext" => TextAfterTag.Plain,
            _ => TextAfterTag.Markup,
        };
    }

    /// <summary>Goes to the end of a name: most have few letters, so that a search for the end costs more than to look at each.</summary>
    private void SkipName(bool isOfAttribute)
    {
        while (_at < _page.Length && !(_page[_at] is <= (byte)'>' and var sign && (MarkupEnds.IsSpace(sign) || sign is (byte)'/' or (byte)'>' || (sign == '=' && isOfAttribute))))
            _at++;
    }

    private void SkipSpace()
    {
        while (_at < _page.Length && MarkupEnds.IsSpace(_page[_at]))
            _at++;
    }

    /// <summary>The byte at a place, or 0 behind the end: NUL begins and ends nothing.</summary>
    private readonly byte SignAt(int place) => place < _page.Length ? _page[place] : (byte)0;

    private static bool IsLetter(byte sign) => char.IsAsciiLetter((char)sign);

    private static ReadOnlySpan<char> InSmallLetters(ReadOnlySpan<byte> name, char[] room)
    {
        var target = name.Length > room.Length ? new char[name.Length] : room;
        for (var i = 0; i < name.Length; i++)
        {
            if (!Ascii.IsValid(name[i]))
                return default;

            target[i] = (char)(name[i] is >= (byte)'A' and <= (byte)'Z' ? name[i] | ' ' : name[i]);
        }

        return target.AsSpan(0, name.Length);
    }

    /// <summary>An attribute of a tag, by places in the page.</summary>
    private readonly record struct TagAttribute(int NameStart, int NameLength, int ValueStart, int ValueLength);
}
