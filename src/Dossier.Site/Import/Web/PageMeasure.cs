using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dossier.Import.Reading;

namespace Dossier.Import.Web;

/// <summary>What is known of an element after one walk through the page.</summary>
/// <param name="First">Its number in reading order.</param>
/// <param name="Last">The number of the last element in it.</param>
/// <param name="Letters">The signs in it that a reader sees, white space apart.</param>
/// <param name="LettersOfLinks">Those of them that stand in links.</param>
/// <param name="HasBlocks">Whether one of its children is a block.</param>
internal readonly record struct Extent(int First, int Last, int Letters, int LettersOfLinks, bool HasBlocks)
{
    public bool Contains(Extent other) => First <= other.First && other.Last <= Last;

    public double LinkShare => Letters == 0 ? 0 : (double)LettersOfLinks / Letters;
}

/// <summary>
/// The words of each element of a page, and where it stands. Only what a reader can see counts: scripts and styles are as long as
/// articles. One walk measures all, since asking each element for its text takes time that grows with the square of the page.
/// </summary>
internal sealed partial class PageMeasure
{
    private static readonly FrozenSet<string> _silent =
    [
        "script", "style", "noscript", "template", "svg", "iframe", "object", "canvas", "audio", "video", "select", "datalist", "textarea", "noframes", "noembed", "head", "input", "img", "picture", "annotation", "annotation-xml",
        // The readings of ruby stand between the signs of the words themselves.
        "rt", "rp", "rtc",
    ];

    private static readonly FrozenSet<string> _blocks =
    [
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "label", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "ul",
    ];

    /// <summary>In letters, of the block around a time: less is a line of a header.</summary>
    private const int LeastSentence = 40;

    private const int LongestSentences = 5_000;

    private readonly Dictionary<IElement, Extent> _extents = new(ReferenceEqualityComparer.Instance);
    private readonly List<IElement> _inOrder = [];

    private PageMeasure()
    {
    }

    /// <summary>The elements of the body that a reader can see words in, in reading order.</summary>
    public IReadOnlyList<IElement> InOrder => _inOrder;

    public Extent this[IElement element] => _extents.GetValueOrDefault(element);

    public static bool IsSilent(IElement element) => _silent.Contains(element.LocalName);

    public static bool IsBlock(IElement element) => _blocks.Contains(element.LocalName);

    /// <summary>Whether no reader sees it. What is hidden from readers' machines alone, as a large first letter is, is seen.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("aria-hidden") == "true" && IsBlock(element)) || (element.GetAttribute("style") is { } style && HidingStyle().IsMatch(style))
        || (IsForReadersOut(element) && element.LocalName is not "h1" && IsBlock(element));

    /// <summary>Whether an element is there for programs that read pages aloud.</summary>
    public static bool IsForReadersOut(IElement element) => element.ClassName is { } names && element is not IHtmlAnchorElement && names.Split(_white, StringSplitOptions.RemoveEmptyEntries).Any(_forReadersOut.Contains);

    private static readonly FrozenSet<string> _forReadersOut = ["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only", "screenreader-only", "screenreader-text", "u-hidden-visually", "a11y-hidden", "offscreen", "off-screen", "element-invisible", "show-for-sr", "assistive-text"];

    private static readonly char[] _white = [' ', '\t', '\n', '\r', '\f'];

    // What is set far beside the page is hidden as well.
    [GeneratedRegex(@"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|pt|%)?\s*(?:;|!|$)|(?:left|right|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01](?:px)?\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HidingStyle();

    /// <summary>Whether a time is a word of a sentence and not a line of its own: "He spoke on &lt;time&gt;Monday&lt;/time&gt; of it."</summary>
    public bool IsInSentence(IElement time)
    {
        var around = time.ParentElement;
        while (around is not null && !IsBlock(around))
            around = around.ParentElement;
        if (around is null || this[around] is not { Letters: >= LeastSentence and <= LongestSentences, HasBlocks: false })
            return false;
        return LineText.EndsSentence(around.TextContent);
    }

    public static PageMeasure Of(IElement body)
    {
        var measure = new PageMeasure();
        var open = new Stack<Open>();
        var steps = new Stack<(INode? Node, IElement? Leaves)>();
        steps.Push((body, null));
        while (steps.TryPop(out var step))
        {
            if (step.Leaves is { } left)
                measure.Leave(left, open);
            else if (step.Node is IText text && open.TryPeek(out var around))
                around.Letters += text.Data.Count(sign => !char.IsWhiteSpace(sign));
            else if (step.Node is IElement element && !IsSilent(element))
                measure.Enter(element, open, steps);
        }

        return measure;
    }

    private void Enter(IElement element, Stack<Open> open, Stack<(INode? Node, IElement? Leaves)> steps)
    {
        if (open.TryPeek(out var around))
            around.HasBlocks |= IsBlock(element) && element.LocalName != "time";
        open.Push(new Open { First = _inOrder.Count });
        _inOrder.Add(element);
        steps.Push((null, element));
        // AngleSharp looks for a sibling through all of them; by their number it has them at once.
        for (var child = element.ChildNodes.Length - 1; child >= 0; child--)
            steps.Push((element.ChildNodes[child], null));
    }

    private void Leave(IElement element, Stack<Open> open)
    {
        var closed = open.Pop();
        if (element is IHtmlAnchorElement)
            closed.LettersOfLinks = closed.Letters;
        _extents[element] = new Extent(closed.First, _inOrder.Count - 1, closed.Letters, closed.LettersOfLinks, closed.HasBlocks);
        if (!open.TryPeek(out var around) || IsHidden(element))
            return;
        around.Letters += closed.Letters;
        around.LettersOfLinks += closed.LettersOfLinks;
    }

    private sealed class Open
    {
        public required int First { get; init; }

        public int Letters { get; set; }

        public int LettersOfLinks { get; set; }

        public bool HasBlocks { get; set; }
    }
}
