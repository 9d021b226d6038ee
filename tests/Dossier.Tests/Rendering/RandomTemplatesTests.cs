using System.Text.RegularExpressions;
using Xunit;

namespace Dossier.Tests.Rendering;

/// <summary>Whatever a template holds, the end is a text or an error with its place; the same one each time.</summary>
public partial class RandomTemplatesTests
{
    private const int TemplatesPerSeed = 1500;
    private const int FewSteps = 3000;

    private static readonly string[] _pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "\n", " ", ";", ",", ":", ".", "?.", "..", "..<",
        "(", ")", "[", "]", "{", "}", "+", "-", "*", "/", "//", "%", "==", "!=", "<", ">", "<=", "<<", ">>", "&&", "||", "!", "?", "??", "?!",
        "|", "|>", "@", "^", "=", "+=", "-=", "*=", "++", "--", "#", "##", "&", "`", "\"", "'", "$\"", "$'", "\\",
        "if ", "else", "else if ", "end", "for ", " in ", "while ", "case ", "when ", "func ", "ret ", "do", "with ", "wrap ", "capture ", "import ",
        "readonly ", "break", "continue", "tablerow ", "this", "null", "true", "false", "empty", "for.index", "while.first", "include 'self'",
        "include 'other' 1", "include_join ['self', 'other'] ','", "x", "y", "f", "$x", "$0", "$1", "$", "$$", "$[-1]", "x.y", "x[0]", "x.size", "f(1, x)",
        "func f(a, b = 2, c...)", "f(a) = a + 1", "0", "1", "42", "-1", "1.5", "1e3", "1e300", "0xFF", "99999999999999999999", "1m", "2f",
        "\"text\"", "'a\\nb'", "`raw`", "$\"a{1 + 1}b\"", "[1, 2, 3]", "{a: 1, b: {c: 2}}", "1..5", "1..1000000000", "5..<1",
        "string.upcase", "string.pad_left 1000000000", "string.replace 'a' 'b'", "array.sort", "array.map 'a'", "array.insert_at 100000000 1", "array.each @f",
        "array.join ','", "math.round 2", "math.times 99999999999", "math.random 1 2", "date.parse '2024-01-01'", "date.to_string '%F'", "date.add_days 99999999", "date.now",
        "object.eval", "object.to_json", "object.from_json", "object.keys", "regex.replace '(a+)+$' 'b'", "regex.match 'x'", "json", "raw", "url", "count 2", "permalinks 'x'",
        "html.escape", "html.strip", "x = x + x", "x = [x, x]", "x.y = x", "x[x] = x", "x[100] = 1", "limit: 2", "offset: 1", "reversed", "page.x = page", "page",
        "{{ x = {}; x.self = x; x }}", "{{ while true }}.{{ end }}", "{{ func r; r; end; r }}", "{{ for i in 1..20; i; end }}",
    ];

    private static readonly string[] _good =
    [
        "{{ for i in 1..5 }}{{ if i % 2 == 0 }}{{ i }}{{ else }}<b>{{ i * 2 }}</b>{{ end }}{{ end }}",
        "{{ func f(a, b = 2); ret a + b; end; f 1 }} {{ f 1 3 }} {{ [1, 2] | array.each @f }}",
        "{{ x = {a: [1, {b: 'c'}], d: null}; x.a[1].b | string.upcase | string.append '!' }}{{ x.d ?? 'none' }}",
        "{{ capture y }}{{ for k in {a: 1}; k.key; k.value; end }}{{ end }}{{ y }}{{ include 'other' y }}",
        "{{ for word in ['a', 'b', 'a'] }}<li>{{ word | string.upcase }}{{ include 'other' word }}{{ words.none }}</li>{{ end }}{{ url 'index.html' }}{{ site.title }}",
        "<p>{{ words.a }}{{ include 'other' 'x' }}{{ for i in 1..3 }}{{ if i > 1 }}{{ include 'other' i }}{{ end }}{{ end }}</p>{{ page.kind }}{{ page.kind = 'b' }}{{ page.kind }}",
        "{{ case 'a'; when 'b', 'c'; 1; when 'a'; 2; else; 3; end }}{{ with {a: 1}; a; end }}{{ wrap do; $$; end; 'w'; end }}",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void End_in_text_or_a_located_error(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < TemplatesPerSeed; i++)
        {
            var template = Next(random);
            var (outcome, second) = Rendered(template);
            Assert.True(
                outcome.Failure is null || Place().IsMatch(outcome.Failure),
                $"the failure '{outcome.Failure}' has no place, for the template:\n{template}");
            Assert.Equal(outcome, second);
            Assert.Equal(outcome, Rendered(template).First);
        }
    }

    [GeneratedRegex(@"^templates/[a-z/.]+\([1-9][0-9]*,[1-9][0-9]*\): ")]
    private static partial Regex Place();

    private static (TemplateLab.Outcome First, TemplateLab.Outcome Second) Rendered(string template)
    {
        try
        {
            return TemplateLab.RenderTwice(template, FewSteps, ("partials/self.html", template), ("partials/other.html", "{{ $[1] }}!"));
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"{failure.Message}, for the template:\n{template}", failure);
        }
    }

    /// <summary>One more template: made of pieces in any order, or a good one with faults put in.</summary>
    private static string Next(Random random) => random.Next(3) switch
    {
        0 => FromPieces(random),
        1 => Mutated(random, _good[random.Next(_good.Length)]),
        _ => "{{ " + FromPieces(random) + " }}",
    };

    private static string FromPieces(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 40); i > 0; i--)
            text.Append(_pieces[random.Next(_pieces.Length)]).Append(random.Next(3) > 0 ? " " : "");

        return text.ToString();
    }

    private static string Mutated(Random random, string template)
    {
        var text = new StringBuilder(template);
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(1, 8), text.Length - at);
            _ = random.Next(3) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, _pieces[random.Next(_pieces.Length)]),
                _ => text.Insert(at, text.ToString(at, length)),
            };
        }

        return text.ToString();
    }
}
