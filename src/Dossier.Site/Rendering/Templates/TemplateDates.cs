using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>
/// The group <c>date</c>. The package asks the machine for the time and its time zone; here <c>now</c> is the moment for
/// which the site is built, every moment is in UTC, and a text is read as a date only where it names a whole one.
/// </summary>
internal sealed class TemplateDates : ScriptObject, IScriptCustomFunction
{
    private const string DefaultFormat = "dd MMM yyyy";

    private const DateTimeStyles InUtc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault;

    /// <summary>What is read without a pattern: days and moments as ISO 8601 writes them, and as they are written in English.</summary>
    private static readonly string[] _forms =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyy-MM", "yyyy",
        "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy/MM/dd HH:mm", "yyyy/MM/dd HH:mm:ss",
        "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy",
    ];

    private static readonly ScriptParameterInfo _text = new(typeof(string), "text");
    private readonly IScriptCustomFunction _toString;

    public TemplateDates(ScriptObject group, DateTimeOffset now)
        : base(0, autoImportStaticsFromThisType: false)
    {
        group.CopyTo(this);
        _toString = (IScriptCustomFunction)group["to_string"]!;
        Remove("format");
        var moment = new SiteFunction((_, _, _) => now.UtcDateTime);
        SetValue("now", moment, readOnly: true);
        SetValue("utc_now", moment, readOnly: true);
        SetValue("parse", new CultureFreeFunction(new SiteFunction((_, span, of) => Read(span, of[0] as string, of[1] as string), _text, Optional("pattern"), Optional("culture"))), readOnly: true);
        SetValue("parse_to_string", new SiteFunction(Rewritten, _text, Optional("output_pattern"), Optional("output_culture"), Optional("input_pattern"), Optional("input_culture")), readOnly: true);
        IsReadOnly = true;
    }

    public int RequiredParameterCount => 0;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    /// <summary>A moment as it is printed where no pattern is given.</summary>
    public static string InWords(DateTime moment) => moment.ToString(DefaultFormat, CultureInfo.InvariantCulture);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "text");

    /// <summary>Without an argument the group itself; with one, the date that it names.</summary>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        arguments.Count == 0 ? this : Read(callerContext?.Span ?? context.CurrentSpan, context.ObjectToString(arguments[0]), null);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static ScriptParameterInfo Optional(string name) => new(typeof(string), name, null);

    private object? Rewritten(SiteContext site, SourceSpan span, ScriptArray of)
    {
        if (of[2] is not null || of[4] is not null)
            throw new ScriptRuntimeException(span, Messages.CultureInTemplate);

        var moment = Read(span, of[0] as string, of[3] as string);
        return moment is null ? null : _toString.Invoke(site, site.CurrentNode, [moment, of[1] ?? "%d %b %Y"], null);
    }

    private static object? Read(SourceSpan span, string? text, string? pattern)
    {
        if (string.IsNullOrEmpty(text))
            return null;

        return DateTime.TryParseExact(text, pattern is null ? _forms : [FormOf(pattern)], CultureInfo.InvariantCulture, InUtc, out var moment)
            ? moment
            : throw new ScriptRuntimeException(span, pattern is null ? Messages.NotADate(text) : Messages.NotADateOfForm(text, pattern));
    }

    /// <summary>A pattern in .NET's terms, where a single sign has a per cent sign before it.</summary>
    private static string FormOf(string pattern)
    {
        var form = new StringBuilder();
        for (var at = 0; at < pattern.Length; at++)
        {
            var code = pattern[at] == '%' && at + 1 < pattern.Length ? CodeOf(pattern[at + 1]) : null;
            form.Append(code ?? $"\\{pattern[at]}");
            at += code is null ? 0 : 1;
        }

        return form.Length == 1 ? $"%{form}" : form.ToString();
    }

    private static string? CodeOf(char code) => code switch
    {
        'Y' => "yyyy",
        'y' => "yy",
        'm' => "MM",
        'd' => "dd",
        'e' => "d",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'a' => "ddd",
        'A' => "dddd",
        'H' => "HH",
        'k' => "H",
        'I' => "hh",
        'l' => "h",
        'M' => "mm",
        'S' => "ss",
        'L' => "fff",
        'p' => "tt",
        'Z' => "zzz",
        'F' => "yyyy-MM-dd",
        'D' => "MM/dd/yy",
        'T' => "HH:mm:ss",
        'R' => "HH:mm",
        '%' => "'%'",
        _ => null,
    };
}
