using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>
/// Follows statements and articles to where they come from, so that sources are counted by origin and not by article.
/// <para>The rule, in this order:</para>
/// <list type="number">
/// <item>Who speaks (<c>by</c>) is the origin: one utterance that two articles quote has one origin, its speaker; what
/// Reuters says is Reuters, whoever passes it on. An article whose own id stands there speaks for itself.</item>
/// <item>Else the outlet it came through (<c>via</c>).</item>
/// <item>Else the ends of the article's <c>based_on</c>: an outlet is an end, an article is followed to its own ends.
/// Where there are several and the text does not say which one it means, they are one origin, not several.</item>
/// <item>Else the article's outlet.</item>
/// <item>Else nobody knows: the article names neither an outlet nor a source. So it is, too, where an article speaks for
/// itself and names no outlet.</item>
/// </list>
/// <para>
/// So an article that takes its news from others can still say something in its own voice, or its outlet's. An actor that
/// others are a part of (a relation of the kind <c>part of</c>), such as "Israeli media", may be any of them.
/// </para>
/// </summary>
public sealed class Origins
{
    /// <summary>The kind of relation that makes one actor a part of another.</summary>
    public const string PartOf = "part of";

    private readonly ResolvedDossier _dossier;
    private readonly ILookup<Actor, Actor> _parts;

    public Origins(ResolvedDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        _dossier = dossier;
        _parts = dossier.Actors
            .SelectMany(actor => actor.Relations.Where(relation => relation.Relation.Kind.Value == PartOf).Select(relation => (Whole: relation.To, Part: actor.Entry)))
            .ToLookup(pair => pair.Whole, pair => pair.Part);
    }

    /// <summary>Follows a statement to where it comes from.</summary>
    public TracedStatement Trace(LinkedArticle article, LinkedStatement statement)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(statement);
        var (origin, ground) = statement.IsOwnVoice ? (OwnVoice(article), OriginGround.Article)
            : statement.Speaker is not null ? (OriginOf([statement.Speaker]), OriginGround.Speaker)
            : statement.Via is not null ? (OriginOf([statement.Via]), OriginGround.Channel)
            : Of(article);
        var chain = statement.IsOwnVoice ? [Publication(article)] : Chain(article, statement.Speaker, statement.Via);
        return new TracedStatement(article.Entry, statement, origin, ground, chain);
    }

    /// <summary>Where an article comes from, for what it says without naming anybody.</summary>
    public (Origin Origin, OriginGround Ground) Of(LinkedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Ends(article) is { IsEmpty: false } ends ? (OriginOf(ends), OriginGround.BasedOn)
            : article.Outlet is not null ? (OriginOf([article.Outlet]), OriginGround.Outlet)
            : (OwnVoice(article), OriginGround.Article);
    }

    /// <summary>
    /// The stations from who speaks, or from an article's sources, over the outlet it came through, to the reader. Speaker and
    /// channel are null where nobody is named.
    /// </summary>
    public ImmutableArray<ChainLink> Chain(LinkedArticle article, Actor? speaker = null, Actor? channel = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (speaker is not null && speaker == article.Outlet)
            return [Publication(article)];

        var chain = new List<ChainLink>();
        void Add(Entry? entry, ChainPart part)
        {
            if (entry is not null && chain.TrueForAll(link => link.Entry != entry))
                chain.Add(new ChainLink(entry, part));
        }

        Add(speaker, ChainPart.Speaker);
        Add(channel, ChainPart.Channel);
        foreach (var source in chain.Count == 0 ? Ends(article) : [])
            Add(source, ChainPart.Source);

        var publication = Publication(article);
        Add(publication.Entry, publication.Part);
        return [.. chain];
    }

    private static ChainLink Publication(LinkedArticle article) => article.Outlet is null
        ? new ChainLink(article.Entry, ChainPart.Article)
        : new ChainLink(article.Outlet, article.Entry.Translator is null ? ChainPart.Outlet : ChainPart.Translation);

    /// <summary>Who speaks where an article speaks for itself: nobody knows, where it names no outlet.</summary>
    private static Origin OwnVoice(LinkedArticle article) => article.Outlet is null ? new Origin.Unknown([article.Entry]) : new Origin.Known(article.Entry);

    /// <summary>The outlets and articles at the ends of <c>based_on</c>, each once; none where the article names no source.</summary>
    private ImmutableArray<Entry> Ends(LinkedArticle article) => [.. Ends(article, [article.Entry]).Distinct()];

    private IEnumerable<Entry> Ends(LinkedArticle article, HashSet<Article> seen) => article.BasedOn.SelectMany<Entry, Entry>(source =>
        source is not Article next ? [source]
        // A circle was reported where the chains were linked.
        : !seen.Add(next) ? []
        : _dossier.Of(next) is { BasedOn.IsEmpty: true } end ? [(Entry?)end.Outlet ?? end.Entry]
        : Ends(_dossier.Of(next), seen));

    private Origin OriginOf(ImmutableArray<Entry> entries) => Origin.AnyOf([.. entries.SelectMany(WithParts).Distinct()]);

    private IEnumerable<Entry> WithParts(Entry entry) => entry is Actor actor ? [actor, .. _parts[actor]] : [entry];
}
