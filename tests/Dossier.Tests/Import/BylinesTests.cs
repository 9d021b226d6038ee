using Dossier.Import.Layout;
using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>A byline is taken apart: who wrote it goes to its field; a place, an agency, a role beside the name is left out, and said.</summary>
public class BylinesTests
{
    [Theory]
    [InlineData("By Jane Doe in Paris", "en", "Jane Doe", "in Paris")]
    [InlineData("By Jane Doe, Berlin", "en", "Jane Doe", "Berlin")]
    [InlineData("By Jane Doe in Paris and John Smith in New York", "en", "Jane Doe, John Smith", "in Paris, in New York")]
    [InlineData("Por Ana López / Ginebra", "es", "Ana López", "Ginebra")]
    [InlineData("Por Ana López y Juan Pérez", "es", "Ana López y Juan Pérez", "")]
    [InlineData("Von Hans Müller, Berlin", "de", "Hans Müller", "Berlin")]
    [InlineData("Von Hans Müller und Eva Kern, Genf", "de", "Hans Müller, Eva Kern", "Genf")]
    [InlineData("Von Hans Müller (dpa)", "de", "Hans Müller", "dpa")]
    [InlineData("Par Claire Aubert (AFP) à Beyrouth", "fr", "Claire Aubert", "AFP, à Beyrouth")]
    [InlineData("Par Claire Aubert et Luc Morel", "fr", "Claire Aubert et Luc Morel", "")]
    [InlineData("di Mario Rossi", "it", "Mario Rossi", "")]
    [InlineData("di Mario Rossi e Anna Bianchi", "it", "Mario Rossi e Anna Bianchi", "")]
    [InlineData("Door Jan de Vries", "nl", "Jan de Vries", "")]
    [InlineData("Av Eva Lind och Nils Berg", "sv", "Eva Lind och Nils Berg", "")]
    [InlineData("Автор: Иван Петров", "ru", "Иван Петров", "")]
    [InlineData("Авторы: Иван Петров и Анна Белова", "ru", "Иван Петров и Анна Белова", "")]
    [InlineData("Yazar: Ayşe Yılmaz ve Ali Demir", "tr", "Ayşe Yılmaz ve Ali Demir", "")]
    [InlineData("Autor: Jan Kowalski", "pl", "Jan Kowalski", "")]
    [InlineData("Tekst: Anna Nowak oraz Jan Kowalski", "pl", "Anna Nowak oraz Jan Kowalski", "")]
    [InlineData("كتب: سامر الحداد", "ar", "سامر الحداد", "")]
    [InlineData("بقلم/ سامر الحداد", "ar", "سامر الحداد", "")]
    [InlineData("מאת דנה כהן", "he", "דנה כהן", "")]
    [InlineData("作者：张三", "zh", "张三", "")]
    [InlineData("本报记者 张三 李四", "zh", "张三 李四", "")]
    [InlineData("김철수 기자", "ko", "김철수", "")]
    [InlineData("[서울=뉴시스] 김철수 기자", "ko", "김철수", "서울")]
    [InlineData("山田太郎記者", "ja", "山田太郎", "")]
    [InlineData("De notre correspondante à Beyrouth, Claire Aubert", "fr", "Claire Aubert", "à Beyrouth")]
    [InlineData("Von unserem Korrespondenten Hans Müller, Genf", "de", "Hans Müller", "Genf")]
    [InlineData("Dal nostro inviato Mario Rossi", "it", "Mario Rossi", "")]
    [InlineData("By Helen Marsh, Political Editor", "en", "Helen Marsh", "Political Editor")]
    [InlineData("Par Claire Aubert (avec AFP)", "fr", "Claire Aubert", "avec AFP")]
    [InlineData("Par Claire Aubert avec AFP", "fr", "Claire Aubert", "AFP")]
    [InlineData("Par Claire Aubert, avec AFP et Reuters", "fr", "Claire Aubert", "AFP, Reuters")]
    [InlineData("By Jane Doe and wires", "en", "Jane Doe", "wires")]
    [InlineData("By Jane Doe with agencies", "en", "Jane Doe", "agencies")]
    [InlineData("By Ann Lee with Tom Ray in Oslo", "en", "Ann Lee, Tom Ray", "in Oslo")]
    [InlineData("By Matthew Digby , Minh Do", "en", "Matthew Digby, Minh Do", "")]
    [InlineData("Autor: Jan Nowak/PAP", "pl", "Jan Nowak", "PAP")]
    [InlineData("oprac. Jan Nowak", "pl", "Jan Nowak", "")]
    [InlineData("Haber: Ayşe Yılmaz / AA", "tr", "Ayşe Yılmaz", "AA")]
    [InlineData("Par la rédaction avec AFP", "fr", "AFP", "la rédaction")]
    [InlineData("【ジュネーブ＝山田太郎】", "ja", "山田太郎", "ジュネーブ")]
    [InlineData("［ジュネーブ＝山田太郎、佐藤花子］", "ja", "山田太郎、佐藤花子", "ジュネーブ")]
    [InlineData("【ジュネーブ共同】", "ja", "共同", "ジュネーブ")]
    [InlineData("Matthew Digby , Minh Do March 12, 2024", "en", "Matthew Digby, Minh Do", "")]
    [InlineData("By Jane Doe, PhD", "en", "Jane Doe, PhD", "")]
    [InlineData("By Lea Ferro, Omar Said and Ana Lind", "en", "Lea Ferro, Omar Said and Ana Lind", "")]
    public void The_names_are_the_author(string line, string language, string author, string rest)
    {
        var byline = LineRules.Read(line, language).All.OfType<LineReading.Byline>().FirstOrDefault();
        Assert.Equal((author, rest), (byline?.Author, byline?.Rest));
    }

