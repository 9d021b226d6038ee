using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>The briefing as its template sees it.</summary>
internal static class HomeModel
{
    public static ScriptObject Of(LinkedHome home, DossierEvidence evidence, EntryCards cards, TextModel texts, SiteWording wording) => new()
    {
        ["title"] = home.Entry.Title.Value,
        ["as_of"] = DateModel.Of(home.Entry.AsOf, wording),
        ["bottom_line"] = EntryCards.Prose(home.BottomLine, ProseForm.Inline),
        ["judgements"] = new ScriptArray(evidence.Judgements.Select(judgement => Judgement(judgement, cards))),
        ["alternatives"] = EntryCards.Proses(home.Alternatives),
        ["gaps"] = GapModel.Of(home.Gaps, [], wording),
        ["indicators"] = EntryCards.Proses(home.Indicators),
        ["text"] = texts.Of(home.Body),
    };

    private static ScriptObject Judgement(WeighedJudgement weighed, EntryCards cards)
    {
        var judgement = weighed.Judgement.Judgement;
        return new ScriptObject
        {
            ["text"] = EntryCards.Prose(weighed.Judgement.Text, ProseForm.Inline),
            ["likelihood"] = judgement.Likelihood?.Value,
            ["likelihood_range"] = weighed.Likelihood is { } step ? new ScriptObject { ["min"] = step.Min, ["max"] = step.Max } : null,
            ["confidence"] = judgement.Confidence is { } confidence ? Confidences.Vocabulary.WordOf(confidence.Value) : null,
            ["basis"] = new ScriptArray(weighed.Judgement.Basis.Select(claim => (object)new ScriptObject { ["event"] = cards.Of(claim.Event), ["claim"] = cards.Of(claim) })),
            ["changed"] = EntryCards.Prose(weighed.Judgement.Changed, ProseForm.Inline),
        };
    }
}
