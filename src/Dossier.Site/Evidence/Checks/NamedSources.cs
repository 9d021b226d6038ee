using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.FrontMatter.Values;
using Dossier.Graph;

namespace Dossier.Evidence.Checks;

/// <summary>
/// Holds the actors in fields against the articles that are said to speak of them: who says something in an article, who
/// passed it on, whom it takes its news from, who took part in what it reports, who holds an office according to it. Each is
/// named in that article, by any of its names, or is its outlet, author or translator; for a state or an organisation it is
/// enough that somebody is named who holds an office of it. Where an article means somebody without a name, a word of ours has
/// to say so: a note of the statement that names who is meant, or a text of the entry (summary, gap, body) that links to the one who is meant.
/// </summary>
internal sealed class NamedSources(ResolvedDossier dossier)
{
    /// <summary>Reports those whom an article does not name.</summary>
    public void Report(LinkedArticle article, DiagnosticBag faults)
    {
        if (article.Entry.IsFragment)
            return;

        foreach (var statement in article.Statements)
        {
            var written = statement.Statement;
            if (written.By is { } by && statement.Speaker is { } speaker && IsUnnamed(speaker, article) && !Names(statement.Note, speaker))
                faults.Add(Messages.SourceNotNamed(by.Place, speaker.Id, "by", article.Entry.Id));

            foreach (var id in written.Via is { } via ? [via] : written.Through)
            {
                if (Find(statement.Through, id.Value) is { } between && IsUnnamed(between, article) && !Names(statement.Note, between))
                    faults.Add(Messages.SourceNotNamed(id.Place, between.Id, "through", article.Entry.Id));
            }
        }

        var told = Told([article.Summary, article.DateNote, .. article.Gaps]);
        foreach (var id in article.Entry.BasedOn)
        {
            if (Find(article.BasedOn.OfType<Actor>(), id.Value) is { } outlet && IsUnnamed(outlet, article) && !told.Contains(outlet))
                faults.Add(Messages.SourceNotNamed(id.Place, outlet.Id, "based_on", article.Entry.Id));
        }
    }

    /// <summary>Reports participants whom no article names that reports the event.</summary>
    public void Report(LinkedEvent one, DiagnosticBag faults)
    {
        if (one.Reports.IsEmpty || one.Entry.IsFragment)
            return;

        var reports = one.Reports.Select(report => dossier.Of(report.Article)).ToArray();
        var told = Told([one.Summary, one.Body, .. one.Gaps]);
        foreach (var id in one.Entry.Participants.Select(participant => participant.Actor))
        {
            if (Find(one.Participants.Select(participant => participant.Actor), id.Value) is { } actor && !told.Contains(actor) && Array.TrueForAll(reports, article => IsUnnamed(actor, article)))
                faults.Add(Messages.ParticipantNotNamed(id.Place, actor.Id, [.. reports.Select(article => article.Entry.Id)]));
        }
    }

    /// <summary>Reports positions whose source does not name who holds them, and relations whose source does not name both.</summary>
    public void Report(LinkedActor actor, DiagnosticBag faults)
    {
        var told = Linked([actor.Summary, actor.Body, .. actor.Gaps]).OfType<LinkTarget.ToEntry>().Select(target => target.Entry).ToHashSet();
        foreach (var relation in actor.Relations)
        {
            foreach (var (at, source) in Untold(relation.Relation.Sources, relation.Sources))
            {
                if (new[] { actor.Entry, relation.To }.FirstOrDefault(one => IsUnnamed(one, dossier.Of(source))) is { } unnamed)
                    faults.Add(Messages.RelationNotNamed(at, unnamed.Id, relation.Relation.Kind.Value, source.Id));
            }
        }

        foreach (var position in actor.Positions)
        {
            foreach (var (at, source) in Untold(position.Position.Sources, position.Sources).Where(written => IsUnnamed(actor.Entry, dossier.Of(written.Source))))
                faults.Add(Messages.HolderNotNamed(at, actor.Entry.Id, position.Position.Title.Value, source.Id));
        }

        // The articles that are written as sources, but for those of which a text of ours says whom they mean.
        IEnumerable<(Place At, Article Source)> Untold(ImmutableArray<Located<SourceReference>> sources, ImmutableArray<SourceTarget> found) =>
            from written in sources
            let source = Find(found.Select(target => target.Article), written.Value.Article)
            where source is not null && !told.Contains(source)
            select (written.Place, source);
    }

    /// <summary>The entry that an id means; null where it means none, which was reported.</summary>
    private static T? Find<T>(IEnumerable<T> entries, string id)
        where T : Entry => entries.FirstOrDefault(entry => EntryId.Comparer.Equals(entry.Id, id));

    /// <summary>Whether a text of ours links to an actor or has a name of it.</summary>
    internal static bool Names(LinkedProse? text, Actor actor) => text is not null
        && (Told([text]).Contains(actor) || new[] { actor.Name }.Concat(actor.Aliases).Concat(actor.WeakAliases).Any(name => text.Prose.Blocks.Any(block => block.Text.Contains(name.Value, StringComparison.OrdinalIgnoreCase))));

    /// <summary>Whether an article neither names an actor nor is by it.</summary>
    internal bool IsUnnamed(Actor actor, LinkedArticle article) =>
        actor != article.Outlet
        && !IsByline(actor, article.Author) && !IsByline(actor, article.Translator)
        && !article.Named.Any(named => named == actor || (actor.Type.Value != ActorType.Person && dossier.Of(named).Positions.Any(position => position.Of == actor)));

    private static bool IsByline(Actor actor, Byline? byline) => byline is Byline.Known known && known.Actor == actor;

    private static HashSet<Actor> Told(IEnumerable<LinkedProse?> texts) =>
        [.. Linked(texts).OfType<LinkTarget.ToEntry>().Select(target => target.Entry).OfType<Actor>()];

    private static IEnumerable<LinkTarget> Linked(IEnumerable<LinkedProse?> texts) => texts.OfType<LinkedProse>().SelectMany(text => text.Targets.Values);
}
