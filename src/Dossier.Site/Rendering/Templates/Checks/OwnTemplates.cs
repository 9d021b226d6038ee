using Dossier.FrontMatter.Fields;
using Dossier.Sources;

namespace Dossier.Rendering.Templates.Checks;

/// <summary>
/// Looks at the files of the user's templates folder: those that stand in for no built-in one and that nothing asks for, mostly for a name
/// misspelt, and those whose built-in one has changed since they were taken from it.
/// </summary>
internal static class OwnTemplates
{
    /// <summary>Reports each of them.</summary>
    /// <param name="sources">What was read.</param>
    /// <param name="templates">The templates, parsed.</param>
    /// <param name="pageTemplates">The templates that pages are made with.</param>
    /// <param name="faults">Receives it.</param>
    public static void Report(SourceSet sources, TemplateSet templates, IEnumerable<string> pageTemplates, DiagnosticBag faults)
    {
        TemplateStamp.Report(sources, faults);
        var used = pageTemplates.ToFrozenSet(StringComparer.Ordinal);
        string[] builtIn = [.. sources.BuiltInTemplates.Select(file => file.Name).Concat(sources.BuiltInAssets.Select(file => file.Name))];
        bool IsBuiltIn(string name) => builtIn.Contains(name, StringComparer.Ordinal);
        foreach (var file in sources.Templates.Where(file => !SourceReader.IsBuiltIn(file) && !IsBuiltIn(file.Name)))
        {
            if (!IsOfLanguage(file.Name) && !IsAskedFor(file.Name, used, templates))
                faults.Add(Messages.UnusedTemplate(Place.Whole(file.Path), NearestOf(file.Name, builtIn)));
        }

        foreach (var file in sources.TemplateAssets.Where(file => !SourceReader.IsBuiltIn(file) && !IsBuiltIn(file.Name)))
        {
            if (!IsNamed(file.Name, sources, templates))
                faults.Add(Messages.UnusedTemplate(Place.Whole(file.Path), NearestOf(file.Name, builtIn)));
        }

        foreach (var path in sources.OtherTemplates)
            faults.Add(Messages.NoTemplate(Place.Whole(path)));
    }

    /// <summary>Words of a language that this dossier is not in are kept for another; a name that is none of a language is a mistake.</summary>
    private static bool IsOfLanguage(string name) =>
        name.StartsWith("i18n/", StringComparison.Ordinal) && Path.GetExtension(name) == ".yml" && LanguageShape.IsTag(name["i18n/".Length..^".yml".Length]);

    private static bool IsAskedFor(string name, FrozenSet<string> pageTemplates, TemplateSet templates)
    {
        var bare = name[..^Path.GetExtension(name).Length];
        var partial = bare.StartsWith("partials/", StringComparison.Ordinal) ? bare["partials/".Length..] : bare;
        return pageTemplates.Contains(bare) || new[] { name, bare, partial, partial + Path.GetExtension(name) }.Any(templates.Spells) || templates.IncludesByValue;
    }

    /// <summary>Whether a template or a stylesheet says the name of a file of <c>assets/</c>, with its folder and ending or without.</summary>
    private static bool IsNamed(string name, SourceSet sources, TemplateSet templates)
    {
        var below = name["assets/".Length..];
        if (new[] { name, below, Path.GetFileNameWithoutExtension(below) }.Any(templates.Spells) || templates.Says(Path.GetFileNameWithoutExtension(below)))
            return true;

        var last = Encoding.UTF8.GetBytes(below[(below.LastIndexOf('/') + 1)..]);
        return sources.Templates.Any(file => !SourceReader.IsBuiltIn(file) && file.Text.Contains(below, StringComparison.Ordinal))
            || sources.TemplateAssets.Any(file => file.Name != name && file.Bytes.Span.IndexOf(last) >= 0);
    }

    private static string? NearestOf(string name, IEnumerable<string> builtIn) => Spelling.Nearest(name, builtIn.Where(other => Path.GetDirectoryName(other) == Path.GetDirectoryName(name)));
}
