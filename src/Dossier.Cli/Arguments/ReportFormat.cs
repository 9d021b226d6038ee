namespace Dossier.Cli.Arguments;

/// <summary>The form that diagnostics are reported in.</summary>
public enum ReportFormat
{
    Text,
    Json,
    GitHub,
    Sarif,
}
