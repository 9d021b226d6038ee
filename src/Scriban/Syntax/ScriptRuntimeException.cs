using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A template failed while it was rendered or evaluated; the span tells where.</summary>
public class ScriptRuntimeException : Exception
{
    /// <summary>A failure at a place.</summary>
    /// <param name="span">The place in the template.</param>
    /// <param name="message">What went wrong, without the place.</param>
    public ScriptRuntimeException(SourceSpan span, string message) : base(message) => Span = span;

    /// <summary>A failure at a place with the exception that led to it.</summary>
    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException) : base(message, innerException) => Span = span;

    /// <summary>The place in the template.</summary>
    public SourceSpan Span { get; }

    /// <summary>What went wrong, without the place.</summary>
    public string OriginalMessage => base.Message;

    /// <summary><c>file(line,column) : error : what went wrong</c>.</summary>
    public override string Message => new LogMessage(ParserMessageType.Error, Span, base.Message).ToString();

    /// <summary>The same as <see cref="Message"/>.</summary>
    public override string ToString() => Message;
}

/// <summary>A cancellation stopped the template; the span tells how far it came.</summary>
public class ScriptAbortException : ScriptRuntimeException
{
    /// <summary>A cancellation noticed at a place.</summary>
    public ScriptAbortException(SourceSpan span, CancellationToken cancellationToken)
        : this(span, "The operation was cancelled", cancellationToken)
    {
    }

    /// <summary>A cancellation noticed at a place, in words of the caller's own.</summary>
    public ScriptAbortException(SourceSpan span, string message, CancellationToken cancellationToken) : base(span, message) =>
        CancellationToken = cancellationToken;

    /// <summary>The token that was cancelled.</summary>
    public CancellationToken CancellationToken { get; }
}

/// <summary>A template that another one asked for (by <c>include</c> or <c>object.eval</c>) does not parse.</summary>
public class ScriptParserRuntimeException : ScriptRuntimeException
{
    /// <summary>The failure of an inner parse, reported at the place that asked for it.</summary>
    /// <param name="span">The place of the <c>include</c> or <c>eval</c>.</param>
    /// <param name="message">What was asked for.</param>
    /// <param name="parserMessages">What the parser said about the inner template.</param>
    /// <param name="innerException">The exception that led here, where there is one.</param>
    public ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages, Exception? innerException = null)
        : base(span, message, innerException) => ParserMessages = parserMessages;

    /// <summary>What the parser said about the inner template.</summary>
    public LogMessageBag ParserMessages { get; }

    /// <inheritdoc/>
    public override string Message => $"{base.Message}\n{ParserMessages}";
}
