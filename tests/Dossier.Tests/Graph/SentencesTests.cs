using Dossier.Text.Languages;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Graph;

public class SentencesTests
{
    [Theory]
    [InlineData("They met. |They spoke! |Did they agree?! |Nobody knows")]
    [InlineData("He came (late.) |She left.")]
    [InlineData("“We agree. |We sign.” |They signed.")]
    [InlineData("He called it “a bad practice.” |Israel answered.")]
    public void A_capital_after_the_end_begins_a_sentence(string marked) => AssertParted(marked);

    [Theory]
    [InlineData("The U.S. Army and the U.N. Security Council met Mr. Barrack, Dr. J. D. Vance and Gen. Dan Caine at St. James.")]
    [InlineData("Members, e.g. Turkey, i.e. Ankara, left at 10 a.m. Paris time.")]
    [InlineData("It cost 3.5 million, see No. 5 and Art. 7 of Jan. 2025.")]
    [InlineData("M. Macron a reçu Mme. Le Pen.")]
    [InlineData("Das Treffen am 7. Mai, z.B. in Paris, mit Hr. Merz.")]
    [InlineData("El Sr. Sánchez y la Sra. Díaz hablaron.")]
    [InlineData("التقى د. خالد بالوزير.")]
    [InlineData("1. The first point")]
    public void An_abbreviation_or_a_number_keeps_the_sentence_open(string marked) => AssertParted(marked);

    [Theory]
    [InlineData("The talks were held in the U.S. |The next round is in Paris.")]
    [InlineData("They left at 10 a.m. |He stayed.")]
    [InlineData("He said no. |Then he left in 2025. |Nobody knew.")]
    [InlineData("Syria, Turkey, etc. |But not Iran.")]
    public void An_abbreviation_may_end_a_sentence(string marked) => AssertParted(marked);

    [Theory]
    [InlineData("“There are talks … so that they don’t get out of control,” al-Sharaa said.")]
    [InlineData("Moments of crisis… especially when it was confronted.")]
    [InlineData("“...especially then,” he said. |“… But no more,” she added.")]
    [InlineData("It was said... |Nobody heard it.")]
    public void An_ellipsis_within_a_sentence_does_not_end_it(string marked) => AssertParted(marked);

    [Theory]
    [InlineData("“Stop!” he said. |They stopped.")]
    [InlineData("“Will it hold?” Macron asked. |“It will!” |He left.")]
    [InlineData("“Stop!” President Ahmad al-Sharaa said.")]
    [InlineData("« Arrêtez ! » a-t-il dit. |« Jamais ! » |Il partit.")]
    [InlineData("„Halt!“ rief er. |Sie hielten.")]
    public void A_quotation_that_ends_within_a_sentence_does_not_end_it(string marked) => AssertParted(marked);

    [Theory]
    [InlineData("He left. |al-Sharaa stayed. |i24News reported it.")]
    [InlineData("¿Quién? |¡Nadie! |Se fue.")]
    [InlineData("هل اتفقوا؟ |لا أحد يعرف. |غادروا باريس.")]
    [InlineData("他们见面了。|他们谈了！|没有人知道")]
    [InlineData("Они встретились. |Они говорили.")]
    public void Sentences_of_other_languages_and_names_in_small_letters_begin_too(string marked) => AssertParted(marked);

    [Fact]
    public void Sentences_follow_each_other_with_nothing_but_white_space_between()
    {
        string[] pieces =
        [
            "Syria", "he", "U.S", "Mr", "7", "al-Sharaa", " ", " ", " ", ".", ".", "…", "!", "?", "“", "”", "«", "»", "(", ")",
            "،", "؟", "。", "\n", "\uD800",
        ];
        var texts = Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var end = 0;
            foreach (var sentence in SentenceSegmentation.In(text))
            {
                var words = text.Substring(sentence.Start, sentence.Length);
                if (words.Length == 0 || words.Trim() != words || !string.IsNullOrWhiteSpace(text[end..sentence.Start]))
                    return false;
                end = sentence.End;
            }

            return string.IsNullOrWhiteSpace(text[end..]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithQuietOnSuccess(true));
    }

    /// <summary>In the marked text a bar stands where one sentence ends and the next begins.</summary>
    private static void AssertParted(string marked)
    {
        var expected = marked.Split('|').Select(sentence => sentence.Trim());
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        Assert.Equal(expected, SentenceSegmentation.In(text).Select(sentence => text.Substring(sentence.Start, sentence.Length)));
    }
}
