using Dossier.Cli.Terminal;

namespace Dossier.Cli.Fixing;

/// <summary>A file with the fixes that can be made in it; its texts are those of the disk, with byte order mark and line ends.</summary>
internal sealed record FileToFix(string Name, string Path, string Before, string After);

/// <summary>Makes in the editor's files what the diagnostics know to belong there, and leaves every other byte as it is.</summary>
internal static class Fixer
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files in which something can be fixed, by name.</summary>
    public static ImmutableArray<FileToFix> FilesOf(ImmutableArray<Diagnostic> diagnostics, CommandEnvironment io) =>
    [
        .. diagnostics
            .Select(diagnostic => diagnostic.Fix).OfType<Fix>()
            .GroupBy(fix => fix.Place.File, StringComparer.Ordinal)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => Read(file.Key, file, io)).OfType<FileToFix>()
            .Where(file => file.Before != file.After),
    ];

    /// <summary>Writes a file anew, whole or not at all. Null where it was written, else why not.</summary>
    public static Diagnostic? Write(FileToFix file)
    {
        try
        {
            Replacement.Of(file.Path, _strict.GetBytes(file.After));
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Messages.CannotFix(Place.Whole(file.Name), failure is UnauthorizedAccessException);
        }
    }

    private static FileToFix? Read(string name, IEnumerable<Fix> fixes, CommandEnvironment io)
    {
        var path = Path.GetFullPath(name, io.WorkingDirectory);
        // What a link leads to is put right under its own name.
        if (new FileInfo(path).LinkTarget is not null)
            return null;

        try
        {
            // Decoding by hand keeps the byte order mark, which a reader would take away.
            var before = _strict.GetString(File.ReadAllBytes(path));
            return new FileToFix(name, path, before, FixedText.Of(before, fixes).Text);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            // A template that is built in has no file, and a file that cannot be read was reported.
            return null;
        }
    }
}
