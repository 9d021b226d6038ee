using Dossier.Import.Forms.Encodings;
using Dossier.Import.Forms.Pdf;
using Dossier.Import.Forms.References;
using Dossier.Import.Reading;
using Dossier.Import.Web;
using Dossier.Sources;
using Dossier.Text.Html;

namespace Dossier.Import.Forms;

/// <summary>
/// Bytes to lines. In: what was read from a file or from standard input. Out: a <see cref="RawArticle"/> for each article in it; none
/// where it is nothing that can be read, as a diagnostic says.
/// </summary>
internal static class ArticleReader
{
    /// <summary>The lines with words that an article may have: each is looked at by every rule on what pages put around articles.</summary>
    public const int MostLines = 200_000;

    /// <summary>The tags that a page may have outside of its scripts.</summary>
    public const int MostTags = 200_000;

    public static ImmutableArray<RawArticle> Read(string name, ReadOnlySpan<byte> bytes, DiagnosticBag refusals)
    {
        if (WideLetters.Of(bytes) is var (wide, encoding, isMarked))
            return WithDoubt(Read(name, wide, refusals), isMarked ? null : new ReadingDoubt.Letters(encoding), wide);
        if (WarcArticles.IsPacked(bytes))
            return WithWords(WarcArticles.Read(bytes, name, refusals), name, refusals);

        var form = FileForms.Of(bytes);
        if (form == FileForm.Pdf)
            return ReadPdf(name, bytes, refusals);
        if (form is FileForm.Mail or FileForm.Mailbox)
            return WithWords(MailArticle.Read(bytes, form == FileForm.Mailbox), name, refusals);
        if (form == FileForm.Archive)
            return WithWords(WarcArticles.Read(bytes, name, refusals), name, refusals);
        if (Refusal(form, name) is { } refusal)
            return Refused(refusal, refusals);
        if (bytes.Contains((byte)0))
            return Refused(Messages.BinaryInput(Place.Whole(name)), refusals);
        return Letters.Of(bytes, transport: null, isPage: form is FileForm.Page or FileForm.Feed) is var (text, doubt) ? WithDoubt(Read(name, text, refusals), doubt, text)
            : SourceDecoding.Decode(bytes, name, refusals) is null ? [] : throw new InvalidOperationException("bytes that are no UTF-8 were decoded as such");
    }

    /// <summary>Reads a text that is decoded already.</summary>
    public static ImmutableArray<RawArticle> Read(string name, string text, DiagnosticBag refusals)
    {
        var whole = TextLines.WithoutHalves(text);
        var form = FileForms.Of(whole);
        return form switch
        {
            FileForm.Page => ReadPage(name, whole, refusals),
            FileForm.Feed => Several(FeedArticles.Read(whole), form, name, refusals),
            FileForm.Json => JsonLd.Of(whole) is { } json ? WithWords([HtmlArticle.Stated(json)], name, refusals) : Several(CslJson.Read(whole), form, name, refusals),
            FileForm.Ris => WithWords(Ris.Read(whole), name, refusals),
            FileForm.BibTex => WithWords(BibTex.Read(whole), name, refusals),
            FileForm.FrontMatter or FileForm.Markdown => WithWords([FrontMatterArticle.Read(whole)], name, refusals),
            FileForm.Mail or FileForm.Mailbox => WithWords(MailArticle.Read(Encoding.UTF8.GetBytes(whole), form == FileForm.Mailbox), name, refusals),
            FileForm.Archive => WithWords(WarcArticles.Read(Encoding.UTF8.GetBytes(whole), name, refusals), name, refusals),
            FileForm.RichText or FileForm.Address => Refused(Refusal(form, name)!, refusals),
            FileForm.Text or FileForm.Pdf or FileForm.Word or FileForm.OldWord or FileForm.Picture or FileForm.Zip or FileForm.Sound or FileForm.Unknown =>
                WithWords([new RawArticle(PrintedPages.Marked(TextLines.Of(whole)), new PageMetadata())], name, refusals),
        };
    }

    private static ImmutableArray<RawArticle> ReadPdf(string name, ReadOnlySpan<byte> bytes, DiagnosticBag refusals)
    {
        var (article, isTooLarge) = PdfArticle.Read(bytes);
        if (article is not null && !article.Lines.Any(line => !line.IsBlank && line.Given is null))
            return Refused(Messages.PdfWithoutText(Place.Whole(name)), refusals);
        return article is not null ? WithWords([article], name, refusals)
            : Refused(isTooLarge ? Messages.InputTooLarge(Place.Whole(name), PdfBounds.MostOfPage, "bytes to draw a page with") : Messages.BrokenPdf(Place.Whole(name)), refusals);
    }

