using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Import.Reading;

/// <summary>
/// A web page to lines. Each block of the page becomes one, those around the article too, so that their fate is shown; what
/// the markup says about it goes along.
/// </summary>
internal static partial class HtmlArticle
{
    /// <summary>Whether bytes are a page or a piece of one.</summary>
    public static bool IsHtml(ReadOnlySpan<byte> bytes) => IsHtml(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]).Replace("ï»¿", "", StringComparison.Ordinal));

    public static bool IsHtml(string text) => Beginning().IsMatch(text.AsSpan(0, Math.Min(text.Length, 2048)));

    /// <summary>Decodes by the byte order mark, the <c>meta</c> element, or as UTF-8; what is none of these is windows-1252 (HTML Standard, 13.2.3).</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8.GetString(bytes[Encoding.UTF8.Preamble.Length..]);
        var declared = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]));
        if (declared.Success && Named(declared.Groups["name"].Value) is { } encoding)
            return encoding.GetString(bytes);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Named("windows-1252")!.GetString(bytes);
        }
    }

    public static RawArticle Read(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        return new RawArticle(document.Body is { } body ? new HtmlLines(HtmlContent.Of(body)).In(body) : [], HtmlMetadata.Of(document));
    }

    private static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\s*\uFEFF?\s*<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h[1-6]|header|meta|title|\?xml|!--|ul|table|figure|span)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"<meta[^>]{0,200}charset\s*=\s*[""']?(?<name>[A-Za-z0-9_\-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}

/// <summary>Walks a page in reading order and cuts it into lines. The walk keeps its own stack: pages nest as deep as they like.</summary>
internal sealed class HtmlLines(HtmlContent content)
{
    private readonly ImmutableArray<RawLine>.Builder _lines = ImmutableArray.CreateBuilder<RawLine>();
    private readonly StringBuilder _open = new();
    private LineMarkup _markup;
    private int _letters;
    private int _lettersOfLinks;

    private readonly record struct Step(INode Node, Scope Scope, bool Leaves);

    private readonly record struct Scope(LineMarkup Markup, bool IsLink);

    public ImmutableArray<RawLine> In(IElement body)
    {
        var steps = new Stack<Step>();
        steps.Push(new Step(body, default, Leaves: false));
        while (steps.TryPop(out var step))
        {
            if (step.Leaves)
            {
                Close();
                continue;
            }

            if (step.Node is IText text)
                Add(text.Data, step.Scope);
            else if (step.Node is IElement element && !HtmlContent.IsSilent(element))
                Enter(element, step.Scope, steps);
        }

        Close();
        return _lines.ToImmutable();
    }

    private void Enter(IElement element, Scope outer, Stack<Step> steps)
    {
        if (element is IHtmlBreakRowElement)
        {
            Close();
            return;
        }

        if (element.LocalName is "td" or "th" && _open.Length > 0)
            _open.Append(" | ");
        var isBlock = HtmlContent.IsBlock(element);
        if (isBlock)
            Close();
        var scope = new Scope(content.MarkupOf(element, outer.Markup), outer.IsLink || element is IHtmlAnchorElement);
        if (isBlock)
            steps.Push(new Step(element, scope, Leaves: true));
        // AngleSharp looks for a sibling through all of them; by their number it has them at once.
        for (var child = element.ChildNodes.Length - 1; child >= 0; child--)
            steps.Push(new Step(element.ChildNodes[child], scope, Leaves: false));
    }

    private void Add(string text, Scope scope)
    {
        var before = _open.Length;
        foreach (var character in text)
        {
            if (character is not (' ' or '\t' or '\n' or '\r' or '\f'))
                _open.Append(character);
            else if (_open.Length > 0 && _open[^1] != ' ')
                _open.Append(' ');
        }

        var added = _open.Length - before;
        if (added == 0 || string.IsNullOrWhiteSpace(text))
            return;
        if (_letters == 0)
            _markup = scope.Markup;
        _letters += added;
        _lettersOfLinks += scope.IsLink ? added : 0;
    }

    private void Close()
    {
        var line = ArticleReader.Line(_lines.Count + 1, _open.ToString(), _markup);
        // A paragraph that is nothing but a link leads to another page.
        if (line.Markup is LineMarkup.None or LineMarkup.ListItem && _lettersOfLinks * 10 >= _letters * 9 && _letters > 0 && !LineText.EndsSentence(line.Text) && LineText.WordCount(line.Text) >= 4)
            line = line with { Markup = LineMarkup.Surroundings };
        if (!line.IsBlank)
            _lines.Add(line);
        _open.Clear();
        (_letters, _lettersOfLinks, _markup) = (0, 0, LineMarkup.None);
    }
}
