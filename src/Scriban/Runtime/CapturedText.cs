namespace Scriban.Runtime;

/// <summary>
/// What a <c>capture</c> block printed. It is an output and no string, so that a context that escapes what templates print
/// can tell it from a value; wherever words are needed it is read as its text.
/// </summary>
internal sealed class CapturedText(string text) : IScriptOutput
{
    public void Write(string text, int offset, int count) => throw new NotSupportedException("What was captured is complete.");

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) =>
        throw new NotSupportedException("What was captured is complete.");

    public override string ToString() => text;

    /// <summary>The text of what was captured; any other value as it is.</summary>
    public static object? Read(object? value) => value is CapturedText captured ? captured.ToString() : value;
}
