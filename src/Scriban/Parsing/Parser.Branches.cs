using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Conditions and loops.</summary>
internal sealed partial class Parser
{
    private ScriptIfStatement ParseIf()
    {
        var start = _current.Start;
        NextToken();
        var condition = ExpectExpression(Form.If, Nested);
        var statement = Begin(new ScriptIfStatement(condition ?? ScriptLiteral.Null), start);
        if (ExpectEndOfStatement())
            statement.Then = ParseBlock(statement, Form.If);
        return Close(statement, start);
    }

    /// <summary>Gives the body that follows <c>else</c> to the statement that it belongs to.</summary>
    private BlockState ParseElse(ScriptStatement? parent)
    {
        var token = _current;
        if (parent is not (ScriptIfStatement or ScriptWhenStatement or ScriptForStatement or ScriptCaseStatement))
        {
            LogError(SpanOf(token), "A else condition must be preceded by another if/else/when condition or a for loop.", true);
            return BlockState.Stopped;
        }

        NextToken();
        ScriptStatement? otherwise = null;
        if (_current.Type == TokenType.Identifier && NameOf(_current) == "if" && parent is ScriptIfStatement)
        {
            if (TryDescend())
            {
                otherwise = ParseIf();
                _depth--;
            }
        }
        else
        {
            var statement = Begin(new ScriptElseStatement(), token.Start);
            if (ExpectEndOfStatement())
                statement.Body = ParseBlock(statement, Form.If);
            otherwise = Close(statement, token.Start);
        }

        switch (parent)
        {
            case ScriptIfStatement branch:
                branch.Else = otherwise;
                break;
            case ScriptWhenStatement choice:
                choice.Next = otherwise;
                break;
            case ScriptForStatement loop:
                loop.Else = otherwise;
                break;
            case ScriptCaseStatement decision:
                decision.First ??= otherwise;
                break;
        }

        return BlockState.Ended;
    }

    private ScriptCaseStatement ParseCase()
    {
        var start = _current.Start;
        NextToken();
        var value = ExpectExpression(Form.Case, Nested);
        var statement = Begin(new ScriptCaseStatement(value ?? ScriptLiteral.Null), start);
        if (ExpectEndOfStatement())
            ParseBlock(statement, Form.Case);
        return Close(statement, start);
    }

    private BlockState ParseWhen(ScriptStatement? parent, out ScriptStatement? statement)
    {
        statement = null;
        var token = _current;
        if (parent is not (ScriptCaseStatement or ScriptWhenStatement))
        {
            LogError(SpanOf(token), "A `when` condition must be preceded by another `when`/`else`/`case` condition", true);
            return BlockState.Stopped;
        }

        NextToken();
        var values = new List<ScriptExpression>();
        while (IsStartOfExpression())
        {
            if (ParseExpression(Nested with { Precedence = PrecedenceOfOr }) is not { } value)
                break;
            values.Add(value);
            if (_current.Type is not (TokenType.Comma or TokenType.DoubleVerticalBar))
                break;
            NextToken();
        }

        if (values.Count == 0)
            LogError(CurrentSpan, Form.When, "When is expecting at least one value.");
        var choice = Begin(new ScriptWhenStatement([.. values]), token.Start);
        if (parent is ScriptWhenStatement previous)
            previous.Next = choice;
        else
            ((ScriptCaseStatement)parent).First ??= choice;
        if (ExpectEndOfStatement() && TryDescend())
        {
            choice.Body = ParseBlock(choice, Form.When);
            _depth--;
        }

        Close(choice, token.Start);
        return BlockState.Ended;
    }

    private ScriptForStatement ParseFor(Form form)
    {
        var start = _current.Start;
        NextToken();
        ScriptForStatement statement = Begin(form == Form.For ? new ScriptForStatement() : new ScriptTableRowStatement(), start);
        if (ExpectVariable(start, form) is not { } variable)
            return statement;
        statement.Variable = variable;
        if (_current.Type != TokenType.Identifier || NameOf(_current) != "in")
        {
            LogError(statement.Span, form, $"Expecting 'in' word instead of `{CurrentText}`");
            return statement;
        }

        NextToken();
        statement.Iterator = ExpectExpression(form, Nested with { IsLoopIterator = true }) ?? ScriptLiteral.Null;
        ParseLoopArguments(statement);
        if (ExpectEndOfStatement())
            statement.Body = ParseBlock(statement, form);
        return Close(statement, start);
    }

    /// <summary><c>offset: 1 limit: 2 reversed cols: 3</c>, in any order.</summary>
    private void ParseLoopArguments(ScriptForStatement statement)
    {
        while (_current.Type == TokenType.Identifier)
        {
            var token = _current;
            NextToken();
            ScriptExpression? value = null;
            if (_current.Type == TokenType.Colon)
            {
                NextToken();
                value = ExpectExpression(Form.NamedArgument, Nested with { IsBasic = true });
            }

            if (!statement.TrySetArgument(NameOf(token), value))
                LogError(SpanOf(token), $"Unsupported argument `{NameOf(token)}` for this loop");
        }
    }

    private ScriptWhileStatement ParseWhile()
    {
        var start = _current.Start;
        NextToken();
        var condition = ExpectExpression(Form.While, Nested);
        var statement = Begin(new ScriptWhileStatement(condition ?? ScriptLiteral.Null), start);
        if (ExpectEndOfStatement())
            statement.Body = ParseBlock(statement, Form.While);
        return Close(statement, start);
    }

    /// <summary>Gives a node its first place, so that messages about what it lacks can name it.</summary>
    private T Begin<T>(T node, TextPosition start) where T : ScriptNode
    {
        node.Span = new SourceSpan(_fileName, start, start);
        return node;
    }
}
