using Xunit;

namespace Dossier.Tests.Evidence;

/// <summary>An article reports nothing that begins after it; what is to come it can only foresee.</summary>
public class EventDatesTests
{
    [Theory]
    [InlineData("fact", 1)]
    [InlineData("forecast", 0)]
    public void A_forecast_is_of_what_is_to_come(string kind, int faults) => Assert.Equal(faults, SmallSite.Of(
        ("content/events/e.md", $"---\ntitle: E\ndate: 2025-06-01\nclaims:\n  c: {{ text: The harbour opens., kind: {kind} }}\n---\n"),
        ("content/articles/a.md", "---\ntitle: A\ndate: 2025-05-01\nevents: [e]\nstatements:\n  - { claim: e/c, stance: asserts, quote: The harbour opens }\n---\n\nThe harbour opens in June.\n"))
        .Diagnostics.Count(fault => fault.Rule == Rules.ReportBeforeEvent));

    [Theory]
    [InlineData("killed", "39 people drowned", 0)]
    [InlineData("wounded", "39 people drowned", 1)]
    [InlineData("displaced", "39 people left their homes", 0)]
    [InlineData("killed", "39 people left their homes", 1)]
    [InlineData("killed", "39 are missing", 1)]
    [InlineData("killed", "39 are dead or missing", 0)]
    [InlineData("other, of: missing", "39 are missing", 0)]
    public void A_figure_counts_what_its_words_say(string measure, string quote, int faults) => Assert.Equal(faults, SmallSite.Of(
        ("content/events/e.md", $"---\ntitle: E\nfigures:\n  - {{ measure: {measure}, said: \"39\", about: 39, source: a, quote: {quote} }}\n---\n"),
        ("content/articles/a.md", $"---\ntitle: A\nlanguage: en\nevents: [e]\n---\n\nSo far {quote}.\n"))
        .Diagnostics.Count(fault => fault.Rule == Rules.MeasureMismatch));
}
