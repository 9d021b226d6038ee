using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Diagnostics;

/// <summary>Fixes made in any text, with any line ends, at any places, overlapping ones among them.</summary>
public class FixedTextProperties
{
    private static readonly Config _thorough = Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true);

    private static readonly string[] _pieces = ["\n", "\r\n", "\r", "title: A", "# note", "é", "😀", "  ", "\t", "x", "date: 7 May"];

    private static Arbitrary<(string Text, Fix[] Fixes)> Cases()
    {
        var text =
            from mark in Gen.Elements("", "\uFEFF")
            from pieces in Gen.Elements(_pieces).ArrayOf()
            select mark + string.Concat(pieces);
        var replacement = Gen.Elements("", "Z", "YY", "Q: \"1\"");
        return (
            from content in text
            from places in (from at in Gen.Choose(0, 200) from length in Gen.Choose(0, 12) from instead in replacement select (at, length, instead)).ArrayOf()
            select (content, places.Select(place => FixIn(content, place.at, place.length, place.instead)).OfType<Fix>().ToArray())).ToArbitrary();
    }

    [Fact]
    public void What_no_fix_covers_stays_as_it_is() => Prop.ForAll(Cases(), StaysElsewhere).Check(_thorough);

    [Fact]
    public void A_fix_whose_words_are_not_there_changes_nothing() => Prop.ForAll(Cases(), IgnoresStrangers).Check(_thorough);

    private static void StaysElsewhere((string Text, Fix[] Fixes) at)
    {
        var done = FixedText.Of(at.Text, at.Fixes);

        // Rebuilt from the places alone: what stands between two fixes is what stood there before.
        var rebuilt = new StringBuilder();
        var from = 0;
        foreach (var fix in done.Made)
        {
            var start = OffsetOf(at.Text, fix.Place);
            Assert.True(start >= from, "fixes that were made do not overlap");
            rebuilt.Append(at.Text, from, start - from).Append(fix.Replacement);
            from = start + LengthIn(at.Text, start, fix.Written);
        }

        Assert.Equal(rebuilt.Append(at.Text, from, at.Text.Length - from).ToString(), done.Text);
        Assert.Equal(at.Text.StartsWith('\uFEFF'), done.Text.StartsWith('\uFEFF'));
    }

    private static void IgnoresStrangers((string Text, Fix[] Fixes) at)
    {
        var strangers = at.Fixes.Select(fix => fix with { Written = fix.Written + "§" });
        Assert.Equal(at.Text, FixedText.Of(at.Text, strangers).Text);
    }

    [Fact]
    public void Of_two_that_overlap_the_shorter_one_is_made()
    {
        var done = FixedText.Of("based_onn: [a]", [new Fix(new Place("a", 1, 1), "based_onn: [a]", "gone"), new Fix(new Place("a", 1, 1), "based_onn", "based_on")]);
        Assert.Equal("based_on: [a]", done.Text);
    }

    private static Fix? FixIn(string text, int at, int length, string by)
    {
        var start = (text.StartsWith('\uFEFF') ? 1 : 0) + at;
        if (start + length > text.Length || (start > 0 && text[start - 1] == '\r' && start < text.Length && text[start] == '\n'))
            return null;
        if (start + length < text.Length && length > 0 && text[start + length - 1] == '\r' && text[start + length] == '\n')
            return null;

        var before = text[(text.StartsWith('\uFEFF') ? 1 : 0)..start].ReplaceLineEndings("\n").Split('\n');
        return new Fix(new Place("a.md", before.Length, before[^1].Length + 1), text.Substring(start, length).ReplaceLineEndings("\n"), by);
    }

    private static int OffsetOf(string text, Place place)
    {
        for (var offset = text.StartsWith('\uFEFF') ? 1 : 0; offset <= text.Length; offset++)
        {
            var before = text[(text.StartsWith('\uFEFF') ? 1 : 0)..offset].ReplaceLineEndings("\n").Split('\n');
            var splitsLineEnd = offset > 0 && offset < text.Length && text[offset - 1] == '\r' && text[offset] == '\n';
            if (!splitsLineEnd && before.Length == place.Line && before[^1].Length + 1 == place.Column)
                return offset;
        }

        throw new InvalidOperationException($"{place} is not in the text");
    }

    private static int LengthIn(string text, int start, string written)
    {
        var length = 0;
        while (text.Substring(start, length).ReplaceLineEndings("\n") != written || (length > 0 && start + length < text.Length && text[start + length - 1] == '\r' && text[start + length] == '\n'))
            length++;
        return length;
    }
}
