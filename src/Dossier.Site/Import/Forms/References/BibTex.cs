using Dossier.Import.Reading;

namespace Dossier.Import.Forms.References;

/// <summary>
/// BibTeX and BibLaTeX: entries in braces or round brackets, values in braces, in quotation marks, bare or joined by <c>#</c>,
/// abbreviations that <c>@string</c> makes. What stands between entries is a comment.
/// </summary>
internal sealed class BibTex
{
    private readonly string _text;
    private readonly Dictionary<string, string> _strings = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ImmutableArray<ReferenceField>> _references = [];
    private readonly List<ReferenceField> _before = [];
    private int _at;

    private BibTex(string text) => _text = text;

    public static ImmutableArray<RawArticle> Read(string text)
    {
        var file = new BibTex(text);
        file.Entries();
        return ReferenceArticles.Of(file._references);
    }

    private void Entries()
    {
        while (_at < _text.Length && _references.Count <= ReferenceArticles.MostReferences)
        {
            var start = _text.IndexOf('@', _at);
            Comment(_text[_at..(start < 0 ? _text.Length : start)]);
            if (start < 0)
                break;
            _at = start + 1;
            var kind = Name().ToLowerInvariant();
            Space();
            if (kind.Length == 0 || _at >= _text.Length || _text[_at] is not ('{' or '('))
                continue;
            var close = _text[_at++] == '{' ? '}' : ')';
            if (kind is "comment" or "preamble")
                Passed(start, close);
            else
                Entry(start, close, isString: kind == "string");
        }

        // What stands behind the last entry belongs to it.
        if (_references.Count > 0)
            _references[^1] = [.. _references[^1], .. _before];
    }

    /// <summary>Lines between entries.</summary>
    private void Comment(string text) => _before.AddRange(TextLines.Of(text).Where(line => !line.IsBlank).Select(line => new ReferenceField("", "", line.Text)));

    private void Passed(int start, char close)
    {
        SkipTo(close);
        _at = Math.Min(_at + 1, _text.Length);
        Comment(_text[start.._at]);
    }

    private void Entry(int start, char close, bool isString)
    {
        var fields = new List<ReferenceField>(_before);
        _before.Clear();
        Space();
        var comma = _at;
        while (comma < _text.Length && _text[comma] is not (',' or '=' or '}' or '\n'))
            comma++;
        if (comma < _text.Length && _text[comma] == ',' && !isString)
        {
            fields.Add(new ReferenceField("", "", _text[start..comma]));
            _at = comma + 1;
        }

        while (true)
        {
            Space();
            if (_at >= _text.Length || _text[_at] == close)
                break;
            var field = _at;
            var name = Name();
            Space();
            if (name.Length == 0 || _at >= _text.Length || _text[_at] != '=')
            {
                _at = Math.Max(_at, field + 1);
                continue;
            }

            _at++;
            var value = Value();
            if (isString)
                _strings[name] = value;
            fields.Add(Field(name.ToLowerInvariant(), value, _text[field.._at].Trim()));
        }

        _at = Math.Min(_at + 1, _text.Length);
        if (isString)
            _before.AddRange(fields.Select(field => field.Tag.Length == 0 ? field : field with { Tag = "", Written = $"@string: {field.Written}" }));
        else
            _references.Add([.. fields]);
    }

    private static ReferenceField Field(string name, string value, string written) => new(name, name switch
    {
        "author" => string.Join(", ", Authors(value)),
        "url" or "doi" or "howpublished" => TexText.Verbatim(value),
        _ => TexText.Plain(value),
    }, written);

    /// <summary>Names, which <c>and</c> parts where no braces are around it; a name all in braces is that of a body.</summary>
    private static IEnumerable<string> Authors(string value)
    {
        var (depth, start) = (0, 0);
        var words = value.ReplaceLineEndings(" ").Replace('\t', ' ');
        for (var at = 0; at <= words.Length; at++)
        {
            var isEnd = at == words.Length;
            depth += isEnd ? 0 : words[at] == '{' ? 1 : words[at] == '}' ? -1 : 0;
            if (!isEnd && (depth > 0 || at < start || string.CompareOrdinal(words, at, " and ", 0, 5) != 0))
                continue;
            var name = words[start..at].Trim();
            if (name.Length > 0)
                yield return name == "others" ? "et al." : name.StartsWith('{') && name.EndsWith('}') ? TexText.Plain(name) : ReferenceArticles.Turned(TexText.Plain(name));
            start = at + 5;
        }
    }

    private string Value()
    {
        var value = new StringBuilder();
        while (true)
        {
            Space();
            if (_at >= _text.Length)
                break;
            var start = _at;
            if (_text[_at] is '{' or '"')
            {
                var close = _text[_at++] == '{' ? '}' : '"';
                SkipTo(close);
                value.Append(_text, start + 1, _at - start - 1);
                _at = Math.Min(_at + 1, _text.Length);
            }
            else
            {
                while (_at < _text.Length && _text[_at] is not (',' or '}' or ')' or '#') && !char.IsWhiteSpace(_text[_at]))
                    _at++;
                value.Append(_strings.GetValueOrDefault(_text[start.._at]) ?? _text[start.._at]);
            }

            Space();
            if (_at >= _text.Length || _text[_at] != '#')
                break;
            _at++;
        }

        var end = _at;
        if (_at < _text.Length && _text[_at] == ',')
            end++;
        _at = end;
        return value.ToString();
    }

    /// <summary>Goes to a closing sign, past those within braces.</summary>
    private void SkipTo(char close)
    {
        for (var depth = 0; _at < _text.Length; _at++)
        {
            if (_text[_at] == close && depth == 0)
                return;
            if (_text[_at] == '\\')
                _at++;
            else
                depth += _text[_at] == '{' ? 1 : _text[_at] == '}' ? -1 : 0;
        }

        _at = _text.Length;
    }

    private string Name()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '_' or '-' or ':' or '+' or '.'))
            _at++;
        return _text[start.._at];
    }

    private void Space()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }
}
