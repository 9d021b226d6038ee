using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>Where a statement comes from in the end, as far as the texts let it be followed.</summary>
public abstract record Origin
{
    private Origin()
    {
    }

    /// <summary>One actor or, where an article speaks for itself and its outlet is known, the article.</summary>
    public sealed record Known(Entry Entry) : Origin;

    /// <summary>One of several actors, and the text does not say which: it counts as one. In the order the text names them.</summary>
    public sealed record OneOf(ImmutableArray<Entry> Entries) : Origin;

    /// <summary>
    /// Nobody knows who: the articles that hold it name neither an outlet nor a source. It may be anybody else's report, so it
    /// is never a second origin.
    /// </summary>
    public sealed record Unknown(ImmutableArray<Article> Articles) : Origin;

    /// <summary>Any of some entries, at least one.</summary>
    public static Origin AnyOf(ImmutableArray<Entry> entries) => entries is [var only] ? new Known(only) : new OneOf(entries);

    /// <summary>Everybody it may be; where nobody knows, the articles that hold it.</summary>
    public ImmutableArray<Entry> Candidates => this switch
    {
        Known known => [known.Entry],
        OneOf several => several.Entries,
        Unknown unknown => [.. unknown.Articles],
    };
}

/// <summary>What decided where a statement comes from.</summary>
public enum OriginGround
{
    /// <summary>The statement names who speaks.</summary>
    Speaker,

    /// <summary>The statement names who speaks, and the first of those who passed it on: that one tells it, and the speaker is not heard.</summary>
    Teller,

    /// <summary>The statement names whom it came through, and nobody behind that.</summary>
    Channel,

    /// <summary>The article says what it takes its news from.</summary>
    BasedOn,

    /// <summary>The article's outlet: it names nobody else.</summary>
    Outlet,

    /// <summary>The article itself: its copy names not even an outlet.</summary>
    Article,
}

/// <summary>Somebody on the way from a speaker to the reader, and what that one did.</summary>
public sealed record ChainLink(Entry Entry, ChainPart Part);

/// <summary>What somebody in a chain did.</summary>
public enum ChainPart
{
    /// <summary>Said it.</summary>
    Speaker,

    /// <summary>Told it to somebody, and is no outlet.</summary>
    Teller,

    /// <summary>Is an outlet and passed it on.</summary>
    Channel,

    /// <summary>Is what the article takes its news from; several stand side by side.</summary>
    Source,

    /// <summary>Published it.</summary>
    Outlet,

    /// <summary>Translated and published it.</summary>
    Translation,

    /// <summary>Holds it, and names no outlet.</summary>
    Article,
}

/// <summary>The way from who said something to the reader.</summary>
/// <param name="Parties">Those in it, in the order in which the words came; sources that the article names stand side by side.</param>
public sealed record AttributionChain(ImmutableArray<ChainLink> Parties)
{
    /// <summary>Who is told of and not heard at first hand; null where the speaker is heard, or nobody speaks.</summary>
    public Actor? Unheard { get; init; }

    /// <summary>Whether somebody handed the speaker's words on of whom the article does not say who it was.</summary>
    public bool IsToldByNobodyNamed => Unheard is not null && !Parties.Any(party => party.Part is ChainPart.Teller or ChainPart.Channel);

    /// <summary>Whether the article names nobody who spoke or passed it on.</summary>
    public bool IsAnonymous => !Parties.Any(party => party.Part is ChainPart.Speaker or ChainPart.Teller or ChainPart.Channel);
}

/// <summary>A statement that an article makes, with the way it came: from its origin, and what decided that, to the reader.</summary>
public sealed record TracedStatement(Article Article, LinkedStatement Statement, Origin Origin, OriginGround Ground, AttributionChain Chain)
{
    /// <summary>Whether who speaks took part in the event, or holds an office of somebody who did.</summary>
    public bool IsByParty { get; init; }

    public StanceMeaning Meaning => Statement.Statement.Stance.Value.Meaning();

    /// <summary>Whether the speaker is heard, and not only told of by somebody else. So it is where nobody is named as speaking.</summary>
    public bool IsFirstHand => Chain.Unheard is null;

    /// <summary>
    /// Whether the speaker said it openly, to be quoted: as the editor says, else yes where the article quotes a named
    /// speaker's own words and nobody passed them on, else no where the speaker is not heard; null where that cannot be told. An
    /// outlet's own reports are always open, so that it says nothing of them.
    /// </summary>
    public bool? IsOnRecord =>
        Statement.Statement.OnRecord is { } said ? said.Value == Answer.Yes
        : !IsFirstHand ? false
        : Statement is { HasOwnWords: true, Through.IsEmpty: true, Speaker: { IsUnnamed: false, Type.Value: not ActorType.Media } } ? true
        : null;

    /// <summary>Whether a party to the event confirms the claim on the record: the best that can be had of somebody's own doing.</summary>
    public bool IsConfirmedByParty => Statement.Statement.Stance.Value == Stance.Confirms && IsByParty && IsOnRecord == true;

    /// <summary>The parties to an event who confirm a claim on the record, each once.</summary>
    public static ImmutableArray<Actor> Confirming(ImmutableArray<TracedStatement> statements) =>
        [.. statements.Where(said => said.IsConfirmedByParty).Select(said => said.Statement.Speaker!).Distinct()];
}
