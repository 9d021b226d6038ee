using Dossier.Dates;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Dossier.Tests.FrontMatter;

/// <summary>What <c>check --fix</c> writes means what was written; what an editor is told to write is taken when it is typed as shown.</summary>
public partial class SureFixTests
{
    [Theory]
    [InlineData("credibility: 2 (probably true)", "credibility: 2")]
    [InlineData("credibility: 2 – probably true", "credibility: 2")]
    [InlineData("reliability: \"B (usually reliable)\"", "reliability: \"B\"")]
    [InlineData("date: '7 May 2025'", "date: '2025-05-07'")]
    [InlineData("date: 2025-05-07T18:00?", "date: 2025-05-07?")]
    [InlineData("title: Report #2 on the talks", "title: \"Report #2 on the talks\"")]
    [InlineData("language: French # of Paris", "language: fr # of Paris")]
    public void A_value_that_can_mean_one_thing_is_put_right(string field, string fixedField) => Assert.Equal(fixedField, Fixed(field));

    [Theory]
    [InlineData("credibility: 2 or 3")]
    [InlineData("credibility: 2 (perhaps 3)")]
    [InlineData("credibility: 2?")]
    [InlineData("reliability: B to C")]
    [InlineData("reliability: E (reliable)")]
    [InlineData("date: 2004/05")]
    [InlineData("date: 2012/13")]
    [InlineData("date: 202X")]
    [InlineData("date: ~2025-05-07")]
    [InlineData("date: 1985/")]
    [InlineData("date: Monday, 7 May 2025")]
    [InlineData("title: Ministers resign #todo")]
    [InlineData("date: &d 7 May 2025")]
    [InlineData("date: !!str 7 May 2025")]
    public void A_value_that_can_mean_two_things_is_left(string field) => Assert.Equal(field, Fixed(field));

    [Fact]
    public void Words_of_a_block_are_no_slips() =>
        Assert.Equal("summary: |\n  note:this\n  \u00A0that\ntitel:Words", Fixed("summary: |\n  note:this\n  \u00A0that\ntitel:Words").Replace("titel: Words", "titel:Words", StringComparison.Ordinal));

    [Theory]
    [InlineData("07/05/2025")]
    [InlineData("2004/05")]
    [InlineData("2012/13")]
    [InlineData("2001-21")]
    [InlineData("2001-24")]
    [InlineData("9999-24")]
    [InlineData("1985/")]
    [InlineData("/1985-04")]
    [InlineData("1985?/")]
    [InlineData("201X")]
    [InlineData("~2025-05-07")]
    [InlineData("7 May 2025")]
    [InlineData("Monday, 7 May 2025")]
    [InlineData("2025-07-21/2025-05-07")]
    [InlineData("2025-05-XX/2025-06")]
    [InlineData("last week")]
    public void A_date_that_is_offered_is_taken_as_it_stands(string date)
    {
        var fault = SmallSite.Of(("content/articles/a.md", $"---\ntitle: A\ndate: {date}\n---\n")).Diagnostics.Single(fault => fault.Code == "bad-date");

        var offered = fault.Hint.Split(' ').Select(word => word.TrimEnd(';', ',', ':')).Where(word => word.Any(char.IsAsciiDigit)).ToArray();
        Assert.NotEmpty(offered);
        Assert.All(offered, text => Assert.IsType<EdtfParse.Parsed>(EdtfDate.Parse(text)));
    }

    [Theory]
    [InlineData("2025-05-07")]
    [InlineData("2025-05-07 10:00")]
    [InlineData("2025-05-07T10:00:30")]
    public void A_moment_without_an_offset_is_asked_for_one_and_what_is_offered_is_taken(string moment)
    {
        var fault = SmallSite.Of(Embargoed(moment)).Diagnostics.Single(fault => fault.Code == "moment-without-offset");

        Assert.Equal((Severity.Warning, 3, 10), (fault.Severity, fault.Place.Line, fault.Place.Column));
        var offered = fault.Hint.Split(' ').Where(word => word.Any(char.IsAsciiDigit)).ToArray();
        Assert.Equal(2, offered.Length);
        Assert.All(offered, text => Assert.DoesNotContain(SmallSite.Of(Embargoed(text)).Diagnostics, one => one.Code is "bad-moment" or "moment-without-offset"));
    }

    [Theory]
    [InlineData("2025-05-07T10:00Z")]
    [InlineData("2025-05-07 10:00-04:00")]
    public void A_moment_with_its_offset_is_taken(string moment) => Assert.DoesNotContain(SmallSite.Of(Embargoed(moment)).Diagnostics, one => one.Code is "bad-moment" or "moment-without-offset");

    [Theory]
    [InlineData("title: Paris: the \"talks\"", "Paris: the \"talks\"")]
    [InlineData("title: C:\\Users: a", "C:\\Users: a")]
    [InlineData("title: @home \\ \"x\"", "@home \\ \"x\"")]
    [InlineData("title:Words: more\noutlet:x", "Words: more")]
    [InlineData("title: \"C:\\Users\"", "C:\\Users")]
    [InlineData("title: \"it's C:\\Users\"", "it's C:\\Users")]
    [InlineData("title: Talks #and more", "Talks #and more")]
    public void A_value_that_is_offered_is_read_as_what_was_meant(string field, string meant)
    {
        var fault = SmallSite.Of(("content/articles/a.md", $"---\n{field}\n---\n")).Diagnostics.First(fault => fault.Code != "missing-field");
        var offered = Offered().Match(fault.Hint).Groups["yaml"].Value;

        var yaml = new YamlStream();
        yaml.Load(new StringReader(offered.StartsWith("title:", StringComparison.Ordinal) ? offered : $"title: {offered}"));
        Assert.Equal(meant, ((YamlMappingNode)yaml.Documents[0].RootNode)["title"].ToString());
    }

    [System.Text.RegularExpressions.GeneratedRegex("(?:[Ww]rite |quotation marks: |single quotes: )(?<yaml>.*?)(?:; if it is a comment.*)?$")]
    private static partial System.Text.RegularExpressions.Regex Offered();

    private static (string, string) Embargoed(string moment) => ("content/events/e.md", $"---\ntitle: E\nembargo: {moment}\n---\n");

    private static string Fixed(string fields)
    {
        var text = $"---\n{(fields.StartsWith("title", StringComparison.Ordinal) ? "" : "title: A\n")}{fields}\n---\n";
        var site = SmallSite.Of(("content/articles/a.md", text));
        var after = FixedText.Of(text, site.Diagnostics.Where(fault => fault.Place.File == "content/articles/a.md").Select(fault => fault.Fix).OfType<Fix>()).Text;
        return after["---\n".Length..^"\n---\n".Length].Replace(fields.StartsWith("title", StringComparison.Ordinal) ? "\n\n" : "title: A\n", "", StringComparison.Ordinal);
    }
}
