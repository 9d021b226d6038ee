using Dossier.FrontMatter.Values;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Sources;

/// <summary>What shows nothing makes two names of one look; no name of a page, an asset or an old path has it, and texts do.</summary>
public class UnseenSignsTests
{
    /// <summary>A sign of each range, as it stands in a name.</summary>
    public static TheoryData<string> Unseen { get; } =
    [
        "\u00AD", "\u034F", "\u061C", "\u115F", "\u1160", "\u17B4", "\u17B5", "\u180B", "\u180E", "\u180F", "\u200B", "\u200E", "\u202E", "\u2060", "\u2065", "\u206F",
        "\u2800", "\u3164", "\uFE00", "\uFE0F", "\uFEFF", "\uFFA0", "\uFFF0", "\uFFF8", "\U0001BCA0", "\U0001D159", "\U0001D173", "\U000E0000", "\U000E0041", "\U000E0100", "\U000E0FFF",
    ];

    [Theory]
    [MemberData(nameof(Unseen))]
    public void No_name_has_a_sign_that_shows_nothing(string sign)
    {
        Assert.Equal(sign, UnseenSigns.FirstIn($"note{sign}s")?.ToString());
        Assert.Equal(sign, Assert.IsType<IdFault.UnseenSign>(Slug.FaultOf($"note{sign}s")).Sign.ToString());
        Assert.True(Slug.FromTitle($"Note{sign}s") is "notes" or "note-s", "an id that is made of a title has the sign, too");

        var code = $"(U+{char.ConvertToUtf32(sign, 0):X4})";
        var site = SmallSite.Of(
            ($"content/assets/map{sign}.csv", "a,b\n"),
            ($"content/pages/about{sign}.md", "---\ntitle: A\n---\n"),
            ("content/pages/b.md", $"---\ntitle: B\nmoved_from: [\"old{sign}.html\"]\n---\n\nSee [the map](../assets/map{sign}.csv).\n"));

        var faults = site.Diagnostics.Where(fault => fault.Severity == Severity.Error && fault.Message.Contains(code, StringComparison.Ordinal)).ToArray();
        Assert.Contains(faults, fault => fault.Code == "asset-name" && fault.Place == Place.Whole($"content/assets/map{sign}.csv"));
        Assert.Contains(faults, fault => fault.Code == "bad-id" && fault.Place == Place.Whole($"content/pages/about{sign}.md"));
        // Some are errors in any value.
        Assert.Single(faults, fault => fault.Code is "unfit-address" or "invisible-character" && fault.Place is { File: "content/pages/b.md", Line: 3 });
        Assert.All(faults, fault => Assert.NotEmpty(fault.Hint));
    }

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क\u094D\u200Dष")]
    [InlineData("한국어")]
    [InlineData("مقالة")]
    [InlineData("日本")]
    [InlineData("⠓⠊")]
    public void Names_of_every_script_are_names(string name) => Assert.Null(UnseenSigns.FirstIn(name));

    [Fact]
    public void Words_of_a_text_keep_what_joins_their_letters()
    {
        var site = SmallSite.Of(("content/actors/reza.md", "---\nname: علی‌رضا\ntype: person\naliases: [\"می‌خواهم\"]\n---\n\nنمی‌دانم ❤️.\n"));

        Assert.DoesNotContain(site.Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.Contains("علی‌رضا", site["actors/reza.html"], StringComparison.Ordinal);
        Assert.Contains("نمی‌دانم ❤️.", site["actors/reza.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_is_Unicodes()
    {
        // DerivedCoreProperties.txt counts 4,174 code points with Default_Ignorable_Code_Point.
        var ignorable = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Count(code => UnseenSigns.IsIgnorable(new Rune(code)));

        Assert.Equal(4_174, ignorable);
    }
}
