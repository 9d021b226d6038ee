using System.Collections;
using System.Text.Json.Nodes;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Rendering.Templates.Limits;
using Dossier.Rendering.Texts;
using Dossier.Wording;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>
/// What templates can call. Dossier adds <c>raw</c>, <c>url</c>, <c>json</c>, <c>count</c> and <c>permalinks</c> to the
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
        ("permalinks", (_, _) => new SiteFunction((_, _, of) => Permalinks(of[0], of[1] as string), new(typeof(object), "text"), new(typeof(string), "label"))),
    ];

    /// <summary>The names of all that templates can call.</summary>
    public static IEnumerable<string> Names => TemplateContext.GetDefaultBuiltinObject().Keys.Concat(_added.Select(added => added.Name));

    /// <summary>The language's own functions with these added. Pages share them, so no template can change them.</summary>
    public static ScriptObject With(SiteWording wording, LinkableFiles files, DateTimeOffset now)
    {
        var functions = TemplateContext.GetDefaultBuiltinObject();
        Replace(functions, now);
        foreach (var (name, make) in _added)
            functions.SetValue(name, make(wording, files), readOnly: true);

        foreach (var group in functions.Values.OfType<ScriptObject>())
            group.IsReadOnly = true;

        functions.IsReadOnly = true;
        return functions;
    }

    private static void Replace(ScriptObject functions, DateTimeOffset now)
    {
        ScriptObject Group(string name) => (ScriptObject)functions[name]!;
        functions.SetValue("include", new IncludeFunction(), readOnly: true);
        functions.SetValue("include_join", new HtmlFunction((IScriptCustomFunction)functions["include_join"]!), readOnly: true);
        Wrap(Group("date"), inner => new CultureFreeFunction(inner), "to_string");
        functions.SetValue("date", new TemplateDates(Group("date"), now), readOnly: true);
        Wrap(Group("html"), inner => new HtmlFunction(inner), "escape");
        Group("html").SetValue("strip", new SiteFunction((_, _, of) => of[0] is string html ? HtmlTagStripper.Strip(html) : null, new ScriptParameterInfo(typeof(string), "text")), readOnly: true);
        PatternFunctions.AddTo(Group("regex"));
        OrdinalFunctions.AddTo(Group("string"), Group("array"));
        Wrap(Group("math"), inner => new PlainFunction(inner), "abs", "divided_by", "format", "minus", "modulo", "plus", "times");
        Wrap(Group("object"), inner => new PlainFunction(inner), "format");
        Wrap(Group("math"), inner => new CultureFreeFunction(inner), "format");
        Wrap(Group("object"), inner => new CultureFreeFunction(inner), "format");
        Wrap(Group("array"), inner => new PlainFunction(inner, from: 1), "each", "filter", "join");
        Group("object").SetValue("to_json", new SiteFunction((site, span, of) => Json(site, span, of[0]).Html, new ScriptParameterInfo(typeof(object), "value")), readOnly: true);
        Refuse(Group("math"), Messages.ChanceInTemplate, "random", "uuid");
        Refuse(Group("object"), Messages.TemplateMadeOfText, "eval", "eval_template");
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
        forms is null ? "" : wording.Plural(count, forms).Replace("{n}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

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
