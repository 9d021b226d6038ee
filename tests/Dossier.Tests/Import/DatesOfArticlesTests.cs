using Dossier.Import.Layout;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>The day under a headline is read in the forms that newspapers of many languages have for it.</summary>
public class DatesOfArticlesTests
{
    [Theory]
    [InlineData("12 марта 2024, 14:05")]
    [InlineData("Giriş Tarihi: 12.03.2024 15:40 Son Güncelleme: 13.03.2024 09:10")]
    [InlineData("Entry date: 12 March 2024")]
    [InlineData("Entry date: 12.3.2024 15:40 Update date: 13.03.2024 10:00", false, "2024-03-12")]
    [InlineData("Erfassungsdatum: 12. März 2024")]
    [InlineData("Updated 1909 GMT (0309 HKT) March 12, 2024", true)]
    [InlineData("Вторник, 12 марта 2024 года, 14:05 мск")]
    [InlineData("12 мар. 2024 г.")]
    [InlineData("Обновлено: 12 марта 2024 в 14:05", true)]
    [InlineData("12 березня 2024, 14:05")]
    [InlineData("Вівторок, 12 березня 2024 року")]
    [InlineData("wtorek, 12 marca 2024 r., godz. 14:05")]
    [InlineData("Opublikowano: 12.03.2024 14:05")]
    [InlineData("12 Mart 2024 Salı, 14:05")]
    [InlineData("Güncelleme: 12 MART 2024 - 14:05", true)]
    [InlineData("12.03.2024 - 14:05")]
    [InlineData("12.03.24, 14.05 Uhr")]
    [InlineData("יום שלישי, 12 במרץ 2024, 14:05")]
    [InlineData("פורסם ב-12.3.2024 בשעה 14:05")]
    [InlineData("terça-feira, 12 de março de 2024 às 14h05")]
    [InlineData("12 mar. 2024 14h05")]
    [InlineData("dinsdag 12 maart 2024 om 14:05")]
    [InlineData("tisdag 12 mars 2024 kl. 14.05")]
    [InlineData("tiistai 12. maaliskuuta 2024 klo 14.05")]
    [InlineData("úterý 12. března 2024 14:05")]
    [InlineData("12. 3. 2024 14:05")]
    [InlineData("2024. március 12., kedd 14:05")]
    [InlineData("2024. 03. 12. 14:05")]
    [InlineData("Τρίτη, 12 Μαρτίου 2024, 14:05")]
    [InlineData("Selasa, 12 Maret 2024 14:05 WIB")]
    [InlineData("marți, 12 martie 2024, ora 14:05")]
    [InlineData("martedì 12 marzo 2024 alle 14:05")]
    [InlineData("Dimarts, 12 de març de 2024")]
    [InlineData("12 d'abril de 2024", false, "2024-04-12")]
    [InlineData("سه‌شنبه ۱۲ مارس ۲۰۲۴")]
    [InlineData("الثلاثاء 12 آذار/مارس 2024 - 14:05")]
    [InlineData("الثلاثاء ١٢ آذار ٢٠٢٤، الساعة ١٤:٠٥")]
    [InlineData("الثلاثاء 2 رمضان 1445 هـ - 12 مارس 2024 م")]
    [InlineData("12 mars 2024 à 14h05")]
    [InlineData("Mis à jour le 12 mars 2024 à 14 h 05", true)]
    [InlineData("Publié le mardi 12 mars 2024 à 14h")]
    [InlineData("2024年3月12日 14時05分")]
    [InlineData("2024年3月12日（火）午後2時5分")]
    [InlineData("令和6年3月12日")]
    [InlineData("发布时间：2024年03月12日 14:05")]
    [InlineData("更新：2024-03-12 14:05", true)]
    [InlineData("입력 2024.03.12 오후 2:05")]
    [InlineData("2024년 3월 12일 화요일 오후 2시 5분")]
    [InlineData("Thứ Ba, 12 tháng 3, 2024")]
    [InlineData("12 मार्च 2024")]
    public void A_day_in_the_words_of_a_language_is_that_day(string line, bool isUpdate = false, string day = "2024-03-12")
    {
        var date = DateLine.Read(line);
        Assert.Equal((day, isUpdate, null), (date?.Edtf, date?.IsUpdate, date?.Doubt));
    }

