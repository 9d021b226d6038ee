using System.Text;

namespace Dossier.Output;

/// <summary>One attribute of a tag, as offsets into the page. Its value is as written: references are not yet replaced.</summary>
public readonly record struct AttributeRange(int NameStart, int NameLength, int ValueStart, int ValueLength);

/// <summary>
/// Reads the tags of an HTML page one after the other, straight from its UTF-8 bytes and without building a tree.
/// It follows the tokenizer of the HTML Standard (section 13.2.5) for everything that decides where a tag begins and
/// ends: comments, declarations, raw text, script text and its escapes. AngleSharp's tokenizer reads the same tags
/// (a property test holds the two together) but takes ten times as long, which a site of 10,000 articles feels.
/// One thing is simplified, since it needs the tree: a <c>title</c> or <c>style</c> inside <c>svg</c> is taken for text too.
/// </summary>
public ref struct HtmlTagReader
{
    private readonly ReadOnlySpan<byte> _html;
    private AttributeRange[] _attributes = new AttributeRange[8];
    private int _attributeCount;
    private int _position;
    private int _nameStart;
    private int _nameLength;
    private int _openForeign;

    /// <param name="html">The whole page in UTF-8.</param>
    public HtmlTagReader(ReadOnlySpan<byte> html) => _html = html;

    /// <summary>Where the tag's <c>&lt;</c> stands.</summary>
    public int Start { get; private set; }

    /// <summary>Where the page goes on after the tag's <c>&gt;</c>.</summary>
    public readonly int End => _position;

    public bool IsEndTag { get; private set; }

    public bool IsSelfClosing { get; private set; }

    /// <summary>Whether the tag stands inside <c>svg</c> or <c>math</c>.</summary>
    public bool IsForeign { get; private set; }

    /// <summary>The tag's name as written.</summary>
    public readonly ReadOnlySpan<byte> Name => _html.Slice(_nameStart, _nameLength);

    /// <summary>The tag's attributes in the order written; of two with one name, browsers keep the first.</summary>
    public readonly ReadOnlySpan<AttributeRange> Attributes => _attributes.AsSpan(0, _attributeCount);

    /// <summary>Whether the tag has this name, in any case. <paramref name="name"/> is in lower case.</summary>
    public readonly bool Is(ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(Name, name);

    /// <summary>Goes to the next tag.</summary>
    /// <returns>False at the end of the page. A tag that the page ends within is no tag.</returns>
    public bool Read()
    {
        SkipRawText();
        while (NextMarkup())
        {
            Start = _position;
            var next = ByteAt(Start + 1);
            if (next == '!')
                SkipDeclaration();
            else if (next == '?')
                SkipPast(">"u8, Start + 2);
            else if (next == '/')
            {
                if (IsLetter(ByteAt(Start + 2)))
                    return ReadTag(Start + 2, isEndTag: true);
                SkipPast(">"u8, Start + 2);
            }
            else if (IsLetter(next))
                return ReadTag(Start + 1, isEndTag: false);
            else
                _position = Start + 1;
        }

        _nameLength = 0;
        return false;
    }

    private bool NextMarkup()
    {
        var offset = _html[_position..].IndexOf((byte)'<');
        _position = offset < 0 ? _html.Length : _position + offset;
        return offset >= 0;
    }

    private void SkipDeclaration()
    {
        var rest = _html[Start..];
        if (rest.StartsWith("<!--"u8))
            SkipComment();
        else if (_openForeign > 0 && rest.StartsWith("<![CDATA["u8))
            SkipPast("]]>"u8, Start + 9);
        else
            SkipPast(">"u8, Start + 2);
    }

    /// <summary>A comment ends with <c>--&gt;</c>, whose dashes may be the opening ones, or with <c>--!&gt;</c>, whose may not.</summary>
    private void SkipComment()
    {
        var plain = _html[(Start + 2)..].IndexOf("-->"u8);
        var plainEnd = plain < 0 ? _html.Length : Start + 2 + plain + 3;
        var banged = _html[(Start + 4)..Math.Max(plainEnd, Start + 4)].IndexOf("--!>"u8);
        _position = banged < 0 ? plainEnd : Start + 4 + banged + 4;
    }

    private void SkipPast(ReadOnlySpan<byte> end, int from)
    {
        var offset = from >= _html.Length ? -1 : _html[from..].IndexOf(end);
        _position = offset < 0 ? _html.Length : from + offset + end.Length;
    }

    private bool ReadTag(int nameStart, bool isEndTag)
    {
        IsEndTag = isEndTag;
        IsSelfClosing = false;
        _attributeCount = 0;
        _nameStart = nameStart;
        _position = nameStart;
        while (_position < _html.Length && !EndsName(_html[_position]))
            _position++;

        _nameLength = _position - nameStart;
        if (!ReadAttributes())
        {
            _nameLength = 0;
            return false;
        }

        CountForeign();
        return true;
    }

    private bool ReadAttributes()
    {
        while (_position < _html.Length)
        {
            var current = _html[_position];
            if (current == '>')
            {
                _position++;
                return true;
            }

            if (current == '/')
            {
                IsSelfClosing = ByteAt(_position + 1) == '>';
                _position++;
            }
            else if (IsSpace(current))
                _position++;
            else if (!ReadAttribute())
                return false;
        }

        return false;
    }

    private bool ReadAttribute()
    {
        var nameStart = _position++;
        while (_position < _html.Length && !EndsName(_html[_position]) && _html[_position] != '=')
            _position++;

        var nameLength = _position - nameStart;
        SkipSpace();
        if (ByteAt(_position) != '=')
        {
            AddAttribute(new AttributeRange(nameStart, nameLength, _position, 0));
            return _position < _html.Length;
        }

        _position++;
        SkipSpace();
        var quote = ByteAt(_position);
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            var valueStart = _position;
            while (_position < _html.Length && !IsSpace(_html[_position]) && _html[_position] != '>')
                _position++;
            AddAttribute(new AttributeRange(nameStart, nameLength, valueStart, _position - valueStart));
            return _position < _html.Length;
        }

        var start = _position + 1;
        var length = _html[start..].IndexOf(quote);
        if (length < 0)
        {
            _position = _html.Length;
            return false;
        }

        AddAttribute(new AttributeRange(nameStart, nameLength, start, length));
        _position = start + length + 1;
        return true;
    }

    private void AddAttribute(AttributeRange attribute)
    {
        if (_attributeCount == _attributes.Length)
            Array.Resize(ref _attributes, _attributeCount * 2);
        _attributes[_attributeCount++] = attribute;
    }

    private void CountForeign()
    {
        var opensForeign = Is("svg"u8) || Is("math"u8);
        IsForeign = _openForeign > 0 || opensForeign;
        if (opensForeign && !(IsSelfClosing && !IsEndTag))
            _openForeign = Math.Max(0, _openForeign + (IsEndTag ? -1 : 1));
    }

    /// <summary>Passes over the text of an element whose content is no markup, up to its end tag.</summary>
    private void SkipRawText()
    {
        if (_nameLength == 0 || IsEndTag || (IsForeign && IsSelfClosing))
            return;

        if (Is("script"u8))
            SkipScript();
        else if (Is("plaintext"u8))
            _position = _html.Length;
        else if (Is("title"u8) || Is("textarea"u8) || Is("style"u8) || Is("xmp"u8) || Is("iframe"u8) || Is("noembed"u8) || Is("noframes"u8))
        {
            while (NextMarkup() && !StartsTag(_position, "</"u8, Name))
                _position++;
        }
    }

    /// <summary>
    /// A script ends at its end tag, except that after <c>&lt;!--</c> a nested <c>&lt;script&gt;</c> has an end tag of its own
    /// (the "script data double escaped" states of the HTML Standard).
    /// </summary>
    private void SkipScript()
    {
        var escaped = false;
        var nested = false;
        for (; _position < _html.Length; _position++)
        {
            var offset = escaped ? _html[_position..].IndexOfAny((byte)'<', (byte)'-') : _html[_position..].IndexOf((byte)'<');
            if (offset < 0)
                break;

            _position += offset;
            var rest = _html[_position..];
            if (escaped && rest.StartsWith("-->"u8))
                escaped = nested = false;
            else if (!escaped && rest.StartsWith("<!--"u8))
            {
                escaped = true;
                _position++;
            }
            else if (escaped && !nested && StartsTag(_position, "<"u8, "script"u8))
                nested = true;
            else if (StartsTag(_position, "</"u8, "script"u8))
            {
                if (!nested)
                    return;
                nested = false;
            }
        }

        _position = _html.Length;
    }

    private readonly bool StartsTag(int at, ReadOnlySpan<byte> opening, ReadOnlySpan<byte> name)
    {
        var rest = _html[at..];
        return rest.StartsWith(opening)
            && rest.Length > opening.Length + name.Length
            && Ascii.EqualsIgnoreCase(rest.Slice(opening.Length, name.Length), name)
            && EndsName(rest[opening.Length + name.Length]);
    }

    private void SkipSpace()
    {
        while (_position < _html.Length && IsSpace(_html[_position]))
            _position++;
    }

    private readonly byte ByteAt(int at) => at < _html.Length ? _html[at] : (byte)0;

    private static bool EndsName(byte value) => IsSpace(value) || value is (byte)'/' or (byte)'>';

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f';

    private static bool IsLetter(byte value) => value is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z');
}
