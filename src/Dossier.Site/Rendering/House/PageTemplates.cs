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
    /// <summary>The pages, each with the template that makes it: that of its kind where the named one cannot, which is reported.</summary>
    public static ImmutableArray<Page> Of(ImmutableArray<Page> pages, TemplateSet templates, SourceSet sources, DiagnosticBag faults)
    {
        if (!pages.Any(page => page is Page.OfEntry { Entry.Source.Publication.Template: not null }))
            return pages;

        var builtIn = NamesOfPages(sources.BuiltInTemplates.Select(file => file.Name)).ToHashSet(StringComparer.Ordinal);
        string[] own = [.. NamesOfPages(templates.Names).Where(name => !builtIn.Contains(name))];
        Page Chosen(Page page)
        {
            if (page is not Page.OfEntry { Entry.Source.Publication.Template: { Value: var name, Place: var at } } entry || name == page.Kind)
                return page;
            if (own.Contains(name, StringComparer.Ordinal))
                return entry with { Named = name };

            faults.Add(Messages.UnknownTemplate(at, name, Spelling.Nearest(name, own), own, builtIn.Contains(name)));
            return page;
        }

        return [.. pages.Select(Chosen)];
    }

    /// <summary>The names of templates that are no partials, each once, without their endings.</summary>
    private static IEnumerable<string> NamesOfPages(IEnumerable<string> files) =>
        files.Where(name => !name.Contains('/', StringComparison.Ordinal)).Select(NameOf).Distinct(StringComparer.Ordinal);

    private static string NameOf(string file) => Path.ChangeExtension(file, null);
}
