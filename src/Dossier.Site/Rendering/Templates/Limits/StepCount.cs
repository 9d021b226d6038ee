using Scriban.Parsing;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates.Limits;

/// <summary>
/// Counts what the templates of one page do: each part that is evaluated is a step, each item of a sequence, each round
/// of a loop, and a large value counts for as many as its size warrants. The count is the same on every machine.
/// </summary>
/// <param name="most">How many steps there may be.</param>
internal sealed class StepCount(long most)
{
    /// <summary>How many characters or items of a value are worth a step.</summary>
    public const int SizeOfStep = 16;

    private int _depth;

    /// <summary>The steps so far.</summary>
    public long Taken { get; private set; }

    /// <summary>A step into what stands within another; to be followed by <see cref="Leave"/> unless it fails, which ends the page.</summary>
    /// <exception cref="ScriptRuntimeException">It is one too many, or too deep.</exception>
    public void Enter(ScriptNode? at, int depth = 1)
    {
        if (++Taken > most || (_depth += depth) > TemplateLimits.DeepestNesting)
            Stop(at?.Span ?? default);
    }

    public void Leave(int depth = 1) => _depth -= depth;

    /// <summary>Counts steps.</summary>
    /// <exception cref="ScriptRuntimeException">They are too many.</exception>
    public void Take(long steps, SourceSpan at)
    {
        Taken += steps;
        if (Taken > most)
            Stop(at);
    }

    /// <summary>Counts the steps that a value of so many characters or items is worth.</summary>
    /// <exception cref="ScriptRuntimeException">They are too many.</exception>
    public void TakeSize(long size, SourceSpan at) => Take(size / SizeOfStep, at);

    private void Stop(SourceSpan at) =>
        throw new ScriptRuntimeException(at, Taken > most ? Messages.TemplateRanAway : Messages.TemplateTooDeep);
}
