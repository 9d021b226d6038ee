using System.Text.Unicode;
using Dossier.Output.Markup;
using Dossier.Rendering.Files;

namespace Dossier.Output;

/// <summary>A link to an id of a page, which can be judged only when that page, whose place in the list of files this is, has been read too.</summary>
internal readonly record struct FragmentLink(int Page, string Address, Place At);

/// <summary>What the checker keeps of one HTML page until it has read all of them.</summary>
/// <param name="Targets">What a fragment may name: the ids, and the names of <c>a</c> elements.</param>
/// <param name="FragmentLinks">The links that name an id, in the order of the page.</param>
/// <param name="Followed">The files that a reader gets to from here, by their places in the list, each once.</param>
/// <param name="IsRedirect">Whether the page sends the reader on by <c>&lt;meta http-equiv="refresh"&gt;</c>.</param>
internal sealed record PageFacts(HashSet<string> Targets, ImmutableArray<FragmentLink> FragmentLinks, ImmutableArray<int> Followed, bool IsRedirect);

/// <summary>
/// Reads one HTML page, tag by tag and without building a tree. What is wrong with the page becomes a diagnostic at
/// once, at the place of the tag; what depends on other pages is kept as facts.
/// </summary>
internal ref struct PageReader
{
    // Browsers look for the declaration in the first 1024 bytes only (HTML Standard, 4.2.5.4).
    private const int CharsetLimit = 1024;

    private readonly RenderedFile _file;
    private readonly Place _page;
    private readonly SiteAddresses _addresses;
    private readonly Func<string, Place?> _headingOf;
    private readonly DiagnosticBag _faults;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _anchorNames = [];
    private readonly List<FragmentLink> _fragmentLinks = [];
    private readonly HashSet<int> _followed = [];
    private TagScanner _tag;
    private PageLines _lines;
    private int _openTemplates;
    private bool _isInTitle;
    private bool _hasLanguage;
    private bool _hasTitle;
    private bool _hasCharset;
    private bool _isRedirect;

    private PageReader(RenderedFile file, Place page, SiteAddresses addresses, Func<string, Place?> headingOf, DiagnosticBag faults)
    {
        (_file, _page, _addresses, _headingOf, _faults) = (file, page, addresses, headingOf, faults);
        _tag = new TagScanner(file.Bytes.Span);
        _lines = new PageLines(file.Bytes.Span);
    }

    /// <summary>Reads a page, by what diagnostics call it. Nothing that it holds makes this fail; of fragments only the checker says that they name nothing.</summary>
    /// <param name="file">The page.</param>
    /// <param name="page">Its place.</param>
    /// <param name="addresses">The files of the site.</param>
    /// <param name="headingOf">Where the heading stands in the content that has an id; null where none has.</param>
    /// <param name="faults">Receives the diagnostics.</param>
    public static PageFacts Read(RenderedFile file, Place page, SiteAddresses addresses, Func<string, Place?> headingOf, DiagnosticBag faults)
    {
        var reader = new PageReader(file, page, addresses, headingOf, faults);
        reader.ReadTags();
        reader.ReportFaultsOfWholePage();
        reader._ids.UnionWith(reader._anchorNames);
        return new PageFacts(reader._ids, [.. reader._fragmentLinks], [.. reader._followed], reader._isRedirect);
    }

    private void ReadTags()
    {
        while (_tag.Read())
        {
            ReadTitleText();
            if (_tag.IsEndTag)
                ReadEndTag();
            else
                ReadStartTag();
        }

        ReadTitleText();
    }

    /// <summary>After a title comes nothing but its text.</summary>
    private void ReadTitleText()
    {
        _hasTitle |= _isInTitle && !CharacterReferences.IsBlank(_tag.Text);
        _isInTitle = false;
    }

    private void ReadStartTag()
    {
        // What stands in a template element is no part of the page until a script puts it there.
        if (_openTemplates == 0)
        {
            for (var index = 0; index < _tag.AttributeCount; index++)
                ReadAttribute(index);

            ReadElement();
        }

        if (_tag.Element is "template")
            _openTemplates++;
    }

    private void ReadEndTag()
    {
        if (_tag.Element is "template")
            _openTemplates = Math.Max(0, _openTemplates - 1);
    }

    private void ReadElement()
    {
        switch (_tag.Element)
        {
            case "html":
                _hasLanguage |= !Encoding.UTF8.GetString(ValueOf("lang"u8)).AsSpan().IsWhiteSpace();
                break;
            case "title":
                _isInTitle = !_tag.IsInForeignContent;
                break;
            case "meta":
                ReadMeta();
                break;
            case "base":
                _faults.Add(Messages.BaseElement(PlaceOfTag()));
                break;
            case "img" when _tag.IndexOf("alt"u8) < 0:
                _faults.Add(Messages.ImageWithoutAlt(PlaceOfTag()));
                break;
        }
    }

    private void ReadMeta()
    {
        if (Ascii.EqualsIgnoreCase(ValueOf("charset"u8), "utf-8"u8))
            _hasCharset |= _tag.Start < CharsetLimit;
        if (!Ascii.EqualsIgnoreCase(ValueOf("http-equiv"u8), "refresh"u8))
            return;

        _isRedirect = true;
        var content = Encoding.UTF8.GetString(ValueOf("content"u8));
        var address = content.IndexOf('=', StringComparison.Ordinal) + 1;
        if (address > 0)
            AddLink(Encoding.UTF8.GetBytes(content[address..].Trim().Trim('\'', '"')), isFollowed: true);
    }

    private void ReadAttribute(int index)
    {
        var name = _tag.AttributeName(index);
        switch (name)
        {
            case "id" or "name" or "href" or "src" or "srcset" or "imagesrcset" or "poster" or "data" or "formaction" or "xlink:href" or "action":
                if (!_tag.IsRepeated(index))
                    ReadValue(name, _tag.AttributeValue(index));
                break;
            case ['o', 'n', _, ..] when !name.ContainsAnyExceptInRange('a', 'z') && !_tag.IsRepeated(index):
                _faults.Add(Messages.InlineHandler(PlaceOfTag()));
                break;
        }
    }

    private void ReadValue(ReadOnlySpan<char> name, ReadOnlySpan<byte> value)
    {
        switch (name)
        {
            case "id" when !value.IsEmpty:
                AddId(Encoding.UTF8.GetString(value));
                break;
            case "name" when _tag.Element is "a" && !value.IsEmpty:
                _anchorNames.Add(Encoding.UTF8.GetString(value));
                break;
            case "href":
                AddLink(value, isFollowed: _tag.Element is "a" or "area");
                break;
            case "src":
                AddLink(value, isFollowed: _tag.Element is "iframe");
                break;
            case "poster":
            case "data" when _tag.Element is "object":
                AddLink(value, isFollowed: false);
                break;
            case "formaction" or "xlink:href":
            case "action" when _tag.Element is "form":
                AddLink(value, isFollowed: true);
                break;
            case "srcset" or "imagesrcset":
                AddCandidates(value);
                break;
        }
    }

    private void AddId(string id)
    {
        if (!_ids.Add(id))
            _faults.Add(_headingOf(id) is { } heading ? Messages.HeadingIdOfTemplate(heading, id) : Messages.DuplicateHtmlId(PlaceOfTag(), id));
    }

    /// <summary>Splits <c>srcset</c> by the HTML Standard (4.8.4.2.1): addresses end at space; commas end a candidate.</summary>
    private void AddCandidates(ReadOnlySpan<byte> value)
    {
        while (true)
        {
            value = value.TrimStart(" \t\r\n\f,"u8);
            if (value.IsEmpty)
                return;

            var end = value.IndexOfAny(" \t\r\n\f"u8);
            var written = end < 0 ? value : value[..end];
            var address = written.TrimEnd((byte)',');
            AddLink(address, isFollowed: false);

            value = value[written.Length..];
            var comma = address.Length < written.Length ? 0 : value.IndexOf((byte)',');
            value = comma < 0 ? default : value[comma..];
        }
    }

    /// <summary>Looks an address, its character references replaced, up in the site: one that is followed, or is loaded with the page.</summary>
    private void AddLink(ReadOnlySpan<byte> address, bool isFollowed)
    {
        // A site has millions of links and few faults: a link becomes a string only where it must.
        switch (_addresses.Find(_file.Path, address))
        {
            case FollowedLink.File found:
                if (isFollowed)
                    _followed.Add(found.Index);
                if (address.Contains((byte)'#'))
                    AddFragmentLink(found.Index, Encoding.UTF8.GetString(address));
                break;
            case FollowedLink.External:
                break;
            case FollowedLink.Missing missing:
                _faults.Add(Messages.DeadLink(PlaceOfTag(), Encoding.UTF8.GetString(address), missing.Path));
                break;
            case FollowedLink.OtherCase other:
                _faults.Add(Messages.LinkInOtherCase(PlaceOfTag(), Encoding.UTF8.GetString(address), other.Path));
                break;
            case FollowedLink.OutsideSite:
                _faults.Add(Messages.LinkOutOfSite(PlaceOfTag(), Encoding.UTF8.GetString(address)));
                break;
            case FollowedLink.Absolute:
                _faults.Add(Messages.AbsoluteLink(PlaceOfTag(), Encoding.UTF8.GetString(address)));
                break;
            case FollowedLink.Script:
                _faults.Add(Messages.ScriptLink(PlaceOfTag(), Encoding.UTF8.GetString(address)));
                break;
        }
    }

    private void AddFragmentLink(int page, string address)
    {
        if (!SiteAddresses.Fragment(address).IsEmpty)
            _fragmentLinks.Add(new FragmentLink(page, address, PlaceOfTag()));
    }

    private readonly void ReportFaultsOfWholePage()
    {
        if (!_hasLanguage)
            _faults.Add(Messages.PageWithoutLanguage(_page));
        if (!_hasTitle)
            _faults.Add(Messages.PageWithoutTitle(_page));
        if (!_hasCharset || !Utf8.IsValid(_file.Bytes.Span))
            _faults.Add(Messages.PageWithoutCharset(_page));
    }

    private Place PlaceOfTag()
    {
        var (line, column) = _lines.At(_tag.Start);
        return _page with { Line = line, Column = column };
    }

    private readonly ReadOnlySpan<byte> ValueOf(ReadOnlySpan<byte> name) => _tag.IndexOf(name) is >= 0 and var index ? _tag.AttributeValue(index) : default;
}
