using Scriban.Runtime;

namespace Scriban;

/// <summary>How values become text.</summary>
public partial class TemplateContext
{
    private int _printDepth;

    /// <summary>A value as a template prints it.</summary>
    /// <param name="value">The value; null gives an empty text.</param>
    /// <param name="nested">Whether it stands inside a list or object, where texts have quotes and null shows.</param>
    /// <exception cref="Syntax.ScriptRuntimeException">The value is nested deeper than <see cref="ObjectRecursionLimit"/>, or holds itself.</exception>
    public virtual string ObjectToString(object? value, bool nested = false)
    {
        if (!nested)
        {
            switch (value)
            {
                case null:
                    return string.Empty;
                case string text when LimitToString <= 0 || text.Length <= LimitToString:
                    return text;
                case int number:
                    return number.ToString(CurrentCulture);
                case bool flag:
                    return flag ? "true" : "false";
            }
        }

        var limit = ObjectRecursionLimit;
        StackGuard.Check(CurrentSpan);
        if (limit > 0 && _printDepth > limit)
            throw new Syntax.ScriptRuntimeException(CurrentSpan, "Structure is too deeply nested or contains reference loops.");
        _printDepth++;
        try
        {
            var printer = new ValuePrinter(this);
            printer.Print(value, nested);
            return printer.ToString();
        }
        finally
        {
            _printDepth--;
        }
    }

    /// <summary>Whether nested values are printed without a subclass having a say.</summary>
    internal bool PrintsPlainly => _writesPlainly;
}
