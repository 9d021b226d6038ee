using Xunit;

namespace Dossier.Tests.Import;

/// <summary>Lists and notes as word processors and note programs write them.</summary>
public class WrittenListsTests
{
    private const string Headline = "Three villages share the quay at Port Alin";
    private const string First = "Fishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said.";
    private const string Second = "The master of the harbour, Odile Marchetti, called it “a fair tide for all” and thanked the crews for their patience.";
    private const string Third = "Buyers from the mainland watched the talks, which began in spring and stopped twice for storms and for want of ice.";

    private static string Body(string html)
    {
        var text = Imports.Text($"<html lang=en><head><title>{Headline}</title></head><body lang=EN-GB><div class=WordSection1><h1>{Headline}</h1><p class=MsoNormal>{First}</p>{html}<p class=MsoNormal>{Second}</p><p class=MsoNormal>{Third}</p></div></body></html>", "a.html").Text;
        return text[(text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5)..];
    }

    private static string Item(string mark, string words, int level = 1, string place = "Middle") =>
        $"<p class=MsoListParagraphCxSp{place} style='margin-left:{36 * level}.0pt;text-indent:-18.0pt;mso-list:l0 level{level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>{mark}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>{words}<o:p></o:p></p>\n";

    [Fact]
    public void Paragraphs_of_Word_that_look_like_items_are_lists()
    {
        var body = Body(Item("·", "One quay for all boats", place: "First") + Item("o", "the north side at dawn", 2) + Item("o", "the south side at noon", 2) + Item("·", "Ice at cost", place: "Last"));
        Assert.Contains("\n- One quay for all boats\n  * the north side at dawn\n  * the south side at noon\n- Ice at cost\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filtered_page_of_Word_has_only_signs_and_hard_spaces()
    {
        var body = Body("<p class=MsoListParagraph style='text-indent:-.25in'><span style='font-family:Symbol'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>One quay for all boats</p><p class=MsoListParagraph style='text-indent:-.25in'><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>Ice at cost</p>");
        Assert.Contains("\n- One quay for all boats\n- Ice at cost\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_Word_stay_numbers_and_letters_stay_letters()
    {
        Assert.Contains("\n3. One quay for all boats\n4. Ice at cost\n", Body(Item("3.", "One quay for all boats") + Item("4.", "Ice at cost")), StringComparison.Ordinal);
        Assert.Contains("\n- a) One quay for all boats\n- b) Ice at cost\n", Body(Item("a)", "One quay for all boats") + Item("b)", "Ice at cost")).Replace('\u00A0', ' ').Replace("    ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_of_Google_Docs_that_stand_beside_their_item_are_within_it()
    {
        var body = Body("<ul class=\"lst-kix_abc-0 start\"><li>One quay for all boats</li></ul><ul class=\"lst-kix_abc-1 start\"><li>the north side at dawn</li><li>the south side at noon</li></ul><ul class=\"lst-kix_abc-0\"><li>Ice at cost</li></ul>");
        Assert.Contains("\n- One quay for all boats\n  * the north side at dawn\n  * the south side at noon\n- Ice at cost\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_right_in_a_list_belongs_to_the_item_before_it()
    {
        var body = Body("<ol><li>One quay for all boats</li><ul><li>the north side at dawn</li></ul><li>Ice at cost</li></ol>");
        Assert.Contains("\n1. One quay for all boats\n   - the north side at dawn\n2. Ice at cost\n", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\"><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>", "<div style='mso-element:footnote-list'><hr align=left size=1 width=\"33%\"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href=\"#_ftnref1\" name=\"_ftn1\"><span class=MsoFootnoteReference>[1]</span></a> Minutes of the harbour office, folio 12.</p></div></div>")]
    [InlineData("<sup><a href=\"#ftnt1\" id=\"ftnt_ref1\">[1]</a></sup>", "<hr class=c9><div><p class=c3><a href=\"#ftnt_ref1\" id=\"ftnt1\">[1]</a><span class=c4>&nbsp;Minutes of the harbour office, folio 12.</span></p></div>")]
    [InlineData("<a href=\"#_edn1\" name=\"_ednref1\"><span class=MsoEndnoteReference>[1]</span></a>", "<div style='mso-element:endnote-list'><div style='mso-element:endnote' id=edn1><p class=MsoEndnoteText><a href=\"#_ednref1\" name=\"_edn1\"><span class=MsoEndnoteReference>[1]</span></a> Minutes of the harbour office, folio 12.</p></div></div>")]
    public void Notes_of_word_processors_come_over_with_their_signs(string mark, string notes)
    {
        var text = Imports.Text($"<html lang=en><head><title>{Headline}</title></head><body><div class=WordSection1><h1>{Headline}</h1><p>{First}{mark}</p><p>{Second}</p><p>{Third}</p></div>{notes}</body></html>", "a.html").Text;
        Assert.Contains("said.\\[1\\]", text, StringComparison.Ordinal);
        Assert.Contains("\\[1\\] Minutes of the harbour office, folio 12.", text.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_of_Markdown_come_over_and_none_is_lost()
    {
        var article = Imports.Text($"---\ntitle: {Headline}\n---\n{First}[^1]\n\n{Second}\n\n{Third}\n\n[^1]: Minutes of the harbour office, folio 12.\n[^2]: A note that nothing leads to.\n\n[mole]: https://quay.example.org/mole\n", "a.md");
        Assert.Contains("said.¹", article.Text, StringComparison.Ordinal);
        Assert.Contains("\n1. Minutes of the harbour office, folio 12.", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("↩", article.Text, StringComparison.Ordinal);
        Assert.Contains("A note that nothing leads to.", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Lines, line => line.Line.Text == "[mole]: https://quay.example.org/mole");
    }
}
