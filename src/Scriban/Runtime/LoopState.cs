using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>How far a loop is: <c>for.index</c>, <c>for.first</c> and their like.</summary>
internal sealed class LoopState : IScriptObject
{
    private static readonly string[] Names =
        ["index", "index0", "rindex", "rindex0", "first", "last", "even", "odd", "changed", "length", "col", "col0", "col_first", "col_last"];

    private object? _value;
    private object? _before;

    public long Index { get; private set; }

    public long Length { get; set; }

    public int Columns { get; init; } = 1;

    public int Count => Names.Length;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public void Move(long index, object? value)
    {
        _before = _value;
        _value = value;
        Index = index;
    }

    public IEnumerable<string> GetMembers() => Names;

    public bool Contains(string member) => Names.Contains(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = member switch
        {
            "index" or "index0" => Number(Index),
            "rindex" or "rindex0" => Number(Length - Index - 1),
            "first" => Boxed.Of(Index == 0),
            "last" => Boxed.Of(Index == Length - 1),
            "even" => Boxed.Of(Index % 2 == 0),
            "odd" => Boxed.Of(Index % 2 != 0),
            "changed" => Boxed.Of(Index == 0 || !Equals(_before, _value)),
            "length" => Number(Length),
            "col" => Number((Index % Columns) + 1),
            "col0" => Number(Index % Columns),
            "col_first" => Boxed.Of(Index % Columns == 0),
            "col_last" => Boxed.Of((Index + 1) % Columns == 0),
            _ => null,
        };
        return value is not null;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => (IScriptObject)MemberwiseClone();

    private static object Number(long value) => Syntax.IntegerMath.Fit(value);
}
