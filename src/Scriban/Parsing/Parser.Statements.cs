using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Blocks, and what is at the beginning of a statement.</summary>
internal sealed partial class Parser
{
    /// <summary>Statements up to the one that ends their block.</summary>
    /// <param name="parent">The statement whose body this is; null for the page.</param>
    /// <param name="form">What that statement is called in messages.</param>
    /// <param name="isInline">Whether more of the same statement may follow behind <c>end</c>, as behind an anonymous function.</param>
    private ScriptBlockStatement ParseBlock(ScriptStatement? parent, Form form = default, bool isInline = false)
    {
        var start = _current.Start;
        var statements = new List<ScriptStatement>();
        if (!TryDescend())
            return Close(new ScriptBlockStatement([]), start);
        _blockLevel++;
        var isEnded = false;
        while (!isEnded && !_isFatal)
        {
            var outcome = ParseStatement(parent, isInline, out var statement);
            if (statement is not null)
                statements.Add(statement);
            isEnded = outcome == BlockState.Ended;
            if (outcome == BlockState.Stopped)
                break;
        }

        if (!isEnded && parent is not null && !_inFrontMatter)
            LogError(SpanOf(_previous), form, $"The <end> statement was not found for the statement at ({parent.Span.Start.ToStringSimple()})");
        _blockLevel--;
        _depth--;
        return Close(new ScriptBlockStatement([.. statements]), start);
    }

    private BlockState ParseStatement(ScriptStatement? parent, bool isInline, out ScriptStatement? statement)
    {
        statement = null;
        while (true)
        {
            switch (_current.Type)
            {
                case TokenType.Eof:
                    return BlockState.Stopped;
                case TokenType.Raw or TokenType.Escape:
                    var raw = ParseRaw();
                    if (parent is ScriptCaseStatement)
                        continue;
                    statement = raw;
                    return BlockState.Open;
                case TokenType.EscapeEnter or TokenType.EscapeExit:
                    NextToken();
                    continue;
                case TokenType.CodeEnter:
                    EnterCode();
                    continue;
                case TokenType.CodeExit:
                    ExitCode();
                    continue;
                case TokenType.FrontMatterMarker:
                    return ExitFrontMatter();
                case TokenType.NewLine or TokenType.SemiColon when _inCode:
                    NextToken();
                    continue;
                default:
                    return ParseCodeStatement(parent, isInline, out statement);
            }
        }
    }

    private ScriptRawStatement ParseRaw()
    {
        var token = _current;
        NextToken();
        var length = Math.Min(token.End.Offset + 1, _text.Length) - token.Start.Offset;
        return Close(new ScriptRawStatement(_text, token.Start.Offset, length), token.Start);
    }

    private void EnterCode()
    {
        if (_inCode)
            LogError("Unexpected token while already in a code block");
        _inCode = true;
        _indent = IndentBefore(_current.Start.Offset);
        NextToken();
    }

    /// <summary>The spaces before a block, where there is nothing else before it on its line and it does not remove them; else null.</summary>
    private string? IndentBefore(int offset)
    {
        if (offset + 2 < _text.Length && _text[offset + 2] is '-' or '~')
            return null;
        var start = offset;
        while (start > 0 && _text[start - 1] is ' ' or '\t')
            start--;
        var isFirst = start == 0 || _text[start - 1] == '\n';
        // Behind a block that took the line's end with it, the line does not begin here.
        return isFirst && start < offset && _previous.Type == TokenType.Raw && _previous.Start.Offset <= start
            ? Pooled(_text.AsSpan(start, offset - start))
            : null;
    }

    private void ExitCode()
    {
        if (!_inCode)
            LogError("Unexpected code block exit `}}` while no code block enter `{{` has been found");
        else if (_mode == ScriptMode.ScriptOnly)
            LogError("Unexpected code block exit `}}` in script only mode");
        _inCode = false;
        _indent = null;
        NextToken();
    }

