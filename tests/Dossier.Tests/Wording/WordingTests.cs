using Dossier.Sources;
using Dossier.Wording;
using Xunit;

namespace Dossier.Tests.Wording;

/// <summary>How the words of a language are found, and what stands in where it has none.</summary>
public class WordingTests
{
    [Theory]
    [InlineData("en", "999 1,000 1,234,567 articles")]
    [InlineData("fr", "999 1\u202f000 1\u202f234\u202f567 articles")]
    [InlineData("ar", "999 1\u066c000 1\u066c234\u066c567")]
    public void Numbers_are_grouped_as_the_language_does(string language, string expected)
    {
        var site = SmallSite.Of(
            ("content/dossier.yml", $"title: Test\nlanguage: {language}\n"),
            ("templates/404.html", "<p>{{ grouped 999 }} {{ grouped 1000 }} {{ count 1234567 words.counts.articles }}</p>\n"));
        Assert.Contains($"<p>{expected}", site["404.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_costs_one_error_and_none_of_the_words()
    {
        var site = SmallSite.Of(
            ("content/events/e.md", "---\ntitle: E\n---\n"),
            ("templates/i18n/en.yml", "site: { skip: To the text\nlists: { events: Happenings }\n"));
        Assert.Single(site.Diagnostics);
        Assert.Equal("templates/i18n/en.yml", site.Diagnostics[0].Place.File);
        Assert.Contains("<h1>Events", site["events.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_editors_own_replaces_what_it_says_and_no_more()
    {
        var site = SmallSite.Of(
            ("content/events/e.md", "---\ntitle: E\n---\n"),
            ("templates/i18n/en.yml", "lists: { events: Happenings }\n"));
        Assert.Empty(site.Report);
        Assert.Contains("<h1>Happenings", site["events.html"], StringComparison.Ordinal);
        Assert.Contains("Skip to the content", site["events.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_variety_of_a_language_differs_where_it_says_so()
    {
        var site = SmallSite.Of(
            ("content/dossier.yml", "title: Test\nlanguage: fr-CA\n"),
            ("content/events/e.md", "---\ntitle: E\n---\n"),
            ("templates/i18n/fr-CA.yml", "lists: { events: Évènements }\n"));
        Assert.Empty(site.Report);
        Assert.Contains("<h1>Évènements", site["events.html"], StringComparison.Ordinal);
        Assert.Contains("Aller au contenu", site["events.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_with_words_of_its_own_brings_no_advice()
    {
        foreach (var language in new[] { "fr", "ar", "en", "en-GB" })
        {
            var site = SmallSite.Of(("content/dossier.yml", $"title: Test\nlanguage: {language}\n"), ("content/events/e.md", "---\ntitle: E\n---\n"));
            Assert.True(site.Report.Length == 0, $"{language}: {site.Report}");
        }
    }

    [Fact]
    public void Names_within_names_without_end_are_an_error()
    {
        var site = SmallSite.Of(("templates/i18n/en.yml", "own: &own\n  again: *own\n"));
        Assert.Contains(site.Diagnostics, fault => fault is { Severity: Severity.Error, Place.File: "templates/i18n/en.yml" });
    }

    [Theory]
    [InlineData("ar", "Reuters", "\u2068Reuters\u2069")]
    [InlineData("ar", "رويترز", "رويترز")]
    [InlineData("ar", "2025", "2025")]
    [InlineData("en", "رويترز", "\u2068رويترز\u2069")]
    [InlineData("en", "Élysée", "Élysée")]
    public void A_name_that_runs_the_other_way_is_set_apart(string language, string name, string isolated) =>
        Assert.Equal(isolated, Read(language).Isolated(name));

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("ar-Latn", "ltr")]
    [InlineData("az", "ltr")]
    [InlineData("az-Arab-IR", "rtl")]
    [InlineData("he-IL", "rtl")]
    [InlineData("yi-Hebr", "rtl")]
    public void A_language_runs_the_way_of_its_script(string language, string direction) =>
        Assert.Equal(direction, SiteWording.DirectionOf(language));

    [Theory]
    [InlineData("en", "1 article", "2 articles", "0 articles")]
    [InlineData("fr", "1 article", "2 articles", "0 article")]
    [InlineData("ar", "مقال واحد", "مقالان", "لا مقالات")]
    public void A_count_is_said_in_the_forms_of_the_language(string language, string one, string two, string none)
    {
        var wording = Read(language);
        Assert.Equal((one, two, none), (wording.Count("articles", 1), wording.Count("articles", 2), wording.Count("articles", 0)));
    }

    private static SiteWording Read(string language)
    {
        var faults = new DiagnosticBag();
        var folder = new FolderName(Path.Combine(Repository.Root, "content"), "content");
        var wording = SiteWording.Read(SourceReader.Read(folder, new FolderName(Path.Combine(Repository.Root, "templates"), "templates"), new(), changedPaths: null, faults), language, null, _ => true, faults);
        Assert.Empty(faults.Sorted());
        return wording;
    }
}
