using System.Text.RegularExpressions;
using Dossier.Entries.Site;
using Dossier.Graph;
using Dossier.Text;
using Dossier.Text.Languages;

namespace Dossier.Evidence;

/// <summary>A judgement with its likelihood as a range.</summary>
public sealed record WeighedJudgement(LinkedJudgement Judgement, LikelihoodStep? Likelihood);

/// <summary>Holds the judgements of the briefing against the yardstick and against the claims they rest on.</summary>
internal static partial class Judgements
{
    /// <summary>Weighs every judgement of the home page; what a claim lacks that one rests on is reported apart.</summary>
    public static ImmutableArray<WeighedJudgement> Weigh(
        LinkedHome home, SiteSettings settings, Func<ClaimTarget, WeighedClaim> claimOf, DiagnosticBag ofSupport, DiagnosticBag faults)
    {
        var yardstick = settings.Yardstick;
        // Words can be held against a yardstick only where it is known which one is meant.
        var ofWords = settings.LacksYardstick ? new DiagnosticBag() : faults;
        if (home.Entry.BottomLine is { } bottomLine)
            ReportWords(bottomLine, yardstick, ofWords);

        return [.. home.Judgements.Select(judgement => Weigh(judgement, yardstick, ofWords, claimOf, ofSupport, faults))];
    }

    private static WeighedJudgement Weigh(
        LinkedJudgement judgement, Yardstick yardstick, DiagnosticBag ofWords, Func<ClaimTarget, WeighedClaim> claimOf, DiagnosticBag ofSupport, DiagnosticBag faults)
    {
        var written = judgement.Judgement;
        ReportWords(written.Text, yardstick, ofWords);
        var step = written.Likelihood is null ? null : Likelihood.Find(written.Likelihood.Value, yardstick);
        if (written.Likelihood is not null && step is null)
        {
            var known = Likelihood.StepsOf(yardstick).SelectMany(each => each.Words).ToArray();
            var (place, word) = (written.Likelihood.Place, written.Likelihood.Value);
            var fault = Messages.LikelihoodNotOnYardstick(place, word, Yardsticks.Vocabulary.WordOf(yardstick), Spelling.Nearest(word, known), known);
            ofWords.Add(fault with { Fix = Fix.Of(place, word, Spelling.OnlyMistyped(word, known)) });
        }

        // Claims that there are none of were reported; only a judgement that names none at all rests on nothing.
        if (written.Basis.IsEmpty)
            faults.Add(Messages.JudgementWithoutBasis(written.Text.PlaceAt(0)));

        foreach (var claim in judgement.Basis.Select(claimOf))
            ReportFallen(claim, written, ofSupport);

        return new WeighedJudgement(judgement, step);
    }

    private static void ReportFallen(WeighedClaim claim, Judgement judgement, DiagnosticBag faults)
    {
        var name = $"{claim.Event.Id}/{claim.Claim.Claim.Id.Value}";
        var at = judgement.Basis.First(reference => reference.Value.ToString() == name).Place;
        var fault = claim.State switch
        {
            ClaimState.Unsupported => Messages.BasisUnsupported(at, name),
            ClaimState.Contested { Support: null } => Messages.BasisDenied(at, name),
            ClaimState.Declined => Messages.BasisDeclined(at, name),
            ClaimState.Contested when judgement.Confidence is { Value: Confidence.High } => Messages.BasisContested(at, name),
            ClaimState.Contested or ClaimState.SingleSource or ClaimState.ThroughOneArticle or ClaimState.IndependenceNotShown
                or ClaimState.PoorlyGraded or ClaimState.Corroborated => null,
        };
        if (fault is not null)
            faults.Add(fault);
    }

    /// <summary>Reports sentences that mix likelihood with confidence, and words of likelihood that the yardstick does not have.</summary>
    private static void ReportWords(Prose text, Yardstick yardstick, DiagnosticBag faults)
    {
        foreach (var block in text.Blocks)
        {
            foreach (var sentence in SentenceSegmentation.In(block.Text))
                ReportSentence(block.Text.Substring(sentence.Start, sentence.Length), offset => text.PlaceOf(block, sentence.Start + offset), yardstick, faults);
        }
    }

    private static void ReportSentence(string sentence, Func<int, Place> placeAt, Yardstick yardstick, DiagnosticBag faults)
    {
        var found = Likelihood.In(sentence, yardstick).ToArray();
        foreach (var (start, word, _) in found.Where(word => !word.IsOnYardstick))
            faults.Add(Messages.LikelihoodWordOutsideYardstick(placeAt(start), word, Yardsticks.Vocabulary.WordOf(yardstick)));

        if (found.Length > 0 && ConfidenceWords().Match(sentence) is { Success: true } confidence)
            faults.Add(Messages.LikelihoodWithConfidence(placeAt(confidence.Index), found[0].Word, confidence.Value));
    }

    [GeneratedRegex(@"\b(?:low|moderate|medium|high)(?:er)?\s+confidence\b|\bconfidence\s+(?:is|was|remains|level)\b|\b(?:is|are|am|remain)\s+confident\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ConfidenceWords();
}