    private BlockState ExitFrontMatter()
    {
        if (!_inFrontMatter)
        {
            LogError($"Unexpected front matter marker `{FrontMatterMarker}` while not inside a front matter");
            NextToken();
            return BlockState.Open;
        }

        if (_blockLevel > 1)
            return BlockState.Stopped;
        _inFrontMatter = _inCode = false;
        if (_mode != ScriptMode.FrontMatterOnly)
        {
            NextToken();
            _mode = ScriptMode.Default;
        }

        return BlockState.Stopped;
    }

    private BlockState ParseCodeStatement(ScriptStatement? parent, bool isInline, out ScriptStatement? statement)
    {
        statement = null;
        if (_current.Type == TokenType.Identifier)
            return ParseKeywordStatement(parent, isInline, out statement);
        if (!_inCode || !IsStartOfExpression())
        {
            LogError($"Unexpected token {CurrentText}");
            return BlockState.Stopped;
        }

        CheckNotInCase(parent, _current);
        statement = ParseExpressionStatement();
        return BlockState.Open;
    }

    private void CheckNotInCase(ScriptStatement? parent, Token token)
    {
        if (parent is ScriptCaseStatement)
            LogError(SpanOf(token), $"Unexpected statement/expression `{TextOf(token)}` in the body of a `case` statement. Only `when`/`else` are expected.");
    }

    private BlockState ParseKeywordStatement(ScriptStatement? parent, bool isInline, out ScriptStatement? statement)
    {
        statement = null;
        var token = _current;
        var name = NameOf(token);
        switch (name)
        {
            case "end":
                return ParseEnd(isInline);
            case "else":
                return ParseElse(parent);
            case "when":
                return ParseWhen(parent, out statement);
        }

        CheckNotInCase(parent, token);
        statement = name switch
        {
            "if" => ParseIf(),
            "case" => ParseCase(),
            "for" when PeekToken().Type != TokenType.Dot => ParseFor(Form.For),
            "tablerow" when PeekToken().Type != TokenType.Dot => ParseFor(Form.TableRow),
            "while" when PeekToken().Type != TokenType.Dot => ParseWhile(),
            "func" => ParseFunction(),
            "ret" => ParseReturn(),
            "with" => ParseWith(),
            "wrap" => ParseWrap(),
            "capture" => ParseCapture(),
            "import" => ParseImport(),
            "readonly" => ParseReadOnly(),
            "break" => ParseJump(new ScriptJumpStatement(ScriptFlowState.Break)),
            "continue" => ParseJump(new ScriptJumpStatement(ScriptFlowState.Continue)),
            _ => ParseExpressionStatement(),
        };
        return BlockState.Open;
    }

    /// <summary>The end of a block. At the level of the page there is none to end: the rest of the text would silently be lost.</summary>
    private BlockState ParseEnd(bool isInline)
    {
        if (_blockLevel == 1 && Messages.Count == 0)
            LogError("Unexpected `end`: no statement is open here", true);
        NextToken();
        if (!isInline && !_isFatal)
            ExpectEndOfStatement();
        return BlockState.Ended;
    }

    private ScriptExpressionStatement ParseExpressionStatement()
    {
        var start = _current.Start;
        var expression = ExpectExpression(default, Statement);
        var indent = _indent;
        ExpectEndOfStatement();
        return Close(new ScriptExpressionStatement(expression ?? ScriptLiteral.Null, indent), start);
    }

    private ScriptJumpStatement ParseJump(ScriptJumpStatement statement)
    {
        var start = _current.Start;
        NextToken();
        Close(statement, start);
        ExpectEndOfStatement();
        return statement;
    }

    /// <summary>What a statement leaves of the block it stands in.</summary>
    private enum BlockState
    {
        /// <summary>More statements may follow.</summary>
        Open,

        /// <summary>The statement was the block's end.</summary>
        Ended,

        /// <summary>The text is over, or nothing more can be understood.</summary>
        Stopped,
    }
}
