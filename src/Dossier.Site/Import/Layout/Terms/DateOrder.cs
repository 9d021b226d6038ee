namespace Dossier.Import.Layout.Terms;

/// <summary>Whether the day or the month stands first in a date of numbers, by the language of its page.</summary>
internal static class DateOrder
{
    /// <summary>Languages and countries that write both, or the year first, so that a date that can be read in two ways says nothing.</summary>
    private static readonly FrozenSet<string> _either = ["en", "en-CA", "en-ZA", "fr-CA", "es-US", "es-PR", "zh", "ja", "ko", "hu", "lt", "mn"];

    private static readonly FrozenSet<string> _monthFirst = ["en-US", "en-PH", "en-PR", "fil", "tl"];

    /// <summary>True where it is the day, false where it is the month, null where nobody can say.</summary>
    /// <param name="tag">The language as BCP 47 has it; null where it is not known.</param>
    public static bool? IsDayFirst(string? tag)
    {
        if (tag is null)
            return null;
        var parts = tag.Split('-');
        var language = parts[0].ToLowerInvariant();
        var region = parts.Skip(1).FirstOrDefault(part => part.Length == 2)?.ToUpperInvariant();
        var whole = region is null ? language : $"{language}-{region}";
        if (_monthFirst.Contains(whole) || _monthFirst.Contains(language))
            return false;
        return _either.Contains(whole) || (language != "en" && _either.Contains(language)) ? null : true;
    }
}
