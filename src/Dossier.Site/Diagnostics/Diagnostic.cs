namespace Dossier.Diagnostics;

/// <summary>How much a diagnostic weighs. Errors keep the site from being written; warnings do so under <c>--strict</c>.</summary>
public enum Severity
{
    /// <summary>Something an editor may want to know; never fails a build.</summary>
    Advice,

    /// <summary>Something that is probably a mistake; the site is written all the same.</summary>
    Warning,

    /// <summary>A mistake that would put something wrong or broken before a reader.</summary>
    Error,
}

/// <summary>One fault of the content, the templates or the command's folders: its place, a sentence that says what is wrong, and its cure.</summary>
public sealed record Diagnostic(DiagnosticRule Rule, Place Place, string Message, string Hint)
{
    /// <summary>A stable name in kebab-case: <c>unknown-field</c>.</summary>
    public string Code => Rule.Code;

    /// <summary>How much it weighs.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>What to write instead, where that is known exactly.</summary>
    public Fix? Fix { get; init; }

    /// <summary><c>file(line,column): severity code: message</c>.</summary>
    public override string ToString() => $"{Place}: {Severity.Word()} {Code}: {Message}";
}

/// <summary>The words that severities go by in every report.</summary>
public static class SeverityWords
{
    /// <summary><c>error</c>, <c>warning</c> or <c>advice</c>.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Advice => "advice",
    };
}
