using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

public class DamageTests
{
    private const string Around = "The envoys of both sides have met in the city for the ninth time since the war began, and they said that the road to the north would open.";

    /// <summary>A sentence and what of it is damaged: the kind and the words.</summary>
    [Theory]
    [InlineData("The minister has saidthat the road will be open by the end of the week.", "glued-words: saidthat")]
    [InlineData("He warned the rebelsagainst a march on the capital before the end of the week.", "glued-words: rebelsagainst")]
    [InlineData("After the war,Norland’s army left the valley and the two bridges behind it.", "glued-words: war,Norland’s")]
    [InlineData("The talks ended after the visit.The envoys left for home in the evening.", "glued-words: visit.The")]
    [InlineData("“We will stay,”said the mayor of the town, who had not slept for two days.", "glued-words: stay,”said")]
    [InlineData("He restored relations with the regime of, ahead of the second round of the vote.", "missing-words: the regime of,")]
    [InlineData("The candidate criticised s policy of waiting when she spoke in the capital.", "missing-words: criticised s")]
    [InlineData("She praised the treaty and welcomed the and other states of the region.", "missing-words: the and")]
    [InlineData("He urged for stronger ties with countries such as .", "missing-words: such as .|spacing:  .")]
    [InlineData("French hopeful has called for talks with the neighbours of the country.", "missing-words: French hopeful has")]
    [InlineData("She spoke of “channels of dialogue and trust\" that were needed in the crisis.", "mixed-quotes: “channels of dialogue and trust\"")]
    [InlineData("She spoke of “channels of dialogue and trust that were needed in the crisis.", "unclosed-quote: “channels of dialogu")]
    [InlineData("He is an admirer of the general- though he has said less since the war.", "spacing: - though")]
    [InlineData("He has played down his admiration during the general's", "cut: general's")]
    [InlineData("He has played down his admiration for the", "cut: the")]
    public void Damage_is_flagged_with_its_words(string sentence, string expected)
    {
        var article = Imports.Text($"{Around}\n\n{sentence}\n\n{Around.Replace("ninth", "tenth", StringComparison.Ordinal)}", "a.txt");
        var line = article.Lines.Single(verdict => verdict.Line.Number == 3);
        Assert.Equal(expected, string.Join('|', line.Flags.Select(flag => $"{flag.Kind}: {flag.Text}")));
        Assert.All(line.Flags, flag => Assert.StartsWith(flag.Text, sentence[(flag.Column - 1)..], StringComparison.Ordinal));
    }

