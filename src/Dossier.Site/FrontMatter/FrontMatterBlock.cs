using Dossier.Sources;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.FrontMatter;

/// <summary>The YAML of a file, read into a mapping whose nodes know their place.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Fields">The mapping; empty where the YAML is broken, which was then reported.</param>
/// <param name="IsBroken">Whether the YAML could not be read, so that a missing field is no news.</param>
/// <param name="FirstLine">The line of the file that the YAML's first line is.</param>
/// <param name="BodyOffset">Where the text after the front matter begins.</param>
public sealed record FrontMatterBlock(SourceFile File, YamlMappingNode Fields, bool IsBroken, int FirstLine, int BodyOffset)
{
    /// <summary>In characters, about a book: what is longer was pasted by accident, or is a picture written out as text.</summary>
    private const int LongestText = 1_000_000;

    /// <summary>The fields that another file states in place of its own; null where there is none, which only a translation has.</summary>
    internal LaidNodes? Laid { get; init; }

    /// <summary>The file that a node stands in.</summary>
    public SourceFile FileOf(YamlNode node) => Laid?.Find(node) is { } laid ? laid.Front.File : File;

    /// <summary>The place of a node in its file.</summary>
    public Place PlaceOf(YamlNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (Laid?.Find(node) is { } laid)
            return laid.Front.PlaceOf(laid.Node);

        // In a list in brackets, YamlDotNet has no place for a field that stands there without braces: [a: b].
        return PlaceOf(node is YamlMappingNode { Start.Index: 0, Children.Count: > 0 } fields ? fields.Children.First().Key.Start : node.Start);
    }

