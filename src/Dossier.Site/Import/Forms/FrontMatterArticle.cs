using System.Text.Json;
using System.Text.RegularExpressions;
using Dossier.Import.Layout;
using Dossier.Import.Reading;
using Dossier.Import.Web;
using Dossier.Import.Web.Marks;
using Dossier.Text.Languages;
using Markdig;

namespace Dossier.Import.Forms;

/// <summary>
/// A Markdown file, with front matter or without, as Hugo, Jekyll and Obsidian write it, in YAML, TOML or JSON. Fields that mean one of an article
/// go there; the others are shown. The text comes over as what its Markdown makes of it.
/// </summary>
internal static partial class FrontMatterArticle
{
    private static readonly MarkdownPipeline _markdown = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();

    /// <summary>Which field of an article takes a field of theirs, the surest first. The day on which a note was made is its last resort.</summary>
    private static readonly FrozenDictionary<string, string[]> _fields = new (string Field, string Names)[]
    {
        ("title", "title headline"),
        ("dek", "dek subtitle description summary excerpt"),
        ("author", "author authors byline creator"),
        ("date", "published date publishdate publish_date pubdate date_published created"),
        ("url", "source url link canonical canonicalurl canonical_url"),
        ("language", "lang language"),
        ("outlet", "outlet publisher publication site"),
        ("caption", "caption"),
    }.ToFrozenDictionary(row => row.Field, row => row.Names.Split(' '), StringComparer.Ordinal);

    /// <summary>Where a JSON value ends that a text follows; -1 where there is none, or no text.</summary>
    public static int EndOfJson(string text)
    {
        try
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var reader = new Utf8JsonReader(bytes, isFinalBlock: false, state: default);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || !reader.TrySkip())
                return -1;
            var end = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.BytesConsumed));
            return text.AsSpan(end).TrimStart() is [not ('{' or '[' or ',' or ']'), ..] ? end : -1;
        }
        catch (JsonException)
        {
            return -1;
        }
    }

    public static RawArticle Read(string text)
    {
        var whole = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var (fields, end) = FrontMatterFields.In(whole);
        fields = end == 0 ? [] : fields;
        var commands = MarkdownCommands.In(whole[end..]);
        // The sign that leads back from a note is Markdig's own.
        var body = HtmlArticle.Fragment(BackToText().Replace(Markdown.ToHtml(commands.Text, _markdown), ""));
        var used = _fields.ToDictionary(pair => pair.Key, pair => pair.Value.SelectMany(name => fields.Where(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(field => HtmlMetadata.Words(field.Value) is not null), StringComparer.Ordinal);
        var metadata = Metadata(used, body) is { Title: null } untitled && Headline().IsMatch(commands.Text)
            ? untitled with { Title = body.FirstOrDefault(line => !line.IsBlank)?.Text }
            : Metadata(used, body);
        var lines = fields.SelectMany(field => field.Lines.Select(line => Line(line, Fate(field, used, metadata))))
            .Concat(commands.Removed.Select(command => Line(command, GivenFate.Dropped(DropReason.Command)))).Concat(body);
        return new RawArticle([.. lines.Select((line, number) => line with { Number = number + 1 })], metadata);
    }

    private static PageMetadata Metadata(Dictionary<string, FrontMatterField?> used, ImmutableArray<RawLine> body)
    {
        string? Value(string field) => HtmlMetadata.Words(used[field]?.Value);
        var dek = Value("dek") is { } words && !body.Any(line => WordForms.Fold(line.Text) == WordForms.Fold(words)) ? words : null;
        var isNote = used["date"]?.Key.Equals("created", StringComparison.OrdinalIgnoreCase) == true && Value("url") is not null;
        return new PageMetadata(
            Title: Value("title"),
            Description: Value("dek"),
            Author: Value("author") is { } author && !BylineName.IsAccount(author) ? author.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal) : null,
            Date: isNote ? null : MachineDate.Of(Value("date")),
            Outlet: Value("outlet"),
            Url: HtmlMetadata.Address(Value("url")),
            Language: HtmlMetadata.Language(Value("language")),
            Caption: Value("caption"),
            Standfirst: dek,
            Retrieved: isNote ? MachineDate.Of(Value("date")) : null);
    }

    private static RawLine Line(string text, GivenFate fate) => TextLines.Line(0, text.ReplaceLineEndings(" ")) is { IsBlank: false } line ? line with { Given = fate } : new RawLine(0, "");

    private static GivenFate Fate(FrontMatterField field, Dictionary<string, FrontMatterField?> used, PageMetadata metadata) => used.FirstOrDefault(pair => pair.Value == field).Key switch
    {
        "title" when metadata.Title is not null => GivenFate.OfField("title"),
        "dek" when metadata.Standfirst is not null => GivenFate.OfField("dek"),
        "author" when metadata.Author is not null => GivenFate.OfField("author"),
        "date" when metadata.Date is not null => GivenFate.OfField("date"),
        "date" when metadata.Retrieved is not null => GivenFate.OfField("retrieved"),
        "url" when metadata.Url is not null => GivenFate.OfField("url"),
        "outlet" => GivenFate.Proposal,
        _ => GivenFate.OfField(null),
    };

    [GeneratedRegex("<a href=\"[^\"]*\" class=\"footnote-back-ref\">[^<]*</a>", RegexOptions.CultureInvariant)]
    private static partial Regex BackToText();

    [GeneratedRegex(@"^\s*(?:#\s+\S|[^\n]+\n=+[ \t]*\n)", RegexOptions.CultureInvariant)]
    private static partial Regex Headline();
}
