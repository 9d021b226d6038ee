using System.Collections;

namespace Scriban.Parsing;

/// <summary>The messages of one parse, in the order they were found.</summary>
public sealed class LogMessageBag : IReadOnlyList<LogMessage>
{
    private readonly List<LogMessage> _messages = [];

    /// <summary>How many messages there are.</summary>
    public int Count => _messages.Count;

    /// <summary>Whether one of the messages is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The message at a place in the list, counted from zero.</summary>
    public LogMessage this[int index] => _messages[index];

    /// <summary>Adds a message.</summary>
    public void Add(LogMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        HasErrors |= message.Type == ParserMessageType.Error;
        _messages.Add(message);
    }

    /// <summary>Adds messages in their order.</summary>
    public void AddRange(IEnumerable<LogMessage> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        foreach (var message in messages)
            Add(message);
    }

    /// <inheritdoc/>
    public IEnumerator<LogMessage> GetEnumerator() => _messages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>All messages, one on each line.</summary>
    public override string ToString() => string.Join("\n", _messages);
}
