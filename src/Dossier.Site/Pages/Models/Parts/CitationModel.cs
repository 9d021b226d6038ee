using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Dates;
using Dossier.Entries.Actors;
using Dossier.Graph;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Parts;

/// <summary>
/// How an article is cited: as words, as BibTeX, as CSL-JSON (Citation Style Language 1.0.2) and as RIS for reference managers, and
/// as the tags of Highwire Press that Zotero and Google Scholar read in a page's head. Its key is its id: letters, digits, hyphens and
/// underscores, which no form takes for anything else.
/// </summary>
internal static class CitationModel
{
    private static readonly JsonSerializerOptions _readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The signs that mean something to TeX.</summary>
    private static readonly SearchValues<char> _special = SearchValues.Create("\\{}~^$&#_%\n\r");

    /// <summary>The forms that its page shows, and its tags; the site is what the dossier is called, in which the article was read.</summary>
    public static ScriptObject Of(LinkedArticle article, string site, string? baseUrl, SiteWording wording) => new()
    {
        ["plain"] = Plain(article, site, baseUrl, wording),
        ["bibtex"] = BibTeX(article, site, wording),
        ["csl"] = new JsonArray(Csl(article, site)).ToJsonString(_readable),
        ["tags"] = new ScriptArray(Tags(article).Select(tag => (object)new ScriptObject { ["name"] = tag.Name, ["content"] = tag.Content })),
        IsReadOnly = true,
    };

