using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>
/// Expressions, by the precedence of their operators. A call is written without brackets: whatever can begin an expression
/// behind another one is an argument of it.
/// </summary>
internal sealed partial class Parser
{
    private const int PrecedenceOfOr = 30;
    private const int PrecedenceOfUnary = 200;

    /// <summary>How many members, indexes and calls in brackets may follow one operand.</summary>
    private const int PathLimit = 200;

    private static readonly Place Nested = new() { Precedence = 0 };
    private static readonly Place Statement = new() { IsStatement = true };
    private int _expressionLevel;

    /// <summary>An expression, or an error that says what stands in its place.</summary>
    private ScriptExpression? ExpectExpression(Form form, Place place, string? message = null)
    {
        if (IsStartOfExpression())
            return ParseExpression(place);
        message ??= $"Expecting <expression> instead of `{CurrentText}`";
        if (form == default)
            LogError(message);
        else
            LogError(CurrentSpan, form, message);
        return null;
    }

    private bool IsStartOfExpression() => _current.Type is TokenType.Identifier or TokenType.Integer or TokenType.HexInteger
        or TokenType.BinaryInteger or TokenType.Float or TokenType.String or TokenType.VerbatimString or TokenType.InterpolatedString
        or TokenType.InterpolatedBegin or TokenType.OpenParen or TokenType.OpenBrace or TokenType.OpenBracket || IsUnaryOperator(_current.Type);

    private static bool IsUnaryOperator(TokenType type) => type is TokenType.Exclamation or TokenType.Minus or TokenType.Plus
        or TokenType.At or TokenType.Caret or TokenType.DoublePlus or TokenType.DoubleMinus;

    private ScriptExpression? ParseExpression(Place place)
    {
        if (!TryDescend())
            return null;
        _expressionLevel++;
        var result = ParseChain(place);
        _expressionLevel--;
        _depth--;
        return result;
    }

    /// <summary>An operand with everything behind it that belongs to it: operators, arguments, pipes.</summary>
    private ScriptExpression? ParseChain(Place place)
    {
        CallBuilder? call = null;
        while (true)
        {
            var operand = ParseOperand(place, call);
            if (operand is null || operand is ScriptAnonymousFunction)
                return operand is null ? null : Finish(call, operand);
            for (var length = 0; ; length++)
            {
                if (length > PathLimit)
                {
                    LogError($"An expression has more than {PathLimit} members, indexes and calls in a row", true);
                    return null;
                }

                if (TryPostfix(ref operand))
                    continue;
                if (operand is null)
                    return null;
                length = 0;
                if (place.IsBasic)
                    return Finish(call, operand);
                if (_current.Type == TokenType.Colon && !place.IsNamedArgumentForbidden && TryNamedArgument(ref operand, call, place))
                    return Finish(call, operand);
                if (TryAssign(ref operand, call, place))
                    continue;
                if (TryBinary(ref operand, call is not null, place))
                    continue;
                break;
            }

            if (place.Precedence == 0 && !place.IsArgument && _current.Type == TokenType.Question)
                return ParseConditional(Finish(call, operand), place);
            // An operator that binds less is no first character of an argument: `a + b + c` is no call of b.
            if (IsStartOfExpression() && !place.IsArgument && BinaryOperator(_current.Type).Operator == ScriptBinaryOperator.None)
            {
                if (place.IsLoopIterator && IsLoopArgument(place.IsPipeTarget))
                    return Finish(call, operand);
                (call ??= new CallBuilder()).Add(operand);
                if (_current.Type == TokenType.Identifier && PeekToken().Type == TokenType.Colon && !place.IsNamedArgumentForbidden)
                    return ParseRest(ParseNamedArguments(call, place), place);
                continue;
            }

            return ParseRest(Finish(call, operand), place);
        }
    }

    /// <summary>
    /// Whether what follows the sequence of a loop belongs to the loop: any name, but behind a function that the sequence is
    /// piped to only the loop's own argument names, for others are the function's arguments.
    /// </summary>
    private bool IsLoopArgument(bool isPipeTarget) => _current.Type == TokenType.Identifier
        && (!isPipeTarget || (NameOf(_current) is "limit" or "offset" or "cols" && PeekToken().Type == TokenType.Colon));

    /// <summary>The pipes behind a finished call.</summary>
    private ScriptExpression ParseRest(ScriptExpression operand, Place place)
    {
        while (_current.Type is TokenType.VerticalBar or TokenType.PipeGreater && place is { Precedence: 0, IsArgument: false, IsPipeTarget: false })
        {
            NextTokenOverNewLines();
            var target = ExpectExpression(Form.Pipe, place with { IsPipeTarget = true, IsStatement = false });
            if (target is null)
                return operand;
            operand = Close(new ScriptPipeCall(operand, target), operand.Span.Start);
        }

        return operand;
    }

    private ScriptExpression Finish(CallBuilder? call, ScriptExpression operand)
    {
        if (call is null)
            return operand;
        call.Add(operand);
        return Close(call.Build(), call.Start);
    }

