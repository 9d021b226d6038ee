using System.Reflection;

namespace Dossier.Cli.Terminal;

/// <summary>Which edition of the tool this is.</summary>
public static class ToolVersion
{
    /// <summary>The version as printed: <c>0.1.0</c>.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
