using System.Globalization;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A value as it is written.</summary>
internal sealed class ScriptLiteral(object? value) : ScriptExpression
{
    /// <summary>What stands in the tree where the text has a fault.</summary>
    public static readonly ScriptLiteral Null = new(null);

    public object? Value => value;

    public override string ToString() => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    public override object? Evaluate(TemplateContext context) => value;
}

/// <summary><c>[a, b]</c></summary>
internal sealed class ScriptArrayInitializer(ScriptExpression[] items) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context)
    {
        StackGuard.Check(this);
        var result = new ScriptArray(items.Length);
        foreach (var item in items)
            result.Items.Add(item.Evaluate(context));
        return result;
    }
}

/// <summary><c>{a: 1, "b": 2}</c></summary>
internal sealed class ScriptObjectInitializer(KeyValuePair<string, ScriptExpression>[] members) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context)
    {
        StackGuard.Check(this);
        var result = new ScriptObject(members.Length);
        foreach (var (name, value) in members)
            result.SetValue(name, value.Evaluate(context), false);
        return result;
    }
}

/// <summary><c>$"text {expression}"</c></summary>
internal sealed class ScriptInterpolatedString(ScriptExpression[] parts) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context)
    {
        StackGuard.Check(this);
        var texts = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            texts[i] = context.ObjectToString(parts[i].Evaluate(context));
        return context.CheckLength(Span, texts.Sum(text => (long)text.Length)) ? string.Concat(texts) : string.Empty;
    }
}
