using System.Diagnostics.CodeAnalysis;
using Dossier.Diagnostics;
using Dossier.Entries.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.Entries.Fields;

/// <summary>A scalar that holds Markdown.</summary>
internal sealed class MarkdownShape : Shape<Prose>
{
    public override string Expected => "words";

    public override bool TryRead(YamlNode node, FieldReading reading, [MaybeNullWhen(false)] out Prose value)
    {
        value = null;
        if (node is not YamlScalarNode { Value: { } text } scalar)
        {
            reading.WrongType(node, Expected);
            return false;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            reading.Faults.Add(Messages.EmptyValue(reading.PlaceOf(node), reading.FieldName));
            return false;
        }

        value = ProseParser.Parse(text, PlacesIn(scalar, text, reading.PlaceOf(node)), reading.Faults);
        return true;
    }

    /// <summary>
    /// Where a character of the value stands in the file. A value on one line and a literal block keep their columns;
    /// in a folded text the lines of the file are gone, and the value's first character has to do.
    /// </summary>
    private static Func<int, Place> PlacesIn(YamlScalarNode scalar, string text, Place start)
    {
        var isOneLine = scalar.Start.Line == scalar.End.Line;
        if (isOneLine && scalar.Style == ScalarStyle.Plain)
        {
            return offset => start with { Column = start.Column + offset };
        }

        if (isOneLine && scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
        {
            return offset => start with { Column = start.Column + 1 + offset };
        }

        if (scalar.Style == ScalarStyle.Literal)
        {
            return offset => start with { Line = start.Line + 1 + text.AsSpan(0, Math.Min(offset, text.Length)).Count('\n') };
        }

        return _ => start;
    }
}
