using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Where <c>include</c> finds templates.</summary>
public interface ITemplateLoader
{
    /// <summary>The path that stands for a template's name; the key of <see cref="TemplateContext.CachedTemplates"/>. Null where there is none.</summary>
    string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    /// <summary>The text of the template at a path. Null where there is none.</summary>
    string Load(TemplateContext context, SourceSpan callerSpan, string templatePath);

    /// <summary>The same for callers that await.</summary>
    ValueTask<string> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath);
}
