using Dossier.Text.Languages;
using Xunit;

namespace Dossier.Tests.Text;

public class SaidNumbersTests
{
    [Theory]
    [InlineData("en", "over 1,000 casualties", "Over 1000")]
    [InlineData("en", "nearly half a million people", "Nearly 500000")]
    [InlineData("en", "a dozen Syrian entities", "12")]
    [InlineData("en", "two dozen", "24")]
    [InlineData("en", "half a dozen men", "6")]
    [InlineData("en", "a hundred", "100")]
    [InlineData("en", "one hundred and twenty-three", "123")]
    [InlineData("en", "two hundred and five thousand", "205000")]
    [InlineData("en", "$29 million monthly over three months", "29000000 | Over 3")]
    [InlineData("en", "1.5 million; 3.125 million", "1500000 | 3125000")]
    [InlineData("en", "a million and a half", "1500000")]
    [InlineData("en", "two and a half million", "2500000")]
    [InlineData("en", "a quarter of a million, three quarters of a million", "250000 | 750000")]
    [InlineData("en", "10 000 and 1.000 and 1’000’000", "10000 | 1000 | 1000000")]
    [InlineData("en", "On May 7 300 people fled", "7 | 300")]
    [InlineData("en", "10k, $5m and 2bn", "10000 | 5000000 | 2000000000")]
    [InlineData("en", "at least another 20 people", "AtLeast 20")]
    [InlineData("en", "no more than 20, more than 30, no fewer than 40", "UpTo 20 | Over 30 | AtLeast 40")]
    [InlineData("en", "up to 50, about 60, fewer than seventy, 80 or more", "UpTo 50 | About 60 | Under 70 | AtLeast 80")]
    [InlineData("en", "100+ dead, ~30 wounded, 40 people at least", "AtLeast 100 | About 30 | AtLeast 40")]
    [InlineData("en", "between 100 and 200; 30–40; two to three million", "AtLeast 100 | UpTo 200 | AtLeast 30 | UpTo 40 | AtLeast 2000000 | UpTo 3000000")]
    [InlineData("en", "tens of thousands fled, dozens died", "10000–99999 | 12–119")]
    [InlineData("en", "several hundred, a few thousand, thousands", "100–999 | 1000–9999 | 1000–999999")]
    [InlineData("en", "No one spoke, one of them left, one soldier died", "1")]
    [InlineData("en", "HTS2 and COP28 met in half of the towns, a town, a score", "20")]
    [InlineData("en", "fifteen hundred; forty five; nineteen ninety", "1500 | 45 | 19 | 90")]
    [InlineData("fr", "plus de 1 000 morts, 12 500 déplacés", "Over 1000 | 12500")]
    [InlineData("fr", "1.000 et 1,5 million et 3,125 millions", "1000 | 1500000 | 3125000")]
    [InlineData("fr", "près d’un demi-million de personnes", "Nearly 500000")]
    [InlineData("fr", "une centaine de morts, une douzaine d’entités, un millier", "About 100 | 12 | 1000")]
    [InlineData("fr", "quatre-vingt-dix-sept, soixante-douze, vingt et un", "97 | 72 | 21")]
    [InlineData("fr", "deux millions et demi; mille neuf cents; deux cent trente mille", "2500000 | 1900 | 230000")]
    [InlineData("fr", "des dizaines de milliers, plusieurs centaines, quelques milliers", "10000–99999 | 100–999 | 1000–9999")]
    [InlineData("fr", "au moins 20, jusqu’à 30, pas plus de 40, moins de 50, environ soixante", "AtLeast 20 | UpTo 30 | UpTo 40 | Under 50 | About 60")]
    [InlineData("fr", "M. Macron a vu un homme le 5 M. Dupont", "5")]
    [InlineData("fr", "entre deux et trois millions", "AtLeast 2000000 | UpTo 3000000")]
    [InlineData("ar", "أكثر من ١٬٠٠٠ قتيل", "Over 1000")]
    [InlineData("ar", "نحو نصف مليون شخص", "About 500000")]
    [InlineData("ar", "خمسة وعشرون قتيلا وخمسة عشر جريحا", "25 | 15")]
    [InlineData("ar", "مئة وعشرون، ألف ومئتان، ثلاثمئة ألف", "120 | 1200 | 300000")]
    [InlineData("ar", "ألفان، مليونين، مليون ونصف", "2000 | 2000000 | 1500000")]
    [InlineData("ar", "عشرات الآلاف من النازحين ومئات القتلى", "10000–99999 | 100–999")]
    [InlineData("ar", "ما لا يقل عن 30 شخصا، ما يصل إلى 40، أقل من 50", "AtLeast 30 | UpTo 40 | Under 50")]
    [InlineData("ar", "100 قتيل على الأقل", "AtLeast 100")]
    [InlineData("ar", "بين 100 و200", "AtLeast 100 | UpTo 200")]
    [InlineData("de", "zwei Dutzend, 1.000 und 2,5", "1000 | 2.5")]
    public void Numbers_are_read_as_they_are_said(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", SaidNumbers.Read(text, language).Select(Shown)));

    [Fact]
    public void A_number_knows_where_it_stands()
    {
        const string text = "It cost nearly half a million lives.";
        var number = Assert.Single(SaidNumbers.Read(text, "en"));
        Assert.Equal("half a million", text[number.Start..number.End]);
    }

    private static string Shown(SaidNumber number)
    {
        var value = number.IsVague ? FormattableString.Invariant($"{number.Least:0.##}–{number.Most:0.##}") : FormattableString.Invariant($"{number.Least:0.##}");
        return number.Bound == NumberBound.Exact ? value : $"{number.Bound} {value}";
    }
}
