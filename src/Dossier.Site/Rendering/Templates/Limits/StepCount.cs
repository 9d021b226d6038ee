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

    /// <summary>How deep the part being evaluated stands.</summary>
    public int Depth { get; private set; }

    /// <summary>How deep any has stood, since this was last set.</summary>
    public int Highest { get; set; }

    /// <summary>The steps so far.</summary>
    public long Taken { get; private set; }

    /// <summary>A step into what stands within another; to be followed by <see cref="Leave"/> unless it fails, which ends the page.</summary>
    /// <exception cref="ScriptRuntimeException">It is one too many, or too deep.</exception>
    public void Enter(ScriptNode? at, int depth = 1)
    {
        if (++Taken > most || (Depth += depth) > TemplateLimits.DeepestNesting)
            Stop(at?.Span ?? default);

        if (Depth > Highest)
            Highest = Depth;
    }

    public void Leave(int depth = 1) => Depth -= depth;

    /// <summary>Whether so many more steps, so much deeper, keep within bounds.</summary>
    public bool Holds(long steps, int depth) => Taken + steps <= most && Depth + depth <= TemplateLimits.DeepestNesting;

    /// <summary>Counts the steps of what was evaluated before, and for which there is room.</summary>
    public void Repeat(long steps, int depth)
    {
        Taken += steps;
        Highest = Math.Max(Highest, Depth + depth);
    }

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
