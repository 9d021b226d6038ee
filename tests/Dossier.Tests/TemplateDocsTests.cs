using Dossier.Changes;
using Dossier.Entries.Parsing;
using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Graph.Resolving;
using Dossier.Pages;
using Dossier.Pages.Models;
using Dossier.Sources;
using Dossier.Wording;
using Scriban.Runtime;
using Xunit;

namespace Dossier.Tests;

/// <summary>Holds docs/templates.md against what templates really get: every key of every model stands in its section.</summary>
public class TemplateDocsTests
{
    private static readonly string[] _functions = ["include", "raw", "url", "json", "count", "grouped", "permalinks"];

    private readonly HashSet<(string Section, string Key)> _keys = [];
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    [Theory]
    [InlineData("full")]
    [InlineData("quotes")]
    public void Every_key_of_every_model_is_documented(string publishText)
    {
        foreach (var model in ModelsOf(publishText))
        {
            foreach (var (name, value) in model.Where(global => global.Key != "words"))
            {
                _keys.Add((RootSection(name), name));
                Walk(value, RootSection(name));
            }
        }

        var sections = Sections();
        var missing = _keys
            .Where(key => !sections.TryGetValue(key.Section, out var text) || !text.Contains($"`{key.Key}`", StringComparison.Ordinal))
            .Select(key => $"section '{key.Section}' does not mention `{key.Key}`")
            .Order(StringComparer.Ordinal)
            .ToArray();
        Assert.True(missing.Length == 0, $"docs/templates.md documents everything a template gets.\n{string.Join("\n", missing)}");
    }

    [Fact]
    public void The_walk_comes_to_the_keys_that_lie_deepest()
    {
        foreach (var model in ModelsOf("full"))
        {
            foreach (var (name, value) in model.Where(global => global.Key != "words"))
                Walk(value, RootSection(name));
        }

        Assert.Contains(("Statements", "own_voice"), _keys);
        Assert.Contains(("Statements", "ground"), _keys);
        Assert.Contains(("Claims", "cells"), _keys);
        Assert.Contains(("Positions", "tenure"), _keys);
        Assert.Contains(("Quotations", "who"), _keys);
        Assert.Contains(("Paragraphs", "uses"), _keys);
        Assert.Contains(("Home", "likelihood_range"), _keys);
    }

    [Fact]
    public void Every_function_is_documented()
    {
        var text = Sections()["Functions"];
        Assert.All(_functions, function => Assert.Contains($"`{function}`", text, StringComparison.Ordinal));
    }

    private static IEnumerable<ScriptObject> ModelsOf(string publishText)
    {
        var folder = Path.Combine(Repository.Root, "content");
        var faults = new DiagnosticBag();
        var sources = SourceReader.Read(new FolderName(folder, "content"), new FolderName(Path.Combine(Repository.Root, "templates"), "templates"), new(), changedPaths: null, faults);
        var entries = EntryParser.Parse(sources, new(), faults);
        Assert.True(PublishedTexts.Vocabulary.TryParse(publishText, out var extent));
        var dossier = DossierResolver.Resolve(entries with { Settings = entries.Settings with { PublishText = extent } }, ImmutableHashSet<string>.Empty, _ => true, new(), faults);
        var (evidence, wording) = (DossierEvidence.Weigh(dossier, faults), SiteWording.Read(sources, "en", null, _ => true, faults));
        var changes = DossierChanges.Since(dossier, [], evidence, wording, EarlierBuild(), SmallSite.Now, faults);
        var own = PageRouter.Own(dossier, changes);
        var models = new PageModels(dossier, evidence, wording, changes, ExportFiles.Of(dossier, own, "https://example.org/"), new PublishedLanguages("en", ["fr"]), new SitePictures(_ => new PictureSize(300, 100), HaveCard: true), isBuiltIn: _ => true, "https://example.org/");
        IEnumerable<Page> pages = [.. PageRouter.Route(own, [], faults).Pages, new Page.OfRedirect(new Route("old.html"), dossier.Articles[0].Entry)];
        return pages.Select(models.Of);
    }

    /// <summary>A build in which nothing was as it is now.</summary>
    private static FileName EarlierBuild()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{"version":1,"home":{"id":"index","hash":""},"articles":[],"actors":[{"id":"france","hash":""}],"events":[],"pages":[]}""");
        return new FileName(file, "dossier.json");
    }

    private void Walk(object? value, string section)
    {
        if (value is null or string || !_seen.Add(value))
            return;

        switch (value)
        {
            case ScriptArray items:
                foreach (var item in items)
                    Walk(item, section);

                break;
            case ScriptObject model:
                var own = SectionOf(model, section);
                foreach (var (key, member) in model)
                {
                    _keys.Add((own, key));
                    Walk(member, own);
                }

                break;
            case ProseText text:
                foreach (var inset in text.Insets.Values)
                {
                    foreach (var (name, member) in inset.Model)
                        Walk(member, name == "paragraph" ? "Paragraphs" : "Quotations");
                }

                break;
        }
    }

    private static string RootSection(string global) => global switch
    {
        "site" or "page" => "Site and page",
        "changes" => "Lists and other pages",
        "home" => "Home",
        "article" => "Articles",
        "actor" => "Actors",
        "event" => "Events",
        "timeline" => "Timeline",
        "network" => "Network",
        "print" => "Print",
        _ => "Lists and other pages",
    };

    /// <summary>The section of a model: that of its shape where it has one of its own, else that of what it stands in.</summary>
    private static string SectionOf(ScriptObject model, string section)
    {
        bool Has(params string[] keys) => keys.All(model.ContainsKey);
        return true switch
        {
            _ when Has("edtf") => "Dates",
            _ when Has("picture", "narrow") => "Timeline",
            _ when Has("pictures", "ties") => "Network",
            _ when Has("kind", "id", "title") && !Has("gaps") => "Cards",
            _ when Has("kind", "gaps") => RootSection((string)model["kind"]!),
            _ when Has("likelihood", "likelihood_range") && !Has("facets") => "Home",
            _ when Has("ask", "state") => "Questions",
            _ when Has("state", "explanation") => "Claims",
            _ when Has("stance", "own_voice") => "Statements",
            _ when Has("ground") => "Statements",
            _ when Has("ownership", "damage") || Has("part") => "Sources",
            _ when Has("computed") => "Gaps",
            _ when Has("of", "status") => "Positions",
            _ when Has("uses") => "Paragraphs",
            _ when Has("sentences") || Has("parts", "anchor") || Has("marked") => "Sentences",
            _ => section,
        };
    }

    /// <summary>The text of each section, by its heading; an entry's own page has what its card has.</summary>
    private static Dictionary<string, string> Sections()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "templates.md"));
        var sections = text.Split("\n## ").Skip(1).ToDictionary(section => section[..section.IndexOf('\n', StringComparison.Ordinal)], section => section, StringComparer.Ordinal);
        foreach (var kind in new[] { "Articles", "Actors", "Events" })
            sections[kind] += sections["Cards"];

        return sections;
    }
}
