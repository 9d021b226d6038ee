using AngleSharp.Html.Parser;
using Dossier.Entries.Actors;
using Dossier.Entries.Parsing;
using Dossier.Entries.Site;
using Dossier.Graph;
using Dossier.Graph.Lookups;
using Dossier.Graph.Names;
using Dossier.Graph.Quotations;
using Dossier.Graph.Resolving;
using Dossier.Pages;
using Dossier.Rendering.Texts;
using Dossier.Sources;
using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Graph;

public class ProseLinkerTests
{
    private static readonly Actor[] _actors = [Person("macron", "Emmanuel Macron", "Macron"), Person("johnson", "Johnson & Sons", "J&S")];

    private static readonly string[] _names = ["Emmanuel Macron", "Macron", "Johnson & Sons", "J&S"];

    private static readonly Arbitrary<string> _markdown =
        (from count in Gen.Choose(1, 12)
         from pieces in Gen.Elements(
             "Emmanuel Macron", "Macron", "Emmanuel\nMacron", "Johnson & Sons", "Johnson &amp; Sons", "J&S", "'s", "’s", " ", " ", "\n\n", "*", "**", "`", "[x](https://example.org/)", "[Macron](https://example.org/)",
             "<b>", "</b>", "<a href=\"https://example.org/\">of Macron</a>", "<a href=\"https://example.org/\">*of* <i>J&S</i> Macron</a>", "# ", "- ", "&lt;", "\\*", ".").ListOf(count)
         select string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Linking_names_changes_no_word_of_a_text_and_puts_no_link_into_a_link() =>
        Prop.ForAll(_markdown, markdown =>
        {
            var faults = new DiagnosticBag();
            var prose = ProseParser.Parse(markdown, _ => default, faults);
            var linker = new ProseLinker(new EntryIndex(_actors, _ => true, UnreadFiles.None, new Gazetteer<Actor>(_actors.SelectMany(Names)), new ArticleWords([], "en", "en")), new QuotationLookup(), FrozenSet<string>.Empty, translated: null, faults);
            var linked = Read(linker.LinkNames(prose, "a.md"));
            var plain = Read(linker.LinkExplicit(prose, "a.md"));

            Assert.Equal(plain.TextContent, linked.TextContent);
            Assert.Empty(linked.QuerySelectorAll("a a, code a, h1 a.mention"));
            Assert.Equal(plain.QuerySelectorAll("a").Select(link => link.TextContent), linked.QuerySelectorAll("a:not(.mention)").Select(link => link.TextContent));
            Assert.All(linked.QuerySelectorAll("a.mention"), link => Assert.Contains(link.TextContent.Replace('\n', ' '), _names));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));

    private static AngleSharp.Dom.IElement Read(LinkedProse text) =>
        new HtmlParser().ParseDocument($"<!doctype html><body>{ProseRenderer.Render(new ProseText(text, ProseForm.Blocks), new LinkBase(Route.Home), LinkedMentions.All, _ => null)}</body>").Body!;

    private static IEnumerable<GazetteerEntry<Actor>> Names(Actor actor) =>
        actor.Aliases.Prepend(actor.Name).Select(name => new GazetteerEntry<Actor>(name.Value, actor, NameStrength.Strong));

    private static Actor Person(string id, string name, string alias) =>
        (Actor)EntryParser.ParseEntry(new SourceFile($"content/actors/{id}.md", $"actors/{id}.md", $"---\nname: {name}\ntype: person\naliases: [\"{alias}\"]\n---\n"), new DiagnosticBag())!;
}
