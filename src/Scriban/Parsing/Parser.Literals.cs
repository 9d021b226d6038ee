using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Strings and numbers.</summary>
internal sealed partial class Parser
{
    /// <summary>The greatest exponent with which a number without a point is still an integer.</summary>
    private const int IntegerExponentLimit = 400;

    /// <summary>The greatest number of digits that is still read: more would take longer than any template is worth.</summary>
    private const int DigitLimit = 5000;

    private ScriptLiteral ParseString()
    {
        var token = _current;
        NextToken();
        return Close(new ScriptLiteral(Unescape(token)), token.Start);
    }

    private ScriptLiteral ParseVerbatimString()
    {
        var token = _current;
        NextToken();
        var text = SpanText(token)[1..^1].ToString();
        return Close(new ScriptLiteral(text.Replace("``", "`", StringComparison.Ordinal)), token.Start);
    }

    /// <summary><c>$"text {expression} text"</c>, the expressions each on one line.</summary>
    private ScriptInterpolatedString? ParseInterpolatedString()
    {
        var start = _current.Start;
        var parts = new List<ScriptExpression>();
        while (true)
        {
            parts.Add(new ScriptLiteral(Unescape(_current)) { Span = CurrentSpan });
            if (_current.Type == TokenType.InterpolatedEnd)
                break;
            var newLines = _newLinesAllowed;
            _newLinesAllowed = 0;
            NextToken();
            var part = _current.Type is TokenType.InterpolatedEnd or TokenType.InterpolatedMiddle ? null : ExpectExpression(default, Nested);
            _newLinesAllowed = newLines;
            if (_current.Type is not (TokenType.InterpolatedEnd or TokenType.InterpolatedMiddle))
            {
                if (_current.Type == TokenType.NewLine)
                    LogError("Opened interpolated expression not closed on the same line.");
                LogError($"Unexpected token `{CurrentText}` while parsing expression");
                return null;
            }

            if (part is not null)
                parts.Add(part);
        }

        NextToken();
        return Close(new ScriptInterpolatedString([.. parts]), start);
    }

    /// <summary>The text of a string token without its quotes, the escapes in it resolved.</summary>
    private string Unescape(Token token)
    {
        var raw = SpanText(token);
        var from = token.Type switch { TokenType.InterpolatedString or TokenType.InterpolatedBegin => 2, TokenType.String => 1, _ => 0 };
        raw = raw[from..^1];
        if (!raw.Contains('\\'))
            return raw.ToString();
        var builder = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 == raw.Length)
            {
                builder.Append(raw[i]);
                continue;
            }

            var c = raw[++i];
            if (c is 'u' or 'x')
            {
                // Where digits are missing, the lexer has said so.
                var digits = Math.Min(c == 'u' ? 4 : 2, raw.Length - i - 1);
                if (int.TryParse(raw.Slice(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                    builder.Append((char)code);
                i += digits;
            }
            else if (c == '\r')
            {
                // A backslash at the end of a line takes the line's end away.
                if (i + 1 < raw.Length && raw[i + 1] == '\n')
                    i++;
            }
            else if (c != '\n')
            {
                builder.Append(c switch { '0' => '\0', 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', 'v' => '\v', _ => c });
            }
        }

        return builder.ToString();
    }

    private ScriptLiteral ParseNumber()
    {
        var token = _current;
        var text = SpanText(token).ToString().Replace("_", string.Empty, StringComparison.Ordinal);
        NextToken();
        object? value = token.Type switch
        {
            TokenType.HexInteger => Unsigned(text, NumberStyles.AllowHexSpecifier),
            TokenType.BinaryInteger => Unsigned(text, NumberStyles.AllowBinarySpecifier),
            TokenType.Integer when text.Length > DigitLimit => null,
            TokenType.Integer => Integer(BigInteger.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)),
            _ => Real(text),
        };
        if (value is null)
            LogError(SpanOf(token), $"Unable to parse the number `{text}`");
        return Close(new ScriptLiteral(value), token.Start);
    }

    /// <summary>A hexadecimal or binary number: with <c>u</c> unsigned, else the signed one of the same bits.</summary>
    private static object? Unsigned(string text, NumberStyles style)
    {
        var isUnsigned = text[^1] is 'u' or 'U';
        if (!ulong.TryParse(text.AsSpan(2, text.Length - (isUnsigned ? 3 : 2)), style, CultureInfo.InvariantCulture, out var bits))
            return null;
        if (bits <= uint.MaxValue)
            return isUnsigned ? (uint)bits : Boxed.Of(unchecked((int)(uint)bits));
        return isUnsigned ? bits : unchecked((long)bits);
    }

    private static object Integer(BigInteger value)
    {
        if (value >= int.MinValue && value <= int.MaxValue)
            return Boxed.Of((int)value);
        return value >= long.MinValue && value <= long.MaxValue ? (object)(long)value : value;
    }

    private object? Real(string text)
    {
        var culture = CultureInfo.InvariantCulture;
        const NumberStyles Style = NumberStyles.Float;
        switch (text[^1])
        {
            case 'f' or 'F':
                return float.TryParse(text.AsSpan(0, text.Length - 1), Style, culture, out var single) ? single : null;
            case 'd' or 'D':
                return double.TryParse(text.AsSpan(0, text.Length - 1), Style, culture, out var real) ? real : null;
            case 'm' or 'M':
                return decimal.TryParse(text.AsSpan(0, text.Length - 1), Style, culture, out var exact) ? exact : null;
        }

        var exponent = text.AsSpan().IndexOfAny('e', 'E');
        if (!text.Contains('.', StringComparison.Ordinal) && int.TryParse(text.AsSpan(exponent + 1), NumberStyles.AllowLeadingSign, culture, out var power)
            && power is >= 0 and <= IntegerExponentLimit)
            return Integer(BigInteger.Parse(text.AsSpan(0, exponent), NumberStyles.None, culture) * BigInteger.Pow(10, power));
        if (_options.ParseFloatAsDecimal && decimal.TryParse(text, Style, culture, out var money))
            return money;
        return double.TryParse(text, Style, culture, out var value) ? value : null;
    }
}
