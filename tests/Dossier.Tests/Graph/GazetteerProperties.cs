using System.Text.RegularExpressions;
using Dossier.Graph.Names;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Graph;

public partial class GazetteerProperties
{
    private static readonly string[] Pieces =
    [
        "Assad", "al", "Al", "anti", "Syria", "TV", "U.S.", "Hay", "at", "s", "d", "é", "ا", "7", "𐌀", "日",
        "'", "’", "ʼ", " ", " ", " ", "\u00A0", "\n", "-", "-", "\u2011", "—", ".", "(", "\u00AD", "\u0301",
    ];

    private static readonly Gen<string> Name = Text(1, 4);

    private static readonly Arbitrary<(string[] Names, string Text)> NamesAndText =
        (from names in Name.ListOf() from text in Text(0, 16) select (names.ToArray(), text)).ToArbitrary();

    [Fact]
    public void Finds_what_comparing_every_piece_of_the_text_with_every_name_finds() =>
        Prop.ForAll(NamesAndText, input =>
        {
            var (names, text) = input;
            var entries = names.Select(name => new GazetteerEntry<string>(name, name, NameStrength.Strong));
            var found = new Gazetteer<string>(entries).Find(text).Select(match => (match.Start, match.Length)).ToList();
            var expected = SlowlyFound([.. names.Select(Folded)], text);
            Assert.True(
                expected.SequenceEqual(found),
                $"in '{text}' expected {string.Join(' ', expected)}, found {string.Join(' ', found)}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));

    private static Gen<string> Text(int least, int most) =>
        from count in Gen.Choose(least, most)
        from pieces in Gen.Elements(Pieces).ListOf(count)
        select string.Concat(pieces).Normalize();

    /// <summary>The rules without any cleverness: every place, every length from the longest, the text before and after it.</summary>
    private static List<(int Start, int Length)> SlowlyFound(HashSet<string> names, string text)
    {
        var found = new List<(int, int)>();
        for (var start = 0; start < text.Length; start++)
        {
            for (var length = text.Length - start; length > 0; length--)
            {
                var piece = text.Substring(start, length);
                if (piece[0] == '\u00AD' || piece[^1] == '\u00AD' || piece != piece.Trim() || !names.Contains(Folded(piece)))
                    continue;
                if (MayStandAfter(Folded(text[..start], trim: false), Folded(piece)) && MayStandBefore(Folded(text[(start + length)..], trim: false), Folded(piece)))
                {
                    found.Add((start, length));
                    start += length - 1;
                    break;
                }
            }
        }

        return found;
    }

    private static bool MayStandAfter(string before, string name) =>
        (!EndsInWord().IsMatch(before) || (MayTouch().IsMatch($"{before[^1]}|{name[0]}") && IsNoShortName(name))) && !EndsInParticle().IsMatch(before)
        && (!EndsInApostrophe().IsMatch(before) || EndsInElision().IsMatch(before));

    private static bool MayStandBefore(string after, string name) =>
        !BeginsWithWord().IsMatch(after) || BeginsWithPossessive().IsMatch(after) || (after[0] != '\'' && MayTouch().IsMatch($"{name[^1]}|{after[0]}") && IsNoShortName(name));

    private static bool IsNoShortName(string name) => name.EnumerateRunes().Skip(1).Any();

    private static string Folded(string text) => Folded(text, trim: true);

    private static string Folded(string text, bool trim)
    {
        var folded = text.Replace("\u00AD", "", StringComparison.Ordinal);
        folded = Apostrophes().Replace(folded, "'").Replace('\u2011', '-');
        folded = Spaces().Replace(folded, run => run.Value.Count(character => character == '\n') > 1 ? "\n" : " ");
        return trim ? folded.Trim() : folded;
    }

    private const string WordCharacter = @"(?:[\p{L}\p{Nd}\p{M}]|\ud800\udf00)";

    /// <summary>Between letters of which one is Chinese, but for a mark and for the day of a date.</summary>
    [GeneratedRegex("日\\|[^\u0301]|[^7]\\|日")]
    private static partial Regex MayTouch();

    [GeneratedRegex("[’ʼ]")]
    private static partial Regex Apostrophes();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(WordCharacter + @"\z")]
    private static partial Regex EndsInWord();

    [GeneratedRegex($@"(?<!{WordCharacter})(al|at)-\z", RegexOptions.IgnoreCase)]
    private static partial Regex EndsInParticle();

    [GeneratedRegex(WordCharacter + @"'\z")]
    private static partial Regex EndsInApostrophe();

    [GeneratedRegex($@"(?<!{WordCharacter})[ds]'\z")]
    private static partial Regex EndsInElision();

    [GeneratedRegex("^'?" + WordCharacter)]
    private static partial Regex BeginsWithWord();

    [GeneratedRegex($"^'[ds](?!{WordCharacter})")]
    private static partial Regex BeginsWithPossessive();
}
