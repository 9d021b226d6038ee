using System.Collections.Concurrent;
using Dossier.Rendering.Files;
using Dossier.Sources;

namespace Dossier.Tests;

/// <summary>A site of a few files, built in memory from a folder or from files that a test writes out.</summary>
internal sealed class SmallSite
{
    /// <summary>The moment at which every test builds.</summary>
    public static DateTimeOffset Now { get; } = new(2025, 8, 1, 0, 0, 0, TimeSpan.Zero);

    private SmallSite(IEnumerable<RenderedFile> files, ImmutableArray<Diagnostic> diagnostics)
    {
        Files = files.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        Diagnostics = diagnostics;
    }

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The text of one file of the site.</summary>
    public string this[string path] => Files.TryGetValue(path, out var bytes)
        ? Encoding.UTF8.GetString(bytes.Span)
        : throw new KeyNotFoundException($"the site has no file {path}; it has {string.Join(", ", Files.Keys.Order(StringComparer.Ordinal))}. {string.Join("\n", Diagnostics)}");

    /// <summary>What was reported, a line each with its hint, as the cases' <c>diagnostics.txt</c> has it.</summary>
    public string Report => string.Concat(Diagnostics.Select(diagnostic => $"{diagnostic}\n    {diagnostic.Hint}\n"));

    /// <summary>Builds the folder <c>content</c> (and <c>templates</c>, if there is one) below a folder.</summary>
    public static SmallSite Build(string folder, Func<BuildOptions, BuildOptions>? with = null)
    {
        var options = new BuildOptions
        {
            Content = new FolderName(Path.Combine(folder, "content"), "content"),
            Templates = new FolderName(Path.Combine(folder, "templates"), "templates"),
            Output = new FolderName(Path.Combine(folder, "site-output"), "site-output"),
            Now = Now,
        };
        var faults = new DiagnosticBag();
        var files = new ConcurrentBag<RenderedFile>();
        SiteBuild.Run(with is null ? options : with(options), faults, files.Add);
        return new SmallSite(files, faults.Sorted());
    }

    /// <summary>Builds from files given by their path and text; <c>dossier.yml</c> and <c>index.md</c> are added where they are missing.</summary>
    public static SmallSite Of(params (string Path, string Text)[] files)
    {
        var folder = Directory.CreateTempSubdirectory("dossier-test-").FullName;
        try
        {
            foreach (var (path, text) in files.Concat([("content/dossier.yml", "title: Test\n"), ("content/index.md", "---\ntitle: Test\n---\n")]).DistinctBy(file => file.Item1))
            {
                var full = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllText(full, text);
            }

            return Build(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
