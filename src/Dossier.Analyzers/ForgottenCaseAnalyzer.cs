using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Analyzers;

/// <summary>
/// Every switch over an enum of ours or a union names every case, and has no arm for the rest. So a new case does not
/// compile until each place that decides by the case has decided on it. A place that cares for one case alone asks with
/// <c>is</c>; one that treats several alike lists them: <c>A or B => …</c>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForgottenCaseAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor _rest = new(
        "DOSSIER001",
        "A switch has an arm for the rest",
        "This arm would take a new case of '{0}' unseen: name the cases it is for{1}",
        "Design",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor _forgotten = new(
        "DOSSIER002",
        "A switch leaves out a case",
        "This switch does not decide on every case of '{0}': add {1}",
        "Design",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [_rest, _forgotten];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Look, OperationKind.Switch, OperationKind.SwitchExpression);
    }

    private static void Look(OperationAnalysisContext context)
    {
        if (SwitchCoverage.Of(context.Operation) is not { } coverage)
            return;

        var type = coverage.Type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        var missing = string.Join(", ", coverage.Missing.Select(one => one.Name));
        if (coverage.Rest is { } rest)
            context.ReportDiagnostic(Diagnostic.Create(_rest, rest.GetLocation(), type, missing.Length == 0 ? "" : $", of {missing}"));
        else if (missing.Length > 0)
            context.ReportDiagnostic(Diagnostic.Create(_forgotten, context.Operation.Syntax.GetFirstToken().GetLocation(), type, missing));
    }
}
