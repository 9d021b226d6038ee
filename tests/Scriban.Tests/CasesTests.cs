using Scriban.Runtime;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests;

/// <summary>
/// Every template in <c>Cases</c> gives the text beside it: what it renders to, or its errors. Included templates are the files of
/// the same group that begin with an underscore. Where <see cref="UpstreamCases"/> are at hand, they are held too.
/// </summary>
public class CasesTests
{
    public static TheoryData<string> Names => [.. CaseFiles.All().Where(name => !Path.GetFileName(name).StartsWith('_')), .. UpstreamCases.All()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Gives_the_text_beside_it(string name)
    {
        if (name.Contains('\t', StringComparison.Ordinal))
        {
            UpstreamCases.Check(name);
            return;
        }

        var template = Template.Parse(File.ReadAllText(CaseFiles.TemplatePath(name)), "case");
        Assert.Equal(File.ReadAllText(CaseFiles.OutputPath(name)), Result(template, name));
    }

    private static string Result(Template template, string name)
    {
        if (template.HasErrors)
            return template.Messages + "\n";
        try
        {
            return template.Render(new TemplateContext { NewLine = "\n", TemplateLoader = new GroupLoader(Path.GetDirectoryName(name)!) });
        }
        catch (ScriptRuntimeException failure)
        {
            return failure + "\n";
        }
    }

    private sealed class GroupLoader(string group) : ITemplateLoader
    {
        public string GetPath(TemplateContext context, Parsing.SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, Parsing.SourceSpan callerSpan, string templatePath) =>
            File.ReadAllText(CaseFiles.TemplatePath($"{group}/_{templatePath}"));

        public ValueTask<string> LoadAsync(TemplateContext context, Parsing.SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }
}
