using System.Globalization;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Finds a variable that no object on the stack has; false where it has none either.</summary>
public delegate bool TryGetVariableDelegate(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value);

/// <summary>Finds a member that an object does not have; false where it has none either.</summary>
public delegate bool TryGetMemberDelegate(TemplateContext context, SourceSpan span, object target, string member, out object? value);

/// <summary>Turns an exception of an expression into its value.</summary>
public delegate string RenderRuntimeExceptionDelegate(ScriptRuntimeException exception);

/// <summary>
/// Everything that one rendering needs: the variables, the output, the limits and the ways to convert and print values.
/// One thread uses a context at a time; after <see cref="Reset"/> it can serve the next rendering.
/// </summary>
public partial class TemplateContext
{
    /// <summary>A context with the builtin functions and an empty object for global variables.</summary>
    public TemplateContext() : this(null)
    {
    }

    /// <summary>A context whose global names compare in a way of the caller's own.</summary>
    public TemplateContext(IEqualityComparer<string>? keyComparer) : this(null, keyComparer)
    {
    }

    /// <summary>A context with builtins of the caller's own.</summary>
    /// <param name="builtin">The object at the bottom of the stack of globals; null for the language's own.</param>
    /// <param name="keyComparer">How global names compare; null for ordinal.</param>
    public TemplateContext(ScriptObject? builtin, IEqualityComparer<string>? keyComparer = null)
    {
        BuiltinObject = builtin ?? GetDefaultBuiltinObject();
        _keyComparer = keyComparer;
        _writesPlainly = ContextOverrides.PrintsPlainly(GetType());
        EnterGlobal(BuiltinObject);
        EnterGlobal(new ScriptObject(keyComparer));
    }

    /// <summary>The object at the bottom of the stack of globals, which holds the builtin functions.</summary>
    public ScriptObject BuiltinObject { get; }

    /// <summary>The culture of numbers and dates; the invariant one where none was pushed.</summary>
    public CultureInfo CurrentCulture => _cultures.Count == 0 ? CultureInfo.InvariantCulture : _cultures.Peek();

    /// <summary>What <c>include</c> reads templates with; null where there are none.</summary>
    public ITemplateLoader? TemplateLoader { get; set; }

    /// <summary>How included templates are lexed.</summary>
    public LexerOptions TemplateLoaderLexerOptions { get; set; } = LexerOptions.Default;

    /// <summary>How included templates are parsed.</summary>
    public ParserOptions TemplateLoaderParserOptions { get; set; }

    /// <summary>The templates that <c>include</c> has parsed, by path.</summary>
    public Dictionary<string, Template> CachedTemplates { get; } = new(StringComparer.Ordinal);

    /// <summary>The names by which templates see the members of .NET objects.</summary>
    public MemberRenamerDelegate MemberRenamer { get; set; } = StandardMemberRenamer.Default;

    /// <summary>The members of .NET objects that templates see; null for all public ones.</summary>
    public MemberFilterDelegate? MemberFilter { get; set; }

    /// <summary>Finds variables that no object on the stack has.</summary>
    public TryGetVariableDelegate? TryGetVariable { get; set; }

    /// <summary>Finds members that an object does not have.</summary>
    public TryGetMemberDelegate? TryGetMember { get; set; }

    /// <summary>Gives the text to print in place of an expression that failed; null lets the failure through.</summary>
    public RenderRuntimeExceptionDelegate? RenderRuntimeException { get; set; }

    /// <summary>Whether an unknown variable is an error; false gives null.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>Whether a member of null is null (true) or an error (false).</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>Whether an unknown member of an object is null (true, the default) or an error.</summary>
    public bool EnableRelaxedMemberAccess { get; set; } = true;

    /// <summary>Whether calling null or a value that is no function gives null (true) or an error (false).</summary>
    public bool EnableRelaxedFunctionAccess { get; set; }

    /// <summary>Whether an index outside of a list, or null as index, gives null (true) or an error (false).</summary>
    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    /// <summary>Whether null as an index gives null.</summary>
    public bool EnableNullIndexer { get; set; }

    /// <summary>Whether what an expression gives is printed; false while an expression is evaluated for its value.</summary>
    public bool EnableOutput { get; set; } = true;

    /// <summary>Whether a <c>break</c> or <c>continue</c> outside of a loop ends the template in silence; false makes it an error.</summary>
    public bool EnableBreakAndContinueAsReturnOutsideLoop { get; set; }

    /// <summary>Whether the text that an <c>include</c> inserts is indented as its place is.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>Whether that indentation goes before empty lines too.</summary>
    public bool IndentOnEmptyLines { get; set; } = true;

    /// <summary>The end of a line where a function writes one.</summary>
    public string NewLine { get; set; } = Environment.NewLine;

    /// <summary>How often one loop may run; 0 for no limit. Over it, the template fails.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>How many items a function may read from a sequence; null for <see cref="LoopLimit"/>, 0 for no limit.</summary>
    public int? LoopLimitQueryable { get; set; }

    /// <summary>How deep functions and includes may call each other; 0 for no limit but the stack.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>How long the text of one value may become, in characters; longer text is cut. 0 for no limit.</summary>
    public int LimitToString { get; set; } = 1048576;

    /// <summary>How deep a value may be nested to be printed; 0 for no limit but the stack.</summary>
    public int ObjectRecursionLimit { get; set; } = 20;

    /// <summary>How long a regular expression may search.</summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Stops the rendering: every loop, call and statement looks at it.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>The node that runs now.</summary>
    public ScriptNode? CurrentNode { get; internal set; }

    /// <summary>The place of the node that runs now.</summary>
    public SourceSpan CurrentSpan => CurrentNode?.Span ?? default;

    /// <summary>Values that functions keep from one call to the next within a rendering.</summary>
    public Dictionary<object, object> Tags { get; } = [];

    /// <summary>A new object with all builtin functions.</summary>
    public static ScriptObject GetDefaultBuiltinObject() => new BuiltinFunctions();

    /// <summary>Makes a culture the current one until <see cref="PopCulture"/>.</summary>
    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _cultures.Push(culture);
    }

    /// <summary>Goes back to the culture before the last <see cref="PushCulture"/>.</summary>
    /// <exception cref="InvalidOperationException">There was none.</exception>
    public CultureInfo PopCulture() =>
        _cultures.Count == 0 ? throw new InvalidOperationException("Cannot PopCulture more than PushCulture") : _cultures.Pop();

    /// <summary>Makes a path the current source file until <see cref="PopSourceFile"/>.</summary>
    public void PushSourceFile(string sourceFile)
    {
        ArgumentNullException.ThrowIfNull(sourceFile);
        _sourceFiles.Push(sourceFile);
    }

    /// <summary>Goes back to the source file before the last <see cref="PushSourceFile"/>.</summary>
    /// <exception cref="InvalidOperationException">There was none.</exception>
    public string PopSourceFile() =>
        _sourceFiles.Count == 0 ? throw new InvalidOperationException("Cannot PopSourceFile more than PushSourceFile") : _sourceFiles.Pop();

    /// <summary>The path of the template that runs now.</summary>
    public string? CurrentSourceFile => _sourceFiles.Count == 0 ? null : _sourceFiles.Peek();

    private readonly Stack<CultureInfo> _cultures = new();
    private readonly Stack<string> _sourceFiles = new();
    private readonly IEqualityComparer<string>? _keyComparer;
    private readonly bool _writesPlainly;
}
