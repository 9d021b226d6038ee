using Dossier.Entries.Parsing;
using Dossier.Sources;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.FrontMatter;

/// <summary>
/// Front matter in every form that YAML has, right and wrong, in the manner of yaml-test-suite: what is YAML is read as YAML reads it,
/// and what is none is a message at the line that has to be changed.
/// </summary>
public class YamlDocumentTests
{
    [Theory]
    // Scalars
    [InlineData("title: plain words", "plain words")]
    [InlineData("title:   spaced   ", "spaced")]
    [InlineData("title: 'it''s'", "it's")]
    [InlineData("title: \"a \\\"b\\\" \\u00e9\"", "a \"b\" é")]
    [InlineData("title: \"\\ud83d\\ude00\"", "😀")]
    [InlineData("title: \"\\U0001F600\"", "😀")]
    [InlineData("title: \"one\\\n  two\"", "onetwo")]
    [InlineData("title: \"one\n  two\"", "one two")]
    [InlineData("title: one\n  two\n  three", "one two three")]
    [InlineData("title: >\n  one\n  two", "one two")]
    [InlineData("title: |-\n  one", "one")]
    [InlineData("title: >-\n\n  one\n\n", "one")]
    [InlineData("title: |2-\n   one", "one")]
    [InlineData("title: 2025", "2025")]
    [InlineData("title: 0x1F", "0x1F")]
    [InlineData("title: yes", "yes")]
    [InlineData("title: .inf", ".inf")]
    [InlineData("title: http://example.org/a:b", "http://example.org/a:b")]
    [InlineData("title: a#b", "a#b")]
    [InlineData("title: a # note", "a")]
    [InlineData("title: -one", "-one")]
    [InlineData("title: ?one", "?one")]
    [InlineData("title: :one", ":one")]
    [InlineData("title: a, b [c] {d}", "a, b [c] {d}")]
    [InlineData("title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ in words", "yaml-too-deep 2")]
    [InlineData("title: \"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ in words\"", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ in words")]
    // Tags, anchors, comments, documents
    [InlineData("title: !!str 2025", "2025")]
    [InlineData("title: ! words", "words")]
    [InlineData("title: &a words\nsummary: *a", "words")]
    [InlineData("# note\ntitle: words\n# note", "words")]
    [InlineData("title: words\n\n\n", "words")]
    [InlineData("{title: words}", "words")]
    [InlineData("{\n  \"title\": \"words\"\n}", "words")]
    [InlineData("? title\n: words", "words")]
    [InlineData("'title': words", "words")]
    [InlineData("title: words\naliases: [*b]", "broken-yaml 3")]
    [InlineData("title: *b", "reserved-start 2")]
    [InlineData("title: words\ntopics: &x [*x]", "broken-yaml 3")]
    [InlineData("title: &x {a: *x}", "broken-yaml 2")]
    [InlineData("title: words\n? &x [*x]\n: y", "broken-yaml 3")]
    [InlineData("%YAML 1.2", "broken-yaml 2")]
    [InlineData("title: words\n<<: {summary: S}", "unknown-field 3")]
    [InlineData("title: words\n<<: *base", "broken-yaml 3")]
    [InlineData("title: !<a words", "reserved-start 2")]
    // Names
    [InlineData("title: words\n: x", "field-name 3")]
    [InlineData("title: words\n\n: x", "field-name 4")]
    [InlineData("title: words\nstatements:\n  : x", "field-name 4")]
    [InlineData("title: words\nstatements:\n  - : x", "field-name 4")]
    [InlineData("title: words\nstatements:\n  - ? x\n    : y\n  - : z", "field-name 6")]
    [InlineData("title: words\ngaps:\n  - : x", "field-name 4")]
    [InlineData("title: words\n\"\": x", "field-name 3")]
    [InlineData("title: words\n[a, b]: x", "field-name 3")]
    [InlineData("title: words\n{a: b}: x", "field-name 3")]
    [InlineData("title: words\n? [a, b]\n: x", "field-name 3")]
    [InlineData("title: words\n? - a\n: - b", "field-name 3")]
    [InlineData("title: words\n~: x", "unknown-field 3")]
    [InlineData("title: words\ntitle: again", "duplicate-field 3")]
    [InlineData("title: words\n\"title\": again", "duplicate-field 3")]
    [InlineData("title: words\nsumary: x", "unknown-field 3")]
    // What is no YAML
    [InlineData("title: a: b", "colon-in-value 2")]
    [InlineData("title: words\nsummary: @home", "reserved-start 3")]
    [InlineData("title: words\nsummary: `code`", "reserved-start 3")]
    [InlineData("title: words\nsummary: %d", "reserved-start 3")]
    [InlineData("title: words\n\tsummary: x", "tab-in-yaml 3")]
    [InlineData("title: words\nevents:\n\t- one", "tab-in-yaml 4")]
    [InlineData("title: \"words", "unclosed-quote 2")]
    [InlineData("title: 'words", "unclosed-quote 2")]
    [InlineData("title: \"words\" more", "text-after-quote 2")]
    [InlineData("title: words\nevents: [one, two", "unclosed-bracket 3")]
    [InlineData("title: words\nevents: {one: two", "unclosed-bracket 3")]
    [InlineData("title: words\nk: {\n k\n :\n v\n }", "broken-yaml")]
    [InlineData("title: words\nnote: \"C:\\Users\"", "broken-yaml 3")]
    [InlineData("title: words\nnote: \"a\\qb\"", "broken-yaml 3")]
    [InlineData("title: \"a\\ud800b\"", "broken-yaml 2")]
    [InlineData("title: words\n  summary: x", "broken-yaml 3")]
    [InlineData(" title: words\nsummary: x", "broken-yaml 3")]
    [InlineData("title: words\nsummary", "broken-yaml 3")]
    [InlineData("- title: words", "yaml-not-fields 2")]
    [InlineData("words", "yaml-not-fields 2")]
    [InlineData("title：words", "other-colon 2")]
    [InlineData("title:words", "no-space-after-colon 2")]
    [InlineData("title: words\ngaps: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "yaml-too-deep 3")]
    [InlineData("title: words\ngaps:\n- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - x", "yaml-too-deep 4")]
    [InlineData("title: words\ngaps:\n- ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? x", "yaml-too-deep 4")]
    public void A_document_is_read_as_YAML_or_its_fault_is_at_its_line(string yaml, string outcome)
    {
        var (title, faults) = Read($"---\n{yaml}\n---\n");

        Assert.Equal(outcome, faults.FirstOrDefault(fault => fault.Severity == Severity.Error && fault.Code != "missing-field" && !fault.Code.StartsWith("unknown-topic", StringComparison.Ordinal)) switch
        {
            null => title,
            { } fault when outcome.Contains(' ', StringComparison.Ordinal) => $"{fault.Code} {fault.Place.Line}",
            { } fault => fault.Code,
        });
    }

    [Fact]
    public void Front_matter_with_signs_changed_at_random_is_read_or_its_faults_are_at_their_places()
    {
        const string Whole = "---\ntitle: \"A: B\"\noutlet: paper\ndate: 2025-05-07/..\nbased_on: [a, b]\nsummary: >-\n  Some words,\n  more.\nstatements:\n  - claim: e/c\n    stance: asserts\n    quote: 'it''s'\nembargo: 2025-05-07T10:00Z\n---\n\nWords.\n";
        string[] pieces = [":", ": ", "- ", "? ", "\n", "\n  ", "\t", "[", "]", "{", "}", ",", "\"", "'", "&a ", "*a", "!", "!!str ", "#", "|", ">", "%", "@", "---\n", "...\n", "<<: ", "~", "\\", "\\x", "\uFFFE", "\0", "\u2028", "\u0085", "\u00A0", "é", "\u200B"];
        var mutated =
            from count in Gen.Choose(1, 4)
            from changes in (from at in Gen.Choose(4, Whole.Length) from taken in Gen.Choose(0, 3) from piece in Gen.Elements(pieces) select (at, taken, piece)).ListOf(count)
            select changes.Aggregate(Whole, (text, change) => text[..Math.Min(change.at, text.Length)] + change.piece + text[Math.Min(change.at + change.taken, text.Length)..]);
        Prop.ForAll(mutated.ToArbitrary(), text =>
        {
            var lines = text.Split('\n');
            var (_, faults) = Read(text);
            Assert.All(faults, fault => Assert.True(fault.Place.File == "content/articles/a.md" && fault.Place.Line >= 1 && fault.Place.Line <= lines.Length && fault.Place.Column >= 1 && fault.Place.Column <= lines[fault.Place.Line - 1].Length + 1, $"{fault} in\n{text}"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(4000).WithQuietOnSuccess(true));
    }

    private static (string? Title, ImmutableArray<Diagnostic> Faults) Read(string text)
    {
        var faults = new DiagnosticBag();
        SourceFile[] files = [InvisibleRemoved("content/articles/a.md", "articles/a.md", text, faults), new("content/index.md", "index.md", "---\ntitle: T\n---\n"), new("content/dossier.yml", "dossier.yml", "title: T\n")];
        var entries = EntryParser.Parse(new SourceSet([.. files], [], [], []), new(), faults);
        return (entries.Articles.FirstOrDefault()?.Title.Value, faults.Sorted());
    }

    private static SourceFile InvisibleRemoved(string path, string name, string text, DiagnosticBag faults) =>
        SourceDecoding.Read(new AssetFile(path, name, Encoding.UTF8.GetBytes(text)), faults)!;
}
