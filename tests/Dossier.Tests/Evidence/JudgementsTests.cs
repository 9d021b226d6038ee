using Xunit;

namespace Dossier.Tests.Evidence;

/// <summary>What a judgement says of itself is held against the claims that it rests on.</summary>
public class JudgementsTests
{
    private const string ByBerg = "by: berg";
    private const string ByHolm = "by: holm";
    private const string ByOfficial = "by: official";
    private const string Courier = "outlet: courier\ndate: 2025-05-07";
    private const string Gazette = "outlet: gazette\ndate: 2025-05-08";
    private const string OfNobody = "date_note: It bears no date.";

    public static TheoryData<string, string, string[]> Weak => new()
    {
        { "all that it rests on stands in one text, that of 'a1'", "[e/a, e/b]", [Article(Courier, ("e/a", ByBerg), ("e/b", ByHolm))] },
        { "all that it rests on stands in one text, that of 'a1'", "[e/a]", [Article(Courier, ("e/a", ByBerg)), Article($"{Gazette}\nshares_source: [a1]", ("e/a", ByHolm))] },
        { "all that it rests on is graded unreliable (E) or improbable (5)", "[e/a]", [Article($"{Courier}\nreliability: E", ("e/a", ByBerg)), Article(Gazette, ("e/a", $"{ByHolm}, credibility: 5"))] },
        { "no article that it rests on has a date or an outlet", "[e/a]", [Article(OfNobody, ("e/a", ByBerg)), Article(OfNobody, ("e/a", ByHolm))] },
        { "nobody is named who says what it rests on", "[e/a]", [Article(Courier, ("e/a", ByOfficial)), Article(Gazette, ("e/a", ByOfficial))] },
        { "all that it rests on comes from one source: 'berg'", "[e/a, e/b]", [Article(Courier, ("e/a", ByBerg)), Article(Gazette, ("e/b", ByBerg))] },
        { "somebody denies each claim that it rests on", "[e/a]", [Article(Courier, ("e/a", ByBerg)), Article(Gazette, ("e/a", ByHolm)), Article(Gazette, ("e/a", $"{ByOfficial}, stance: denies"))] },
    };

    [Theory]
    [MemberData(nameof(Weak))]
    public void Weak_ground_bears_low_confidence_alone(string why, string basis, string[] articles)
    {
        Diagnostic[] Faults(string confidence) => FaultsOf($"likelihood: likely\n    confidence: {confidence}\n    confidence_because: So.\n    basis: {basis}", articles, "confidence-not-borne-out", "high-confidence-not-borne-out");

        var moderate = Assert.Single(Faults("moderate"));
        Assert.Equal((Severity.Warning, new Place("content/index.md", 6, 17), $"the confidence is moderate, but {why}"), (moderate.Severity, moderate.Place, moderate.Message));
        var high = Assert.Single(Faults("high"));
        Assert.Equal((Severity.Error, $"the confidence is high, but {why}"), (high.Severity, high.Message));
        Assert.StartsWith("Write 'confidence: low', or add to 'basis:'", high.Hint, StringComparison.Ordinal);
        Assert.Empty(Faults("low"));
    }

    [Theory]
    [InlineData("moderate")]
    [InlineData("high")]
    public void Two_named_sources_in_two_articles_bear_out_more(string confidence) =>
        Assert.Empty(FaultsOf($"likelihood: likely\n    confidence: {confidence}\n    confidence_because: So.\n    basis: [e/a]", Two()));

    [Theory]
    [InlineData("moderate")]
    [InlineData("high")]
    public void Two_sources_for_two_claims_are_no_high_confidence(string confidence)
    {
        var faults = FaultsOf(
            $"likelihood: likely\n    confidence: {confidence}\n    confidence_because: So.\n    basis: [e/a, e/b]",
            [Article(Courier, ("e/a", ByBerg)), Article(Gazette, ("e/a", ByHolm), ("e/b", ByHolm))]);

        Assert.Equal(
            confidence == "high" ? [("basis-uncorroborated", "a judgement of high confidence rests on 'e/b', which no independent sources bear out")] : [],
            faults.Select(fault => (fault.Code, fault.Message)));
    }

