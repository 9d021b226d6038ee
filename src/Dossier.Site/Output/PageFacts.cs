using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Dossier.Output;

/// <summary>A stretch of a page's bytes.</summary>
public readonly record struct ByteRange(int Start, int Length)
{
    public int End => Start + Length;

    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> bytes) => bytes.Slice(Start, Length);
}

/// <summary>What a link is for: to be followed by a reader, to be loaded with the page, or to send the reader on at once.</summary>
public enum LinkUse
{
    Followed,
    Loaded,
    Redirect,
}

/// <summary>One address that a page names.</summary>
/// <param name="Address">Where it stands, references such as <c>&amp;amp;</c> not yet replaced.</param>
/// <param name="Use">What it is for.</param>
public readonly record struct FoundLink(ByteRange Address, LinkUse Use);

/// <summary>A thing that is wrong with a page by itself, whatever the rest of the site.</summary>
public enum PageFault
{
    DuplicateId,
    ImageWithoutAlt,
    InlineHandler,
    BaseElement,
    MissingLanguage,
    MissingTitle,
    MissingCharset,
}

/// <summary>
/// What the checker keeps of one HTML page: where its ids, its links and its own faults stand. It holds offsets and no
/// text, so that a site of many thousand pages stays small in memory.
/// </summary>
/// <param name="Ids">The targets of fragments (ids, and the names of <c>a</c> elements), sorted by their bytes.</param>
/// <param name="Links">The addresses, in the order of the page.</param>
/// <param name="Faults">The faults; a fault of the whole page has an empty range at 0.</param>
/// <param name="IsRedirect">Whether the page sends the reader on by <c>&lt;meta http-equiv="refresh"&gt;</c>.</param>
public sealed record PageFacts(
    ImmutableArray<ByteRange> Ids,
    ImmutableArray<FoundLink> Links,
    ImmutableArray<(PageFault Fault, ByteRange At)> Faults,
    bool IsRedirect)
{
    /// <summary>Whether an element of the page is the target of <c>#id</c>.</summary>
    /// <param name="page">The bytes that the facts were read from.</param>
    /// <param name="id">The id in UTF-8, percent-decoded.</param>
    public bool HasId(ReadOnlySpan<byte> page, ReadOnlySpan<byte> id)
    {
        var (low, high) = (0, Ids.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Ids[middle].In(page).SequenceCompareTo(id);
            if (order == 0)
                return true;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    /// <summary>The words of an attribute's value, with its character references replaced.</summary>
    public static string Text(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        if (!text.Contains('&', StringComparison.Ordinal))
            return text;

        // AngleSharp knows the 2,231 names and the rules about a missing semicolon, which differ in attributes.
        var quote = text.Contains('"', StringComparison.Ordinal) ? '\'' : '"';
        using var source = new TextSource($"<a b={quote}{text}{quote}>");
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        return tokenizer.GetStructToken().Attributes[0].Value.ToString();
    }
}
