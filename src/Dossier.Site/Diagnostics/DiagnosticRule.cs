namespace Dossier.Diagnostics;

/// <summary>
/// One kind of fault, told once for all its cases: what reports and <c>docs/diagnostics.md</c> say of a code. There is one
/// for each code, in <see cref="Rules"/>.
/// </summary>
/// <param name="Code">A stable name in kebab-case, which reports, tests and docs go by: <c>unknown-field</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Meaning">One sentence that says what is wrong.</param>
/// <param name="Explanation">Why that is wrong, or what Dossier made of it.</param>
/// <param name="Cure">What to do; the hint of every diagnostic that has none of its own.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Meaning, string Explanation, string Cure)
{
    /// <summary>A fault of this kind; where no hint is given, the cure of every case is that of this one.</summary>
    public Diagnostic At(Place place, string message, string? hint = null) => new(this, place, message, hint ?? Cure);
}
