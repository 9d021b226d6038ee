using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>
/// Follows statements and articles to where they come from, so that sources are counted by origin and not by article.
/// <para>The rule, in this order:</para>
/// <list type="number">
/// <item>Who speaks (<c>by</c>) is the origin where it is heard: one utterance that two articles quote has one origin, its
/// speaker; what Reuters says is Reuters, whoever passes it on. An article whose own id stands there speaks for itself.</item>
/// <item>A speaker of whom others tell is not heard, and the first of those who passed it on (<c>through</c>) is the origin: the
/// first who speaks for itself to somebody that the article names.</item>
/// <item>Where nobody speaks, the first whom it came through.</item>
/// <item>Else the ends of the article's <c>based_on</c>: an outlet is an end, an article is followed to its own ends.
/// Where there are several and the text does not say which one it means, they are one origin, not several.</item>
/// <item>Else the article's outlet.</item>
/// <item>Else nobody knows: the article names neither an outlet nor a source. So it is, too, where an article speaks for
/// itself and names no outlet.</item>
/// </list>
/// <para>
/// Who speaks is heard where nobody stands between it and the article; or where the first in between is an outlet, and that
/// has it from the speaker itself: it quotes the speaker's own words, or the editor says that they were said openly
/// (<c>on_record: yes</c>), or the speaker is an outlet, whose reports are open to all, or a source without a name, who is known
/// by nothing but speaking to that outlet. Anybody else in between, a diplomat say, tells what somebody else said. An editor
/// who says <c>on_record: no</c> of a named speaker says that it is not heard: "was quoted as saying". Where then nobody is named
/// who passed it on, it comes from where the article has its news.
/// </para>
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
    private readonly Dictionary<Article, ImmutableArray<Entry>> _ends;
    private readonly Sides _sides;

    internal Origins(ResolvedDossier dossier, Sides sides)
    {
        _dossier = dossier;
        _sides = sides;
        _ends = EndsOf(dossier);
        _parts = dossier.Actors
            .SelectMany(actor => actor.Relations.Where(relation => relation.Relation.Kind.Value == PartOf).Select(relation => (Whole: relation.To, Part: actor.Entry)))
            .ToLookup(pair => pair.Whole, pair => pair.Part);
    }

    /// <summary>Follows a statement to where it comes from.</summary>
    public TracedStatement Trace(LinkedArticle article, LinkedStatement statement)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(statement);
        var isHeard = IsHeard(statement);
        var (origin, ground) = statement.IsOwnVoice ? (OwnVoice(article), OriginGround.Article)
            : statement.Speaker is not null && isHeard ? (OriginOf([statement.Speaker]), OriginGround.Speaker)
            : statement.Through is [var first, ..] ? (OriginOf([first]), statement.Speaker is null ? OriginGround.Channel : OriginGround.Teller)
            : Of(article);
        return new TracedStatement(article.Entry, statement, origin, ground, Chain(article, statement, isHeard))
        {
            IsByParty = statement.Speaker is { } speaker && _sides.IsOf(speaker, _dossier.Of(statement.Target.Event)),
        };
    }

    /// <summary>Whether who speaks is heard at first hand; so it is where nobody is named as speaking.</summary>
    private static bool IsHeard(LinkedStatement statement)
    {
        if (statement.Speaker is not { } speaker)
            return true;

        var first = statement.Through.FirstOrDefault();
        if (first is not null && first.Type.Value != ActorType.Media)
            return false;

        var onRecord = statement.Statement.OnRecord?.Value;
        return speaker.IsUnnamed
            || (onRecord != Answer.No && (first is null || onRecord == Answer.Yes || statement.HasOwnWords || speaker.Type.Value == ActorType.Media));
    }

    /// <summary>Where an article comes from, for what it says without naming anybody.</summary>
    public (Origin Origin, OriginGround Ground) Of(LinkedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Ends(article) is { IsEmpty: false } ends ? (OriginOf(ends), OriginGround.BasedOn)
            : article.Outlet is not null ? (OriginOf([article.Outlet]), OriginGround.Outlet)
            : (OwnVoice(article), OriginGround.Article);
    }

    /// <summary>The way of what an article says without naming who said it: from its sources to the reader.</summary>
    public AttributionChain Chain(LinkedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new AttributionChain(Parties(article, null, []));
    }

    /// <summary>
    /// The way of words that a text of ours quotes: as the article's statements say of its paragraph and its speaker, or of that
    /// speaker alone where they all say the same.
    /// </summary>
    public AttributionChain Chain(LinkedQuotation quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        if (quotation.Who is null)
            return Chain(quotation.Source, quotation.Passages);

        var article = _dossier.Of(quotation.Source);
        var said = article.Statements.Where(statement => statement.Speaker is { } speaker && speaker == quotation.Who).ToArray();
        var here = Array.Find(said, statement => quotation.Passages.Any(passage => passage.Block == statement.Passage?.Block));
        return (here ?? Alike(said)) is { } known ? Chain(article, known, IsHeard(known)) : new AttributionChain(Parties(article, quotation.Who, []));
    }

    /// <summary>
    /// The way of words of which nobody says whose they are: that of the statements on their paragraph, where these all have one;
    /// else that of the article.
    /// </summary>
    public AttributionChain Chain(Article source, IReadOnlyCollection<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var article = _dossier.Of(source);
        var said = article.Statements.Where(statement => passages.Any(passage => passage.Block == statement.Passage?.Block)).ToArray();
        return Alike(said) is { } known ? Chain(article, known, IsHeard(known)) : Chain(article);
    }

    /// <summary>The first of statements that came the same way from the same speaker; null where they differ.</summary>
    private static LinkedStatement? Alike(LinkedStatement[] said) => said is [var first, ..]
        && Array.TrueForAll(said, other => other.Speaker == first.Speaker && other.IsOwnVoice == first.IsOwnVoice
            && other.Through.SequenceEqual(first.Through) && IsHeard(other) == IsHeard(first)) ? first : null;

    private AttributionChain Chain(LinkedArticle article, LinkedStatement statement, bool isHeard) => statement.IsOwnVoice
        ? new AttributionChain([Publication(article)])
        : new AttributionChain(Parties(article, statement.Speaker, statement.Through)) { Unheard = isHeard ? null : statement.Speaker };

    private ImmutableArray<ChainLink> Parties(LinkedArticle article, Actor? speaker, ImmutableArray<Actor> through)
    {
        if (speaker is not null && speaker == article.Outlet && through.IsEmpty)
            return [Publication(article)];

        var chain = new List<ChainLink>();
        void Add(Entry? entry, ChainPart part)
        {
            if (entry is not null && chain.TrueForAll(link => link.Entry != entry))
                chain.Add(new ChainLink(entry, part));
        }

        Add(speaker, ChainPart.Speaker);
        foreach (var next in through)
            Add(next, next.Type.Value == ActorType.Media ? ChainPart.Channel : ChainPart.Teller);

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
    private ImmutableArray<Entry> Ends(LinkedArticle article) => _ends[article.Entry];

    /// <summary>The ends of every article, those of its sources before its own, so that no chain is followed twice, however long it is.</summary>
    private static Dictionary<Article, ImmutableArray<Entry>> EndsOf(ResolvedDossier dossier)
    {
        var (ends, begun) = (new Dictionary<Article, ImmutableArray<Entry>>(), new HashSet<Article>());
        IEnumerable<Entry> EndsBy(Entry source) => source is not Article next ? [source]
            : dossier.Of(next) is { BasedOn.IsEmpty: true } end ? [(Entry?)end.Outlet ?? end.Entry]
            // A circle was reported where the chains were linked, and has no ends.
            : ends.GetValueOrDefault(next, []);

        var waiting = new Stack<LinkedArticle>(dossier.Articles);
        while (waiting.TryPeek(out var article))
        {
            if (begun.Add(article.Entry))
            {
                foreach (var next in article.BasedOn.OfType<Article>().Where(next => !begun.Contains(next)))
                    waiting.Push(dossier.Of(next));
                continue;
            }

            waiting.Pop();
            if (!ends.ContainsKey(article.Entry))
                ends[article.Entry] = [.. article.BasedOn.SelectMany(EndsBy).Distinct()];
        }

        return ends;
    }

    private Origin OriginOf(ImmutableArray<Entry> entries) => Origin.AnyOf([.. entries.SelectMany(WithParts).Distinct()]);

    private IEnumerable<Entry> WithParts(Entry entry) => entry is Actor actor ? [actor, .. _parts[actor]] : [entry];
}
