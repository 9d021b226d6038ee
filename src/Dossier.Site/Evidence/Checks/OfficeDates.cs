using Dossier.Dates;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Graph;

namespace Dossier.Evidence.Checks;

/// <summary>
/// Holds the dates of positions against the articles that they are taken from. An article that calls somebody by an office
/// is of a time when it was held, unless the sentence looks back or ahead. An article without a date is no older than the
/// events that it reports, and no newer than the date of information.
/// </summary>
internal static class OfficeDates
{
    // Words of a sentence that speaks of another time than the article's own.
    private static readonly FrozenSet<string> _otherTimes = new[]
    {
        "former", "formerly", "ex", "then", "late", "previous", "previously", "predecessor", "successor", "elect", "designate", "candidate", "incoming", "future", "next", "became", "becomes",
        "ancien", "ancienne", "alors", "prédécesseur", "successeur", "élu", "élue", "candidat", "candidate", "futur", "devenu", "devenue",
        "سابق", "السابق", "سابقا", "السابقة", "آنذاك", "حينها", "المنتخب", "المنتخبة", "مرشح", "المرشح", "سلفه", "أصبح", "أصبحت",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] _past = ["was", "was the", "was a", "had been", "had been the", "était", "était le", "était la", "كان", "كانت"];

    /// <summary>Reports positions that the articles they are from do not allow at their own time.</summary>
    public static void Report(ResolvedDossier dossier, LinkedActor actor, DiagnosticBag faults)
    {
        foreach (var position in actor.Positions.Where(position => position.Position.Status is null || position.Position.From is not null || position.Position.To is not null))
        {
            foreach (var source in position.Sources.Where(source => !source.Article.IsFragment && CallsSo(source, position.Position.Title.Value, actor, dossier.Of(source.Article))))
            {
                var (first, last) = TimeOf(source.Article, dossier);
                if (position.Position.To is { } to && DateBounds.Latest(to.Value) is { } end && end < first)
                    faults.Add(Messages.OfficeOver(to.Place, position.Position.Title.Value, to.Value.Text, source.Article.Id, first.Value));
                else if (position.Position.From is { } from && DateBounds.Earliest(from.Value) is { } begin && begin > last)
                    faults.Add(Messages.OfficeNotBegun(from.Place, position.Position.Title.Value, from.Value.Text, source.Article.Id, last.Value));
            }
        }
    }

    /// <summary>The first and the last day on which an article can have been written; null where nothing tells.</summary>
    private static (DateOnly? First, DateOnly? Last) TimeOf(Article article, ResolvedDossier dossier)
    {
        if (article.Date is { } date)
            return (DateBounds.Earliest(date.Value), DateBounds.Latest(date.Value));

        var reported = dossier.Of(article).Reported.Where(one => one.Status?.Value != EventStatus.Planned && one.Date is not null).Select(one => DateBounds.Earliest(one.Date!.Value));
        return (reported.Max(), dossier.Home.Entry.AsOf is { } asOf ? DateBounds.Latest(asOf.Value) : null);
    }

    /// <summary>Whether a sentence of the source names the holder with the title, and speaks of no other time.</summary>
    private static bool CallsSo(SourceTarget source, string title, LinkedActor holder, LinkedArticle article) =>
        article.Mentions.Where(mention => mention.Actor == holder.Entry && (source.Anchor is null || mention.Block.Anchor == source.Anchor))
            .Select(mention => (mention, Sentence: mention.Block.Sentences.FirstOrDefault(sentence => sentence.Start <= mention.Start && mention.Start < sentence.End)))
            .Any(found => CallsSo(found.mention.Block.Text.Substring(found.Sentence.Start, found.Sentence.Length), title));

    private static bool CallsSo(string sentence, string title) =>
        sentence.Contains(title, StringComparison.OrdinalIgnoreCase)
        && !_past.Any(verb => sentence.Contains($"{verb} {title}", StringComparison.OrdinalIgnoreCase))
        && !sentence.Split([' ', '-', ',', '.', '“', '”', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(_otherTimes.Contains)
        && !StatedDate.In(sentence).Any(date => date.Year is not null);
}
