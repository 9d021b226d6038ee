using Xunit;

namespace Dossier.Tests.Content;

/// <summary>Characters that no words consist of, wherever they can stand: each is reported at its place, with a fix, and none ends the program.</summary>
public class InvisibleCharacterTests
{
    [Theory]
    [InlineData("\uFFFE", "U+FFFE", "")]
    [InlineData("\uFFFF", "U+FFFF", "")]
    [InlineData("\uFDD0", "U+FDD0", "")]
    [InlineData("\U0001FFFE", "U+1FFFE", "")]
    [InlineData("\U0010FFFF", "U+10FFFF", "")]
    [InlineData("\0", "U+0000", "")]
    [InlineData("\u0001", "U+0001", "")]
    [InlineData("\u007F", "U+007F", "")]
    [InlineData("\u2028", "U+2028", " ")]
    [InlineData("\u2029", "U+2029", " ")]
    [InlineData("\u0085", "U+0085", " ")]
    [InlineData("\f", "U+000C", " ")]
    public void It_is_reported_at_its_place_wherever_it_stands(string sign, string code, string instead)
    {
        (string File, string Text, int Line, int Column)[] places =
        [
            ("content/dossier.yml", $"title: Te{sign}st\ntopics:\n  - id: war\n    title: Wa{sign}r\n", 1, 10),
            ("content/articles/title.md", $"---\ntitle: The{sign} end\noutlet: paper\n---\n\nWords.\n", 2, 11),
            ("content/articles/body.md", $"---\ntitle: A\n---\n\nThe infor{sign}mation [[pa{sign}per]] stays.\n", 5, 10),
            ("content/actors/alias.md", $"---\nname: Ida Berg\ntype: person\naliases: [I{sign}da]\nsummary: >\n  Wor{sign}ds.\n---\n", 4, 12),
            ("content/actors/paper.md", $"---\nname: Paper\ntype: media\n---\n\n> Wor{sign}ds.\n> — [[title{sign}]]\n", 6, 6),
            ("content/articles/key.md", $"---\ntitle: A\ntop{sign}ics: [war]\n---\n", 3, 4),
            ("templates/i18n/en.yml", $"site:\n  home: Ho{sign}me\n", 2, 11),
            ("templates/partials/own.html", $"<p>Wor{sign}ds</p>\n", 1, 7),
        ];

        var site = SmallSite.Of([.. places.Select(place => (place.File, place.Text))]);

        foreach (var (file, text, line, column) in places)
        {
            var fault = site.Diagnostics.First(fault => fault.Code == "invisible-character" && fault.Place.File == file);
            Assert.Equal(new Place(file, line, column), fault.Place);
            Assert.Contains(code, fault.Message, StringComparison.Ordinal);
            var inFile = FixedText.Of(text, site.Diagnostics.Where(one => one.Place.File == file && one.Code == "invisible-character").Select(one => one.Fix!));
            Assert.Equal(text.Replace(sign, instead, StringComparison.Ordinal), inFile.Text);
        }

        Assert.All(site.Diagnostics, fault => Assert.False(string.IsNullOrEmpty(fault.Place.File)));
    }

    [Theory]
    [InlineData("\\uFFFE")]
    [InlineData("\\0")]
    [InlineData("\\L")]
    [InlineData("\\N")]
    [InlineData("\\U0001FFFE")]
    public void Named_by_its_code_in_a_value_it_is_reported_there(string code)
    {
        var site = SmallSite.Of(("content/articles/a.md", $"---\ntitle: A\nsummary: \"Wor{code}ds.\"\n---\n"));

        var fault = Assert.Single(site.Diagnostics, fault => fault.Code == "invisible-character");
        Assert.Equal(new Place("content/articles/a.md", 3, 10), fault.Place);
    }

    [Theory]
    [InlineData("&#xFFFE;")]
    [InlineData("&#x1FFFE;")]
    [InlineData("&#1;")]
    [InlineData("&#xD800;")]
    [InlineData("&#0;")]
    public void Named_by_its_code_in_a_text_it_ends_nothing(string code) =>
        Assert.DoesNotContain(SmallSite.Of(("content/articles/a.md", $"---\ntitle: A\nsummary: Wor{code}ds.\n---\n\nWor{code}ds [[a|wor{code}ds]].\n")).Diagnostics, fault => fault.Place.File.Length == 0);

    [Fact]
    public void In_the_name_of_a_file_it_makes_a_name_that_is_no_id()
    {
        var site = SmallSite.Of(("content/articles/a\uFFFEb.md", "---\ntitle: A\n---\n"), ("content/assets/p\uFFFE.txt", "x"));

        Assert.Contains(site.Diagnostics, fault => fault.Code == "bad-id");
    }

    [Fact]
    public void A_sign_of_an_old_encoding_is_left_to_the_editor()
    {
        var site = SmallSite.Of(("content/articles/a.md", "---\ntitle: It\u0092s\n---\n"));

        Assert.Null(Assert.Single(site.Diagnostics, fault => fault.Code == "invisible-character").Fix);
    }

    [Theory]
    [InlineData("\u200F\u0644\u200E")]
    [InlineData("क्\u200Dष")]
    [InlineData("👨\u200D👩")]
    [InlineData("a\u00ADb\u00A0c\u200Bd")]
    public void What_does_its_work_unseen_is_none_of_them(string words) =>
        Assert.DoesNotContain(SmallSite.Of(("content/articles/a.md", $"---\ntitle: {words}\n---\n\n{words}\n")).Diagnostics, fault => fault.Code == "invisible-character");
}
