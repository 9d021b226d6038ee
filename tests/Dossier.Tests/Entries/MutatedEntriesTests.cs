using Xunit;

namespace Dossier.Tests.Entries;

/// <summary>
/// Whole entries, front matter and all, with random changes: whatever comes of it, the build ends, every page is made of
/// what could be read, and each diagnostic is at a line of the content. DOSSIER_SEEDS (<c>1-500</c>) tries other seeds than the two of
/// every run, twenty entries each.
/// </summary>
public class MutatedEntriesTests
{
    private const int Entries = 20;

    private static readonly string[] _pieces =
    [
        ":", ": ", "\n", "\n  ", "\n- ", "- ", "  ", "\t", "#", " #", "'", "\"", "|", ">", ">-", "{", "}", "[", "]", "[[", "]]", ",", "&a ", "*a", "!!str ", "!x ", "? ", "%", "@", "`", "---\n", "\n---\n", "...\n", "~", "null", "true", "2025-02-30", "2025-05?",
        "../..", "0x1F", "1e9", "-1", "99999999999999999999", "''", "\"\"", "\u0000", "\uFFFE", "\u2028", "\u0085", "\uFEFF", "\u202E", "\\", "\\x", "\"\\u0000\"", "é", "e\u0301", "<b>", "</b>", "<script>", "%%", "==", "![[x]]", "…", "“", "”", "not ",
        "title: ", "claims:\n  a: b\n", "statements:\n  - claim: e/c\n", "quote: ", "date: ", "participants: [p]\n", "part_of: e\n", "based_on: [a]\n", "[[a#p1]]", "[[e]]", "aliases: [x, [y]]\n", "draft: yes\n", "embargo: 2025-05-05\n", "\r", "\r\n",
    ];

    private static readonly (string Path, string Text)[] _entries =
    [
        ("content/dossier.yml", "title: T\nlanguage: en\ntopics:\n  - id: talks\n    title: Talks\n"),
        ("content/index.md", "---\ntitle: T\nas_of: 2025-07\nbottom_line: They met, [[p]] says.\njudgements:\n  - text: They will meet again.\n    likelihood: likely\n    confidence: low\n    basis: [e/c]\ngaps:\n  - Where.\n---\n\nWords of [us](pages/about.md).\n"),
        ("content/actors/m.md", "---\nname: Courier\ntype: media\nreliability: B\nownership: A trust.\n---\n"),
        ("content/actors/p.md", "---\nname: Ida Berg\ntype: person\naliases: [I. Berg]\nweak_aliases: [Berg]\npositions:\n  - title: Minister\n    of: s\n    from: 2024-12\n    sources: [a]\nrelations:\n  - to: s\n    kind: serves\n---\n\nProfile of [[p]].\n"),
        ("content/actors/s.md", "---\nname: Norway\ntype: state\ncountry: NO\n---\n"),
        ("content/articles/a.md", "---\ntitle: They met\noutlet: m\nauthor: Jo Doe\ndate: 2025-05-07\nabout: [p]\nevents: [e]\ntopics: [talks]\nsummary: A meeting.\nstatements:\n  - claim: e/c\n    stance: asserts\n    by: p\n    quote: The two sides met in Oslo\n    note: A note.\ngaps: [Who else.]\n---\n\n\"The two sides met in Oslo,\" said Ida Berg.\n\nSome 100 people came.\n"),
        ("content/events/e.md", "---\ntitle: Meeting in Oslo\ndate: 2025-05-06\ndate_basis: stated\nplace: Oslo\ncountry: NO\ntype: consult\nstatus: reported\nparticipants:\n  - actor: p\n    role: host\nclaims:\n  c: The two sides met.\ntopics: [talks]\nsummary: They met.\n---\n\n> The two sides met in Oslo\n> — [[p]], [[a#p1]]\n"),
        ("content/pages/about.md", "---\ntitle: About\n---\n\nSee [[e|the meeting]].\n"),
    ];

    public static TheoryData<int> Seeds() => Tests.Seeds.Of("1-2");

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_becomes_of_an_entry_there_is_a_site_or_a_fault_at_its_line(int seed)
    {
        var random = new Random(seed);
        for (var entry = 0; entry < Entries; entry++)
        {
            var files = _entries.ToArray();
            var which = random.Next(files.Length);
            files[which].Text = Mutated(files[which].Text, random);
            var where = $"seed {seed}, entry {entry}, {files[which].Path}:\n{files[which].Text}";
            SmallSite site;
            try
            {
                site = SmallSite.Of(files);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException(where, fault);
            }

            Assert.True(site.Files.ContainsKey("index.html") || site.Report.Length > 0, $"neither a site nor a fault, with {where}");
            // A page that a change took the links to is no fault of a line.
            Assert.All(site.Diagnostics.Where(fault => fault.Rule != Rules.OrphanPage), fault => Assert.True(fault.Place.File.StartsWith("content/", StringComparison.Ordinal) && fault.Place.Line > 0, $"{fault}\nis at no line of the content, with {where}"));
        }
    }

    private static string Mutated(string text, Random random)
    {
        for (var change = random.Next(1, 5); change > 0; change--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(12), text.Length - at);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => text.Insert(at, ((char)random.Next(' ', 0x3000)).ToString()),
                _ => text.Insert(at, _pieces[random.Next(_pieces.Length)]),
            };
        }

        return text;
    }
}
