using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Dossier.Diagnostics;

/// <summary>
/// The catalogue of everything that can be wrong: a rule for each code, in the order of the road of a page, from the
/// folders to the finished site and the commands beside it. A rule's code is its name here in kebab-case: <c>UnknownField</c>
/// is <c>unknown-field</c>. <c>docs/diagnostics.md</c> is made of it.
/// </summary>
public static partial class Rules
{
    private static DiagnosticRule Error(string meaning, string explanation, string cure, [CallerMemberName] string name = "") =>
        new(JsonNamingPolicy.KebabCaseLower.ConvertName(name), Severity.Error, meaning, explanation, cure);

    private static DiagnosticRule Warning(string meaning, string explanation, string cure, [CallerMemberName] string name = "") =>
        Error(meaning, explanation, cure, name) with { Severity = Severity.Warning };

    private static DiagnosticRule Advice(string meaning, string explanation, string cure, [CallerMemberName] string name = "") =>
        Error(meaning, explanation, cure, name) with { Severity = Severity.Advice };
}
