using Dossier.Entries.Parsing;
using Dossier.Graph.Resolving;
using Dossier.Sources;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Graph;

/// <summary>Quotations all of whose words stand in the source, and which may still say something else.</summary>
public class QuotationDoubtsTests
{
    private const string Source =
        "Israel’s campaign will not bear fruit, the outlet said. France never supported the government. Macron opposed any talks with Damascus, but met its envoys in Paris. "
        + "They don’t want a war. Officials denied that the two had met. She failed to reach an agreement. It is unlikely that sanctions end. Nobody will leave without a deal. It was ready to talk.";

    private const string French = "La France ne reconnaît pas le gouvernement de Damas. Elle refuse de lever les sanctions, mais reçoit ses envoyés. Il est parti sans un mot.";

    private const string Arabic = "قال الوزير إن سوريا لن توقع على الاتفاق، لكن المحادثات مستمرة. نفى أن اللقاء جرى في باريس. هذا ما يريده المزارعون. ما بعنا مياه السد.";

    private static readonly string[] _words = Source.Split(' ');

    [Theory]
    [InlineData("Israel’s campaign will … bear fruit", "quote-skips")]
    [InlineData("campaign will [...] bear fruit", "quote-skips")]
    [InlineData("campaign will […] [surely] bear fruit", "quote-skips")]
    [InlineData("campaign will [surely] bear fruit", "quote-replaces")]
    [InlineData("France [always] supported the government", "quote-replaces")]
    [InlineData("They [all] want a war", "quote-replaces")]
    [InlineData("It is [likely] that sanctions end", "quote-replaces")]
    [InlineData("Macron … talks with Damascus", "quote-skips")]
    [InlineData("Macron opposed any talks … met its envoys", "quote-skips")]
    [InlineData("the outlet said … France never supported", "quote-joins")]
    [InlineData("met its envoys … They", "quote-joins")]
    [InlineData("bear fruit", "quote-cut")]
    [InlineData("any talks with Damascus", "quote-cut")]
    [InlineData("the two had met", "quote-cut")]
    [InlineData("reach an agreement", "quote-cut")]
    [InlineData("want a war", "quote-cut")]
    [InlineData("a deal", "quote-cut")]
    [InlineData("Israel’s campaign will not", "quote-cut")]
    [InlineData("Israel’s campaign will", "quote-cut")]
    [InlineData("the", "quote-says-nothing")]
    public void An_English_quotation_that_says_something_else_is_reported(string quote, string code) => Assert.Equal([code], Faults(Source, quote));

    [Theory]
    [InlineData("La France ne … le gouvernement", "quote-skips")]
    [InlineData("La France [reconnaît] le gouvernement", "quote-replaces")]
    [InlineData("de lever les sanctions", "quote-cut")]
    [InlineData("Elle … reçoit ses envoyés", "quote-skips")]
    [InlineData("un mot", "quote-cut")]
    public void A_French_quotation_that_says_something_else_is_reported(string quote, string code) => Assert.Equal([code], Faults(French, quote));

    [Theory]
    [InlineData("سوريا … توقع على الاتفاق", "quote-skips")]
    [InlineData("سوريا [سوف] توقع على الاتفاق", "quote-replaces")]
    [InlineData("توقع على الاتفاق", "quote-cut")]
    [InlineData("اللقاء جرى في باريس", "quote-cut")]
    [InlineData("بعنا مياه السد", "quote-cut")]
    [InlineData("على الاتفاق … المحادثات مستمرة", "quote-skips")]
    public void An_Arabic_quotation_that_says_something_else_is_reported(string quote, string code) => Assert.Equal([code], Faults(Arabic, quote));

    [Theory]
    [InlineData(Source, "Israel’s campaign will not bear fruit")]
    [InlineData(Source, "Israel’s campaign will [certainly] not bear fruit")]
    [InlineData(Source, "campaign will [never] bear fruit")]
    [InlineData(Source, "[The] campaign will not … fruit")]
    [InlineData(Source, "France never supported … government")]
    [InlineData(Source, "met … envoys in Paris")]
    [InlineData(Source, "the outlet said. … France never supported")]
    [InlineData(Source, "denied that the two had met")]
    [InlineData(Source, "It was [more than] ready to talk")]
    [InlineData(Source, "Nobody will leave")]
    [InlineData(French, "La France ne reconnaît pas … Damas")]
    [InlineData(French, "reconnaît pas le gouvernement")]
    [InlineData(French, "reçoit ses envoyés")]
    [InlineData(Arabic, "سوريا لن … الاتفاق")]
    [InlineData(Arabic, "المحادثات مستمرة")]
    // "What", not "not".
    [InlineData(Arabic, "يريده المزارعون")]
    public void A_true_quotation_is_not(string source, string quote) => Assert.Empty(Faults(source, quote));

    [Fact]
    public void What_an_article_denies_may_be_quoted_behind_the_denial() => Assert.Empty(Faults(Source, "the two had met", "denies"));

    [Fact]
    public void No_word_for_word_quotation_is_refused()
    {
        var spans = from one in Gen.Choose(0, _words.Length - 1)
                    from other in Gen.Choose(0, _words.Length - 1)
                    select (From: Math.Min(one, other), To: Math.Max(one, other) + 1);
        Prop.ForAll(spans.ToArbitrary(), span => !Diagnostics(Source, string.Join(' ', _words[span.From..span.To]), "asserts").HasErrors)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));
    }

    [Fact]
    public void No_quotation_with_words_cut_out_is_refused()
    {
        var cuts = from ends in Gen.Choose(0, _words.Length - 1).ListOf(4) select ends.Order().ToArray();
        Prop.ForAll(cuts.ToArbitrary(), ends =>
        {
            string[] quoted = [.. _words[ends[0]..(ends[1] + 1)], "…", .. _words[Math.Max(ends[2], ends[1] + 1)..(Math.Max(ends[3], ends[1]) + 1)]];
            return !Diagnostics(Source, string.Join(' ', quoted), "asserts").HasErrors;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));
    }

    private static string[] Faults(string source, string quote, string stance = "asserts") =>
        [.. Diagnostics(source, quote, stance).Sorted().Select(fault => fault.Rule.Code)];

    private static DiagnosticBag Diagnostics(string source, string quote, string stance)
    {
        var article = $"---\ntitle: Heading\nstatements:\n  - {{ claim: e/c, stance: {stance}, quote: '{quote.Replace("'", "''", StringComparison.Ordinal)}' }}\n---\n\n{source}\n";
        (string Name, string Text)[] files =
        [
            ("index.md", "---\ntitle: Test\n---\n"), ("dossier.yml", "title: Test\n"),
            ("articles/a.md", article), SmallDossier.Event("e", "claims: { c: It is so. }"),
        ];
        var faults = new DiagnosticBag();
        var sources = new SourceSet([.. files.Select(file => new SourceFile($"content/{file.Name}", file.Name, file.Text))], [], [], []);
        DossierResolver.Resolve(EntryParser.Parse(sources, new(), faults), FrozenSet<string>.Empty, _ => true, new(), faults);
        return faults;
    }
}
