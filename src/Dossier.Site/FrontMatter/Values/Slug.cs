using Dossier.Sources;

namespace Dossier.FrontMatter.Values;

/// <summary>Why a text is no id.</summary>
public abstract record IdFault
{
    private IdFault(int offset) => Offset = offset;

    /// <summary>Where it stands: UTF-16 units from the start.</summary>
    public int Offset { get; }

    /// <summary>Nothing at all.</summary>
    public sealed record Empty() : IdFault(0);

    /// <summary>A capital letter.</summary>
    public sealed record Capital(int Offset) : IdFault(Offset);

    /// <summary>A hyphen or underscore at the start, at the end, or beside another one.</summary>
    public sealed record StraySeparator(int Offset) : IdFault(Offset);

    /// <summary>A character that is no letter, digit, hyphen or underscore.</summary>
    public sealed record ForeignCharacter(int Offset, Rune Character) : IdFault(Offset);

    /// <summary>A sign that shows nothing, be it a letter by its kind, so that the id looks like another.</summary>
    public sealed record UnseenSign(int Offset, Rune Sign) : IdFault(Offset);

    /// <summary>Letters whose marks are typed apart (not in Unicode's NFC): they look like the id but are another text.</summary>
    public sealed record NotNormalised() : IdFault(0);
}

/// <summary>
/// Ids of entries: letters and digits of any script in lower case, in NFC, with single hyphens or underscores between them.
/// </summary>
public static class Slug
{
    /// <summary>In characters; a longer title is cut at a word, so that the file name stays legible.</summary>
    private const int LongestSlug = 80;

    /// <summary>
    /// The id for a title: lower case, diacritics off Latin letters, letters of other scripts as they are, hyphens for all
    /// between words; apostrophes and the full stops of abbreviations are left out. Null where no letter or digit remains.
    /// </summary>
    public static string? FromTitle(string title)
    {
        var slug = new StringBuilder();
        var gap = false;
        // Letters since the last gap or abbreviation: after a single one a full stop parts no words, as in "U.S.".
        var letters = 0;
        foreach (var rune in NormalForm.Composed(title).EnumerateRunes())
        {
            var lower = Lower(rune);
            if (UnseenSigns.IsIgnorable(lower))
                continue;
            if (IsLetterOrDigit(lower))
            {
                if (gap && slug.Length > 0)
                    slug.Append('-');
                gap = false;
                letters += Rune.IsDigit(lower) ? 2 : 1;
                slug.Append(lower.IsBmp && LatinLetters.Plain((char)lower.Value) is { } plain ? plain : lower.ToString());
            }
            else if (IsMark(lower))
            {
                // Marks are vowels in some scripts, and mere accents or reading aids in others.
                if (!gap && slug.Length > 0 && !IsAccent(lower))
                    slug.Append(lower.ToString());
            }
            else if (!IsSilent(lower))
            {
                gap |= lower.Value != '.' || letters != 1;
                letters = 0;
            }
        }

        var cut = Cut(NormalForm.Composed(slug.ToString()));
        return cut.Length == 0 ? null : cut;
    }

    public static bool IsValidId(string id) => FaultOf(id) is null;

    /// <summary>The first thing that keeps a text from being an id; null where it is one.</summary>
    public static IdFault? FaultOf(string id)
    {
        if (id.Length == 0)
            return new IdFault.Empty();

        var afterSeparator = true;
        var offset = 0;
        foreach (var rune in id.EnumerateRunes())
        {
            var separator = rune.Value is '-' or '_';
            if (separator && afterSeparator)
                return new IdFault.StraySeparator(offset);
            if (IsCapital(rune))
                return new IdFault.Capital(offset);
            if (UnseenSigns.Is(rune))
                return new IdFault.UnseenSign(offset, rune);
            if (!separator && !IsLetterOrDigit(rune) && (afterSeparator || !IsMark(rune)))
                return new IdFault.ForeignCharacter(offset, rune);
            afterSeparator = separator;
            offset += rune.Utf16SequenceLength;
        }

        if (afterSeparator)
            return new IdFault.StraySeparator(id.Length - 1);
        return NormalForm.IsComposed(id) ? null : new IdFault.NotNormalised();
    }

    private static string Cut(string slug)
    {
        if (slug.Length <= LongestSlug)
            return slug;
        var end = slug.LastIndexOf('-', LongestSlug);
        if (end > 0)
            return slug[..end];
        return slug[..(char.IsHighSurrogate(slug[LongestSlug - 1]) ? LongestSlug - 1 : LongestSlug)];
    }

    // Unicode's simple lower case leaves the Turkish dotted capital to the language.
    private static Rune Lower(Rune rune) => rune.Value == 'İ' ? new Rune('i') : Rune.ToLowerInvariant(rune);

    private static bool IsLetterOrDigit(Rune rune) => !UnseenSigns.Is(rune) && (Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.ModifierLetter && !IsSilent(rune)));

    private static bool IsCapital(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Combining diacritics of Latin, Greek and Cyrillic, and the points of Hebrew and Arabic.</summary>
    private static bool IsAccent(Rune rune) => rune.Value
        is (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0487) or (>= 0x0591 and <= 0x05C7)
        or (>= 0x0610 and <= 0x061A) or (>= 0x064B and <= 0x065F) or 0x0670 or (>= 0x06D6 and <= 0x06ED);

    /// <summary>Signs left out of a word: apostrophes, modifier letters of transcription, tatweel, format characters.</summary>
    private static bool IsSilent(Rune rune) =>
        rune.Value is '\'' or '’' or '‘' or '`' or (>= 0x02B0 and <= 0x02FF) or 0x0640
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
}
