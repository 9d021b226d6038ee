using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Operators, assignments and named arguments.</summary>
internal sealed partial class Parser
{
    private bool TryBinary(ref ScriptExpression operand, bool isInCall, Place place)
    {
        var (op, precedence) = BinaryOperator(_current.Type);
        if (op == ScriptBinaryOperator.None || precedence <= place.Precedence)
            return false;
        var token = SpanOf(_current);
        NextTokenOverNewLines();
        var right = ExpectExpression(
            Form.Binary,
            new Place { Precedence = precedence, IsArgument = isInCall || place.IsArgument, IsNamedArgumentForbidden = place.IsNamedArgumentForbidden, IsLoopIterator = place.IsLoopIterator },
            $"Expecting an <expression> to the right of the operator instead of `{CurrentText}`");
        operand = Fold(Close(new ScriptBinaryExpression(op, operand, right ?? ScriptLiteral.Null, token), operand.Span.Start));
        return true;
    }

    private static (ScriptBinaryOperator Operator, int Precedence) BinaryOperator(TokenType type) => type switch
    {
        TokenType.DoubleQuestion => (ScriptBinaryOperator.EmptyCoalescing, 20),
        TokenType.QuestionExclamation => (ScriptBinaryOperator.NotEmptyCoalescing, 20),
        TokenType.DoubleVerticalBar => (ScriptBinaryOperator.Or, PrecedenceOfOr),
        TokenType.DoubleAmpersand => (ScriptBinaryOperator.And, 40),
        TokenType.DoubleEqual => (ScriptBinaryOperator.CompareEqual, 70),
        TokenType.ExclamationEqual => (ScriptBinaryOperator.CompareNotEqual, 70),
        TokenType.Less => (ScriptBinaryOperator.CompareLess, 80),
        TokenType.LessEqual => (ScriptBinaryOperator.CompareLessOrEqual, 80),
        TokenType.Greater => (ScriptBinaryOperator.CompareGreater, 80),
        TokenType.GreaterEqual => (ScriptBinaryOperator.CompareGreaterOrEqual, 80),
        TokenType.Plus => (ScriptBinaryOperator.Add, 100),
        TokenType.Minus => (ScriptBinaryOperator.Subtract, 100),
        TokenType.Asterisk => (ScriptBinaryOperator.Multiply, 110),
        TokenType.Divide => (ScriptBinaryOperator.Divide, 110),
        TokenType.DoubleDivide => (ScriptBinaryOperator.DivideRound, 110),
        TokenType.Percent => (ScriptBinaryOperator.Modulus, 110),
        TokenType.DoubleLess => (ScriptBinaryOperator.ShiftLeft, 110),
        TokenType.DoubleGreater => (ScriptBinaryOperator.ShiftRight, 110),
        TokenType.DoubleDot => (ScriptBinaryOperator.RangeInclude, 130),
        TokenType.DoubleDotLess => (ScriptBinaryOperator.RangeExclude, 130),
        _ => (ScriptBinaryOperator.None, 0),
    };

    private bool TryAssign(ref ScriptExpression operand, CallBuilder? call, Place place)
    {
        ScriptBinaryOperator? op = _current.Type switch
        {
            TokenType.Equal => ScriptBinaryOperator.None,
            TokenType.PlusEqual => ScriptBinaryOperator.Add,
            TokenType.MinusEqual => ScriptBinaryOperator.Subtract,
            TokenType.AsteriskEqual => ScriptBinaryOperator.Multiply,
            TokenType.DivideEqual => ScriptBinaryOperator.Divide,
            TokenType.DoubleDivideEqual => ScriptBinaryOperator.DivideRound,
            TokenType.PercentEqual => ScriptBinaryOperator.Modulus,
            _ => null,
        };
        if (op is null)
            return false;
        var start = operand.Span.Start;
        var isTopLevel = place.IsStatement && call is null && _expressionLevel == 1;
        if (isTopLevel && op == ScriptBinaryOperator.None && operand is ScriptFunctionCall { IsDeclaration: true } declaration)
        {
            operand = ParseInlineFunction(declaration);
            return true;
        }

        if (!isTopLevel || operand is not ScriptVariablePath)
            LogError(operand.Span, Form.Assign, "Expression is only allowed for a top level assignment");
        var token = SpanOf(_current);
        NextToken();
        var value = ExpectExpression(Form.Assign, Nested) ?? ScriptLiteral.Null;
        operand = Close<ScriptExpression>(
            op == ScriptBinaryOperator.None
                ? new ScriptAssignExpression(operand as ScriptVariablePath, value)
                : new ScriptCompoundAssignExpression(operand as ScriptVariablePath, op.Value, value, token),
            start);
        return true;
    }

