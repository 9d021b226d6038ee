using Dossier.Entries.Parsing;
using Xunit;

namespace Dossier.Tests.Entries.Fields;

/// <summary>
/// Goes over every kind of entry and every field of it, by their definitions, and looks whether what an editor writes there
/// comes out wherever it belongs.
/// </summary>
public class EveryFieldTests
{
    public static TheoryData<string> Projections => [.. Projection.All.Select(projection => projection.Name)];

    public static TheoryData<string> Kinds => [.. EntryKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Projections))]
    public void Every_field_is_told(string name)
    {
        var projection = Projection.All.Single(one => one.Name == name);
        var missing = FieldPath.All.Where(path => !IsExcepted(projection, path) && !projection.Tells(path)).ToArray();
        Assert.True(missing.Length == 0, $"""
            What an editor writes in these fields is not told by: {projection.Name} ({projection.Source}).
            {string.Join("\n", missing.Select(path => $"  {path}: {path.Field.Description}"))}
            Tell it there, or give the reason why not in FieldException.cs.
            """);
    }

    [Fact]
    public void Each_exception_is_needed()
    {
        var idle = FieldException.All.SelectMany(exception => exception.Each).Where(one => !IsNeeded(one.Projection, one.Path)).Select(one => $"  {one.Projection}: {one.Path}").ToArray();
        Assert.True(idle.Length == 0, $"These fields are told now, or are none; take their exceptions out of FieldException.cs.\n{string.Join("\n", idle)}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_a_page_a_card_and_a_document_of_the_search(string name)
    {
        var kind = EntryKinds.All.Single(one => one.Name == name);
        var site = SampleSite.First;
        Assert.True(site.HasPage(kind), $"{kind.Owner} has no page");
        Assert.Equal(kind.Name, site.CardOf(kind)["kind"]);
        Assert.All(["id", "title", "href"], key => Assert.True(site.CardOf(kind)[key] is not null, $"the card of {kind.Owner} has no '{key}'"));
        Assert.True(site.Search(kind) is not null, $"no search finds {kind.Owner}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_text_of_every_kind_is_told(string name)
    {
        var kind = EntryKinds.All.Single(one => one.Name == name);
        var site = SampleSite.First;
        var (body, whole) = (SampleDossier.BodyOf(kind), new FieldPath(kind, kind.Fields[0], null));
        Assert.Contains(body, site.Page(whole), StringComparison.Ordinal);
        Assert.Contains(body, site.Markdown(kind), StringComparison.Ordinal);
        Assert.Contains(body, site.Search(kind), StringComparison.Ordinal);
        // A source is named on paper, not reprinted.
        Assert.Equal(kind != EntryKinds.Article, site.Print(whole).Contains(body, StringComparison.Ordinal));
    }

    private static bool IsExcepted(Projection projection, FieldPath path) => FieldException.All.SelectMany(exception => exception.Each)
        .Any(one => one.Projection == projection.Name && FieldException.Covers(one.Path, path));

    private static bool IsNeeded(string name, string written) =>
        Projection.All.SingleOrDefault(one => one.Name == name) is { } projection
        && FieldPath.All.Where(path => FieldException.Covers(written, path)).ToArray() is { Length: > 0 } covered
        && !covered.Any(projection.Tells);
}
