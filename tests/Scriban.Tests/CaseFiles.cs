namespace Scriban.Tests;

/// <summary>The cases in <c>Cases/&lt;group&gt;/&lt;name&gt;.txt</c>, each with what it must give in <c>&lt;name&gt;.out.txt</c>.</summary>
internal static class CaseFiles
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases");

    /// <summary>The cases' names, <c>group/name</c>, in order.</summary>
    public static IEnumerable<string> All() => Directory.EnumerateFiles(Root, "*.txt", SearchOption.AllDirectories)
        .Where(path => !path.EndsWith(".out.txt", StringComparison.Ordinal))
        .Select(path => Path.ChangeExtension(Path.GetRelativePath(Root, path), null).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static string TemplatePath(string name) => Path.Combine(Root, name + ".txt");

    public static string OutputPath(string name) => Path.Combine(Root, name + ".out.txt");
}
