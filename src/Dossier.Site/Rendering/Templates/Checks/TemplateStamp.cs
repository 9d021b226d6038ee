using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Dossier.Sources;

namespace Dossier.Rendering.Templates.Checks;

/// <summary>
/// The line at the head of a file that was taken out of the tool to be changed: which built-in file it was, and as it was when. By
/// it a build sees that the built-in file has changed since.
/// </summary>
public static partial class TemplateStamp
{
    private const int Digits = 12;

    /// <summary>A built-in file as it is taken out: its stamp, then the file. A file that can hold no comment stays as it is.</summary>
    public static string Stamped(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        var words = $"from dossier: {name} {VersionOf(text)}";
        return Path.GetExtension(name) switch
        {
            // It prints nothing, and no line of its own.
            ".html" or ".md" => $"{{{{~ ## {words} ## ~}}}}\n{text}",
            ".yml" => $"# {words}\n{text}",
            ".css" or ".js" => $"/* {words} */\n{text}",
            _ => text,
        };
    }

    /// <summary>The file without its stamp.</summary>
    public static string Without(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return VersionIn(text) is null ? text : text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>The version that a file's stamp names; null where it has none.</summary>
    public static string? VersionIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end > 0 && Words().Match(text, 0, end) is { Success: true } words ? words.Groups["version"].Value : null;
    }

    /// <summary>The version of a built-in file: the beginning of the SHA-256 of its bytes.</summary>
    public static string VersionOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];

    /// <summary>Reports each file of the user's whose built-in one is no longer the one that it was taken from.</summary>
    internal static void Report(SourceSet sources, DiagnosticBag faults)
    {
        var builtIn = sources.BuiltInTemplates.Select(file => (file.Name, file.Text))
            .Concat(sources.BuiltInAssets.Select(file => (file.Name, Text: Encoding.UTF8.GetString(file.Bytes.Span))))
            .ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);
        var own = sources.Templates.Where(file => !SourceReader.IsBuiltIn(file)).Select(file => (file.Path, file.Name, file.Text))
            .Concat(sources.TemplateAssets.Where(file => !SourceReader.IsBuiltIn(file)).Select(file => (file.Path, file.Name, Text: Encoding.UTF8.GetString(file.Bytes.Span))));
        foreach (var (path, name, text) in own)
        {
            if (VersionIn(text) is { } version && builtIn.TryGetValue(name, out var now) && VersionOf(now) != version)
                faults.Add(Messages.StaleTemplate(new Place(path, 1, 1), name));
        }
    }

    [GeneratedRegex("^.{0,8}from dossier: \\S+ (?<version>[0-9a-f]{12})\\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
