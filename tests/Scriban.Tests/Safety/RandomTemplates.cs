using System.Text;

namespace Scriban.Tests.Safety;

/// <summary>Templates nobody would write: pieces of the language in any order, and good templates with faults put in.</summary>
internal sealed class RandomTemplates(int seed)
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "{%%{", "}%%}", "\n", "\r\n", " ", "\t", ";", ",", ":", ".", "?.", "..", "..<", "...",
        "(", ")", "[", "]", "{", "}", "+", "-", "*", "/", "//", "%", "==", "!=", "<", ">", "<=", ">=", "<<", ">>", "&&", "||", "!", "?", "??", "?!",
        "|", "|>", "@", "^", "=", "+=", "-=", "*=", "/=", "//=", "%=", "++", "--", "#", "##", "&", "`", "\"", "'", "$\"", "$'", "\\",
        "if ", "else", "else if ", "end", "for ", " in ", "while ", "case ", "when ", "func ", "ret ", "do", "with ", "wrap ", "capture ", "import ",
        "readonly ", "break", "continue", "tablerow ", "this", "null", "true", "false", "empty", "for.index", "while.first", "include 'self'",
        "include 'other' 1", "include_join ['self','other'] ','", "x", "y", "f", "$x", "$0", "$1", "$", "$$", "$[-1]", "x.y", "x[0]", "x.size", "f(1, x)",
        "func f(a, b = 2, c...)", "f(a) = a + 1", "0", "1", "42", "-1", "1.5", "1e3", "1e300", "0xFF", "0b101u", "99999999999999999999", "1m", "2f",
        "\"text\"", "'a\\nb'", "`raw`", "$\"a{1 + 1}b\"", "[1, 2, 3]", "{a: 1, b: {c: 2}}", "1..5", "1..1000000000", "5..<1",
        "string.upcase", "string.pad_left 1000000000", "string.replace 'a' 'b'", "array.sort", "array.map 'a'", "array.insert_at 100000000 1", "array.each @f",
        "array.join ','", "math.round 2", "math.times 99999999999", "date.parse '2024-01-01'", "date.to_string '%F'", "date.add_days 99999999",
        "object.eval", "object.eval_template", "object.to_json", "object.from_json", "object.keys", "regex.replace '(a+)+$' 'b'", "regex.match 'x'",
        "html.escape", "html.strip", "x = x + x", "x = [x, x]", "x.y = x", "x[x] = x", "x[100] = 1", "limit: 2", "offset: 1", "reversed", "cols: 2",
        "+++", "{{ x = {}; x.self = x; x }}", "{{ while true }}.{{ end }}", "{{ func r; r; end; r }}", "{{ for i in 1..20; i; end }}",
    ];

    private readonly Random _random = new(seed);

    /// <summary>One more template: made of pieces, or a given one with faults.</summary>
    public string Next(IReadOnlyList<string> good) => _random.Next(3) switch
    {
        0 => FromPieces(),
        1 => Mutated(good[_random.Next(good.Count)]),
        _ => "{{ " + FromPieces() + " }}",
    };

    private string FromPieces()
    {
        var text = new StringBuilder();
        for (var i = _random.Next(1, 40); i > 0; i--)
        {
            text.Append(Pieces[_random.Next(Pieces.Length)]);
            if (_random.Next(3) > 0)
                text.Append(' ');
        }

        return text.ToString();
    }

    private string Mutated(string template)
    {
        var text = new StringBuilder(template);
        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            var at = _random.Next(text.Length + 1);
            var length = Math.Min(_random.Next(1, 8), text.Length - at);
            switch (_random.Next(4))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, Pieces[_random.Next(Pieces.Length)]);
                    break;
                case 2:
                    text.Insert(at, text.ToString(at, length));
                    break;
                default:
                    text.Insert(at, (char)_random.Next(1, 0x2100));
                    break;
            }
        }

        return text.ToString();
    }
}
