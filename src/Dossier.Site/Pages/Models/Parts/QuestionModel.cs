using Dossier.Evidence;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Parts;

/// <summary>What is told in ways that exclude each other, as templates see it.</summary>
internal static class QuestionModel
{
    /// <summary>What any page shows of a question: what is asked, and how its answers stand to each other.</summary>
    public static ScriptObject Card(WeighedQuestion question, SiteWording wording) => new()
    {
        ["ask"] = question.Question.Ask.Value,
        ["state"] = AccountWording.Word(question.State),
        ["explanation"] = AccountWording.Explanation(question, wording),
        ["href"] = new PageLink(Route.Of(question.Event), Route.AnchorOf(question)),
    };

    /// <summary>The cards of several.</summary>
    public static ScriptArray Cards(IEnumerable<WeighedQuestion> questions, SiteWording wording) => [.. questions.Select(question => (object)Card(question, wording))];

    /// <summary>A question on the page of an event: its answers side by side, each with who tells it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="on">The event whose page it is, which asks itself or has one of the answers.</param>
    /// <param name="cards">Shows claims and events.</param>
    /// <param name="wording">The site's own words.</param>
    public static ScriptObject Of(WeighedQuestion question, Entries.Events.Event on, EntryCards cards, SiteWording wording)
    {
        var model = Card(question, wording);
        model["anchor"] = question.Event == on ? Route.AnchorOf(question) : null;
        model["asked_by"] = question.Event == on ? null : cards.Of(question.Event);
        model["answers"] = new ScriptArray(question.Answers.Select(answer => (object)new ScriptObject
        {
            ["claim"] = cards.Of(new Graph.ClaimTarget(answer.Event, answer.Claim.Claim)),
            ["event"] = answer.Event == on ? null : cards.Of(answer.Event),
            ["told"] = AccountWording.Tellers(answer, wording),
        }));
        return model;
    }
}
