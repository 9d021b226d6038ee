using Dossier.Sources;

namespace Dossier.Cli.Starting;

/// <summary>Writes a file where there is none yet, never over one, and not through a link.</summary>
internal static class NewFile
{
    /// <summary>Writes the file and the folders it stands in. Null where that was done, else why not.</summary>
    /// <param name="folder">The folder, which may itself be a link: its user named it.</param>
    /// <param name="name">The path below it; no part of it may be a link.</param>
    /// <param name="text">What to write.</param>
    public static string? Write(FolderName folder, string name, string text)
    {
        var path = Path.Combine(folder.FullPath, name);
        try
        {
            if (RealPath.Of(folder.FullPath) is not { } root || RealPath.Of(path) != Path.Combine(root, name))
                return "a link stands in the way";

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(text));
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return failure is UnauthorizedAccessException ? "permission is denied" : File.Exists(path) ? "a file of that name is there already" : "the disk refused it";
        }
    }
}
