using Xunit;

namespace Dossier.Tests;

/// <summary>
/// An editor's work on the dossier of this repository: whatever is saved, a build with a full cache makes what one with an
/// empty cache makes. The environment variable DOSSIER_SEEDS (<c>1-200</c>) tries other seeds than the two of every run.
/// </summary>
public sealed class BuildCacheTests : IDisposable
{
    private const int Saves = 8;

    private readonly EditedDossier _dossier = new();
    private readonly BuildCache _cache = new();

    public static TheoryData<int> Seeds() => Tests.Seeds.Of("1-2");

    public void Dispose() => _dossier.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_cached_is_what_would_be_found_out_again(int seed)
    {
        var random = new Random(seed);
        for (var save = 0; save < Saves; save++)
        {
            string[] did = save == 0 ? ["nothing"] : [.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => _dossier.Edit(random))];
            var isTold = random.Next(4) > 0;
            var saved = _dossier.TakeSaved();
            var (cached, reportedOfCached) = _dossier.Build(_cache, isTold ? saved : null);
            var (anew, reportedAnew) = _dossier.Build(new BuildCache(), changedPaths: null);

            var at = $"seed {seed}, save {save} ({string.Join("; ", did)}; {(isTold ? "told" : "not told")})";
            Assert.True(reportedAnew == reportedOfCached, $"{at}: other diagnostics\nanew:\n{reportedAnew}\nwith a cache:\n{reportedOfCached}");
            Assert.True(anew.Keys.SequenceEqual(cached.Keys), $"{at}: other files: {string.Join(", ", anew.Keys.Except(cached.Keys).Concat(cached.Keys.Except(anew.Keys)))}");
            foreach (var (path, file) in anew)
                Assert.True(file.Span.SequenceEqual(cached[path].Span), $"{at}: {path} is another file\nanew:\n{Text(file)}\nwith a cache:\n{Text(cached[path])}");
        }
    }

    [Fact]
    public void Two_files_whose_names_differ_in_their_normal_form_are_reported_and_not_confused()
    {
        _dossier.Save("actors/\u00E9.md", "---\nname: One\ntype: person\n---\n");
        _dossier.Save("actors/e\u0301.md", "---\nname: Other\ntype: person\n---\n");
        Assert.Contains("duplicate-id", _dossier.Build(_cache, _dossier.TakeSaved()).Report, StringComparison.Ordinal);
        _dossier.Delete("actors/e\u0301.md");
        Assert.Equal(_dossier.Build(new BuildCache(), changedPaths: null).Report, _dossier.Build(_cache, _dossier.TakeSaved()).Report);
    }

    [Fact]
    public void A_name_that_is_added_is_found_in_texts_that_were_linked_before()
    {
        string Page() => Text(_dossier.Build(_cache, _dossier.TakeSaved()).Files["articles/mikati-urges-france.html"]);
        Assert.DoesNotContain("actors/telecoms.html", Page(), StringComparison.Ordinal);
        _dossier.Save("actors/telecoms.md", "---\nname: Telecommunications firms\ntype: community\naliases: [telecommunications]\n---\n");
        Assert.Contains("actors/telecoms.html", Page(), StringComparison.Ordinal);
        _dossier.Save("actors/telecoms.md", "---\nname: Telecommunications firms\ntype: community\n---\n");
        Assert.DoesNotContain("actors/telecoms.html", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_a_save_concerns_is_linked_again()
    {
        var before = Link();
        _dossier.Save("actors/najib-mikati.md", File.ReadAllText(_dossier.PathOf("actors/najib-mikati.md")) + "\nMore of him.\n");
        var after = Link();

        var again = after.Where(article => before[article.Key] != article.Value).Select(article => article.Key);
        // It alone names him, or refers to him.
        Assert.Equal(["mikati-urges-france"], again);
    }

    private Dictionary<string, object> Link() =>
        _dossier.Plan(_cache, _dossier.TakeSaved(), new DiagnosticBag())!.Dossier.Articles.ToDictionary(article => article.Entry.Id, object (article) => article);

    private static string Text(ReadOnlyMemory<byte> file) => Encoding.UTF8.GetString(file.Span);
}
