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
    [InlineData("By Helen Marsh, Political Editor", "en", "Helen Marsh, Political Editor", "")]
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
}
