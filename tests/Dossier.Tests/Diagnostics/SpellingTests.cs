using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Diagnostics;

public class SpellingTests
{
    private static readonly string[] Fields =
        ["author", "based_on", "date", "date_basis", "date_note", "outlet", "reliability", "title", "translator"];

    private static readonly string[] Ids =
        ["ahmad-al-sharaa", "asaad-al-shaibani", "bashar-al-assad", "emmanuel-macron", "élysée-palace", "syria", "syria-tv"];

    [Theory]
    [InlineData("auhtor", "author")]
    [InlineData("outlt", "outlet")]
    [InlineData("relibility", "reliability")]
    [InlineData("basedOn", "based_on")]
    [InlineData("based-on", "based_on")]
    [InlineData("Title", "title")]
    [InlineData("basis", "date_basis")]
    public void A_misspelt_field_finds_the_field(string word, string field) => Assert.Equal(field, Spelling.Nearest(word, Fields));

    [Theory]
    [InlineData("ahmed-al-sharra", "ahmad-al-sharaa")]
    [InlineData("elysee-palace", "élysée-palace")]
    [InlineData("emanuel-macron", "emmanuel-macron")]
    [InlineData("sharaa", "ahmad-al-sharaa")]
    [InlineData("al-assad", "bashar-al-assad")]
    public void A_misspelt_id_finds_the_id(string word, string id) => Assert.Equal(id, Spelling.Nearest(word, Ids));

    [Theory]
    [InlineData("nothing-like-it")]
    [InlineData("al")]
    [InlineData("")]
    [InlineData("-")]
    public void A_word_that_is_near_nothing_finds_nothing(string word) => Assert.Null(Spelling.Nearest(word, Ids));

    [Fact]
    public void A_part_that_several_share_finds_nothing() =>
        Assert.Null(Spelling.Nearest("paris", ["paris-meeting-july", "paris-talks-in-may"]));

    [Fact]
    public void Of_equally_near_words_the_one_nearest_as_written_comes_first_then_ordinal_order()
    {
        Assert.Equal("café", Spelling.Nearest("cafés", ["cafe", "café"]));
        Assert.Equal("bane", Spelling.Nearest("xane", ["mane", "bane", "cane"]));
    }

    [Fact]
    public void The_order_of_the_candidates_does_not_matter()
    {
        var words = Gen.Elements("abé-_A".ToCharArray()).ListOf().Select(letters => new string([.. letters]));
        var input = from word in words from candidates in words.ListOf() select (word, candidates.ToArray());

        Prop.ForAll(input.ToArbitrary(), pair =>
        {
            var (word, candidates) = pair;
            return Spelling.Nearest(word, candidates) == Spelling.Nearest(word, candidates.Reverse());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));
    }

    [Fact]
    public void One_slip_in_a_longer_word_is_always_mended()
    {
        var input =
            from letters in Gen.Choose('a', 'z').Select(code => (char)code).ListOf(8)
            from at in Gen.Choose(0, 6)
            from slip in Gen.Choose(0, 3)
            select (Word: new string([.. letters]), At: at, Slip: slip);

        Prop.ForAll(input.ToArbitrary(), given =>
        {
            var (word, at, slip) = given;
            var misspelt = slip switch
            {
                0 => word.Remove(at, 1),
                1 => word.Insert(at, "q"),
                2 => word.Remove(at, 1).Insert(at, "0"),
                _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            };
            return Spelling.Nearest(misspelt, ["0000000000000000", word]) == word;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));
    }

    [Theory]
    [InlineData("emanuel-macron", "emmanuel-macron")]
    [InlineData("Emmanuel Macron", "emmanuel-macron")]
    [InlineData("reuter", "reuters")]
    [InlineData("retuers", "reuters")]
    [InlineData("iceland", null)]
    [InlineData("iran", null)]
    [InlineData("talks-2", null)]
    [InlineData("west-germany", null)]
    [InlineData("sunny", null)]
    public void An_id_is_replaced_only_where_it_was_mistyped(string word, string? meant) =>
        Assert.Equal(meant, Spelling.OnlyMistyped(word, ["emmanuel-macron", "reuters", "ireland", "iraq", "talks-21", "east-germany", "sunni"]));

    [Fact]
    public void Nothing_is_replaced_where_two_are_near() =>
        Assert.Null(Spelling.OnlyMistyped("french-minster", ["french-minister", "french-ministry"]));

    [Fact]
    public void A_word_of_a_closed_set_may_have_a_changed_letter()
    {
        Assert.Equal("asserts", Spelling.OnlyNear("aserts", ["asserts", "confirms", "denies"]));
        Assert.Equal("summary", Spelling.OnlyNear("sumnary", ["summary", "title"]));
    }
}
