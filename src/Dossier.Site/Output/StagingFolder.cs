using System.Collections.Concurrent;
using Dossier.Pages;

namespace Dossier.Output;

/// <summary>
/// Where the changed files of a build are written whole, before the first of them takes its place in the site. It lies
/// within the output folder, since a rename within one disk is one step, and it is laid out as the site is, so a name that the disk does not
/// take, or a disk that is full, is found while the old site still stands. Its name is like no other build's.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private readonly string _output;
    private readonly string _folder;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    private StagingFolder(string output, Guid build) => (_output, _folder) = (output, Path.Combine(output, TemporaryName.Of(build)));

    /// <summary>Makes the folder, once what earlier builds left that did not come to their end is gone.</summary>
    /// <param name="output">The output folder, whose lock is held: otherwise what is left may be in use.</param>
    /// <param name="build">A number that no other build has.</param>
    public static StagingFolder In(string output, Guid build)
    {
        RemoveLeftovers(output);
        var staging = new StagingFolder(output, build);
        Directory.CreateDirectory(staging._folder);
        return staging;
    }

    /// <summary>Writes a file that will stand at a path of the site.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Staged(path);
        var folder = Path.GetDirectoryName(file)!;
        // Noted only once it is there: another thread that finds it noted writes into it at once.
        if (!_folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            _folders.TryAdd(folder, true);
        }

        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Puts a folder of the site with all that was written into it in its place, where nothing is.</summary>
    public void MoveFolder(string path) => Directory.Move(Staged(path), SitePath.OnDisk(_output, path));

    /// <summary>Puts a file in its place, where it replaces what is there in one step.</summary>
    public void Move(string path) => File.Move(Staged(path), SitePath.OnDisk(_output, path), overwrite: true);

    /// <summary>Replaces the list of the site's files in one step.</summary>
    public void Write(SiteManifest manifest)
    {
        var staged = Path.Combine(_folder, "list");
        File.WriteAllBytes(staged, manifest.ToBytes());
        File.Move(staged, Path.Combine(_output, SiteManifest.FileName), overwrite: true);
    }

    /// <summary>Makes sure that files can be put into a folder of the site and taken from it, by doing so.</summary>
    public void Try(string folder)
    {
        var probe = Path.Combine(folder, Path.GetFileName(_folder) + "0");
        File.WriteAllBytes(probe, []);
        File.Delete(probe);
    }

    /// <summary>Takes the folder away with what is still in it.</summary>
    public void Dispose()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What the disk does not let go now, the next build removes.
        }
    }

    private string Staged(string path) => SitePath.OnDisk(Path.Combine(_folder, "site"), path);

    private static void RemoveLeftovers(string output)
    {
        foreach (var folder in Directory.EnumerateDirectories(output).Where(TemporaryName.Is).ToArray())
            Directory.Delete(folder, recursive: true);

        // Earlier editions wrote beside each file, so one that was killed left something in any folder of the site.
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var file in Directory.EnumerateFiles(output, TemporaryName.SearchPattern, everywhere).Where(TemporaryName.Is).ToArray())
            File.Delete(file);
    }
}
