using System.Reflection;

namespace Dossier.Cli.Reports;

/// <summary>
/// Where the docs of the tool stand in the web: in the repository that it was built from. The build notes its address, that
/// of the remote <c>origin</c> or of <c>-p:RepositoryUrl=…</c>; a tool that was built without one has no address to give.
/// </summary>
internal sealed record OnlineDocs(string Repository)
{
    /// <summary>The docs of this tool; null where it was built without an address.</summary>
    public static OnlineDocs? OfThisTool { get; } =
        typeof(OnlineDocs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(one => one.Key == "RepositoryUrl")?.Value is { Length: > 0 } address
            ? new OnlineDocs(address.TrimEnd('/').EndsWith(".git", StringComparison.Ordinal) ? address.TrimEnd('/')[..^4] : address.TrimEnd('/'))
            : null;

    /// <summary>What a code means. Codes are stable, so the docs of the newest edition tell of those of every one.</summary>
    public string Of(string code) => $"{Repository}/blob/HEAD/docs/diagnostics.md#{code}";
}
