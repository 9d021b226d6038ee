using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dossier.FrontMatter.Values;
using Dossier.Sources;

namespace Dossier.FrontMatter.Fields;

/// <summary>Plain words, shown to the letter.</summary>
public sealed partial class TextShape : ScalarShape<string>
{
    /// <inheritdoc/>
    public override string Expected => "words";

    /// <inheritdoc/>
    public override JsonObject Schema => FieldSchemas.Words();

    /// <inheritdoc/>
    internal override bool IsWords => true;

    /// <inheritdoc/>
    protected override bool IsVerbatim => true;

    /// <inheritdoc/>
    protected override bool Parse(string text, Place place, FieldReading reading, [MaybeNullWhen(false)] out string value)
    {
        // A quotation that is written "" in YAML says nothing, and nothing must not pass for a title.
        value = NormalForm.Composed(text);
        if (text.Length > 0)
        {
            ReportComment(reading);
            if (EditorsComment().Match(text) is { Success: true } comment)
                reading.Faults.Add(Messages.CommentInField(place, reading.FieldName, comment.Value));

            return true;
        }

        reading.Faults.Add(Messages.EmptyValue(place, reading.FieldName));
        return false;
    }

    /// <summary>What is a comment in a text, and here would be read by all.</summary>
    [GeneratedRegex("%%.*?%%|<!--.*?(?:-->|$)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex EditorsComment();

    /// <summary>Reports words that YAML takes for a comment: <c>Report #2 on the talks</c>.</summary>
    private static void ReportComment(FieldReading reading)
    {
        if (reading.Scalar is not { Style: YamlDotNet.Core.ScalarStyle.Plain } scalar || scalar.Start.Line != scalar.End.Line)
            return;

        var place = reading.PlaceOf(scalar);
        var line = reading.Front.FileOf(scalar).Line(place.Line);
        var start = place.Column - 1;
        var rest = line[Math.Min(line.Length, start + scalar.Value!.Length)..];
        if (rest.TrimStart() is not ['#', not (' ' or '#'), ..])
            return;

        var comment = rest.Trim().ToString();
        var whole = PlainYaml.InDoubleQuotes(line[start..].TrimEnd().ToString());
        var at = place with { Column = line.Length - rest.TrimStart().Length + 1 };
        // A number is surely a part of the value, "Report #2"; "#todo" may be a note of the editor's.
        var fix = comment.Length > 1 && char.IsAsciiDigit(comment[1]) ? new Fix(place, line[start..].TrimEnd().ToString(), whole) : null;
        reading.Faults.Add(Messages.CommentInValue(at, reading.FieldName, comment, whole) with { Fix = fix });
    }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class FlagShape : ScalarShape<bool>
{
    /// <inheritdoc/>
    public override string Expected => "true or false";

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = "boolean" };

    /// <inheritdoc/>
    protected override bool Parse(string text, Place place, FieldReading reading, out bool value)
    {
        value = text == "true";
        if (value || text == "false")
            return true;

        var meant = text.ToUpperInvariant() switch { "YES" or "ON" or "TRUE" => "true", "NO" or "OFF" or "FALSE" => "false", _ => null };
        reading.Report(Messages.NotOneOf(place, reading.FieldName, text, ["true", "false"], meant), meant);
        return false;
    }
}

/// <summary>One word of a closed set.</summary>
public sealed class WordShape<T>(Vocabulary<T> vocabulary) : ScalarShape<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override string Expected => $"one of {string.Join(", ", vocabulary.Words)}";

    /// <inheritdoc/>
    public override JsonObject Schema => FieldSchemas.OneOf(vocabulary.Words);

    /// <inheritdoc/>
    protected override bool Parse(string text, Place place, FieldReading reading, out T value)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (vocabulary.TryParse(text, out value))
            return true;

        if (vocabulary.FormerWords.TryGetValue(text, out var today))
        {
            reading.Report(Messages.RenamedWord(place, reading.FieldName, text, today), today);
            return vocabulary.TryParse(today, out value);
        }

        var meant = vocabulary.WithItsMeaning(text) ?? Spelling.OnlyNear(text, vocabulary.Words);
        reading.Report(Messages.NotOneOf(place, reading.FieldName, text, vocabulary.Words, meant ?? Spelling.Nearest(text, vocabulary.Words)), meant);
        return false;
    }
}

/// <summary>A whole number that is not negative.</summary>
public sealed class CountShape : ScalarShape<long>
{
    /// <inheritdoc/>
    public override string Expected => "a whole number";

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = "integer", ["minimum"] = 0 };

    /// <inheritdoc/>
    protected override bool Parse(string text, Place place, FieldReading reading, out long value)
    {
        if (long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value))
            return true;

        var digits = System.Text.RegularExpressions.Regex.IsMatch(text, "^[0-9]{1,3}([ ,.'’\u00A0\u202F][0-9]{3})+$") ? string.Concat(text.Where(char.IsAsciiDigit)) : null;
        reading.Report(Messages.NotACount(place, reading.FieldName, text, digits));
        return false;
    }
}
