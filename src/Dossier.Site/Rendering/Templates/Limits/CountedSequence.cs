using System.Collections;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates.Limits;

/// <summary>
/// A sequence whose items come one by one: a range of numbers, or what a function makes of another sequence. Each item is
/// a step, whoever asks for it; sequences made of sequences are taken only so deep.
/// </summary>
/// <param name="items">The items.</param>
/// <param name="steps">Counts them.</param>
/// <param name="at">The part of the template that made the sequence.</param>
internal sealed class CountedSequence(IEnumerable items, StepCount steps, ScriptNode at) : IEnumerable<object?>
{
    public IEnumerator<object?> GetEnumerator()
    {
        var each = items.GetEnumerator();
        using var held = each as IDisposable;
        while (true)
        {
            steps.Enter(at);
            var isThere = each.MoveNext();
            steps.Leave();
            if (!isThere)
                yield break;

            yield return each.Current;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