    /// <summary>Which number is the day depends on who writes, and it is said that it could be the other one.</summary>
    [Theory]
    [InlineData("le 12/03/2024 à 14h05", "fr", "2024-03-12")]
    [InlineData("12/03/2024 14:05", "pt-BR", "2024-03-12")]
    [InlineData("12/03/24", "es", "2024-03-12")]
    [InlineData("12-03-2024", "nl", "2024-03-12")]
    [InlineData("12/03/2024", "en-GB", "2024-03-12")]
    [InlineData("12/03/2024", "en-US", "2024-12-03")]
    [InlineData("12/03/2024", "en", null)]
    [InlineData("12/03/2024", "fr-CA", null)]
    [InlineData("12/03/2024", null, null)]
    [InlineData("۲۲ اسفند ۱۴۰۲", "fa", "2024-03-12")]
    [InlineData("۱۴۰۲/۱۲/۲۲ - ۱۴:۰۵", "fa", "2024-03-12")]
    [InlineData("1445/09/02", "ar", null)]
    [InlineData("2 رمضان 1445 هـ", "ar", null)]
    public void Numbers_are_read_in_the_order_of_the_language(string line, string? language, string? day)
    {
        var date = DateLine.Read(line, language);
        Assert.NotNull(date);
        Assert.Equal(day, date.Edtf);
        Assert.Equal(day is not null, date.Doubt is not null);
    }

    [Theory]
    [InlineData("12 listopada 2024", "hr", "2024-10-12")]
    [InlineData("12 listopada 2024", "pl", "2024-11-12")]
    public void A_name_of_two_months_is_that_of_the_language(string line, string language, string day) => Assert.Equal(day, DateLine.Read(line, language)?.Edtf);

    [Theory]
    [InlineData("Mac 2024")]
    [InlineData("Out 12")]
    [InlineData("Set 9")]
    [InlineData("Man of the year 2024")]
    [InlineData("12 angry men of 2024")]
    [InlineData("Maja 2")]
    public void What_only_looks_like_a_date_is_none(string line) => Assert.Null(DateLine.Read(line, "en"));

    [Fact]
    public void A_page_in_French_has_its_day_first_and_the_report_says_that_it_was_taken_so()
    {
        var article = Imports.Text("<html lang=fr><body><article><h1>Trois villages se partagent le quai</h1><p>Le 12/03/2024 à 14h05</p><p>Les pêcheurs de trois villages se sont mis d’accord lundi pour partager le quai du port, a dit la capitainerie.</p><p>La capitaine du port a parlé d’une marée juste pour tous et remercié les équipages de leur patience.</p></article></body></html>", "quai.html");
        Assert.Equal("2024-03-12", article.Draft.Fields["date"]);
        Assert.Contains(article.Lines.SelectMany(line => line.Flags), flag => flag.Text.Contains("two ways", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_for_machines_that_can_be_read_in_two_ways_is_told_in_the_words_of_the_page()
    {
        var article = Imports.Text("<html lang=de><head><meta name=date content='12/03/2024'></head><body><article><h1>Drei Dörfer teilen sich den Kai</h1><p>Die Fischer von drei Dörfern haben sich am Montag geeinigt, den Kai zu teilen, sagte das Hafenamt der Stadt.</p></article></body></html>", "kai.html");
        Assert.Equal("2024-03-12", article.Draft.Fields["date"]);
        Assert.Contains("12/03/2024", article.Draft.Fields["date_note"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("วันอังคารที่ 12 มีนาคม พ.ศ. 2567 เวลา 15:40 น.")]
    [InlineData("เผยแพร่: 12 มี.ค. 67 15:40 น.")]
    [InlineData("12 มีนาคม 2567")]
    [InlineData("13/03/2567", "2024-03-13")]
    [InlineData("2567-03-12")]
    public void A_year_of_the_Buddhist_calendar_is_counted_over_and_marked(string line, string day = "2024-03-12")
    {
        var date = DateLine.Read(line, "th");
        Assert.Equal(day, date?.Edtf);
        Assert.NotNull(date?.Doubt);
    }

    [Theory]
    [InlineData("March 12, 2024 / 3:40 PM EDT / CBS News", "2024-03-12", null)]
    [InlineData("Yesterday at 15:40", null, "Yesterday at 15:40")]
    [InlineData("Heute um 15:40 Uhr", null, "Heute um 15:40 Uhr")]
    [InlineData("hier à 15h40", null, "hier à 15h40")]
    [InlineData("3 hours ago", null, "3 hours ago")]
    public void A_line_below_or_above_the_headline_is_the_day_or_said_to_be_none(string line, string? day, string? note)
    {
        const string Headline = "Three villages share the quay at Port Alin";
        const string Text = "Fishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said.\n\nBuyers from the mainland watched the talks, which began in spring and stopped twice for storms and for want of ice.\n";
        foreach (var text in new[] { $"{Headline}\n\n{line}\n\n{Text}", $"{line}\n\n{Headline}\n\n{Text}" })
        {
            var fields = Imports.Text(text, "a.txt").Draft.Fields;
            Assert.Equal(Headline, fields["title"]);
            Assert.Equal(day, fields.GetValueOrDefault("date"));
            Assert.Contains(note ?? "", fields.GetValueOrDefault("date_note") ?? "", StringComparison.Ordinal);
            Assert.Equal(note is not null, fields.ContainsKey("date_note"));
        }
    }
}
