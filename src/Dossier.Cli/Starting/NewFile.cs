namespace Dossier.Cli.Starting;

/// <summary>Writes a file where there is none yet, and never over one.</summary>
internal static class NewFile
{
    /// <summary>Writes the file and the folders it stands in. Null where that was done, else why not.</summary>
    public static string? Write(string path, string text)
    {
        try
        {
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
