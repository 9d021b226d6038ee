namespace Dossier.Diagnostics;

/// <content>Said of names, links and quotations in texts.</content>
public static partial class Messages
{
    public static Diagnostic AmbiguousAlias(Place at, string name, Place other) => Rules.AmbiguousAlias.At(
        at, $"'{name}' is also a name of another actor, in {other}");

    public static Diagnostic AmbiguousMention(Place at, string name, IReadOnlyCollection<string> actors) => Rules.AmbiguousMention.At(
        at, $"'{name.Replace('\n', ' ')}' can mean {string.Join(" or ", actors.Select(actor => $"'{actor}'"))} here, so it was not linked");

    public static Diagnostic BrokenLink(Place at, string target, string? nearest) => Rules.BrokenLink.At(
        at,
        $"the link to '{target}' leads nowhere{DidYouMean(nearest)}",
        target.StartsWith('#') ? "Link to a paragraph of this text, such as #p1, or to one of its headings."
            : nearest is not null ? $"Write '{nearest}' in its place; an id is the name of a file, without .md." : "Link to an entry as [[its-id]] or [[its-id|words]], and to a file by its path to assets/.");

    public static Diagnostic MissingFile(Place at, string address, string? nearest) => Rules.BrokenLink.At(
        at,
        $"the link to '{address}' leads nowhere{DidYouMean(nearest)}",
        nearest is not null ? $"Write '{nearest}' in its place; capitals count, and the path begins at this file."
            : "Put the file into assets/ and link to it by its path from this file, as in ../assets/map.png.");

    public static Diagnostic LinkNotClosed(Place at, string written) => Rules.LinkNotClosed.At(
        at, $"'{written}' is not closed, so it is text and not a link");

    public static Diagnostic FileOnDisk(Place at, string address) => Rules.FileOnDisk.At(
        at, $"'{address}' is a file on your computer, which no reader has");

    public static Diagnostic UnsafeLink(Place at, string address) => Rules.UnsafeLink.At(
        at, $"the link '{address}' is of a kind that is not published");

    public static Diagnostic OutsidePicture(Place at, string address) => Rules.OutsidePicture.At(
        at, $"the picture '{address}' would be loaded from another site");

    public static Diagnostic QuoteNotFound(Place at, string article, string? nearest, IReadOnlyList<(string Quoted, string Source)> differences) => Rules.QuoteNotFound.At(
        at,
        $"the quotation is not in '{article}'{(differences.Count is 0 or > 3 ? "" : ": " + string.Join(", and ", differences.Select(Difference)))}",
        nearest is null ? Rules.QuoteNotFound.Cure
            : $"The nearest passage there is “{nearest}”. Quote it to the letter; … skips words, and [ ] holds words of yours.");

    public static Diagnostic QuoteElsewhere(Place at, string article, string anchor, IReadOnlyList<string> found) => Rules.QuoteElsewhere.At(
        at,
        $"the quotation is not in {anchor} of '{article}'{(found.Count == 0 ? "" : $", but in {string.Join(" and ", found)}")}",
        found.Count == 0 ? $"Write [[{article}]], without a paragraph." : $"Write [[{article}#{found[0]}]].");

    public static Diagnostic QuotationWithoutSource(Place at) => Rules.QuoteWithoutArticle.At(
        at, "the quotation does not say which article it is from, so nobody can check it");

    public static Diagnostic AttributionAsList(Place at) => Rules.AttributionWithHyphen.At(
        at, "the line that begins with '- ' makes a list in Markdown, so the quotation above it is not checked");

    public static Diagnostic EmptyQuote(Place at) => Rules.EmptyQuote.At(at, "the quotation has no words");

    private static string Difference((string Quoted, string Source) difference) => difference switch
    {
        ("", var source) => $"it leaves out '{source}'",
        (var quoted, "") => $"it has '{quoted}', which the article does not",
        var (quoted, source) => $"it has '{quoted}' where the article has '{source}'",
    };

    // What a text loses of its HTML

    public static Diagnostic HtmlElementRemoved(Place at, string name, bool isDrawn, string words, int others) => HtmlRemoved(
        at, $"<{name}>{(isDrawn ? " in a drawing" : "")} is not published{(words.Length > 0 ? $", and neither are the words in it, '{Shortened(words, 40)}'" : "")}", others,
        "Say in Markdown what it was for; docs/content.md lists the HTML that a text may hold. To show a tag itself, put it between ` signs.");

    public static Diagnostic HtmlTagsRemoved(Place at, string name, int others) => HtmlRemoved(
        at, $"<{name}> is not published, only what stands in it", others,
        "Leave it out, or use an element that docs/content.md lists. To show a tag itself, put it between ` signs.");

    public static Diagnostic HtmlAttributeRemoved(Place at, string name, string attribute, int others) => HtmlRemoved(
        at, $"'{attribute}' of <{name}> is not published", others, Rules.HtmlRemoved.Cure);

    public static Diagnostic HtmlValueRemoved(Place at, string name, string attribute, string written, int others) => HtmlRemoved(
        at, $"'{attribute}' of <{name}> is not published, because it says '{Shortened(written, 40)}'", others,
        attribute switch
        {
            "src" => "Put the picture into content/assets/ and name it there; a page loads nothing from other sites.",
            "href" or "cite" => "A link leads to a place in this site, or to https:, http:, mailto: or tel:.",
            "tabindex" => "Leave it out, or write 0; readers go through a page in the order of its text.",
            _ => "Write a number, a colour or a word; a drawing loads nothing.",
        });

    private static Diagnostic HtmlRemoved(Place at, string what, int others, string hint) => Rules.HtmlRemoved.At(
        at,
        others switch
        {
            0 => what,
            1 => $"{what}; there is one more like it in this text",
            _ => FormattableString.Invariant($"{what}; there are {others} more like it in this text"),
        },
        hint);
}
