using Dossier.Evidence.Texts;
using Xunit;

namespace Dossier.Tests.Evidence;

/// <summary>Copies are found whatever was done to them, and two authors who write of one thing are not taken for one.</summary>
public class CommonTextTests
{
    private static readonly string[] _harbour =
    [
        "The harbour of Velm was closed on Monday after dockers had refused to unload a grain ship that, they said, had been waiting outside for eleven days with its lights out.",
        "Nobody at the port office could say who had sent it. A clerk who had worked there since the flood told callers to ring again after lunch, and then took the telephone off its hook.",
        "“We were promised that the hold would be opened before anybody of ours set foot on her deck, and it was not, and so we went home,” said Ilse Brandt, who speaks for the dockers.",
        "By the evening two tugs had towed the vessel back behind the breakwater, where a café owner had her counted among the sights for guests who came down to look.",
        "The company that leases the quay did not answer letters, and its sign had been taken down from the gate some weeks earlier.",
    ];

    private static readonly string[] _council =
    [
        "Prices on the market hall's lower floor went up again this week, traders reported, and the town council put off its debate on rents until the roof has been mended.",
        "Several stalls have stood empty since spring. Their owners moved to the car park beside the station, where nobody asks them for a deposit.",
        "A report that the council ordered two years ago found the hall too warm for cheese in summer and too cold for customers in winter.",
    ];

    private static readonly string[] _french =
    [
        "Le pont de Velm restera fermé jusqu’à la fin du mois, a annoncé la mairie, parce que trois de ses piles ont été déplacées par une péniche dont le pilote s’était endormi.",
        "Les habitants de l’autre rive devront faire un détour de vingt kilomètres pour aller travailler, à moins que le vieux bac, qui ne sert plus qu’aux touristes, ne reprenne du service.",
        "Personne n’a été blessé, mais un pêcheur dit avoir perdu toutes ses lignes et demande réparation.",
    ];

    private static readonly string[] _arabic =
    [
        "أغلقت البلدية الجسر القديم صباح أمس بعد أن اكتشف عمال الصيانة شقوقا واسعة في دعاماته الثلاث، وطلبت من السكان أن يسلكوا الطريق الطويل حول التلة حتى نهاية الشهر.",
        "وقال أصحاب المتاجر القريبة إن أحدا لم يسألهم عن رأيهم، وإن زبائنهم لن يقطعوا كل هذه المسافة من أجل رغيف خبز أو كيس من الطحين.",
    ];

