using System.Collections.Concurrent;
using Dossier.Rendering.Templates.Fragments;
using Dossier.Sources;
using Scriban;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>Whether a template's output is HTML, or Markdown that is then read like any text.</summary>
public enum TemplateKind
{
    Html,
    Markdown,
}

/// <summary>A template that was parsed.</summary>
/// <param name="Name">Its name below the templates folder: <c>partials/card.html</c>.</param>
/// <param name="File">Its file.</param>
/// <param name="Kind">What its output is.</param>
/// <param name="Parsed">Its parsed form, which many threads may render at once.</param>
public sealed record SiteTemplate(string Name, SourceFile File, TemplateKind Kind, Template Parsed);

/// <summary>
/// All templates of a site. A template's ending says what it renders; a page asks for it without one, a partial is
/// included by its name in <c>partials/</c>, with or without the folder and the ending.
/// </summary>
public sealed class TemplateSet
{
    private static readonly ImmutableArray<string> _endings = [".html", ".md"];

    private readonly FrozenDictionary<string, SiteTemplate> _templates;

    /// <summary>What each spelling that templates use was found to mean; an include is looked up thousands of times.</summary>
    private readonly ConcurrentDictionary<string, SiteTemplate?> _found = new(StringComparer.Ordinal);

    private readonly FrozenSet<string> _said;
    private readonly FrozenSet<string> _spelled;
    private readonly FrozenSet<string> _own;
    private readonly FrozenSet<string> _given;
    private readonly FrozenSet<string> _members;

    private TemplateSet(IEnumerable<SiteTemplate> templates, ImmutableArray<ScriptNode> nodes, bool hasOwn)
    {
        _templates = templates.ToFrozenDictionary(template => template.Name, StringComparer.Ordinal);
        HasOwn = hasOwn;
        _own = _templates.Values.Where(template => !SourceReader.IsBuiltIn(template.File)).Select(template => template.File.Path).ToFrozenSet(StringComparer.Ordinal);
        _said = nodes.OfType<ScriptVariableGlobal>().Select(variable => variable.Name).ToFrozenSet(StringComparer.Ordinal);
        // The rest is asked where the user has files of his own, and only then.
        _spelled = HasOwn ? nodes.OfType<ScriptLiteral>().Select(literal => literal.Value).OfType<string>().ToFrozenSet(StringComparer.Ordinal) : [];
        _members = !HasOwn ? [] : nodes.OfType<ScriptMemberExpression>().Select(part => part.Member?.Name).OfType<string>().ToFrozenSet(StringComparer.Ordinal);
        _given = !HasOwn ? [] : nodes.OfType<ScriptAssignExpression>().Select(given => (given.Target as ScriptMemberExpression)?.Member?.Name).OfType<string>().ToFrozenSet(StringComparer.Ordinal);
        IncludesByValue = HasOwn && nodes.OfType<ScriptFunctionCall>().Any(call => call.Target is ScriptVariableGlobal { Name: "include" } && call.Arguments.FirstOrDefault() is not ScriptLiteral);
    }

    /// <summary>Whether any of the templates, or of the files of words, is the user's own.</summary>
    public bool HasOwn { get; }

    /// <summary>Whether a file, by its path as diagnostics say it, is a template of the user's own.</summary>
    public bool IsOwn(string path) => _own.Contains(path);

    /// <summary>Whether the template of a page, or a partial, is the one that comes with the tool.</summary>
    public bool IsBuiltIn(string name) => (FindPage(name) ?? FindPartial(name)) is { File: var file } && SourceReader.IsBuiltIn(file);

    /// <summary>Whether a partial is included whose name is worked out, so that any may be meant.</summary>
    public bool IncludesByValue { get; }

    /// <summary>The names that <c>include</c> knows, for suggestions.</summary>
    public IEnumerable<string> Names => _templates.Keys.Order(StringComparer.Ordinal);

