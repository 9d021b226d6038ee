namespace Dossier.Diagnostics;

/// <content>Said of the folder that a site is written into, and of its finished pages.</content>
public static partial class Messages
{
    public static Diagnostic OutputIsFile(Place output) => Rules.OutputIsFile.At(output, "the site cannot be written into a file");

    public static Diagnostic OutputOverSources(Place output, string sources) => Rules.OutputOverSources.At(
        output, $"the site would be written over '{sources}'");

    public static Diagnostic OutputIsLink(Place output) => Rules.LinkInOutput.At(
        output,
        "the site's folder is a link to a folder that no build wrote",
        "If the site belongs there, name that folder itself with --output; otherwise delete the link, which leaves what it leads to as it is.");

    public static Diagnostic LinkInOutput(Place link) => Rules.LinkInOutput.At(
        link, "there is a link where the site has a file or a folder, and a build follows none");

    public static Diagnostic OutputBusy(Place output) => Rules.OutputBusy.At(
        output, $"another build is writing to '{output.File}'");

    public static Diagnostic ForeignFile(Place file) => Rules.ForeignFile.At(
        file, "something that no build wrote is where the site has a file");

    public static Diagnostic CannotWrite(Place output, string reason) => Rules.CannotWrite.At(
        output, $"the site cannot be written: {reason}");

    public static Diagnostic SiteIsLarge(Place output, long bytes, int files) => Rules.SiteIsLarge.At(
        output, $"the site takes {bytes / 1_000_000} MB in {files} files, and GitHub Pages takes no more than 1,000 MB");

    public static Diagnostic DeadLink(Place at, string link, string path) => Rules.DeadLink.At(
        at, $"the link '{link}' leads to '{path}', which is not in the site");

    public static Diagnostic LinkInOtherCase(Place at, string link, string nearest) => Rules.LinkCase.At(
        at, $"the link '{link}' leads nowhere on the web, where capitals count{DidYouMean(nearest)}");

    public static Diagnostic DeadFragment(Place at, string link, string path, string fragment) => Rules.DeadFragment.At(
        at, $"the link '{link}' leads to '{path}', which has no '{fragment}'");

    /// <summary>Says it of a link of an author's, where that stands.</summary>
    public static Diagnostic UnpublishedParagraph(Place at, string id, string anchor) => Rules.DeadFragment.At(
        at,
        $"the link leads to '{anchor}' of '{id}', which is not published",
        $"Quote the words of the paragraph, so that it is published, or link to [[{id}]] as a whole. With 'publish_text: quotes' only what is quoted of an article stands on its page.");

    public static Diagnostic LinkOutOfSite(Place at, string link) => Rules.LinkOutOfSite.At(
        at, $"the link '{link}' leads out of the site's folder");

    public static Diagnostic AbsoluteLink(Place at, string link) => Rules.AbsoluteLink.At(
        at, $"the link '{link}' begins at the root of the server or disk");

    public static Diagnostic ScriptLink(Place at, string link) => Rules.ScriptLink.At(at, $"the link '{link}' runs a script");

    public static Diagnostic InlineHandler(Place at) => Rules.InlineHandler.At(
        at, "an element runs a script of its own when something happens to it");

    public static Diagnostic BaseElement(Place at) => Rules.BaseElement.At(at, "the page has a base element");

    public static Diagnostic DuplicateHtmlId(Place at, string id) => Rules.DuplicateHtmlId.At(at, $"the page has '{id}' as an id twice");

    public static Diagnostic HeadingIdOfTemplate(Place at, string id) => Rules.DuplicateHtmlId.At(
        at,
        $"a template makes the id '{id}' of this heading for another element of the page",
        "Word the heading in another way, or let the template write something before the value, as in id=\"item-{{ item.id }}\".");

    public static Diagnostic ImageWithoutAlt(Place at) => Rules.ImageWithoutAlt.At(
        at, "an image has no words for readers who do not see it");

    public static Diagnostic PageWithoutLanguage(Place page) => Rules.PageWithoutLanguage.At(
        page, "the page does not say what language it is in");

    public static Diagnostic PageWithoutTitle(Place page) => Rules.PageWithoutTitle.At(page, "the page has no title");

    public static Diagnostic PageWithoutCharset(Place page) => Rules.PageWithoutCharset.At(
        page, "the page does not say that it is UTF-8, or is not");

    public static Diagnostic OrphanPage(Place at, string path) => Rules.OrphanPage.At(at, $"no link leads to its page, '{path}', from the home page");
}
