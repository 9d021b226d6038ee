namespace Dossier.Rendering.Files;

/// <summary>
/// Counts what the references of a drawing draw anew: a few lines in which each group shows the one before it ten times make
/// a browser draw millions of shapes. Each element is counted once and remembered, so the work is linear in elements and references.
/// </summary>
internal sealed class SvgReferences
{
    /// <summary>So many elements may be drawn anew; a map of ten thousand places with a sign of five shapes for each needs half of them.</summary>
    public const int Most = 100_000;

    // Handed down from group to group, or given by one rule to all, references would be more than the drawing has signs.
    /// <summary>How many references the elements and rules of a drawing may have in all.</summary>
    internal const int MostGiven = 1_000_000;

    private readonly List<SvgElement> _elements = [];
    private readonly List<SvgElement> _open = [];
    private readonly SvgSheet _sheet = new();

    /// <summary>Takes an element, in the order of the drawing.</summary>
    /// <param name="element">The name without a prefix.</param>
    /// <param name="depth">In how many others it stands.</param>
    /// <param name="at">Where its tag stands.</param>
    /// <param name="attributes">Those that have no prefix, and <c>xlink:href</c> as <c>href</c>.</param>
    public void Add(string element, int depth, Place at, IReadOnlyCollection<(string Name, string Value)> attributes)
    {
        _open.RemoveRange(depth, _open.Count - depth);
        var parent = depth == 0 ? null : _open[^1];
        var added = new SvgElement(element, at, parent);
        foreach (var (name, value) in attributes)
            added.Add(name, value);

        parent?.Children.Add(added);
        _elements.Add(added);
        _open.Add(added);
        if (parent is not null && (element.StartsWith("animate", StringComparison.Ordinal) || element == "set"))
        {
            // It changes what holds it, or whatever it names: then all may be meant.
            (attributes.Any(attribute => attribute.Name == "href") ? _elements[0] : parent).References.AddRange(added.References.Select(reference => reference with { Property = "--animated" }));
            added.References.Clear();
        }
    }

    /// <summary>Takes the text of a stylesheet.</summary>
    public void AddSheet(string css) => _sheet.Add(css);

    /// <summary>The first element whose references lead in a circle or draw too much, and what is wrong; null where there is none.</summary>
    public (Place At, string What)? Fault() => _elements.Exists(element => element.References.Count > 0) || _sheet.HasReferences ? new Count(_elements, _sheet).Fault() : null;

    /// <summary>One walk over a drawing that has been read whole.</summary>
    private sealed class Count
    {
        private readonly List<SvgElement> _elements;
        private readonly Dictionary<string, SvgElement> _byId = new(StringComparer.Ordinal);
        private readonly Dictionary<SvgElement, ImmutableArray<SvgReference>> _references = [];
        private readonly Dictionary<SvgElement, long> _drawn = [];
        private readonly Dictionary<SvgElement, long> _sizes = [];
        private readonly HashSet<SvgElement> _begun = [];
        private readonly HashSet<SvgElement> _ownMarkers = [];
        private readonly int _mostPoints;
        private readonly SvgElement? _beyond;

        public Count(List<SvgElement> elements, SvgSheet sheet)
        {
            _elements = elements;
            _mostPoints = elements.Max(element => element.Points);
            foreach (var element in elements.Where(element => element.Id is not null))
                _byId.TryAdd(element.Id!, element);

            var handsDownAll = sheet.AsksToInherit || elements.Exists(element => element.AsksToInherit);
            if (sheet.IsTooMuch)
            {
                _beyond = elements.Find(element => element.Name == "style") ?? elements[0];
                return;
            }

            var given = 0;
            foreach (var element in elements)
            {
                _references[element] = ReferencesOf(element, sheet, handsDownAll);
                if ((given += _references[element].Length) > MostGiven)
                {
                    _beyond = element;
                    break;
                }
            }
        }

