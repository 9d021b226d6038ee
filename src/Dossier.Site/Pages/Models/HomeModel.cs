using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Evidence.Judging;
using Dossier.Graph;
using Dossier.Pages.Models.Extras;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>The briefing as its template sees it.</summary>
internal static class HomeModel
{
    private const int MostEvents = 8;

    public static ScriptObject Of(ResolvedDossier dossier, DossierEvidence evidence, EntryCards cards, TextModel texts, SiteWording wording)
    {
        var home = dossier.Home;
        return new ScriptObject
        {
            ["title"] = home.Entry.Title.Value,
            ["as_of"] = DateModel.Of(home.Entry.AsOf, wording),
            ["bottom_line"] = EntryCards.Prose(home.BottomLine, ProseForm.Inline),
            ["judgements"] = new ScriptArray(evidence.Judgements.Select(judgement => Judgement(judgement, cards))),
            ["claims"] = ClaimModel.Totals([.. dossier.Events.SelectMany(one => one.Claims).Select(claim => evidence.Of(claim.Claim))]),
            ["alternatives"] = EntryCards.Proses(home.Alternatives),
            ["gaps"] = GapModel.Of(home.Gaps, [], wording),
            ["indicators"] = EntryCards.Proses(home.Indicators),
            ["newest_events"] = cards.Of(NewestEvents(dossier)),
            ["text"] = texts.Of(home.Body),
            ["extra"] = ExtraMembers.Of(home.Entry.Publication.Extra),
        };
    }

    /// <summary>The newest first; what nobody dates comes last, since nobody knows how new it is.</summary>
    private static IEnumerable<Event> NewestEvents(ResolvedDossier dossier) =>
        dossier.Events.Select(one => one.Entry).Where(one => one.Date is not null).Reverse().Concat(dossier.Events.Select(one => one.Entry).Where(one => one.Date is null)).Take(MostEvents);

    private static ScriptObject Judgement(WeighedJudgement weighed, EntryCards cards)
    {
        var (linked, judgement) = (weighed.Judgement, weighed.Judgement.Judgement);
        return new ScriptObject
        {
            ["text"] = EntryCards.Prose(linked.Text, ProseForm.Inline),
            ["likelihood"] = judgement.Likelihood?.Value,
            ["likelihood_range"] = weighed.Likelihood is { } step ? new ScriptObject { ["min"] = step.Min, ["max"] = step.Max } : null,
            ["confidence"] = judgement.Confidence is { } confidence ? Confidences.Vocabulary.WordOf(confidence.Value) : null,
            ["because"] = EntryCards.Prose(linked.Because, ProseForm.Inline),
            ["confidence_because"] = EntryCards.Prose(linked.ConfidenceBecause, ProseForm.Inline),
            ["assumes"] = EntryCards.Proses(linked.Assumes),
            ["basis"] = Claims(linked.Basis, cards),
            ["against"] = Claims(linked.Against, cards),
            ["alternatives"] = new ScriptArray(linked.Alternatives.Select(reading => (object)Reading(reading, cards))),
            ["readings"] = weighed.Readings is null ? null : Readings(weighed.Readings, cards),
            ["would_change"] = EntryCards.Proses(linked.WouldChange),
            ["changed"] = EntryCards.Prose(linked.Changed, ProseForm.Inline),
        };
    }

    private static ScriptArray Claims(ImmutableArray<ClaimTarget> claims, EntryCards cards) =>
        [.. claims.Select(claim => (object)new ScriptObject { ["event"] = cards.Of(claim.Event), ["claim"] = cards.Of(claim) })];

    private static ScriptObject Reading(LinkedReading reading, EntryCards cards) => new()
    {
        ["text"] = EntryCards.Prose(reading.Text, ProseForm.Inline),
        ["basis"] = Claims(reading.Basis, cards),
        ["against"] = Claims(reading.Against, cards),
    };

    /// <summary>The claims against the readings: the first column is the judgement, the others are those of its alternatives that have claims.</summary>
    private static ScriptObject Readings(ReadingTable table, EntryCards cards) => new()
    {
        ["numbers"] = new ScriptArray(table.Numbers.Select(number => (object)number)),
        ["rows"] = new ScriptArray(table.Rows.Select(row => (object)new ScriptObject
        {
            ["event"] = cards.Of(row.Claim.Event),
            ["claim"] = cards.Of(row.Claim),
            ["diagnosticity"] = ReadingWording.Word(row.Diagnosticity),
            ["bearings"] = new ScriptArray(row.OfAlternatives.Prepend(row.OfJudgement).Select(bearing => (object)ReadingWording.Word(bearing))),
        })),
    };
}