    public static TheoryData<string, string> Copies => new()
    {
        { Text(_harbour), Text(_harbour) },
        { Text(_harbour), Text(_harbour).Replace('“', '"').Replace('”', '"').Replace("café", "cafe", StringComparison.Ordinal) },
        { Text(_harbour), Text(_harbour).Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal) },
        { Text(_harbour), Text(_harbour).Replace(" ", "  ", StringComparison.Ordinal).ToUpperInvariant() },
        { Text(_harbour), string.Join(' ', _harbour) },
        { Text(_harbour), Text(_harbour[0], _harbour[1], _harbour[3]) },
        { Text(_harbour), Text([.. _harbour[..2], _council[0], .. _harbour[2..]]) },
        { Text(_harbour), Text([.. _harbour.Reverse()]) },
        { Text(_harbour), Text(_harbour).Replace("Monday", "Tuesday", StringComparison.Ordinal).Replace("eleven", "twelve", StringComparison.Ordinal).Replace("weeks", "days", StringComparison.Ordinal) },
        { Text(_french), Text(_french).Replace('’', '\'').Replace('é', 'e').Replace("à", "a", StringComparison.Ordinal) },
        { Text(_arabic), Text(_arabic).Replace('أ', 'ا').Replace("إن", "إنّ", StringComparison.Ordinal).Replace("الجسر", "الجـسر", StringComparison.Ordinal) },
        { "“" + string.Join(' ', _harbour[..2]) + "”", "“" + string.Join(' ', _harbour[..2]) + "”" },
    };

    [Theory]
    [MemberData(nameof(Copies))]
    public void A_copy_is_found_whatever_was_done_to_it(string text, string copy) => Assert.Equal(["same-text"], Found(text, copy).Select(fault => fault.Code));

    public static TheoryData<string, string> Borrowings => new()
    {
        { Text(_harbour), Text([.. _council, _harbour[1]]) },
        { Text(_harbour), Text([_harbour[3], .. _council, .. _french]) },
        { Text(_french), Text([.. _french[..1], .. _harbour]) },
        { Text(_arabic), Text([.. _council, .. _harbour, _arabic[0], .. _french]) },
    };

    [Theory]
    [MemberData(nameof(Borrowings))]
    public void A_paragraph_that_two_texts_share_is_found(string text, string other) => Assert.Equal(["shared-wording"], Found(text, other).Select(fault => fault.Code));

    public static TheoryData<string, string> Strangers => new()
    {
        { Text(_harbour), Text(_council) },
        // Both quote one speech.
        { Text([.. _council, _harbour[2]]), Text([.. _french, _harbour[2].Replace("said Ilse Brandt, who speaks for the dockers.", "Brandt told us.", StringComparison.Ordinal)]) },
        { Text([.. _council, _harbour[2]]), Text([.. _french, _harbour[2].Replace('“', '„').Replace('”', '“').Replace("said Ilse", "in the words of Ilse", StringComparison.Ordinal)]) },
        // Both name the same people by the same titles, on the same day.
        {
            Text([.. _council, "It was signed on 7 May 2025 in Velm by Foreign Minister Anna Maria Lindqvist of Norland and Deputy Prime Minister Pieter van der Groot of Sudland."]),
            Text([.. _harbour, "Later on 7 May 2025 in Velm by Foreign Minister Anna Maria Lindqvist of Norland and Deputy Prime Minister Pieter van der Groot of Sudland."])
        },
        // Both use phrases of the trade.
        {
            Text([.. _council, "He spoke at a press conference in the capital on Wednesday, according to a source who was not authorised to speak to the media."]),
            Text([.. _harbour, "She said so at a press conference in the capital, a source with knowledge of the matter who was not authorised to speak told us."])
        },
        // Too short to tell.
        { "It was held in Velm.", "It was held in Velm." },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void Texts_of_two_authors_are_left_in_peace(string text, string other) => Assert.Empty(Found(text, other));

    [Theory]
    [InlineData("shares_source: [a]")]
    [InlineData("differs_from: [a]")]
    [InlineData("based_on: [a]")]
    public void A_likeness_of_which_the_editor_has_spoken_is_not_reported(string head) => Assert.Empty(Found(Text(_harbour), Text(_harbour), head));

    [Fact]
    public void What_differs_in_one_editors_eyes_is_two_texts()
    {
        Assert.Equal(["b"], Siblings(Text(_harbour), Text(_harbour), "shares_source: [a]").Distinct());
        Assert.Empty(Siblings(Text(_harbour), Text(_harbour), "differs_from: [a]"));
    }

    [Fact]
    public void A_place_in_the_later_text_is_shown()
    {
        var fault = Assert.Single(Found(Text(_harbour), Text([.. _council, _harbour[1]])));
        Assert.Equal(("content/articles/b.md", 11, 1), (fault.Place.File, fault.Place.Line, fault.Place.Column));
        Assert.Contains("'a'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("differs_from: [a]", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_is_said_to_differ_and_to_share_its_source_is_an_error()
    {
        var fault = Assert.Single(Found(Text(_harbour), Text(_council), "shares_source: [a]\ndiffers_from: [a]"));
        Assert.Equal(("shared-and-different", 4), (fault.Code, fault.Place.Line));
    }

    [Fact]
    public void What_very_many_articles_share_says_nothing()
    {
        var many = Enumerable.Range(0, LikenessSearch.MostInCommon + 1)
            .Select(at => SmallDossier.Article(FormattableString.Invariant($"a{at:000}"), FormattableString.Invariant($"{Unlike(at)}\n\n{_harbour[1]}")));
        var faults = new DiagnosticBag();
        CommonTexts.Find(SmallDossier.Of(many), faults);
        Assert.Empty(faults.Sorted());
    }

    [Fact]
    public void A_copy_of_a_copy_is_a_copy()
    {
        var dossier = SmallDossier.Of(
        [
            SmallDossier.Article("a", Text([.. _harbour[..3], .. _council])),
            SmallDossier.Article("b", Text(_council)),
            SmallDossier.Article("c", Text([.. _council, .. _french])),
            SmallDossier.Article("d", Text(_arabic)),
        ]);
        var texts = CommonTexts.Find(dossier, new DiagnosticBag());
        Assert.Equal(["a a", "b a", "c a", "d d"], dossier.Articles.Select(article => $"{article.Entry.Id} {texts.Of(article.Entry).Id}").Order(StringComparer.Ordinal));
    }

    /// <summary>Words that no other number has in this order.</summary>
    private static string Unlike(int number) =>
        string.Join(' ', Enumerable.Range(0, 80).Select(at => FormattableString.Invariant($"word{(char)('a' + ((number + (at * 7)) % 26))}{(char)('a' + (((number * at) + at) % 26))}{(char)('a' + (number % 19))}")));

    private static string Text(params string[] paragraphs) => string.Join("\n\n", paragraphs);

    private static ImmutableArray<Diagnostic> Found(string text, string other, string? head = null)
    {
        var faults = new DiagnosticBag();
        CommonTexts.Find(Two(text, other, head), faults);
        return faults.Sorted();
    }

    private static IEnumerable<string> Siblings(string text, string other, string head)
    {
        var dossier = Two(text, other, head);
        var texts = CommonTexts.Find(dossier, new DiagnosticBag());
        return texts.SiblingsOf(dossier.Articles.Single(article => article.Entry.Id == "a").Entry).Select(sibling => sibling.Article.Id);
    }

    private static Dossier.Graph.ResolvedDossier Two(string text, string other, string? head) => SmallDossier.Of(
    [
        SmallDossier.Article("a", text),
        ("articles/b.md", $"---\ntitle: Article b\n{(head is null ? "" : $"{head}\n")}---\n\n{other}\n"),
    ]);
}
