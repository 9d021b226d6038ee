using System.Collections;
using System.Text.Json.Nodes;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Rendering.Templates.Limits;
using Dossier.Rendering.Texts;
using Dossier.Wording;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>
/// What templates can call. Dossier adds <c>raw</c>, <c>url</c>, <c>json</c>, <c>count</c>, <c>grouped</c> and <c>permalinks</c> to the
/// language; and it replaces what would escape HTML a second time, what asks the machine for its time, its language or a
/// number at random, and what could run without an end.
/// </summary>
internal static class SiteFunctions
{
    /// <summary>What Dossier adds to the language, by its name.</summary>
    private static readonly ImmutableArray<(string Name, Func<SiteWording, LinkableFiles, SiteFunction> Make)> _added =
    [
        ("raw", (_, _) => new SiteFunction((site, _, of) => Raw(site, of[0]), new ScriptParameterInfo(typeof(object), "text"))),
        ("url", (_, files) => new SiteFunction((_, span, of) => Url(span, of[0], files), new ScriptParameterInfo(typeof(object), "path"))),
        ("json", (_, _) => new SiteFunction((site, span, of) => Json(site, span, of[0]), new ScriptParameterInfo(typeof(object), "value"))),
        ("count", (wording, _) => new SiteFunction((_, _, of) => Count((int)of[0]!, of[1] as ScriptObject, wording), new(typeof(int), "count"), new(typeof(ScriptObject), "forms"))),
        ("grouped", (wording, _) => new SiteFunction((_, _, of) => wording.Number((int)of[0]!), new ScriptParameterInfo(typeof(int), "number"))),
        ("permalinks", (_, _) => new SiteFunction((_, _, of) => Permalinks(of[0], of[1] as string), new(typeof(object), "text"), new(typeof(string), "label"))),
    ];

    /// <summary>What the language has of its own. To make all of it takes as long as a small dossier does: the methods of each group are looked up by reflection.</summary>
    private static readonly ImmutableArray<(string Name, Func<object> Make)> _language =
    [
        ("array", () => new ArrayFunctions()),
        ("blank", () => EmptyScriptObject.Default),
        ("date", () => new DateTimeFunctions()),
        ("empty", () => EmptyScriptObject.Default),
        ("html", () => new HtmlFunctions()),
        ("include", () => new IncludeFunction()),
        ("include_join", () => new HtmlFunction(new IncludeJoinFunction())),
        ("math", () => new MathFunctions()),
        ("object", () => new ObjectFunctions()),
        ("regex", () => new RegexFunctions()),
        ("string", () => new StringFunctions()),
        ("timespan", () => new TimeSpanFunctions()),
    ];

    /// <summary>The names of all that templates can call.</summary>
    public static IEnumerable<string> Names => _language.Select(own => own.Name).Concat(_added.Select(added => added.Name));

    /// <summary>The language's own functions with these added. Pages share them, so no template can change them.</summary>
    /// <param name="isNamed">Whether any template says a name; what none says is not made.</param>
    /// <param name="wording">The site's own words.</param>
    /// <param name="files">What <c>url</c> can link to.</param>
    /// <param name="now">The time that <c>date.now</c> gives.</param>
    public static ScriptObject With(Func<string, bool> isNamed, SiteWording wording, LinkableFiles files, DateTimeOffset now)
    {
        var functions = new ScriptObject();
        foreach (var (name, make) in _language.Where(own => isNamed(own.Name)))
            functions.SetValue(name, make(), readOnly: true);

        Replace(functions, now);
        foreach (var (name, make) in _added.Where(added => isNamed(added.Name)))
            functions.SetValue(name, make(wording, files), readOnly: true);

        foreach (var group in functions.Values.OfType<ScriptObject>())
            group.IsReadOnly = true;

        functions.IsReadOnly = true;
        return functions;
    }

    private static void Replace(ScriptObject functions, DateTimeOffset now)
    {
        foreach (var (name, group) in functions.ToArray())
        {
            if (group is ScriptObject methods)
                Replace(name, methods, now);
        }

        if (functions.TryGetValue("date", out var dates))
            functions.SetValue("date", new TemplateDates((ScriptObject)dates!, now), readOnly: true);
    }

