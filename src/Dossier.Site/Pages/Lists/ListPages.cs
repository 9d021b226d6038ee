using Dossier.Dates;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Graph;
using Dossier.Text;

namespace Dossier.Pages.Lists;

/// <summary>
/// The lists of a dossier, laid out on pages: articles and events by year, and by month where a year has many; actors by type, and by letter where a
/// type has many. In: a <see cref="ResolvedDossier"/>. Out: what stands on which page.
/// </summary>
public static class ListPages
{
    /// <summary>The group of what nobody dates.</summary>
    public const string Undated = "undated";

    /// <summary>The part of a year that no source narrows down to a month.</summary>
    public const string NoMonth = "00";

    // Estimates of bytes, from pages that were measured: a row beside its title and its text, to which links add half as much again.
    private const int BytesOfRow = 260;
    private const int BytesOfName = 120;
    private const int BytesOfPassages = 300;
    private const int BytesOfSentence = 240;

    /// <summary>How much of what names an actor stands on the actor's own page.</summary>
    private const int BytesOnActorPage = 100_000;

    private static readonly Shelving _dated = new(many: 100, static (month, _) => month);
    private static readonly Shelving _typed = new(many: 40, static (_, at) => (at + 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether a list is laid out here: it is one of the entries of a kind.</summary>
    public static bool Has(string name) => name is PageLists.Articles or PageLists.Events or PageLists.Actors;

    /// <summary>A list of entries.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="name">Its name in <see cref="PageLists"/>.</param>
    public static ListLayout<Entry> Of(ResolvedDossier dossier, string name)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return name switch
        {
            PageLists.Articles => Dated(dossier.Articles.Select(article => article.Entry), article => article.Date?.Value, article => article.Summary),
            PageLists.Events => Dated(dossier.Events.Select(one => one.Entry), one => one.Date?.Value, one => one.Summary),
            PageLists.Actors => _typed.Lay<Entry>(dossier.Actors.Select(actor => actor.Entry), TypeOf, FirstLetter, BytesOf),
            _ => throw new InvalidOperationException($"'{name}' is no list of entries"),
        };
    }

    /// <summary>The sentences that name an actor, by the articles they stand in; the pages are those besides the actor's own.</summary>
    public static ListLayout<NamedIn> Mentions(LinkedActor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return _dated.Lay(actor.NamedIn, named => YearOf(named.Article.Date?.Value), named => MonthOf(named.Article.Date?.Value), BytesOf, BytesOnActorPage);
    }

    private static ListLayout<Entry> Dated<T>(IEnumerable<T> entries, Func<T, EdtfDate?> dateOf, Func<T, Prose?> summaryOf)
        where T : Entry
    {
        T Own(Entry entry) => (T)entry;
        return _dated.Lay<Entry>(entries, entry => YearOf(dateOf(Own(entry))), entry => MonthOf(dateOf(Own(entry))), entry => BytesOf(entry, summaryOf(Own(entry))));
    }

    private static string YearOf(EdtfDate? date) => DayOf(date)?.Year.ToString(CultureInfo.InvariantCulture) ?? Undated;

    private static string MonthOf(EdtfDate? date) => date is null or { Precision: EdtfPrecision.Year or EdtfPrecision.MonthUnknown or EdtfPrecision.MonthAndDayUnknown }
        ? NoMonth
        : DayOf(date)!.Value.Month.ToString("00", CultureInfo.InvariantCulture);

    private static DateOnly? DayOf(EdtfDate? date) => date?.Lower ?? date?.Upper;

    private static string TypeOf(Entry actor) => ActorTypes.Vocabulary.WordOf(((Actor)actor).Type.Value);

    private static string FirstLetter(Entry actor) => StringInfo.GetNextTextElement(Collation.Key(actor.Label)).ToUpperInvariant();

    private static int BytesOf(Entry entry, Prose? summary) =>
        BytesOfRow + Encoding.UTF8.GetByteCount(entry.Label) + (Encoding.UTF8.GetByteCount(summary?.Markdown ?? "") * 3 / 2);

    private static int BytesOf(Entry actor) => BytesOfName + Encoding.UTF8.GetByteCount(actor.Label) + Encoding.UTF8.GetByteCount(((Actor)actor).Description?.Value ?? "");

    private static int BytesOf(NamedIn named) => BytesOfPassages + named.Sentences.Sum(sentence => BytesOfSentence + sentence.Parts.Sum(part => Encoding.UTF8.GetByteCount(part.Text)));
}
