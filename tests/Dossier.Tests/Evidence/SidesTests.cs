using Dossier.Entries.Actors;
using Dossier.Evidence;
using Xunit;

namespace Dossier.Tests.Evidence;

/// <summary>Who of those who took part is heard, who only denies, and of whom nothing is heard.</summary>
public class SidesTests
{
    [Theory]
    [InlineData("{ claim: e/c, stance: asserts, by: land }", "land", "", "other")]
    [InlineData("{ claim: e/c, stance: asserts, by: minister }", "land", "", "other")]
    // A denial may be of having taken part: it is told as a denial.
    [InlineData("{ claim: e/c, stance: denies, by: land }", "", "land", "other")]
    [InlineData("{ claim: e/c, stance: denies, by: land }, { claim: e/c, stance: asserts, by: other }", "other", "land", "")]
    // Who denies one thing and says another is heard.
    [InlineData("{ claim: e/c, stance: denies, by: land }, { claim: e/d, stance: asserts, by: land }", "land", "", "other")]
    // Of whom others tell is not heard.
    [InlineData("{ claim: e/c, stance: asserts, by: minister, through: [source, wire] }", "", "", "land other")]
    [InlineData("{ claim: e/c, stance: asserts, by: envoy, through: [minister, wire] }", "land", "", "other")]
    [InlineData("{ claim: e/c, stance: asserts, by: land, on_record: no }", "", "", "land other")]
    [InlineData("{ claim: e/c, stance: declines, by: land }", "", "", "land other")]
    public void Heard_is_heard_on_the_matter(string statements, string heard, string denying, string silent)
    {
        var gap = WeighedDossier.Of(($"outlet: daily\nstatements: [{statements}]", "Words.")).Sides;
        Assert.Equal((heard, denying, silent), gap switch
        {
            Gap.OneSide side => (Ids(side.Heard), Ids(side.Denying), Ids(side.Silent)),
            Gap.NoSideHeard nobody => ("", Ids(nobody.Denying), Ids(nobody.Silent)),
            _ => throw new ArgumentException($"no gap on who is heard, but {gap}", nameof(statements)),
        });
    }

    [Fact]
    public void There_is_no_gap_where_both_sides_are_heard() =>
        Assert.Null(WeighedDossier.Of(("outlet: daily\nstatements: [{ claim: e/c, stance: asserts, by: minister }, { claim: e/d, stance: asserts, by: other }]", "Words.")).Sides);

    [Theory]
    [InlineData("new", "new", "old")]
    [InlineData("land", "land", "old new")]
    public void Who_holds_an_office_of_a_state_speaks_for_none_of_two_governments(string of, string heard, string silent)
    {
        var dossier = SmallDossier.Of(
        [
            ("actors/land.md", "---\nname: Land\ntype: state\ncountry: SY\n---\n"), ("actors/old.md", "---\nname: Old government\ntype: government\ncountry: SY\n---\n"),
            ("actors/new.md", "---\nname: New government\ntype: government\ncountry: SY\n---\n"), ("actors/p.md", $"---\nname: Ida Berg\ntype: person\npositions: [{{ title: President, of: {of} }}]\n---\n"),
            SmallDossier.Event("e", $"participants: [old, new{(of == "land" ? ", land" : "")}]\nclaims: {{ c: It was so. }}"),
            ("articles/a.md", "---\ntitle: A\nstatements: [{ claim: e/c, stance: asserts, by: p }]\n---\n\nWords.\n"),
        ]);
        var side = Assert.IsType<Gap.OneSide>(DossierEvidence.Weigh(dossier, new DiagnosticBag()).GapsOf(dossier.Events[0].Entry).First(gap => gap is Gap.OneSide or Gap.NoSideHeard));
        Assert.Equal((heard, silent), (Ids(side.Heard), Ids(side.Silent)));
    }

    private static string Ids(IEnumerable<Actor> actors) => string.Join(' ', actors.Select(actor => actor.Id));
}