    /// <summary>The fix that puts another text in place of a value, and leaves its quotation marks; null where it runs over several lines.</summary>
    public Fix? Replacing(YamlScalarNode node, string text)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(text);
        return Written(node) is { } written
            ? new Fix(PlaceOf(node), written, node.Style switch
            {
                ScalarStyle.SingleQuoted => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
                ScalarStyle.DoubleQuoted => PlainYaml.InDoubleQuotes(text),
                _ => PlainYaml.Scalar(text),
            })
            : null;
    }

    /// <summary>A value to the letter, with its quotation marks; null where it runs over several lines, or is repeated elsewhere by its anchor.</summary>
    public string? Written(YamlScalarNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var place = PlaceOf(node);
        var line = FileOf(node).Line(place.Line);
        return node.Start.Line != node.End.Line || node.Style is ScalarStyle.Literal or ScalarStyle.Folded || node.End.Column - 1 > line.Length || !node.Anchor.IsEmpty || !node.Tag.IsEmpty
            ? null
            : line[(place.Column - 1)..((int)node.End.Column - 1)].TrimEnd().ToString();
    }

    /// <summary>The place of a field's name; where nothing stands before the colon, that of the colon.</summary>
    public Place PlaceOfName(YamlNode name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var place = PlaceOf(name);
        if (name is not YamlScalarNode { Value: "", Style: ScalarStyle.Plain })
            return place;

        var file = FileOf(name);
        // YamlDotNet gives a name that is not there the place where the field before it ended.
        for (var line = place.Line; line <= file.LineCount; line++)
        {
            if (YamlFault.ColonWithoutName(file.LineText(line)) is { } column)
                return place with { Line = line, Column = column };
        }

        return place;
    }

    /// <summary>The place where the YAML begins, for what is missing from it.</summary>
    public Place Start => new(File.Path, FirstLine, 1);

    /// <summary>Reads the front matter between two <c>---</c> lines at the head of an entry.</summary>
    public static FrontMatterBlock OfEntry(SourceFile file, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(faults);
        if (Unreadable(file) is { } unreadable)
        {
            faults.Add(unreadable);
            return new FrontMatterBlock(file, new YamlMappingNode(), IsBroken: true, FirstLine: 2, BodyOffset: file.Text.Length);
        }

        var opening = OpeningLine(file, faults);
        if (opening == 0)
        {
            faults.Add(Messages.MissingFrontMatter(new Place(file.Path, 1, 1)));
            return new FrontMatterBlock(file, new YamlMappingNode(), IsBroken: true, FirstLine: 1, BodyOffset: 0);
        }

        return ClosingLine(file, opening + 1, faults) is { } closing
            ? Between(file, opening, closing, faults)
            : new FrontMatterBlock(file, new YamlMappingNode(), IsBroken: true, opening + 1, BodyOffset: file.Text.Length);
    }

    private static FrontMatterBlock Between(SourceFile file, int opening, int closing, DiagnosticBag faults)
    {
        var yaml = file.Text[file.OffsetOfLine(opening + 1)..file.OffsetOfLine(closing)];
        var whole = Fence.Within(yaml);
        var slips = new DiagnosticBag();
        var front = Read(file, whole, opening + 1, OffsetAfterLine(file, closing), slips);
        // What a fence among the fields breaks is that one mistake.
        if (!front.IsBroken || ReferenceEquals(whole, yaml))
            faults.AddAll(slips.Sorted());

        return front;
    }

    /// <summary>The line that opens the front matter; 0 where there is none.</summary>
    private static int OpeningLine(SourceFile file, DiagnosticBag faults)
    {
        var line = 1;
        while (line < file.LineCount && string.IsNullOrWhiteSpace(file.LineText(line)))
            line++;

        if (Fence.Is(file.LineText(line), isClosing: false))
        {
            if (line > 1)
            {
                var empty = file.Text[..file.OffsetOfLine(line)];
                faults.Add(Messages.LinesBeforeFrontMatter(new Place(file.Path, 1, 1), line - 1) with { Fix = new Fix(new Place(file.Path, 1, 1), empty, "") });
            }

            return line;
        }

        if (!Fence.IsNearly(file.LineText(line)))
            return 0;

        faults.Add(Fence.Report(file, line, isClosing: false));
        return line;
    }

    /// <summary>The line that closes the front matter; null where there is none, which is reported where the text seems to begin.</summary>
    private static int? ClosingLine(SourceFile file, int first, DiagnosticBag faults)
    {
        for (var line = first; line <= file.LineCount; line++)
        {
            if (!Fence.Is(file.LineText(line), isClosing: true))
                continue;

            if (!Fence.IsWithinFields(file, line))
                return line;

            var at = new Place(file.Path, line, 1);
            faults.Add(Messages.FenceInFields(at, file.LineText(line).TrimEnd()) with { Fix = new Fix(at, $"{file.LineText(line)}\n", "") });
        }

        var empty = 0;
        for (var line = first; line <= file.LineCount; line++)
        {
            var text = file.LineText(line);
            if (Fence.IsNearly(text))
            {
                faults.Add(Fence.Report(file, line, isClosing: true));
                return line;
            }

            empty = empty == 0 && string.IsNullOrWhiteSpace(text) ? line : empty;
        }

        faults.Add(Messages.UnclosedFrontMatter(new Place(file.Path, empty > first ? empty : 1, 1)));
        return null;
    }

    private static int OffsetAfterLine(SourceFile file, int line) => line < file.LineCount ? file.OffsetOfLine(line + 1) : file.Text.Length;

    /// <summary>What keeps a whole file from being read; null where nothing does.</summary>
    private static Diagnostic? Unreadable(SourceFile file)
    {
        if (file.Text.Length > LongestText)
        {
            var longest = Enumerable.Range(1, file.LineCount).MaxBy(line => (line < file.LineCount ? file.OffsetOfLine(line + 1) : file.Text.Length) - file.OffsetOfLine(line));
            return Messages.TooLong(new Place(file.Path, longest, 1), file.Text.Length, LongestText);
        }

        return MergeConflict(file) is { } conflict ? Messages.MergeConflict(conflict) : null;
    }

    /// <summary>Where two versions of the file were left side by side; null where they were not.</summary>
    private static Place? MergeConflict(SourceFile file)
    {
        const string Ours = "<<<<<<< ";
        var at = file.Text.StartsWith(Ours, StringComparison.Ordinal) ? 0 : file.Text.IndexOf("\n" + Ours, StringComparison.Ordinal) + 1;
        return (at > 0 || file.Text.StartsWith(Ours, StringComparison.Ordinal)) && file.Text.IndexOf("\n>>>>>>> ", at, StringComparison.Ordinal) > 0 ? file.At(at) : null;
    }

    /// <summary>Reads a file that is YAML as a whole, such as <c>dossier.yml</c>.</summary>
    public static FrontMatterBlock OfWholeFile(SourceFile file, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(faults);
        if (Unreadable(file) is { } unreadable)
        {
            faults.Add(unreadable);
            return new FrontMatterBlock(file, new YamlMappingNode(), IsBroken: true, FirstLine: 1, file.Text.Length);
        }

        return Read(file, file.Text, 1, file.Text.Length, faults);
    }

    private static FrontMatterBlock Read(SourceFile file, string yaml, int firstLine, int bodyOffset, DiagnosticBag faults)
    {
        var empty = new FrontMatterBlock(file, new YamlMappingNode(), IsBroken: true, firstLine, bodyOffset);
        if (Load(empty, yaml, faults) is not { } documents)
            return empty;

        if (documents.Count == 0)
            return empty with { IsBroken = false };

        // A line '---' at the end, as in an entry, begins a document in which nothing stands.
        if (documents.Skip(1).FirstOrDefault(document => document.RootNode is not YamlScalarNode { Value: null or "" }) is { } second)
            faults.Add(Messages.SecondDocument(empty.PlaceOf(second.RootNode)));

        var root = documents[0].RootNode;
        if (root is YamlMappingNode fields)
            return empty with { Fields = fields, IsBroken = false };

        faults.Add(YamlSlips.First(empty, yaml.Split('\n')) ?? Messages.YamlNotFields(empty.PlaceOf(root)));
        return empty;
    }

    /// <summary>What the YAML holds; null where it is broken, which is then reported.</summary>
    private static IList<YamlDocument>? Load(FrontMatterBlock front, string yaml, DiagnosticBag faults)
    {
        var parser = new Parser(new StringReader(yaml));
        var watched = new WatchedYaml(parser, front.PlaceOf, faults);
        try
        {
            var stream = new YamlStream();
            stream.Load(watched);
            return stream.Documents;
        }
        catch (YamlException broken)
        {
            faults.Add(watched.Refusal ?? YamlFault.Explain(front, yaml, broken));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet fails so, without a place, where a list in brackets does not end as it should.
            faults.Add(YamlFault.Unclosed(front, yaml));
        }
        catch (ArgumentException)
        {
            // And so at a colon without a name before it, and at a tag that is none.
            faults.Add(YamlFault.AfterLastRead(front, yaml, watched.Current));
        }

        return null;
    }

    internal Place PlaceOf(Mark mark) => new(File.Path, FirstLine + (int)mark.Line - 1, (int)mark.Column);
}
