using Dossier.Pages;
using Dossier.Rendering.Templates;
using Dossier.Sources;

namespace Dossier.Rendering.House;

/// <summary>
/// Holds the templates that entries name for their own pages against those that there are. An entry may name one of the house's own: those
/// of other kinds of pages ask for what the page has not.
/// </summary>
internal static class PageTemplates
{
    /// <summary>Reports each entry that names a template which cannot make its page; that of its kind makes it then.</summary>
    public static void Report(ImmutableArray<Page> pages, TemplateSet templates, SourceSet sources, DiagnosticBag faults)
    {
        var builtIn = sources.BuiltInTemplates.Select(file => NameOf(file.Name)).ToHashSet(StringComparer.Ordinal);
        string[] own = [.. templates.Names.Where(IsOfPages).Select(NameOf).Where(name => !builtIn.Contains(name)).Distinct(StringComparer.Ordinal)];
        foreach (var page in pages.OfType<Page.OfEntry>())
        {
            if (page.Entry.Source.Publication.Template is { } named && named.Value != page.Kind && !own.Contains(named.Value, StringComparer.Ordinal))
                faults.Add(Messages.UnknownTemplate(named.Place, named.Value, Spelling.Nearest(named.Value, own), own, builtIn.Contains(named.Value)));
        }
    }

    /// <summary>Whether a page's own template is there; the settings of a page may name one that is none.</summary>
    private static bool IsOfPages(string name) => !name.Contains('/', StringComparison.Ordinal);

    private static string NameOf(string file) => Path.ChangeExtension(file, null);
}
