using Dossier.Graph.Names;
using Xunit;

namespace Dossier.Tests.Graph;

public class GazetteerTests
{
    [Fact]
    public void The_longest_name_wins()
    {
        var gazetteer = Names("Syria", "Syria TV", "The Syrian Observer", "Syrian");

        Assert.Equal(
            ["Syria TV", "The Syrian Observer", "Syria"],
            Found(gazetteer, "Syria TV told The Syrian Observer that Syria agreed."));
    }

    [Fact]
    public void Where_the_longer_name_is_cut_by_a_letter_the_shorter_one_stands() =>
        Assert.Equal(["Syria"], Found(Names("Syria", "Syria TV"), "Syria TVs are sold."));

    [Theory]
    [InlineData("Let us talk, they took us, Help us.")]
    [InlineData("the USA, a BUS, US1, US\u0301")]
    [InlineData("вUS, US日")]
    public void Only_whole_words_in_the_same_capitals_are_names(string text) => Assert.Empty(Found(Names("US"), text));

    [Theory]
    [InlineData("Assad's army")]
    [InlineData("Assad’s army")]
    [InlineData("ask Assad’ army")]
    [InlineData("‘Assad’ he said")]
    [InlineData("d’Assad")]
    [InlineData("L'Assad")]
    [InlineData("Assad’ll")]
    [InlineData("(Assad), “Assad”")]
    public void Possessives_quotation_marks_and_elisions_stand_outside_the_name(string text) =>
        Assert.All(Found(Names("Assad"), text), name => Assert.Equal("Assad", name));

    [Fact]
    public void A_name_that_ends_in_s_is_found_before_a_bare_apostrophe() =>
        Assert.Equal(["Emirates"], Found(Names("Emirates"), "the Emirates’ role"));

    [Theory]
    [InlineData("Hay", "Hay’at Tahrir al-Sham")]
    [InlineData("at", "Hay’at Tahrir al-Sham")]
    [InlineData("Brien", "O’Brien")]
    public void An_apostrophe_within_a_word_parts_no_name(string name, string text) => Assert.Empty(Found(Names(name), text));

    [Theory]
    [InlineData("al-Assad")]
    [InlineData("Al\u2011Assad")]
    [InlineData("Bashar el-Assad")]
    [InlineData("Ibn-Assad")]
    [InlineData("Saint-Assad")]
    public void After_a_particle_and_a_hyphen_there_is_another_name(string text) => Assert.Empty(Found(Names("Assad"), text));

    [Theory]
    [InlineData("anti-Assad forces")]
    [InlineData("pro\u2010Assad")]
    [InlineData("the Assad-era")]
    [InlineData("the Assad—a doctor")]
    [InlineData("- Assad")]
    public void Across_any_other_hyphen_or_dash_a_name_is_found(string text) => Assert.Equal(["Assad"], Found(Names("Assad"), text));

    [Fact]
    public void A_name_may_hold_signs_and_end_in_one() =>
        Assert.Equal(["U.S.", "U.S.", "U.S."], Found(Names("U.S.", "UN"), "the U.S., U.S.-brokered, U.S.’s, not U.S.A"));

    [Theory]
    [InlineData("Hay’at Tahrir al‑Sham")]
    [InlineData("Hay‘at\u00A0Tahrir\nal-Sham")]
    [InlineData("Hayʼat  Tahrir \n al\u2010Sham")]
    [InlineData("Hay`at Tah\u00ADrir al-Sham")]
    public void Apostrophes_hyphens_and_spaces_of_every_kind_are_one(string text) =>
        Assert.Equal([text], Found(Names("Hay'at Tahrir al-Sham"), text));

    [Fact]
    public void A_name_does_not_reach_over_an_empty_line() => Assert.Empty(Found(Names("Syria TV"), "Syria\n\nTV"));

    [Fact]
    public void A_name_in_another_normal_form_is_found() =>
        Assert.Equal(["Élysée"], Found(Names("E\u0301lyse\u0301e"), "the Élysée Palace"));

    [Fact]
    public void Names_of_other_scripts_are_whole_words_too()
    {
        var gazetteer = Names("دمشق", "Дамаск", "דמשק", "𐌀𐌁");

        Assert.Equal(["دمشق", "Дамаск", "דמשק", "𐌀𐌁"], Found(gazetteer, "في دمشق، Дамаск; דמשק (𐌀𐌁) ودمشق Дамаска 𐌀𐌁𐌂"));
    }

    [Fact]
    public void A_shared_name_gives_all_its_bearers_in_the_order_of_the_entries()
    {
        var gazetteer = new Gazetteer<int>(
        [
            new("Assad", 2, NameStrength.Weak), new("Assad", 1, NameStrength.Weak),
            new(" Assad ", 2, NameStrength.Strong), new(" ", 3, NameStrength.Strong),
        ]);

        var match = Assert.Single(gazetteer.Find("Mr Assad"));
        Assert.Equal((3, 5), (match.Start, match.Length));
        Assert.Equal([new(2, NameStrength.Strong), new(1, NameStrength.Weak)], match.Candidates);
        Assert.Equal("Assad", Assert.Single(gazetteer.Names).Name);
    }

    [Fact]
    public void An_empty_gazetteer_finds_nothing() => Assert.Empty(Names().Find("Syria"));

    private static Gazetteer<string> Names(params string[] names) =>
        new(names.Select(name => new GazetteerEntry<string>(name, name, NameStrength.Strong)));

    private static IEnumerable<string> Found(Gazetteer<string> gazetteer, string text) =>
        gazetteer.Find(text).Select(match => text.Substring(match.Start, match.Length));
}