        public (Place At, string What)? Fault()
        {
            if (_beyond is not null)
                return (_beyond.At, $"references to more than {MostGiven.ToString("N0", CultureInfo.InvariantCulture)} parts");

            // By hand, since elements and references may lead deeper than the stack of a thread.
            var ahead = new Stack<(SvgElement Element, SvgElement? From, SvgReference? By)>([(_elements[0], null, null)]);
            while (ahead.TryPop(out var next))
            {
                if (next.From == next.Element)
                {
                    if (Drawn(next.Element) > Most)
                        return (next.Element.At, $"references that draw more than {Most.ToString("N0", CultureInfo.InvariantCulture)} elements anew");
                }
                else if (_begun.Add(next.Element))
                {
                    ahead.Push((next.Element, next.Element, null));
                    foreach (var child in next.Element.Children)
                        ahead.Push((child, null, null));
                    foreach (var (target, reference) in TargetsOf(next.Element))
                        ahead.Push((target, next.Element, reference));
                }
                else if (!_drawn.ContainsKey(next.Element) && !IsOwnMarker(next.Element, next.By))
                {
                    return ((next.From ?? next.Element).At, $"references that lead in a circle, by way of '#{next.Element.Id}'");
                }
            }

            return EntryIntoOwnMarker();
        }

        /// <summary>A rule for all lines means the line in its own marker as well, and browsers draw none there.</summary>
        private bool IsOwnMarker(SvgElement target, SvgReference? by) =>
            by is { IsMarker: true, IsCertain: false } && target.Name == "marker" && (_ownMarkers.Add(target) || true);

        /// <summary>Drawn from elsewhere, the line in a marker would have the marker again.</summary>
        private (Place At, string What)? EntryIntoOwnMarker()
        {
            var inside = new HashSet<SvgElement>();
            foreach (var element in _elements.Where(element => element.Parent is { } parent && (_ownMarkers.Contains(parent) || inside.Contains(parent))))
                inside.Add(element);
            return inside.Count == 0
                ? null
                : _elements.SelectMany(element => TargetsOf(element).Where(to => inside.Contains(to.Target)).Select(to => ((Place, string)?)(element.At, $"references that lead in a circle, by way of '#{to.Target.Id}'"))).FirstOrDefault();
        }

        private IEnumerable<(SvgElement Target, SvgReference Reference)> TargetsOf(SvgElement element) =>
            from reference in _references[element]
            let target = _byId.GetValueOrDefault(reference.Id)
            where target is { IsDrawnAnew: true } && (element.IsPainted || !reference.IsHandedDown)
            select (target, reference);

        /// <summary>How many elements are drawn anew where an element is drawn; what it refers to has been counted, but for its own markers.</summary>
        private long Drawn(SvgElement element)
        {
            var (shown, painted) = (0L, 0L);
            foreach (var (target, reference) in TargetsOf(element))
            {
                var whole = _drawn.TryGetValue(target, out var anew) ? anew + _sizes[target] : 0;
                if (reference.Property == "href")
                    shown += whole;
                else
                    painted += whole * (reference.IsAtEveryPoint ? element.Name == "use" ? _mostPoints : element.Points : 1);
            }

            // What a 'use' shows has its paint, shape by shape.
            var drawn = shown + painted + (shown * painted) + element.Children.Sum(child => _drawn[child]);
            _sizes[element] = 1 + element.Children.Sum(child => _sizes[child]);
            return _drawn[element] = Math.Min(drawn, Most + 1L);
        }

        /// <summary>Its own references, those of the stylesheets, and those that are handed down to it.</summary>
        private ImmutableArray<SvgReference> ReferencesOf(SvgElement element, SvgSheet sheet, bool handsDownAll)
        {
            var handedDown = element.Parent is null ? [] : _references[element.Parent].Where(reference =>
                reference.Property != "href" && (reference.IsHandedDown || handsDownAll) && !element.Declared.Contains(reference.Property));
            return [.. element.References.Concat(sheet.Of(element)).Concat(handedDown).Distinct()];
        }
    }
}
