using System.Globalization;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Operands: variables, initializers, brackets.</summary>
internal sealed partial class Parser
{
    private static readonly string[] ForMembers = ["first", "last", "changed", "length", "rindex", "rindex0", "even", "odd", "index", "index0"];
    private static readonly string[] WhileMembers = ["first", "even", "odd", "index", "index0"];
    private static readonly string[] TableRowMembers = [.. ForMembers, "col", "col0", "col_first", "col_last"];

    private ScriptExpression? ParseOperand(Place place, CallBuilder? call)
    {
        switch (_current.Type)
        {
            case TokenType.Identifier:
                return ParseVariable(place);
            case TokenType.Integer or TokenType.HexInteger or TokenType.BinaryInteger or TokenType.Float:
                return ParseNumber();
            case TokenType.String or TokenType.InterpolatedString:
                return ParseString();
            case TokenType.VerbatimString:
                return ParseVerbatimString();
            case TokenType.InterpolatedBegin:
                return ParseInterpolatedString();
            case TokenType.OpenParen:
                return ParseNested();
            case TokenType.OpenBrace:
                return ParseObject();
            case TokenType.OpenBracket:
                return ParseArray();
            case var type when IsUnaryOperator(type):
                return ParseUnary(place, call is not null);
            default:
                LogError(call is null
                    ? $"Unexpected token `{CurrentText}` while parsing expression"
                    : $"Unexpected token `{CurrentText}` while parsing the arguments of a function call");
                return null;
        }
    }

    private ScriptExpression ParseVariable(Place place)
    {
        var token = _current;
        var name = NameOf(token);
        NextToken();
        switch (name)
        {
            case "null":
                return Close(new ScriptLiteral(null), token.Start);
            case "true" or "false":
                return Close(new ScriptLiteral(Boxed.Of(name == "true")), token.Start);
            case "do" when !place.IsBasic:
                return ParseAnonymousFunction(token.Start);
            case "this":
                return Close(new ScriptThisExpression(), token.Start);
            case "$":
                return Close(new ScriptArgumentsVariable(), token.Start);
            case "$$":
                return Close(new ScriptBlockDelegateVariable(), token.Start);
            case "for" or "while" or "tablerow" when _current.Type == TokenType.Dot:
                CheckLoopMember(token, name);
                break;
        }

        if (name[0] == '$' && char.IsAsciiDigit(name[1]) && int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return Close(new ScriptArgumentVariable(index), token.Start);
        return Close(ScriptVariable.Create(name), token.Start);
    }

    /// <summary>Loops have the members they have: <c>for.bad</c> is found before the template runs.</summary>
    private void CheckLoopMember(Token token, string loop)
    {
        var next = PeekToken();
        if (next.Type != TokenType.Identifier)
        {
            LogError(SpanOf(token), $"Invalid token `{TextOf(next)}`. The loop variable <{loop}> dot must be followed by an identifier");
            return;
        }

        var member = NameOf(next);
        var members = loop switch { "for" => ForMembers, "while" => WhileMembers, _ => TableRowMembers };
        if (!members.Contains(member))
            LogError(SpanOf(token), $"The loop variable <{loop}.{member}> is {(loop == "while" ? "invalid" : "not supported")}");
    }

    private ScriptNestedExpression ParseNested()
    {
        var start = _current.Start;
        _newLinesAllowed++;
        NextToken();
        var expression = ExpectExpression(Form.Nested, Nested);
        _newLinesAllowed--;
        if (_current.Type == TokenType.CloseParen)
            NextToken();
        else
            LogError($"Invalid token `{CurrentText}`. Expecting a closing `)`.");
        return Close(new ScriptNestedExpression(expression ?? ScriptLiteral.Null), start);
    }

    private ScriptArrayInitializer ParseArray()
    {
        var start = _current.Start;
        var items = new List<ScriptExpression>();
        _newLinesAllowed++;
        NextToken();
        while (_current.Type != TokenType.CloseBracket)
        {
            var item = ExpectExpression(Form.Array, Nested);
            if (item is null)
                break;
            items.Add(item);
            if (_current.Type != TokenType.Comma)
                break;
            NextToken();
        }

        _newLinesAllowed--;
        if (_current.Type != TokenType.CloseBracket)
            LogError($"Unexpected token found `{CurrentText}` while expecting `]`.");
        else
            NextToken();
        return Close(new ScriptArrayInitializer([.. items]), start);
    }

    private ScriptObjectInitializer ParseObject()
    {
        var start = _current.Start;
        var members = new List<KeyValuePair<string, ScriptExpression>>();
        _newLinesAllowed++;
        NextToken();
        var isWell = true;
        while (_current.Type != TokenType.CloseBrace)
        {
            isWell = TryParseMember(members);
            if (!isWell || _current.Type != TokenType.Comma)
                break;
            NextToken();
        }

        _newLinesAllowed--;
        if (_current.Type == TokenType.CloseBrace)
            NextToken();
        else if (isWell)
            LogError($"Unexpected token found `{CurrentText}` while expecting `}}`.");
        return Close(new ScriptObjectInitializer([.. members]), start);
    }

    private bool TryParseMember(List<KeyValuePair<string, ScriptExpression>> members)
    {
        var token = _current;
        if (token.Type is not (TokenType.Identifier or TokenType.String) || (token.Type == TokenType.Identifier && _text[token.Start.Offset] == '$'))
        {
            LogError($"Unexpected token `{CurrentText}` while parsing object initializer. Expecting a simple identifier for the member name.");
            return false;
        }

        var name = token.Type == TokenType.Identifier ? NameOf(token) : Unescape(token);
        NextToken();
        if (_current.Type != TokenType.Colon)
        {
            LogError($"Unexpected token `{CurrentText}` while parsing object initializer. Expecting a colon : after the member name.");
            return false;
        }

        NextToken();
        var value = ExpectExpression(Form.Object, Nested);
        if (value is null)
            return false;
        members.Add(new KeyValuePair<string, ScriptExpression>(name, value));
        return true;
    }
}
