using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dossier.Text.Html;

/// <summary>
/// A tree of HTML to text (HTML Standard, 13.3). It prints what AngleSharp prints; that looks for each sibling through all
/// of them, and takes time that grows with the square of how many there are.
/// </summary>
internal static class HtmlPrinting
{
    /// <summary>What stands in an element.</summary>
    public static string InnerOf(IElement element, IMarkupFormatter formatter)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var waiting = new Stack<(INode Node, bool IsLeft)>();
        PushChildren(element, waiting);
        while (waiting.TryPop(out var at))
        {
            if (at.IsLeft)
                writer.Write(formatter.CloseTag((IElement)at.Node, selfClosing: false));
            else if (at.Node is IElement inner and not IHtmlTemplateElement && !inner.Flags.HasFlag(NodeFlags.SelfClosing))
                Enter(inner, formatter, writer, waiting);
            else
                Leaf(at.Node, formatter, writer);
        }

        return writer.ToString();
    }

    private static void Leaf(INode node, IMarkupFormatter formatter, TextWriter writer)
    {
        switch (node)
        {
            case IText text:
                writer.Write(node.Parent!.Flags.HasFlag(NodeFlags.LiteralText) ? formatter.LiteralText(text) : formatter.Text(text));
                break;
            case IComment comment:
                writer.Write(formatter.Comment(comment));
                break;
            case IElement element when element.Flags.HasFlag(NodeFlags.SelfClosing):
                writer.Write(formatter.OpenTag(element, selfClosing: true));
                writer.Write(formatter.CloseTag(element, selfClosing: true));
                break;
            default:
                node.ToHtml(writer, formatter);
                break;
        }
    }

    private static void Enter(IElement element, IMarkupFormatter formatter, TextWriter writer, Stack<(INode Node, bool IsLeft)> waiting)
    {
        writer.Write(formatter.OpenTag(element, selfClosing: false));
        // A line's end right behind the tag would be read as none.
        if (element.Flags.HasFlag(NodeFlags.LineTolerance) && element.ChildNodes.Length > 0 && element.ChildNodes[0] is IText { Data: ['\n', ..] })
            writer.Write('\n');

        waiting.Push((element, true));
        PushChildren(element, waiting);
    }

    private static void PushChildren(IElement element, Stack<(INode Node, bool IsLeft)> waiting)
    {
        for (var child = element.ChildNodes.Length - 1; child >= 0; child--)
            waiting.Push((element.ChildNodes[child], false));
    }
}