    /// <summary>What follows an operand without space: members, indexes, arguments in brackets, <c>++</c>.</summary>
    private bool TryPostfix(ref ScriptExpression? operand)
    {
        switch (_current.Type)
        {
            case TokenType.Dot or TokenType.QuestionDot:
                operand = ParseMember(operand!);
                return operand is not null;
            case TokenType.OpenBracket when !IsSpaceBeforeCurrent && operand is ScriptVariablePath or ScriptLiteral or ScriptFunctionCall or ScriptInterpolatedString:
                operand = ParseIndexer(operand);
                return true;
            case TokenType.OpenParen when !IsSpaceBeforeCurrent && operand is ScriptVariablePath and not ScriptNestedExpression:
                operand = ParseExplicitCall(operand);
                return true;
            case TokenType.DoublePlus or TokenType.DoubleMinus when operand is ScriptVariablePath path:
                var isIncrement = _current.Type == TokenType.DoublePlus;
                NextToken();
                operand = Close(new ScriptStepExpression(path, isIncrement, isPrefix: false), path.Span.Start);
                return true;
            default:
                return false;
        }
    }

    private ScriptExpression? ParseMember(ScriptExpression target)
    {
        var isRelaxed = _current.Type == TokenType.QuestionDot;
        var next = PeekToken();
        if (next.Type != TokenType.Identifier)
        {
            LogError(SpanOf(next), $"Invalid token `{TextOf(next)}`. The dot operator is expected to be followed by a plain identifier", true);
            return null;
        }

        NextToken();
        var name = NameOf(_current);
        var span = CurrentSpan;
        if (name == "empty" && PeekToken().Type == TokenType.Question && !IsConditional())
        {
            NextToken();
            NextToken();
            return Close(new ScriptIsEmptyExpression(target), target.Span.Start);
        }

        NextToken();
        return Close(new ScriptMemberExpression(target, name, span, isRelaxed), target.Span.Start);
    }

    /// <summary>Whether <c>x.empty ?</c> asks a question of a conditional, which has a space before its mark.</summary>
    private bool IsConditional() => _ahead.Start.Offset > 0 && char.IsWhiteSpace(_text[_ahead.Start.Offset - 1]);

    private ScriptIndexerExpression ParseIndexer(ScriptExpression target)
    {
        _newLinesAllowed++;
        NextToken();
        var message = $"Expecting <index_expression> instead of `{CurrentText}`";
        var index = ExpectExpression(Form.Indexer, Nested, message);
        _newLinesAllowed--;
        if (_current.Type == TokenType.CloseBracket)
            NextToken();
        else
            LogError($"Unexpected `{CurrentText}`. Expecting ']'");
        return Close(new ScriptIndexerExpression(target, index ?? ScriptLiteral.Null), target.Span.Start);
    }

    /// <summary><c>target(argument, name: argument)</c></summary>
    private ScriptFunctionCall ParseExplicitCall(ScriptExpression target)
    {
        var call = new CallBuilder { IsExplicit = true };
        call.Add(target);
        _newLinesAllowed++;
        NextToken();
        while (_current.Type != TokenType.CloseParen)
        {
            var argument = ExpectExpression(Form.Call, new Place { IsCallArgument = true });
            if (argument is null)
                break;
            if (_current.Type == TokenType.TripleDot && argument is ScriptVariable)
            {
                NextToken();
                call.HasVariableParameter = true;
            }

            call.Add(argument);
            if (_current.Type != TokenType.Comma)
                break;
            NextToken();
        }

        _newLinesAllowed--;
        if (_current.Type == TokenType.CloseParen)
            NextToken();
        else
            LogError($"Invalid token `{CurrentText}`. Expecting a closing `)` for the function call.", true);
        return Close(call.Build(), target.Span.Start);
    }

    /// <summary>Where an expression stands, which decides how much may belong to it.</summary>
    private readonly record struct Place
    {
        /// <summary>Operators of this precedence and below belong to the expression around.</summary>
        public int Precedence { get; init; }

        /// <summary>The expression is a statement of its own: assignments are allowed.</summary>
        public bool IsStatement { get; init; }

        /// <summary>The expression is an operand within an argument: what follows it is the next argument.</summary>
        public bool IsArgument { get; init; }

        /// <summary>The expression stands behind a pipe: the next pipe belongs to the expression around.</summary>
        public bool IsPipeTarget { get; init; }

        /// <summary>The expression is what a loop runs over: names behind it are the loop's own arguments.</summary>
        public bool IsLoopIterator { get; init; }

        /// <summary>Only an operand with its members and indexes.</summary>
        public bool IsBasic { get; init; }

        /// <summary>An argument in the brackets of a call, which may be named.</summary>
        public bool IsCallArgument { get; init; }

        /// <summary>A colon behind the expression belongs to the expression around.</summary>
        public bool IsNamedArgumentForbidden { get; init; }
    }
}
