using System.Collections.Concurrent;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Entries;
using Dossier.Entries.Parsing;
using Dossier.Exports.Search;
using Dossier.Pages;
using Dossier.Pages.Models;
using Dossier.Pages.Models.Parts;
using Dossier.Rendering.Files;
using Dossier.Sources;
using Dossier.Tests.Exports;
using Dossier.Tests.Output;
using Scriban.Runtime;
using Xunit;

namespace Dossier.Tests.Entries.Fields;

/// <summary>The site of a <see cref="SampleDossier"/>, and what each of its files tells of a field.</summary>
internal sealed class SampleSite
{
    private static readonly ConcurrentDictionary<string, Lazy<SampleSite>> _sites = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _files;
    private readonly SitePlan _plan;
    private readonly PageModels _models;
    private readonly JsonElement _data;
    private readonly ConcurrentDictionary<Route, string> _seen = new();
    private readonly Lazy<IHtmlDocument> _print;
    private readonly Lazy<ImmutableArray<SearchDocument>> _found;

    private SampleSite(Func<FieldPath, bool> hasSecond)
    {
        using var folder = new TemporaryFolder();
        SampleDossier.Write(folder, hasSecond);
        var faults = new DiagnosticBag();
        var options = new BuildOptions
        {
            Content = new FolderName(folder["content"], "content"),
            Templates = new FolderName(folder["templates"], "templates"),
            Output = new FolderName(folder["site-output"], "site-output"),
            Now = SmallSite.Now,
        };
        _plan = SiteBuild.Plan(options, new BuildCache(), changedPaths: null, faults)!;
        var files = new ConcurrentBag<RenderedFile>();
        _plan.RenderPages(faults, new ParallelOptions(), files.Add);
        _plan.RenderOthers(new ParallelOptions(), files.Add);
        _files = files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span), StringComparer.Ordinal);
        Assert.False(faults.HasErrors, string.Join("\n", faults.Sorted()));
        _models = new PageModels(_plan.Dossier, _plan.Evidence, _plan.Wording, _plan.Changes, _plan.Beside, _plan.Languages, new SitePictures(_plan.Assets.SizeOf, HaveCard: false), isBuiltIn: _ => true, baseUrl: null);
        using var json = JsonDocument.Parse(_files[Route.Data.Path]);
        _data = json.RootElement.Clone();
        _print = new(() => WithNotes(new HtmlParser().ParseDocument(_files[Route.Print.Path])));
        _found = new(() => new SearchDocuments(_plan.Dossier, _plan.Evidence, _plan.Wording).All());
    }

    /// <summary>The site in which every field has its first value.</summary>
    public static SampleSite First => Of("", _ => false);

    /// <summary>
    /// A site in which a field has its second value, and with it others that cannot be mistaken for it: those that are known by
    /// words of their own, or fields of other kinds, of which its entry shows nothing. The home page shows something of all.
    /// </summary>
    public static SampleSite WithSecond(FieldPath path) =>
        IsMarked(path) ? Of("marked", IsMarked)
        : path.Kind == EntryKinds.Home ? Of(path.ToString(), other => other == path)
        : Of($"unmarked {PlaceOf(path)}", other => other.Kind != EntryKinds.Home && !IsMarked(other) && PlaceOf(other) == PlaceOf(path));

    /// <summary>Whether an entry of a kind has a page, and a card by which others show it.</summary>
    public bool HasPage(EntryKind kind) => _files.ContainsKey(Route.Of(EntryOf(kind)).Path);

    /// <summary>The card of an entry of a kind.</summary>
    public ScriptObject CardOf(EntryKind kind) => new EntryCards(_plan.Dossier, _plan.Evidence, _plan.Wording).Of(EntryOf(kind))!;

    /// <summary>The page that tells of a field: that of its entry, or, of a statement, those of the events.</summary>
    public string Page(FieldPath path)
    {
        var article = Route.Of(EntryOf(EntryKinds.Article)).Path;
        return IsOfStatement(path)
            ? string.Concat(_plan.Dossier.Events.Select(one => Main(Route.Of(one.Entry))).Where(page => page.Contains($"../{article}", StringComparison.Ordinal)))
            : Main(Route.Of(EntryOf(path.Kind)));
    }

    /// <summary>The page of an entry of a kind as Markdown.</summary>
    public string Markdown(EntryKind kind) => _files[Route.MarkdownOf(EntryOf(kind)).Path];

    /// <summary>What the whole briefing on one page tells of a field: in the part of its entry, or, of a statement, in that of the event it speaks of.</summary>
    public string Print(FieldPath path)
    {
        if (path.Kind == EntryKinds.Home)
            return string.Concat(_print.Value.QuerySelectorAll(".briefing > :not(.annex)").Select(part => part.OuterHtml));

        var article = $"#{EntryKinds.Article.Name}-{SampleDossier.IdOf(EntryKinds.Article)}";
        return IsOfStatement(path)
            ? string.Concat(_print.Value.QuerySelectorAll(".claims > li").Select(claim => claim.OuterHtml).Where(claim => claim.Contains(article, StringComparison.Ordinal)))
            : _print.Value.GetElementById($"{path.Kind.Name}-{SampleDossier.IdOf(path.Kind)}")?.OuterHtml ?? "";
    }

    /// <summary>What data/dossier.json has of a field; null where it has nothing.</summary>
    public string? Data(FieldPath path)
    {
        var collection = _data.GetProperty(path.Kind.Collection);
        JsonElement? at = path.Kind.OnlyId is null ? collection.EnumerateArray().Single(entry => entry.GetProperty("id").GetString() == SampleDossier.IdOf(path.Kind)) : collection;
        foreach (var name in path.Names)
        {
            at = at is { ValueKind: JsonValueKind.Array } items ? items[0] : at;
            at = at is { ValueKind: JsonValueKind.Object } group && group.TryGetProperty(name, out var value) ? value : null;
        }

        return at?.GetRawText();
    }

    /// <summary>
    /// What the tables have of a field: the cell of its column, or of the column of the field it stands in; null where there is
    /// no such column. Claims and statements have rows of their own.
    /// </summary>
    public string? Table(FieldPath path)
    {
        var (table, key, column) = IsOfStatement(path) ? (Route.ClaimTable.Path, "article", path.Field.Name)
            : path.Within?.ToString() == "event.claims" ? (Route.ClaimTable.Path, "event", path.Field.Name)
            : ($"data/{path.Kind.Collection}.csv", "id", path.Names[0]);
        return _files.TryGetValue(table, out var text)
            ? CsvTable.Rows(text).First(row => row[key] == SampleDossier.IdOf(path.Kind)).GetValueOrDefault(column)
            : null;
    }

    /// <summary>Whether the templates of an entry's page get a field, by its name.</summary>
    public bool HasModel(FieldPath path)
    {
        var globals = _models.Of(_plan.Pages.Single(page => page is Page.OfEntry && page.Source == EntryOf(path.Kind)));
        object? at = globals[path.Kind.Name] is ScriptObject own && own.ContainsKey(path.Names[0]) ? own : globals;
        foreach (var name in path.Names)
        {
            at = at is ScriptArray items ? items.FirstOrDefault() : at;
            at = at is ScriptObject model && model.TryGetValue(name, out var value) ? value : null;
        }

        return at is not null;
    }

    /// <summary>Everything that a search finds an entry by, and what it shows of it.</summary>
    public string? Search(EntryKind kind)
    {
        var address = Route.Of(EntryOf(kind)).Path;
        return _found.Value.SingleOrDefault(document => document.Address == address) is { } found
            ? string.Join('\n', [found.Title, found.Line, .. found.Headings.Select(heading => heading.Text), .. found.Passages.Select(passage => passage.Text)])
            : null;
    }

    private static bool IsMarked(FieldPath path) => FieldSample.Of(path)?.SecondMark is not null;

    /// <summary>Its place among the fields of its kind whose values have no words of their own.</summary>
    private static int PlaceOf(FieldPath path) => FieldPath.All.Where(other => other.Kind == path.Kind && !IsMarked(other)).ToList().IndexOf(path);

    /// <summary>What a reader sees of a page.</summary>
    private string Main(Route route) => _seen.GetOrAdd(route, page => new HtmlParser().ParseDocument(_files[page.Path]).QuerySelector("main")!.OuterHtml);

    /// <summary>The printed briefing with each note where it is cited.</summary>
    private static IHtmlDocument WithNotes(IHtmlDocument page)
    {
        foreach (var citation in page.QuerySelectorAll("[href^='#note-']").ToArray())
            citation.InnerHtml = page.GetElementById(citation.GetAttribute("href")![1..])!.InnerHtml;

        return page;
    }

    /// <summary>Whether it is something that somebody says of a claim, which is shown where that claim is.</summary>
    private static bool IsOfStatement(FieldPath path) => path.Within is { Kind.Name: "article", Field.Name: "statements" };

    private static SampleSite Of(string name, Func<FieldPath, bool> hasSecond) => _sites.GetOrAdd(name, _ => new(() => new SampleSite(hasSecond))).Value;

    private Entry EntryOf(EntryKind kind) => _plan.Dossier.Of(kind).Single(entry => entry.Source.Id == SampleDossier.IdOf(kind)).Source;
}
