namespace Dossier.Diagnostics;

/// <content>Rules on names, links and quotations in texts.</content>
public static partial class Rules
{
    public static DiagnosticRule AmbiguousAlias { get; } = new(
        "ambiguous-alias",
        Severity.Error,
        "Two actors share a name.",
        "Names in texts become links by themselves. A name that two actors have would be a guess wherever it stands.",
        "Keep it with one of them; for the other, list it under 'weak_aliases:', where it counts only after a full name.");

    public static DiagnosticRule AmbiguousMention { get; } = new(
        "ambiguous-mention",
        Severity.Warning,
        "A name in a text can mean more than one actor.",
        "Nothing in the text tells which of them is meant, so the name is shown without a link.",
        "Write [[id|words]] at its first place: from there on it means that actor. Or list the ones it does not mean under 'unlinked:' of this entry.");

    public static DiagnosticRule BrokenLink { get; } = new(
        "broken-link",
        Severity.Error,
        "A link in a text leads nowhere.",
        "It names an entry, a paragraph or a file that the dossier does not have.",
        "Correct the id or the path, or add the entry or the file; an entry is linked as [[its-id]], a file by its path from this file.");

    public static DiagnosticRule LinkNotClosed { get; } = new(
        "link-not-closed",
        Severity.Warning,
        "A link begins with [[ and is not closed.",
        "Readers would see the brackets, and no link.",
        "Put ]] after the id or the words, on the same line.");

    public static DiagnosticRule FileOnDisk { get; } = new(
        "file-on-disk",
        Severity.Error,
        "A link or picture points to a file on somebody's computer.",
        "Its path means nothing on any other machine.",
        "Copy it into assets/ and link to that, as in ../assets/map.png.");

    public static DiagnosticRule UnsafeLink { get; } = new(
        "unsafe-link",
        Severity.Error,
        "A link is of a kind that is not published.",
        "A link to a script, to data or to a local file could harm readers, or would lead nowhere for them.",
        "Link to https, http, mailto or tel addresses only.");

    public static DiagnosticRule OutsidePicture { get; } = new(
        "outside-picture",
        Severity.Error,
        "A picture would be loaded from another site.",
        "That site would learn who reads the briefing, and without a network the picture would be missing.",
        "Copy it into assets/ and link to that; readers may be offline, and must not be tracked.");

    public static DiagnosticRule QuoteNotFound { get; } = new(
        "quote-not-found",
        Severity.Error,
        "The quoted words are not in the article.",
        "Each quotation is compared with the article it is from. Quotation marks, dashes and spaces may differ; words may not.",
        "Quote the article's own words, to the letter; … skips words, and [ ] holds words of yours.");

    public static DiagnosticRule QuoteElsewhere { get; } = new(
        "quote-elsewhere",
        Severity.Error,
        "The quoted words are not in the paragraph that is named.",
        "The link would lead readers to a passage that does not have them.",
        "Name the paragraph that holds the words, or none.");

    public static DiagnosticRule QuoteWithoutArticle { get; } = new(
        "quote-without-article",
        Severity.Warning,
        "A quotation does not say which article it is from.",
        "Words that are attributed to nobody in particular cannot be compared with anything.",
        "End it with a line '— [[who]], [[article-id#p3]]'; an article of this dossier has to hold its words.");

    public static DiagnosticRule AttributionWithHyphen { get; } = new(
        "attribution-with-hyphen",
        Severity.Warning,
        "The source of a quotation is written as a list.",
        "In Markdown a line that begins with '- ' is an item of a list, so the quotation above it has no source.",
        "Begin the line with a dash: '— [[who]], [[article-id#p3]]'; two hyphens do as well.");

    public static DiagnosticRule EmptyQuote { get; } = new(
        "empty-quote",
        Severity.Error,
        "A quotation has no words.",
        "There is nothing to look for in the article.",
        "Quote the article's own words, or remove the field.");

    public static DiagnosticRule HtmlRemoved { get; } = new(
        "html-removed",
        Severity.Warning,
        "Some HTML of a text is not published.",
        "Raw HTML passes an allow-list, so that no text can run scripts, load from other sites or break the page around it.",
        "Leave it out; docs/content.md lists the HTML that a text may hold.");
}
