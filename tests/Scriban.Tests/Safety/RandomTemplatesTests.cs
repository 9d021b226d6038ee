using System.Diagnostics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests.Safety;

/// <summary>Whatever the text, parsing gives a template or located errors, and rendering gives a text or a located error.</summary>
public class RandomTemplatesTests
{
    private const int TemplatesPerSeed = 6000;
    private static readonly IReadOnlyList<string> GoodTemplates = [.. CaseFiles.All().Select(name => File.ReadAllText(CaseFiles.TemplatePath(name)))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void End_in_text_or_a_located_error(int seed)
    {
        var templates = new RandomTemplates(seed);
        for (var i = 0; i < TemplatesPerSeed; i++)
        {
            var text = templates.Next(GoodTemplates);
            foreach (var mode in i % 10 == 0 ? Enum.GetValues<ScriptMode>() : [ScriptMode.Default])
                Check(text, mode);
        }
    }

    private static void Check(string text, ScriptMode mode)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var template = Template.Parse(text, "random", lexerOptions: new LexerOptions { Mode = mode });
            Assert.All(template.Messages, message => Assert.InRange(message.Span.Start.Offset, 0, text.Length));
            if (!template.HasErrors)
                Render(template, text);
        }
        catch (ScriptRuntimeException failure)
        {
            Assert.False(string.IsNullOrEmpty(failure.Span.FileName), $"The failure `{failure.Message}` has no place, for the template:\n{text}");
        }
        catch (Exception failure) when (failure is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{failure}\n\nfor the template:\n{text}");
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed} to run the template:\n{text}");
    }

    private static void Render(Template template, string text)
    {
        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var context = new TemplateContext
        {
            LoopLimit = 30,
            RecursiveLimit = 20,
            LimitToString = 20_000,
            RegexTimeOut = TimeSpan.FromMilliseconds(50),
            CancellationToken = time.Token,
            TemplateLoader = new SelfLoader(text),
        };
        Assert.NotNull(template.Render(context));
    }

    /// <summary>Gives the template itself for one name, and a small one for every other.</summary>
    private sealed class SelfLoader(string text) : ITemplateLoader
    {
        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => templatePath == "self" ? text : "{{ $1 }}!";

        public ValueTask<string> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }
}
