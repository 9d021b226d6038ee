using Dossier.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>Gives <c>include</c> the templates of the site; every one was parsed before the first page is rendered.</summary>
internal sealed class SiteTemplateLoader(TemplateSet templates) : ITemplateLoader
{
    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        templates.FindPartial(templateName)?.Name
        ?? throw new ScriptRuntimeException(callerSpan, Messages.NoSuchPartial(templateName, Spelling.Nearest(templateName, templates.Names)));

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => templates.FindPartial(templatePath)!.File.Text;

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
}