    /// <summary>Sentences in which nothing is wrong, whatever it looks like.</summary>
    [Theory]
    [InlineData("The backchannel was opened by a spokeswoman, onlookers said, notwithstanding the ceasefire.")]
    [InlineData("Mr. McDonald and DeSantis use YouTube, WhatsApp and i24News; see www.example.org/a,b or mail a@b.org.")]
    [InlineData("The U.S. and the U.K. agreed at 10:30 a.m. on short- and long-term aid of 1,000.50 dollars.")]
    [InlineData("“We have a date,” he said. “He told us \"no\" and we stayed – for a while – in the hall.”")]
    [InlineData("It is the country he came from, the house she lives in, and what the sign stands for.")]
    [InlineData("The Toronto and Kyoto delegations, the Pentagon, Barrack and Netanyahu were told about Sweida.")]
    [InlineData("Lebanon's minister spoke. Finland and Harrison, whom Harris knows, heard it; Hudson did not. Brandon, the ejector seat, failed.")]
    [InlineData("The undersecretary's airstrikes were counterproductive, the policymakers and peacekeepers agreed.")]
    [InlineData("He asked: \"Who?\" and the 6'4\" guard said nothing... The end (or not) came at 5.")]
    [InlineData("Their leader was told. French President Macron said so; “Syrian minister Shaibani is here,” said the general.")]
    [InlineData("Hezbollah, Hay’at Tahrir al-Sham and Al-Qaeda denied it; so did Le Monde and O’Brien.")]
    [InlineData("The minister said that the road to the north will be open again this week.¹")]
    [InlineData("The minister said that the road to the north will be open again this week.[12]")]
    [InlineData("The minister said that the road to the north will be open again this week.*")]
    public void What_is_whole_is_not_flagged(string sentence)
    {
        var article = Imports.Text($"{Around}\n\n{sentence}\n\n{Around.Replace("ninth", "tenth", StringComparison.Ordinal)}", "a.txt");
        Assert.DoesNotContain(article.Lines.SelectMany(verdict => verdict.Flags), flag => flag.Kind != LineFlag.Unsure);
        Assert.DoesNotContain("damage:", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Le ministre a dit que la route du nord sera ouverte : « Nous avons une date ; nous l’avons dit ! » Les députés les ont vus à la gare.")]
    [InlineData("de", "Die Minister sagten, dass die Straße „bald“ offen ist; die Grenzübergangsöffnungszeiten und das Ein- und Ausreisen regelt der Staat.")]
    [InlineData("es", "El ministro dijo que la carretera del norte está abierta: «Tenemos una fecha», y los que la esperaban la vieron ayer.")]
    [InlineData("ar", "قال الوزير إن الطريق إلى الشمال سيكون مفتوحا خلال أسبوعين، وأكد أن المدرسة والجامعة في المدينة لم تغلق أبوابها.")]
    public void Other_languages_have_their_own_rules(string language, string sentence)
    {
        var article = Imports.Text(string.Join("\n\n", Enumerable.Range(0, 3).Select(number => $"{sentence} {number}.")), "a.txt");
        Assert.Equal(language, article.Language);
        Assert.DoesNotContain(article.Lines.SelectMany(verdict => verdict.Flags), flag => flag.Kind is not (LineFlag.Unsure or LineFlag.Cut));
    }

    /// <summary>Common words that look as if two had been glued, and signs that forms have, are whole.</summary>
    [Theory]
    [InlineData("de", "Wie der Minister sagte, wird die Straße wieder offen sein; seit dem Krieg und seitdem, nach dem Treffen und nachdem, kommen die kommenden Gäste, folgen die folgenden, und trotzdem werden andere finden, wer den Weg gründen soll.")]
    [InlineData("de", "Die Grenze ist offen, und, wenn nötig, auch die Straße; im und um den Hafen ist die Zeit derzeit ruhig, hier mit dem Boot und hiermit dem Netz.")]
    [InlineData("fr", "Le ou la ministre dira que la nation et les nationaux, le personnel et les personnelles, donneront quelque chose ; lors que puis que, lorsque puisque le travail et leur travailleur pourront donner, quel et quelles, pour suivre et poursuivre.")]
    [InlineData("es", "El ministro dijo que va a hacer y hacerlos, por que porque, aquel y aquellos, con tener contener, viene y conviene; los que la vieron, y, además, las calles, ver y verlas, son para todos.")]
    [InlineData("sv", "Ministern sade att vägen till norr är öppen: ”Vi har ett datum”, och de som väntade (”i dag”) kom till torget på måndagen med för- och nackdelar.")]
    [InlineData("en", "[ ] Open the road to the north, and, if need be, the bridge [x] that was shut in the war [ ] Close the gate of the harbour that was left in the spring.")]
    [InlineData("zh", "部长说,通往北方的道路将在两周内开放,并强调城市的学校和大学没有关闭。他还说,渔民们将在一个季节内共同使用港口的码头。")]
    public void Words_that_hold_others_and_boxes_of_forms_are_not_damaged(string language, string sentence)
    {
        var article = Imports.Text($"<html lang={language}><body><article><h1>x y</h1><p>{sentence}</p><p>{sentence} 2.</p></article></body></html>", "a.html");
        Assert.Equal("", string.Join('|', article.Lines.SelectMany(line => line.Flags).Where(flag => flag.Kind is not (LineFlag.Unsure or LineFlag.Cut)).Select(flag => flag.ToString())));
    }

    [Fact]
    public void Arabic_words_that_were_glued_are_known_by_letters_that_only_end_words()
    {
        var article = Imports.Text("قال الوزير إن المدرسةالكبيرة في المدينة مغلقة منذ أسبوعين، وأكد أن الطريق إلى الشمال مفتوح.", "a.txt");
        Assert.Contains(article.Lines[0].Flags, flag => flag.Kind == LineFlag.GluedWords && flag.Text == "المدرسةالكبيرة");
    }
}
