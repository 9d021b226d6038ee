using System.Buffers;
using System.Text.RegularExpressions;

namespace Dossier.Rendering.Files;

/// <summary>
/// What the stylesheets of a drawing refer to (Selectors 4). Of a selector only the last part counts, and of that one class, id or name;
/// where even that cannot be told, every element is meant. So a rule means at least the elements that a browser gives it to.
/// </summary>
internal sealed partial class SvgSheet
{
    private static readonly SearchValues<char> _ofOther = SearchValues.Create("()[]*%&@|");

    private readonly Dictionary<string, List<SvgReference>> _bySubject = new(StringComparer.OrdinalIgnoreCase);

    private int _given;

    public bool HasReferences => _bySubject.Count > 0;

    /// <summary>Whether the rules refer to more than a drawing may, counted for each part of their selectors; what goes beyond is not kept.</summary>
    public bool IsTooMuch => _given > SvgReferences.MostGiven;

    /// <summary>Whether a rule asks for a property that elements do not hand down by themselves.</summary>
    public bool AsksToInherit { get; private set; }

    /// <summary>Takes the text of a stylesheet.</summary>
    public void Add(string css)
    {
        var plain = Word().Replace(css, word => word.Groups["id"].Success ? $"url(#{word.Groups["id"].Value.Trim()})" : " ");
        // Of rules within rules, what stands behind an inner one may mean any element.
        var selectors = "";
        for (var (at, end) = (0, 0); at <= plain.Length; at = end + 1)
        {
            end = plain.AsSpan(at).IndexOfAny('{', '}') is >= 0 and var brace ? at + brace : plain.Length;
            AddRule(selectors, plain[at..end]);
            selectors = end < plain.Length && plain[end] == '{' ? plain[at..end].Split(';')[^1] : "";
        }
    }

    /// <summary>The references that rules give to an element.</summary>
    public IEnumerable<SvgReference> Of(SvgElement element) =>
        _bySubject.Count == 0 ? [] : element.Classes.Select(word => "." + word).Append("#" + element.Id).Append(element.Name).Append("").Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(subject => _bySubject.GetValueOrDefault(subject) ?? []);

    private void AddRule(string selectors, string declarations)
    {
        string[]? subjects = null;
        foreach (var declaration in declarations.Split(';'))
        {
            var property = declaration[..Math.Max(0, declaration.IndexOf(':', StringComparison.Ordinal))].Trim();
            AsksToInherit |= SvgReference.IsOfOneElement(property) && declaration.Contains("inherit", StringComparison.OrdinalIgnoreCase);
            foreach (var id in SvgReference.In(declaration))
                Give(subjects ??= [.. selectors.Split(',').Select(SubjectOf).Distinct(StringComparer.OrdinalIgnoreCase)], new SvgReference(property, id, IsCertain: false));
        }
    }

    private void Give(string[] subjects, SvgReference reference)
    {
        foreach (var subject in subjects)
        {
            if (++_given > SvgReferences.MostGiven)
                return;

            if (!_bySubject.TryGetValue(subject, out var references))
                _bySubject[subject] = references = [];
            references.Add(reference);
        }
    }

    /// <summary>The class, id or name by which a selector can be looked up; empty where it may mean any element.</summary>
    private static string SubjectOf(string selector)
    {
        var last = selector.Trim().Split([' ', '\t', '\r', '\n', '\f', '>', '+', '~'])[^1];
        var (plain, isWhole) = last.IndexOfAny([':', '[']) is >= 0 and var end ? (last[..end], false) : (last, true);
        // What is left of a selector in brackets, a step of an animation, or a rule within another one.
        if (plain.AsSpan().ContainsAny(_ofOther) || (isWhole && plain is "from" or "to"))
            return "";
        return plain.LastIndexOfAny(['.', '#']) is >= 0 and var begin ? plain[begin..] : plain;
    }

    // Comments and words between quotation marks could hold braces; of addresses the marks go.
    [GeneratedRegex("""/\*(?s:.*?)(\*/|\z)|url\(\s*["']?\s*#(?<id>[^"')]*)["']?\s*\)|"[^"\n]*"?|'[^'\n]*'?""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
