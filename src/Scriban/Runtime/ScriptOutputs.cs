using System.Text;

namespace Scriban.Runtime;

/// <summary>Where a template writes to.</summary>
public interface IScriptOutput
{
    /// <summary>Writes a part of a text.</summary>
    void Write(string text, int offset, int count);

    /// <summary>The same for callers that await.</summary>
    ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken);
}

/// <summary>Writes to a string builder.</summary>
public class StringBuilderOutput : IScriptOutput
{
    /// <summary>An output to a string builder of its own.</summary>
    public StringBuilderOutput() : this(new StringBuilder())
    {
    }

    /// <summary>An output to a string builder.</summary>
    public StringBuilderOutput(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Builder = builder;
    }

    /// <summary>What was written so far.</summary>
    public StringBuilder Builder { get; }

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Builder.Append(text, offset, count);

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    /// <summary>What was written so far.</summary>
    public override string ToString() => Builder.ToString();
}

/// <summary>Writes to a text writer.</summary>
public class TextWriterOutput : IScriptOutput
{
    /// <summary>An output to a writer in memory.</summary>
    public TextWriterOutput() : this(new StringWriter(System.Globalization.CultureInfo.InvariantCulture))
    {
    }

    /// <summary>An output to a writer.</summary>
    public TextWriterOutput(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Writer = writer;
    }

    /// <summary>The writer.</summary>
    public TextWriter Writer { get; }

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Writer.Write(text.AsSpan(offset, count));

    /// <inheritdoc/>
    public async ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) =>
        await Writer.WriteAsync(text.AsMemory(offset, count), cancellationToken).ConfigureAwait(false);

    /// <summary>What a writer in memory holds.</summary>
    public override string ToString() => Writer.ToString() ?? string.Empty;
}
