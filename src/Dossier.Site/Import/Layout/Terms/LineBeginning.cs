namespace Dossier.Import.Layout.Terms;

/// <summary>Words that lines begin with, folded; a colon behind them stands for a colon in the line.</summary>
/// <param name="Words">The words without the colon.</param>
/// <param name="HasColon">Whether a colon has to follow.</param>
/// <param name="Length">How long they are as they were given, colon and spaces included.</param>
internal readonly record struct LineBeginning(string Words, bool HasColon, int Length)
{
    public static LineBeginning Of(string words) => new(words.TrimEnd(':', ' '), words.EndsWith(':'), words.Length);

    /// <summary>Whether a line begins with the words, and not with longer ones.</summary>
    /// <param name="open">The line, folded, with the signs at its end.</param>
    public bool Begin(string open)
    {
        if (!open.StartsWith(Words, StringComparison.Ordinal))
            return false;
        var rest = open.AsSpan(Words.Length);
        if (HasColon)
            return rest.TrimStart() is [':' or '：', ..];
        return rest.IsEmpty || !char.IsLetterOrDigit(rest[0]) || !char.IsLetterOrDigit(Words[^1]);
    }
}
