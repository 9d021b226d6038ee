namespace Dossier.Tests;

/// <summary>Where the repository that is being tested lies.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Dossier.sln</c>.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    private static string FindRoot(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Dossier.sln")))
                return at.FullName;
        }

        throw new InvalidOperationException($"no Dossier.sln above {folder}");
    }
}
