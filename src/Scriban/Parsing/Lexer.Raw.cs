namespace Scriban.Parsing;

/// <summary>Text outside of code: up to <c>{{</c>, and the escape blocks <c>{%{ … }%}</c>.</summary>
internal sealed partial class Lexer
{
    /// <summary>The next piece of template text, or the braces behind it; false where there was only space to leave out.</summary>
    private bool TryRaw(out Token token)
    {
        if (_escape.Percents > 0)
            return TryEscape(out token);
        var enter = FindEnter(_at, out var percents);
        if (enter == _at)
        {
            token = ReadEnter(percents);
            return true;
        }

        var end = enter < 0 ? _text.Length : enter;
        var trimmed = end;
        if (enter >= 0)
            trimmed = TrimBefore(end, _text.AsSpan(enter + 2 + percents));
        token = default;
        var found = trimmed > _at;
        if (found)
        {
            var start = Here;
            SkipTo(trimmed - 1);
            token = new Token(TokenType.Raw, start, Here);
        }

        SkipTo(end);
        return found;
    }

    /// <summary>Where text ends before a block that begins with <c>-</c> (without any space) or <c>~</c> (without that of its line).</summary>
    private int TrimBefore(int end, ReadOnlySpan<char> inside)
    {
        var control = inside.IsEmpty ? '\0' : inside[0];
        if (control is not ('-' or '~'))
            return end;
        while (end > _at && char.IsWhiteSpace(_text[end - 1]) && (control == '-' || _text[end - 1] != '\n'))
            end--;
        return end;
    }

    /// <summary>The next place where a code or escape block begins, or -1; and the number of its percent signs.</summary>
    private int FindEnter(int from, out int percents)
    {
        percents = 0;
        while (from < _text.Length)
        {
            var brace = _text.IndexOf('{', from);
            if (brace < 0)
                return -1;
            percents = 0;
            while (brace + 1 + percents < _text.Length && _text[brace + 1 + percents] == '%')
                percents++;
            if (brace + 1 + percents < _text.Length && _text[brace + 1 + percents] == '{')
                return brace;
            from = brace + 1 + percents;
        }

        return -1;
    }

    private Token ReadEnter(int percents)
    {
        var start = Here;
        Skip(2 + percents);
        if (Char() is '-' or '~')
            Skip(1);
        if (percents > 0)
        {
            _escape = new PendingEscape(percents, true);
            return new Token(TokenType.EscapeEnter, start, Last);
        }

        _inCode = true;
        _openBraces = 0;
        return new Token(TokenType.CodeEnter, start, Last);
    }

    /// <summary>The text of an escape block as it stands, then its end.</summary>
    private bool TryEscape(out Token token)
    {
        var percents = _escape.Percents;
        var start = Here;
        if (_escape.IsOpen)
        {
            var exit = FindEscapeExit(percents);
            if (exit < 0)
            {
                token = FailAtEnd("Unexpected end of file while looking for the end of an escape block `}" + new string('%', percents) + "}`", start);
                return true;
            }

            _escape = new PendingEscape(percents, false);
            if (exit == _at)
            {
                token = default;
                return false;
            }

            SkipTo(exit - 1);
            token = new Token(TokenType.Escape, start, Here);
            SkipTo(exit);
            return true;
        }

        _escape = default;
        var control = Char();
        Skip(percents + (control == '}' ? 2 : 3));
        token = new Token(TokenType.EscapeExit, start, Last);
        if (control != '}')
            SkipSpaceBehind(control);
        return true;
    }

    private int FindEscapeExit(int percents)
    {
        var exit = "}" + new string('%', percents) + "}";
        var at = _text.IndexOf(exit, _at, StringComparison.Ordinal);
        return at > _at && _text[at - 1] is '-' or '~' ? at - 1 : at;
    }
}
