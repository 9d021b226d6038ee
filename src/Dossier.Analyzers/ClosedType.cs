using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Dossier.Analyzers;

/// <summary>
/// A type whose cases are all known where it is declared. There are two kinds: an enum of this repository, whose cases are
/// its members; and a <em>union</em>, an abstract class or record that nobody else can derive from, since each of its
/// constructors is private. The cases of a union are the classes nested in it that derive from it.
/// </summary>
internal static class ClosedType
{
    /// <summary>The cases of a type in the order of their declaration; of <c>T?</c> those of <c>T</c>; none where it is not closed.</summary>
    public static ImmutableArray<ISymbol> CasesOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => CasesOf(nullable.TypeArguments[0]),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named when IsOurs(named) => [.. named.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)],
        INamedTypeSymbol named when IsUnion(named) => [.. Leaves(named, named)],
        _ => [],
    };

    /// <summary>Whether a value of the one type is always one of the other, too.</summary>
    public static bool Is(ITypeSymbol type, ITypeSymbol other)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, other))
                return true;
        }

        return false;
    }

    private static bool IsOurs(INamedTypeSymbol type)
    {
        var outermost = type.ContainingNamespace;
        while (outermost is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            outermost = outermost.ContainingNamespace;

        return outermost.Name == nameof(Dossier);
    }

    private static bool IsUnion(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: true, IsStatic: false }
        && type.InstanceConstructors.Where(constructor => !IsForCopies(constructor)).All(constructor => constructor.DeclaredAccessibility == Accessibility.Private);

    /// <summary>Whether it is the constructor behind <c>with</c>, which the compiler gives to every record.</summary>
    private static bool IsForCopies(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static IEnumerable<INamedTypeSymbol> Leaves(INamedTypeSymbol within, INamedTypeSymbol union)
    {
        foreach (var nested in within.GetTypeMembers())
        {
            if (!nested.IsAbstract && Is(nested, union))
                yield return nested;

            foreach (var leaf in Leaves(nested, union))
                yield return leaf;
        }
    }
}
