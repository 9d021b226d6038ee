using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Wording;

namespace Dossier.Exports;

/// <summary>
/// The dossier as three tables for spreadsheets: actors, events, and claims with a row for each statement. The columns
/// are named as in the content model; other entries are meant by their ids.
/// </summary>
public static class Tables
{
    /// <summary>The three tables.</summary>
    public static ImmutableArray<RenderedFile> Render(ResolvedDossier dossier, DossierEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(evidence);
        return [Actors(dossier), Claims(dossier, evidence), Events(dossier, evidence)];
    }

    private static RenderedFile Actors(ResolvedDossier dossier)
    {
        var table = new CsvFile(
            "id", "name", "type", "aliases", "weak_aliases", "previous_names", "description", "not_to_confuse_with", "country", "wikidata", "summary",
            "positions", "relations", "reliability", "reliability_note", "ownership", "gaps", "mention_count", "article_count", "event_count", "href");
        foreach (var actor in dossier.Actors)
        {
            var entry = actor.Entry;
            table.Row(
                entry.Id,
                entry.Name.Value,
                ActorTypes.Vocabulary.WordOf(entry.Type.Value),
                CsvFile.Several(entry.Aliases.Select(name => name.Value)),
                CsvFile.Several(entry.WeakAliases.Select(name => name.Value)),
                CsvFile.Several(entry.PreviousNames.Select(name => name.Value)),
                entry.Description?.Value,
                CsvFile.Several(actor.NotToConfuseWith.Select(other => other.Id)),
                entry.Country?.Value,
                entry.Wikidata?.Value,
                PlainText.Of(actor.Summary),
                CsvFile.Several(actor.Positions.Select(Position)),
                CsvFile.Several(actor.Relations.Select(Relation)),
                entry.Reliability is { } reliability ? Reliabilities.Vocabulary.WordOf(reliability.Value) : null,
                PlainText.Of(actor.ReliabilityNote),
                PlainText.Of(actor.Ownership),
                Texts(actor.Gaps),
                Number(actor.NamedIn.Sum(named => named.Sentences.Length)),
                Number(actor.NamedIn.Length),
                Number(actor.Events.Length),
                Route.Of(entry).Path);
        }

        return table.At(Route.ActorTable);
    }

    private static RenderedFile Events(ResolvedDossier dossier, DossierEvidence evidence)
    {
        var table = new CsvFile(
            "id", "title", "date", "date_lower", "date_upper", "date_text", "date_basis", "place", "country", "type", "status", "participants", "part_of",
            "claim_count", "contested_count", "figures", "gaps", "topics", "reports", "summary", "href");
        foreach (var one in dossier.Events)
        {
            var entry = one.Entry;
            table.Row(
                entry.Id,
                entry.Title.Value,
                entry.Date?.Value.Text,
                Day(entry.Date?.Value.Lower),
                Day(entry.Date?.Value.Upper),
                entry.DateText?.Value,
                entry.DateBasis is { } basis ? DateBases.Vocabulary.WordOf(basis.Value) : null,
                entry.Place?.Value,
                entry.Country?.Value,
                entry.Type is { } type ? EventTypes.Vocabulary.WordOf(type.Value) : null,
                entry.Status is { } status ? EventStatuses.Vocabulary.WordOf(status.Value) : null,
                CsvFile.Several(one.Participants.Select(Participant)),
                one.PartOf?.Id,
                Number(one.Claims.Length),
                Number(one.Claims.Count(claim => evidence.Of(claim.Claim).State is ClaimState.Contested)),
                CsvFile.Several(one.Figures.Select(Figure)),
                Texts(one.Gaps),
                CsvFile.Several(one.Topics.Select(topic => topic.Id.Value)),
                CsvFile.Several(one.Reports.Select(report => report.Article.Id)),
                PlainText.Of(one.Summary),
                Route.Of(entry).Path);
        }

        return table.At(Route.EventTable);
    }

    private static RenderedFile Claims(ResolvedDossier dossier, DossierEvidence evidence)
    {
        var table = new CsvFile(
            "event", "claim", "text", "state", "article_count", "origin_count", "stance", "by", "via", "origin", "ground", "article", "anchor", "quote", "note",
            "credibility", "href");
        foreach (var claim in dossier.Events.SelectMany(one => one.Claims).Select(claim => evidence.Of(claim.Claim)))
        {
            foreach (var said in claim.Statements.Cast<TracedStatement?>().DefaultIfEmpty())
                AddStatement(table, claim, said);
        }

        return table.At(Route.ClaimTable);
    }

    /// <summary>A row of what is said of a claim; null where nobody says anything of it.</summary>
    private static void AddStatement(CsvFile table, WeighedClaim claim, TracedStatement? said)
    {
        var support = claim.State.Support;
        var statement = said?.Statement;
        table.Row(
            claim.Event.Id,
            claim.Claim.Claim.Id.Value,
            PlainText.Of(claim.Claim.Text),
            ClaimWording.Word(claim.State),
            Number(support?.Articles.Length ?? 0),
            Number(support?.Origins.Length ?? 0),
            statement is null ? null : Stances.Vocabulary.WordOf(statement.Statement.Stance.Value),
            statement?.By?.Id,
            statement?.Via?.Id,
            said is null ? null : CsvFile.Several(said.Origin.Candidates.Select(entry => entry.Id)),
            said is null ? null : ClaimWording.Word(said.Ground),
            said?.Article.Id,
            statement?.Passage?.Block.Anchor,
            statement?.Statement.Quote?.Value,
            PlainText.Of(statement?.Note),
            statement?.Statement.Credibility is { } credibility ? Credibilities.Vocabulary.WordOf(credibility.Value) : null,
            $"{Route.Of(claim.Event).Path}#{Route.AnchorOf(claim.Claim.Claim)}");
    }

    private static string Position(LinkedPosition position)
    {
        var title = position.Of is null ? position.Position.Title.Value : $"{position.Position.Title.Value}, {position.Of.Label}";
        var status = position.Position.Status is { } limit ? $", {limit.Value}" : "";
        return $"{title}{status}{Between(position.Position.From?.Value.Text, position.Position.To?.Value.Text)}";
    }

    private static string Relation(LinkedRelation relation) =>
        $"{relation.Relation.Kind.Value} {relation.To.Id}{Between(relation.Relation.From?.Value.Text, relation.Relation.Until?.Value.Text)}";

    private static string Figure(LinkedFigure figure)
    {
        var quote = figure.Figure.Quote is { } words ? $" “{words.Value}”" : "";
        return $"{figure.Figure.Measure.Value}{Between(Text(figure.Figure.Min), Text(figure.Figure.Max))}{quote}, {figure.Source.Id}";
    }

    /// <summary>Two bounds as EDTF writes those of a date, open where one is not stated; nothing where none is.</summary>
    private static string Between(string? from, string? to) => from is null && to is null ? "" : $" ({from ?? ".."}/{to ?? ".."})";

    private static string? Text(Located<long>? number) => number?.Value.ToString(CultureInfo.InvariantCulture);

    private static string Texts(ImmutableArray<LinkedProse> texts) => CsvFile.Several(texts.Select(text => PlainText.Of(text) ?? ""));

    private static string Participant(LinkedParticipant participant) =>
        participant.Role is { } role ? $"{participant.Actor.Id} ({ParticipantRoles.Vocabulary.WordOf(role)})" : participant.Actor.Id;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
