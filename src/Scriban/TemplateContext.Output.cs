using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban;

/// <summary>What is printed, and where to.</summary>
public partial class TemplateContext
{
    private readonly Stack<IScriptOutput> _outputs = new();
    private readonly Stack<BufferOutput> _spareBuffers = new();
    private IScriptOutput? _output;
    private BufferOutput? _buffer;
    private bool _isAtLineStart;

    /// <summary>Where the template writes to now.</summary>
    public IScriptOutput Output
    {
        get
        {
            if (_output is null)
                SetOutput(new BufferOutput());
            return _output!;
        }
    }

    /// <summary>What goes before each line but the first; null for nothing.</summary>
    public string? CurrentIndent { get; set; }

    /// <summary>Writes to another output until <see cref="PopOutput"/>: to one in memory.</summary>
    public void PushOutput() => PushOutput(new BufferOutput());

    /// <summary>Writes to another output until <see cref="PopOutput"/>.</summary>
    public void PushOutput(IScriptOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _outputs.Push(Output);
        SetOutput(output);
    }

    /// <summary>Goes back to the output before the last <see cref="PushOutput()"/>; its <c>ToString</c> gives what was written to memory.</summary>
    /// <exception cref="InvalidOperationException">There was none.</exception>
    public IScriptOutput PopOutput()
    {
        if (_outputs.Count == 0)
            throw new InvalidOperationException("Unexpected PopOutput() not matching a PushOutput");
        var popped = _output!;
        SetOutput(_outputs.Pop());
        return popped;
    }

    /// <summary>Writes the value of an expression. Everything that a template prints comes through here, but for its own literal text.</summary>
    /// <param name="span">The place of the expression.</param>
    /// <param name="textAsObject">The value; null writes nothing.</param>
    public virtual TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                return this;
            case string text when _writesPlainly:
                return Write(LimitToString > 0 && text.Length > LimitToString ? ObjectToString(text) : text);
        }

        if (!_writesPlainly || CurrentIndent is not null || _buffer is null)
            return Write(ObjectToString(textAsObject));
        switch (textAsObject)
        {
            case int number:
                _buffer.Append(number, default, CurrentCulture);
                break;
            case long number:
                _buffer.Append(number, default, CurrentCulture);
                break;
            case double number:
                _buffer.Append(number, default, CurrentCulture);
                break;
            case decimal number:
                _buffer.Append(number, default, CurrentCulture);
                break;
            case char c:
                _buffer.Append(c);
                break;
            default:
                return Write(ObjectToString(textAsObject));
        }

        return this;
    }

    /// <summary>Writes a text as it is.</summary>
    public TemplateContext Write(string? text) => text is null ? this : Write(text, 0, text.Length);

    /// <summary>Writes a part of a text as it is.</summary>
    public TemplateContext Write(string text, int startIndex, int count)
    {
        if (CurrentIndent is not null)
            WriteIndented(text, startIndex, count);
        else if (_buffer is not null)
            _buffer.Append(text.AsSpan(startIndex, count));
        else
            Output.Write(text, startIndex, count);
        return this;
    }

    /// <summary>Ends a line with <see cref="NewLine"/>.</summary>
    public TemplateContext WriteLine() => Write(NewLine);

    /// <summary>Indents lines further until <see cref="PopIndent"/> gets back what this gives.</summary>
    internal string? PushIndent(string indent)
    {
        var before = CurrentIndent;
        if (before is null)
            _isAtLineStart = false;
        CurrentIndent = before + indent;
        return before;
    }

    internal void PopIndent(string? before) => CurrentIndent = before;

    /// <summary>Writes to memory until <see cref="PopBuffer"/>; lines are indented where the result is written, not before.</summary>
    internal BufferOutput PushBuffer()
    {
        var buffer = _spareBuffers.Count > 0 ? _spareBuffers.Pop() : new BufferOutput();
        _indents.Push((CurrentIndent, _isAtLineStart));
        CurrentIndent = null;
        PushOutput(buffer);
        return buffer;
    }

    internal void PopBuffer(BufferOutput buffer)
    {
        // A function may have left outputs of its own behind when it failed.
        while (!ReferenceEquals(PopOutput(), buffer))
        {
        }

        (CurrentIndent, _isAtLineStart) = _indents.Pop();
        buffer.Clear();
        _spareBuffers.Push(buffer);
    }

    private readonly Stack<(string? Indent, bool IsAtLineStart)> _indents = new();

    private void SetOutput(IScriptOutput output)
    {
        _output = output;
        _buffer = output as BufferOutput;
    }

    private void WriteIndented(string text, int start, int count)
    {
        var end = start + count;
        while (start < end)
        {
            if (_isAtLineStart && (IndentOnEmptyLines || text[start] is not ('\n' or '\r')))
                Output.Write(CurrentIndent!, 0, CurrentIndent!.Length);
            var newLine = text.IndexOf('\n', start, end - start);
            var next = newLine < 0 ? end : newLine + 1;
            Output.Write(text, start, next - start);
            _isAtLineStart = newLine >= 0;
            start = next;
        }
    }
}
