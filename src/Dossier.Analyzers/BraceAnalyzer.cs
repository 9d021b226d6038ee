using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Analyzers;

/// <summary>
/// One brace style: a statement of one line stands under its <c>if</c> or loop without braces, and in an <c>if</c> with
/// <c>else</c> either all branches have braces or none has. That braces are there where they are needed is IDE0011's to say.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BraceAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor _surplus = new(
        "DOSSIER004", "Braces around a single line", "This statement has one line: take its braces away", "Style", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [_surplus];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(
            Look, SyntaxKind.IfStatement, SyntaxKind.ForEachStatement, SyntaxKind.ForStatement, SyntaxKind.WhileStatement);
    }

    private static void Look(SyntaxNodeAnalysisContext context)
    {
        var bodies = BodiesOf(context.Node).ToArray();
        if (context.Node.Parent is ElseClauseSyntax || !bodies.All(IsOfOneLine))
            return;

        foreach (var block in bodies.OfType<BlockSyntax>())
            context.ReportDiagnostic(Diagnostic.Create(_surplus, block.OpenBraceToken.GetLocation()));
    }

    /// <summary>What a loop repeats; what each branch of an <c>if</c> does, to the last <c>else</c>.</summary>
    private static IEnumerable<StatementSyntax> BodiesOf(SyntaxNode? node)
    {
        for (; node is IfStatementSyntax branch; node = branch.Else?.Statement)
            yield return branch.Statement;

        var last = node switch
        {
            ForEachStatementSyntax loop => loop.Statement,
            ForStatementSyntax loop => loop.Statement,
            WhileStatementSyntax loop => loop.Statement,
            _ => node as StatementSyntax,
        };
        if (last is not null)
            yield return last;
    }

    /// <summary>Whether a body is one line, but for its braces, and so is the line above it.</summary>
    private static bool IsOfOneLine(StatementSyntax body)
    {
        var statement = body is BlockSyntax { Statements.Count: 1 } block ? block.Statements[0] : body;
        return statement is not (BlockSyntax or LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax)
            && body.GetFirstToken().GetPreviousToken() is var before
            && LinesOf(statement.Span) == 1
            && LinesOf(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(body.Parent!.SpanStart, before.Span.End)) == 1
            && !body.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia));

        int LinesOf(Microsoft.CodeAnalysis.Text.TextSpan span)
        {
            var lines = body.SyntaxTree.GetLineSpan(span);
            return lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1;
        }
    }
}
