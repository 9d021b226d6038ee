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

/// <summary>How an article is cited: as words, as BibTeX, and as CSL-JSON (Citation Style Language 1.0.2) for reference managers.</summary>
internal static class CitationModel
{
    private static readonly JsonSerializerOptions _readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The signs that mean something to TeX.</summary>
    private static readonly SearchValues<char> _special = SearchValues.Create("\\{}~^$&#_%\n\r");

    /// <summary>The three forms; the site is what the dossier is called, in which the article was read.</summary>
    public static ScriptObject Of(LinkedArticle article, string site, string? baseUrl, SiteWording wording) => new()
    {
        ["plain"] = Plain(article, site, baseUrl, wording),
        ["bibtex"] = BibTeX(article, site, wording),
        ["csl"] = Csl(article, site),
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

    private static string BibTeX(LinkedArticle article, string site, SiteWording wording)
    {
        var entry = article.Entry;
        var bib = new StringBuilder("@misc{").Append(Key(entry.Id));
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
        var note = SiteWording.Fill(wording.Word("citations", "read_in"), ("site", site));
        Field("note", $"{{{Escaped(entry.Date is null ? $"{wording.Word("citations", "no_date")}. {note}" : note)}}}");
        return bib.Append("\n}").ToString();
    }

    private static string Csl(LinkedArticle article, string site)
    {
        var entry = article.Entry;
        var item = new JsonObject { ["id"] = entry.Id, ["type"] = "article-newspaper", ["title"] = entry.Title.Value }
            .With("container-title", article.Outlet?.Label)
            .With("author", CslNames(article.Author))
            .With("translator", CslNames(article.Translator))
            .With("issued", CslDate(entry.Date?.Value))
            .With("accessed", CslDate(entry.Retrieved?.Value))
            .With("URL", entry.Url?.Value)
            .With("language", entry.Language?.Value)
            .With("source", site);
        return new JsonArray(item).ToJsonString(_readable);
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

        var described = new JsonObject { ["date-parts"] = new JsonArray([.. ends.Select(end => CslParts(end!))]) };
        if (date.Qualifier != EdtfQualifier.Certain)
            described["circa"] = true;

        return described;
    }

    private static JsonArray CslParts(EdtfDate date)
    {
        var day = date.Lower.GetValueOrDefault();
        return date.Precision switch
        {
            EdtfPrecision.Day => new JsonArray(day.Year, day.Month, day.Day),
            EdtfPrecision.Month or EdtfPrecision.DayUnknown => new JsonArray(day.Year, day.Month),
            EdtfPrecision.Year or EdtfPrecision.MonthUnknown or EdtfPrecision.MonthAndDayUnknown or EdtfPrecision.Interval => new JsonArray(day.Year),
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

    /// <summary>The id with every sign that BibTeX could stumble over as a hyphen.</summary>
    private static string Key(string id) => string.Concat(id.Select(sign => char.IsLetterOrDigit(sign) || sign is '-' or '_' or '.' ? sign : '-'));

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
