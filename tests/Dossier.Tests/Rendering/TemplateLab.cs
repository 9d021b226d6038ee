using Dossier.Entries.Site;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Rendering.Templates;
using Dossier.Rendering.Templates.Limits;
using Dossier.Sources;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Tests.Rendering;

/// <summary>Renders a template as a page's, without a site around it.</summary>
internal static class TemplateLab
{
    private static readonly Lazy<ScriptObject> _functions = new(Functions);

    /// <summary>All that a template can call.</summary>
    public static ScriptObject AllFunctions => _functions.Value;

    /// <summary>What became of a template.</summary>
    /// <param name="Text">What it printed; null where it failed.</param>
    /// <param name="Failure">Where and why it failed; null where it did not.</param>
    /// <param name="Steps">The steps it took.</param>
    public sealed record Outcome(string? Text, string? Failure, long Steps);

    /// <summary>What a template prints.</summary>
    /// <exception cref="InvalidOperationException">It fails.</exception>
    public static string Text(string template, params (string Name, string Text)[] partials)
    {
        var outcome = Render(template, TemplateLimits.MostSteps(0), partials);
        return outcome.Text ?? throw new InvalidOperationException(outcome.Failure);
    }

    /// <summary>Where and why a template fails, as a report says it.</summary>
    /// <exception cref="InvalidOperationException">It does not.</exception>
    public static string Failure(string template, params (string Name, string Text)[] partials)
    {
        var outcome = Render(template, TemplateLimits.MostSteps(0), partials);
        return outcome.Failure ?? throw new InvalidOperationException($"the template prints '{outcome.Text}'");
    }

    /// <summary>Renders <c>templates/home.html</c>.</summary>
    /// <param name="template">Its text.</param>
    /// <param name="mostSteps">How many steps it may take.</param>
    /// <param name="partials">Other templates by their names, such as <c>partials/a.html</c>.</param>
    public static Outcome Render(string template, long mostSteps, params (string Name, string Text)[] partials) => RenderTwice(template, mostSteps, partials).First;

    /// <summary>Renders <c>templates/home.html</c> for two pages of one site, of which the second finds what the first left for it.</summary>
    public static (Outcome First, Outcome Second) RenderTwice(string template, long mostSteps, params (string Name, string Text)[] partials)
    {
        var faults = new DiagnosticBag();
        var files = partials.Append(("home.html", template)).Select(file => new SourceFile($"templates/{file.Item1}", file.Item1, file.Item2));
        var templates = TemplateSet.Parse([.. files], _functions.Value.Keys, faults);
        if (faults.HasErrors)
        {
            var unreadable = new Outcome(null, faults.Sorted()[0].ToString(), 0);
            return (unreadable, unreadable);
        }

        return (Rendered(templates, mostSteps), Rendered(templates, mostSteps));
    }

    private static Outcome Rendered(TemplateSet templates, long mostSteps)
    {
        var context = new SiteContext(new TemplateGround(_functions.Value, templates, LinkedMentions.First, null, _ => null, _ => null, "", mostSteps), new LinkBase(Route.Home));
        try
        {
            var text = context.Render(templates.FindPage("home")!, new ScriptObject { ["page"] = new ScriptObject() }, printed => printed.ToString());
            return new Outcome(text, null, context.Steps.Taken);
        }
        catch (ScriptRuntimeException failure)
        {
            var through = string.Concat(context.FailedIncludes.Distinct().Select(include => $" < {TemplatePlace.Of(include, "?")}"));
            return new Outcome(null, $"{TemplatePlace.Of(failure.Span, "?")}: {TemplateLimits.MessageOf(failure)}{through}", context.Steps.Taken);
        }
    }

    private static ScriptObject Functions()
    {
        var folder = Directory.CreateTempSubdirectory("dossier-test-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "content"));
            File.WriteAllText(Path.Combine(folder, "content", "dossier.yml"), "title: Test\n");
            File.WriteAllText(Path.Combine(folder, "content", "index.md"), "---\ntitle: Test\n---\n");
            var options = new BuildOptions
            {
                Content = new FolderName(Path.Combine(folder, "content"), "content"),
                Templates = new FolderName(Path.Combine(folder, "templates"), "templates"),
                Output = new FolderName(Path.Combine(folder, "site-output"), "site-output"),
                Now = SmallSite.Now,
            };
            var plan = SiteBuild.Plan(options, new BuildCache(), null, new DiagnosticBag())!;
            return SiteFunctions.With(_ => true, plan.Wording, new LinkableFiles(plan.Assets, plan.Pages, plan.Beside, plan.Root.Named(isTranslated: false)), SmallSite.Now);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
