namespace Scriban.Parsing;

/// <summary>Strings and numbers.</summary>
internal sealed partial class Lexer
{
    private Token ReadString(char quote)
    {
        var start = Here;
        var end = _at + 1;
        while (true)
        {
            var next = _text.AsSpan(end).IndexOfAny(quote, '\\');
            if (next < 0)
            {
                return FailAtEnd($"Unexpected end of file while parsing a string not terminated by a {quote}", start);
            }

            end += next;
            if (_text[end] == quote)
                break;
            CheckEscape(end);
            end = Math.Min(end + 2, _text.Length);
        }

        SkipTo(end);
        var token = new Token(TokenType.String, start, Here);
        Skip(1);
        return token;
    }

    /// <summary>A part of an interpolated string: to the quote that ends it, or to a brace that interrupts it.</summary>
    private Token ReadInterpolated(TextPosition start, int skip, char quote, TokenType closed, TokenType interrupted)
    {
        var end = _at + skip;
        while (end < _text.Length)
        {
            var c = _text[end];
            if (c == '\\')
            {
                CheckEscape(end);
                end += 2;
                continue;
            }

            if (c != quote && c != '{')
            {
                end++;
                continue;
            }

            SkipTo(end);
            var token = new Token(c == quote ? closed : interrupted, start, Here);
            Skip(1);
            if (c == '{')
                _interpolations.Add(new Interpolation(quote, ++_openBraces));
            return token;
        }

        return FailAtEnd($"Unexpected end of file while parsing a string not terminated by a {quote}", start);
    }

    /// <summary>Notes an error where the backslash at a place begins no escape that there is. The string goes on behind it.</summary>
    private void CheckEscape(int backslash)
    {
        if (backslash + 1 >= _text.Length)
            return;
        var c = _text[backslash + 1];
        if (c is not ('\n' or '\r' or '0' or '\'' or '"' or '\\' or 'b' or 'f' or 'n' or 'r' or 't' or 'v' or '{' or 'u' or 'x'))
        {
            FailAt(backslash + 1, $"Unexpected escape character `{c}` in string: only ' \" \\ {{ 0 b f n r t v u0000-uFFFF x00-xFF may follow a backslash");
            return;
        }

        var digits = c switch { 'u' => 4, 'x' => 2, _ => 0 };
        for (var at = backslash + 2; at < backslash + 2 + digits && at < _text.Length; at++)
        {
            if (char.IsAsciiHexDigit(_text[at]))
                continue;
            FailAt(at, $"Unexpected character `{_text[at]}` behind `\\{c}`: {digits} hexadecimal digits must follow");
            return;
        }
    }

    /// <summary>An error at a later place on the way through a string.</summary>
    private void FailAt(int offset, string message)
    {
        var (at, line, lineStart) = (_at, _line, _lineStart);
        SkipTo(offset);
        Fail(message, Here, Here);
        (_at, _line, _lineStart) = (at, line, lineStart);
    }

    /// <summary>An error at the last character of the text, which names the place where the unfinished part begins.</summary>
    private Token FailAtEnd(string message, TextPosition start)
    {
        SkipTo(Math.Max(_at, _text.Length - 1));
        var last = AtEnd ? Last : Here;
        var token = Fail($"{message}; it begins at ({start.ToStringSimple()})", last, last);
        SkipTo(_text.Length);
        return token;
    }

    /// <summary>A string between backquotes, in which two of them stand for one.</summary>
    private Token ReadVerbatimString()
    {
        var start = Here;
        var end = _at + 1;
        while (true)
        {
            end = _text.IndexOf('`', end);
            if (end < 0)
            {
                return FailAtEnd("Unexpected end of file while parsing a verbatim string not terminated by a `", start);
            }

            if (end + 1 >= _text.Length || _text[end + 1] != '`')
                break;
            end += 2;
        }

        SkipTo(end);
        var token = new Token(TokenType.VerbatimString, start, Here);
        Skip(1);
        return token;
    }

    private Token ReadNumber()
    {
        var start = Here;
        if (Char() == '0' && Char(1) is 'x' or 'X')
            return ReadPrefixed(start, TokenType.HexInteger, char.IsAsciiHexDigit);
        if (Char() == '0' && Char(1) is 'b' or 'B')
            return ReadPrefixed(start, TokenType.BinaryInteger, static c => c is '0' or '1');
        var type = TokenType.Integer;
        SkipDigits();
        if (Char() == '.' && char.IsAsciiDigit(Char(1)))
        {
            type = TokenType.Float;
            Skip(1);
            SkipDigits();
        }

        if (Char() is 'e' or 'E')
        {
            var sign = Char(1) is '+' or '-' ? 1 : 0;
            if (char.IsAsciiDigit(Char(1 + sign)))
            {
                type = TokenType.Float;
                Skip(1 + sign);
                SkipDigits();
            }
        }

        if (Char() is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !IsNamePart(Char(1)))
        {
            type = TokenType.Float;
            Skip(1);
        }

        return new Token(type, start, Last);
    }

    private Token ReadPrefixed(TextPosition start, TokenType type, Func<char, bool> isDigit)
    {
        Skip(2);
        var digits = 0;
        while (Char() == '_' || isDigit(Char()))
        {
            digits += Char() == '_' ? 0 : 1;
            Skip(1);
        }

        if (digits == 0)
            return Fail("Expecting at least one digit behind the prefix of the number", start, Last);
        if (Char() is 'u' or 'U')
            Skip(1);
        return new Token(type, start, Last);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Char()) || (Char() == '_' && _at > 0))
            Skip(1);
    }
}
