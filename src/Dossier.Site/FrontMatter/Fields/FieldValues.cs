using YamlDotNet.RepresentationModel;

namespace Dossier.FrontMatter.Fields;

/// <summary>
/// The fields of one mapping, held against their definition: unknown names are reported when it is made, wrong values
/// when they are asked for.
/// </summary>
public sealed class FieldValues
{
    private readonly Dictionary<string, YamlNode> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _empty = new(StringComparer.Ordinal);
    private readonly HashSet<Field> _asked = [];
    private readonly string _owner;
    private readonly ImmutableArray<Field> _fields;
    private readonly FrontMatterBlock _front;
    private readonly DiagnosticBag _faults;
    private readonly bool _isBroken;

    /// <param name="mapping">The mapping as written.</param>
    /// <param name="front">The front matter it stands in.</param>
    /// <param name="owner">What has these fields, with its article: <c>an article</c>.</param>
    /// <param name="fields">The fields it may have.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public FieldValues(YamlMappingNode mapping, FrontMatterBlock front, string owner, ImmutableArray<Field> fields, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(front);
        ArgumentNullException.ThrowIfNull(faults);
        _owner = owner;
        _fields = fields;
        _front = front;
        _faults = faults;
        _isBroken = front.IsBroken;
        Place = ReferenceEquals(mapping, front.Fields) ? front.Start : front.PlaceOf(mapping);
        var names = mapping.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Children)
            Sort(key, value, names);

        foreach (var missing in fields.Where(field => field.Required && !_nodes.ContainsKey(field.Name) && !_empty.Contains(field.Name) && !_isBroken))
            _faults.Add(Messages.MissingField(Place, owner, missing.Name, missing.Description));
    }

    /// <summary>Where the mapping begins.</summary>
    public Place Place { get; }

    /// <summary>Whether a field was written that is none, which was reported.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>Whether the field was written, with whatever value.</summary>
    public bool Has(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return _nodes.ContainsKey(field.Name);
    }

    /// <summary>What a reader makes of the values, once it has asked for every one of them: a value is judged when it is asked for.</summary>
    /// <param name="read">Makes it.</param>
    /// <exception cref="InvalidOperationException">The reader does not ask for a field that is in the list, so that anything could be written there.</exception>
    public T ReadBy<T>(Func<FieldValues, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var value = read(this);
        return _fields.FirstOrDefault(field => !_asked.Contains(field)) is { } forgotten
            ? throw new InvalidOperationException($"the field '{forgotten.Name}' is in the list of fields of {_owner}, but nothing reads it")
            : value;
    }

    /// <summary>Reports what is wrong between values that are each right by itself.</summary>
    public void Report(Diagnostic fault) => _faults.Add(fault);

    /// <summary>The value of a field; the type's default where it is absent or wrong.</summary>
    public T? Get<T>(Field<T> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        _asked.Add(field);
        return _nodes.TryGetValue(field.Name, out var node) && field.Shape.TryRead(node, new FieldReading(_front, _faults, field.Name), out var value)
            ? value
            : default;
    }

    /// <summary>The items of a list field; none where it is absent or wrong.</summary>
    public ImmutableArray<T> List<T>(Field<ImmutableArray<T>> field) => Get(field) is { IsDefault: false } items ? items : [];

    /// <summary>Whether a list or map was written with more items than could be read of it.</summary>
    public bool Lacks(Field field, int read)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Has(field) && _nodes[field.Name] switch
        {
            YamlSequenceNode sequence => read < sequence.Children.Count,
            YamlMappingNode mapping => read < mapping.Children.Count,
            _ => true,
        };
    }

    /// <summary>The text of a required field, or <paramref name="fallback"/> where it is absent or wrong, which was then reported.</summary>
    public Located<string> Text(Field<Located<string>> field, string fallback) => Get(field) ?? new Located<string>(fallback, Place);

    private void Sort(YamlNode key, YamlNode value, HashSet<string?> names)
    {
        if (key is not YamlScalarNode { Value: { } name })
        {
            _faults.Add(Messages.FieldNameNotText(_front.PlaceOf(key)));
            return;
        }

        if (name.Length == 0)
        {
            _faults.Add(Messages.NamelessField(_front.PlaceOfName(key)));
            return;
        }

        if (name[0] != ' ' && char.IsWhiteSpace(name[0]))
        {
            _faults.Add(Messages.NoBreakSpace(_front.PlaceOf(key)));
            return;
        }

        var field = _fields.FirstOrDefault(field => field.Name == name) ?? Renamed(name, _front.PlaceOf(key), names);
        if (field is null)
        {
            HasUnknown = true;
            var known = _fields.Select(known => known.Name).ToArray();
            // A field that stands there already would stand there twice.
            var meant = Spelling.OnlyNear(name, known) is { } near && !names.Contains(near) ? near : null;
            _faults.Add(Messages.UnknownField(_front.PlaceOf(key), _owner, name, Spelling.Nearest(name, known), known) with { Fix = Fix.Of(_front.PlaceOf(key), name, meant) });
        }
        else if (IsNotFilledIn(field, value))
        {
            ReportEmpty(field, key);
        }
        else
        {
            _nodes[field.Name] = value;
        }
    }

    /// <summary>
    /// Whether a field is a form not filled in, which is no value: a name with nothing behind it, or "", as web editors write what was left
    /// empty.
    /// </summary>
    private static bool IsNotFilledIn(Field field, YamlNode value) =>
        value is YamlScalarNode { Value: null or "" or "~" or "null", Style: YamlDotNet.Core.ScalarStyle.Plain } || (!field.Required && value is YamlScalarNode { Value: "" });

    /// <summary>A name with nothing behind it is a form not filled in, which is no value; a required field must have one, and what is half said of hiding an entry must not publish it.</summary>
    private void ReportEmpty(Field field, YamlNode key)
    {
        var comment = field.MayBeginWithHash ? CommentBehind(key) : null;
        if (comment is null && !field.Required && field.Name is not ("draft" or "embargo"))
            return;

        _empty.Add(field.Name);
        _faults.Add(comment ?? Messages.EmptyValue(_front.PlaceOf(key), field.Name));
    }

    /// <summary>What is said of a value that begins with a <c>#</c> and is no value for want of quotation marks; null where none stands there.</summary>
    private Diagnostic? CommentBehind(YamlNode key)
    {
        var (name, at) = (((YamlScalarNode)key).Value!, _front.PlaceOf(key));
        var line = _front.FileOf(key).LineText(at.Line);
        var hash = line.IndexOf('#', Math.Min(line.Length, at.Column - 1 + name.Length));
        if (hash < 0 || line.AsSpan(hash).IndexOfAny(' ', ',', '}') is 1)
            return null;

        var end = line.AsSpan(hash).IndexOfAny(' ', ',', '}') is > 0 and var length ? hash + length : line.Length;
        var (written, place) = (line[hash..end], at with { Column = hash + 1 });
        return Messages.ValueIsComment(place, name, written) with { Fix = new Fix(place, written, $"\"{written}\"") };
    }

    /// <summary>The field that had this name before, which is reported; null where none had.</summary>
    private Field? Renamed(string name, Place place, HashSet<string?> names)
    {
        var renamed = _fields.FirstOrDefault(field => field.FormerName == name);
        if (renamed is not null)
        {
            var fix = names.Contains(renamed.Name) ? null : new Fix(place, name, renamed.Name);
            _faults.Add(Messages.RenamedField(place, name, renamed.Name) with { Fix = fix });
        }

        return renamed;
    }
}
