namespace Scriban.Syntax;

/// <summary><c>$</c>: the arguments of the running function or included template.</summary>
internal sealed class ScriptArgumentsVariable : ScriptVariablePath
{
    public override string ToString() => "$";

    internal override object? GetValue(TemplateContext context) => context.Locals.Arguments;

    internal override void SetValue(TemplateContext context, object? value) =>
        throw new ScriptRuntimeException(Span, "Cannot set the readonly variable `$`");
}

/// <summary><c>$0</c>, <c>$1</c>, …: one argument; null where there are fewer.</summary>
internal sealed class ScriptArgumentVariable(int index) : ScriptVariablePath
{
    public override string ToString() => "$" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal override object? GetValue(TemplateContext context) => context.Locals.Arguments?[index];

    internal override void SetValue(TemplateContext context, object? value)
    {
        TemplateContext.CheckListIndex(Span, index);
        (context.Locals.Arguments ??= [])[index] = value;
    }
}

/// <summary><c>$$</c>: the block that a <c>wrap</c> statement gave to the running function.</summary>
internal sealed class ScriptBlockDelegateVariable : ScriptExpression
{
    public override string ToString() => "$$";

    public override object? Evaluate(TemplateContext context) =>
        context.Locals.Block is { } block ? block.Evaluate(context) : null;
}

/// <summary><c>this</c>: the object that global variables are written to.</summary>
internal sealed class ScriptThisExpression : ScriptVariablePath
{
    public override string ToString() => "this";

    internal override object? GetValue(TemplateContext context) => context.CurrentGlobal;

    internal override void SetValue(TemplateContext context, object? value) =>
        throw new ScriptRuntimeException(Span, "Cannot set `this`");
}
