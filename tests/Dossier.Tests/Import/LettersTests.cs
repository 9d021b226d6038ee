using Dossier.Import;
using Dossier.Import.Forms.Encodings;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>Bytes to letters: what they say themselves counts for more than what is said of them.</summary>
public class LettersTests
{
    private const string Arabic = "يفتح قفل القناة أبوابه من جديد يوم الخميس بعد أحد عشر أسبوعا، حسبما قالت هيئة القناة لأصحاب المراكب الذين ينتظرون هناك.";
    private const string Russian = "Шлюз на канале снова открывается в четверг, сообщила комиссия судовладельцам, которые ждут там одиннадцать недель.";
    private const string Greek = "Το υδατοφράγμα της διώρυγας ανοίγει ξανά την Πέμπτη ύστερα από έντεκα εβδομάδες, είπε η επιτροπή στους πλοιάρχους.";
    private const string Hebrew = "הסכר של התעלה נפתח מחדש ביום חמישי אחרי אחד עשר שבועות, אמרה ועדת התעלה לבעלי הסירות שמחכים שם.";
    private const string French = "L'écluse de Vérenne rouvre jeudi après onze semaines, a annoncé la société du canal aux bateliers qui y étaient arrêtés.";
    private const string Japanese = "運河の水門は十一週間ぶりに木曜日に再び開くと、運河の委員会がそこで待つ船長たちに伝えた。";

    private static Encoding Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static byte[] Page(string declared, string words, string encoding) =>
        Named(encoding).GetBytes($"<html><head><meta charset=\"{declared}\"><title>{words[..20]}</title></head><body><article><p>{words}</p><p>{words} {words}</p></article></body></html>");

    private static ImportedArticle One(byte[] bytes) => Assert.Single(ArticleImport.ImportAll("a.html", bytes, Imports.Nothing(), new DiagnosticBag()));

    [Theory]
    [InlineData("iso-8859-1", "windows-1256", Arabic)]
    [InlineData("utf-8", "windows-1256", Arabic)]
    [InlineData("windows-1252", "iso-8859-6", Arabic)]
    [InlineData("iso-8859-6", "windows-1256", Arabic)]
    [InlineData("iso-8859-1", "windows-1251", Russian)]
    [InlineData("windows-1251", "koi8-r", Russian)]
    [InlineData("iso-8859-1", "cp866", Russian)]
    [InlineData("iso-8859-1", "windows-1253", Greek)]
    [InlineData("windows-1252", "windows-1255", Hebrew)]
    [InlineData("iso-8859-1", "shift_jis", Japanese)]
    [InlineData("iso-8859-1", "macintosh", French)]
    [InlineData("windows-1252", "ibm850", French)]
    [InlineData("windows-1251", "windows-1252", French)]
    public void A_declaration_that_makes_no_words_gives_way_and_is_said(string declared, string encoding, string words)
    {
        var article = One(Page(declared, words, encoding));
        Assert.Contains(words, article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Warnings(Place.Whole("a.html")), warning => warning.Code == "doubtful-reading");
    }

    [Theory]
    [InlineData("windows-1256", Arabic)]
    [InlineData("koi8-r", Russian)]
    [InlineData("windows-1253", Greek)]
    [InlineData("windows-1255", Hebrew)]
    [InlineData("iso-8859-1", French)]
    [InlineData("windows-1252", "“Don’t” said 20°C—or “12½ £” in Ångström’s café at 5 µm, «so» naïve… Œuvre, ¿qué? ¡No! Zoë’s façade, coöperate.")]
    [InlineData("windows-1250", "Žluťoučký kůň úpěl ďábelské ódy, řekl mluvčí; též Łódź, Gdańsk i święto źdźbła, „tak” rzekł.")]
    [InlineData("shift_jis", Japanese)]
    public void A_declaration_that_is_right_is_believed(string encoding, string words)
    {
        var article = One(Page(encoding, words, encoding));
        Assert.Contains(words[..8], article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Warnings(Place.Whole("a.html")), warning => warning.Code == "doubtful-reading");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Letters_of_two_bytes_are_read_without_their_mark(bool isBig)
    {
        Encoding encoding = new UnicodeEncoding(isBig, byteOrderMark: false);
        foreach (var words in new[] { Arabic, Russian, French, Japanese })
        {
            var article = One(encoding.GetBytes($"{words}\n\n{words} {words}\n"));
            Assert.Contains(words, article.Text, StringComparison.Ordinal);
            Assert.Contains(article.Warnings(Place.Whole("a.txt")), warning => warning.Code == "doubtful-reading");
        }

        Assert.Null(WideLetters.Of([1, 0, 2, 0, 3, 0, .. new byte[40]]));
    }

    [Theory]
    [InlineData(Arabic, "ar")]
    [InlineData(Russian, "ru")]
    [InlineData("Шлюз на каналі знову відкривається у четвер, повідомила комісія власникам суден, які чекають там одинадцять тижнів.", "uk")]
    [InlineData("Шлюзът на канала отново се отваря в четвъртък, съобщи комисията на корабите, които чакат там единадесет седмици.", "bg")]
    [InlineData(Greek, "el")]
    [InlineData(Hebrew, "he")]
    [InlineData(Japanese, "ja")]
    [InlineData("运河的水闸在十一周后于星期四重新开放，运河委员会告诉在那里等待的船长们。", "zh")]
    [InlineData("운하의 수문이 십일 주 만에 목요일에 다시 열린다고 운하 위원회가 기다리는 선장들에게 말했다.", "ko")]
    [InlineData("دریچهٔ کانال پس از یازده هفته روز پنجشنبه دوباره باز می‌شود، هیئت کانال به ناخدایان چشم‌به‌راه گفت.", "fa")]
    public void The_language_is_guessed_by_the_letters_where_nothing_says_it(string words, string language)
    {
        var article = One(Imports.Utf8($"{words}\n"));
        Assert.Equal(language, article.Language);
        Assert.Equal(article.Text.Contains("import: nothing says in what language", StringComparison.Ordinal), article.Warnings(Place.Whole("a")).Any(one => one.Code == "language-guessed"));
        Assert.DoesNotContain(One(Imports.Utf8($"<html lang={language}><body><p>{words}</p></body></html>")).Warnings(Place.Whole("a")), one => one.Code == "language-guessed");
        Assert.Null(One(Imports.Utf8("Zxqv wvut prst.\n")).Language);
    }
}
