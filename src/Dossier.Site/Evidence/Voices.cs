using Dossier.Entries;
using Dossier.Entries.Articles;

namespace Dossier.Evidence;

/// <summary>
/// Holds what one voice says of a claim against itself: who asserts something does not deny it or decline to comment on it.
/// A voice is who speaks or, where nobody is named, the outlet or the article; what others tell of somebody is their voice.
/// In one article, or in two of which neither is later, that is a mistake of the entry. In articles of different dates somebody
/// may have changed sides, which a reader has to be told.
/// </summary>
internal static class Voices
{
    public static void Report(WeighedClaim claim, DiagnosticBag faults)
    {
        foreach (var voice in claim.Statements.Where(said => said.Origin is Origin.Known).GroupBy(VoiceOf))
        {
            foreach (var (earlier, later) in Turns([.. voice]))
                Report(earlier, later, faults);
        }
    }

    /// <summary>Whose word it is, and of whom that one tells it, where that is another.</summary>
    private static (Entry Word, Entry? Of) VoiceOf(TracedStatement said)
    {
        var word = ((Origin.Known)said.Origin).Entry;
        return (word, said.Statement.Speaker == word ? null : said.Statement.Speaker);
    }

    /// <summary>Each statement that means something else than the first of its voice, with that one.</summary>
    private static IEnumerable<(TracedStatement Earlier, TracedStatement Later)> Turns(TracedStatement[] voice)
    {
        var inOrder = voice.OrderBy(said => said.Article.Date?.Value.Lower ?? DateOnly.MaxValue).ToArray();
        return inOrder.Skip(1).Where(said => said.Meaning != inOrder[0].Meaning).Select(said => (inOrder[0], said));
    }

    private static void Report(TracedStatement earlier, TracedStatement later, DiagnosticBag faults)
    {
        var at = later.Statement.Statement.Stance.Place;
        var (one, other) = (WordOf(later), WordOf(earlier));
        var name = later.Statement.Speaker?.Id ?? ((Origin.Known)later.Origin).Entry.Id;
        if (!IsLater(later.Article, earlier.Article))
            faults.Add(Messages.VoiceOfTwoStances(at, name, one, other, earlier.Statement.Statement.Stance.Place));
        else if (later.Statement.Note is null && earlier.Statement.Note is null)
            faults.Add(Messages.VoiceChanged(at, name, one, other, earlier.Statement.Statement.Stance.Place));
    }

    private static bool IsLater(Article article, Article other) => other.Date?.Value.Upper is { } before && article.Date?.Value.Lower is { } after && before < after;

    private static string WordOf(TracedStatement said) => Stances.Vocabulary.WordOf(said.Statement.Statement.Stance.Value);
}
