using System.Text.Json.Nodes;
using Dossier.Diagnostics;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Rendering.Texts;
using Dossier.Wording;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>
/// What Dossier adds to the language: <c>raw</c>, <c>url</c>, <c>json</c>, <c>count</c> and <c>permalinks</c>; and <c>include</c> and
/// <c>html.escape</c> as functions whose result is HTML already and is not escaped a second time.
/// </summary>
internal static class SiteFunctions
{
    /// <summary>The language's own functions with these added.</summary>
    /// <param name="wording">Knows the plural forms of the site's language.</param>
    /// <param name="files">Knows every file that a template may link to.</param>
    public static ScriptObject With(SiteWording wording, LinkableFiles files)
    {
        var functions = TemplateContext.GetDefaultBuiltinObject();
        functions.SetValue("include", new IncludeFunction((IScriptCustomFunction)functions["include"]!), readOnly: true);
        var html = (ScriptObject)functions["html"]!;
        html.SetValue("escape", new HtmlFunction((IScriptCustomFunction)html["escape"]!), readOnly: true);
        functions.Import("raw", (Func<object?, HtmlText>)Raw);
        functions.Import("url", (Func<TemplateContext, SourceSpan, object?, PageLink>)((_, span, path) => Url(span, path, files)));
        functions.Import("json", (Func<TemplateContext, object?, HtmlText>)Json);
        functions.Import("count", (Func<int, ScriptObject?, string>)((count, forms) => forms is null ? "" : Count(count, forms, wording)));
        functions.Import("permalinks", (Func<object?, string?, object?>)Permalinks);
        // One set of functions serves page after page: nothing that a template writes into it may reach the next one.
        foreach (var group in functions.Values.OfType<ScriptObject>().Where(group => group is not DateTimeFunctions))
        {
            group.IsReadOnly = true;
        }

        return functions;
    }

    /// <summary>A text that is HTML already: <c>{{ html | raw }}</c>.</summary>
    private static HtmlText Raw(object? text) => text as HtmlText ?? new HtmlText(text?.ToString() ?? "");

    /// <summary>The address of a file of the site: <c>{{ url "assets/site.css" }}</c>, <c>{{ url "articles.html" }}</c>.</summary>
    private static PageLink Url(SourceSpan span, object? path, LinkableFiles files)
    {
        if (path is PageLink link)
        {
            return link;
        }

        var name = path?.ToString() ?? "";
        return files.Find(name) is { } route
            ? new PageLink(route)
            : throw new ScriptRuntimeException(span, Messages.NoSuchAsset(name, Spelling.Nearest(name, files.Names)));
    }

    /// <summary>A value as JSON that is safe inside a script element: <c>{{ json page.title }}</c>.</summary>
    private static HtmlText Json(TemplateContext context, object? value)
    {
        var node = NodeOf(context, value, depth: 0);
        // The default encoder writes <, > and & as \u escapes, so that no value can end the element.
        return new HtmlText(node?.ToJsonString() ?? "null");
    }

    /// <summary>A text whose paragraphs link to themselves: <c>{{ permalinks article.text "Link to paragraph {n}" }}</c>.</summary>
    private static object? Permalinks(object? text, string? label) =>
        text is ProseText { Form: ProseForm.Blocks } prose && label is not null ? prose with { PermalinkLabel = label } : text;

    /// <summary>A number with the word that it takes: <c>{{ count 2 words.articles }}</c> gives <c>2 articles</c>.</summary>
    private static string Count(int count, ScriptObject forms, SiteWording wording) =>
        wording.Plural(count, forms).Replace("{n}", count.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static JsonNode? NodeOf(TemplateContext context, object? value, int depth) => value switch
    {
        null => null,
        _ when depth > context.ObjectRecursionLimit => throw new ScriptRuntimeException(context.CurrentSpan, Messages.JsonTooDeep),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        decimal number => JsonValue.Create(number),
        string words => JsonValue.Create(words),
        JsonNode made => made.DeepClone(),
        IScriptObject members => new JsonObject(members.GetMembers().Select(name =>
            KeyValuePair.Create(name, NodeOf(context, members.TryGetValue(context, context.CurrentSpan, name, out var member) ? member : null, depth + 1)))),
        System.Collections.IEnumerable items => new JsonArray([.. items.Cast<object?>().Select(item => NodeOf(context, item, depth + 1))]),
        _ => JsonValue.Create(context.ObjectToString(value)),
    };

    /// <summary>A function whose result is HTML.</summary>
    private class HtmlFunction(IScriptCustomFunction inner) : IScriptCustomFunction
    {
        public int RequiredParameterCount => inner.RequiredParameterCount;

        public int ParameterCount => inner.ParameterCount;

        public ScriptVarParamKind VarParamKind => inner.VarParamKind;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => inner.GetParameterInfo(index);

        public virtual object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new HtmlText(inner.Invoke(context, callerContext, arguments, blockStatement)?.ToString() ?? "");

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }

    /// <summary><c>include</c>, which remembers where it stood when the partial fails.</summary>
    private sealed class IncludeFunction(IScriptCustomFunction inner) : HtmlFunction(inner)
    {
        public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            try
            {
                return base.Invoke(context, callerContext, arguments, blockStatement);
            }
            catch (ScriptRuntimeException) when (((SiteContext)context).NoteFailedInclude(callerContext?.Span ?? context.CurrentSpan))
            {
                throw;
            }
        }
    }
}
