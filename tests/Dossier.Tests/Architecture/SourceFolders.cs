using System.Text.RegularExpressions;

namespace Dossier.Tests.Architecture;

/// <summary>The files of a project as they stand in their folders; what is generated while it is built does not count.</summary>
internal static partial class SourceFolders
{
    /// <summary>Files whose namespace is not their folder's, and those that are called by no type in them.</summary>
    /// <param name="project">The project's folder.</param>
    /// <param name="root">The namespace of that folder.</param>
    public static IEnumerable<string> Misnamed(string project, string root)
    {
        foreach (var file in Files(project))
        {
            var text = File.ReadAllText(file);
            var shown = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
            var folder = FolderOf(file, project);
            var expected = folder == "." ? root : $"{root}.{folder.Replace(Path.DirectorySeparatorChar, '.')}";
            if (Namespace().Match(text) is { Success: true } written && written.Groups["name"].Value != expected)
                yield return $"{shown}: its namespace is {written.Groups["name"].Value}, its folder's would be {expected}";

            // Of a partial type, SiteContext.Limits.cs holds a part of SiteContext; Program.cs has statements in place of a type.
            var name = Path.GetFileName(file).Split('.')[0];
            if (name != "Program" && !Types().Matches(text).Any(type => type.Groups["name"].Value == name))
                yield return $"{shown}: none of its types is called {name}";
        }
    }

    /// <summary>The folder that a file's namespace is named after; a folder that is called by a class and holds nothing but its parts stands for the class.</summary>
    private static string FolderOf(string file, string project)
    {
        var folder = Path.GetDirectoryName(file)!;
        var isClass = Directory.EnumerateFiles(folder, "*.cs").All(part => Path.GetFileName(part).Split('.')[0] == Path.GetFileName(folder));
        return Path.GetRelativePath(project, isClass ? Path.GetDirectoryName(folder)! : folder);
    }

    /// <summary>Folders that hold more files than a reader takes in, without those below them.</summary>
    public static IEnumerable<(string Folder, int Count)> Above(string project, int most) =>
        from file in Files(project)
        group file by Path.GetRelativePath(project, Path.GetDirectoryName(file)!).Replace('\\', '/') into folder
        where folder.Count() > most
        orderby folder.Key
        select (folder.Key, folder.Count());

    private static IEnumerable<string> Files(string project) => Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(project, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin"))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:\w+ )*(?:class|record struct|record class|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Types();
}