    [Theory]
    [InlineData("likelihood: likely", "degree-missing", "the judgement is 'likely', and does not say how sure we are")]
    [InlineData("confidence: low", "degree-missing", "the confidence is low, and the judgement does not say how likely it is")]
    [InlineData("likelihood: likely\n    confidence: high", "high-confidence-unexplained", "the confidence is high, and nothing says why")]
    [InlineData("likelihood: likely\n    confidence: high\n    confidence_because: Two independent sources saw it.", null, null)]
    [InlineData("likelihood: likely\n    confidence: moderate", null, null)]
    [InlineData("likelihood: likely\n    confidence: certain", null, null)]
    public void A_judgement_says_how_likely_and_how_sure_and_why(string degrees, string? code, string? message)
    {
        var fault = FaultsOf($"{degrees}\n    basis: [e/a]", Two()).SingleOrDefault();

        Assert.Equal((code, message), (fault?.Code, fault?.Message));
    }

    [Theory]
    [InlineData("almost certain", true)]
    [InlineData("very likely", true)]
    [InlineData("very unlikely", true)]
    [InlineData("likely", false)]
    [InlineData("roughly even chance", false)]
    public void What_somebody_denies_is_not_all_but_certain(string likelihood, bool isTooMuch)
    {
        string[] articles = [Article(Courier, ("e/a", ByBerg), ("e/b", ByBerg)), Article(Gazette, ("e/a", $"{ByHolm}, stance: denies"))];

        var fault = FaultsOf($"likelihood: {likelihood}\n    confidence: low\n    basis: [e/b, e/a]", articles).SingleOrDefault();
        Assert.Equal(isTooMuch ? "likelihood-on-contested" : null, fault?.Code);
        Assert.Equal(isTooMuch ? $"'{likelihood}' leaves hardly any room for 'e/a' to be false, and somebody denies it" : null, fault?.Message);
        Assert.Empty(FaultsOf($"likelihood: {likelihood}\n    confidence: low\n    basis: [e/b]", articles));
    }

    [Theory]
    [InlineData("basis: [e/a, e/b]\n    against: [e/b]", 8, 15, 7, 18)]
    [InlineData("basis: [e/a]\n    alternatives:\n      - text: Another.\n        basis: [e/b]\n        against: [e/c, e/b]", 11, 24, 10, 17)]
    public void A_claim_is_not_for_and_against_one_reading(string claims, int line, int column, int otherLine, int otherColumn)
    {
        var fault = Assert.Single(FaultsOf($"likelihood: likely\n    confidence: low\n    {claims}", All()));

        Assert.Equal(("claim-for-and-against", new Place("content/index.md", line, column)), (fault.Code, fault.Place));
        Assert.Equal($"'e/b' stands under 'against' here and under 'basis' in content/index.md({otherLine},{otherColumn})", fault.Message);
    }

    [Fact]
    public void A_claim_may_be_for_a_judgement_and_against_another_reading() => Assert.Empty(FaultsOf(
        "likelihood: likely\n    confidence: low\n    basis: [e/a]\n    against: [e/b]\n    alternatives:\n      - text: Another.\n        basis: [e/b]\n        against: [e/a]\n      - Bare words.", All()));

    [Theory]
    [InlineData("against: [e/silent]", "'against' names 'e/silent', about which no article says anything")]
    [InlineData("alternatives: [{ text: Another., basis: [e/silent] }]", "'basis' names 'e/silent', about which no article says anything")]
    [InlineData("against: [e/denied]", "'against' names 'e/denied', which somebody denies and nobody asserts")]
    [InlineData("against: [e/aa]", "the event 'e' has no claim 'aa'; did you mean 'a'?")]
    [InlineData("alternatives: [{ text: Another., against: [f/a] }]", "no event 'f'")]
    [InlineData("alternatives: [{ text: Another., bases: [e/a] }]", "a reading has no field 'bases'; did you mean 'basis'?")]
    public void What_is_named_against_a_judgement_or_for_another_reading_has_to_be_there(string fields, string message) =>
        Assert.Contains(
            message,
            Site($"likelihood: likely\n    confidence: low\n    basis: [e/a]\n    {fields}", All()).Diagnostics.Where(fault => fault.Severity == Severity.Error).Select(fault => fault.Message));

