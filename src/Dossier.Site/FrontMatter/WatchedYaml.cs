using Dossier.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dossier.FrontMatter;

/// <summary>
/// The events of a YAML parser on their way to the tree that is made of them. What would exhaust the machine is refused before
/// a tree is made: nesting without end, and a value that repeats itself within itself. What a value names by its code
/// and no words consist of is reported and left out.
/// </summary>
/// <param name="parser">The parser.</param>
/// <param name="placeOf">The place of a mark in the file.</param>
/// <param name="faults">Receives what is wrong with a value that can be read all the same.</param>
internal sealed class WatchedYaml(Parser parser, Func<Mark, Place> placeOf, DiagnosticBag faults) : IParser
{
    /// <summary>YAML nested deeper than any field of the content model is an error, not a reason to run out of stack.</summary>
    private const int DeepestNesting = 32;

    /// <summary>The stream and its document are around the fields.</summary>
    private const int Around = 2;

    private readonly Stack<AnchorName> _open = new();
    private readonly HashSet<AnchorName> _known = [];

    public ParsingEvent? Current { get; private set; }

    /// <summary>Why the YAML was refused; null where it was not.</summary>
    public Diagnostic? Refusal { get; private set; }

    /// <summary>Reads the next event.</summary>
    /// <exception cref="YamlException">The YAML is broken, or is refused: then <see cref="Refusal"/> says why.</exception>
    public bool MoveNext()
    {
        if (!parser.MoveNext())
            return false;

        Current = parser.Current is Scalar scalar ? Visible(scalar) : parser.Current;
        if (Current is AnchorAlias alias && _open.Contains(alias.Value))
            throw Refused(alias, Messages.YamlInItself(placeOf(alias.Start), alias.Value.Value));

        // Without this, YamlDotNet finds it when all is read, and does not know its place any more.
        if (Current is AnchorAlias unknown && !_known.Contains(unknown.Value))
            throw new YamlException(unknown.Start, unknown.End, Messages.YamlNoAnchor(unknown.Value.Value));
        if (Current is NodeEvent { Anchor.IsEmpty: false } named)
            _known.Add(named.Anchor);

        if (Current is { NestingIncrease: > 0 })
            _open.Push(Current is NodeEvent node ? node.Anchor : AnchorName.Empty);
        else if (Current is { NestingIncrease: < 0 })
            _open.Pop();

        return _open.Count <= DeepestNesting + Around ? true : throw Refused(Current!, Messages.YamlTooDeep(placeOf(Current!.Start), DeepestNesting));
    }

    private YamlException Refused(ParsingEvent at, Diagnostic why)
    {
        Refusal = why;
        return new YamlException(at.Start, at.End, why.Message);
    }

    private Scalar Visible(Scalar scalar)
    {
        if (InvisibleCharacters.First(scalar.Value) is not { } first)
            return scalar;

        faults.Add(Messages.InvisibleByCode(placeOf(scalar.Start), first));
        return new Scalar(scalar.Anchor, scalar.Tag, InvisibleCharacters.Removed(scalar.Value), scalar.Style, scalar.IsPlainImplicit, scalar.IsQuotedImplicit, scalar.Start, scalar.End);
    }
}
