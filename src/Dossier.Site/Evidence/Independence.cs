using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Evidence.Texts;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>
/// Tells how many independent origins stand behind what is said, and by how many texts they are known. Nothing is assumed:
/// an origin or a text that may be another one counts as that other one.
/// </summary>
internal sealed class Independence(ResolvedDossier dossier, CommonTexts texts, Sides sides)
{
    /// <summary>
    /// The independent origins of what is said, each once; where anything is said, there is at least one.
    /// <list type="bullet">
    /// <item>What one speaker said counts once, whoever tells of it: where the speaker is heard, those who tell of it add nothing,
    /// and where it is not, they are one origin among them.</item>
    /// <item>An origin that nobody knows may be any other: it adds nothing to a known one, and two of them are one.</item>
    /// <item>What articles on one text say in their own voices, or their outlets', is one word.</item>
    /// <item>An outlet's own word adds nothing to that of somebody who spoke through it: it may be the same word.</item>
    /// <item>An origin that may be one of several adds nothing where one of these is known already, and two of them that may be
    /// the same one count as one.</item>
    /// <item>Two who speak for one party, themselves or by offices that they may have held at one time, are one word: the party's.</item>
    /// </list>
    /// </summary>
    public ImmutableArray<Origin> OriginsOf(IEnumerable<TracedStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var all = OncePerUtterance([.. statements]).ToArray();
        var known = all.Where(said => said.Origin is not Origin.Unknown).ToArray();
        if (known.Length == 0)
            return all.Length == 0 ? [] : [new Origin.Unknown([.. all.Select(said => said.Article).Distinct()])];

        var voices = VoicesOf(known);
        var relays = Relays(known);
        var single = voices.Where(voice => voice.Length == 1).Select(voice => voice[0]).Distinct().ToList();
        var several = voices.Where(voice => voice.Length > 1).ToList();
        // Where each has it through another, it comes from one of them all the same, and cannot be told from which.
        ImmutableArray<Entry> everybody = [.. single.Concat(several.SelectMany(voice => voice)).Distinct()];
        several.RemoveAll(voice => voice.Any(entry => single.Contains(entry) || relays.Contains(entry)));
        single.RemoveAll(relays.Contains);
        ImmutableArray<Origin> independent = [.. PartiesAmong(single), .. Merged(several).Select(entries => new Origin.OneOf(entries))];
        return independent.IsEmpty ? [Origin.AnyOf(everybody)] : independent;
    }

    /// <summary>Known origins, those of one party as one.</summary>
    private IEnumerable<Origin> PartiesAmong(List<Entry> entries)
    {
        var parties = new List<List<Entry>>();
        foreach (var entry in entries)
        {
            if (entry is Actor actor && parties.Find(party => party.OfType<Actor>().Any(other => sides.AreOneParty(actor, other))) is { } own)
                own.Add(entry);
            else
                parties.Add([entry]);
        }

        return parties.Select(party => Origin.AnyOf([.. party]));
    }

    /// <summary>The texts by which what is said is known, each by its first article.</summary>
    public ImmutableArray<Article> TextsOf(IEnumerable<TracedStatement> statements) => [.. statements.Select(said => texts.Of(said.Article)).Distinct()];

    /// <summary>
    /// Whether it can be told that what is said is not somebody else's report under another name: its origin is known, and so is
    /// the outlet or a source of its text.
    /// </summary>
    public bool IsProven(TracedStatement said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return said.Origin is not Origin.Unknown && texts.On(said.Article).Any(article => article.Outlet is not null || !dossier.Of(article).BasedOn.IsEmpty);
    }

    /// <summary>
    /// Whether what is said is graded too low to bear out anything (Admiralty scale, NATO AJP-2.1): E, unreliable, on the way
    /// from its origin to the reader, or 5, improbable. F and 6, cannot be judged, are no bad grades, and neither is none.
    /// </summary>
    public bool IsPoorlyGraded(TracedStatement said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return CredibilityOf(said) == Credibility.Improbable
            || ReliabilityOf(said.Article) == Reliability.E
            || said.Origin.Candidates.Concat(RelaysOf(said)).Where(entry => entry.Id != said.Article.Outlet?.Value).Any(entry => entry is Actor { Reliability.Value: Reliability.E });
    }

    /// <summary>Whether anybody has judged how far what is said can be trusted.</summary>
    public bool IsGraded(TracedStatement said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return CredibilityOf(said) is not (null or Credibility.CannotBeJudged) || ReliabilityOf(said.Article) is not (null or Reliability.F);
    }