    [Theory]
    [InlineData("Von unserem Korrespondenten", "de")]
    [InlineData("Von unserem Korrespondenten in Genf", "de")]
    [InlineData("From our correspondent", "en")]
    [InlineData("De notre correspondant à Beyrouth", "fr")]
    [InlineData("Por la Redacción", "es")]
    [InlineData("От нашего корреспондента", "ru")]
    [InlineData("By staff and agencies", "en")]
    [InlineData("Von Redaktion", "de")]
    public void A_role_without_a_name_is_no_author(string line, string language) =>
        Assert.Equal(DropReason.Nameless, Assert.IsType<LineReading.Furniture>(LineRules.Read(line, language)).Reason);

    /// <summary>What leads in a byline in one language is a word or a name in another.</summary>
    [Theory]
    [InlineData("Door County", "en")]
    [InlineData("Di Maio attacca il governo", "it")]
    [InlineData("Av Medien", "de")]
    [InlineData("De Gaulle", "fr")]
    [InlineData("كتب الرئيس رسالة طويلة إلى كل أعضاء المجلس في العاصمة", "ar")]
    public void Another_word_leads_in_nobody(string line, string language) => Assert.IsNotType<LineReading.Byline>(LineRules.Read(line, language));

    [Fact]
    public void What_is_left_out_of_a_byline_is_said_at_its_line()
    {
        var article = Imports.Text("<html lang=de><body><article><h1>Drei Dörfer teilen sich den Kai</h1><p>Von Hans Müller, Genf | 12. März 2024</p><p>Die Fischer von drei Dörfern haben sich am Montag geeinigt, den Kai zu teilen, sagte das Hafenamt der Stadt.</p><p>Die Hafenmeisterin sprach von einer gerechten Flut für alle und dankte den Mannschaften für ihre Geduld.</p></article></body></html>", "kai.html");
        Assert.Equal("Hans Müller", article.Draft.Fields["author"]);
        Assert.Equal("2024-03-12", article.Draft.Fields["date"]);
        Assert.Contains(article.Lines, line => line.Reason.Contains("left out: Genf", StringComparison.Ordinal));
    }

    [Fact]
    public void An_agency_beside_a_name_is_no_author()
    {
        var article = Imports.Text("<html lang=de><body><article><h1>Drei Dörfer teilen sich den Kai</h1><p>Von Hans Müller</p><p>(dpa)</p><p>12. März 2024</p><p>Die Fischer von drei Dörfern haben sich am Montag geeinigt, den Kai zu teilen, sagte das Hafenamt der Stadt.</p><p>Die Hafenmeisterin sprach von einer gerechten Flut für alle und dankte den Mannschaften für ihre Geduld.</p></article></body></html>", "kai.html");
        Assert.Equal("Hans Müller", article.Draft.Fields["author"]);
        Assert.Equal("an agency beside who wrote it", article.Lines.Single(line => line.Line.Text == "(dpa)").Reason);
    }

    [Theory]
    [InlineData("By Admin")]
    [InlineData("By editor")]
    [InlineData("webmaster")]
    [InlineData("Администратор")]
    [InlineData("Administrateur")]
    public void An_account_is_no_author(string line)
    {
        foreach (var isStated in new[] { false, true })
        {
            var article = Quay(isStated ? $"<meta name=author content=\"{line}\">" : "", isStated ? "" : $"<p>{line}</p><p>12 March 2024</p>");
            Assert.False(article.Draft.Fields.ContainsKey("author"));
            Assert.True(isStated || article.Lines.Single(one => one.Line.Text == line).Fate is LineFate.Dropped { Reason: DropReason.Account });
        }
    }

    [Theory]
    [InlineData("<p><span itemprop=author>Matthew Digby</span> , <span>Minh Do</span></p>", "Matthew Digby, Minh Do")]
    [InlineData("<p><span itemprop=author>Jane Doe</span>, AP Auto Writer</p>", "Jane Doe")]
    [InlineData("<p><span itemprop=author>Reuters</span>, Washington,</p>", "Reuters")]
    public void A_line_that_names_more_than_the_page_states_is_the_author(string line, string author) => Assert.Equal(author, Quay("", line).Draft.Fields["author"]);

    [Fact]
    public void A_name_in_brackets_before_the_first_words_is_the_author()
    {
        var article = Imports.Text("三つの村が港を分け合う\n\n2024年3月12日\n\n【ジュネーブ＝山田太郎】国連の人権理事会は十二日、三つの村が港を分け合うことで合意したと発表した。\n\n港の所長は「公平な潮だ」と述べ、漁師たちの忍耐に感謝した。\n", "kai.txt");
        Assert.Equal("山田太郎", article.Draft.Fields["author"]);
        Assert.Contains("国連の人権理事会", article.Text, StringComparison.Ordinal);
    }

    private static Dossier.Import.ImportedArticle Quay(string head, string line) =>
        Imports.Text($"<html lang=en><head><title>Three villages share the quay at Port Alin</title>{head}</head><body><article><h1>Three villages share the quay at Port Alin</h1>{line}<p>Fishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said.</p><p>Buyers from the mainland watched the talks, which began in spring and stopped twice for storms and for want of ice.</p></article></body></html>", "quay.html");
}
