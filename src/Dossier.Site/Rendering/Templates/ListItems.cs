using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>The items of a list, by their index. The package lets them be set in a list that cannot be changed, too.</summary>
internal sealed class ListItems : IListAccessor
{
    private ListItems()
    {
    }

    public static ListItems Instance { get; } = new();

    public int GetLength(TemplateContext context, SourceSpan span, object target) => ListAccessor.Default.GetLength(context, span, target);

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index) => ListAccessor.Default.GetValue(context, span, target, index);

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value)
    {
        if (target is ScriptArray { IsReadOnly: true })
            throw new ScriptRuntimeException(span, Messages.ListOfManyPages);

        ListAccessor.Default.SetValue(context, span, target, index, value);
    }
}