    private static Credibility? CredibilityOf(TracedStatement said) => (said.Statement.Statement.Credibility ?? said.Article.Credibility)?.Value;

    private Reliability? ReliabilityOf(Article article) => (article.Reliability ?? dossier.Of(article).Outlet?.Reliability)?.Value;

    /// <summary>Those through whom it came, whoever may have said it.</summary>
    private static IEnumerable<Entry> RelaysOf(TracedStatement said) =>
        said.Chain.Parties.Where(link => link.Part != ChainPart.Source && link.Entry != said.Chain.Unheard).Select(link => link.Entry).Except(said.Origin.Candidates);

    private static IEnumerable<TracedStatement> OncePerUtterance(ImmutableArray<TracedStatement> statements)
    {
        var heard = statements.Where(said => said.IsFirstHand).Select(said => said.Statement.Speaker).OfType<Actor>().ToHashSet();
        var told = statements.Where(said => !said.IsFirstHand).ToLookup(said => said.Statement.Speaker!, said => said.Origin);
        return statements
            .Where(said => said.IsFirstHand || !heard.Contains(said.Statement.Speaker!))
            .Select(said => said.IsFirstHand ? said : said with { Origin = Told([.. told[said.Statement.Speaker!]]) });
    }

    /// <summary>Those who tell of one utterance, as one origin; nobody knows it only where nobody knows any of them.</summary>
    private static Origin Told(Origin[] origins)
    {
        var known = origins.Where(origin => origin is not Origin.Unknown).ToArray();
        return known.Length == 0 ? origins[0] : Origin.AnyOf([.. known.SelectMany(origin => origin.Candidates).Distinct()]);
    }

    /// <summary>Whose word each statement is. Those of one text and one last party have one answer, which is looked for once.</summary>
    private ImmutableArray<Entry>[] VoicesOf(TracedStatement[] known)
    {
        var own = new Dictionary<(Article Text, Entry? Party), ImmutableArray<Entry>>();
        return [.. known.Select(said =>
        {
            if (!IsOwnWord(said))
                return said.Origin.Candidates;

            var word = (texts.Of(said.Article), said.Ground == OriginGround.Article ? said.Chain.Parties[^1].Entry : null);
            return own.TryGetValue(word, out var voice) ? voice : own[word] = VoiceOf(said, known);
        })];
    }

    /// <summary>Whose word a statement is that is nobody else's. What one text, or one outlet's own voice, says is one word, whoever of them it is.</summary>
    private ImmutableArray<Entry> VoiceOf(TracedStatement said, TracedStatement[] known) =>
        [.. known.Where(other => IsOwnWord(other) && IsOneWord(said, other)).SelectMany(other => other.Origin.Candidates).Distinct()];

    private bool IsOneWord(TracedStatement one, TracedStatement other) => texts.Of(one.Article) == texts.Of(other.Article)
        || (one.Ground == OriginGround.Article && other.Ground == OriginGround.Article && one.Chain.Parties[^1].Entry == other.Chain.Parties[^1].Entry);

    /// <summary>Whether it is nobody's word but that of the article, its outlet, or what the article takes its news from.</summary>
    private static bool IsOwnWord(TracedStatement said) =>
        said.Ground is OriginGround.BasedOn or OriginGround.Outlet or OriginGround.Article || said.Origin.Candidates.Contains(said.Chain.Parties[^1].Entry);

    /// <summary>Everybody through whom somebody else spoke, those who print the same text included.</summary>
    private HashSet<Entry> Relays(TracedStatement[] known)
    {
        var relays = known.SelectMany(RelaysOf).ToHashSet();
        var spoken = known.Where(said => !IsOwnWord(said)).Select(said => texts.Of(said.Article)).ToHashSet();
        foreach (var own in known.Where(said => IsOwnWord(said) && said.Ground != OriginGround.BasedOn && spoken.Contains(texts.Of(said.Article))))
            relays.UnionWith(own.Origin.Candidates);

        return relays;
    }

    private static IEnumerable<ImmutableArray<Entry>> Merged(IEnumerable<ImmutableArray<Entry>> groups)
    {
        var merged = new List<ImmutableArray<Entry>>();
        foreach (var group in groups)
        {
            var shared = merged.FindAll(other => other.Any(group.Contains));
            merged.RemoveAll(shared.Contains);
            merged.Add([.. shared.SelectMany(other => other).Concat(group).Distinct()]);
        }

        return merged;
    }
}
