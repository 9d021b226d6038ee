using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Evidence;
using Dossier.FrontMatter.Values;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Wording;

namespace Dossier.Exports;

/// <summary>
/// The dossier as tables for spreadsheets: articles, actors, events, claims with a row for each statement, and mentions with a
/// row for each article and each actor that it names. The columns are named as in the content model; other entries are meant
/// by their ids.
/// </summary>
internal static class Tables
{
    public static ImmutableArray<RenderedFile> Render(ResolvedDossier dossier, DossierEvidence evidence) =>
        [Articles(dossier), Actors(dossier), Claims(dossier, evidence), Events(dossier, evidence), Mentions(dossier)];

    private static RenderedFile Articles(ResolvedDossier dossier) => CsvFile.Of<LinkedArticle>(
        Route.ArticleTable,
        dossier.Articles,
        ("id", article => article.Entry.Id),
        ("title", article => article.Entry.Title.Value),
        ("dek", article => article.Entry.Dek?.Value),
        ("outlet", article => article.Outlet?.Id),
        ("author", article => Named(article.Author)),
        ("translator", article => Named(article.Translator)),
        ("date", article => article.Entry.Date?.Value.Text),
        ("date_lower", article => Day(article.Entry.Date?.Value.Lower)),
        ("date_upper", article => Day(article.Entry.Date?.Value.Upper)),
        ("date_note", article => PlainText.Of(article.DateNote)),
        ("url", article => article.Entry.Url?.Value),
        ("archived_url", article => article.Entry.ArchivedUrl?.Value),
        ("retrieved", article => article.Entry.Retrieved?.Value.Text),
        ("language", article => article.Entry.Language?.Value),
        ("based_on", article => Ids(article.BasedOn)),
        ("shares_source", article => Ids(article.SharesSource)),
        ("differs_from", article => Ids(article.DiffersFrom)),
        ("about", article => Ids(article.About)),
        ("events", article => Ids(article.Events)),
        ("topics", article => CsvFile.Several(article.Topics.Select(topic => topic.Id.Value))),
        ("summary", article => PlainText.Of(article.Summary)),
        ("caption", article => article.Entry.Caption?.Value),
        ("disclaimer", article => article.Entry.Disclaimer?.Value),
        ("reliability", article => article.Entry.Reliability is { } reliability ? Reliabilities.Vocabulary.WordOf(reliability.Value) : null),
        ("credibility", article => article.Entry.Credibility is { } credibility ? Credibilities.Vocabulary.WordOf(credibility.Value) : null),
        ("damage", article => CsvFile.Several(article.Entry.Damage.Select(damage => Damages.Vocabulary.WordOf(damage.Value)).Distinct())),
        ("gaps", article => Texts(article.Gaps)),
        ("statement_count", article => Number(article.Statements.Length)),
        ("actor_count", article => Number(article.Named.Length)),
        ("href", article => Route.Of(article.Entry).Path));

    private static RenderedFile Actors(ResolvedDossier dossier) => CsvFile.Of<LinkedActor>(
        Route.ActorTable,
        dossier.Actors,
        ("id", actor => actor.Entry.Id),
        ("name", actor => actor.Entry.Name.Value),
        ("type", actor => ActorTypes.Vocabulary.WordOf(actor.Entry.Type.Value)),
        ("aliases", actor => Names(actor.Entry.Aliases)),
        ("weak_aliases", actor => Names(actor.Entry.WeakAliases)),
        ("previous_names", actor => Names(actor.Entry.PreviousNames)),
        ("description", actor => actor.Entry.Description?.Value),
        ("unnamed", actor => actor.Entry.Unnamed is { } unnamed ? Answers.Vocabulary.WordOf(unnamed.Value) : null),
        ("not_to_confuse_with", actor => CsvFile.Several(actor.NotToConfuseWith.Select(other => other.Id))),
        ("country", actor => actor.Entry.Country?.Value),
        ("wikidata", actor => actor.Entry.Wikidata?.Value),
        ("ids", actor => ExternalIds(actor.Entry.Ids)),
        ("summary", actor => PlainText.Of(actor.Summary)),
        ("positions", actor => CsvFile.Several(actor.Positions.Select(Position))),
        ("relations", actor => CsvFile.Several(actor.Relations.Select(Relation))),
        ("reliability", actor => actor.Entry.Reliability is { } reliability ? Reliabilities.Vocabulary.WordOf(reliability.Value) : null),
        ("reliability_note", actor => PlainText.Of(actor.ReliabilityNote)),
        ("ownership", actor => PlainText.Of(actor.Ownership)),
        ("gaps", actor => Texts(actor.Gaps)),
        ("mention_count", actor => Number(actor.NamedIn.Sum(named => named.Sentences.Length))),
        ("article_count", actor => Number(actor.NamedIn.Length)),
        ("event_count", actor => Number(actor.Events.Length)),
        ("href", actor => Route.Of(actor.Entry).Path));

