namespace Dossier.Tests.Entries.Fields;

/// <summary>Fields that something which tells of entries leaves out on purpose.</summary>
/// <param name="Projections">What leaves them out, see <see cref="Projection.All"/>; names with spaces between them.</param>
/// <param name="Paths">The fields; <c>article.*</c> is all that stand in its front matter itself, <c>*.draft</c> one of every kind.</param>
/// <param name="Reason">Why that is right, or when it will be otherwise.</param>
internal sealed record FieldException(string Projections, string Paths, string Reason)
{
    private const string Facts = "a search finds names, titles, summaries, claims and texts; that it finds facts and notes is for a change of the search";

    public static FieldException[] All { get; } =
    [
        new("data table model page print Markdown", "*.draft *.embargo *.moved_from *.template", "they say whether, where and in what form an entry is published, and nothing of what it is about"),
        new("data table page print Markdown", "*.extra", "what it means is known to the house's own templates alone, and what they print of it is published"),
        new("data table page print Markdown", "article.statements.via", "it is through: [x] in short, and is told as that"),
        new("data table model page print Markdown", "article.unlinked", "it says how the text is linked, and nothing of what it is about"),
        new("page print Markdown", "actor.weak_aliases", "a name that means its actor beside another name only is shown where a text uses it: names_used"),
        new("table", "home.* home.judgements.* home.judgements.alternatives.* page.*", "there are tables of what is counted and compared: articles, actors, events and claims; everything else is in data/dossier.json"),
        new("table", "actor.positions.sources actor.relations.sources", "a cell that lists several things has no room for the source of each"),
        new("print", "article.dek article.caption", "a source is named on paper, not reprinted"),
        new("print", "article.about article.events article.topics", "the list of sources tells where an article comes from; what it reports is told with the events"),
        new("search", "article.statements.quote event.figures.quote", "the words stand in the text of the article, and are found there"),
        new("page print Markdown", "event.figures.min event.figures.about event.figures.max", "a number is shown in the words of its source; where an editor gives none, FigureWording says the number"),
        new("search", "home.judgements.likelihood", "it is a word of the yardstick, as of every judgement that is as likely"),
        new("search", "article.author article.translator article.date_note article.statements.note", Facts),
        new("search", "actor.positions.status actor.relations.kind actor.reliability_note actor.ownership", Facts),
        new("search", "event.date_text", Facts),
    ];

    /// <summary>What is left out by what, one by one.</summary>
    public IEnumerable<(string Projection, string Path)> Each => Projections.Split(' ').SelectMany(_ => Paths.Split(' '), (projection, path) => (projection, path));

    /// <summary>Whether one of <see cref="Paths"/> means a field.</summary>
    public static bool Covers(string written, FieldPath path) =>
        written == path.ToString() || written == $"{path.Within?.ToString() ?? path.Kind.Name}.*" || (path.Within is null && written == $"*.{path.Field.Name}");
}
