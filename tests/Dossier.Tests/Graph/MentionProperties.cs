using Dossier.Graph;
using Dossier.Graph.Names;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Dossier.Tests.SmallDossier;

namespace Dossier.Tests.Graph;

public class MentionProperties
{
    private static readonly string[] _names =
    [
        "سوريا", "الأمم المتحدة", "اللاذقية", "بشار الأسد", "سام", "ישראל", "צה\"ל", "Erdoğan", "Marine Le Pen", "Le Pen", "New York Times", "New York",
        "김정은", "한국", "习近平", "北京", "京都", "インド", "ประยุทธ์", "ไทย", "ហ៊ុន សែន", "𠮷野家", "Путин", "美",
    ];

    private static readonly string[] _between =
    [
        " ", " ", "\n", "و", "ب", "لل", "ـ", "\u064E", "\u0651", "ה", "ש", "'", "’ın", "'a", "은", "에서는", "은행", "主席", "在", "8", "日", "の", "ネシア", "ั", "า", "เ", "្", "𠮷",
        "а", ".", "-", "\u00AD", "\u200B", "\u200C", "é", "s",
    ];

    private static readonly Arbitrary<string> _text =
        (from count in Gen.Choose(1, 14) from pieces in Gen.Elements<string>([.. _names, .. _between, .. _between]).ListOf(count) select string.Concat(pieces).Normalize()).ToArbitrary();

    private static readonly Arbitrary<(string Word, string Markup)[]> _marked =
        (from count in Gen.Choose(1, 10)
         from words in Gen.Elements("Marine", "Le", "Pen", "New", "York", "Times", "سوريا", "وسوريا", "للأمم", "المتحدة", "习近平", "김정은은", "Путин", "spoke").ListOf(count)
         from markup in Gen.Elements("{0}", "{0}", "*{0}*", "**{0}**", "`{0}`", "<b>{0}</b>", "[{0}](https://example.org/)", "~~{0}~~").ListOf(count)
         select words.Zip(markup).ToArray()).ToArbitrary();

    [Fact]
    public void What_is_found_in_any_script_is_a_name_where_it_says()
    {
        var gazetteer = new Gazetteer<string>(_names.Select(name => new GazetteerEntry<string>(name, name, NameStrength.Strong)));
        Prop.ForAll(_text, text =>
        {
            var end = 0;
            foreach (var match in gazetteer.Find(text))
            {
                var words = text.Substring(match.Start, match.Length);
                var folded = NameText.Fold(words);
                Assert.True(match.Start >= end, $"in '{text}' names overlap at {match.Start}");
                Assert.True(folded == match.Name || folded == NamePrefixes.JoinedWithTo(match.Name), $"in '{text}' the words '{words}' are not '{match.Name}'");
                Assert.Contains(match.Candidates, bearer => NameText.Fold(bearer.Key) == match.Name);
                Assert.False(char.IsLowSurrogate(text[match.Start]), $"in '{text}' a name begins within a character");
                end = match.Start + match.Length;
                Assert.True(end == text.Length || !char.IsLowSurrogate(text[end]), $"in '{text}' a name ends within a character");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));
    }

    [Fact]
    public void Markup_names_nobody_where_the_plain_text_names_nobody() =>
        Prop.ForAll(_marked, pieces =>
        {
            var plain = Body(pieces.Select(piece => piece.Word));
            var marked = Body(pieces.Select(piece => piece.Markup.Replace("{0}", piece.Word, StringComparison.Ordinal)));

            Assert.Equal(plain.Prose.Blocks[0].Text, marked.Prose.Blocks[0].Text);
            Assert.All(marked.Mentions, mention => Assert.Contains(plain.Mentions, other => other.Start < mention.Start + mention.Length && mention.Start < other.Start + other.Length));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));

    [Fact]
    public void Every_link_of_the_authors_to_an_actor_is_one_mention_of_its_words() =>
        Prop.ForAll(_marked, pieces =>
        {
            // Every other word is a link to the same person.
            var body = Body(pieces.Select((piece, at) => at % 2 == 0 ? $"[[person0|{piece.Word}]]" : piece.Markup.Replace("{0}", piece.Word, StringComparison.Ordinal)));

            var linked = body.Mentions.Where(mention => mention.IsAuthorLink).ToArray();
            Assert.Equal(pieces.Where((_, at) => at % 2 == 0).Select(piece => piece.Word), linked.Select(mention => mention.Surface));
            Assert.All(linked, mention => Assert.Equal("person0", mention.Actor.Id));
            Assert.Equal(body.Mentions.OrderBy(mention => mention.Start), body.Mentions);
            Assert.All(body.Mentions.Zip(body.Mentions.Skip(1)), pair => Assert.True(pair.First.Start + pair.First.Length <= pair.Second.Start));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));

    private static LinkedProse Body(IEnumerable<string> words) =>
        Of([.. _names.Where(name => !name.Contains('"', StringComparison.Ordinal)).Select((name, at) => Person($"person{at}", name)), Article("a", string.Join(' ', words))]).Articles[0].Body;
}
