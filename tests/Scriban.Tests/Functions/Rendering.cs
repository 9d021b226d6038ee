using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests.Functions;

/// <summary>Renders small templates, so that a builtin is tested the way template authors meet it.</summary>
internal static class Rendering
{
    /// <summary>Gives what a template renders to.</summary>
    public static string Of(string template, Action<TemplateContext>? set = null)
    {
        var parsed = Template.Parse(template, "text");
        Assert.False(parsed.HasErrors, $"The template does not parse: {parsed.Messages}");
        var context = new TemplateContext { NewLine = "\n" };
        set?.Invoke(context);
        return parsed.Render(context);
    }

    /// <summary>Gives the failure that a template must end in, and checks that it is located at the call.</summary>
    public static ScriptRuntimeException Failure(string template, Action<TemplateContext>? set = null)
    {
        var failure = Assert.ThrowsAny<ScriptRuntimeException>(() => Of(template, set));
        Assert.False(failure.Span.IsEmpty, $"The failure does not say where it happened: {failure.Message}");
        return failure;
    }
}
