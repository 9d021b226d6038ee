using Dossier.Import.Forms.Encodings;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>What is whole but for a byte, or stands where a browser shows it and markup hides it, is read.</summary>
public sealed class SpoiledInputTests
{
    private const string French = "Les ministres s’accordent à Genève. Le traité entre en vigueur à l’été, après des années de négociations à huis clos.";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_spoiled_byte_makes_no_other_encoding(bool isPage)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(French), 0xE9, .. " Fin."u8];
        var (text, doubt) = Letters.Of(bytes, transport: null, isPage)!.Value;
        Assert.Equal(French + "\uFFFD Fin.", text);
        Assert.NotNull(doubt);
    }

    [Fact]
    public void A_file_cut_within_its_last_letter_is_read()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(French + "é")[..^1]];
        Assert.Equal(French + "\uFFFD", Letters.Of(bytes, transport: null, isPage: false)!.Value.Text);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("macintosh")]
    public void A_text_in_another_encoding_is_not_taken_for_a_spoiled_one(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        Assert.DoesNotContain('\uFFFD', Letters.Of(encoding.GetBytes(French), transport: null, isPage: true)!.Value.Text);
    }

    [Theory]
    [InlineData("<template shadowrootmode=open>{0}</template>")]
    [InlineData("<div><template shadowrootmode=closed><b><template shadowrootmode=open>{0}</template></b></template></div>")]
    public void What_a_shadow_root_shows_is_text(string markup)
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 6).Select(n => $"<p>Paragraph {n} tells what the envoys agreed on at the second day of the talks in the harbour.</p>"));
        var page = $"<html><head><title>Envoys agree</title></head><body><h1>Envoys agree</h1>{markup.Replace("{0}", paragraphs, StringComparison.Ordinal)}</body></html>";
        var text = Imports.Text(page, "page.html").Text;
        for (var n = 1; n <= 6; n++)
            Assert.Contains($"Paragraph {n} tells", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_longer_of_a_feed_s_two_texts_is_the_article_and_no_word_of_the_other_is_lost()
    {
        var feed = """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Courier</title><item><title>Envoys agree</title>
            <description>&lt;p&gt;The envoys agreed on the first day of the talks.&lt;/p&gt;&lt;p&gt;They will meet again in May, the ministry said.&lt;/p&gt;</description>
            <content:encoded>&lt;p&gt;Read it on our site.&lt;/p&gt;</content:encoded></item></channel></rss>
            """;
        var text = Imports.Text(feed, "feed.xml").Text;
        Assert.Contains("They will meet again in May", text, StringComparison.Ordinal);
    }
}