    private static ImmutableArray<RawArticle> ReadPage(string name, string html, DiagnosticBag refusals)
    {
        if (HtmlNesting.Excess(html, MostTags) is not { } excess)
        {
            var article = HtmlArticle.Read(html);
            return HtmlArticle.IsOfFrames(html) && !article.Lines.Any(line => line.Given is null && line.Markup != LineMarkup.Surroundings)
                ? Refused(Messages.FormNotRead(Place.Whole(name), "a page of frames, whose text is in other files", "Open the frame with the article by itself in a browser, save that page, and import it."), refusals)
                : WithWords([article], name, refusals);
        }

        var place = new SourceFile(name, name, html).At(excess.At);
        return Refused(excess.IsTooDeep ? Messages.InputTooDeep(place, HtmlNesting.Deepest) : Messages.InputTooLarge(place, MostTags, "tags of HTML"), refusals);
    }

    /// <summary>What is known and not read, by its name.</summary>
    private static Diagnostic? Refusal(FileForm form, string name) => form switch
    {
        FileForm.Word => Messages.FormNotRead(Place.Whole(name), "a document of a word processor (DOCX, ODT)", "Save it as plain text (UTF-8), as a web page or as PDF, and import that."),
        FileForm.OldWord => Messages.FormNotRead(Place.Whole(name), "a document of an old Office program", "Save it as plain text (UTF-8), as a web page or as PDF, and import that."),
        FileForm.RichText => Messages.FormNotRead(Place.Whole(name), "rich text (RTF)", "Save it as plain text (UTF-8), as a web page or as PDF, and import that."),
        FileForm.Picture => Messages.FormNotRead(Place.Whole(name), "a picture", "Nothing is read off pictures: type the words, or find the page."),
        FileForm.Sound => Messages.FormNotRead(Place.Whole(name), "a sound or a film", "Import its transcript."),
        FileForm.Zip => Messages.FormNotRead(Place.Whole(name), "an archive (ZIP)", "Unpack it, and import the files in it."),
        FileForm.Address => Messages.FormNotRead(Place.Whole(name), "nothing but an address", "Open it in a browser, save the page (Ctrl-S), and import that file."),
        FileForm.Text or FileForm.Page or FileForm.Pdf or FileForm.Mail or FileForm.Mailbox or FileForm.Feed or FileForm.Archive or FileForm.Json or FileForm.Ris or FileForm.BibTex or FileForm.FrontMatter or FileForm.Markdown or FileForm.Unknown => null,
    };

    private static ImmutableArray<RawArticle> Several(ImmutableArray<RawArticle> articles, FileForm form, string name, DiagnosticBag refusals) =>
        articles.IsEmpty
            ? Refused(form == FileForm.Json ? Messages.FormNotRead(Place.Whole(name), "JSON of no kind that is read", "Read are CSL-JSON and the JSON-LD of an article; save the article itself.") : Messages.FormNotRead(Place.Whole(name), "a feed that is broken, or has no items", "Open it in a browser, save the page of the article, and import that."), refusals)
            : WithWords(articles, name, refusals);

    private static ImmutableArray<RawArticle> Refused(Diagnostic refusal, DiagnosticBag refusals)
    {
        refusals.Add(refusal);
        return [];
    }

    private static ImmutableArray<RawArticle> WithDoubt(ImmutableArray<RawArticle> articles, ReadingDoubt? doubt, string text)
    {
        var said = doubt ?? (Letters.LookWrong(text) ? new ReadingDoubt.Letters("utf-8") : null);
        return said is null ? articles : [.. articles.Select(article => article.Doubted(said))];
    }

    /// <summary>The articles that have words, or fields; a refusal where none has.</summary>
    private static ImmutableArray<RawArticle> WithWords(ImmutableArray<RawArticle> articles, string name, DiagnosticBag refusals)
    {
        var read = articles.Where(article => article.IsReference || article.Lines.Any(line => !line.IsBlank && line.Given is null) || (article.Part.Length > 0 && article.Metadata.Title is not null)).ToImmutableArray();
        if (read.IsEmpty)
            return Refused(Messages.EmptyInput(Place.Whole(name)), refusals);
        foreach (var article in read)
        {
            if (article.Lines.Where(line => !line.IsBlank).Take(MostLines + 1).ToArray() is { Length: > MostLines } lines)
                return Refused(Messages.InputTooLarge(new Place(name, lines[MostLines].Number, 1), MostLines, "lines with words"), refusals);
        }

        return read;
    }
}
