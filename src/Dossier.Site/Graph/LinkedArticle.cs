using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.Text;

namespace Dossier.Graph;

/// <summary>An article with everything it refers to.</summary>
public sealed class LinkedArticle : LinkedEntry
{
    private readonly Lazy<ImmutableArray<((Actor, Actor) Pair, SharedText Text)>> _together;

    private readonly Lazy<ImmutableArray<NamedIn>> _naming;

    /// <summary>An article; what takes long to find in it is found when it is first asked for.</summary>
    public LinkedArticle()
    {
        _together = new(() => SharedTexts.Of(this));
        _naming = new(NamedInIt);
    }

    public required Article Entry { get; init; }

    /// <inheritdoc/>
    public override Entry Source => Entry;

    public LinkedProse? Summary { get; init; }

    public LinkedProse? DateNote { get; init; }

    public Actor? Outlet { get; init; }

    public Byline? Author { get; init; }

    public Byline? Translator { get; init; }

    /// <summary>The outlets and articles it takes its news from.</summary>
    public required ImmutableArray<Entry> BasedOn { get; init; }

    /// <summary>Articles that stand on the same unnamed text.</summary>
    public required ImmutableArray<Article> SharesSource { get; init; }

    /// <summary>Articles whose wording is like its own by chance.</summary>
    public required ImmutableArray<Article> DiffersFrom { get; init; }

    /// <summary>Its main subjects.</summary>
    public required ImmutableArray<Entry> About { get; init; }

    public required ImmutableArray<Event> Events { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }

    public required ImmutableArray<LinkedStatement> Statements { get; init; }

    public required ImmutableArray<LinkedProse> Gaps { get; init; }

    /// <summary>Its text as a translation has it; null where there is none.</summary>
    public LinkedProse? Translated { get; init; }

    /// <summary>Its text as it is shown: what rests on it rests on <see cref="LinkedEntry.Body"/>.</summary>
    public LinkedProse Text => Translated ?? Body;

    /// <summary>The words that it prints around its body, in reading order; their names are found.</summary>
    public required ImmutableArray<LinkedProse> Display { get; init; }

    /// <summary>The names in all that it prints, in reading order.</summary>
    public IEnumerable<Mention> Mentions =>
        Display.Where((_, at) => !Entry.Display[at].IsBehindBody).SelectMany(part => part.Mentions)
            .Concat(Body.Mentions)
            .Concat(Display.Where((_, at) => Entry.Display[at].IsBehindBody).SelectMany(part => part.Mentions));

    /// <summary>Where it names each actor, in the order of their first mention.</summary>
    public ImmutableArray<NamedIn> Naming => _naming.Value;

    /// <summary>The sentences and paragraphs that name two actors, in reading order; found when first asked for.</summary>
    public ImmutableArray<((Actor First, Actor Second) Pair, SharedText Text)> Together => _together.Value;

    /// <summary>The events that it reports: those it lists, and those it says something of.</summary>
    public IEnumerable<Event> Reported => Statements.IsEmpty ? Events : Events.Concat(Statements.Select(statement => statement.Target.Event)).Distinct();

    /// <summary>The actors its text names, in the order of the actor list.</summary>
    public required ImmutableArray<Actor> Named { get; init; }

    /// <inheritdoc/>
    public override T Match<T>(Func<LinkedArticle, T> article, Func<LinkedActor, T> actor, Func<LinkedEvent, T> @event, Func<LinkedPage, T> page, Func<LinkedHome, T> home) => article(this);

    private ImmutableArray<NamedIn> NamedInIt() => [.. NamedActor.In(Mentions).Select(named => new NamedIn(Entry, named))];
}

/// <summary>What an article says about a claim, with its words found in the text.</summary>
/// <param name="Statement">The statement as written.</param>
/// <param name="Target">The event and its claim.</param>
/// <param name="By">Who says so; null where neither the statement nor the article names anybody.</param>
/// <param name="Through">Who passed the words on, the nearest to the speaker first.</param>
/// <param name="Passage">Where its words stand in the article; null where it has none.</param>
/// <param name="Note">The note.</param>
public sealed record LinkedStatement(Statement Statement, ClaimTarget Target, Actor? By, ImmutableArray<Actor> Through, Passage? Passage, LinkedProse? Note)
{
    /// <summary>Whether <c>by</c> names the article itself: it says so in its own voice, whatever else it takes from others.</summary>
    public bool IsOwnVoice { get; init; }

    /// <summary>Whether its quotation is of words that the article puts into the speaker's mouth.</summary>
    public bool HasOwnWords { get; init; }

    /// <summary>Whether its quotation is a translation of the words of the passage.</summary>
    public bool IsQuoteTranslated { get; init; }

    /// <summary>Who speaks, where the statement names somebody.</summary>
    public Actor? Speaker => Statement.By is null || IsOwnVoice ? null : By;
}

/// <summary>Words that stand in an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Block">The block of its text they stand in.</param>
/// <param name="Start">Where they begin in the block's plain text.</param>
/// <param name="Length">How many characters they are.</param>
public sealed record Passage(Article Article, TextBlock Block, int Start, int Length)
{
    /// <summary>The quotation as written, where it leaves words out; null where it quotes the whole passage.</summary>
    public string? Elided { get; init; }

    /// <summary>What links of the block without words of their own show, in reading order.</summary>
    public ImmutableArray<LinkLabel> Labels { get; init; } = [];

    /// <summary>The words that are quoted: no word of the article's that the quotation leaves out is among them.</summary>
    public string Words => Elided ?? LinkLabels.Read(Block.Text, Start, Start + Length, Labels);

    /// <summary>How many characters a reader sees.</summary>
    internal int ShownLength => LinkLabels.Read(Block.Text, Start, Start + Length, Labels).Length;
}
