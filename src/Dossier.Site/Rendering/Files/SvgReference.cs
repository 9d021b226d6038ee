using System.Text.RegularExpressions;

namespace Dossier.Rendering.Files;

/// <summary>That an element refers to another one, by an address or by a property such as <c>fill</c>.</summary>
/// <param name="Property">The name of the property; <c>href</c> of an address.</param>
/// <param name="Id">The id of the other element.</param>
/// <param name="IsCertain">False of a stylesheet, whose rules are read as meaning rather more elements than they do.</param>
internal sealed partial record SvgReference(string Property, string Id, bool IsCertain = true)
{
    private static readonly FrozenSet<string> _ofOne = new[] { "all", "clip-path", "filter", "mask", "mask-image", "by", "from", "to", "values" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> _atEveryPoint = new[] { "marker", "marker-mid" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether elements hand it down to those in them; of a variable nobody knows where it is used.</summary>
    public bool IsHandedDown => IsMarker || IsVariable || Property.Equals("fill", StringComparison.OrdinalIgnoreCase) || Property.Equals("stroke", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is a marker, which browsers do not draw within markers.</summary>
    public bool IsMarker => Property.StartsWith("marker", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it may be drawn at every point of an outline, and not only at an end.</summary>
    public bool IsAtEveryPoint => IsVariable || _atEveryPoint.Contains(Property);

    private bool IsVariable => Property.StartsWith("--", StringComparison.Ordinal);

    /// <summary>Whether a property belongs to one element, which hands it down only where that is asked for; an animation may ask for any.</summary>
    public static bool IsOfOneElement(string property) => _ofOne.Contains(property);

    /// <summary>The ids that a value refers to: <c>url(#shade)</c>.</summary>
    public static IEnumerable<string> In(string value) => !value.Contains("url(", StringComparison.OrdinalIgnoreCase) ? [] : Address().Matches(value).Select(match => Uri.UnescapeDataString(match.Groups["id"].Value));

    [GeneratedRegex("""url\(\s*["']?\s*#(?<id>[^"')]*)""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
