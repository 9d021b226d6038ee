using Dossier.Entries;
using Dossier.Graph;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>An event as its template sees it.</summary>
internal static class EventModel
{
    public static ScriptObject Of(LinkedEvent one, Cards cards)
    {
        var model = cards.Event(one);
        model["participants"] = new ScriptArray(one.Participants.Select(participant => Participant(participant, cards)));
        model["part_of"] = cards.Of(one.PartOf);
        model["parts"] = cards.Of(one.Parts);
        model["claims"] = new ScriptArray(one.Claims.Select(claim => Claim(claim, one.Entry, cards)));
        model["figures"] = new ScriptArray(one.Figures.Select(figure => Figure(figure, cards)));
        model["gaps"] = Cards.Proses(one.Gaps);
        model["topics"] = cards.Of(one.Topics);
        model["text"] = Cards.Prose(one.Body, ProseForm.Blocks);
        model["reports"] = new ScriptArray(one.Reports.Select(report => SentenceModel.In(report.Article, report.Sentences, cards)));
        model["previous"] = cards.Of(one.Previous);
        model["next"] = cards.Of(one.Next);
        return model;
    }

    private static ScriptObject Participant(LinkedParticipant participant, Cards cards) => new()
    {
        ["actor"] = cards.Of(participant.Actor),
        ["role"] = participant.Role is { } role ? Words.Roles.WordOf(role) : null,
    };

    private static ScriptObject Claim(LinkedClaim claim, Event one, Cards cards)
    {
        var model = Cards.ClaimFields(claim, one);
        model["statements"] = new ScriptArray(claim.Statements.Select(said => Statement(said, cards)));
        return model;
    }

    private static ScriptObject Statement(ArticleStatement said, Cards cards) => new()
    {
        ["article"] = cards.Of(said.Article),
        ["stance"] = Words.Stances.WordOf(said.Statement.Statement.Stance.Value),
        ["by"] = cards.Of(said.Statement.By),
        ["via"] = cards.Of(said.Statement.Via),
        ["quote"] = said.Statement.Statement.Quote?.Value,
        ["href"] = cards.Paragraph(said.Article, said.Statement.Passage?.Block.Anchor),
        ["note"] = Cards.Prose(said.Statement.Note, ProseForm.Inline),
    };

    private static ScriptObject Figure(LinkedFigure figure, Cards cards) => new()
    {
        ["measure"] = figure.Figure.Measure.Value,
        ["min"] = figure.Figure.Min?.Value,
        ["max"] = figure.Figure.Max?.Value,
        ["article"] = cards.Of(figure.Source),
        ["quote"] = figure.Figure.Quote?.Value,
        ["href"] = cards.Paragraph(figure.Source, figure.Passage?.Block.Anchor),
    };
}
