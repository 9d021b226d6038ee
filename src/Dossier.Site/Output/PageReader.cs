using System.Buffers;
using System.Text.Unicode;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
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
/// Reads one HTML page, tag by tag and without building a tree, with AngleSharp's tokenizer. What is wrong with the
/// page becomes a diagnostic at once, at the place of the tag; what depends on other pages is kept as facts.
/// </summary>
/// <remarks>
/// Without the tree, two things are simplified: an <c>svg</c> or <c>math</c> element lasts up to its end tag, and a
/// <c>style</c> in one holds text as it does elsewhere. What stands in <c>noscript</c> is read, as by a browser without scripts.
/// </remarks>
internal sealed class PageReader(RenderedFile file, char[] text, Place page, SiteAddresses addresses, Func<string, Place?> headingOf, DiagnosticBag faults)
{
    // Browsers look for the declaration in the first 1024 bytes only (HTML Standard, 4.2.5.4).
    private const int CharsetLimit = 1024;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _anchorNames = [];
    private readonly List<FragmentLink> _fragmentLinks = [];
    private readonly HashSet<int> _followed = [];
    private Place _tag;
    private int _openTemplates;
    private int _openForeign;
    private bool _isInTitle;
    private bool _hasLanguage;
    private bool _hasTitle;
    private bool _hasCharset;
    private bool _isRedirect;

