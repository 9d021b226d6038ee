using Scriban;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates.Limits;

/// <summary>
/// Where a template is stopped. No page of any dossier comes near; a template that would run on, or fill the memory, or
/// use up the stack of its thread is ended here with an error, by what it does and never by the time it takes.
/// </summary>
internal static class TemplateLimits
{
    /// <summary>A template that fails after so many steps is not tried on later pages: it would take as long on each.</summary>
    public const long StepsOfLongFailure = 1_000_000;

    /// <summary>
    /// The rounds of all loops of one template, also within functions. Each is a step, too; where lists are made that are
    /// not looked at, this is met first.
    /// </summary>
    public const int MostRounds = 1 << 24;

    /// <summary>
    /// How deep statements, expressions, functions and partials may stand in each other; pages go to some forty. The thread
    /// with the smallest stack, a megabyte, must hold as many, so that no page depends on the thread that renders it.
    /// </summary>
    public const int DeepestNesting = 300;

    /// <summary>
    /// For how many levels of nesting a pipe counts. The package catches and throws again whatever fails within one, and
    /// each time takes as much of the stack.
    /// </summary>
    public const int DepthOfPipe = 10;

    /// <summary>How deep texts with partials within them may stand in each other.</summary>
    public const int DeepestInset = 4;

    /// <summary>The longest text that a function or an operator makes, in characters.</summary>
    public const int LongestText = 1 << 24;

    /// <summary>The most that a template prints, in characters.</summary>
    public const int LongestPage = 1 << 26;

    /// <summary>The largest whole number, in bits.</summary>
    public const int LargestNumber = 1024;

    /// <summary>
    /// The steps that the templates of one page may take. The page with the most, the whole briefing on one page, takes some
    /// two hundred for each entry.
    /// </summary>
    /// <param name="entries">How many entries the dossier has.</param>
    public static long MostSteps(int entries) => 10_000_000 + (1_000L * entries);

    /// <summary>What a failure says. The package names its own properties where it stops a template; authors do not know them.</summary>
    public static string MessageOf(ScriptRuntimeException failure) => failure.OriginalMessage switch
    {
        var words when words.Contains("iteration limit", StringComparison.Ordinal) => Messages.TemplateRanAway,
        var words when words.Contains(nameof(TemplateContext.LoopLimit), StringComparison.Ordinal) => Messages.TemplateRangeTooLong(MostRounds),
        var words when words.Contains(nameof(TemplateContext.LimitToString), StringComparison.Ordinal) => Messages.TemplateTextTooLong(LongestText),
        var words when words.Contains(nameof(TemplateContext.OutputLimit), StringComparison.Ordinal) => Messages.TemplatePageTooLong(LongestPage),
        var words => words,
    };
}
