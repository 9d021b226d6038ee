using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;

namespace Dossier.Graph.Resolving;

/// <summary>
/// Who passed a statement on, from <c>through</c> or its short form <c>via</c>. An actor that cannot stand between the speaker
/// and the article is reported and left out, so that no chain leads in a circle.
/// </summary>
internal sealed class PassedOn(ReferenceResolver references, DiagnosticBag faults)
{
    /// <summary>Those between the speaker and the article, the nearest to the speaker first.</summary>
    public ImmutableArray<Actor> Link(Statement statement, Article article, Actor? outlet)
    {
        if (statement.Via is { } via && !statement.Through.IsEmpty)
            faults.Add(Messages.ViaAndThrough(via.Place, via.Value, [.. statement.Through.Select(id => id.Value)]));

        var through = ImmutableArray.CreateBuilder<Actor>();
        foreach (var id in statement.Through.IsEmpty && statement.Via is { } only ? [only] : statement.Through)
        {
            if (references.One<Actor>(id, "actor") is not { } actor)
                continue;

            if (FaultOf(id, actor, statement, article, outlet, through) is { } fault)
                faults.Add(fault);
            else
                through.Add(actor);
        }

        ReportDoubts(statement, article, through);
        return through.ToImmutable();
    }

    private void ReportDoubts(Statement statement, Article article, ImmutableArray<Actor>.Builder through)
    {
        if (through.Count == 0 || through.Any(actor => actor.IsFragment))
            return;

        var (first, last) = (through[0], through[^1]);
        if (IsOutlet(first) && !IsOutlet(last))
            faults.Add(Messages.ChainOutOfOrder(statement.Through[^1].Place, first.Id, last.Id));

        if (statement.OnRecord is { Value: Answer.Yes } onRecord && !IsOutlet(first))
            faults.Add(Messages.OnRecordAtSecondHand(onRecord.Place, statement.By?.Value ?? article.Id, first.Id));
    }

    private static bool IsOutlet(Actor actor) => actor.Type.Value == ActorType.Media;

    private static Diagnostic? FaultOf(Located<string> id, Actor actor, Statement statement, Article article, Actor? outlet, IEnumerable<Actor> before) =>
        statement.By?.Value == article.Id ? Messages.ThroughForOwnVoice(id.Place, actor.Id, article.Id)
        : statement.By?.Value == actor.Id ? Messages.ThroughSpeaker(id.Place, actor.Id)
        : actor == outlet ? Messages.ThroughOutlet(id.Place, actor.Id)
        : before.Contains(actor) ? Messages.ThroughTwice(id.Place, actor.Id)
        : null;
}
