using Dossier.FrontMatter.Values;
using Xunit;

namespace Dossier.Tests.Entries;

/// <summary>What other registers call an entry: the forms of their identifiers, and their check digits.</summary>
public class ExternalIdTests
{
    public static TheoryData<string> Registers => [.. ExternalIdScheme.All.Select(scheme => scheme.Name)];

    [Theory]
    [MemberData(nameof(Registers))]
    public void The_sample_of_a_register_is_one_of_its_identifiers_alone_and_in_its_address(string register)
    {
        var scheme = ExternalIdScheme.Find(register)!;

        Assert.Null(scheme.Read(scheme.Sample, out var read));
        Assert.Equal(scheme.Sample, read);
        Assert.Equal(scheme.Sample, scheme.Read(scheme.AddressOf(scheme.Sample), out _)?.Meant);
        Assert.False(scheme.Read("no identifier", out _)?.IsOfForm);
    }

    [Theory]
    [InlineData("isni", "0000 0001 2103 2683", "0000000121032683")]
    [InlineData("isni", "0000-0001-2146-438X", "000000012146438X")]
    [InlineData("orcid", "0000-0002-1694-233X", "0000-0002-1694-233X")]
    [InlineData("lei", "213800D1EI4B9WTWWD28", "213800D1EI4B9WTWWD28")]
    [InlineData("opensanctions", "NK-aU8Qco8Bi9LNuvVGcVVYgY", "NK-aU8Qco8Bi9LNuvVGcVVYgY")]
    [InlineData("gnd", "4074335-4", "4074335-4")]
    public void An_identifier_is_taken_as_its_register_writes_it(string register, string written, string read)
    {
        Assert.Null(ExternalIdScheme.Find(register)!.Read(written, out var value));
        Assert.Equal(read, value);
    }

    [Theory]
    [InlineData("isni", "0000000121032638")]
    [InlineData("orcid", "0000-0002-1825-0079")]
    [InlineData("lei", "7H6GLXDRUGQFU57RNE79")]
    [InlineData("lei", "7H6GLXRDUGQFU57RNE97")]
    public void Two_swapped_signs_are_told_by_the_check_digits(string register, string written) =>
        Assert.Equal(new ExternalIdFault(IsOfForm: true, Meant: null), ExternalIdScheme.Find(register)!.Read(written, out _));

    [Theory]
    [InlineData("orcid", "0000000218250097", "0000-0002-1825-0097")]
    [InlineData("lei", "7h6glxdrugqfu57rne97", "7H6GLXDRUGQFU57RNE97")]
    [InlineData("viaf", "http://viaf.org/viaf/97804211/", "97804211")]
    [InlineData("opensanctions", "https://opensanctions.org/entities/Q7747/", "Q7747")]
    [InlineData("viaf", "Emmanuel Macron", null)]
    public void What_was_meant_is_told_where_that_is_known(string register, string written, string? meant) =>
        Assert.Equal(new ExternalIdFault(IsOfForm: false, meant), ExternalIdScheme.Find(register)!.Read(written, out _));

    [Theory]
    [InlineData("lex: 32019R0943")]
    [InlineData("lie: something")]
    [InlineData("register-of-companies: 12")]
    [InlineData("acled: SYR1234")]
    [InlineData("سجل: ١٢")]
    public void A_register_of_the_houses_own_is_no_fault(string id)
    {
        var site = SmallSite.Of(("content/actors/a.md", $"---\nname: A\ntype: person\nids: {{ \"{id.Split(':')[0]}\": {id.Split(": ")[1]} }}\n---\n"));

        Assert.Equal("", site.Report);
        Assert.Contains(id.Split(": ")[1], site["actors/a.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_only_have_been_meant_in_one_way_can_be_put_right_by_the_tool()
    {
        var site = SmallSite.Of(
            ("content/actors/a.md", "---\nname: A\ntype: person\nids:\n  wikidat: Q1\n  orcid: https://orcid.org/0000-0002-1825-0097\n---\n"),
            ("content/actors/b.md", "---\nname: B\ntype: person\nids:\n  viaf: 97804211\n  viaff: 97804212\n  orcid: 0000-0002-1825-0079\n---\n"));

        Assert.Equal(
            [
                ("near-id-scheme", "wikidat", "wikidata"),
                ("bad-external-id", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"),
                // The right name stands there already, and no register tells what was meant by wrong check digits.
                ("near-id-scheme", null, null),
                ("bad-external-id", null, null),
            ],
            site.Diagnostics.Where(fault => fault.Code is "near-id-scheme" or "bad-external-id").Select(fault => (fault.Code, fault.Fix?.Written, fault.Fix?.Replacement)));
    }

    [Fact]
    public void Readers_find_the_identifiers_of_known_registers_as_links_in_their_language()
    {
        foreach (var (language, label) in new[] { ("en", "In other registers"), ("fr", "Dans d’autres registres"), ("ar", "في سجلات أخرى") })
        {
            var site = SmallSite.Of(
                ("content/dossier.yml", $"title: T\nlanguage: {language}\n"),
                ("content/actors/a.md", "---\nname: A\ntype: person\nids: { wikidata: Q1, viaf: 97804211, house: 12 }\n---\n"));

            Assert.Contains(label, site["actors/a.html"], StringComparison.Ordinal);
            Assert.Contains("VIAF <a href=\"https://viaf.org/viaf/97804211\" rel=\"noopener\">97804211</a>", site["actors/a.html"], StringComparison.Ordinal);
            Assert.Contains("house 12", site["actors/a.html"], StringComparison.Ordinal);
            Assert.Contains("<a href=\"https://www.wikidata.org/wiki/Q1\" rel=\"noopener\">Q1</a>", site["actors/a.html"], StringComparison.Ordinal);
            Assert.Contains("[VIAF 97804211](<https://viaf.org/viaf/97804211>)", site["actors/a.md"], StringComparison.Ordinal);
        }
    }
}
