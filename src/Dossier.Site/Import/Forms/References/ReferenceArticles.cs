using Dossier.Import.Reading;
using Dossier.Import.Web;

namespace Dossier.Import.Forms.References;

/// <summary>A field of a reference as its file writes it.</summary>
/// <param name="Tag">Its name; empty for what is no field.</param>
/// <param name="Value">What it says, as plain words.</param>
/// <param name="Written">The words of the file, for the report.</param>
internal sealed record ReferenceField(string Tag, string Value, string Written);

/// <summary>The references of a library, each a draft with fields and without a text: RIS, BibTeX, CSL-JSON. A line of the report for each field.</summary>
internal static class ReferenceArticles
{
    public const int MostReferences = 1_000;

    private static readonly string[] _titles = ["TI", "T1", "title", "CT", "BT"];

    private static readonly string[] _authors = ["AU", "A1", "author"];

    private static readonly string[] _dates = ["DA", "PY", "Y1", "date", "issued"];

    private static readonly string[] _outlets = ["JO", "JF", "T2", "JA", "container-title", "journal", "journaltitle", "newspaper", "booktitle", "publisher", "PB", "institution", "organization"];

    private static readonly string[] _addresses = ["UR", "url", "URL", "L2", "howpublished"];

    private static readonly string[] _identifiers = ["DO", "doi", "DOI"];

    private static readonly string[] _retrieved = ["Y2", "urldate", "accessed"];

    private static readonly string[] _languages = ["LA", "language", "langid"];

    /// <summary>The articles of references; each is named where there are several, and those without a title are left out by name.</summary>
    public static ImmutableArray<RawArticle> Of(IEnumerable<ImmutableArray<ReferenceField>> references)
    {
        var all = references.Take(MostReferences + 1).ToArray();
        var read = all.Take(MostReferences).Select((fields, at) => (Article: Article(fields), Number: at + 1)).ToArray();
        var titled = read.Where(one => one.Article.Metadata.Title is not null).ToArray();
        if (titled.Length == 0)
            return [];
        var articles = titled.Select(one => all.Length == 1 ? one.Article : one.Article with { Part = string.Create(CultureInfo.InvariantCulture, $"reference {one.Number}") }).ToArray();
        var untitled = read.Where(one => one.Article.Metadata.Title is null).Select(one => string.Create(CultureInfo.InvariantCulture, $"reference {one.Number}, which has no title ('{Messages.Shortened(string.Join("; ", one.Article.Lines.Select(line => line.Text)), 60)}')"));
        var left = all.Length > MostReferences ? untitled.Append(string.Create(CultureInfo.InvariantCulture, $"what stands behind the first {MostReferences} references")) : untitled;
        var words = string.Join(", ", left.Take(20));
        articles[0] = articles[0].Doubted(words.Length == 0 ? null : new ReadingDoubt.LeftOut(words));
        return [.. articles];
    }

    private static RawArticle Article(ImmutableArray<ReferenceField> fields)
    {
        string? First(string[] tags) => tags.SelectMany(tag => fields.Where(field => field.Tag == tag)).Select(field => HtmlMetadata.Words(field.Value)).FirstOrDefault(words => words is not null);
        var (year, month, day) = (First(["year"]), First(["month"]), First(["day"]));
        var date = _dates.Select(tag => ReferenceDate.Of(First([tag]))).FirstOrDefault(found => found is not null) ?? ReferenceDate.Of(year, month, day);
        var authors = _authors.SelectMany(tag => fields.Where(field => field.Tag == tag)).Select(field => field.Value).ToArray();
        var address = _addresses.Select(tag => HtmlMetadata.Address(First([tag]))).FirstOrDefault(found => found is not null) ?? Identified(First(_identifiers));
        var metadata = new PageMetadata(
            Title: First(_titles),
            Author: authors.Length == 0 ? null : HtmlMetadata.Words(string.Join(", ", authors)),
            Date: date?.Edtf,
            Outlet: First(_outlets),
            Url: address,
            Language: HtmlMetadata.Language(First(_languages)),
            DateWords: date?.Words,
            Retrieved: ReferenceDate.Of(First(_retrieved))?.Edtf);
        return new RawArticle([.. fields.Select((field, at) => TextLines.Line(at + 1, field.Written.ReplaceLineEndings(" ")) is { IsBlank: false } line ? line with { Given = Fate(field, metadata) } : new RawLine(at + 1, ""))], metadata) { IsReference = true };
    }

    private static GivenFate Fate(ReferenceField field, PageMetadata metadata)
    {
        bool Is(string[] tags, string? taken) => taken is not null && tags.Contains(field.Tag, StringComparer.Ordinal);
        if (Is(_outlets, metadata.Outlet) && HtmlMetadata.Words(field.Value) == metadata.Outlet)
            return GivenFate.Proposal;
        return GivenFate.OfField(
            Is(_titles, metadata.Title) && HtmlMetadata.Words(field.Value) == metadata.Title ? "title"
            : Is(_authors, metadata.Author) ? "author"
            : Is([.. _dates, "year", "month", "day"], metadata.Date) ? "date"
            : Is([.. _dates, "year", "month", "day"], metadata.DateWords) ? "date_note"
            : (Is(_addresses, metadata.Url) && HtmlMetadata.Address(field.Value) == metadata.Url) || (Is(_identifiers, metadata.Url) && Identified(field.Value) == metadata.Url) ? "url"
            : Is(_retrieved, metadata.Retrieved) ? "retrieved"
            : null);
    }

    /// <summary>"Keller, Anna" is Anna Keller; what stands between is a suffix.</summary>
    public static string Turned(string name) => name.Split(',', StringSplitOptions.TrimEntries) switch
    {
        [var family, var given] when given.Length > 0 => $"{given} {family}",
        [var family, var suffix, var given] when given.Length > 0 => $"{given} {family} {suffix}",
        _ => name.Trim(),
    };

    private static string? Identified(string? doi) => doi is null ? null : HtmlMetadata.Address(doi.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? doi.Trim() : "https://doi.org/" + doi.Trim());
}
