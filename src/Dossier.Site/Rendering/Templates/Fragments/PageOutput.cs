using System.Buffers;
using Scriban.Runtime;

namespace Dossier.Rendering.Templates.Fragments;

/// <summary>
/// What a template prints, in one piece of memory that the next page uses again. The package's own output is copied when
/// it is read, and made anew at its full length when it is emptied.
/// </summary>
internal sealed class PageOutput : IScriptOutput, IDisposable
{
    private char[] _text = ArrayPool<char>.Shared.Rent(1 << 14);
    private int _length;

    /// <summary>What was printed so far.</summary>
    public ReadOnlySpan<char> Printed => _text.AsSpan(0, _length);

    public void Write(string text, int offset, int count)
    {
        if (_text.Length - _length < count)
        {
            var wider = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + count));
            Printed.CopyTo(wider);
            ArrayPool<char>.Shared.Return(_text);
            _text = wider;
        }

        text.CopyTo(offset, _text, _length, count);
        _length += count;
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public override string ToString() => Printed.ToString();

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        (_text, _length) = ([], 0);
    }
}
