using Dossier.Entries.Actors;
using Dossier.Graph;
using Dossier.Graph.Names;
using Dossier.Graph.Quotations;
using Dossier.Sources;

namespace Dossier.Advice;

/// <summary>Names in the sentence of a claim of actors whom no article that is quoted for it names, and who say nothing of it; and numbers that nothing quoted has.</summary>
internal static class ClaimNames
{
    public static void Report(ResolvedDossier dossier, DiagnosticBag advice)
    {
        // Names that two actors share are the build's to report.
        var names = NameList.Gather([.. dossier.Actors.Select(actor => actor.Entry)], new DiagnosticBag());
        foreach (var claim in dossier.Events.SelectMany(one => one.Claims))
        {
            if (CountingNumbers.Unquoted(claim) is { } number && claim.Text.Prose.Blocks is [var first, ..])
                advice.Add(Messages.ClaimNumberUnquoted(claim.Text.Prose.PlaceOf(first, 0), number, claim.Quotes[0].Words));
            if (claim.Quotes is not { IsEmpty: false } quotes || claim.Text.Prose.Blocks is not [var block, ..])
                continue;

            var known = KnownOf(dossier, claim, quotes);
            foreach (var (name, actor) in NamesIn(PlainText.Of(claim.Text)!, names).Where(named => !known.Contains(named.Actor)))
                advice.Add(Messages.ClaimNameUnquoted(claim.Text.Prose.PlaceOf(block, 0), name, quotes[0].Words));
        }
    }

    /// <summary>Whom the articles of the quoted words name, who says them, and who published them.</summary>
    private static HashSet<Actor> KnownOf(ResolvedDossier dossier, LinkedClaim claim, ImmutableArray<Passage> quotes)
    {
        var named = quotes.SelectMany(quote => dossier.Of(quote.Article).Named);
        var speaking = claim.Statements.SelectMany(said => (Actor?[])[said.Statement.By, .. said.Statement.Through, dossier.Of(said.Article).Outlet]).OfType<Actor>();
        return [.. named, .. speaking];
    }

    /// <summary>The names that mean one actor and nobody else.</summary>
    private static IEnumerable<(string Name, Actor Actor)> NamesIn(string text, Gazetteer<Actor> names) =>
        names.Find(NormalForm.Composed(text))
            .Where(match => match.Candidates is [{ Strength: NameStrength.Strong }])
            .Select(match => (match.Name, match.Candidates[0].Key))
            .DistinctBy(named => named.Key);
}
