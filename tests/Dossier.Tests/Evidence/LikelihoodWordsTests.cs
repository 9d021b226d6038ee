using Dossier.Entries.Site;
using Dossier.Evidence.Judging;
using Xunit;

namespace Dossier.Tests.Evidence;

/// <summary>Words of likelihood in running text, in the language of the site.</summary>
public class LikelihoodWordsTests
{
    [Theory]
    [InlineData("In all probability they met.", "In all probability")]
    [InlineData("It is quite probable that they met.", "quite probable")]
    [InlineData("There is every reason to believe that they met.", "every reason to believe")]
    [InlineData("They may well have met.", "may well")]
    [InlineData("That they met is not unlikely.", "not unlikely")]
    [InlineData("That they met cannot be ruled out.", "cannot be ruled out")]
    [InlineData("A meeting is all but certain.", "all but certain")]
    [InlineData("It is virtually certain that they met.", "virtually certain")]
    [InlineData("They most likely met.", "most likely")]
    [InlineData("There is a strong likelihood of a meeting.", "strong likelihood")]
    [InlineData("There is little doubt that they met.", "little doubt")]
    [InlineData("It is entirely possible that they met.", "It is entirely possible that")]
    [InlineData("A meeting is sure to follow; it is bound to.", "is sure to|is bound to")]
    [InlineData("A 70 per cent chance.", "70 per cent chance")]
    [InlineData("They probably met, perhaps twice.", "probably|perhaps")]
    [InlineData("A highly likely meeting.", "highly likely")]
    public void English_phrases_that_no_yardstick_defines(string text, string found) => Assert.Equal(found, Vague(text, "en"));

    [Theory]
    [InlineData("They very likely met, and it is unlikely that they agreed.")]
    [InlineData("It is almost certain that they met; almost certainly in Paris.")]
    [InlineData("There is a roughly even chance that they met, and almost no chance that they agreed.")]
    [InlineData("The witness calls it “quite probable”, and \"in all probability\" true.")]
    [InlineData("A remote village. The probable cause. It is not certain who fought, and there was reason enough to fear.")]
    [InlineData("The most likely meeting place of the two that are named.")]
    [InlineData("He may have wanted to talk; a chance to talk; certain sectors; an uncertain outcome; the odds and ends.")]
    public void Terms_everyday_words_and_the_words_of_others_are_left_alone(string text) => Assert.Equal("", Vague(text, "en"));

    [Theory]
    [InlineData("Selon toute probabilité, ils se sont vus.", "Selon toute probabilité")]
    [InlineData("Il est assez probable qu’ils se soient vus.", "assez probable")]
    [InlineData("Il y a tout lieu de croire qu’ils se sont vus.", "tout lieu de croire")]
    [InlineData("Ils se sont sans doute vus, peut-être à Paris.", "sans doute|peut-être")]
    [InlineData("Une rencontre n’est pas exclue.", "n’est pas exclue")]
    [InlineData("Il y a fort à parier qu’ils se sont vus.", "Il y a fort à parier")]
    [InlineData("Il est possible qu’ils se soient vus.", "Il est possible qu")]
    [InlineData("Ils se sont vraisemblablement vus.", "vraisemblablement")]
    [InlineData("Une rencontre est très probable, un accord peu probable.", "")]
    [InlineData("Cela peut être interprété ainsi ; « sans doute », dit-il.", "")]
    public void French_phrases(string text, string found) => Assert.Equal(found, Vague(text, "fr-FR"));

    [Theory]
    [InlineData("ربما التقى الوزيران.", "ربما")]
    [InlineData("والتقيا على الأرجح في باريس.", "على الأرجح")]
    [InlineData("ولعلّهما التقيا، وربّما اتفقا.", "لعلّهما|ربّما")]
    [InlineData("من المحتمل أن يكونا قد التقيا.", "من المحتمل")]
    [InlineData("لا يُستبعد أن يكونا قد التقيا.", "لا يُستبعد")]
    [InlineData("هناك احتمال كبير أن يلتقيا.", "احتمال كبير")]
    [InlineData("هناك كل الأسباب للاعتقاد بأنهما التقيا.", "كل الأسباب للاعتقاد")]
    [InlineData("من المرجح جدًا أن يلتقيا، ومن غير المرجح أن يتفقا.", "")]
    [InlineData("قال إنه «ربما» يأتي.", "")]
    public void Arabic_phrases_with_and_without_vowel_signs(string text, string found) => Assert.Equal(found, Vague(text, "ar"));

    [Fact]
    public void Terms_of_one_yardstick_are_none_of_the_other()
    {
        Assert.Equal("very likely", string.Join('|', Found("It is very likely and a realistic possibility.", "en", Yardstick.Phia)));
        Assert.Equal("realistic possibility", Vague("It is very likely and a realistic possibility.", "en"));
    }

    [Theory]
    [InlineData("en", "It is likely, and we say so with high confidence.", "high confidence")]
    [InlineData("en", "It builds confidence between the two.", "")]
    [InlineData("fr", "C’est probable, avec une confiance élevée.", "confiance élevée")]
    [InlineData("fr", "Des mesures de confiance entre les deux.", "")]
    [InlineData("ar", "من المرجح ذلك بثقة عالية.", "بثقة عالية")]
    public void Words_of_confidence(string language, string text, string found) =>
        Assert.Equal(found, string.Join('|', LikelihoodWords.OfConfidence(text, Yardstick.Icd203, language).Select(words => words.Words)));

    private static string Vague(string text, string language) => string.Join('|', Found(text, language, Yardstick.Icd203));

    private static IEnumerable<string> Found(string text, string language, Yardstick yardstick) =>
        LikelihoodWords.In(text, yardstick, language).Where(phrase => !phrase.IsOnYardstick).Select(phrase => phrase.Words);
}
