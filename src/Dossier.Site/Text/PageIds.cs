using System.Text.RegularExpressions;

namespace Dossier.Text;

/// <summary>
/// The ids that pages have of their own, whatever stands on them: of a template's <c>id="main"</c> the word, of
/// <c>id="claim-{{ claim.id }}"</c> every word that begins so. A heading of a text must not take one.
/// </summary>
/// <param name="Patterns">The ids, one a line, with <see cref="Value"/> for what a template puts into one; empty for none.</param>
public sealed partial record PageIds(string Patterns)
{
    private const char Value = '\0';

    /// <summary>What the site's scripts look for, or make, on any page.</summary>
    private static readonly ImmutableArray<string> _ofScripts = ["preview", "search-shortcut", "site-search-list"];

    /// <summary>Each id as the words around its values.</summary>
    private readonly string[][] _ids = [.. Patterns.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(id => id.Split(Value))];

    public static PageIds None { get; } = new("");

    /// <summary>Every id: nothing in a text may have one.</summary>
    public static PageIds All { get; } = new(Value.ToString());

    /// <summary>Reads the ids of pages in their templates.</summary>
    /// <param name="template">The name of the template that the pages are made with, without its ending.</param>
    /// <param name="templates">The text of each template, by its path without its ending: <c>partials/date</c>.</param>
    public static PageIds Of(string template, IReadOnlyDictionary<string, string> templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        // The scripts of every page ask for what the page of the search has.
        var waiting = new Stack<string>([template, "layout", "search"]);
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
                  select string.Join(Value, parts).ReplaceLineEndings(" ");
        return new PageIds(string.Join('\n', ids.Concat(_ofScripts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
    }

    /// <summary>Whether a page has, or may have, this id.</summary>
    public bool Contain(string id) => Array.Exists(_ids, words => Fits(id, words));

    public bool Equals(PageIds? other) => other is not null && Patterns == other.Patterns;

    public override int GetHashCode() => Patterns.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether an id begins and ends with the first and the last of some words, and has the others between them in their order.</summary>
    private static bool Fits(ReadOnlySpan<char> id, string[] words)
    {
        if (words is [var whole])
            return id.SequenceEqual(whole);

        if (id.Length < words[0].Length + words[^1].Length || !id.StartsWith(words[0]) || !id.EndsWith(words[^1]))
            return false;

        var rest = id[words[0].Length..^words[^1].Length];
        foreach (var between in words[1..^1])
        {
            var at = rest.IndexOf(between);
            if (at < 0)
                return false;

            rest = rest[(at + between.Length)..];
        }

        return true;
    }

    [GeneratedRegex("""\sid=(?:"(?<id>(?:\{\{.*?\}\}|[^"{]|\{(?!\{))+)"|'(?<id>(?:\{\{.*?\}\}|[^'{]|\{(?!\{))+)')""", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"include\s+""(?<name>[^""]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Include();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Expression();
}
