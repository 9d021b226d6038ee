using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dossier.Analyzers;

/// <summary>Which cases of a closed type a switch decides on by their names.</summary>
internal sealed class SwitchCoverage
{
    private SwitchCoverage(ITypeSymbol type, IEnumerable<Arm> arms)
    {
        Type = type;
        var cases = ClosedType.CasesOf(type);
        var named = arms.Where(arm => !arm.TakesAnything(type)).ToImmutableArray();
        Rest = arms.FirstOrDefault(arm => arm.TakesAnything(type))?.Syntax;
        Missing = [.. cases.Where(one => !named.Any(arm => arm.Takes(one)))];
    }

    /// <summary>The closed type.</summary>
    public ITypeSymbol Type { get; }

    /// <summary>The cases that are left out, or named only under a condition.</summary>
    public ImmutableArray<ISymbol> Missing { get; }

    /// <summary>The arm for whatever the others leave, which would take a new case as well; null where there is none.</summary>
    public SyntaxNode? Rest { get; }

    /// <summary>What a switch covers; null where it is over no closed type.</summary>
    public static SwitchCoverage? Of(IOperation operation) => operation switch
    {
        ISwitchExpressionOperation expression => Of(expression.Value.Type, expression.Arms.Select(Arm.Of)),
        ISwitchOperation statement => Of(statement.Value.Type, statement.Cases.SelectMany(section => section.Clauses).Select(Arm.Of)),
        _ => null,
    };

    private static SwitchCoverage? Of(ITypeSymbol? type, IEnumerable<Arm?> arms) =>
        ClosedType.CasesOf(type).IsEmpty ? null : new SwitchCoverage(type!, arms.OfType<Arm>().ToImmutableArray());

    /// <summary>What one arm takes, whatever else holds: a pattern, a value, or anything.</summary>
    private sealed class Arm(SyntaxNode syntax, IPatternOperation? pattern, Optional<object?> value)
    {
        public SyntaxNode Syntax => syntax;

        /// <summary>An arm of a switch expression; null where it has a condition.</summary>
        public static Arm? Of(ISwitchExpressionArmOperation arm) => arm.Guard is null ? new Arm(arm.Pattern.Syntax, arm.Pattern, default) : null;

        /// <summary>A label of a switch statement; null where it has a condition.</summary>
        public static Arm? Of(ICaseClauseOperation label) => label switch
        {
            IPatternCaseClauseOperation { Guard: null } one => new Arm(one.Syntax, one.Pattern, default),
            ISingleValueCaseClauseOperation one => new Arm(one.Syntax, null, one.Value.ConstantValue),
            IDefaultCaseClauseOperation one => new Arm(one.Syntax, null, default),
            _ => null,
        };

        /// <summary>Whether it takes values of cases that are not declared yet.</summary>
        public bool TakesAnything(ITypeSymbol type) => pattern is null ? !value.HasValue : TakesAnything(pattern, type);

        /// <summary>Whether it takes every value of a case.</summary>
        public bool Takes(ISymbol one) => pattern is null ? value.HasValue && IsValue(one, value) : Takes(pattern, one);

        private static bool TakesAnything(IPatternOperation pattern, ITypeSymbol type) => pattern switch
        {
            IDiscardPatternOperation => true,
            IDeclarationPatternOperation declared => declared.MatchesNull || ClosedType.Is(type, declared.MatchedType!),
            ITypePatternOperation typed => ClosedType.Is(type, typed.MatchedType),
            IRecursivePatternOperation parts => ClosedType.Is(type, parts.MatchedType) && TakesAllParts(parts),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } both => TakesAnything(both.LeftPattern, type) || TakesAnything(both.RightPattern, type),
            IBinaryPatternOperation both => TakesAnything(both.LeftPattern, type) && TakesAnything(both.RightPattern, type),
            INegatedPatternOperation => true,
            _ => false,
        };

        private static bool Takes(IPatternOperation pattern, ISymbol one) => pattern switch
        {
            IConstantPatternOperation constant => IsValue(one, constant.Value.ConstantValue),
            IDeclarationPatternOperation declared => declared.MatchesNull || IsOf(one, declared.MatchedType!),
            ITypePatternOperation typed => IsOf(one, typed.MatchedType),
            IRecursivePatternOperation parts => IsOf(one, parts.MatchedType) && TakesAllParts(parts),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } both => Takes(both.LeftPattern, one) || Takes(both.RightPattern, one),
            IBinaryPatternOperation both => Takes(both.LeftPattern, one) && Takes(both.RightPattern, one),
            _ => false,
        };

        private static bool TakesAllParts(IRecursivePatternOperation parts) =>
            parts.PropertySubpatterns.Select(part => part.Pattern).Concat(parts.DeconstructionSubpatterns)
                .All(part => part is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true });

        private static bool IsOf(ISymbol one, ITypeSymbol type) => one is ITypeSymbol self && ClosedType.Is(self, type);

        private static bool IsValue(ISymbol one, Optional<object?> value) => one is IFieldSymbol member && Equals(member.ConstantValue, value.Value);
    }
}