    [Theory]
    [InlineData("because: It rained in all probability.", 14)]
    [InlineData("alternatives: [{ text: It perhaps snowed. }]", 0)]
    [InlineData("assumes: [Clouds bring rain as likely as not.]", 0)]
    public void Words_outside_the_yardstick_are_found_in_every_text_of_a_judgement(string field, int column)
    {
        var fault = Assert.Single(FaultsOf($"likelihood: likely\n    confidence: low\n    basis: [e/a]\n    {field}", Two()));

        Assert.Equal(("likelihood-outside-yardstick", 8), (fault.Code, fault.Place.Line));
        Assert.True(column == 0 || fault.Place.Column > column, fault.ToString());
    }

    [Theory]
    [InlineData("next", "the judgement rests on 'e/next', which is a forecast of somebody else's")]
    [InlineData("view", "the judgement rests on 'e/view', which is an opinion of somebody else's")]
    [InlineData("sense", null)]
    [InlineData("a", null)]
    public void What_somebody_else_expects_is_no_ground(string claim, string? message)
    {
        var fault = FaultsOf($"likelihood: likely\n    confidence: low\n    basis: [e/{claim}]", [Article(Courier, ($"e/{claim}", ByBerg))]).SingleOrDefault();

        Assert.Equal(message, fault?.Message);
        Assert.True(message is null || fault is { Code: "basis-no-fact", Place: { Line: 7, Column: 13 } });
    }

    [Theory]
    [InlineData("It is almost certain that it rained.", "the judgement says 'almost certain' here and 'likely' under 'likelihood'")]
    [InlineData("They are unlikely to agree.", "the judgement says 'unlikely' here and 'likely' under 'likelihood'")]
    [InlineData("It is likely that it rained.", null)]
    [InlineData("What he called “almost certain” did not happen.", null)]
    public void Its_words_and_its_likelihood_are_of_one_chance(string text, string? message)
    {
        var site = Site("likelihood: likely\n    confidence: low\n    basis: [e/a]", Two(), text);

        var fault = site.Diagnostics.SingleOrDefault(one => one.Place.File == "content/index.md" && one.Code != "quote-nowhere");
        Assert.Equal((message is null ? null : "likelihood-said-otherwise", message), (fault?.Code, fault?.Message));
    }

    private static string[] Two() => [Article(Courier, ("e/a", ByBerg)), Article(Gazette, ("e/a", ByHolm))];

    private static string[] All() => [Article(Courier, ("e/a", ByBerg), ("e/b", ByBerg), ("e/c", ByBerg), ("e/denied", $"{ByBerg}, stance: denies")), Article(Gazette, ("e/a", ByHolm))];

    private static string Article(string fields, params (string Claim, string Statement)[] said) =>
        $"{fields}\nstatements:\n{string.Concat(said.Select(one => $"  - {{ claim: {one.Claim}, {(one.Statement.Contains("stance", StringComparison.Ordinal) ? "" : "stance: asserts, ")}{one.Statement} }}\n"))}";

    /// <summary>What is said of a judgement, whose fields follow its text in line 4.</summary>
    private static Diagnostic[] FaultsOf(string fields, string[] articles, params string[] codes) =>
        [.. Site(fields, articles).Diagnostics.Where(fault => fault.Place.File == "content/index.md" && fault.Code != "not-one-of" && (codes.Length == 0 || codes.Contains(fault.Code)))];

    private static SmallSite Site(string fields, string[] articles, string text = "It rained.") => SmallSite.Of(
    [
        ("content/index.md", $"---\ntitle: Test\njudgements:\n  - text: {text}\n    {fields}\n---\n"),
        ("content/actors/courier.md", "---\nname: Courier\ntype: media\n---\n"),
        ("content/actors/gazette.md", "---\nname: Gazette\ntype: media\n---\n"),
        ("content/actors/berg.md", "---\nname: Ida Berg\ntype: person\n---\n"),
        ("content/actors/holm.md", "---\nname: Jo Holm\ntype: person\n---\n"),
        ("content/actors/official.md", "---\nname: some official\ntype: person\nunnamed: yes\n---\n"),
        ("content/events/e.md", "---\ntitle: E\nclaims: { a: It rained., b: It was wet., c: It was cold., silent: It was dark., denied: It was warm., next: { text: It will rain., kind: forecast }, view: { text: It was right., kind: opinion }, sense: { text: It was good., kind: assessment } }\ngaps: ['Nobody says [[e/silent|it]].']\n---\n"),
        .. articles.Select((article, at) => ($"content/articles/a{at + 1}.md", $"---\ntitle: Article {at + 1}\n{article}---\n\nIda Berg, Jo Holm and some official spoke, says article {at + 1}.\n")),
    ]);
}
