using Dossier.FrontMatter;
using Dossier.Sources;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Dossier.Tests.FrontMatter;

public class FrontMatterTests
{
    [Fact]
    public void Every_value_knows_where_it_stands_in_the_file()
    {
        var file = new SourceFile("content/a.md", "a.md", """
            ---
            title: Plain words
            author:   spaced
            events: [one, two]
            statements:
              - claim: inner
                note: last
            ---
            Body
            """);
        var front = FrontMatterBlock.OfEntry(file, new DiagnosticBag());

        var scalars = front.Fields.AllNodes.OfType<YamlScalarNode>().ToArray();

        Assert.Equal(12, scalars.Length);
        Assert.All(scalars, scalar =>
        {
            var place = front.PlaceOf(scalar);
            Assert.StartsWith(scalar.Value!, file.LineText(place.Line)[(place.Column - 1)..], StringComparison.Ordinal);
        });
        Assert.Equal("Body", file.Text[front.BodyOffset..]);
    }

    [Theory]
    [InlineData("---\ntitle: x\n---\nBody", "Body")]
    [InlineData("---\ntitle: x\n---", "")]
    [InlineData("--- \ntitle: x\n---  \nBody", "Body")]
    [InlineData("---\ntitle: x\n...\nBody", "Body")]
    [InlineData("---\n---\nBody", "Body")]
    [InlineData("---\nsummary: |\n  ---\n---\nBody\n---\n", "Body\n---\n")]
    public void The_body_begins_after_the_closing_line(string text, string body)
    {
        var faults = new DiagnosticBag();
        var front = FrontMatterBlock.OfEntry(new SourceFile("a.md", "a.md", text), faults);

        Assert.Empty(faults.Sorted());
        Assert.Equal(body, text[front.BodyOffset..]);
    }

    [Theory]
    [InlineData("---\ntitle: x\n---\n", null)]
    [InlineData("title: x\n...\n# All said.\n", null)]
    [InlineData("title: x\n---\nlanguage: ar\n", "dossier.yml(3,1)")]
    [InlineData("title: x\n...\nlanguage: ar\n", "dossier.yml(3,1)")]
    [InlineData("...\nWords\n", "dossier.yml(2,1)")]
    [InlineData("title: x\n---\n- a\n", "dossier.yml(3,1)")]
    public void What_stands_behind_the_end_of_the_fields_is_reported(string text, string? place)
    {
        var faults = new DiagnosticBag();

        FrontMatterBlock.OfWholeFile(new SourceFile("dossier.yml", "dossier.yml", text), faults);

        Assert.Equal(place is null ? [] : [$"{place}: second-document"], faults.Sorted().Select(fault => $"{fault.Place.File}({fault.Place.Line},{fault.Place.Column}): {fault.Code}"));
    }

    [Fact]
    public void Whatever_stands_in_it_is_read_or_reported_and_never_crashes()
    {
        string[] pieces = ["a", ": ", ":", "- ", "? ", "\n", "  ", "[", "]", "{", "}", ",", "!", "!!", "!<>", "&a ", "*a", "\"", "'", "#", "|", ">", "%", "@", "---\n", "...\n", "\t", "\u00A0", "\uFEFF", "<<", "~"];
        var texts = (from count in Gen.Choose(0, 12) from chosen in Gen.Elements(pieces).ListOf(count) select string.Concat(chosen)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var faults = new DiagnosticBag();
            var file = new SourceFile("dossier.yml", "dossier.yml", text);
            var front = FrontMatterBlock.OfWholeFile(file, faults);
            Assert.All(faults.Sorted(), fault => Assert.InRange(fault.Place.Line, 1, file.LineCount + 1));
            Assert.True(faults.Sorted().Any() || !front.IsBroken, $"Nothing was said of '{text}'");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithQuietOnSuccess(true));
    }
}
