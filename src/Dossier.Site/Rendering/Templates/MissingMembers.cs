using System.Text.RegularExpressions;
using Dossier.Pages;
using Dossier.Pages.Models;
using Dossier.Pages.Models.Extras;
using Dossier.Sources;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>
/// The members that the user's own templates ask for in vain on one page. What a template made itself has the members that it gave
/// it, and is not looked at; nor is a member that any template gives a value, as <c>page.styles</c>.
/// </summary>
/// <param name="templates">The templates; nothing is noted where all are built in.</param>
internal sealed class MissingMembers(TemplateSet templates)
{
    private readonly HashSet<ScriptMemberExpression> _found = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _made = new(ReferenceEqualityComparer.Instance);

    /// <summary>Where something was asked for in vain.</summary>
    public IReadOnlyCollection<ScriptMemberExpression> Found => _found;

    /// <summary>Notes what a template made.</summary>
    public void NoteMade(ScriptNode part, object? value)
    {
        if (templates.HasOwn && value is ScriptObject { IsReadOnly: false } && part is ScriptObjectInitializerExpression or ScriptFunctionCall or ScriptPipeCall)
            _made.Add(value);
    }

    /// <summary>Notes a member that is not there.</summary>
    /// <param name="part">Where it is looked up.</param>
    /// <param name="holder">In what.</param>
    public void Note(ScriptMemberExpression part, IScriptObject holder)
    {
        if (!templates.HasOwn || holder is ExtraMembers || holder is not ScriptObject things || part.Member is not { } member || templates.Gives(member.Name) || _made.Contains(things) || !templates.IsOwn(part.Span.FileName))
            return;

        _found.Add(part);
    }

    /// <summary>
    /// Reports what no page has and no built-in template asks for. A partial is shown articles, actors and events alike, and much of
    /// what a page can have it has at times: none of that is a mistake.
    /// </summary>
    /// <param name="found">What was asked for in vain, of all pages.</param>
    /// <param name="pages">The pages of the site.</param>
    /// <param name="models">What they show.</param>
    /// <param name="faults">Receives it.</param>
    public static void Report(IEnumerable<ScriptMemberExpression> found, IEnumerable<Page> pages, PageModels models, DiagnosticBag faults)
    {
        var missing = found.Distinct((IEqualityComparer<ScriptMemberExpression>)ReferenceEqualityComparer.Instance).ToArray();
        if (missing.Length == 0)
            return;

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages.DistinctBy(page => page.Template, StringComparer.Ordinal))
            Gather(models.Of(page), names, new HashSet<object>(ReferenceEqualityComparer.Instance));

        foreach (var member in missing.Select(part => part.Member!).Where(member => !names.Contains(member.Name) && !IsBuiltIn(member.Name)))
        {
            // What is looked into is chance: of things that lack the same, one is looked into for all. So what is meant is sought among all names.
            faults.Add(Messages.UnknownMember(TemplatePlace.Of(member.Span, "?"), member.Name, Spelling.Nearest(member.Name, names.Order(StringComparer.Ordinal))));
        }
    }

    private static bool IsBuiltIn(string name)
    {
        var lookUp = new Regex($"\\.{Regex.Escape(name)}\\b", RegexOptions.CultureInvariant);
        return SourceReader.BuiltIn.Any(file => Path.GetExtension(file.Name) is ".html" or ".md" && lookUp.IsMatch(Encoding.UTF8.GetString(file.Bytes.Span)));
    }

    private static void Gather(object? value, HashSet<string> names, HashSet<object> seen)
    {
        if (value is not (ScriptObject or ScriptArray) || !seen.Add(value))
            return;

        if (value is ScriptObject members)
        {
            names.UnionWith(members.Keys);
            foreach (var member in members.Values)
                Gather(member, names, seen);
        }
        else
        {
            foreach (var item in (ScriptArray)value)
                Gather(item, names, seen);
        }
    }
}
