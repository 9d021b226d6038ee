namespace Dossier.Tests.Exports;

/// <summary>A site that has something of everything that is taken away, with signs in it that mean something to each format.</summary>
internal static class TakenSite
{
    public const string Address = "https://example.org/a/briefing";

    public static SmallSite Build(string settings = "", params (string Path, string Text)[] more) => SmallSite.Of(
    [
        .. more,
        ("content/dossier.yml", $"title: Talks & <tests>\nsubtitle: \"A \\\"small\\\" one\"\nurl: {Address}\ntopics: [peace-talks]\n{settings}\n"),
        ("content/index.md", "---\ntitle: Home\nas_of: 2025-06\nbottom_line: Talks, says [[paper]].\njudgements:\n  - text: Talks go on.\n    likelihood: likely\n    confidence: low\n    basis: [talks/held]\n---\nSee [[about]].\n"),
        ("content/actors/paper.md", "---\nname: The Paper\ntype: media\nownership: Nobody.\n---\n"),
        ("content/actors/agency.md", "---\nname: Agency\ntype: media\nwikidata: Q1\n---\n"),
        ("content/actors/macron.md", "---\nname: Emmanuel Macron\ntype: person\naliases: [Macron, '=Macron']\ndescription: '=cmd, \"president\"'\npositions:\n  - title: President\n    of: france\n    from: 2017-05-14\n    sources: [a#p1]\n---\nHe met [[paper]].\n"),
        ("content/actors/france.md", "---\nname: France\ntype: state\ncountry: FR\n---\n"),
        ("content/events/talks.md", "---\ntitle: Talks\ndate: 2025-05\ndate_basis: inferred\nplace: Paris\ncountry: FR\ntype: consult\nstatus: disputed\nparticipants: [{actor: macron, role: host}, france]\ntopics: [peace-talks]\nclaims:\n  held: They were held.\n  none: Nobody speaks of it.\nfigures:\n  - measure: other\n    of: people\n    source: a\n    min: 3\n    quote: three people\nsummary: Talks of [[macron]].\n---\nThey [[a#p1|“met in Paris”]] or [so](../articles/a.md), see [[undated]] and [the web](https://example.com/).\n\n> met in Paris\n> — [[macron]], [[a#p1]]\n"),
        ("content/events/later.md", "---\ntitle: Later\ndate: 2026-01-01\nstatus: planned\n---\n"),
        ("content/articles/a.md", """
            ---
            title: "100% of {them} & \"others\" </script> met_in ~Paris"
            outlet: paper
            author: Jane Doe
            date: 2025-05-07
            url: https://example.com/a?b=1&c=2
            language: en
            based_on: [agency]
            gaps: ["The copy does not name [[agency]]."]
            about: [macron]
            topics: [peace-talks]
            summary: Our own words.
            statements:
              - claim: talks/held
                stance: asserts
                by: macron
                quote: met in Paris
                note: A note; with "quotes".
              - claim: talks/held
                stance: denies
                by: france
            ---
            Macron of France met in Paris, and three people came.

            - a list

            | one | two | three |
            |:----|:---:|------:|
            | 1   | 2   | 3     |
            """),
        ("content/articles/undated.md", "---\ntitle: Undated\ndate_note: Nobody knows.\n---\nMacron.\n"),
        ("content/pages/about.md", "---\ntitle: About\n---\nSee [[a]].\n"),
    ]);
}
