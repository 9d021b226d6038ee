using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban
{
    public partial class TemplateContext
    {
        public void Reset() => throw new NotImplementedException();

        internal void EnterGlobal(IScriptObject globals) => throw new NotImplementedException();

        internal void StepIterator(SourceSpan span, int count) => throw new NotImplementedException();

        public virtual string ObjectToString(object? value, bool nested = false) => throw new NotImplementedException();

        public object? GetValue(ScriptVariable variable) => throw new NotImplementedException();

        public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false) => throw new NotImplementedException();
    }

    public class Template
    {
        public bool HasErrors => throw new NotImplementedException();

        public LogMessageBag Messages => throw new NotImplementedException();

        public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null) => throw new NotImplementedException();

        public object? Evaluate(TemplateContext context) => throw new NotImplementedException();

        public string Render(TemplateContext context) => throw new NotImplementedException();
    }
}

namespace Scriban.Functions
{
    public partial class BuiltinFunctions : ScriptObject;
}

namespace Scriban.Syntax
{
    public class ScriptBlockStatement : ScriptNode
    {
        public override object? Evaluate(TemplateContext context) => throw new NotImplementedException();
    }

    public class ScriptVariable
    {
        public static ScriptVariable Create(string name) => throw new NotImplementedException();
    }

    public static class ScriptFunctionCall
    {
        /// <summary>Calls any function value (a .NET one, a template's own) with arguments that are values already.</summary>
        public static object? Call(TemplateContext context, ScriptNode? callerContext, object? functionObject, ScriptArray arguments) => throw new NotImplementedException();
    }

    public static class ScriptBinaryExpression
    {
        /// <summary>Calculates one operator, as `math.plus` and the sort and compare functions need it.</summary>
        public static object? Evaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object? leftValue, object? rightValue) => throw new NotImplementedException();
    }
}
