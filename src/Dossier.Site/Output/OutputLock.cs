namespace Dossier.Output;

/// <summary>
/// Keeps two builds from writing into one folder at once. The lock is the operating system's, on the open file
/// <c>.dossier-lock</c>, so it ends with the process however that ends; the file itself goes when the lock is given back, or
/// with the next build. On a disk that knows no locks (some network disks) nobody is kept out. Only a file that a build makes is changed by
/// it: one that is there already may be somebody's, under another name (a hard link), and is opened and no more.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    public const string FileName = ".dossier-lock";

    // ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION; EAGAIN of Linux and of macOS, which .NET passes on as they are.
    private static readonly FrozenSet<int> _taken = new[] { 32, 33, 11, 35 }.ToFrozenSet();

    // EEXIST; ERROR_FILE_EXISTS.
    private static readonly FrozenSet<int> _there = new[] { 17, 80 }.ToFrozenSet();

    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Takes the lock of a folder that exists; null where another build holds it.</summary>
    /// <param name="folder">The absolute path of the folder.</param>
    /// <param name="build">A number that no other build has.</param>
    /// <exception cref="IOException">The file cannot be made.</exception>
    public static OutputLock? Take(string folder, Guid build)
    {
        var path = Path.Combine(folder, FileName);
        while (true)
        {
            FileStream file;
            try
            {
                file = Make(path, build) ?? new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            }
            catch (FileNotFoundException)
            {
                // Another build took it away between our two looks at it.
                continue;
            }
            catch (IOException exception) when (_taken.Contains(exception.HResult & 0xFFFF))
            {
                return null;
            }

            if (IsAt(path, file))
                return new OutputLock(file);

            // Another build took the file away between our opening and our locking it: this lock holds nothing.
            file.Dispose();
        }
    }

    /// <summary>Gives the lock back, and takes the file away while nobody else can hold it.</summary>
    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
            Remove();
        var path = _file.Name;
        _file.Dispose();
        if (OperatingSystem.IsWindows() && File.Exists(path))
            Remove();
    }

    private void Remove()
    {
        try
        {
            File.Delete(_file.Name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another build opened it, or the folder is not ours to change any more: it bothers nobody.
        }
    }

    /// <summary>Makes the file, and gives it a time that no other build would give it; null where there is one.</summary>
    private static FileStream? Make(string path, Guid build)
    {
        FileStream made;
        try
        {
            made = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (_there.Contains(exception.HResult & 0xFFFF))
        {
            return null;
        }

        // Two seconds are what the coarsest of disks can tell apart.
        File.SetLastWriteTimeUtc(made.SafeFileHandle, new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(2L * (1 + (BitConverter.ToUInt32(build.ToByteArray()) % 300_000_000))));
        return made;
    }

    /// <summary>Whether a path still names the open file: no two that builds made have one time.</summary>
    private static bool IsAt(string path, FileStream file) => File.Exists(path) && File.GetLastWriteTimeUtc(path) == File.GetLastWriteTimeUtc(file.SafeFileHandle);
}