    private static RenderedFile Events(ResolvedDossier dossier, DossierEvidence evidence) => CsvFile.Of<LinkedEvent>(
        Route.EventTable,
        dossier.Events,
        ("id", one => one.Entry.Id),
        ("title", one => one.Entry.Title.Value),
        ("date", one => one.Entry.Date?.Value.Text),
        ("date_lower", one => Day(one.Entry.Date?.Value.Lower)),
        ("date_upper", one => Day(one.Entry.Date?.Value.Upper)),
        ("date_text", one => one.Entry.DateText?.Value),
        ("date_basis", one => one.Entry.DateBasis is { } basis ? DateBases.Vocabulary.WordOf(basis.Value) : null),
        ("place", one => one.Entry.Place?.Value),
        ("country", one => one.Entry.Country?.Value),
        ("ids", one => ExternalIds(one.Entry.Ids)),
        ("type", one => one.Entry.Type is { } type ? EventTypes.Vocabulary.WordOf(type.Value) : null),
        ("status", one => one.Entry.Status is { } status ? EventStatuses.Vocabulary.WordOf(status.Value) : null),
        ("participants", one => CsvFile.Several(one.Participants.Select(Participant))),
        ("part_of", one => one.PartOf?.Id),
        ("claim_count", one => Number(one.Claims.Length)),
        ("corroborated_count", one => Number(one.Claims.Count(claim => evidence.Of(claim.Claim).State is ClaimState.Corroborated))),
        ("contested_count", one => Number(one.Claims.Count(claim => evidence.Of(claim.Claim).State is ClaimState.Contested))),
        ("questions", one => Questions(evidence.QuestionsOf(one.Entry))),
        ("figures", one => CsvFile.Several(one.Figures.Select(Figure))),
        ("gaps", one => Texts(one.Gaps)),
        ("topics", one => CsvFile.Several(one.Topics.Select(topic => topic.Id.Value))),
        ("reports", one => CsvFile.Several(one.Reports.Select(report => report.Article.Id))),
        ("summary", one => PlainText.Of(one.Summary)),
        ("href", one => Route.Of(one.Entry).Path));

    /// <summary>A row for each statement; one without any for a claim of which nobody says anything.</summary>
    private static RenderedFile Claims(ResolvedDossier dossier, DossierEvidence evidence) => CsvFile.Of<(WeighedClaim Claim, TracedStatement? Said)>(
        Route.ClaimTable,
        dossier.Events.SelectMany(one => one.Claims).Select(claim => evidence.Of(claim.Claim))
            .SelectMany(claim => claim.Statements.Cast<TracedStatement?>().DefaultIfEmpty().Select(said => (claim, said))),
        ("event", row => row.Claim.Event.Id),
        ("claim", row => row.Claim.Claim.Claim.Id.Value),
        ("text", row => PlainText.Of(row.Claim.Claim.Text)),
        ("kind", row => ClaimKinds.Vocabulary.WordOf(row.Claim.Claim.Claim.Kind)),
        ("questions", row => Questions(evidence.QuestionsOf(row.Claim.Claim.Claim))),
        ("state", row => ClaimWording.Word(row.Claim.State)),
        ("article_count", row => Number(row.Claim.State.Support?.Articles.Length ?? 0)),
        ("origin_count", row => Number(row.Claim.State.Support?.Origins.Length ?? 0)),
        ("text_count", row => Number(row.Claim.State.Support?.TextCount ?? 0)),
        ("stance", row => row.Said is { } said ? Stances.Vocabulary.WordOf(said.Statement.Statement.Stance.Value) : null),
        ("by", row => row.Said?.Statement.By?.Id),
        ("through", row => CsvFile.Several((row.Said?.Statement.Through ?? []).Select(actor => actor.Id))),
        ("on_record", row => row.Said?.IsOnRecord is { } isOnRecord ? Answers.Vocabulary.WordOf(isOnRecord ? Answer.Yes : Answer.No) : null),
        ("first_hand", row => row.Said is { } said ? Answers.Vocabulary.WordOf(said.IsFirstHand ? Answer.Yes : Answer.No) : null),
        ("origin", row => row.Said is { } said ? CsvFile.Several(said.Origin.Candidates.Select(entry => entry.Id)) : null),
        ("ground", row => row.Said is { } said ? ClaimWording.Word(said.Ground) : null),
        ("chain", row => row.Said is { } said ? CsvFile.Several(said.Chain.Parties.Select(party => $"{party.Entry.Id} ({ChainWording.Word(party.Part)})")) : null),
        ("article", row => row.Said?.Article.Id),
        ("anchor", row => row.Said?.Statement.Passage?.Block.Anchor),
        ("quote", row => row.Said?.Statement.Statement.Quote?.Value),
        ("note", row => PlainText.Of(row.Said?.Statement.Note)),
        ("credibility", row => row.Said?.Statement.Statement.Credibility is { } grade ? Credibilities.Vocabulary.WordOf(grade.Value) : null),
        ("href", row => $"{Route.Of(row.Claim.Event).Path}#{Route.AnchorOf(row.Claim.Claim.Claim)}"));

