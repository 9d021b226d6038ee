using System.Text.RegularExpressions;
using Dossier.Graph.Quotations;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Graph;

public partial class QuotationIndexProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true);

    private static readonly string[] Words =
    [
        "Syria", "talks,", "the", "the", "al‑Sharaa’s", "“peace”", "US-brokered", "said.", "—", "crisis…", "...", "[Syria]",
        "don't", "é", "(then)", "–", "باريس", "3.5",
    ];

    private static readonly Gen<string[]> Paragraph =
        Gen.Elements(Words).ListOf().Where(words => words.Count > 0).Select(words => words.ToArray());

    /// <summary>Paragraphs as words, and a span of one of them.</summary>
    private static readonly Arbitrary<(string[][] Paragraphs, int Paragraph, int From, int To)> Spans =
        (from paragraphs in Paragraph.NonEmptyListOf()
         from paragraph in Gen.Choose(0, paragraphs.Count - 1)
         from one in Gen.Choose(0, paragraphs[paragraph].Length - 1)
         from other in Gen.Choose(0, paragraphs[paragraph].Length - 1)
         select (paragraphs.ToArray(), paragraph, Math.Min(one, other), Math.Max(one, other) + 1)).ToArbitrary();

    [Fact]
    public void Every_span_of_words_is_found_where_the_same_words_stand() =>
        Prop.ForAll(Spans, given =>
        {
            var (paragraphs, paragraph, from, to) = given;
            var texts = paragraphs.Select(words => string.Join("  ", words)).ToArray();
            var quotation = string.Join(' ', paragraphs[paragraph][from..to]);
            var index = new QuotationIndex(texts);
            if (!quotation.Any(char.IsLetterOrDigit))
                return index.Find(quotation) is QuotationResult.Empty;

            var place = index.Find(quotation, paragraph) is QuotationResult.Found found ? found.Place : default;
            var words = texts[paragraph].Substring(place.Start, place.Length);
            return place.Paragraph == paragraph && Folded(words) == Folded(quotation)
                && index.Find(quotation) is QuotationResult.Found or QuotationResult.Repeated;
        }).Check(Thorough);

    [Fact]
    public void A_span_with_one_word_changed_is_not_found() =>
        Prop.ForAll(Spans, given =>
        {
            var (paragraphs, paragraph, from, to) = given;
            var index = new QuotationIndex([.. paragraphs.Select(words => string.Join(' ', words))]);
            var quoted = paragraphs[paragraph][from..to];
            for (var changed = 0; changed < quoted.Length; changed++)
            {
                string[] misquoted = [.. quoted[..changed], "Nobody", .. quoted[(changed + 1)..]];
                if (index.Find(string.Join(' ', misquoted)) is not QuotationResult.NotFound)
                    return false;
            }

            return true;
        }).Check(Thorough);

    [Fact]
    public void Looking_up_never_throws_and_places_lie_within_their_paragraph()
    {
        var pieces = Gen.Elements([.. Words, "[", "]", "[T]he", "talk[s]", "…", "[…]", "-", ".", "\u00AD", "\uD800", "\n", "双方"]);
        var text = pieces.ListOf().Select(string.Concat);
        var input = from paragraphs in text.ListOf() from quotation in text select (paragraphs.ToArray(), quotation);

        Prop.ForAll(input.ToArbitrary(), given =>
        {
            var (paragraphs, quotation) = given;
            IEnumerable<QuotationPlace> places = new QuotationIndex(paragraphs).Find(quotation) switch
            {
                QuotationResult.Found found => [found.Place],
                QuotationResult.Repeated repeated => repeated.Places,
                QuotationResult.NotFound { Nearest: { } nearest } => [nearest.Place],
                _ => [],
            };
            return places.All(place =>
                place.Start >= 0 && place.Length > 0 && place.Start + place.Length <= paragraphs[place.Paragraph].Length);
        }).Check(Thorough);
    }

    private static string Folded(string text)
    {
        var signs = text.Replace("...", "…", StringComparison.Ordinal).Replace('’', '\'').Replace('“', '"').Replace('”', '"');
        return Spaces().Replace(Dashes().Replace(signs, "-"), " ");
    }

    [GeneratedRegex(@"\s*[-‑–—][-‑–—\s]*")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
