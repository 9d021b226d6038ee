namespace Scriban.Parsing;

/// <summary>Code: names, operators, comments and the braces that end it.</summary>
internal sealed partial class Lexer
{
    private bool TryCode(out Token token)
    {
        SkipSpace();
        token = default;
        if (AtEnd)
            return false;
        if (IsCodeExit())
        {
            token = ReadCodeExit();
            return true;
        }

        var c = Char();
        switch (c)
        {
            case '\n' or '\r':
                token = ReadNewLine();
                return true;
            case '#':
                SkipComment();
                return false;
            case '"' or '\'':
                token = ReadString(c);
                return true;
            case '`':
                token = ReadVerbatimString();
                return true;
            case '$' when Char(1) is '"' or '\'':
                token = ReadInterpolated(Here, 2, Char(1), TokenType.InterpolatedString, TokenType.InterpolatedBegin);
                return true;
            case '{':
                _openBraces++;
                token = Symbol(TokenType.OpenBrace, 1);
                return true;
            case '}':
                token = ReadCloseBrace();
                return true;
            case >= '0' and <= '9':
                token = ReadNumber();
                return true;
        }

        token = c == '$' || IsNameStart(c) ? ReadName() : ReadOperator(c);
        return true;
    }

    private static bool IsNameStart(char c) => c == '_' || char.IsLetter(c);

    private static bool IsNamePart(char c) => c == '_' || char.IsLetterOrDigit(c);

    private void SkipSpace()
    {
        while (!AtEnd && _text[_at] is not ('\n' or '\r') && char.IsWhiteSpace(_text[_at]))
            _at++;
    }

    /// <summary>Whether <c>}}</c>, <c>-}}</c> or <c>~}}</c> is next and no brace of the code's own is open.</summary>
    private bool IsCodeExit()
    {
        if (_openBraces > 0 || _inFrontMatter || _options.Mode == ScriptMode.ScriptOnly)
            return false;
        var start = Char() is '-' or '~' ? 1 : 0;
        return Char(start) == '}' && Char(start + 1) == '}';
    }

    private Token ReadCodeExit()
    {
        var start = Here;
        var control = Char();
        Skip(control == '}' ? 2 : 3);
        var token = new Token(TokenType.CodeExit, start, Last);
        _inCode = false;
        _interpolations.Clear();
        if (control != '}')
            SkipSpaceBehind(control);
        return token;
    }

    /// <summary>A line end together with the empty lines and spaces behind it.</summary>
    private Token ReadNewLine()
    {
        var token = new Token(TokenType.NewLine, Here, Here);
        // The expression inside of an interpolated string ends on its line.
        _interpolations.Clear();
        var end = _at;
        while (end < _text.Length && char.IsWhiteSpace(_text[end]))
        {
            end++;
            if (_inFrontMatter && _text[end - 1] == '\n')
                break;
        }

        SkipTo(end);
        return token;
    }

    /// <summary><c># …</c> to the end of the line or the code; <c>## … ##</c> over lines.</summary>
    private void SkipComment()
    {
        if (Char(1) == '#')
        {
            var close = _text.IndexOf("##", _at + 2, StringComparison.Ordinal);
            SkipTo(close < 0 ? _text.Length : close + 2);
            return;
        }

        while (!AtEnd && Char() is not ('\n' or '\r'))
        {
            if (IsCodeExit())
                return;
            Skip(1);
        }
    }

    private Token ReadCloseBrace()
    {
        if (_interpolations.Count > 0 && _interpolations[^1].OpenBraces == _openBraces)
        {
            var quote = _interpolations[^1].Quote;
            _interpolations.RemoveAt(_interpolations.Count - 1);
            _openBraces--;
            Skip(1);
            return ReadInterpolated(Here, 0, quote, TokenType.InterpolatedEnd, TokenType.InterpolatedMiddle);
        }

        if (_openBraces > 0)
        {
            _openBraces--;
            return Symbol(TokenType.CloseBrace, 1);
        }

        var token = Symbol(TokenType.CloseBrace, 1);
        Fail("Unexpected `}` while no matching `{`", token.Start, token.End);
        return token;
    }

