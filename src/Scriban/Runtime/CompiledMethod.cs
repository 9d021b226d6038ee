using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Calls a method.</summary>
/// <param name="target">The object of an instance method.</param>
/// <param name="context">For methods that take it first.</param>
/// <param name="caller">The node whose span methods take after the context.</param>
/// <param name="first">The first of the other arguments, each of its parameter's type; the others follow it in memory.</param>
internal delegate object? CompiledMethodDelegate(object? target, TemplateContext context, ScriptNode? caller, ref object? first);

/// <summary>
/// Turns a method into code that takes its arguments from a row of objects and calls it: many times faster than reflection,
/// which is left to a method's first call, so that functions called once cost no compilation.
/// </summary>
internal static class CompiledMethod
{
    private static readonly MethodInfo SpanOfMethod = Own(nameof(SpanOf));
    private static readonly MethodInfo BoxBool = typeof(Boxed).GetMethod(nameof(Boxed.Of), [typeof(bool)])!;
    private static readonly MethodInfo BoxInt = typeof(Boxed).GetMethod(nameof(Boxed.Of), [typeof(int)])!;

    /// <summary>Compiles a method whose parameters are all passed by value.</summary>
    public static CompiledMethodDelegate Compile(MethodInfo method, bool takesContext, bool takesSpan)
    {
        var compiled = new DynamicMethod(
            method.Name, typeof(object), [typeof(object), typeof(TemplateContext), typeof(ScriptNode), typeof(object).MakeByRefType()], typeof(CompiledMethod).Module, true);
        var code = compiled.GetILGenerator();
        if (!method.IsStatic)
        {
            code.Emit(OpCodes.Ldarg_0);
            code.Emit(method.DeclaringType!.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, method.DeclaringType);
        }

        var parameters = method.GetParameters().AsSpan();
        if (takesContext)
        {
            code.Emit(OpCodes.Ldarg_1);
            code.Emit(OpCodes.Castclass, parameters[0].ParameterType);
            parameters = parameters[1..];
        }

        if (takesSpan)
        {
            code.Emit(OpCodes.Ldarg_2);
            code.Emit(OpCodes.Ldarg_1);
            code.Emit(OpCodes.Call, SpanOfMethod);
            parameters = parameters[1..];
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            code.Emit(OpCodes.Ldarg_3);
            code.Emit(OpCodes.Ldc_I4, i * Unsafe.SizeOf<object>());
            code.Emit(OpCodes.Add);
            code.Emit(OpCodes.Ldind_Ref);
            code.Emit(OpCodes.Unbox_Any, parameters[i].ParameterType);
        }

        code.Emit(method.IsStatic || method.DeclaringType!.IsValueType ? OpCodes.Call : OpCodes.Callvirt, method);
        EmitResult(code, method.ReturnType);
        code.Emit(OpCodes.Ret);
        return compiled.CreateDelegate<CompiledMethodDelegate>();
    }

    private static void EmitResult(ILGenerator code, Type type)
    {
        if (type == typeof(void))
            code.Emit(OpCodes.Ldnull);
        else if (type == typeof(bool))
            code.Emit(OpCodes.Call, BoxBool);
        else if (type == typeof(int))
            code.Emit(OpCodes.Call, BoxInt);
        else if (type.IsValueType)
            code.Emit(OpCodes.Box, type);
    }

    private static SourceSpan SpanOf(ScriptNode? caller, TemplateContext context) => caller?.Span ?? context.CurrentSpan;

    private static MethodInfo Own(string name) => typeof(CompiledMethod).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
