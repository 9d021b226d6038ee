using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Analyzers;

/// <summary>
/// The compiler knows the members of an enum, but not the cases of a union, and asks for an arm for the rest (CS8509) even
/// where all are there. It need not be told where they are.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnionSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor _complete = new("DOSSIER003", "CS8509", "All cases of the union are named");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [_complete];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } syntax
                && context.GetSemanticModel(tree).GetOperation(syntax, context.CancellationToken) is { } operation
                && SwitchCoverage.Of(operation) is { Missing.IsEmpty: true })
            {
                context.ReportSuppression(Suppression.Create(_complete, diagnostic));
            }
        }
    }
}
