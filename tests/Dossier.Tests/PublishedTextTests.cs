using Xunit;

namespace Dossier.Tests;

/// <summary>With <c>publish_text: quotes</c> no word of an article's text that is not quoted reaches any file, whatever the built-in templates show.</summary>
public class PublishedTextTests
{
    private static readonly string[] _unquoted = ["firstsecret", "secondsecret", "skippedsecret", "thirdsecret", "tablesecret", "notesecret", "codesecret"];

    [Fact]
    public void No_unquoted_word_is_in_any_file()
    {
        var site = Build("quotes");

        Assert.Empty(site.Diagnostics);
        Assert.Contains("quotedwords", site["articles/a.html"], StringComparison.Ordinal);
        var leaks = from file in site.Files
                    let text = Encoding.UTF8.GetString(file.Value.Span)
                    from word in _unquoted
                    where text.Contains(word, StringComparison.OrdinalIgnoreCase)
                    select $"{file.Key}: {word}";
        Assert.Empty(leaks);
    }

    [Fact]
    public void With_the_full_text_every_word_is_on_the_articles_page()
    {
        var page = Build("full")["articles/a.html"];

        Assert.All(_unquoted, word => Assert.Contains(word, page, StringComparison.OrdinalIgnoreCase));
    }

    private static SmallSite Build(string extent) => SmallSite.Of(
        ("content/dossier.yml", $"title: Test\npublish_text: {extent}\n"),
        ("content/actors/paper.md", "---\nname: The Paper\ntype: media\n---\n"),
        ("content/actors/macron.md", "---\nname: Emmanuel Macron\ntype: person\naliases: [Macron]\npositions:\n  - title: President\n    sources: [a#p1, a#p2]\n---\nA profile.\n"),
        ("content/events/talks.md", "---\ntitle: Talks\nparticipants: [macron]\nclaims:\n  held: They were held.\nfigures:\n  - measure: other\n    of: people\n    source: a\n    min: 3\n    quote: three people\n---\n"),
        ("content/articles/a.md", """
            ---
            title: The title
            outlet: paper
            about: [macron]
            summary: Our own words.
            statements:
              - claim: talks/held
                stance: asserts
                by: macron
                quote: quotedwords … in Paris
            ---
            Firstsecret Macron firstsecret.

            The quotedwords *skippedsecret* in Paris, secondsecret said; three people came.

            - thirdsecret Macron[^1]

            | tablesecret |
            |---|
            | Macron |

                codesecret

            [^1]: notesecret
            """));
}