    private static string Plain(LinkedArticle article, string site, string? baseUrl, SiteWording wording)
    {
        var entry = article.Entry;
        string Word(string name) => wording.Word("citations", name);
        string?[] parts =
        [
            SiteWording.Fill(
                Word("pattern"),
                ("author", wording.Isolated(NameOf(article.Author) ?? Word("no_author"))),
                ("title", wording.Isolated(entry.Title.Value)),
                ("outlet", wording.Isolated(article.Outlet?.Label ?? Word("no_outlet"))),
                ("date", entry.Date?.Value.Describe(wording.Dates) ?? Word("no_date"))),
            NameOf(article.Translator) is { } translator ? SiteWording.Fill(Word("translated"), ("name", wording.Isolated(translator))) : null,
            entry.Url?.Value,
            entry.Retrieved is { } retrieved ? SiteWording.Fill(Word("retrieved"), ("date", retrieved.Value.Describe(wording.Dates))) : null,
            SiteWording.Fill(Word("read_in"), ("site", wording.Isolated(site))),
            baseUrl is null ? null : Route.Of(entry).Canonical(baseUrl),
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    public static string BibTeX(LinkedArticle article, string site, SiteWording wording)
    {
        var entry = article.Entry;
        var bib = new StringBuilder("@misc{").Append(entry.Id);
        void Field(string name, string? value) => bib.Append(value is null ? "" : $",\n  {name} = {value}");
        Field("author", Author(article.Author));
        Field("title", $"{{{{{Escaped(entry.Title.Value)}}}}}");
        Field("howpublished", article.Outlet is null ? null : $"{{{Escaped(article.Outlet.Label)}}}");
        if (entry.Date is { Value: { Precision: not EdtfPrecision.Interval, Lower: { } day } date })
        {
            Field("year", $"{{{day.Year.ToString("D4", CultureInfo.InvariantCulture)}}}");
            Field("month", date.Precision is EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.DayUnknown ? MonthOf(day) : null);
        }

        // biblatex reads EDTF.
        Field("date", entry.Date is null ? null : $"{{{entry.Date.Value.Text}}}");
        Field("translator", Author(article.Translator));
        Field("url", entry.Url is null ? null : $"{{{Address(entry.Url.Value)}}}");
        Field("urldate", entry.Retrieved is { Value.Precision: EdtfPrecision.Day } retrieved ? $"{{{retrieved.Value.Text}}}" : null);
        Field("language", entry.Language is null ? null : $"{{{entry.Language.Value}}}");
        Field("note", $"{{{Escaped(Note(entry.Date is null, site, wording))}}}");
        return bib.Append("\n}").ToString();
    }

    public static JsonObject Csl(LinkedArticle article, string site)
    {
        var entry = article.Entry;
        return new JsonObject { ["id"] = entry.Id, ["type"] = "article-newspaper", ["title"] = entry.Title.Value }
            .With("container-title", article.Outlet?.Label)
            .With("author", CslNames(article.Author))
            .With("translator", CslNames(article.Translator))
            .With("issued", CslDate(entry.Date?.Value))
            .With("accessed", CslDate(entry.Retrieved?.Value))
            .With("URL", entry.Url?.Value)
            .With("language", entry.Language?.Value)
            .With("source", site);
    }

    /// <summary>One reference of RIS (Research Information Systems, as of 2011): a line for each tag, ended as Windows does.</summary>
    public static string Ris(LinkedArticle article, string site, SiteWording wording)
    {
        var entry = article.Entry;
        var ris = new StringBuilder();
        void Tag(string name, string? value) => ris.Append(value is null ? "" : $"{name}  - {value.ReplaceLineEndings(" ")}\r\n");
        Tag("TY", "NEWS");
        Tag("ID", entry.Id);
        Tag("AU", NameOf(article.Author));
        Tag("A4", NameOf(article.Translator));
        Tag("TI", entry.Title.Value);
        Tag("T2", article.Outlet?.Label);
        Tag("PY", entry.Date is { Value: { Precision: not EdtfPrecision.Interval, Lower: { } day } } ? day.Year.ToString("D4", CultureInfo.InvariantCulture) : null);
        Tag("DA", RisDate(entry.Date?.Value));
        Tag("Y2", RisDate(entry.Retrieved?.Value));
        Tag("UR", entry.Url?.Value);
        Tag("LA", entry.Language?.Value);
        Tag("N1", Note(entry.Date is null, site, wording));
        return ris.Append("ER  - \r\n\r\n").ToString();
    }

    /// <summary>The tags of Highwire Press. A date is among them to its precision, where the editor is certain of it.</summary>
    private static IEnumerable<(string Name, string Content)> Tags(LinkedArticle article)
    {
        var entry = article.Entry;
        (string Name, string? Content)[] tags =
        [
            ("title", entry.Title.Value),
            ("author", NameOf(article.Author)),
            ("publication_date", entry.Date is { Value: { Qualifier: EdtfQualifier.Certain, Precision: not EdtfPrecision.Interval } date } ? string.Join('/', Parts(date).Select(Padded)) : null),
            ("journal_title", article.Outlet?.Label),
            ("language", entry.Language?.Value),
            ("public_url", entry.Url?.Value),
        ];
        return tags.Where(tag => tag.Content is not null).Select(tag => ($"citation_{tag.Name}", tag.Content!));
    }

    /// <summary>A date as RIS has it, <c>2025/05/07/</c>: what is not known stays empty between its slashes; null for a span.</summary>
    private static string? RisDate(EdtfDate? date) =>
        date is null or { Precision: EdtfPrecision.Interval } ? null : string.Concat(Parts(date).Select(part => $"{Padded(part)}/")) + new string('/', 3 - Parts(date).Length);

    private static string Padded(int part) => part.ToString("D2", CultureInfo.InvariantCulture);

    /// <summary>That no date is known, where that is so, and where the article was read.</summary>
    private static string Note(bool hasNoDate, string site, SiteWording wording)
    {
        var note = SiteWording.Fill(wording.Word("citations", "read_in"), ("site", site));
        return hasNoDate ? $"{wording.Word("citations", "no_date")}. {note}" : note;
    }

    private static JsonArray? CslNames(Byline? byline) => NameOf(byline) is { } name ? new JsonArray(new JsonObject { ["literal"] = name }) : null;

    /// <summary>A date to its precision; one that is approximate or uncertain is marked <c>circa</c>, an open span is given as it was written.</summary>
    private static JsonObject? CslDate(EdtfDate? date)
    {
        if (date is null)
            return null;

        var ends = date.Precision == EdtfPrecision.Interval ? new[] { date.Start, date.End } : [date];
        if (ends.Contains(null))
            return new JsonObject { ["literal"] = date.Text };

        var described = new JsonObject { ["date-parts"] = new JsonArray([.. ends.Select(end => new JsonArray([.. Parts(end!).Select(part => (JsonNode)part)]))]) };
        if (date.Qualifier != EdtfQualifier.Certain)
            described["circa"] = true;

        return described;
    }

    /// <summary>The year of a date, and its month and day as far as they are known.</summary>
    private static int[] Parts(EdtfDate date)
    {
        var day = date.Lower.GetValueOrDefault();
        return date.Precision switch
        {
            EdtfPrecision.Day => [day.Year, day.Month, day.Day],
            EdtfPrecision.Month or EdtfPrecision.DayUnknown => [day.Year, day.Month],
            EdtfPrecision.Year or EdtfPrecision.MonthUnknown or EdtfPrecision.MonthAndDayUnknown or EdtfPrecision.Interval => [day.Year],
        };
    }

    private static string? NameOf(Byline? byline) => byline switch
    {
        Byline.Known known => known.Actor.Label,
        Byline.Named named => named.Words,
        null => null,
    };

    /// <summary>A name for BibTeX, which takes "and" and commas apart: only a person's, known as such, may be.</summary>
    private static string? Author(Byline? byline) => byline switch
    {
        Byline.Known { Actor.Type.Value: ActorType.Person } known => $"{{{Escaped(known.Actor.Label)}}}",
        Byline.Known or Byline.Named => $"{{{{{Escaped(NameOf(byline)!)}}}}}",
        null => null,
    };

    private static string MonthOf(DateOnly day) => day.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant();

    /// <summary>An address in a field whose braces have to match.</summary>
    private static string Address(string address) =>
        address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);

    /// <summary>Words in which TeX sees no commands. A brace by itself would end the field, whatever stands before it.</summary>
    private static string Escaped(string words) => !words.AsSpan().ContainsAny(_special) ? words : string.Concat(words.Select(sign => sign switch
    {
        '\\' => "\\textbackslash{}",
        '{' => "\\textbraceleft{}",
        '}' => "\\textbraceright{}",
        '~' => "\\textasciitilde{}",
        '^' => "\\textasciicircum{}",
        '$' or '&' or '#' or '_' or '%' => $"\\{sign}",
        '\n' or '\r' => " ",
        _ => sign.ToString(),
    }));
}
