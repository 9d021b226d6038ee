using Dossier.Entries.Events;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Wording;

namespace Dossier.Exports.Markdown;

/// <summary>An event in Markdown: when and where, what is claimed and by whom, who reports it.</summary>
internal sealed class EventMarkdown(MarkdownPhrases say)
{
    public RenderedFile Of(LinkedEvent one)
    {
        var entry = one.Entry;
        var page = say.Begin(entry);
        page.Paragraph(one.Summary is null ? null : page.Line(one.Summary));
        page.Fact(say.Word("event", "date"), say.EventDate(entry) + InTheSource(entry));
        page.Fact(say.Word("event", "place"), say.Place(entry.Place?.Value, entry.Country?.Value));
        page.Fact(say.Word("actor", "ids"), say.ExternalIds(entry.Ids));
        page.Fact(say.Word("take_away", "type"), entry.Type is { } type ? say.Word("event_types", EventTypes.Vocabulary.WordOf(type.Value)) : null);
        page.Fact(say.Word("take_away", "status"), entry.Status is { } status ? say.Word("event_statuses", EventStatuses.Vocabulary.WordOf(status.Value)) : null);
        page.Fact(say.Word("event", "participants"), string.Join("; ", one.Participants.Select(participant =>
            page.Link(participant.Actor) + (EventWording.Role(entry, participant.Role, say.Wording) is { } role ? $" ({role})" : ""))));
        page.Fact(say.Word("event", "part_of"), one.PartOf is null ? null : page.Link(one.PartOf));
        page.Fact(say.Word("event", "topics"), string.Join("; ", one.Topics.Select(topic => MarkdownPage.Words(topic.Title))));
        page.EndList();
        Questions(page, entry);
        page.Text(one.Body);
        Claims(page, one);
        Figures(page, one);
        say.Gaps(page, say.Word("event", "gaps"), one.Gaps, entry);
        page.List(say.Word("event", "reports"), one.Reports, report => $"{page.Link(report.Article)} ({say.ArticleDate(report.Article)})");
        page.List(say.Word("event", "parts"), one.Parts, part => $"{page.Link(part)} ({say.EventDate(part)}){say.Differing(part)}");
        return page.File();
    }

    /// <summary>The source's own words for a date that is given, too.</summary>
    private string InTheSource(Event entry) => entry is { Date: not null, DateText: { } words } ? $" ({say.Word("event", "in_the_source")} {say.Quoted(words.Value)})" : "";

    private void Questions(MarkdownPage page, Event entry)
    {
        var questions = say.Evidence.QuestionsOf(entry);
        if (!questions.IsEmpty)
            page.Section(say.Word("accounts", "title"));

        foreach (var question in questions)
            Question(page, question, entry);
    }

    /// <summary>What is told in several ways, by whom: <c>Accounts differ: Who fired first?</c> and each answer.</summary>
    private void Question(MarkdownPage page, WeighedQuestion question, Event on)
    {
        page.Subsection($"{say.Wording.Word("accounts", "states", AccountWording.Word(question.State))}{say.Word("marks", "colon")}{MarkdownPage.Words(question.Question.Ask.Value)}");
        page.Paragraph(MarkdownPage.Words(AccountWording.Explanation(question, say.Wording)) + (question.Event == on ? "" : $" {say.Word("accounts", "asked_by")} {page.Link(question.Event)}."));
        foreach (var answer in question.Answers)
        {
            var kind = AccountWording.Kind(answer, say.Wording) is { } known ? $" ({MarkdownPage.Words(known)})" : "";
            page.Item($"{page.Link(answer.Event, PlainText.Of(answer.Claim.Text), Route.AnchorOf(answer.Claim.Claim))}{kind} {MarkdownPage.Words(AccountWording.Tellers(answer, say.Wording))}");
        }

        page.EndList();
    }

    /// <summary>How a claim stands: what it is and whose where it is no fact, and how sources stand to it.</summary>
    private string Standing(WeighedClaim claim)
    {
        string?[] words =
        [
            AccountWording.Kind(claim, say.Wording),
            AccountWording.ShowsState(claim) ? say.Word("claim_states", ClaimWording.Word(claim.State)) : null,
            say.Evidence.QuestionsOf(claim.Claim.Claim).Any(question => question.State == AccountsState.Differ) ? say.Wording.Word("accounts", "states", "differ") : null,
        ];
        return MarkdownPage.Words(string.Join(say.Word("marks", "semicolon"), words.OfType<string>()));
    }

    private void Claims(MarkdownPage page, LinkedEvent one)
    {
        if (!one.Claims.IsEmpty)
            page.Section(say.Word("event", "claims"));

        foreach (var claim in one.Claims.Select(claim => say.Evidence.Of(claim.Claim)))
        {
            page.Anchor(Route.AnchorOf(claim.Claim.Claim));
            page.Subsection(page.Line(claim.Claim.Text));
            page.Paragraph($"**{Standing(claim)}.** {MarkdownPage.Words(ClaimWording.Explanation(claim, say.Wording))}{ConfirmedBy(page, claim)}");
            foreach (var said in claim.Statements)
                page.Item($"{page.Link(said.Article)} {say.Statement(page, said)}");

            page.EndList();
        }
    }

    private string ConfirmedBy(MarkdownPage page, WeighedClaim claim) => TracedStatement.Confirming(claim.Statements) is { IsEmpty: false } confirming
        ? $" {say.Word("event", "confirmed_by")} {page.Links(confirming)}"
        : "";

    /// <summary>A measure and its rival figures, each in its source's own words.</summary>
    private void Figures(MarkdownPage page, LinkedEvent one)
    {
        if (!one.Figures.IsEmpty)
            page.Section(say.Word("event", "figures"));

        foreach (var group in FigureWording.Groups(one, say.Wording))
        {
            page.Subsection(MarkdownPage.Words(group.Label));
            page.Paragraph(group.Differ ? say.Word("figure", "differ") : null);
            foreach (var figure in group.Figures)
                page.Item(Figure(page, figure));

            page.EndList();
        }
    }

    private string Figure(MarkdownPage page, LinkedFigure figure)
    {
        var (said, quote) = (figure.Figure.Said?.Value, figure.Figure.Quote?.Value);
        var words = said is null && quote is null
            ? FigureWording.Number(figure.Figure, say.Wording)
            : string.Join(" – ", new[] { said, quote == said ? null : quote }.OfType<string>().Select(say.Quoted));
        return $"{words} {page.Link(figure.Source)}{say.Paragraph(page, figure.Source, figure.Passage)}";
    }
}