    /// <summary>A row for each article and each actor that it names, in the order in which it does.</summary>
    private static RenderedFile Mentions(ResolvedDossier dossier) => CsvFile.Of<(LinkedArticle In, NamedIn Named)>(
        Route.MentionTable,
        dossier.Articles.SelectMany(article => article.Naming.Select(named => (article, named))),
        ("article", row => row.In.Entry.Id),
        ("actor", row => row.Named.Named.Actor.Id),
        ("mention_count", row => Number(row.Named.Named.Mentions.Length)),
        ("names", row => CsvFile.Several(row.Named.Named.Mentions.Select(mention => mention.Surface).Distinct(StringComparer.Ordinal))),
        ("anchors", row => CsvFile.Several(row.Named.Named.Mentions.Select(mention => mention.Block.Anchor).OfType<string>().Distinct(StringComparer.Ordinal))));

    private static string Questions(ImmutableArray<WeighedQuestion> questions) =>
        CsvFile.Several(questions.Select(question => $"{question.Question.Ask.Value} ({AccountWording.Word(question.State)}: {string.Join(", ", question.Answers.Select(answer => $"{answer.Event.Id}/{answer.Claim.Claim.Id.Value}"))})"));

    /// <summary>Whom a byline names: the id of an actor, else the words as printed.</summary>
    private static string? Named(Byline? byline) => byline switch
    {
        Byline.Known known => known.Actor.Id,
        Byline.Named named => named.Words,
        null => null,
    };

    private static string ExternalIds(ImmutableArray<ExternalId> ids) => CsvFile.Several(ids.Select(id => $"{id.Scheme.Value}:{id.Value.Value}"));

    private static string Ids(IEnumerable<Entry> entries) => CsvFile.Several(entries.Select(entry => entry.Id));

    private static string Names(IEnumerable<Located<string>> names) => CsvFile.Several(names.Select(name => name.Value));

    private static string Position(LinkedPosition position)
    {
        var title = position.Of is null ? position.Position.Title.Value : $"{position.Position.Title.Value}, {position.Of.Label}";
        var status = position.Position.Status is { } limit ? $", {limit.Value}" : "";
        return $"{title}{status}{Between(position.Position.From?.Value.Text, position.Position.To?.Value.Text)}";
    }

    private static string Relation(LinkedRelation relation) =>
        $"{relation.Relation.Kind.Value} {relation.To.Id}{Between(relation.Relation.From?.Value.Text, relation.Relation.Until?.Value.Text)}";

    private static string Figure(LinkedFigure linked)
    {
        var figure = linked.Figure;
        var what = figure.Of is { } of ? $", {of.Value}" : "";
        var about = figure.About is { } number ? $" ~{Text(number)}" : "";
        var words = string.Concat(new[] { figure.Said, figure.Quote }.OfType<Located<string>>().Select(said => said.Value).Distinct().Select(said => $" “{said}”"));
        return $"{FigureMeasures.Vocabulary.WordOf(figure.Measure.Value)}{what}{about}{Between(Text(figure.Min), Text(figure.Max))}{words}, {linked.Source.Id}";
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
