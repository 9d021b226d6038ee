using Dossier.Diagnostics;
using Dossier.Sources;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.Entries;

/// <summary>The YAML of a file, read into a mapping whose nodes know their place.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Fields">The mapping; empty where the YAML is broken, which was then reported.</param>
/// <param name="IsBroken">Whether the YAML could not be read, so that a missing field is no news.</param>
/// <param name="FirstLine">The line of the file that the YAML's first line is.</param>
/// <param name="BodyOffset">Where the text after the front matter begins.</param>
public sealed record FrontMatter(SourceFile File, YamlMappingNode Fields, bool IsBroken, int FirstLine, int BodyOffset)
{
    private const string Fence = "---";

    /// <summary>YAML nested deeper than any field of the content model is an error, not a reason to run out of stack.</summary>
    private const int DeepestNesting = 32;

    /// <summary>The place of a node in the file.</summary>
    public Place PlaceOf(YamlNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return PlaceOf(node.Start);
    }

    /// <summary>The place where the YAML begins, for what is missing from it.</summary>
    public Place Start => new(File.Path, FirstLine, 1);

    /// <summary>Reads the front matter between two <c>---</c> lines at the head of an entry.</summary>
    public static FrontMatter OfEntry(SourceFile file, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(faults);
        if (file.LineText(1).TrimEnd() != Fence)
        {
            faults.Add(Messages.MissingFrontMatter(new Place(file.Path, 1, 1)));
            return new FrontMatter(file, new YamlMappingNode(), IsBroken: true, FirstLine: 1, BodyOffset: 0);
        }

        var first = file.OffsetOfLine(2);
        for (var start = first; start < file.Text.Length && start > 0;)
        {
            var end = file.Text.IndexOf('\n', start);
            var line = file.Text.AsSpan(start, (end < 0 ? file.Text.Length : end) - start).TrimEnd();
            if (line.SequenceEqual(Fence) || line.SequenceEqual("..."))
            {
                return Read(file, file.Text[first..start], 2, end < 0 ? file.Text.Length : end + 1, faults);
            }

            start = end + 1;
        }

        faults.Add(Messages.UnclosedFrontMatter(new Place(file.Path, 1, 1)));
        return new FrontMatter(file, new YamlMappingNode(), IsBroken: true, FirstLine: 2, BodyOffset: file.Text.Length);
    }

    /// <summary>Reads a file that is YAML as a whole, such as <c>dossier.yml</c>.</summary>
    public static FrontMatter OfWholeFile(SourceFile file, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(faults);
        return Read(file, file.Text, 1, file.Text.Length, faults);
    }

    private static FrontMatter Read(SourceFile file, string yaml, int firstLine, int bodyOffset, DiagnosticBag faults)
    {
        var empty = new FrontMatter(file, new YamlMappingNode(), IsBroken: true, firstLine, bodyOffset);
        if (DeepestLine(yaml) is { } tooDeep)
        {
            faults.Add(Messages.YamlTooDeep(new Place(file.Path, firstLine + tooDeep, 1), DeepestNesting));
            return empty;
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0)
            {
                return empty with { IsBroken = false };
            }

            if (stream.Documents[0].RootNode is YamlMappingNode fields)
            {
                return empty with { Fields = fields, IsBroken = false };
            }

            var root = stream.Documents[0].RootNode;
            faults.Add(Messages.YamlNotFields(empty.PlaceOf(root)));
            return empty;
        }
        catch (YamlException broken)
        {
            faults.Add(YamlFault.Explain(empty, yaml, broken));
            return empty;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 16 fails so, without a place, where a bracket or brace is opened and never closed.
            faults.Add(YamlFault.Unclosed(empty, yaml));
            return empty;
        }
    }

    internal Place PlaceOf(Mark mark) => new(File.Path, FirstLine + (int)mark.Line - 1, (int)mark.Column);

    private static int? DeepestLine(string yaml)
    {
        var depth = 0;
        var line = 0;
        foreach (var character in yaml)
        {
            depth += character is '[' or '{' ? 1 : character is ']' or '}' ? -1 : 0;
            line += character == '\n' ? 1 : 0;
            if (depth > DeepestNesting)
            {
                return line;
            }
        }

        return null;
    }
}
