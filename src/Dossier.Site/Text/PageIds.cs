using System.Text.RegularExpressions;

namespace Dossier.Text;

/// <summary>
/// The ids that pages have of their own, whatever stands on them: of a template's <c>id="main"</c> the word, of
/// <c>id="claim-{{ claim.id }}"</c> every word that begins so. A heading of a text must not take one.
/// </summary>
/// <param name="Pattern">The ids as a regular expression; empty for none.</param>
public sealed partial record PageIds(string Pattern)
{
    private readonly Regex? _pattern = Pattern.Length == 0 ? null : new Regex($@"\A(?:{Pattern})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public static PageIds None { get; } = new("");

    /// <summary>Every id: nothing in a text may have one.</summary>
    public static PageIds All { get; } = new(".*");

    /// <summary>Reads the ids of pages in their templates.</summary>
    /// <param name="template">The name of the template that the pages are made with, without its ending.</param>
    /// <param name="templates">The text of each template, by its path without its ending: <c>partials/date</c>.</param>
    public static PageIds Of(string template, IReadOnlyDictionary<string, string> templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([template, "layout"]);
        while (waiting.TryPop(out var name))
        {
            if (!templates.TryGetValue(name, out var text) || !reached.Add(name))
                continue;

            foreach (Match included in Include().Matches(text))
                waiting.Push($"partials/{included.Groups["name"].Value}");
        }

        return In(reached.Select(name => templates[name]));
    }

    private static PageIds In(IEnumerable<string> texts)
    {
        var ids = from text in texts
                  from Match id in Id().Matches(text)
                  let parts = Expression().Split(id.Groups["id"].Value)
                  // An id that a template makes of nothing but a value says nothing about itself.
                  where parts.Any(part => part.Length > 0)
                  select string.Join(".*", parts.Select(Regex.Escape));
        return new PageIds(string.Join('|', ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
    }

    /// <summary>Whether a page has, or may have, this id.</summary>
    public bool Contain(string id) => _pattern?.IsMatch(id) == true;

    public bool Equals(PageIds? other) => other is not null && Pattern == other.Pattern;

    public override int GetHashCode() => Pattern.GetHashCode(StringComparison.Ordinal);

    [GeneratedRegex("""\sid=(?:"(?<id>(?:\{\{.*?\}\}|[^"{]|\{(?!\{))+)"|'(?<id>(?:\{\{.*?\}\}|[^'{]|\{(?!\{))+)')""", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"include\s+""(?<name>[^""]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Include();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Expression();
}
