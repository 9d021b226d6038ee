using Dossier.Entries;
using Dossier.Entries.Parsing;
using Dossier.FrontMatter;
using Dossier.FrontMatter.Fields;
using Dossier.Graph.Incremental;
using Dossier.Graph.Resolving;
using Dossier.Incremental;
using Dossier.Sources;
using Dossier.Text;
using Xunit;

namespace Dossier.Tests.Entries;

/// <summary>The table of the kinds of entries, and what keeps a kind from being forgotten.</summary>
public class EntryKindsTests
{
    [Theory]
    [InlineData("index.md", "home")]
    [InlineData("articles/a.md", "article")]
    [InlineData("actors/europe/north/a.md", "actor")]
    [InlineData("pages/a.md", "page")]
    [InlineData("articles.md", null)]
    [InlineData("articlesa/a.md", null)]
    [InlineData("other/articles/a.md", null)]
    [InlineData("events/a.MD", null)]
    [InlineData("events/index.yml", null)]
    [InlineData("assets/index.md", null)]
    public void A_files_place_says_what_kind_of_entry_it_is(string name, string? kind) => Assert.Equal(kind, EntryKinds.OfFile(name)?.Name);

    [Fact]
    public void No_two_kinds_share_a_name_or_a_folder()
    {
        Assert.Equal(EntryKinds.All.Length, EntryKinds.All.Select(kind => kind.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(EntryKinds.Folders, EntryKinds.Folders.Distinct(StringComparer.Ordinal));
        Assert.All(EntryKinds.All, kind => Assert.True((kind.Folder is null) == (kind.OnlyId is not null), $"{kind.Owner} stands in a folder or is one file"));
    }

    [Fact]
    public void A_kind_that_nothing_links_is_not_left_out_without_a_word()
    {
        var kind = new EntryKind { Name = "place", Owner = "a place", About = "", Folder = "places", Fields = [], Read = (_, _) => throw new NotSupportedException() };
        var file = new SourceFile("content/places/paris.md", "places/paris.md", "");
        var body = ProseParser.Parse("", _ => new Place("", 1, 1), new DiagnosticBag());
        var sources = new SourceSet([new SourceFile("content/index.md", "index.md", "---\ntitle: T\n---\n")], [], [], []);
        var entries = EntryParser.Parse(sources, new StageCache<SourceFile>(), new DiagnosticBag()) with
        {
            All = [new PlaceEntry { Kind = kind, Id = "paris", File = file, Body = body, Publication = new Publication(Draft: false, Embargo: null, MovedFrom: []) }],
        };

        var fault = Assert.Throws<InvalidOperationException>(() => DossierResolver.Resolve(entries, new HashSet<string>(), _ => true, new LinkCache(), new DiagnosticBag()));
        Assert.Equal("content/places/paris.md is a place, which nothing links", fault.Message);
    }

    [Fact]
    public void A_field_that_is_listed_is_read()
    {
        var (title, forgotten) = (new Field<Located<string>>("title", Shapes.Text, "a title"), new Field<Located<string>>("level", Shapes.Text, "a level"));
        var front = FrontMatterBlock.OfEntry(new SourceFile("content/a.md", "a.md", "---\ntitle: A\n---\n"), new DiagnosticBag());

        Assert.Equal("A", new FieldValues(front.Fields, front, "a place", [title], new DiagnosticBag()).ReadBy(values => values.Get(title))?.Value);
        var fault = Assert.Throws<InvalidOperationException>(() => new FieldValues(front.Fields, front, "a place", [title, forgotten], new DiagnosticBag()).ReadBy(values => values.Get(title)));
        Assert.Equal("the field 'level' is in the list of fields of a place, but nothing reads it", fault.Message);
    }

    private sealed class PlaceEntry : Entry
    {
        public override string Label => Id;
    }
}
