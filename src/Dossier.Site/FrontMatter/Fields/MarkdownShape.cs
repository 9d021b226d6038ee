using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dossier.Sources;
using Dossier.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.FrontMatter.Fields;

/// <summary>A scalar that holds Markdown.</summary>
internal sealed class MarkdownShape : Shape<Prose>
{
    public override string Expected => "words";

    public override JsonObject Schema => FieldSchemas.Words();

    internal override bool IsWords => true;

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

        value = ProseParser.Parse(text, PlacesIn(scalar, text, reading.PlaceOf(node), reading.Front.FileOf(node)), reading.Faults, isAnchored: false);
        return true;
    }

    /// <summary>
    /// Where a character of the value stands in the file. YAML folds and drops white space only, so the n-th sign that is
    /// none is the same one in the value and in the file. Where escapes change the signs too, the value's first
    /// character has to do.
    /// </summary>
    private static Func<int, Place> PlacesIn(YamlScalarNode scalar, string text, Place start, SourceFile file)
    {
        var line = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? start.Line + 1 : start.Line;
        var from = line == start.Line ? file.OffsetOfLine(line) + start.Column - 1 : file.OffsetOfLine(line);
        from += scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        return offset =>
        {
            var at = from;
            foreach (var character in text.AsSpan(0, Math.Min(offset, text.Length)))
            {
                if (char.IsWhiteSpace(character))
                    continue;

                at = SkipWhiteSpace(file.Text, at);
                if (at >= file.Text.Length || file.Text[at] != character)
                    return start;

                at++;
            }

            return file.At(offset < text.Length && char.IsWhiteSpace(text[offset]) ? at : SkipWhiteSpace(file.Text, at));
        };
    }

    private static int SkipWhiteSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;

        return at;
    }
}
