using Xunit;

namespace Dossier.Tests.Evidence;

/// <summary>One voice has one stance on a claim.</summary>
public class VoicesTests
{
    [Theory]
    [InlineData("asserts", "denies")]
    [InlineData("declines", "confirms")]
    [InlineData("confirms", "denies")]
    [InlineData("asserts", "declines")]
    public void Who_says_two_things_of_one_claim_in_one_article_is_an_error_with_both_places(string first, string second)
    {
        var fault = Assert.Single(Faults(Site($"  - {{ claim: e/c, stance: {first}, by: p }}\n  - {{ claim: e/c, stance: {second}, by: p }}\n")));

        Assert.Equal((Rules.VoiceOfTwoStances, 5), (fault.Rule, fault.Place.Line));
        Assert.Equal($"'p' {second} here what it {first} in content/articles/a.md(4,27)", fault.Message);
    }

    [Theory]
    [InlineData("- { claim: e/c, stance: asserts, by: p }\n  - { claim: e/c, stance: confirms, by: p }")]
    [InlineData("- { claim: e/c, stance: asserts, by: p }\n  - { claim: e/c, stance: denies, by: q }")]
    [InlineData("- { claim: e/c, stance: asserts, by: p }\n  - { claim: e/d, stance: denies, by: p }")]
    [InlineData("- { claim: e/c, stance: asserts }\n  - { claim: e/c, stance: denies, by: p }")]
    [InlineData("- { claim: e/c, stance: asserts, by: p, through: [q] }\n  - { claim: e/c, stance: denies, by: p }")]
    public void Two_voices_two_claims_and_one_meaning_are_none(string statements) => Assert.Empty(Faults(Site($"  {statements}\n")));

    [Fact]
    public void Who_speaks_for_an_outlet_is_its_voice() =>
        Assert.Equal(Rules.VoiceOfTwoStances, Assert.Single(Faults(Site("  - { claim: e/c, stance: asserts }\n  - { claim: e/c, stance: denies, by: m }\n"))).Rule);

    [Theory]
    [InlineData("2025-05-02", "2025-05-07", "", "voice-changed")]
    [InlineData("2025-05-02", "2025-05-07", ", note: A week later he took it back.", null)]
    [InlineData("2025-05-02", "2025-05-02", ", note: The same day.", "voice-of-two-stances")]
    [InlineData("2025-05", "2025-05-07", "", "voice-of-two-stances")]
    public void Somebody_may_change_sides_between_articles_and_then_a_note_says_so(string before, string after, string note, string? code)
    {
        var site = SmallSite.Of(
        [
            .. Others,
            ("content/articles/a.md", $"---\ntitle: A\noutlet: m\ndate: {before}\nstatements:\n  - {{ claim: e/c, stance: asserts, by: p }}\n---\n\nIda Berg spoke.\n"),
            ("content/articles/b.md", $"---\ntitle: B\noutlet: m\ndate: {after}\nstatements:\n  - {{ claim: e/c, stance: denies, by: p{note} }}\n---\n\nIda Berg spoke again.\n"),
        ]);

        Assert.Equal(code, Faults(site).SingleOrDefault()?.Code);
    }

    private static (string Path, string Text)[] Others =>
    [
        ("content/actors/m.md", "---\nname: Courier\ntype: media\n---\n"),
        ("content/actors/p.md", "---\nname: Ida Berg\ntype: person\n---\n"),
        ("content/actors/q.md", "---\nname: Jo Holm\ntype: person\n---\n"),
        ("content/events/e.md", "---\ntitle: E\nclaims: { c: They met., d: They agreed. }\n---\n"),
    ];

    private static SmallSite Site(string statements) => SmallSite.Of(
        [.. Others, ("content/articles/a.md", $"---\ntitle: A\nstatements:\n{statements}outlet: m\n---\n\nIda Berg and Jo Holm spoke.\n")]);

    private static IEnumerable<Diagnostic> Faults(SmallSite site) => site.Diagnostics.Where(fault => fault.Rule == Rules.VoiceOfTwoStances || fault.Rule == Rules.VoiceChanged);
}
