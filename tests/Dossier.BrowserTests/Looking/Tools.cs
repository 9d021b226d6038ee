using Dossier.BrowserTests.Sites;

namespace Dossier.BrowserTests.Looking;

/// <summary>What <c>npm ci</c> in the folder <c>tools</c> brings: the HTML checker and Lighthouse.</summary>
internal static class Tools
{
    /// <summary>The folder of <c>package.json</c>.</summary>
    public static string Folder { get; } = Repository.OfTests("tools");

    /// <summary>A file of a package; where the packages are not installed, the test is skipped, or fails on a CI machine.</summary>
    /// <param name="file">The package and the path in it.</param>
    public static string Of(string file)
    {
        var path = Path.Combine(Folder, "node_modules", file);
        if (!File.Exists(path))
            Programs.Missing("this test needs packages of npm: 'npm ci --ignore-scripts' in tests/Dossier.BrowserTests/tools");

        return path;
    }
}
