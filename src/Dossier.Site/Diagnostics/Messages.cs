namespace Dossier.Diagnostics;

/// <summary>
/// Every sentence that Dossier says to an author, in one file: its code, its severity, what is wrong and what to do.
/// Each method's comment shows one as it is printed, without the hint.
/// </summary>
public static class Messages
{
    private static Diagnostic Error(string code, Place at, string message, string hint) => new(code, Severity.Error, at, message, hint);

    private static Diagnostic Warning(string code, Place at, string message, string hint) => new(code, Severity.Warning, at, message, hint);

    private static string DidYouMean(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";
}