    private static void Replace(string name, ScriptObject group, DateTimeOffset now)
    {
        switch (name)
        {
            case "array":
                OrdinalFunctions.AddToArray(group);
                Wrap(group, inner => new PlainFunction(inner, from: 1), "each", "filter", "join");
                break;
            case "date":
                Wrap(group, inner => new CultureFreeFunction(inner), "to_string");
                break;
            case "html":
                Wrap(group, inner => new HtmlFunction(inner), "escape");
                group.SetValue("strip", new SiteFunction((_, _, of) => of[0] is string html ? HtmlTagStripper.Strip(html) : null, new ScriptParameterInfo(typeof(string), "text")), readOnly: true);
                break;
            case "math":
                Wrap(group, inner => new PlainFunction(inner), "abs", "divided_by", "format", "minus", "modulo", "plus", "times");
                Wrap(group, inner => new CultureFreeFunction(inner), "format");
                Refuse(group, Messages.ChanceInTemplate, "random", "uuid");
                break;
            case "object":
                Wrap(group, inner => new PlainFunction(inner), "format");
                Wrap(group, inner => new CultureFreeFunction(inner), "format");
                group.SetValue("to_json", new SiteFunction((site, span, of) => Json(site, span, of[0]).Html, new ScriptParameterInfo(typeof(object), "value")), readOnly: true);
                Refuse(group, Messages.TemplateMadeOfText, "eval", "eval_template");
                break;
            case "regex":
                PatternFunctions.AddTo(group);
                break;
            case "string":
                OrdinalFunctions.AddToString(group);
                break;
        }
    }

    private static void Wrap(ScriptObject group, Func<IScriptCustomFunction, IScriptCustomFunction> wrapped, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            group.SetValue(name, wrapped((IScriptCustomFunction)group[name]!), readOnly: true);
    }

    /// <summary>What templates of a site cannot use, whatever it is called with.</summary>
    private static void Refuse(ScriptObject group, string message, params ReadOnlySpan<string> names)
    {
        var refused = new SiteFunction((_, span, _) => throw new ScriptRuntimeException(span, message), new ScriptParameterInfo(typeof(object), "value", null))
        {
            VarParamKind = ScriptVarParamKind.Direct,
        };
        foreach (var name in names)
            group.SetValue(name, refused, readOnly: true);
    }

    /// <summary>A text that is HTML already: <c>{{ html | raw }}</c>.</summary>
    private static HtmlText Raw(SiteContext site, object? text) => text as HtmlText ?? new HtmlText(site.ObjectToString(text) ?? "");

    /// <summary>The address of a file of the site: <c>{{ url "assets/site.css" }}</c>, <c>{{ url "articles.html" }}</c>.</summary>
    private static PageLink Url(SourceSpan span, object? path, LinkableFiles files)
    {
        if (path is PageLink link)
            return link;

        var name = path?.ToString() ?? "";
        return files.Find(name) is { } route
            ? new PageLink(route)
            : throw new ScriptRuntimeException(span, Messages.NoSuchAsset(name, Spelling.Nearest(name, files.Names)));
    }

    /// <summary>A value as JSON that is safe inside a script element: <c>{{ json page.title }}</c>.</summary>
    private static HtmlText Json(SiteContext site, SourceSpan span, object? value) =>
        // The default encoder writes <, > and & as \u escapes, so that no value can end the element.
        new((value as JsonNode ?? NodeOf(site, span, value, depth: 0))?.ToJsonString() ?? "null");

    /// <summary>A text whose paragraphs link to themselves: <c>{{ permalinks article.text "Link to paragraph {n}" }}</c>.</summary>
    private static object? Permalinks(object? text, string? label) =>
        text is ProseText { Form: ProseForm.Blocks } prose && label is not null ? prose with { PermalinkLabel = label } : text;

    /// <summary>A number with the word that it takes: <c>{{ count 2 words.articles }}</c> gives <c>2 articles</c>.</summary>
    private static string Count(int count, ScriptObject? forms, SiteWording wording) =>
        forms is null ? "" : wording.Plural(count, forms).Replace("{n}", wording.Number(count), StringComparison.Ordinal);

    private static JsonNode? NodeOf(SiteContext site, SourceSpan span, object? value, int depth)
    {
        // A value with its name and the object that holds it take some hundred bytes.
        site.Steps.Take(StepCount.SizeOfStep, span);
        return value switch
        {
            null => null,
            _ when depth > site.ObjectRecursionLimit => throw new ScriptRuntimeException(span, Messages.JsonTooDeep),
            bool flag => JsonValue.Create(flag),
            int number => JsonValue.Create(number),
            long number => JsonValue.Create(number),
            double number => JsonValue.Create(number),
            decimal number => JsonValue.Create(number),
            string words => JsonValue.Create(words),
            JsonNode made => made.DeepClone(),
            IDictionary<string, object?> members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, NodeOf(site, span, member.Value, depth + 1)))),
            IEnumerable items => new JsonArray([.. items.Cast<object?>().Select(item => NodeOf(site, span, item, depth + 1))]),
            _ => JsonValue.Create(site.ObjectToString(value)),
        };
    }
}
