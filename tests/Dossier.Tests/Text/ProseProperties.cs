using Dossier.Sources;
using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;
using Markdig.Syntax;
using Xunit;

namespace Dossier.Tests.Text;

public class ProseProperties
{
    private static readonly Arbitrary<string> _markdown =
        (from count in Gen.Choose(0, 14)
         from pieces in Gen.Elements(
             "words", "É", "E\u0301", " ", "\n", "\n\n", "*", "**", "_", "`", "[a](b)", "[[id|w]]", "[[", "]]", "<b>", "</b>", "<br>", "&amp;", "\\*", "# ", "\n## P1\n", "> ", "- ", "1. ",
             "\n\n---\n\n", "\n| a | b |\n|---|---|\n| c | d |\n", "[^1]", "\n\n[^1]: note\n", "    code\n", "\n```\nx\n```\n", "https://example.org/", "<div>\n", "~~", "![x](y)", "\n: def\n").ListOf(count)
         select string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void The_runs_of_a_block_tile_its_text_in_order_and_lead_back_into_the_Markdown() =>
        Prop.ForAll(_markdown, markdown =>
        {
            var prose = Parse(markdown);
            foreach (var block in prose.Blocks)
            {
                var end = 0;
                foreach (var run in block.Runs)
                {
                    Assert.Equal(end, run.Start);
                    Assert.True(run.Length > 0);
                    end += run.Length;
                }

                Assert.Equal(block.Text.Length, end);
                Assert.All(Enumerable.Range(0, block.Text.Length), offset => Assert.InRange(block.MarkdownOffset(offset), 0, markdown.Length));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));

    [Fact]
    public void Paragraphs_are_numbered_without_gaps_and_no_anchor_stands_twice() =>
        Prop.ForAll(_markdown, markdown =>
        {
            var prose = Parse(markdown);
            var cited = prose.Document.Where(block => block is not (HeadingBlock or HtmlBlock or ThematicBreakBlock or LinkReferenceDefinitionGroup or Markdig.Extensions.Footnotes.FootnoteGroup));
            Assert.Equal(cited.Select((_, at) => $"p{at + 1}"), cited.Select(ProseParser.AnchorOf));
            Assert.Distinct(prose.Anchors);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));

    [Fact]
    public void A_word_is_placed_where_it_stands()
    {
        var file = new SourceFile("a.md", "a.md", "One *two* three.\n\n- four [five](six) **seven**\n\n> eight\n> nine\n");
        var prose = ProseParser.Parse(file.Text, file.At, new DiagnosticBag());
        foreach (var word in "One two three four five seven eight nine".Split(' '))
        {
            var block = prose.Blocks.Single(one => one.Text.Contains(word, StringComparison.Ordinal));
            var place = prose.PlaceOf(block, block.Text.IndexOf(word, StringComparison.Ordinal));
            Assert.StartsWith(word, file.LineText(place.Line)[(place.Column - 1)..], StringComparison.Ordinal);
        }
    }

    private static Prose Parse(string markdown) => ProseParser.Parse(markdown, offset => new Place("a.md", 1, offset + 1), new DiagnosticBag());
}
