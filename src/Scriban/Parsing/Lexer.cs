namespace Scriban.Parsing;

/// <summary>
/// Cuts a text into tokens, one at a time. It knows three states: template text, code between braces, and the front matter.
/// After its first error it gives the faulty token and then nothing but the end.
/// </summary>
internal sealed partial class Lexer
{
    private readonly string _text;
    private readonly string _fileName;
    private readonly LexerOptions _options;
    private readonly List<Interpolation> _interpolations = [];
    private int _at;
    private int _line;
    private int _lineStart;
    private int _openBraces;
    private bool _inCode;
    private bool _inFrontMatter;
    private bool _expectsFrontMatter;
    private PendingEscape _escape;

    /// <param name="text">The template.</param>
    /// <param name="fileName">Its path, for messages.</param>
    /// <param name="options">Which parts of it are code.</param>
    public Lexer(string text, string fileName, LexerOptions options)
    {
        _text = text;
        _fileName = fileName;
        _options = options;
        _at = Math.Clamp(options.StartPosition.Offset, 0, text.Length);
        _line = options.StartPosition.Line;
        _lineStart = _at - options.StartPosition.Column;
        _inCode = options.Mode == ScriptMode.ScriptOnly;
        _expectsFrontMatter = options.Mode is ScriptMode.FrontMatterOnly or ScriptMode.FrontMatterAndContent;
        // A byte order mark that came in with the text is no part of it.
        if (_at == 0 && text.Length > 0 && text[0] == '\uFEFF')
        {
            _at = 1;
            _lineStart = 1;
        }
    }

    /// <summary>What was wrong with the text; null for nothing.</summary>
    public LogMessage? Error { get; private set; }

    public string Text => _text;

    /// <summary>The next token; the end of the text again and again once it is reached.</summary>
    public Token Next()
    {
        while (true)
        {
            if (Error is not null || _at >= _text.Length)
                return new Token(TokenType.Eof, Here, Here);
            if (_expectsFrontMatter && TryFrontMatterMarker(out var token))
                return token;
            if (_inCode)
            {
                if (TryCode(out token))
                    return token;
            }
            else if (TryRaw(out token))
            {
                return token;
            }
        }
    }

    private TextPosition Here => new(_at, _line, _at - _lineStart);

    private TextPosition Last => new(_at - 1, _line, _at - 1 - _lineStart);

    private char Char(int ahead = 0) => (uint)(_at + ahead) < (uint)_text.Length ? _text[_at + ahead] : '\0';

    private bool AtEnd => _at >= _text.Length;

    /// <summary>Goes on over text without line ends.</summary>
    private void Skip(int count) => _at += count;

    /// <summary>Goes to a later place over any text, counting lines.</summary>
    private void SkipTo(int end)
    {
        var passed = _text.AsSpan(_at, end - _at);
        var lastLineEnd = passed.LastIndexOf('\n');
        if (lastLineEnd >= 0)
        {
            _line += passed.Count('\n');
            _lineStart = _at + lastLineEnd + 1;
        }

        _at = end;
    }

    private Token Fail(string message, TextPosition start, TextPosition end)
    {
        Error ??= new LogMessage(ParserMessageType.Error, new SourceSpan(_fileName, start, end), message);
        return new Token(TokenType.Invalid, start, end);
    }

    /// <summary>The line that begins or ends a front matter: the marker, spaces, and the end of the line.</summary>
    private bool TryFrontMatterMarker(out Token token)
    {
        token = default;
        if (!_inFrontMatter)
            _expectsFrontMatter = false;
        var marker = _options.FrontMatterMarker;
        if (_at != _lineStart || string.CompareOrdinal(_text, _at, marker, 0, marker.Length) != 0)
            return false;
        var end = _at + marker.Length;
        while (end < _text.Length && _text[end] is ' ' or '\t' or '\r')
            end++;
        if (end < _text.Length && _text[end] != '\n')
            return false;
        var start = Here;
        SkipTo(Math.Min(end + 1, _text.Length));
        _inFrontMatter = !_inFrontMatter;
        _expectsFrontMatter = _inFrontMatter;
        _inCode = _inFrontMatter;
        token = new Token(TokenType.FrontMatterMarker, start, start.NextColumn(marker.Length - 1));
        return true;
    }

    /// <summary>Spaces behind a block that ends with <c>-</c> (all of them) or <c>~</c> (to the end of the line).</summary>
    private void SkipSpaceBehind(char control)
    {
        var end = _at;
        while (end < _text.Length && char.IsWhiteSpace(_text[end]))
        {
            if (_text[end++] == '\n' && control == '~')
                break;
        }

        SkipTo(end);
    }

    private readonly record struct PendingEscape(int Percents, bool IsOpen);

    /// <summary>An interpolated string that a brace has interrupted.</summary>
    /// <param name="Quote">What ends the string.</param>
    /// <param name="OpenBraces">How many braces were open inside its own.</param>
    private readonly record struct Interpolation(char Quote, int OpenBraces);
}
