using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dossier.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Dossier.Entries.Fields;

/// <summary>A value that is one scalar: what the text means is left to <see cref="Parse"/>.</summary>
public abstract class ScalarShape<T> : Shape<Located<T>>
{
    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, FieldReading reading, [MaybeNullWhen(false)] out Located<T> value)
    {
        ArgumentNullException.ThrowIfNull(reading);
        value = null;
        if (node is not YamlScalarNode { Value: { } text })
        {
            reading.WrongType(node, Expected);
            return false;
        }

        var place = reading.PlaceOf(node);
        if (!Parse(text.Trim(), place, reading, out var parsed))
        {
            return false;
        }

        value = new Located<T>(parsed, place);
        return true;
    }

    /// <summary>Reads the trimmed text of the scalar; what is wrong is reported at <paramref name="place"/>.</summary>
    protected abstract bool Parse(string text, Place place, FieldReading reading, [MaybeNullWhen(false)] out T value);
}

/// <summary>Plain words, shown to the letter.</summary>
public sealed class TextShape : ScalarShape<string>
{
    /// <inheritdoc/>
    public override string Expected => "words";

    /// <inheritdoc/>
    public override JsonObject Schema => FieldSchemas.Words();

    /// <inheritdoc/>
    protected override bool Parse(string text, Place place, FieldReading reading, [MaybeNullWhen(false)] out string value)
    {
        // A quotation that is written "" in YAML says nothing, and nothing must not pass for a title.
        value = text.Normalize(System.Text.NormalizationForm.FormC);
        if (text.Length > 0)
        {
            return true;
        }

        reading.Faults.Add(Messages.EmptyValue(place, reading.FieldName));
        return false;
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
        {
            return true;
        }

        reading.Faults.Add(Messages.NotOneOf(place, reading.FieldName, text, ["true", "false"], text is "yes" or "on" ? "true" : text is "no" or "off" ? "false" : null));
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
        {
            return true;
        }

        if (vocabulary.FormerWords.TryGetValue(text, out var today))
        {
            reading.Faults.Add(Messages.RenamedWord(place, reading.FieldName, text, today));
            return vocabulary.TryParse(today, out value);
        }

        reading.Faults.Add(Messages.NotOneOf(place, reading.FieldName, text, vocabulary.Words, Spelling.Nearest(text, vocabulary.Words)));
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
        {
            return true;
        }

        reading.Faults.Add(Messages.NotACount(place, reading.FieldName, text));
        return false;
    }
}
