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

    private static string Ids(IEnumerable<Actor> actors) => string.Join(' ', actors.Select(actor => actor.Id));
}
