using System.Text.RegularExpressions;
using Dossier.Entries.Parsing;
using Dossier.Sources;
using Dossier.Tests.Entries.Fields;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Changes;

/// <summary>
/// What readers may not see is in no byte of the site, whatever field it stands in and though an earlier edition published
/// it by mistake. The dossier has every field of every kind, each with words of its own.
/// </summary>
public sealed class HiddenEntriesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("draft: true")]
    [InlineData("embargo: 2999-01-01T00:00Z")]
    public void Nothing_of_what_was_hidden_after_an_edition_had_it_is_in_the_next(string hides)
    {
        SampleDossier.Write(_folder, _ => false);
        var before = SmallSite.Build(_folder.Path);
        _folder.Write("before.json", before["data/dossier.json"]);
        string[] canaries = [.. Canaries().Where(canary => before.Files.Values.Any(file => Holds(file, canary)))];
        Assert.InRange(canaries.Length, 100, int.MaxValue);

        Hide(hides);
        var site = Again();

        Assert.Empty(site.Diagnostics.Where(fault => fault.Severity == Severity.Error));
        Assert.Contains("changes.html", site.Files.Keys);
        foreach (var (path, bytes) in site.Files)
            Assert.Empty(canaries.Where(canary => Holds(bytes, canary) || path.Contains(canary, StringComparison.OrdinalIgnoreCase)).Select(canary => $"{path}: {canary}"));
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("embargo: 2999-01-01T00:00Z")]
    public void A_site_with_hidden_entries_is_to_the_byte_the_site_without_them(string hides)
    {
        SampleDossier.Write(_folder, _ => false);
        Hide(hides);
        var hidden = SmallSite.Build(_folder.Path);
        foreach (var kind in EntryKinds.All.Where(kind => kind.Folder is not null && Directory.Exists(_folder[$"content/{kind.Folder}"])))
            Directory.Delete(_folder[$"content/{kind.Folder}"], recursive: true);

        var without = SmallSite.Build(_folder.Path);

        Assert.Equal(without.Files.Keys.Order(StringComparer.Ordinal), hidden.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(without.Files, file => Assert.True(file.Value.Span.SequenceEqual(hidden.Files[file.Key].Span), $"{file.Key} tells that something is hidden"));
    }

    [Theory]
    [InlineData("pages/other.md", "title: Renamed\nmoved_from: [articles/secret.html]", "by its old path")]
    [InlineData("pages/secret.md", "title: Renamed", "by its id in another folder")]
    [InlineData("articles/other.md", "title: secret  CANARY talks", "by its title")]
    [InlineData("actors/other.md", "name: Renamed\ntype: state\naliases: [Secret CANARY talks]", "by an alias")]
    [InlineData("actors/other.md", "name: Renamed\ntype: state\nweak_aliases: [Secret CANARY talks]", "by a weak alias")]
    [InlineData("actors/other.md", "name: Renamed\ntype: state\nprevious_names: [Secret CANARY talks]", "by the name it had")]
    public void An_entry_that_was_renamed_when_it_was_hidden_is_known(string path, string fields, string how)
    {
        _folder.Write("content/dossier.yml", "title: Test\n");
        _folder.Write("content/index.md", "---\ntitle: Test\n---\n");
        _folder.Write("content/articles/secret.md", "---\ntitle: Secret CANARY talks\n---\n");
        _folder.Write("content/articles/gone.md", "---\ntitle: Gone\n---\n");
        _folder.Write("before.json", SmallSite.Build(_folder.Path)["data/dossier.json"]);
        File.Delete(_folder["content/articles/secret.md"]);
        File.Delete(_folder["content/articles/gone.md"]);
        _folder.Write($"content/{path}", $"---\n{fields}\ndraft: true\n---\n");

        var site = Again();

        Assert.Contains("Gone", site["changes.html"], StringComparison.Ordinal);
        foreach (var (file, bytes) in site.Files)
            Assert.False(Holds(bytes, "CANARY"), $"{file} tells of what is hidden, which is known {how}");
    }

    private static bool Holds(ReadOnlyMemory<byte> bytes, string words) => Encoding.UTF8.GetString(bytes.Span).Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of each field and the entries that fields lead to; numbers alone may stand anywhere.</summary>
    private static IEnumerable<string> Canaries() => FieldPath.All
        .SelectMany(path => FieldSample.References.ContainsKey(path.ToString())
            ? [FieldSample.IdOf(path, isSecond: false), FieldSample.IdOf(path, isSecond: true), FieldSample.Label(path, isSecond: false), FieldSample.Label(path, isSecond: true)]
            : path.Kind.OnlyId is null ? [FieldSample.Of(path)?.FirstMark] : Array.Empty<string?>())
        .OfType<string>()
        .Concat(EntryKinds.All.Where(kind => kind.OnlyId is null).SelectMany(kind => new[] { SampleDossier.IdOf(kind), SampleDossier.BodyOf(kind) }))
        .Where(words => words.Length > 6 && Regex.IsMatch(words, "[a-z]{3}"))
        .Distinct(StringComparer.Ordinal);

    private void Hide(string hides)
    {
        foreach (var file in Directory.EnumerateFiles(_folder["content"], "*.md", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "index.md"))
        {
            var fields = File.ReadAllText(file).Split('\n').Skip(1).Where(line => !line.StartsWith("draft:", StringComparison.Ordinal) && !line.StartsWith("embargo:", StringComparison.Ordinal));
            File.WriteAllText(file, $"---\n{hides}\n{string.Join('\n', fields)}");
        }

        // What is on the home page is not hidden.
        _folder.Write("content/dossier.yml", "title: Sample\n");
        _folder.Write("content/index.md", "---\ntitle: Home\n---\n");
    }

    private SmallSite Again() => SmallSite.Build(_folder.Path, options => options with { Previous = new FileName(_folder["before.json"], "before.json") });
}
