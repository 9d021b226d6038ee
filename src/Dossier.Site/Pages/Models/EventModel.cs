using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>An event as its template sees it.</summary>
internal sealed class EventModel(DossierEvidence evidence, EntryCards cards, SourceModel sources, TextModel texts, ClaimModel claims, SiteWording wording)
{
    public ScriptObject Of(LinkedEvent one)
    {
        var weighed = one.Claims.Select(claim => evidence.Of(claim.Claim)).ToArray();
        // The columns of the claim matrix: every article that speaks of a claim, in the order of the article list.
        var speaking = weighed.SelectMany(claim => claim.Statements).Select(said => said.Article).ToHashSet();
        ImmutableArray<Article> columns = [.. one.Reports.Select(report => report.Article).Where(speaking.Contains)];
        var model = cards.Event(one, EntryCards.MostFields);
        model["participants"] = new ScriptArray(evidence.ParticipantsOf(one.Entry).Select(participant => Participant(participant, one.Entry)));
        model["ids"] = ExternalIdModel.Of(one.Entry.Ids);
        model["part_of"] = cards.Of(one.PartOf);
        model["parts"] = cards.Of(one.Parts);
        model["claims"] = new ScriptArray(weighed.Select(claim => claims.Of(claim, columns)));
        model["questions"] = new ScriptArray(evidence.QuestionsOf(one.Entry).Select(question => QuestionModel.Of(question, one.Entry, cards, wording)));
        model["sources"] = new ScriptArray(columns.Select(article => (object)new ScriptObject
        {
            ["article"] = cards.Of(article),
            ["source"] = sources.Of(article),
            ["chain"] = sources.Chain(article),
        }));
        var figures = one.Figures.ToDictionary(figure => figure, Figure);
        model["figures"] = new ScriptArray(one.Figures.Select(figure => figures[figure]));
        model["figure_groups"] = new ScriptArray(FigureWording.Groups(one, wording).Select(group => (object)new ScriptObject
        {
            ["label"] = group.Label,
            ["differ"] = group.Differ,
            ["figures"] = new ScriptArray(group.Figures.Select(figure => figures[figure])),
        }));
        model["gaps"] = GapModel.Of(one.Gaps, evidence.GapsOf(one.Entry), wording);
        model["topics"] = cards.Of(one.Topics);
        model["text"] = texts.Of(one.Body);
        model["reports"] = new ScriptArray(one.Reports.Select(report => SentenceModel.In(report.Article, report.Sentences, cards)));
        model["previous"] = cards.Of(one.Previous);
        model["next"] = cards.Of(one.Next);
        return model;
    }

    private ScriptObject Participant(ParticipantOnDay participant, Event one) => new()
    {
        ["actor"] = cards.Of(participant.Participant.Actor),
        ["role"] = participant.Participant.Role is { } role ? ParticipantRoles.Vocabulary.WordOf(role) : null,
        ["role_text"] = EventWording.Role(one, participant.Participant.Role, wording),
        ["positions_on_day"] = new ScriptArray(participant.Positions.Select(Position)),
    };

    private ScriptObject Position(PositionOnDay position)
    {
        var model = PositionModel.Of(position.Position, cards, wording);
        model["tenure"] = EventWording.Word(position.Tenure);
        model["also"] = new ScriptArray(position.Titles.Skip(1));
        if (position.Titles is [var title, ..])
        {
            model["title"] = title;
            model["status"] = null;
        }

        return model;
    }

    private ScriptObject Figure(LinkedFigure figure) => new()
    {
        ["measure"] = FigureMeasures.Vocabulary.WordOf(figure.Figure.Measure.Value),
        ["of"] = figure.Figure.Of?.Value,
        ["label"] = FigureWording.Measure(figure.Figure, wording),
        ["said"] = figure.Figure.Said?.Value,
        ["number"] = FigureWording.Number(figure.Figure, wording),
        ["min"] = figure.Figure.Min?.Value,
        ["about"] = figure.Figure.About?.Value,
        ["max"] = figure.Figure.Max?.Value,
        ["article"] = cards.Of(figure.Source),
        ["quote"] = figure.Figure.Quote?.Value,
        ["href"] = cards.Paragraph(figure.Source, figure.Passage?.Block.Anchor),
        ["source"] = sources.Of(figure.Source),
        ["chain"] = sources.Chain(figure),
    };
}
