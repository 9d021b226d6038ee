using Dossier.Entries.Parsing;
using Dossier.Graph.Resolving;
using Dossier.Sources;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Graph;

/// <summary>What stands between quotation marks in texts of ours.</summary>
public class ProseQuotationsTests
{
    private const string Source =
        "The envoy said the talks were “a grotesque error” and left. Assad’s regime did not answer, which Paris calls a matter of time. "
        + "La France ne reconnaît pas le gouvernement. قال الوزير إن المحادثات مستمرة في باريس.";

    private static readonly string[] _words = Source.Split(' ');

    [Theory]
    [InlineData("He called it “a grotesque error”.")]
    [InlineData("He called it \"a grotesque error\", and left.")]
    [InlineData("Il parle d’une « a grotesque error ».")]
    [InlineData("Er sprach von „a grotesque error“.")]
    [InlineData("“The talks were ‘a grotesque error’ and left,” it says.")]
    [InlineData("“Assad's regime did not answer”")]
    [InlineData("It is “[a] matter … of time”.")]
    [InlineData("Selon lui, « La France ne reconnaît pas le gouvernement ».")]
    [InlineData("قال “المحادثات مستمرة في باريس”.")]
    [InlineData("قال «المحادثات مستمرة».")]
    [InlineData("The headline has “Heading of it”, the caption “an envoy in Oslo”.")]
    [InlineData("The name is “Ida Berg”.")]
    public void Words_of_an_article_are_right(string prose) => Assert.Empty(Codes(Event(prose)));

    [Theory]
    [InlineData("He called it “a grotesque mistake”.", 14)]
    [InlineData("He called it \"a grotesque mistake\".", 14)]
    [InlineData("Il parle d’« une erreur grotesque ».", 12)]
    [InlineData("Er sprach von „einem Fehler“.", 15)]
    [InlineData("قال «المحادثات انتهت».", 5)]
    [InlineData("A “grotesque error” and “the regime answered at once”.", 25)]
    [InlineData("**He** said [[berg|“it was over”]].", 13)]
    public void Words_of_no_article_are_an_error_where_they_stand(string prose, int before)
    {
        var fault = Assert.Single(Faults(Event(prose)));

        Assert.Equal(("quote-nowhere", "content/events/e.md", 4, before + 1), (fault.Rule.Code, fault.Place.File, fault.Place.Line, fault.Place.Column));
    }

    [Theory]
    [InlineData("The term ‘hybrid peace’ is ours, and so is 'cold war'.")]
    [InlineData("They don’t say that it’s over, nor that they’re leaving.")]
    [InlineData("One word is a “term”, and 5\" or 6\" are inches.")]
    [InlineData("Elsewhere: [“the regime answered at once”](https://example.org/).")]
    [InlineData("In code: `\"never said\"`.")]
    public void What_is_no_quotation_is_not_looked_up(string prose) => Assert.Empty(Codes(Event(prose)));

    [Theory]
    [InlineData("events/e.md", "title: E\nsummary: He said “it was all over”.")]
    [InlineData("events/e.md", "title: E\ngaps: [\"Whether “it was all over” is not said.\"]")]
    [InlineData("events/e.md", "title: E\nclaims: { c: \"He said “it was all over”.\" }\ngaps: [\"No text says [[e/c|so]].\"]")]
    [InlineData("actors/x.md", "name: X\ntype: person\nsummary: He said “it was all over”.")]
    [InlineData("articles/b.md", "title: B\ndate_note: He said “it was all over”.")]
    [InlineData("articles/b.md", "title: B\nstatements: [{ claim: f/c, stance: asserts, note: He said “it was all over”. }]")]
    [InlineData("index.md", "title: Test\nbottom_line: He said “it was all over”.")]
    public void Every_field_of_ours_is_looked_up(string name, string fields) =>
        Assert.Equal(["quote-nowhere"], Codes((name, $"---\n{fields}\n---\n"), SmallDossier.Event("f", "claims: { c: It was. }\ngaps: [\"No text says [[f/c|so]].\"]")));

    [Fact]
    public void A_dossier_without_articles_and_one_in_another_language_than_its_articles_cannot_be_held_against_them()
    {
        Assert.Empty(Diagnostics("title: Test\n", Event("He said “it was all over”.")).Sorted());
        Assert.Empty(Diagnostics("title: Test\nlanguage: fr\n", Article("en"), Event("Il a dit : « tout est fini ».")).Sorted());
        Assert.Equal(["quote-nowhere"], Diagnostics("title: Test\nlanguage: fr\n", Article("fr"), Event("Il a dit : « tout est fini ».")).Sorted().Select(fault => fault.Rule.Code));
    }

    [Fact]
    public void What_one_article_says_leads_to_its_passage_and_what_two_say_leads_nowhere_unless_one_is_linked()
    {
        (string, string) other = ("articles/b.md", "---\ntitle: B\n---\n\nIt is a matter of time.\n");

        Assert.Equal(["a#p1"], Quoted("It is “a grotesque error”.", Article(null), other));
        Assert.Empty(Quoted("It is “a matter of time”.", Article(null), other));
        Assert.Equal(["b#p1"], Quoted("It is “a matter of time”, [[b]] says.", Article(null), other));
    }

    [Fact]
    public void No_words_cut_from_an_article_are_refused()
    {
        var spans = from one in Gen.Choose(0, _words.Length - 1)
                    from other in Gen.Choose(0, _words.Length - 1)
                    select (From: Math.Min(one, other), To: Math.Max(one, other) + 1);
        Prop.ForAll(spans.ToArbitrary(), span =>
        {
            // Of the article's own marks an editor makes single ones.
            var words = string.Join(' ', _words[span.From..span.To]).Replace('“', '‘').Replace('”', '’');
            return !Diagnostics("title: Test\n", Article(null), Event($"It says: “{words}”")).HasErrors;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));
    }

    private static (string Name, string Text) Article(string? language) =>
        ("articles/a.md", $"---\ntitle: Heading of it\n{(language is null ? "" : $"language: {language}\n")}caption: With an envoy in Oslo\n---\n\n{Source}\n");

    private static (string Name, string Text) Event(string prose) => ("events/e.md", $"---\ntitle: E\n---\n{prose}\n");

    private static string[] Codes(params (string Name, string Text)[] files) => [.. Faults(files).Select(fault => fault.Rule.Code)];

    private static ImmutableArray<Diagnostic> Faults(params (string Name, string Text)[] files) =>
        Diagnostics("title: Test\n", [Article(null), SmallDossier.Person("berg", "Ida Berg"), .. files]).Sorted();

    private static string[] Quoted(string prose, params (string Name, string Text)[] files) =>
        [.. SmallDossier.Of([Event(prose), .. files]).Events[0].Body.Quoted.Select(words => $"{words.Passage.Article.Id}#{words.Passage.Block.Anchor}")];

    private static DiagnosticBag Diagnostics(string settings, params (string Name, string Text)[] files)
    {
        var faults = new DiagnosticBag();
        var all = files.Append(("dossier.yml", settings));
        if (!files.Any(file => file.Name == "index.md"))
            all = all.Append(("index.md", "---\ntitle: Test\n---\n"));

        var sources = new SourceSet([.. all.Select(file => new SourceFile($"content/{file.Item1}", file.Item1, file.Item2))], [], [], []);
        DossierResolver.Resolve(EntryParser.Parse(sources, new(), faults), FrozenSet<string>.Empty, _ => true, new(), faults);
        return faults;
    }
}
