using Dossier.Cli.Terminal;

namespace Dossier.Cli.Fixing;

/// <summary>A file with the fixes that can be made in it.</summary>
/// <param name="Name">The file as the user knows it.</param>
/// <param name="Path">Its absolute path.</param>
/// <param name="Before">Its text as it is on the disk, with its byte order mark and line ends.</param>
/// <param name="After">Its text after the fixes.</param>
internal sealed record FileToFix(string Name, string Path, string Before, string After);

/// <summary>What became of a file that was to be fixed.</summary>
internal abstract record FixOutcome
{
    private FixOutcome()
    {
    }

    /// <summary>It was written.</summary>
    public sealed record Written : FixOutcome;

    /// <summary>It was not.</summary>
    public sealed record Failed(Diagnostic Why) : FixOutcome;
}

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

    /// <summary>Writes a file anew.</summary>
    public static FixOutcome Write(FileToFix file)
    {
        try
        {
            File.WriteAllBytes(file.Path, _strict.GetBytes(file.After));
            return new FixOutcome.Written();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new FixOutcome.Failed(Messages.CannotFix(Place.Whole(file.Name), failure is UnauthorizedAccessException));
        }
    }

    private static FileToFix? Read(string name, IEnumerable<Fix> fixes, CommandEnvironment io)
    {
        var path = Path.GetFullPath(name, io.WorkingDirectory);
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
