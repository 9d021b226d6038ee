using Dossier.Entries.Articles;
using Dossier.Entries.Parsing;
using Dossier.Import.Drafts;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>The raw texts that the articles of this repository's dossier were made of, held against what editors made of them.</summary>
public class FiveRawArticlesTests
{
    [Theory]
    [InlineData("observer-mikati", "mikati-urges-france")]
    [InlineData("new-arab-le-pen", "le-pen-ties-with-assad")]
    [InlineData("all-israel-talks", "sharaa-confirms-indirect-talks")]
    [InlineData("mayadeen-paris-meeting", "syrian-israeli-officials-meet-paris")]
    [InlineData("unnamed-negotiations", "syrian-president-confirms-negotiations")]
    public void A_draft_has_the_text_and_the_fields_of_an_editors_article(string raw, string id)
    {
        var editors = Article(id, File.ReadAllText(Path.Combine(Repository.Root, "content", "articles", id + ".md")));
        var draft = Article("a", Imports.Layout(raw).Text);
        Assert.Equal(editors.Body.Blocks.Select(block => (block.IsHeading, block.Text)), draft.Body.Blocks.Select(block => (block.IsHeading, block.Text)));
        Assert.Equal(
            (editors.Title.Value, editors.Dek?.Value, editors.Caption?.Value, editors.Date?.Value, editors.Author?.Value, editors.Disclaimer?.Value, editors.Language?.Value),
            (draft.Title.Value, draft.Dek?.Value, draft.Caption?.Value, draft.Date?.Value, draft.Author?.Value, draft.Disclaimer?.Value, draft.Language?.Value));
        Assert.Equal(editors.Damage.Select(damage => damage.Value).Order(), draft.Damage.Select(damage => damage.Value).Order());
    }

    /// <summary>The article that lost words with its links, spaces beside them, and the end of a sentence.</summary>
    [Fact]
    public void Every_damaged_spot_is_flagged_and_nothing_else() => AssertFlags(Imports.Nothing());

    [Fact]
    public void A_damaged_word_that_an_entry_quotes_is_damaged_still() =>
        AssertFlags(Imports.Into(("actors/marine.md", "---\nname: Marine\ntype: person\n---\n\n> Le Pen has previously saidthat war,Assad’s weaponsagainst civiliansand otherpolicies leaderdefended Opinionpolls.\n>\n> — [[a]]\n")));

    private static void AssertFlags(KnownEntries known)
    {
        string[] damaged =
        [
            "10 missing-words French hopeful has", "10 missing-words the regime of,",
            "12 missing-words criticised s",
            "14 mixed-quotes “channels of dialogue and communication\"",
            "16 glued-words saidthat",
            "18 spacing - though", "18 cut Moscow's",
            "22 glued-words war,Assad’s", "22 glued-words weaponsagainst", "22 glued-words civiliansand",
            "27 glued-words Penalso", "27 glued-words otherpolicies",
            "29 glued-words leaderdefended", "29 spacing -a", "29 spacing -and", "29 missing-words the and",
            "31 glued-words Franceto", "31 glued-words beindependentand", "31 glued-words powerfulon", "31 missing-words such as .", "31 spacing  .",
            "33 glued-words Opinionpolls",
        ];
        var found = Imports.Layout("new-arab-le-pen", known).Lines
            .SelectMany(verdict => verdict.Flags.Select(flag => string.Create(CultureInfo.InvariantCulture, $"{verdict.Line.Number} {flag.Kind} {flag.Text}")));
        Assert.Equal(damaged, found);
    }

    private static Article Article(string id, string text) =>
        (Article)EntryParser.ParseEntry(new SourceFile($"content/articles/{id}.md", $"articles/{id}.md", text), new DiagnosticBag())!;
}
