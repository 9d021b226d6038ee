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

    public static Diagnostic QuoteNowhere(Place at, string words, string? article, string? nearest) => Rules.QuoteNowhere.At(
        at,
        $"no article of this dossier has “{Shortened(OneLine(words), 80)}”",
        nearest is null ? Rules.QuoteNowhere.Cure
            : $"The nearest passage, in '{article}', is “{nearest}”. Quote it to the letter, or put what is no quotation between single marks: ‘so’.");

    public static Diagnostic QuoteSkips(Place at, string skipped, string word) => Rules.QuoteSkips.At(
        at, $"the quotation skips '{Shortened(skipped, 80)}', and '{word}' turns the meaning");

    public static Diagnostic QuoteJoins(Place at, string skipped) => Rules.QuoteJoins.At(
        at, $"the quotation makes one sentence of two: it skips '{Shortened(skipped, 80)}'");

    public static Diagnostic QuoteReplaces(Place at, string skipped, string inserted) => Rules.QuoteReplaces.At(
        at, $"'[{inserted}]' stands where the article has '{Shortened(skipped, 80)}', so the negation is gone");

    public static Diagnostic QuoteCutBefore(Place at, string words) => Rules.QuoteCut.At(
        at, $"right before the quoted words the article has '{words}'", $"Begin the quotation at '{words}', or say in the words around it what is denied.");

    public static Diagnostic QuoteCutBehind(Place at, string words) => Rules.QuoteCut.At(
        at, $"the quotation stops at '{words}', in the middle of what the article says", "Quote the sentence on to where the negation or exception is complete.");

    public static Diagnostic QuoteSaysNothing(Place at) => Rules.QuoteSaysNothing.At(
        at, "the quotation has only words that any text has, or no letters");

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
            "id" => "Give it another one: it is an anchor of the text, or of the page around it.",
            "tabindex" => "Leave it out, or write 0; readers go through a page in the order of its text.",
            _ => "Write a number, a colour or a word; a drawing loads nothing.",
        });

    public static Diagnostic HtmlDressRemoved(Place at, string name, string attribute, string written, int others) => HtmlRemoved(
        at, $"'{attribute}' of <{name}> is not published{(written.Length > 0 ? $": '{Shortened(OneLine(written), 40)}'" : "")}", others,
        "Leave it out: classes, roles and labels are the site's, so that nothing else looks or sounds like its own marks.");

    private static Diagnostic HtmlRemoved(Place at, string what, int others, string hint) => Rules.HtmlRemoved.At(
        at,
        others switch
        {
            0 => what,
            1 => $"{what}; there is one more like it in this text",
            _ => FormattableString.Invariant($"{what}; there are {others} more like it in this text"),
        },
        hint);

    // What looks like markup and is shown as words

    public static Diagnostic HtmlNotClosed(Place at, string tag) => Rules.HtmlAsText.At(
        at, $"'{Shortened(OneLine(tag), 40)}' is not closed in the same paragraph, so it is shown as words",
        "Close it in the same paragraph, remove it, or put it between ` signs if it is meant to be read.");

    public static Diagnostic HtmlNotOpened(Place at, string tag) => Rules.HtmlAsText.At(
        at, $"'{Shortened(OneLine(tag), 40)}' closes nothing in the same paragraph, so it is shown as words",
        "Remove it, or put it between ` signs if it is meant to be read.");

    public static Diagnostic HtmlWithoutEnd(Place at, string beginning) => Rules.HtmlAsText.At(
        at, $"what begins with '{beginning}' has no end, so readers see it",
        beginning == "<!--" ? "End the comment with -->, or remove it." : "Remove it, or put it between ` signs if it is meant to be read.");

    public static Diagnostic HtmlMisread(Place at) => Rules.HtmlAsText.At(
        at, "a browser would read the HTML here in another order, or leave words of it out, so its tags are shown as words",
        "Say it in Markdown, or nest the elements as HTML has them: rows in a table, no blocks in a line.");

    // Bounds

    /// <param name="at">Where the first stands that is too many; of what is left open, where that begins.</param>
    /// <param name="kind">What there is too much of.</param>
    /// <param name="most">How much there may be.</param>
    public static Diagnostic TooMuchMarkup(Place at, MarkupKind kind, int most)
    {
        var number = most.ToString("N0", CultureInfo.InvariantCulture);
        return kind switch
        {
            MarkupKind.Tags => Rules.TooMuchMarkup.At(at, $"the text has more than {number} tags of HTML"),
            MarkupKind.Attributes => Rules.TooMuchMarkup.At(at, $"the tag has more than {number} attributes", "Remove those that say nothing to a reader."),
            MarkupKind.Paragraphs => Rules.TooMuchMarkup.At(at, $"the text has more than {number} paragraphs"),
            MarkupKind.Blocks => Rules.TooMuchMarkup.At(at, $"the text has more than {number} headings, items, rows and quoted paragraphs"),
            MarkupKind.Cells => Rules.TooMuchMarkup.At(at, $"the tables of the text have more than {number} cells"),
            MarkupKind.Columns => Rules.TooMuchMarkup.At(at, $"the table has more than {number} columns"),
            MarkupKind.Definitions => Rules.TooMuchMarkup.At(at, $"the text has more than {number} notes and definitions of links"),
            MarkupKind.Addresses => Rules.TooMuchMarkup.At(at, $"the paragraph has more than {number} addresses", "Part it by empty lines, or put the addresses into a file in assets/ and link it."),
            MarkupKind.Emphasis => Rules.TooMuchMarkup.At(at, $"the paragraph has more than {number} signs of emphasis ('*', '_', '~', '=')", "Part it by empty lines, or put it into a block of code if the signs are none of emphasis."),
            MarkupKind.Brackets => Rules.TooMuchMarkup.At(at, $"the paragraph has more than {number} '[' without their ']'", "Close them, or put the paragraph into a block of code."),
            MarkupKind.LeftOpen => Rules.TooMuchMarkup.At(at, $"the ends of links '](…)', comments '<!-- -->', '<? ?>' and code '`…`' are looked for through more than {number} signs", "Close what begins here, or put it into a block of code."),
        };
    }

    // Notes and tables

    public static Diagnostic NoteUnknown(Place at, string mark) => Rules.UnknownNote.At(
        at, $"'{mark}' refers to a note that is not there",
        $"Add the note on a line of its own, as in '{mark}: Where it was said.', or correct its name.");

    public static Diagnostic NoteUnused(Place at, string name) => Rules.UnusedNote.At(
        at, $"nothing refers to the note '{name}', so it is shown here",
        $"Put [{name}] behind the words it belongs to, or remove it.");

    public static Diagnostic LinkDefinitionUnused(Place at, string name, string? title) => Rules.UnusedNote.At(
        at, $"no link uses the address '[{name}]', so this line is not shown{(string.IsNullOrEmpty(title) ? "" : $", and neither are its words '{title}'")}",
        $"Write [words][{name}] where it belongs, or remove it; if it is meant to be read, put a backslash before the bracket.");

    public static Diagnostic NoteTwice(Place at, string name) => Rules.DuplicateNote.At(
        at, $"there is a note '{name}' already, so this one is shown here");

    public static Diagnostic TableRowTooLong(Place at, int cells, int head) => Rules.TableRow.At(
        at,
        string.Create(CultureInfo.InvariantCulture, $"the row has {cells} cells and the head of the table {head}, so what is left over stands in the last one"),
        "Give the head as many cells as the row; a bar that is no border is written \\|.");

    public static Diagnostic TableRowOfWords(Place at) => Rules.TableRow.At(
        at, "the line stands right behind a table, so it is a row of it",
        "Put an empty line before it, if it is none.");

    public static Diagnostic TableNotRead(Place at) => Rules.TableRow.At(
        at, "the line looks like the one below the head of a table, and it is none, so readers see the bars",
        "Give it as many cells as the line above it, each with at least one hyphen.");

    // What only the program shows that an editor writes with

    public static Diagnostic CommentNotClosed(Place at) => Rules.CommentNotClosed.At(at, "the comment that begins here does not end");

    public static Diagnostic UnclearComment(Place at) => Rules.UnclearComment.At(at, "'%%' stands right behind a number, so it is shown and begins no comment");

    public static Diagnostic EmbeddedEntry(Place at, string target) => Rules.EmbeddedEntry.At(
        at, $"'![[{target}]]' would show another entry in this one", $"Write [[{target}]], which links to it; a picture is named with its ending, as in ![[map.svg]].");

    public static Diagnostic EmbeddedFile(Place at, string name) => Rules.EmbeddedFile.At(at, $"'{name}' is no picture that a page could show");

    public static Diagnostic AmbiguousPicture(Place at, string name, IReadOnlyList<string> same) => Rules.AmbiguousPicture.At(
        at, $"'{name}' can mean {string.Join(" or ", same.Select(path => $"'{path}'"))}", $"Write its path, as in ![[{same[0]}]].");

    public static Diagnostic PictureWithoutWords(Place at, string name) => Rules.ImageWithoutAlt.At(
        at, $"nothing says what the picture '{name}' shows", $"Write ![[{name}|What it shows]].");

    public static Diagnostic AddressWithSpace(Place at, string address) => Rules.AddressWithSpace.At(
        at, $"'{address}' has a space in it, so it is no address") with
    {
        Fix = new Fix(at, address, address.Replace(" ", "%20", StringComparison.Ordinal)),
    };

    public static Diagnostic ProgramBlock(Place at, string program) => Rules.ProgramBlock.At(
        at, $"readers see the code of this '{program}' block, and not what the program makes of it");

    private static string OneLine(string text) => text.Replace('\n', ' ');
}
