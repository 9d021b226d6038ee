using System.Buffers;
using System.Globalization;

namespace Scriban.Runtime;

/// <summary>The output of a rendering to memory: one growing array from the pool.</summary>
internal sealed class BufferOutput : IScriptOutput
{
    private char[] _chars = [];
    private int _count;

    public int Length => _count;

    public void Write(string text, int offset, int count) => Append(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (_chars.Length - _count < text.Length)
            Grow(text.Length);
        text.CopyTo(_chars.AsSpan(_count));
        _count += text.Length;
    }

    public void Append(char c)
    {
        if (_chars.Length == _count)
            Grow(1);
        _chars[_count++] = c;
    }

    /// <summary>Writes a value without making a string of it.</summary>
    public void Append<T>(T value, ReadOnlySpan<char> format, CultureInfo culture) where T : ISpanFormattable
    {
        int written;
        while (!value.TryFormat(_chars.AsSpan(_count), out written, format, culture))
            Grow(32);
        _count += written;
    }

    /// <summary>The text so far.</summary>
    public override string ToString() => new(_chars, 0, _count);

    /// <summary>Forgets the text, and gives an array back that grew larger than most outputs need.</summary>
    public void Clear()
    {
        _count = 0;
        if (_chars.Length <= 1 << 18)
            return;
        ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(_count + needed), Math.Max(256, (int)Math.Min((long)_chars.Length * 2, Array.MaxLength))));
        _chars.AsSpan(0, _count).CopyTo(larger);
        if (_chars.Length > 0)
            ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }
}
