using System.Buffers;

namespace Dossier.FrontMatter;

/// <summary>The codes that a backslash begins between double quotes (YAML 1.2, 5.7).</summary>
internal static class YamlEscapes
{
    private const string OfOneSign = "0abt\tnvfre \"/\\N_LP";

    private static readonly SearchValues<char> _hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The first one in a line, from an offset on, that is none: of a code of a character, the whole of it; else the backslash and what follows.</summary>
    public static Range? FirstWrong(string line, int from)
    {
        for (var at = line.IndexOf('\\', Math.Min(from, line.Length)); at >= 0 && at + 1 < line.Length; at = line.IndexOf('\\', at))
        {
            var length = LengthAt(line, at);
            if (length < 2)
                return at..Math.Min(line.Length, at + 2);
            if (length > 4 && CodeAt(line, at, length) is var code && !Rune.IsValid(code))
            {
                if (!char.IsHighSurrogate((char)code) || code > char.MaxValue || LengthAt(line, at + length) != 6 || !char.IsLowSurrogate((char)CodeAt(line, at + length, 6)))
                    return at..(at + length);
                length += 6;
            }

            at = Math.Min(line.Length, at + length);
        }

        return null;
    }

    /// <summary>The length of the code that begins at an offset; 0 where none does.</summary>
    private static int LengthAt(string line, int at)
    {
        if (at + 1 >= line.Length || line[at] != '\\')
            return 0;

        var length = line[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => OfOneSign.Contains(line[at + 1], StringComparison.Ordinal) ? 2 : 0 };
        return length > 0 && at + length <= line.Length && !line.AsSpan(at + 2, length - 2).ContainsAnyExcept(_hexadecimal) ? length : 0;
    }

    private static int CodeAt(string line, int at, int length) =>
        int.TryParse(line.AsSpan(at + 2, length - 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) ? code : -1;
}
