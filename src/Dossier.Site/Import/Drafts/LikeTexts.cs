using Dossier.Entries.Articles;
using Dossier.Import.Reading;
using Dossier.Sources;

namespace Dossier.Import.Drafts;

/// <summary>An article that is there and has nearly the same text as a draft, or the same address.</summary>
/// <param name="Id">The article.</param>
/// <param name="Difference">In what the two differ, in words; null where only the address is the same.</param>
public sealed record LikeText(string Id, string? Difference);

/// <summary>
/// Finds which article a draft is nearly the same as. Texts are compared by the runs of words that the evidence compares articles by
/// (<see cref="TextFingerprint"/>), and one is a version of another from the same share on.
/// </summary>
internal sealed class LikeTexts
{
    /// <summary>From which share of the runs of the shorter text on, in per cent, the two are one text with changes.</summary>
    private const int ShareOfCopy = 60;

    /// <summary>In characters: enough of a paragraph to find it by.</summary>
    private const int LongestBeginning = 50;

    /// <summary>How many shared runs are no chance.</summary>
    private const int LeastShared = 2;

    private readonly List<(string Id, string Address, TextFingerprint Text, ImmutableArray<string> Paragraphs)> _texts = [];
    private readonly Dictionary<ulong, List<int>> _byRun = [];

    public LikeTexts(IEnumerable<Article> articles)
    {
        foreach (var article in articles)
            Add(article);
    }

    public void Add(Article article)
    {
        var text = TextFingerprint.Of(article);
        foreach (var run in text.Runs)
        {
            if (!_byRun.TryGetValue(run, out var owners))
                _byRun[run] = owners = [];
            owners.Add(_texts.Count);
        }

        _texts.Add((article.Id, ArticleAddress.Key(article.Url?.Value), text, [.. article.Body.Blocks.Select(block => NormalForm.Composed(block.Text))]));
    }

    /// <summary>The article that a draft is most like; null where it is like none.</summary>
    public LikeText? Of(Article draft)
    {
        var text = TextFingerprint.Of(draft);
        var best = text.Runs.SelectMany(run => _byRun.GetValueOrDefault(run) ?? []).CountBy(owner => owner)
            .Where(shared => shared.Value >= LeastShared && shared.Value * 100 >= Math.Min(text.Runs.Length, _texts[shared.Key].Text.Runs.Length) * ShareOfCopy)
            .OrderByDescending(shared => shared.Value).ThenBy(shared => shared.Key).Select(shared => (int?)shared.Key).FirstOrDefault();
        if (best is { } like)
            return new LikeText(_texts[like].Id, Difference([.. draft.Body.Blocks.Select(block => NormalForm.Composed(block.Text))], _texts[like].Paragraphs));
        var address = ArticleAddress.Key(draft.Url?.Value);
        var same = address.Length == 0 ? default : _texts.FirstOrDefault(other => other.Address == address);
        return same.Id is null ? null : new LikeText(same.Id, null);
    }

    private static string Difference(ImmutableArray<string> draft, ImmutableArray<string> there)
    {
        var added = draft.Except(there, StringComparer.Ordinal).ToArray();
        var gone = there.Except(draft, StringComparer.Ordinal).ToArray();
        if (added.Length == 0 && gone.Length == 0)
            return "its paragraphs are the same, and their order or the headline is another";
        if (added.Length == gone.Length && added.Zip(gone).Select(pair => FirstOther(pair.First, pair.Second)).FirstOrDefault(pair => pair is not null) is var (now, before))
            return $"{Count(added.Length, "paragraph")} changed, the first from '{before}' to '{now}'";
        var parts = new[] { added.Length > 0 ? $"{Count(added.Length, "paragraph")} more, '{Messages.Shortened(added[0], LongestBeginning)}'" : "", gone.Length > 0 ? $"{Count(gone.Length, "paragraph")} fewer, '{Messages.Shortened(gone[0], LongestBeginning)}'" : "" };
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    /// <summary>Where two paragraphs begin to differ, with the words around; null where they have little in common.</summary>
    private static (string Now, string Before)? FirstOther(string now, string before)
    {
        var (a, b) = (now.Split(' '), before.Split(' '));
        var at = 0;
        while (at < a.Length && at < b.Length && a[at] == b[at])
            at++;
        return at == 0 && a.Intersect(b).Count() * 2 < a.Length ? null : (Around(a, at), Around(b, at));
    }

    private static string Around(string[] words, int at) => string.Join(' ', words.Skip(Math.Max(0, at - 2)).Take(5));

    private static string Count(int count, string word) => string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");
}
