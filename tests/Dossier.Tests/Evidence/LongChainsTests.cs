using Dossier.Evidence;
using Dossier.Graph;
using Xunit;

namespace Dossier.Tests.Evidence;

/// <summary>Chains of sources and statements on one claim, however many there are, take work that grows as they do.</summary>
public class LongChainsTests
{
    [Fact]
    public void A_long_chain_of_sources_is_followed_to_its_end()
    {
        var dossier = Chain(20_000);

        var (origin, ground) = OriginsOf(dossier).Of(dossier.Articles.MaxBy(article => int.Parse(article.Entry.Id[1..], CultureInfo.InvariantCulture))!);

        Assert.Equal(("daily", OriginGround.BasedOn), (Assert.Single(origin.Candidates).Id, ground));
    }

    [Fact]
    public void Chains_of_sources_are_followed_in_linear_work()
    {
        var (chain, longer) = (Chain(1_000), Chain(2_000));

        LinearWork.Assert(length => OriginsOf(length == 1_000 ? chain : longer), 1_000);
    }

    [Fact]
    public void Statements_of_one_claim_are_weighed_in_linear_work()
    {
        var (some, more) = (Statements(2_000), Statements(4_000));

        LinearWork.Assert(count => DossierEvidence.Weigh(count == 2_000 ? some : more, new DiagnosticBag()), 2_000);
    }

    private static Origins OriginsOf(ResolvedDossier dossier) => new(dossier, new Sides(dossier));

    /// <summary>Articles each of which takes its news from the one before.</summary>
    private static ResolvedDossier Chain(int length) => SmallDossier.Of(
    [
        .. Enumerable.Range(0, length).Select(at => ($"articles/a{at}.md", $"---\ntitle: Article {at}\n{(at == 0 ? "outlet: daily" : $"based_on: [a{at - 1}]")}\n---\n\nWords of {at}.\n")),
        ("actors/daily.md", "---\nname: The Daily\ntype: media\n---\n"),
    ]);

    /// <summary>Articles of one outlet that state one claim again and again, in their own voices and by somebody.</summary>
    private static ResolvedDossier Statements(int count) => SmallDossier.Of(
    [
        ("actors/daily.md", "---\nname: The Daily\ntype: media\n---\n"),
        ("actors/minister.md", "---\nname: Anna Minister\ntype: person\n---\n"),
        SmallDossier.Event("e", "claims: { c: It was so. }"),
        .. Enumerable.Range(0, count / 1_000).Select(article => (
            $"articles/a{article}.md",
            $"---\ntitle: A\noutlet: daily\nstatements:\n{string.Concat(Enumerable.Range(0, 1_000).Select(at => $"  - {{ claim: e/c, stance: asserts{(at % 2 == 0 ? "" : ", by: minister")} }}\n"))}---\n\nWords.\n")),
    ]);
}
