using Xunit;
using static Dossier.Tests.Evidence.WeighedDossier;

namespace Dossier.Tests.Evidence;

/// <summary>Whose word a statement is where others passed it on, and who is on the record.</summary>
public class AttributionChainTests
{
    private const string Quoted = "“We have agreed on every point,” Anna Minister said.";
    private const string Words = "quote: We have agreed on every point";
    private const string Paraphrase = "Anna Minister said that they had agreed.";

    [Theory]
    // Nobody in between: the article has it from the speaker.
    [InlineData("by: minister", "minister", true)]
    // Somebody who is no outlet tells what the speaker said, whatever comes after.
    [InlineData("by: minister, through: [envoy]", "envoy", false)]
    [InlineData("by: minister, through: [envoy, wire]", "envoy", false)]
    [InlineData("by: minister, through: [source, wire, channel]", "source", false)]
    [InlineData("by: minister, via: envoy", "envoy", false)]
    // An outlet that gives the speaker's words in its own tells them; openly said, they are the speaker's.
    [InlineData("by: minister, through: [wire]", "wire", false)]
    [InlineData("by: minister, via: wire", "wire", false)]
    [InlineData("by: minister, through: [wire], on_record: yes", "minister", true)]
    // What an outlet reports it has published, and a source without a name speaks to outlets only.
    [InlineData("by: wire, through: [channel]", "wire", true)]
    [InlineData("by: source, through: [wire]", "source", true)]
    [InlineData("by: source, through: [wire], on_record: no", "source", true)]
    [InlineData("by: source, through: [envoy, wire]", "envoy", false)]
    // "Was quoted as saying": by whom is not said, so it comes from where the article has its news.
    [InlineData("by: minister, on_record: no", "daily", false)]
    [InlineData("through: [wire]", "wire", true)]
    public void The_origin_is_the_first_who_speaks_for_itself(string statement, string origin, bool isFirstHand)
    {
        var said = Saying(statement).Said;
        Assert.Equal(origin, Origin(said));
        Assert.Equal(isFirstHand, said.IsFirstHand);
    }

    [Fact]
    public void Words_that_an_outlet_quotes_are_the_speakers()
    {
        Assert.Equal("minister", Origin(Saying($"by: minister, through: [wire], {Words}", Quoted).Said));
        Assert.Equal("wire", Origin(Saying("by: minister, through: [wire], quote: they had agreed", Paraphrase).Said));
        Assert.Equal("envoy", Origin(Saying($"by: minister, through: [envoy, wire], {Words}", Quoted).Said));
    }

    [Fact]
    public void A_quotation_by_nobody_knows_whom_comes_from_what_the_article_is_based_on()
    {
        Assert.Equal("wire|channel", Origin(Saying("by: minister, on_record: no", fields: "based_on: [wire, channel]").Said));
        Assert.Equal("a1", Origin(Saying("by: minister, on_record: no", fields: "language: en").Said));
    }

    [Theory]
    [InlineData(Quoted, "by: minister, " + Words, true)]
    [InlineData(Quoted, "by: minister, on_record: no, " + Words, false)]
    [InlineData(Paraphrase, "by: minister, quote: they had agreed", null)]
    [InlineData(Paraphrase, "by: minister, on_record: yes, quote: they had agreed", true)]
    [InlineData(Quoted, "by: minister, through: [wire], " + Words, null)]
    [InlineData(Paraphrase, "by: minister, through: [envoy, wire]", false)]
    [InlineData("“We have agreed on every point,” Some source said.", "by: source, " + Words, null)]
    [InlineData("“We have agreed on every point,” The Wire said.", "by: wire, " + Words, null)]
    public void Who_is_on_the_record_is_said_or_follows_from_the_text(string body, string statement, bool? isOnRecord) =>
        Assert.Equal(isOnRecord, Saying(statement, body).Said.IsOnRecord);

    [Fact]
    public void A_principal_confirms_only_its_own_doing_and_only_on_the_record()
    {
        Assert.True(Confirms("minister", Quoted, Words));
        Assert.False(Confirms("minister", Paraphrase, "quote: they had agreed"));
        Assert.False(Confirms("envoy", "“We have agreed on every point,” Envoy of Otherland said.", Words));
        Assert.False(Saying($"by: minister, {Words}", Quoted).Said.IsConfirmedByParty, "to assert is not to confirm");

        static bool Confirms(string by, string body, string quote) =>
            Of(($"outlet: daily\nstatements: [{{ claim: e/c, stance: confirms, by: {by}, {quote} }}]", body)).Said.IsConfirmedByParty;
    }

    [Fact]
    public void Two_who_tell_of_one_utterance_are_one_origin()
    {
        var told = Of(($"outlet: daily\n{Statement("by: minister, through: [envoy]")}", "Words."), ($"outlet: wire\n{Statement("by: minister, through: [source, channel]")}", "Other words."));
        var one = Assert.Single(told.Claim.State.Support!.Origins);
        Assert.Equal(["envoy", "source"], one.Candidates.Select(entry => entry.Id));

        var heard = Of(($"outlet: daily\n{Statement("by: minister")}", "Words."), ($"outlet: wire\n{Statement("by: minister, through: [envoy]")}", "Other words."));
        Assert.Equal(["minister"], Assert.Single(heard.Claim.State.Support!.Origins).Candidates.Select(entry => entry.Id));
    }

    [Fact]
    public void An_outlet_in_a_chain_adds_nothing_to_who_spoke_to_it()
    {
        var told = Of(($"outlet: daily\n{Statement("by: minister, through: [envoy, wire]")}", "Words."), ($"outlet: wire\n{Statement("by: wire")}", "Other words."));
        Assert.Equal(["envoy"], Assert.Single(told.Claim.State.Support!.Origins).Candidates.Select(entry => entry.Id));
    }

    [Fact]
    public void Sources_of_an_article_stand_side_by_side_and_nobody_else_does()
    {
        Assert.Equal("Source wire, Source channel, Article a1", Parties("note: None.", "based_on: [wire, channel]"));
        Assert.Equal("Speaker minister, Teller envoy, Channel wire, Outlet daily", Parties("by: minister, through: [envoy, wire]", "outlet: daily\nbased_on: [channel]"));
        Assert.Equal("Speaker minister, Translation daily", Parties("by: minister", "outlet: daily\ntranslator: daily"));
        Assert.Equal("Outlet daily", Parties("by: daily", "outlet: daily"));
        Assert.Equal("Article a1", Parties("by: a1", "based_on: [wire]"));

        static string Parties(string statement, string fields) =>
            string.Join(", ", Saying(statement, fields: fields).Said.Chain.Parties.Select(party => $"{party.Part} {party.Entry.Id}"));
    }
}
