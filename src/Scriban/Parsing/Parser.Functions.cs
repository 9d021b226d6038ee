using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Functions, and the statements around variables and blocks.</summary>
internal sealed partial class Parser
{
    private ScriptFunction ParseFunction()
    {
        var start = _current.Start;
        NextToken();
        var name = ExpectVariable(start, Form.Function);
        var function = Begin(new ScriptFunction(name), start);
        if (_current.Type == TokenType.OpenParen)
            function.Parameters = ParseParameters();
        if (_current.Type == TokenType.Equal)
        {
            NextTokenOverNewLines();
            function.Body = ParseReturnValue();
            ExpectEndOfStatement();
        }
        else
        {
            ExpectEndOfStatement();
            function.Body = ParseFunctionBody(function, false);
        }

        return Close(function, start);
    }

    /// <summary>A variable, or an error at the beginning of the statement that needs it.</summary>
    private ScriptVariable? ExpectVariable(TextPosition start, Form form)
    {
        var token = _current;
        if (token.Type == TokenType.Identifier && ParseVariable(Nested) is ScriptVariable variable)
            return variable;
        LogError(new SourceSpan(_fileName, start, start), form, $"Expecting a variable instead of `{TextOf(token)}`");
        return null;
    }

    /// <summary>An expression as a body of its own.</summary>
    private ScriptReturnStatement ParseReturnValue()
    {
        var start = _current.Start;
        var value = ExpectExpression(Form.Function, Nested);
        return Close(new ScriptReturnStatement(value), start);
    }

    /// <summary>A body whose lines end, whatever brackets the function itself stands in.</summary>
    private ScriptBlockStatement ParseFunctionBody(ScriptFunction function, bool isInline)
    {
        var (newLines, expressions) = (_newLinesAllowed, _expressionLevel);
        (_newLinesAllowed, _expressionLevel) = (0, 0);
        var body = ParseBlock(function, Form.Function, isInline);
        (_newLinesAllowed, _expressionLevel) = (newLines, expressions);
        return body;
    }

    private ScriptParameter[] ParseParameters()
    {
        var parameters = new List<ScriptParameter>();
        _newLinesAllowed++;
        NextToken();
        while (_current.Type == TokenType.Identifier)
        {
            parameters.Add(ParseParameter(parameters));
            if (_current.Type != TokenType.Comma)
                break;
            NextToken();
        }

        _newLinesAllowed--;
        if (_current.Type == TokenType.CloseParen)
            NextToken();
        else
            LogError($"Unexpected token `{CurrentText}` in the parameters of a function. Expecting a closing `)`.", true);
        return [.. parameters];
    }

    private ScriptParameter ParseParameter(List<ScriptParameter> before)
    {
        var token = _current;
        var previous = before.Count == 0 ? null : before[^1];
        NextToken();
        var parameter = new ScriptParameter(NameOf(token));
        if (_current.Type == TokenType.Equal)
        {
            NextToken();
            parameter = parameter with { HasDefault = true, Default = ParseConstant() };
        }
        else if (_current.Type == TokenType.TripleDot)
        {
            NextToken();
            parameter = parameter with { IsVariable = true };
        }

        if (previous is { IsVariable: true })
            LogError(SpanOf(token), $"Cannot declare {(parameter.HasDefault ? "an optional" : "a")} parameter after a variable parameter (`...`).");
        else if (previous is { HasDefault: true } && parameter is { HasDefault: false, IsVariable: false })
            LogError(SpanOf(token), "Cannot declare a normal parameter after an optional parameter.");
        return parameter;
    }

    /// <summary>The default of a parameter, which must be a constant.</summary>
    private object? ParseConstant()
    {
        var span = CurrentSpan;
        var value = ExpectExpression(Form.Function, Nested with { Precedence = PrecedenceOfOr });
        if (value is ScriptLiteral literal)
            return literal.Value;
        if (value is not null)
            LogError(span, "The default value of a parameter must be a literal.");
        return null;
    }

    private ScriptAnonymousFunction ParseAnonymousFunction(TextPosition start)
    {
        var function = Begin(new ScriptFunction(null), start);
        if (_current.Type == TokenType.OpenParen)
            function.Parameters = ParseParameters();
        ExpectEndOfStatement();
        function.Body = ParseFunctionBody(function, true);
        return Close(new ScriptAnonymousFunction(Close(function, start)), start);
    }

    private ScriptReturnStatement ParseReturn()
    {
        var start = _current.Start;
        NextToken();
        var value = IsStartOfExpression() ? ParseExpression(Nested) : null;
        var statement = Close(new ScriptReturnStatement(value), start);
        ExpectEndOfStatement();
        return statement;
    }

    private ScriptCaptureStatement ParseCapture()
    {
        var start = _current.Start;
        NextToken();
        var target = ExpectExpression(Form.Capture, Nested);
        var statement = Begin(new ScriptCaptureStatement(target ?? ScriptLiteral.Null), start);
        ExpectEndOfStatement();
        statement.Body = ParseBlock(statement, Form.Capture);
        return Close(statement, start);
    }

    private ScriptWithStatement ParseWith()
    {
        var start = _current.Start;
        NextToken();
        var target = ExpectExpression(Form.With, Nested);
        var statement = Begin(new ScriptWithStatement(target ?? ScriptLiteral.Null), start);
        if (ExpectEndOfStatement())
            statement.Body = ParseBlock(statement, Form.With);
        return Close(statement, start);
    }

    private ScriptWrapStatement ParseWrap()
    {
        var start = _current.Start;
        NextToken();
        var target = ExpectExpression(Form.Wrap, Nested);
        var statement = Begin(new ScriptWrapStatement(target ?? ScriptLiteral.Null), start);
        if (ExpectEndOfStatement())
            statement.Body = ParseBlock(statement, Form.Wrap);
        return Close(statement, start);
    }

    private ScriptImportStatement ParseImport()
    {
        var start = _current.Start;
        NextToken();
        var value = ExpectExpression(Form.Import, Nested);
        var statement = Close(new ScriptImportStatement(value ?? ScriptLiteral.Null), start);
        ExpectEndOfStatement();
        return statement;
    }

    private ScriptStatement ParseReadOnly()
    {
        var start = _current.Start;
        NextToken();
        var variable = ExpectVariable(start, Form.ReadOnly);
        ScriptStatement statement = variable is null ? new ScriptBlockStatement([]) : new ScriptReadOnlyStatement(variable);
        Close(statement, start);
        ExpectEndOfStatement();
        return statement;
    }
}