    /// <summary>A name, with <c>$</c> before it where it is local; or <c>$</c> and <c>$$</c> alone.</summary>
    private Token ReadName()
    {
        var start = Here;
        if (Char() == '$')
        {
            Skip(1);
            if (Char() == '$')
            {
                Skip(1);
                return new Token(TokenType.Identifier, start, Last);
            }
        }

        while (!AtEnd && IsNamePart(_text[_at]))
            Skip(1);
        return new Token(TokenType.Identifier, start, Last);
    }

    private Token Symbol(TokenType type, int length)
    {
        var start = Here;
        Skip(length);
        return new Token(type, start, Last);
    }

    private Token ReadOperator(char c)
    {
        var (type, length) = (c, Char(1), Char(2)) switch
        {
            ('(', _, _) => (TokenType.OpenParen, 1),
            (')', _, _) => (TokenType.CloseParen, 1),
            ('[', _, _) => (TokenType.OpenBracket, 1),
            (']', _, _) => (TokenType.CloseBracket, 1),
            (',', _, _) => (TokenType.Comma, 1),
            (':', _, _) => (TokenType.Colon, 1),
            (';', _, _) => (TokenType.SemiColon, 1),
            ('@', _, _) => (TokenType.At, 1),
            ('^', _, _) => (TokenType.Caret, 1),
            ('.', '.', '<') => (TokenType.DoubleDotLess, 3),
            ('.', '.', '.') => (TokenType.TripleDot, 3),
            ('.', '.', _) => (TokenType.DoubleDot, 2),
            ('.', _, _) => (TokenType.Dot, 1),
            ('?', '?', _) => (TokenType.DoubleQuestion, 2),
            ('?', '!', _) => (TokenType.QuestionExclamation, 2),
            ('?', '.', _) => (TokenType.QuestionDot, 2),
            ('?', _, _) => (TokenType.Question, 1),
            ('!', '=', _) => (TokenType.ExclamationEqual, 2),
            ('!', _, _) => (TokenType.Exclamation, 1),
            ('=', '=', _) => (TokenType.DoubleEqual, 2),
            ('=', _, _) => (TokenType.Equal, 1),
            ('<', '=', _) => (TokenType.LessEqual, 2),
            ('<', '<', _) => (TokenType.DoubleLess, 2),
            ('<', _, _) => (TokenType.Less, 1),
            ('>', '=', _) => (TokenType.GreaterEqual, 2),
            ('>', '>', _) => (TokenType.DoubleGreater, 2),
            ('>', _, _) => (TokenType.Greater, 1),
            ('&', '&', _) => (TokenType.DoubleAmpersand, 2),
            ('&', _, _) => (TokenType.Ampersand, 1),
            ('|', '|', _) => (TokenType.DoubleVerticalBar, 2),
            ('|', '>', _) => (TokenType.PipeGreater, 2),
            ('|', _, _) => (TokenType.VerticalBar, 1),
            _ => Arithmetic(c, Char(1), Char(2)),
        };
        if (type != TokenType.Invalid)
            return Symbol(type, length);
        var token = Symbol(type, 1);
        return Fail($"Unexpected character `{c}`", token.Start, token.End);
    }

    private static (TokenType Type, int Length) Arithmetic(char c, char next, char afterNext) => (c, next, afterNext) switch
    {
        ('+', '+', _) => (TokenType.DoublePlus, 2),
        ('+', '=', _) => (TokenType.PlusEqual, 2),
        ('+', _, _) => (TokenType.Plus, 1),
        ('-', '-', _) => (TokenType.DoubleMinus, 2),
        ('-', '=', _) => (TokenType.MinusEqual, 2),
        ('-', _, _) => (TokenType.Minus, 1),
        ('*', '=', _) => (TokenType.AsteriskEqual, 2),
        ('*', _, _) => (TokenType.Asterisk, 1),
        ('/', '/', '=') => (TokenType.DoubleDivideEqual, 3),
        ('/', '/', _) => (TokenType.DoubleDivide, 2),
        ('/', '=', _) => (TokenType.DivideEqual, 2),
        ('/', _, _) => (TokenType.Divide, 1),
        ('%', '=', _) => (TokenType.PercentEqual, 2),
        ('%', _, _) => (TokenType.Percent, 1),
        _ => (TokenType.Invalid, 1),
    };
}
