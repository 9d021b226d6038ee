namespace Dossier.Rendering.Files;

/// <summary>An element of a drawing, with what in it leads to other elements of the same drawing.</summary>
/// <param name="name">Its name, without a prefix.</param>
/// <param name="at">Where its tag stands.</param>
/// <param name="parent">The element that holds it; null of the outermost.</param>
internal sealed class SvgElement(string name, Place at, SvgElement? parent)
{
    private static readonly FrozenSet<string> _painted =
        "circle ellipse line path polygon polyline rect text textPath tref tspan use".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public string Name => name;

    public Place At => at;

    public SvgElement? Parent => parent;

    /// <summary>Its <c>id</c>; null where it has none.</summary>
    public string? Id { get; private set; }

    /// <summary>The words of its <c>class</c>.</summary>
    public ImmutableArray<string> Classes { get; private set; } = [];

    /// <summary>How many points its outline can have, at most: a marker may be drawn at each.</summary>
    public int Points { get; private set; } = 1;

    public List<SvgElement> Children { get; } = [];

    /// <summary>What it refers to by itself; to these come those of stylesheets and those that are handed down to it.</summary>
    public List<SvgReference> References { get; } = [];

    /// <summary>The properties that it has a value of its own for, so that none is handed down to it.</summary>
    public HashSet<string> Declared { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it asks for a property that elements do not hand down by themselves, such as <c>mask</c>.</summary>
    public bool AsksToInherit { get; private set; }

    /// <summary>Whether paint and markers are drawn for it; other elements hand them to what is in them.</summary>
    public bool IsPainted => _painted.Contains(name);

    /// <summary>A gradient is a colour: whoever refers to it draws no element anew.</summary>
    public bool IsDrawnAnew => name is not ("linearGradient" or "radialGradient" or "meshgradient" or "solidcolor" or "solidColor");

    /// <summary>Takes an attribute.</summary>
    public void Add(string attribute, string value)
    {
        switch (attribute)
        {
            case "id":
                Id = value;
                break;
            case "class":
                Classes = [.. value.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)];
                break;
            case "d" or "points":
                Points = Math.Max(1, value.Index().Count(sign => StartsPoint(value, sign.Index)));
                break;
            case "href":
                if (name is "use" or "pattern" or "feImage" or "tref" or "filter" && value.Trim() is ['#', .. var id])
                    References.Add(new SvgReference(attribute, Uri.UnescapeDataString(id)));
                break;
            case "style":
                foreach (var declaration in value.Split(';'))
                    Declare(declaration[..Math.Max(0, declaration.IndexOf(':', StringComparison.Ordinal))].Trim(), declaration[(declaration.IndexOf(':', StringComparison.Ordinal) + 1)..]);
                break;
            default:
                Declare(attribute, value);
                break;
        }
    }

    private static bool StartsPoint(string outline, int at) =>
        char.IsAsciiLetter(outline[at]) || (char.IsAsciiDigit(outline[at]) && (at == 0 || !char.IsAsciiDigit(outline[at - 1])));

    private void Declare(string property, string value)
    {
        References.AddRange(SvgReference.In(value).Select(id => new SvgReference(property, id)));
        if (!value.Contains("inherit", StringComparison.OrdinalIgnoreCase))
            Declared.Add(property);
        else if (SvgReference.IsOfOneElement(property))
            AsksToInherit = true;
    }
}
