using System.Buffers;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Graph.Names;
using Dossier.Text;

namespace Dossier.Graph.Incremental;

/// <summary>
/// The names that mean others than they did. A text that holds no word of theirs means what it meant: that is looked up far
/// faster than the text is linked. Where it cannot be told, a text counts as one that may.
/// </summary>
internal sealed class ChangedNames
{
    /// <summary>A name is found in a text though these stand in the middle of a word.</summary>
    private static readonly SearchValues<char> _invisible =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(Characters.IsInvisible)]);

    private readonly SearchValues<string>? _words;

    private ChangedNames(object before, string[] names)
    {
        Before = before;
        AreNone = names.Length == 0;
        string[] words = [.. names.Select(LongestWord).Distinct(StringComparer.Ordinal)];
        _words = words.Contains("") ? null : SearchValues.Create(words, StringComparison.Ordinal);
    }

    /// <summary>The meaning of the ground before; see <see cref="LinkingGround.Meaning"/>.</summary>
    public object Before { get; }

    /// <summary>Whether every name means whom it meant.</summary>
    public bool AreNone { get; }

    /// <summary>The names that a ground and a newer list have not in common, or not for the same bearers.</summary>
    public static ChangedNames Between(LinkingGround before, Gazetteer<Actor> names)
    {
        if (before.Names == names)
        {
            return new ChangedNames(before.Meaning, []);
        }

        var (old, now) = (Meanings(before.Names), Meanings(names));
        return new ChangedNames(before.Meaning, [.. old.Except(now).Concat(now.Except(old)).Select(meaning => meaning.Name).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Whether one of the names may stand in an entry's body, or in a text.</summary>
    public bool MayStandIn(object written)
    {
        var prose = written switch
        {
            Article article => article.Body,
            Prose text => text,
            _ => throw new ArgumentException("articles and texts are linked", nameof(written)),
        };
        foreach (var block in prose.Blocks)
        {
            var text = block.Text.AsSpan();
            if (_words is null || text.ContainsAny(_words) || text.ContainsAny(_invisible))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<(string Name, string Bearers)> Meanings(Gazetteer<Actor> names) =>
        [.. names.Names.Select(name => (name.Name, string.Join(' ', name.Candidates.Select(bearer => $"{bearer.Key.Id} {bearer.Strength}"))))];

    /// <summary>The longest stretch of a folded name that stands in every text in which the name is found.</summary>
    private static string LongestWord(string name)
    {
        var (longest, start) = ("", 0);
        for (var at = 0; at <= name.Length; at++)
        {
            if (at < name.Length && char.IsLetterOrDigit(name[at]))
            {
                continue;
            }

            longest = at - start > longest.Length ? name[start..at] : longest;
            start = at + 1;
        }

        return longest;
    }
}
