using Dossier.Diagnostics;
using Dossier.FrontMatter;
using Dossier.Sources;
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
}
