using Xunit;

namespace Dossier.Tests.Evidence;

/// <summary>Whom a field says something of, the article names.</summary>
public class NamedSourcesTests
{
    private const string Text = "Ida Berg of Norway met the press, the Courier reports.";

    [Theory]
    [InlineData("by: q", "'by' names 'q', whom the text of 'a' does not name")]
    [InlineData("by: p, through: [q]", "'through' names 'q', whom the text of 'a' does not name")]
    [InlineData("by: q, note: A paraphrase.", "'by' names 'q', whom the text of 'a' does not name")]
    [InlineData("by: p, via: other", "'through' names 'other', whom the text of 'a' does not name")]
    public void Who_speaks_and_who_passes_it_on_is_named(string statement, string message) =>
        Assert.Equal([(message, 4)], Faults(Site($"statements:\n  - {{ claim: e/c, stance: asserts, {statement} }}")));

    [Theory]
    [InlineData("by: p")]
    [InlineData("by: n")]
    [InlineData("by: m")]
    [InlineData("by: a")]
    [InlineData("by: ministry")]
    [InlineData("by: p, through: [m]")]
    [InlineData("by: q, note: The text says only “a minister”; that is Jo Holm.")]
    public void Who_is_named_publishes_it_or_is_told_of_in_a_note_is_no_fault(string statement) =>
        Assert.Empty(Faults(Site($"statements:\n  - {{ claim: e/c, stance: asserts, {statement} }}\noutlet: m")));

    [Fact]
    public void A_writer_may_speak() => Assert.Empty(Faults(Site("author: q\nstatements:\n  - { claim: e/c, stance: asserts, by: q }")));

    [Fact]
    public void An_outlet_that_an_article_is_based_on_is_named()
    {
        Assert.Equal([("'based_on' names 'other', whom the text of 'a' does not name", 3)], Faults(Site("based_on: [other, m]")));
        Assert.Empty(Faults(Site("based_on: [other]\ngaps: ['The copy does not name [[other]], from which it is.']")));
    }

    [Fact]
    public void Who_took_part_is_named_by_an_article_that_reports_it()
    {
        Assert.Equal([("'q' took part, but no article names it that reports the event (a)", 3)], Faults(Site("events: [e]", "participants: [p, q]")));
        Assert.Empty(Faults(Site("events: [e]", "participants: [p, n, ministry]")));
        Assert.Empty(Faults(Site("events: [e]", "participants: [q]\ngaps: ['The text says “a minister”; [[q]] held the office.']")));
        Assert.Empty(Faults(Site("", "participants: [q]")));
    }

    [Fact]
    public void The_source_of_a_position_names_who_holds_it()
    {
        Assert.Equal([("'a' is the source of 'Envoy', and does not name 'q'", 5)], Faults(Site("", "", "positions: [{ title: Envoy, of: n, sources: [a] }]")));
        Assert.Empty(Faults(Site("", "", "positions: [{ title: Envoy, of: n, sources: [a] }]\ngaps: ['[[a|The article]] says only “the envoy”.']")));
        Assert.Empty(Faults(Site("", "", "positions: [{ title: Envoy, of: n, sources: [a] }]\naliases: [the press]")));
    }

    private static SmallSite Site(string article, string one = "", string minister = "") => SmallSite.Of(
        ("content/actors/m.md", "---\nname: Courier\ntype: media\n---\n"),
        ("content/actors/other.md", "---\nname: Herald\ntype: media\n---\n"),
        ("content/actors/n.md", "---\nname: Norway\ntype: state\n---\n"),
        ("content/actors/ministry.md", "---\nname: Ministry of Fish\ntype: government\n---\n"),
        ("content/actors/p.md", "---\nname: Ida Berg\ntype: person\npositions: [{ title: Minister, of: ministry }]\n---\n"),
        ("content/actors/q.md", $"---\nname: Jo Holm\ntype: person\n{minister}\n---\n".Replace("\n\n", "\n", StringComparison.Ordinal).Replace("positions", "description: An envoy\npositions", StringComparison.Ordinal)),
        ("content/events/e.md", $"---\ntitle: E\n{one}\nclaims: {{ c: They met. }}\n---\n"),
        ("content/articles/a.md", $"---\ntitle: A\n{article}\n---\n\n{Text}\n"));

    private static IEnumerable<(string Message, int Line)> Faults(SmallSite site) => site.Diagnostics
        .Where(fault => fault.Rule.Code is "source-not-named" or "participant-not-named" or "holder-not-named")
        .Select(fault => (fault.Message, fault.Place.Line));
}
