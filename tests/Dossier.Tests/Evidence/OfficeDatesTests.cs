using Xunit;

namespace Dossier.Tests.Evidence;

/// <summary>An article calls nobody by an office that is over by then, or has not begun.</summary>
public class OfficeDatesTests
{
    [Theory]
    [InlineData("to: 2019-03", "date: 2024-05-03", "'Minister' was over in 2019-03, and 'a', which calls the holder so, is of 2024-05-03 or later")]
    [InlineData("to: 2019-03", "events: [e]", "'Minister' was over in 2019-03, and 'a', which calls the holder so, is of 2024-05-01 or later")]
    [InlineData("from: 2025", "date: 2024-05-03", "'Minister' began in 2025, and 'a', which calls the holder so, is of 2024-05-03 or before")]
    [InlineData("from: 2026", "events: [e]", "'Minister' began in 2026, and 'a', which calls the holder so, is of 2025-01-31 or before")]
    public void An_office_that_was_not_held_at_the_time_of_its_source_is_reported(string dates, string article, string message) =>
        Assert.Equal([(message, 4)], Faults(dates, article, "Minister Ida Berg was quoted as saying so."));

    [Theory]
    [InlineData("from: 2019-03", "date: 2024-05-03", "Minister Ida Berg said so.")]
    [InlineData("to: 2024-05", "date: 2024-05-03", "Minister Ida Berg said so.")]
    [InlineData("to: 2019-03", "title_note: x", "Minister Ida Berg said so.")]
    [InlineData("to: 2019-03", "date: 2024-05-03", "Former Minister Ida Berg said so.")]
    [InlineData("to: 2019-03", "date: 2024-05-03", "In 2018, Minister Ida Berg said so.")]
    [InlineData("to: 2019-03", "date: 2024-05-03", "Ida Berg was Minister when they met.")]
    [InlineData("to: 2019-03", "date: 2024-05-03", "Ida Berg said so.")]
    public void One_that_was_or_of_which_the_sentence_looks_back_is_no_fault(string dates, string article, string text) =>
        Assert.Empty(Faults(dates, article.Replace("title_note: x", "language: en", StringComparison.Ordinal), text));

    private static IEnumerable<(string Message, int Line)> Faults(string dates, string article, string text) => SmallSite.Of(
        ("content/index.md", "---\ntitle: Test\nas_of: 2025-01\n---\n"),
        ("content/actors/ida.md", $"---\nname: Ida Berg\ntype: person\npositions: [{{ title: Minister, {dates}, sources: [a] }}]\n---\n"),
        ("content/events/e.md", "---\ntitle: E\ndate: 2024-05-01\n---\n"),
        ("content/articles/a.md", $"---\ntitle: A\n{article}\n---\n\n{text}\n"))
        .Diagnostics.Where(fault => fault.Rule.Code is "office-at-other-time").Select(fault => (fault.Message, fault.Place.Line));
}
