namespace Dossier.FrontMatter.Values;

/// <summary>The words that editors may write for the values of a closed set, and the values they stand for.</summary>
public sealed class Vocabulary<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _values;
    private readonly FrozenDictionary<T, string> _words;

    /// <param name="entries">The words in the order in which they are listed to an editor.</param>
    public Vocabulary(params (string Word, T Value)[] entries)
    {
        Words = [.. entries.Select(entry => entry.Word)];
        _values = entries.ToFrozenDictionary(entry => entry.Word, entry => entry.Value, StringComparer.Ordinal);
        _words = entries.ToFrozenDictionary(entry => entry.Value, entry => entry.Word);
    }

    /// <summary>The words, in the order of their definition.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Words that were written in earlier or other models, with the word of today.</summary>
    public FrozenDictionary<string, string> FormerWords { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>What words mean by the standard that they are taken from: such a word is often copied with its meaning.</summary>
    public FrozenDictionary<string, string[]> Meanings { get; init; } = FrozenDictionary<string, string[]>.Empty;

    /// <summary>The word of a text that is a word and its meaning, <c>2 (probably true)</c>; null where it is anything else, such as <c>2 or 3</c>.</summary>
    public string? WithItsMeaning(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Words.FirstOrDefault(word => text.StartsWith(word, StringComparison.Ordinal) && Meanings.TryGetValue(word, out var meanings)
            && meanings.Contains(text[word.Length..].Trim(' ', '(', ')', ':', ',', '-', '–', '—'), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Finds the value of a word, to the letter.</summary>
    public bool TryParse(string word, out T value) => _values.TryGetValue(word, out value);

    /// <summary>The word of a value.</summary>
    public string WordOf(T value) => _words[value];
}
