using Dossier.Entries;
using Dossier.Entries.Parsing;
using Dossier.Graph;

namespace Dossier.Advice;

/// <summary>
/// What an editor may want to look at, though nothing is wrong: names that are no actor's, entries that nothing leads to,
/// aliases that no text has, summaries that are not written. In: a dossier without errors. Out: advice, which fails nothing.
/// </summary>
public static class DossierAdvice
{
    /// <summary>Gives advice on a whole dossier.</summary>
    /// <param name="entries">The entries as their files state them, drafts among them.</param>
    /// <param name="dossier">The dossier that readers see.</param>
    /// <param name="advice">Receives the advice.</param>
    public static void Give(EntrySet entries, ResolvedDossier dossier, DiagnosticBag advice)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(advice);
        UnlinkedNames.Report(entries, dossier, advice);
        Actors(dossier, advice);
        Events(dossier, advice);
        Summaries(dossier, advice);
    }

    private static void Actors(ResolvedDossier dossier, DiagnosticBag advice)
    {
        var referred = ReferencedActors.To(dossier);
        var used = UsedNames.In(dossier);
        var near = NearForms.In(dossier);
        foreach (var actor in dossier.Actors.Select(linked => linked.Entry))
        {
            var forms = near.Of(actor);
            if (forms.Count > 0)
                advice.Add(Messages.InflectedName(actor.Name.Place, actor.Name.Value, forms));

            if (!referred.Contains(actor) && !actor.Aliases.Prepend(actor.Name).Any(name => used.Contains(name.Value)))
            {
                if (forms.Count == 0)
                    advice.Add(Messages.ActorUnmentioned(actor.Name.Place, actor.Name.Value));
                continue;
            }

            foreach (var alias in actor.Aliases.Concat(actor.WeakAliases).Where(alias => !used.Contains(alias.Value)))
                advice.Add(Messages.AliasUnused(alias.Place, alias.Value));
        }
    }

    private static void Events(ResolvedDossier dossier, DiagnosticBag advice)
    {
        foreach (var one in dossier.Events)
        {
            var hasSource = !one.Reports.IsEmpty || !one.Figures.IsEmpty || one.Claims.Any(claim => !claim.Statements.IsEmpty);
            if (!hasSource)
                advice.Add(Messages.EventWithoutSource(one.Entry.Title.Place, one.Entry.Id));
        }
    }

    private static void Summaries(ResolvedDossier dossier, DiagnosticBag advice)
    {
        ImmutableArray<Entry> without =
        [
            .. dossier.Articles.Where(article => article.Summary is null).Select(article => article.Entry),
            .. dossier.Actors.Where(actor => actor.Summary is null).Select(actor => actor.Entry),
            .. dossier.Events.Where(one => one.Summary is null).Select(one => one.Entry),
        ];
        foreach (var entry in without)
            advice.Add(Messages.SummaryMissing(entry.Start, entry.Kind.Noun));
    }
}
