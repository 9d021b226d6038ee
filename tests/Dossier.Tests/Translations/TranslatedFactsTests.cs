using Dossier.Changes;
using Dossier.Sources;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Translations;

/// <summary>What a dossier states is the same in every language, whatever its translations leave out.</summary>
public sealed class TranslatedFactsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_translation_that_says_everything_again_says_the_same() => AssertSameFacts(text => text);

    [Fact]
    public void What_a_translation_leaves_out_is_that_of_the_original() => AssertSameFacts(_ => "---\n---\n");

    /// <summary>Builds the dossier of this repository in a second language, and compares every entry and how its claims stand.</summary>
    private void AssertSameFacts(Func<string, string> translate)
    {
        var content = Path.Combine(Repository.Root, "content");
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(content, file).Replace('\\', '/');
            var text = File.ReadAllText(file);
            if (name == "dossier.yml")
                _folder.Write("content/dossier.yml", text + "\nlanguages: [fr]\n");
            else
                _folder.Write($"content/{name}", text);
            if (name.EndsWith(".md", StringComparison.Ordinal) && !name.StartsWith("assets/", StringComparison.Ordinal))
                _folder.Write($"content/{Path.ChangeExtension(name, null)}.fr.md", translate(text));
        }

        var faults = new DiagnosticBag();
        var plan = SiteBuild.Plan(
            new BuildOptions
            {
                Content = new FolderName(_folder["content"], "content"),
                Templates = new FolderName(_folder["templates"], "templates"),
                Output = new FolderName(_folder["site-output"], "site-output"),
                Now = SmallSite.Now,
            },
            new BuildCache(),
            changedPaths: null,
            faults)!;
        var french = Assert.Single(plan.Translations);

        Assert.Empty(faults.Sorted().Where(fault => fault.Severity == Severity.Error));
        Assert.All(french.Entries.All, entry => Assert.NotNull(entry.Translation));
        Assert.Equal(HashesOf(plan, plan), HashesOf(french, plan));
    }

    /// <summary>Each entry by a sign of all that data say of it, in the words of one language.</summary>
    private static SortedDictionary<string, string> HashesOf(SitePlan site, SitePlan words) => new(
        EntryHash.OfAll(site.Dossier, new EntryData(site.Evidence, words.Wording, site.Dossier.Settings.PublishText)).ToDictionary(hash => hash.Key.File.Name, hash => hash.Value),
        StringComparer.Ordinal);
}