    /// <summary>Parses every template; what is wrong with one is reported at its line and column.</summary>
    /// <param name="files">The templates.</param>
    /// <param name="functions">The names of the functions that they can call.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static TemplateSet Parse(ImmutableArray<SourceFile> files, IEnumerable<string> functions, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var templates = new List<SiteTemplate>();
        var trees = new List<List<ScriptNode>>();
        foreach (var file in Chosen(files, faults))
        {
            var parsed = Template.Parse(Printed(file), file.Path);
            foreach (var message in parsed.Messages)
                faults.Add(Messages.TemplateSyntax(TemplatePlace.Of(message.Span, file), message.Message));

            // What could not be parsed whole is no tree that could be gone through.
            var nodes = parsed.HasErrors ? [] : TemplateTree.NodesOf(parsed.Page);
            trees.Add(nodes);

            // The one statement that keeps what it is working on in the parsed template, where pages that are rendered at the same time would mix theirs.
            foreach (var rows in nodes.OfType<ScriptTableRowStatement>())
                faults.Add(Messages.TemplateSyntax(TemplatePlace.Of(rows.Span, file.Path), Messages.TableRow));

            templates.Add(new SiteTemplate(file.Name, file, KindOf(file.Name), parsed));
        }

        var set = new TemplateSet(templates, [.. trees.SelectMany(nodes => nodes)], files.Any(file => !SourceReader.IsBuiltIn(file)));
        FragmentFinder.Mark(trees, functions, name => set.FindPartial(name) is { Parsed: { HasErrors: false } parsed } ? parsed.Page : null);
        return set;
    }

    /// <summary>Whether any template says a name that is not its own, such as that of a function.</summary>
    public bool Says(string name) => _said.Contains(name);

    /// <summary>Whether any template has a text that is this one, such as the name of a partial.</summary>
    public bool Spells(string text) => _spelled.Contains(text);

    /// <summary>Whether any template looks up a member of this name.</summary>
    public bool LooksUp(string member) => _members.Contains(member);

    /// <summary>Whether any template gives a member of this name a value.</summary>
    public bool Gives(string member) => _given.Contains(member);

    /// <summary>The template of a page, by its name without ending; null where there is none.</summary>
    public SiteTemplate? FindPage(string name) => First([.. _endings.Select(ending => name + ending)]);

    /// <summary>The template that <c>include</c> means: a partial before a page's template of the same name; null where there is none.</summary>
    public SiteTemplate? FindPartial(string name) => _found.TryGetValue(name, out var known) ? known : _found.GetOrAdd(name, FirstPartial);

    private SiteTemplate? FirstPartial(string name) =>
        First([.. _endings.Select(ending => $"partials/{name}{ending}"), $"partials/{name}", name, .. _endings.Select(ending => name + ending)]);

    private SiteTemplate? First(ImmutableArray<string> names) =>
        names.Select(name => _templates.GetValueOrDefault(name)).FirstOrDefault(template => template is not null);

    /// <summary>
    /// What of a file is printed. The line break at the end of a partial is its editor's: it would stand in the middle of
    /// the line that includes it.
    /// </summary>
    private static string Printed(SourceFile file) =>
        file.Name.StartsWith("partials/", StringComparison.Ordinal) && file.Text.EndsWith('\n') ? file.Text[..^1] : file.Text;

    /// <summary>
    /// The files to parse. Where there are both <c>a.html</c> and <c>a.md</c>, the user's own stands before the built-in
    /// one; that the user has both is a fault.
    /// </summary>
    private static IEnumerable<SourceFile> Chosen(ImmutableArray<SourceFile> files, DiagnosticBag faults)
    {
        foreach (var same in files.Where(file => _endings.Contains(Path.GetExtension(file.Name), StringComparer.Ordinal)).GroupBy(file => Path.ChangeExtension(file.Name, null), StringComparer.Ordinal))
        {
            var own = same.Where(file => !SourceReader.IsBuiltIn(file)).ToArray();
            if (own.Length > 1)
                faults.Add(Messages.TwoTemplates(Place.Whole(own[1].Path), own[0].Path));

            yield return own.FirstOrDefault() ?? same.First();
        }
    }

    private static TemplateKind KindOf(string name) => name.EndsWith(".md", StringComparison.Ordinal) ? TemplateKind.Markdown : TemplateKind.Html;
}