    /// <summary>Reads a page, by what diagnostics call it. Nothing that it holds makes this fail; of fragments only the checker says that they name nothing.</summary>
    /// <param name="file">The page.</param>
    /// <param name="page">Its place.</param>
    /// <param name="addresses">The files of the site.</param>
    /// <param name="headingOf">Where the heading stands in the content that has an id; null where none has.</param>
    /// <param name="faults">Receives the diagnostics.</param>
    public static PageFacts Read(RenderedFile file, Place page, SiteAddresses addresses, Func<string, Place?> headingOf, DiagnosticBag faults)
    {
        // The text is borrowed for as long as it is read: only what is kept of it becomes strings.
        var text = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(file.Bytes.Length));
        try
        {
            var reader = new PageReader(file, text, page, addresses, headingOf, faults);
            reader.ReadTokens(Encoding.UTF8.GetChars(file.Bytes.Span, text));
            reader.ReportFaultsOfWholePage();
            reader._ids.UnionWith(reader._anchorNames);
            return new PageFacts(reader._ids, [.. reader._fragmentLinks], [.. reader._followed], reader._isRedirect);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(text);
        }
    }

    private void ReadTokens(int length)
    {
        using var source = new TextSource(new CharArrayTextSource(text, length));
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            // The words of the page are not looked at, except for its title's, which are RCDATA.
            SkipDataText = true,
            SkipScriptText = true,
            SkipRawText = true,
            SkipPlaintext = true,
            SkipCDATA = true,
            SkipComments = true,
        };
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return;
                case HtmlTokenType.StartTag:
                    ReadStartTag(ref token, tokenizer);
                    break;
                case HtmlTokenType.EndTag:
                    ReadEndTag(token.Name.Memory.Span, tokenizer);
                    break;
                case HtmlTokenType.Character when _isInTitle:
                    _hasTitle |= !token.Data.Memory.Span.IsWhiteSpace();
                    break;
            }
        }
    }

    private void ReadStartTag(ref StructHtmlToken token, HtmlTokenizer tokenizer)
    {
        var element = token.Name.Memory.Span;

        // What stands in a template element is no part of the page until a script puts it there.
        if (_openTemplates == 0)
        {
            _tag = page with { Line = token.Position.Line, Column = token.Position.Column };
            for (var i = 0; i < token.Attributes.Count; i++)
            {
                var attribute = token.Attributes[i];
                ReadAttribute(element, attribute.Name.Memory.Span, attribute.Value.Memory.Span);
            }

            ReadElement(ref token, element);
        }

        if (element is "template")
            _openTemplates++;
        if (element is "svg" or "math" && !token.IsSelfClosing)
            _openForeign++;
        EnterContent(element, token.IsSelfClosing, tokenizer);
    }

    /// <summary>Tells the tokenizer what the tree construction of the HTML Standard (13.2.6) would tell it after a start tag.</summary>
    private void EnterContent(ReadOnlySpan<char> element, bool isSelfClosing, HtmlTokenizer tokenizer)
    {
        tokenizer.IsAcceptingCharacterData = _openForeign > 0;
        if (_openForeign > 0 && isSelfClosing)
            return;

        tokenizer.State = element switch
        {
            "script" => HtmlParseMode.Script,
            "title" or "textarea" => HtmlParseMode.RCData,
            "style" or "iframe" or "xmp" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.PCData,
        };
    }

    private void ReadEndTag(ReadOnlySpan<char> element, HtmlTokenizer tokenizer)
    {
        _isInTitle = false;
        if (element is "template")
            _openTemplates = Math.Max(0, _openTemplates - 1);
        if (element is "svg" or "math")
            _openForeign = Math.Max(0, _openForeign - 1);
        tokenizer.IsAcceptingCharacterData = _openForeign > 0;
    }

    private void ReadElement(ref StructHtmlToken token, ReadOnlySpan<char> element)
    {
        switch (element)
        {
            case "html":
                _hasLanguage |= !Value(ref token, "lang").IsWhiteSpace();
                break;
            case "title":
                _isInTitle = _openForeign == 0;
                break;
            case "meta":
                ReadMeta(ref token);
                break;
            case "base":
                faults.Add(Messages.BaseElement(_tag));
                break;
            case "img" when !Has(ref token, "alt"):
                faults.Add(Messages.ImageWithoutAlt(_tag));
                break;
        }
    }

    private void ReadMeta(ref StructHtmlToken token)
    {
        if (Value(ref token, "charset").Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            _hasCharset |= Encoding.UTF8.GetByteCount(text.AsSpan(0, token.Position.Index)) < CharsetLimit;
        if (!Value(ref token, "http-equiv").Equals("refresh", StringComparison.OrdinalIgnoreCase))
            return;

        _isRedirect = true;
        var content = Value(ref token, "content");
        var address = content.IndexOf('=') + 1;
        if (address > 0)
            AddLink(content[address..].Trim().Trim("'\""), isFollowed: true);
    }

    private void ReadAttribute(ReadOnlySpan<char> element, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        switch (name)
        {
            case "id" when !value.IsEmpty:
                if (!_ids.Add(value.ToString()))
                    ReportTwice(value.ToString());
                break;
            case "name" when element is "a" && !value.IsEmpty:
                _anchorNames.Add(value.ToString());
                break;
            case "href":
                AddLink(value, isFollowed: element is "a" or "area");
                break;
            case "src":
                AddLink(value, isFollowed: element is "iframe");
                break;
            case "poster":
            case "data" when element is "object":
                AddLink(value, isFollowed: false);
                break;
            case "formaction" or "xlink:href":
            case "action" when element is "form":
                AddLink(value, isFollowed: true);
                break;
            case "srcset" or "imagesrcset":
                AddCandidates(value);
                break;
            case ['o', 'n', _, ..] when !name.ContainsAnyExceptInRange('a', 'z'):
                faults.Add(Messages.InlineHandler(_tag));
                break;
        }
    }

    private void ReportTwice(string id) =>
        faults.Add(headingOf(id) is { } heading ? Messages.HeadingIdOfTemplate(heading, id) : Messages.DuplicateHtmlId(_tag, id));

    /// <summary>Splits <c>srcset</c> by the HTML Standard (4.8.4.2.1): addresses end at space; commas end a candidate.</summary>
    private void AddCandidates(ReadOnlySpan<char> value)
    {
        while (true)
        {
            value = value.TrimStart(" \t\r\n\f,");
            if (value.IsEmpty)
                return;

            var end = value.IndexOfAny(" \t\r\n\f");
            var written = end < 0 ? value : value[..end];
            var address = written.TrimEnd(',');
            AddLink(address, isFollowed: false);

            value = value[written.Length..];
            var comma = address.Length < written.Length ? 0 : value.IndexOf(',');
            value = comma < 0 ? default : value[comma..];
        }
    }

    /// <summary>Looks an address, its character references replaced, up in the site: one that is followed, or is loaded with the page.</summary>
    private void AddLink(ReadOnlySpan<char> address, bool isFollowed)
    {
        // A site has millions of links and few faults: a link becomes a string only where it must.
        switch (addresses.Find(file.Path, address))
        {
            case FollowedLink.File found:
                if (isFollowed)
                    _followed.Add(found.Index);
                if (!SiteAddresses.Fragment(address).IsEmpty)
                    _fragmentLinks.Add(new FragmentLink(found.Index, address.ToString(), _tag));
                break;
            case FollowedLink.External:
                break;
            case FollowedLink.Missing missing:
                faults.Add(Messages.DeadLink(_tag, address.ToString(), missing.Path));
                break;
            case FollowedLink.OtherCase other:
                faults.Add(Messages.LinkInOtherCase(_tag, address.ToString(), other.Path));
                break;
            case FollowedLink.OutsideSite:
                faults.Add(Messages.LinkOutOfSite(_tag, address.ToString()));
                break;
            case FollowedLink.Absolute:
                faults.Add(Messages.AbsoluteLink(_tag, address.ToString()));
                break;
            case FollowedLink.Script:
                faults.Add(Messages.ScriptLink(_tag, address.ToString()));
                break;
        }
    }

    private void ReportFaultsOfWholePage()
    {
        if (!_hasLanguage)
            faults.Add(Messages.PageWithoutLanguage(page));
        if (!_hasTitle)
            faults.Add(Messages.PageWithoutTitle(page));
        if (!_hasCharset || !Utf8.IsValid(file.Bytes.Span))
            faults.Add(Messages.PageWithoutCharset(page));
    }

    private static bool Has(ref StructHtmlToken token, ReadOnlySpan<char> name)
    {
        var attributes = token.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].Name == name)
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Value(ref StructHtmlToken token, string name) => token.GetAttribute(name).Memory.Span;
}