    /// <summary><c>name(a, b) = expression</c></summary>
    private ScriptFunctionExpression ParseInlineFunction(ScriptFunctionCall declaration)
    {
        var start = declaration.Span.Start;
        var function = Begin(new ScriptFunction((ScriptVariable)declaration.Target), start);
        function.Parameters = declaration.AsParameters();
        NextTokenOverNewLines();
        function.Body = ParseReturnValue();
        return Close(new ScriptFunctionExpression(Close(function, start)), start);
    }

    /// <summary><c>name: value</c> as one argument in brackets, or a colon that belongs to nothing.</summary>
    private bool TryNamedArgument(ref ScriptExpression operand, CallBuilder? call, Place place)
    {
        if (operand is not ScriptVariable name)
        {
            LogError(operand.Span, "Expecting a simple global or local variable before `:` in order to create a named argument");
            return true;
        }

        if (!place.IsCallArgument || call is not null)
            return false;
        NextToken();
        var value = ExpectExpression(Form.NamedArgument, Nested);
        operand = Close(new ScriptNamedArgument(name.Name, value ?? ScriptLiteral.Null), operand.Span.Start);
        return true;
    }

    /// <summary><c>name: value name: value</c> behind the arguments by position; nothing else may follow them.</summary>
    private ScriptFunctionCall ParseNamedArguments(CallBuilder call, Place place)
    {
        while (_current.Type == TokenType.Identifier && PeekToken().Type == TokenType.Colon)
        {
            var token = _current;
            NextToken();
            NextToken();
            var value = ExpectExpression(Form.NamedArgument, place with { IsBasic = true, IsStatement = false });
            call.Add(Close(new ScriptNamedArgument(NameOf(token), value ?? ScriptLiteral.Null), token.Start));
            if (value is null)
                break;
        }

        return Close(call.Build(), call.Start);
    }

    private ScriptConditionalExpression ParseConditional(ScriptExpression condition, Place place)
    {
        NextTokenOverNewLines();
        var then = ExpectExpression(Form.Conditional, new Place { IsNamedArgumentForbidden = true });
        if (_current.Type == TokenType.Colon)
            NextTokenOverNewLines();
        else
            LogError($"Unexpected token found `{CurrentText}` while expecting `:`.");
        var otherwise = ExpectExpression(Form.Conditional, new Place { IsNamedArgumentForbidden = place.IsNamedArgumentForbidden });
        return Close(new ScriptConditionalExpression(condition, then ?? ScriptLiteral.Null, otherwise ?? ScriptLiteral.Null), condition.Span.Start);
    }

    private ScriptExpression ParseUnary(Place place, bool isInCall)
    {
        var start = _current.Start;
        var type = _current.Type;
        NextToken();
        var operand = ExpectExpression(
            Form.Unary,
            new Place { Precedence = PrecedenceOfUnary, IsArgument = isInCall || place.IsArgument, IsNamedArgumentForbidden = place.IsNamedArgumentForbidden });
        if (type is TokenType.DoublePlus or TokenType.DoubleMinus)
        {
            if (operand is not null and not ScriptVariablePath)
                LogError(operand.Span, Form.Unary, "Expecting a variable behind the operator");
            return Close(new ScriptStepExpression(operand as ScriptVariablePath, type == TokenType.DoublePlus, isPrefix: true), start);
        }

        var op = type switch
        {
            TokenType.Exclamation => ScriptUnaryOperator.Not,
            TokenType.Minus => ScriptUnaryOperator.Negate,
            TokenType.Plus => ScriptUnaryOperator.Plus,
            TokenType.At => ScriptUnaryOperator.FunctionAlias,
            _ => ScriptUnaryOperator.FunctionParametersExpand,
        };
        return Fold(Close(new ScriptUnaryExpression(op, operand ?? ScriptLiteral.Null), start));
    }

    /// <summary>A constant expression becomes its value; one that fails is left to fail when it runs.</summary>
    private static ScriptExpression Fold(ScriptExpression expression) =>
        expression.TryFold(out var value) ? new ScriptLiteral(value) { Span = expression.Span } : expression;

    /// <summary>A call that is being read: its target and the arguments so far.</summary>
    private sealed class CallBuilder
    {
        private readonly List<ScriptExpression> _arguments = [];
        private ScriptExpression? _target;

        public bool IsExplicit { get; init; }

        public bool HasVariableParameter { get; set; }

        public TextPosition Start => _target!.Span.Start;

        public void Add(ScriptExpression expression)
        {
            if (_target is null)
                _target = expression;
            else
                _arguments.Add(expression);
        }

        public ScriptFunctionCall Build() => new(_target!, [.. _arguments])
        {
            IsExplicit = IsExplicit,
            HasVariableParameter = HasVariableParameter,
        };
    }
}
