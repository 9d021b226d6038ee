using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Dossier.Rendering.Templates.Limits;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>
/// The functions of the group <c>regex</c> that search. The package's own search with backtracking and are ended by a
/// clock; these take a time that grows with the text (<see cref="RegexOptions.NonBacktracking"/>), and count it as steps.
/// Options are letters in one text: <c>i</c>, <c>m</c>, <c>s</c>, <c>x</c>, as in .NET.
/// </summary>
internal sealed class PatternFunctions
{
    /// <summary>How many characters, of a pattern with one sign, are worth a step.</summary>
    private const int SignsOfStep = 4;

    /// <summary>As much again for each match, of a part of the text behind it that may be looked at once more.</summary>
    private const int SignsOfStepBehind = 256;

    private static readonly ScriptParameterInfo[] _parameters = [new(typeof(string), "text"), new(typeof(string), "pattern")];
    private static readonly ScriptParameterInfo _options = new(typeof(string), "options", null);

    /// <summary>The patterns of the templates, each prepared once; patterns made of data are prepared anew.</summary>
    private readonly ConcurrentDictionary<(string Pattern, RegexOptions Options), Regex> _prepared = new();
    private const int MostPrepared = 256;

    /// <summary>Puts the functions in the place of the package's.</summary>
    public static void AddTo(ScriptObject group)
    {
        var functions = new PatternFunctions();
        group.SetValue("match", new SiteFunction((site, span, of) => Groups(functions.Search(site, span, of).Matches().FirstOrDefault()), [.. _parameters, _options]), readOnly: true);
        group.SetValue("matches", new SiteFunction((site, span, of) => new ScriptArray(functions.Search(site, span, of).Matches().Select(Groups)), [.. _parameters, _options]), readOnly: true);
        group.SetValue("split", new SiteFunction((site, span, of) => functions.Search(site, span, of).Split(), [.. _parameters, _options]), readOnly: true);
        group.SetValue("replace", new SiteFunction((site, span, of) => functions.Search(site, span, of, optionsAt: 3).Replaced(of[2] as string ?? ""), [.. _parameters, new(typeof(string), "replace"), _options]), readOnly: true);
    }

    private static ScriptArray Groups(Match? match) => match is null ? [] : [.. match.Groups.Values.Select(group => (object)group.Value)];

    private PatternSearch Search(SiteContext site, SourceSpan span, ScriptArray of, int optionsAt = 2)
    {
        var pattern = of[1] as string ?? "";
        var size = PatternSize.Of(pattern);
        if (size > PatternSize.Largest)
            throw new ScriptRuntimeException(span, Messages.PatternTooLarge(pattern));

        return new PatternSearch(Prepared(pattern, OptionsOf(of[optionsAt] as string), span), of[0] as string ?? "", size, site.Steps, span);
    }

    private Regex Prepared(string pattern, RegexOptions options, SourceSpan span)
    {
        if (_prepared.TryGetValue((pattern, options), out var known))
            return known;

        try
        {
            var regex = new Regex(pattern, options);
            return _prepared.Count < MostPrepared ? _prepared.GetOrAdd((pattern, options), regex) : regex;
        }
        catch (NotSupportedException)
        {
            throw new ScriptRuntimeException(span, Messages.PatternNotLinear(pattern));
        }
        catch (RegexParseException failure)
        {
            throw new ScriptRuntimeException(span, Messages.PatternInvalid(failure.Message));
        }
    }

    private static RegexOptions OptionsOf(string? letters) => (letters ?? "").Aggregate(
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant,
        (options, letter) => options | letter switch
        {
            'i' => RegexOptions.IgnoreCase,
            'm' => RegexOptions.Multiline,
            's' => RegexOptions.Singleline,
            'x' => RegexOptions.IgnorePatternWhitespace,
            _ => RegexOptions.None,
        });

    /// <summary>A search for a pattern in a text.</summary>
    private sealed class PatternSearch(Regex regex, string text, long size, StepCount steps, SourceSpan span)
    {
        /// <summary>Every match, in order.</summary>
        public IEnumerable<Match> Matches()
        {
            steps.Take(1 + (text.Length * size / SignsOfStep), span);
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                steps.Take(1 + ((text.Length - match.Index) * size / SignsOfStepBehind), span);
                yield return match;
            }
        }

        /// <summary>The texts between the matches; what the pattern's groups matched stands between them.</summary>
        public ScriptArray Split()
        {
            var parts = new ScriptArray();
            var from = 0;
            foreach (var match in Matches())
            {
                parts.Add(text[from..match.Index]);
                foreach (var group in match.Groups.Values.Skip(1).Where(group => group.Success))
                    parts.Add(group.Value);

                from = match.Index + match.Length;
            }

            parts.Add(text[from..]);
            return parts;
        }

        /// <summary>The text with another in the place of each match.</summary>
        public string Replaced(string by)
        {
            var replaced = new StringBuilder();
            var from = 0;
            foreach (var match in Matches())
            {
                replaced.Append(text, from, match.Index - from).Append(match.Result(by));
                from = match.Index + match.Length;
                if (replaced.Length > TemplateLimits.LongestText)
                    throw new ScriptRuntimeException(span, Messages.TemplateTextTooLong(TemplateLimits.LongestText));
            }

            return replaced.Append(text, from, text.Length - from).ToString();
        }
    }
}
