using System.Diagnostics.CodeAnalysis;
using Xunit;

namespace Dossier.BrowserTests.Looking;

/// <summary>Programs of the machine that some tests need, and what becomes of a test where one is missing.</summary>
internal static class Programs
{
    /// <summary>The path of the first of several names that the PATH leads to; null where it leads to none.</summary>
    public static string? Find(params IEnumerable<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return names
            .SelectMany(name => folders.Select(folder => Path.Combine(folder, name)))
            .SelectMany(path => OperatingSystem.IsWindows() ? [$"{path}.exe"] : new[] { path })
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Skips the test where a program is missing and says how to install it; on a CI machine, the test fails.</summary>
    public static void Require([NotNull] string? path, string what, string package, string otherwise = "")
    {
        if (path is not null && File.Exists(path))
            return;

        Missing($"this test needs {what}: 'apt-get install {package}'{(otherwise.Length > 0 ? $", {otherwise}" : "")}");
    }

    /// <summary>Skips the test for a reason that a developer can mend; on a CI machine, where nothing may be missing, it fails.</summary>
    [DoesNotReturn]
    public static void Missing(string sentence)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
            Assert.Fail(sentence);

        Assert.Skip(sentence);
        throw new InvalidOperationException(sentence);
    }
}
