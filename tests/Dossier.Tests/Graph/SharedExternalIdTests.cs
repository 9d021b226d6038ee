using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Graph;

/// <summary>Two entries that one register knows by one identifier.</summary>
public sealed class SharedExternalIdTests
{
    [Fact]
    public void Two_actors_of_one_identifier_are_said_wherever_it_is_written_and_an_event_is_no_actor()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/dossier.yml", "title: T\n");
        folder.Write("content/index.md", "---\ntitle: T\n---\n");
        folder.Write("content/actors/a.md", "---\nname: Anna Ard\ntype: person\nwikidata: Q42\nids: { viaf: \"75121530\" }\n---\n");
        folder.Write("content/actors/b.md", "---\nname: Bert Bo\ntype: person\nids:\n  wikidata: Q42\n---\n");
        folder.Write("content/actors/c.md", "---\nname: Cleo Ci\ntype: person\nwikidata: Q43\n---\n");
        folder.Write("content/events/e.md", "---\ntitle: Talks\nids:\n  wikidata: Q43\n---\n");

        var site = SmallSite.Build(folder.Path, options => options with { Advice = true });

        var said = Assert.Single(site.Diagnostics, fault => fault.Code == "shared-external-id");
        Assert.Equal("content/actors/b.md(5,13): advice shared-external-id: 'a' has the Wikidata identifier 'Q42' too", said.ToString());
    }
}
