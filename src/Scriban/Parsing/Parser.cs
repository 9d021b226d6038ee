using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>
/// Makes a syntax tree of a text. Faults become messages, and the parser goes on where it can, so that one run tells of many
/// of them; it never throws. How deep a template is nested is bounded by a limit and by the stack.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>How deep expressions and blocks may be nested where the options set no limit.</summary>
    private const int DefaultDepthLimit = 500;

    private readonly Lexer _lexer;
    private readonly string _text;
    private readonly string _fileName;
    private readonly ParserOptions _options;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _names =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private ScriptMode _mode;
    private Token _current;
    private Token _previous;
    private Token _ahead;
    private bool _hasAhead;
    private bool _inCode;
    private bool _inFrontMatter;
    private bool _isFatal;
    private string? _indent;
    private int _depth;
    private int _blockLevel;
    private int _newLinesAllowed;

    /// <param name="text">The template.</param>
    /// <param name="fileName">Its path, for messages.</param>
    /// <param name="options">How to parse it.</param>
    /// <param name="lexerOptions">Which parts of it are code.</param>
    public Parser(string text, string fileName, ParserOptions options, LexerOptions lexerOptions)
    {
        _text = text;
        _fileName = fileName;
        _options = options;
        _mode = lexerOptions.Mode;
        _lexer = new Lexer(text, fileName, lexerOptions);
        FrontMatterMarker = lexerOptions.FrontMatterMarker;
        _current = _lexer.Next();
    }

    /// <summary>What is wrong with the template.</summary>
    public LogMessageBag Messages { get; } = new();

    private string FrontMatterMarker { get; }

    /// <summary>Parses the whole text.</summary>
    public ScriptPage Run()
    {
        var page = new ScriptPage();
        if (_mode is ScriptMode.FrontMatterOnly or ScriptMode.FrontMatterAndContent)
        {
            if (_current.Type != TokenType.FrontMatterMarker)
            {
                LogError($"When front matter is enabled, the text must begin with `{FrontMatterMarker}` instead of `{CurrentText}`");
                return page;
            }

            _inFrontMatter = _inCode = true;
            NextToken();
            page.FrontMatter = ParseBlock(null);
            if (_inFrontMatter)
                LogError($"The end of the front matter `{FrontMatterMarker}` was not found");
            if (_mode == ScriptMode.FrontMatterOnly)
                return Finish(page);
        }
        else if (_mode == ScriptMode.ScriptOnly)
        {
            _inCode = true;
        }

        page.Body = ParseBlock(null);
        return Finish(page);
    }

    private ScriptPage Finish(ScriptPage page)
    {
        if (_lexer.Error is { } error)
            Messages.Add(error);
        page.Span = new SourceSpan(_fileName, default, _previous.End);
        return page;
    }

    private string CurrentText => TextOf(_current);

    private SourceSpan CurrentSpan => SpanOf(_current);

    private SourceSpan SpanOf(Token token) => new(_fileName, token.Start, token.End);

    /// <summary>A token as messages show it.</summary>
    private string TextOf(Token token) => token.Type switch
    {
        TokenType.Eof => "<eof>",
        TokenType.NewLine => "\\n",
        _ => Shown(SpanText(token)),
    };

    /// <summary>A text on one line, and not too long for it.</summary>
    private static string Shown(ReadOnlySpan<char> text)
    {
        const int Longest = 60;
        var beginning = text.Length > Longest ? string.Concat(text[..Longest], "...") : text.ToString();
        return beginning.ReplaceLineEndings("\\n");
    }


    private ReadOnlySpan<char> SpanText(Token token) =>
        _text.AsSpan(token.Start.Offset, Math.Min(token.End.Offset + 1, _text.Length) - token.Start.Offset);

    /// <summary>A token's text, one string for all places that hold the same.</summary>
    private string NameOf(Token token) => Pooled(SpanText(token));

    private string Pooled(ReadOnlySpan<char> text)
    {
        if (!_names.TryGetValue(text, out var name))
            _names[text] = name = text.ToString();
        return name;
    }

    private void NextToken()
    {
        _previous = _current;
        do
        {
            _current = _hasAhead ? _ahead : _lexer.Next();
            _hasAhead = false;
        }
        while (_current.Type == TokenType.NewLine && _newLinesAllowed > 0);
    }

    private Token PeekToken()
    {
        if (!_hasAhead)
        {
            do
                _ahead = _lexer.Next();
            while (_ahead.Type == TokenType.NewLine && _newLinesAllowed > 0);
            _hasAhead = true;
        }

        return _ahead;
    }

    /// <summary>Goes over a token behind which lines may end.</summary>
    private void NextTokenOverNewLines()
    {
        _newLinesAllowed++;
        if (_hasAhead && _ahead.Type == TokenType.NewLine)
            _hasAhead = false;
        NextToken();
        _newLinesAllowed--;
    }

    private bool IsSpaceBeforeCurrent =>
        _current.Start.Offset > 0 && _current.Start.Offset <= _text.Length && char.IsWhiteSpace(_text[_current.Start.Offset - 1]);

    /// <summary>The node with its text set: from a place to the last token that was gone over.</summary>
    private T Close<T>(T node, TextPosition start) where T : ScriptNode
    {
        var end = _previous.End.Offset < start.Offset ? start : _previous.End;
        node.Span = new SourceSpan(_fileName, start, end);
        return node;
    }

    private void LogError(string message, bool isFatal = false) => LogError(CurrentSpan, message, isFatal);

    private void LogError(SourceSpan span, string message, bool isFatal = false)
    {
        Messages.Add(new LogMessage(ParserMessageType.Error, span, message));
        _isFatal |= isFatal;
    }

    /// <summary>An error within a construct, with the form that the construct has.</summary>
    private void LogError(SourceSpan span, Form form, string message, bool isFatal = false) =>
        LogError(span, $"Error while parsing {form.Name}: {message} in: {form.Example}", isFatal);

    /// <summary>Goes one level deeper; false, with an error and the end of parsing, where that is too deep.</summary>
    private bool TryDescend()
    {
        if (_depth < (_options.ExpressionDepthLimit ?? DefaultDepthLimit) && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _depth++;
            return true;
        }

        if (!_isFatal)
            LogError($"The template is nested deeper than the limit of {_depth} levels", true);
        return false;
    }

    /// <summary>Whether a statement ends here; goes over its end. Anything else ends the parsing.</summary>
    private bool ExpectEndOfStatement()
    {
        switch (_current.Type)
        {
            case TokenType.NewLine or TokenType.SemiColon:
                NextToken();
                return true;
            case TokenType.CodeExit or TokenType.Eof:
            case TokenType.FrontMatterMarker when _inFrontMatter:
                return true;
            default:
                if (!_isFatal)
                    LogError($"Invalid token found `{CurrentText}`. Expecting <EOL>/end of line.", true);
                return false;
        }
    }

    /// <summary>What a construct is called in messages, and how it is written.</summary>
    private readonly record struct Form(string Name, string Example)
    {
        public static readonly Form Assign = new("assign expression", "<target_expression> = <value_expression>");
        public static readonly Form Binary = new("binary expression", "<expression> operator <expression>");
        public static readonly Form Unary = new("unary expression", "<operator> <expression>");
        public static readonly Form Pipe = new("pipe expression", "<expression> | <expression>");
        public static readonly Form Indexer = new("indexer expression", "<expression>[<index_expression>]");
        public static readonly Form Nested = new("nested expression", "(<expression>)");
        public static readonly Form Array = new("array initializer", "[item1, item2,...]");
        public static readonly Form Object = new("object initializer expression", "{ member1: <expression>, member2: ... }");
        public static readonly Form Conditional = new("conditional expression", "<condition> ? <then_value> : <else_value>");
        public static readonly Form NamedArgument = new("named argument", "<name>: <expression>");
        public static readonly Form Call = new("function call expression", "<target_expression> <argument>...");
        public static readonly Form If = new("if statement", "if <expression> ... end|else|else if");
        public static readonly Form Case = new("case statement", "case <expression> ... end|when|else");
        public static readonly Form When = new("when statement", "when <expression> ... end|when|else");
        public static readonly Form For = new("for statement", "for <variable> in <expression> ... end");
        public static readonly Form TableRow = new("tablerow statement", "tablerow <variable> in <expression> ... end");
        public static readonly Form While = new("while statement", "while <expression> ... end");
        public static readonly Form Capture = new("capture statement", "capture <variable> ... end");
        public static readonly Form With = new("with statement", "with <variable> ... end");
        public static readonly Form Wrap = new("wrap statement", "wrap <function_call> ... end");
        public static readonly Form Import = new("import statement", "import <expression>");
        public static readonly Form ReadOnly = new("readonly statement", "readonly <variable>");
        public static readonly Form Function = new("function statement", "func <variable> ... end");
    }
}
