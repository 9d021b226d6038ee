using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace Dossier.Output;

/// <summary>Reads the facts of one HTML page from its bytes.</summary>
public ref struct PageReader
{
    private readonly ReadOnlyMemory<byte> _memory;
    private readonly ReadOnlySpan<byte> _page;
    private readonly List<ByteRange> _ids = [];
    private readonly List<ByteRange> _anchorNames = [];
    private readonly List<(PageFault, ByteRange)> _faults = [];
    private readonly ImmutableArray<FoundLink>.Builder _links = ImmutableArray.CreateBuilder<FoundLink>(64);
    private HtmlTagReader _tag;
    private bool _hasLanguage;
    private bool _hasTitle;
    private bool _hasCharset;
    private bool _isRedirect;

    private PageReader(ReadOnlyMemory<byte> page)
    {
        _memory = page;
        _page = page.Span;
        _tag = new HtmlTagReader(_page);
    }

    /// <summary>Reads a page. Nothing that it holds makes this fail; what is wrong is among the facts.</summary>
    public static PageFacts Read(ReadOnlyMemory<byte> page)
    {
        var reader = new PageReader(page);
        reader.ReadTags();
        reader.AddFaultsOfWholePage();
        return new PageFacts(reader.SortedIds(), reader._links.ToImmutable(), [.. reader._faults], reader._isRedirect);
    }

    private void ReadTags()
    {
        // What stands in a template element is no part of the page until a script puts it there.
        var openTemplates = 0;
        while (_tag.Read())
        {
            if (_tag.Is("template"u8))
                openTemplates = Math.Max(0, openTemplates + (_tag.IsEndTag ? -1 : 1));
            else if (openTemplates == 0 && !_tag.IsEndTag)
                ReadStartTag();
        }
    }

    private void ReadStartTag()
    {
        foreach (var attribute in _tag.Attributes)
            ReadAttribute(attribute);

        if (_tag.Is("html"u8))
            _hasLanguage |= !Trim(Value("lang"u8)).IsEmpty;
        else if (_tag.Is("title"u8) && !_tag.IsForeign)
            _hasTitle |= !Trim(UpTo('<')).IsEmpty;
        else if (_tag.Is("meta"u8))
            ReadMeta();
        else if (_tag.Is("base"u8))
            AddFault(PageFault.BaseElement);
        else if (_tag.Is("img"u8) && !Has("alt"u8))
            AddFault(PageFault.ImageWithoutAlt);
    }

    private readonly ReadOnlySpan<byte> UpTo(char end)
    {
        var rest = _page[_tag.End..];
        var length = rest.IndexOf((byte)end);
        return length < 0 ? rest : rest[..length];
    }

    private void ReadAttribute(AttributeRange attribute)
    {
        var name = _page.Slice(attribute.NameStart, attribute.NameLength);
        var value = new ByteRange(attribute.ValueStart, attribute.ValueLength);
        switch (name.Length)
        {
            case 2 when Is(name, "id"u8):
                if (value.Length > 0)
                    _ids.Add(value);
                break;
            case 3 when Is(name, "src"u8):
                AddLink(value, _tag.Is("iframe"u8) ? LinkUse.Followed : LinkUse.Loaded);
                break;
            case 4 when Is(name, "href"u8):
                AddLink(value, _tag.Is("a"u8) || _tag.Is("area"u8) ? LinkUse.Followed : LinkUse.Loaded);
                break;
            case 4 when Is(name, "name"u8) && _tag.Is("a"u8) && value.Length > 0:
                _anchorNames.Add(value);
                break;
            case 4 when Is(name, "data"u8) && _tag.Is("object"u8):
                AddLink(value, LinkUse.Loaded);
                break;
            case 6 when Is(name, "srcset"u8):
            case 11 when Is(name, "imagesrcset"u8):
                AddCandidates(value);
                break;
            case 6 when Is(name, "poster"u8):
                AddLink(value, LinkUse.Loaded);
                break;
            case 6 when Is(name, "action"u8) && _tag.Is("form"u8):
            case 10 when Is(name, "formaction"u8) || Is(name, "xlink:href"u8):
                AddLink(value, LinkUse.Followed);
                break;
            default:
                if (name.Length > 2 && Is(name[..2], "on"u8) && !name.ContainsAnyExceptInRange((byte)'A', (byte)'z'))
                    AddFault(PageFault.InlineHandler);
                break;
        }
    }

    /// <summary>Splits <c>srcset</c> by the HTML Standard (4.8.4.2.1): addresses end at space; commas end a candidate.</summary>
    private readonly void AddCandidates(ByteRange value)
    {
        var at = value.Start;
        while (at < value.End)
        {
            while (at < value.End && (IsSpace(_page[at]) || _page[at] == ','))
                at++;

            var start = at;
            while (at < value.End && !IsSpace(_page[at]))
                at++;

            var length = _page[start..at].TrimEnd((byte)',').Length;
            if (length > 0)
                AddLink(new ByteRange(start, length), LinkUse.Loaded);
            if (length < at - start)
                continue;

            while (at < value.End && _page[at] != ',')
                at++;
        }
    }

    private void ReadMeta()
    {
        if (Is(Value("charset"u8), "utf-8"u8))
            _hasCharset |= _tag.Start < CharsetLimit;
        if (!Is(Value("http-equiv"u8), "refresh"u8))
            return;

        _isRedirect = true;
        var content = Range("content"u8);
        var address = content.In(_page).IndexOf((byte)'=') + 1;
        if (address == 0)
            return;

        var found = Trim(_page[(content.Start + address)..content.End]).Trim("'\""u8);
        var start = content.Start + address + content.In(_page)[address..].IndexOf(found);
        AddLink(new ByteRange(start, found.Length), LinkUse.Redirect);
    }

    // Browsers look for the declaration in the first 1024 bytes only (HTML Standard, 4.2.5.4).
    private const int CharsetLimit = 1024;

    private readonly void AddFaultsOfWholePage()
    {
        if (!_hasLanguage)
            _faults.Add((PageFault.MissingLanguage, default));
        if (!_hasTitle)
            _faults.Add((PageFault.MissingTitle, default));
        if (!_hasCharset || !Utf8.IsValid(_page))
            _faults.Add((PageFault.MissingCharset, default));
    }

    private readonly ImmutableArray<ByteRange> SortedIds()
    {
        SortByBytes(_ids);
        for (var i = 1; i < _ids.Count; i++)
        {
            if (_ids[i].In(_page).SequenceEqual(_ids[i - 1].In(_page)))
                _faults.Add((PageFault.DuplicateId, _ids[i]));
        }

        if (_anchorNames.Count == 0)
            return [.. _ids];

        List<ByteRange> targets = [.. _ids, .. _anchorNames];
        SortByBytes(targets);
        return [.. targets];
    }

    private readonly void SortByBytes(List<ByteRange> ranges)
    {
        var page = _memory;
        ranges.Sort((left, right) =>
        {
            var order = left.In(page.Span).SequenceCompareTo(right.In(page.Span));
            return order != 0 ? order : left.Start.CompareTo(right.Start);
        });
    }

    private readonly void AddLink(ByteRange address, LinkUse use) => _links.Add(new FoundLink(address, use));

    private readonly void AddFault(PageFault fault) => _faults.Add((fault, new ByteRange(_tag.Start, 1)));

    private readonly bool Has(ReadOnlySpan<byte> name)
    {
        foreach (var attribute in _tag.Attributes)
        {
            if (Is(_page.Slice(attribute.NameStart, attribute.NameLength), name))
                return true;
        }

        return false;
    }

    private readonly ByteRange Range(ReadOnlySpan<byte> name)
    {
        foreach (var attribute in _tag.Attributes)
        {
            if (Is(_page.Slice(attribute.NameStart, attribute.NameLength), name))
                return new ByteRange(attribute.ValueStart, attribute.ValueLength);
        }

        return default;
    }

    private readonly ReadOnlySpan<byte> Value(ReadOnlySpan<byte> name) => Range(name).In(_page);

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t\r\n\f"u8);

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f';

    private static bool Is(ReadOnlySpan<byte> written, ReadOnlySpan<byte> lower) => Ascii.EqualsIgnoreCase(written, lower);
}
