using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Dossier.Tests.Architecture;

/// <summary>That a type names another one, somewhere in what the compiler made of it.</summary>
/// <param name="From">The type that uses, with its namespace; what is nested in it counts as it.</param>
/// <param name="To">The type that is used.</param>
internal sealed record TypeUse(TypeName From, TypeName To);

/// <summary>A type that is nested in none.</summary>
internal sealed record TypeName(string Namespace, string Name);

/// <summary>That a method uses a member: <c>System.Console::WriteLine</c>.</summary>
internal sealed record MemberUse(TypeName Type, string Method, string Owner, string Member);

/// <summary>
/// The types of an assembly as they were compiled, and what they use: in bases, interfaces, constraints, attributes, fields, parameters,
/// results, locals, and in what their methods do. A constant of another type leaves no trace, since the compiler puts its value in
/// the place of its name; nor does a name in a comment.
/// </summary>
internal sealed class CompiledTypes : IDisposable
{
    private readonly AssemblyDefinition _assembly;
    private readonly string _root;

    /// <param name="path">The assembly.</param>
    /// <param name="root">The namespace whose types count, with those below it; what the compiler adds of its own stands in others.</param>
    public CompiledTypes(string path, string root)
    {
        _assembly = AssemblyDefinition.ReadAssembly(path);
        _root = root;
    }

    public void Dispose() => _assembly.Dispose();

    /// <summary>Which types of the assembly use which others of it, each pair once.</summary>
    public IReadOnlyCollection<TypeUse> Uses() =>
        (from type in OwnTypes() from used in NamedBy(type) let own = Own(used) where own is not null && own != NameOf(type) select new TypeUse(NameOf(type), own)).ToHashSet();

    /// <summary>Every member of another assembly that a method uses.</summary>
    public IEnumerable<MemberUse> MembersUsed() =>
        from type in OwnTypes()
        from part in WithNested(type)
        from method in part.Methods
        where method.HasBody
        from instruction in method.Body.Instructions
        let member = instruction.Operand as MemberReference
        where member is MethodReference or FieldReference && member.DeclaringType.Scope != _assembly.MainModule
        select new MemberUse(NameOf(type), method.Name, member.DeclaringType.GetElementType().FullName, member.Name);

    private IEnumerable<TypeDefinition> OwnTypes() => _assembly.MainModule.Types.Where(type => IsOwn(type.Namespace));

    private bool IsOwn(string name) => name == _root || name.StartsWith($"{_root}.", StringComparison.Ordinal);

    private static TypeName NameOf(TypeDefinition type) => new(type.Namespace, type.Name.Split('`')[0]);

    private TypeName? Own(TypeReference used)
    {
        if (used is GenericParameter || used.Scope != _assembly.MainModule || used.Resolve() is not { } type)
            return null;

        while (type.DeclaringType is { } around)
            type = around;

        return IsOwn(type.Namespace) ? NameOf(type) : null;
    }

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    /// <summary>Every type that a type names, taken apart: of a list of articles, the list and the article.</summary>
    private static IEnumerable<TypeReference> NamedBy(TypeDefinition type) =>
        WithNested(type).SelectMany(part => InHead(part).Concat(part.Fields.SelectMany(InField)).Concat(part.Methods.SelectMany(InMethod))).SelectMany(Parts);

    private static IEnumerable<TypeReference?> InHead(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(one => one.InterfaceType),
        .. InConstraints(type.GenericParameters),
        .. InAttributes(type),
        .. type.Properties.SelectMany(InAttributes),
    ];

    private static IEnumerable<TypeReference?> InField(FieldDefinition field) => InAttributes(field).Prepend(field.FieldType);

    private static IEnumerable<TypeReference?> InMethod(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. method.Parameters.SelectMany(InAttributes),
        .. InConstraints(method.GenericParameters),
        .. InAttributes(method),
        .. method.HasBody ? InBody(method.Body) : [],
    ];

    private static IEnumerable<TypeReference?> InBody(MethodBody body) =>
    [
        .. body.Variables.Select(local => local.VariableType),
        .. body.ExceptionHandlers.Select(handler => handler.CatchType),
        .. body.Instructions.SelectMany(instruction => InOperand(instruction.Operand)),
    ];

    private static IEnumerable<TypeReference?> InOperand(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        MethodReference method =>
        [
            method.DeclaringType,
            method.ReturnType,
            .. method.Parameters.Select(parameter => parameter.ParameterType),
            .. method is GenericInstanceMethod generic ? generic.GenericArguments : [],
        ],
        _ => [],
    };

    private static IEnumerable<TypeReference?> InConstraints(IEnumerable<GenericParameter> parameters) =>
        parameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference?> InAttributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(attribute => attribute.ConstructorArguments
            .Concat(attribute.Properties.Select(property => property.Argument))
            .SelectMany(argument => new[] { argument.Type, argument.Value as TypeReference })
            .Prepend(attribute.AttributeType));

    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Concat(Parts(generic.ElementType)),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };
}
