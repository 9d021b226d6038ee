using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;

namespace Dossier.Text.Html;

/// <summary>
/// HTML of an author that may be published: HtmlSanitizer keeps what <see cref="HtmlAllowList"/> names. A script, a style,
/// a frame, a form, an event handler and a <c>javascript:</c> address never pass. What is taken away is told.
/// </summary>
/// <param name="Html">What is left. Read by a browser, printed and cleaned once more, it is the same.</param>
/// <param name="Removed">What was taken away, in the order in which it was found.</param>
public sealed record SafeHtml(string Html, ImmutableArray<RemovedHtml> Removed)
{
    /// <summary>What stands before a fragment, so that it is read as a part of a page's body.</summary>
    private const string Opening = "<!doctype html><body>";

    /// <summary>Of some 100,000 pieces of HTML put together at random, none needed more than three.</summary>
    private const int MostRounds = 8;

    private static readonly HtmlParserOptions _withPlaces = new() { IsKeepingSourceReferences = true };

    /// <summary>Cleans a fragment of HTML. May be called from several threads.</summary>
    /// <param name="html">The fragment; what is not well formed in it is mended as a browser would.</param>
    public static SafeHtml Clean(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var removed = ImmutableArray.CreateBuilder<RemovedHtml>();
        // A tree from which something was taken may be read otherwise once it is printed, in HTML and more so in SVG, so it
        // is read and cleaned until it stays as it is.
        for (var round = 0; round < MostRounds; round++)
        {
            var clean = CleanOnce(html, removed);
            if (clean == html)
                return new SafeHtml(clean, removed.ToImmutable());

            html = clean;
        }

        // What changes each time it is read is shown as it is written, as text.
        return new SafeHtml(WebUtility.HtmlEncode(html), removed.ToImmutable());
    }

    private static string CleanOnce(string html, ImmutableArray<RemovedHtml>.Builder removed)
    {
        using var document = new HtmlParser(_withPlaces).ParseDocument(Opening + html);
        var body = document.Body!;
        var cleaning = new Cleaning(body, html, removed);
        cleaning.TakeElements();
        cleaning.SanitizeDom(document, body);
        return HtmlPrinting.InnerOf(body, HtmlFormatter.Instance);
    }

    /// <summary>
    /// HtmlSanitizer knows elements and attributes by their names. What a name does not say is judged here: whether it is
    /// HTML's or SVG's, what an attribute holds, and whether the words in an element stay.
    /// </summary>
    private sealed class Cleaning(IHtmlElement body, string html, ImmutableArray<RemovedHtml>.Builder removed) : HtmlSanitizer(HtmlAllowList.Options)
    {
        private int _last;

        /// <summary>Takes elements that are not allowed, the outer ones first, and values that are not from those that are.</summary>
        public void TakeElements()
        {
            foreach (var element in body.QuerySelectorAll("*").ToArray())
            {
                if (IsGone(element))
                    continue;

                var isHtml = !IsForeign(element);
                // HTML within SVG is read another way each time it is printed and parsed again, so nothing but drawings stays there.
                var isAllowed = isHtml
                    ? HtmlAllowList.IsElement(element.LocalName) && !IsControl(element) && !IsWithin(element, IsForeign)
                    : element.NamespaceUri == NamespaceNames.SvgUri && HtmlAllowList.IsDrawing(element.LocalName) && !IsWithin(element, IsCaption);
                if (isAllowed)
                    TakeValues(element);
                else
                    Take(element);
            }
        }

        /// <summary>What is left to HtmlSanitizer by the names alone goes with its content.</summary>
        protected override void OnRemovingTag(RemovingTagEventArgs e) => removed.Add(Whole(e.Tag));

        protected override void OnRemovingAttribute(RemovingAttributeEventArgs e)
        {
            switch (e.Reason)
            {
                case RemoveReason.NotAllowedValue:
                    // HtmlSanitizer suspects '&{', which a browser of 1996 ran as a script.
                    e.Cancel = true;
                    break;
                case RemoveReason.NotAllowedUrlValue:
                    removed.Add(new RemovedHtml.Value(OffsetOf(e.Tag), e.Tag.LocalName, e.Attribute.Name, e.Attribute.Value));
                    break;
                default:
                    NoteAttribute(e.Tag, e.Attribute.Name);
                    break;
            }
        }

        protected override string? SanitizeUrl(IElement element, string url, string baseUrl) => HtmlAllowList.IsLink(url) ? url : null;

        /// <summary>The namespaces of XML, which programs that draw write, say nothing in HTML.</summary>
        private void NoteAttribute(IElement element, string name)
        {
            if (!name.StartsWith("xmlns", StringComparison.Ordinal) && !name.StartsWith("xml:", StringComparison.Ordinal))
                removed.Add(new RemovedHtml.Attribute(OffsetOf(element), element.LocalName, name));
        }

        private void TakeValues(IElement element)
        {
            foreach (var attribute in element.Attributes.ToArray())
            {
                var isAllowed = attribute.Name switch
                {
                    // What scrolls takes the focus; an order of stops of the author's own would confuse everyone.
                    "tabindex" => attribute.Value == "0",
                    "src" => HtmlAllowList.IsRelative(attribute.Value),
                    _ => HtmlAllowList.IsPlainValue(attribute.Name, attribute.Value),
                };
                if (!isAllowed)
                {
                    removed.Add(new RemovedHtml.Value(OffsetOf(element), element.LocalName, attribute.Name, attribute.Value));
                    element.RemoveAttribute(attribute.Name);
                }
            }
        }

        private void Take(IElement element)
        {
            if (IsForeign(element) || IsControl(element) || HtmlAllowList.GoesWithContent(element.LocalName))
            {
                removed.Add(Whole(element));
                element.Remove();
            }
            else
            {
                removed.Add(new RemovedHtml.Tags(OffsetOf(element), element.LocalName));
                element.Replace([.. element.ChildNodes]);
            }
        }

        private RemovedHtml.Element Whole(IElement element) => new(OffsetOf(element), element.LocalName, WordsOf(element), IsWithin(element, IsForeign));

        private static string WordsOf(IElement element)
        {
            var texts = element.Descendants().OfType<IText>().Where(text => text.ParentElement is not { LocalName: "script" or "style" }).Select(text => text.Data);
            return string.Join(' ', string.Concat(texts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        /// <summary>Whether it went with an element around it.</summary>
        private bool IsGone(IElement element) => !body.Contains(element);

        /// <summary>The parser says where an element began, but for the outermost one of a drawing.</summary>
        private int OffsetOf(IElement element)
        {
            var known = element.SourceReference is { } source ? source.Position.Index - Opening.Length : html.IndexOf($"<{element.LocalName}", _last, StringComparison.OrdinalIgnoreCase);
            _last = Math.Clamp(known, 0, html.Length);
            return _last;
        }

        private static bool IsControl(IElement element) => element.LocalName == "input" && !string.Equals(element.GetAttribute("type"), "checkbox", StringComparison.OrdinalIgnoreCase);

        private static bool IsForeign(IElement element) => element.NamespaceUri != NamespaceNames.HtmlUri;

        /// <summary>Words about a drawing; a browser reads HTML in them.</summary>
        private static bool IsCaption(IElement element) => IsForeign(element) && element.LocalName is "title" or "desc";

        private static bool IsWithin(IElement element, Func<IElement, bool> isSuch) => element.Ancestors().OfType<IElement>().Any(isSuch);
    }
}
