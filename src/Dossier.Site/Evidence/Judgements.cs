using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.Evidence.Judging;
using Dossier.FrontMatter.Values;
using Dossier.Graph;
using Dossier.Text;

namespace Dossier.Evidence;

/// <summary>A judgement with its likelihood as a range, and what its claims say of it and of the other readings.</summary>
/// <param name="Judgement">The judgement.</param>
/// <param name="Likelihood">The step of the yardstick; null where it has none.</param>
/// <param name="Readings">The claims against the readings; null where no other reading has claims.</param>
public sealed record WeighedJudgement(LinkedJudgement Judgement, LikelihoodStep? Likelihood, ReadingTable? Readings);

/// <summary>Holds the judgements of the briefing against the yardstick and against the claims they rest on.</summary>
internal sealed class Judgements
{
    private readonly Yardstick _yardstick;
    private readonly string _language;
    private readonly Func<ClaimTarget, WeighedClaim> _claimOf;
    private readonly Func<Article, Article> _textOf;
    private readonly DiagnosticBag _ofWords;
    private readonly DiagnosticBag _ofSupport;
    private readonly DiagnosticBag _faults;

    private Judgements(SiteSettings settings, Func<ClaimTarget, WeighedClaim> claimOf, Func<Article, Article> textOf, DiagnosticBag ofSupport, DiagnosticBag faults)
    {
        (_yardstick, _language, _claimOf, _textOf, _ofSupport, _faults) = (settings.Yardstick, settings.Language, claimOf, textOf, ofSupport, faults);
        // Words can be held against a yardstick only where it is known which one is meant.
        _ofWords = settings.LacksYardstick ? new DiagnosticBag() : faults;
    }

    /// <summary>Weighs every judgement of the home page; what a claim lacks that one rests on is reported apart.</summary>
    /// <param name="home">The home page.</param>
    /// <param name="settings">Whose yardstick and language count.</param>
    /// <param name="claimOf">How a claim stands.</param>
    /// <param name="textOf">The text of an article: the first of those that share it.</param>
    /// <param name="ofSupport">Receives what the articles do not bear out.</param>
    /// <param name="faults">Receives all else.</param>
    public static ImmutableArray<WeighedJudgement> Weigh(
        LinkedHome home, SiteSettings settings, Func<ClaimTarget, WeighedClaim> claimOf, Func<Article, Article> textOf, DiagnosticBag ofSupport, DiagnosticBag faults)
    {
        var judging = new Judgements(settings, claimOf, textOf, ofSupport, faults);
        if (home.Entry.BottomLine is { } bottomLine)
            judging.ReportWords(bottomLine);

        return [.. home.Judgements.Select(judging.Weigh)];
    }

    private WeighedJudgement Weigh(LinkedJudgement judgement)
    {
        var written = judgement.Judgement;
        foreach (var text in judgement.Texts)
            ReportWords(text.Prose);

        var step = StepOf(written.Likelihood);
        ReportDegrees(written);
        if (step is not null)
            ReportOtherLikelihood(written.Text, written.Likelihood!.Value, step);

        // Claims that there are none of were reported; only a judgement that names none at all rests on nothing.
        if (written.Basis.IsEmpty)
            _faults.Add(Messages.JudgementWithoutBasis(written.Text.PlaceAt(0)));

        ReportBothWays(written.Basis, written.Against);
        ReportFallen(judgement.Basis, written.Basis, field: null);
        foreach (var claim in judgement.Basis.Select(_claimOf))
            ReportStrained(claim, written);

        ReportFallen(judgement.Against, written.Against, "against");
        foreach (var reading in judgement.Alternatives)
        {
            ReportBothWays(reading.Reading.Basis, reading.Reading.Against);
            ReportFallen(reading.Basis, reading.Reading.Basis, "basis");
            ReportFallen(reading.Against, reading.Reading.Against, "against");
        }

        // What a claim adds that could not be read is not known.
        if (judgement.Basis.Length == written.Basis.DistinctBy(reference => reference.Value).Count())
            ReportGround([.. judgement.Basis.Select(_claimOf)], written, step);

        return new WeighedJudgement(judgement, step, ReadingTable.Of(judgement));
    }

    private LikelihoodStep? StepOf(Located<string>? likelihood)
    {
        var step = likelihood is null ? null : Likelihood.Find(likelihood.Value, _yardstick);
        if (likelihood is null || step is not null)
            return step;

        var known = Likelihood.StepsOf(_yardstick).SelectMany(each => each.Words).ToArray();
        var (place, word) = (likelihood.Place, likelihood.Value);
        var fault = Messages.LikelihoodNotOnYardstick(place, word, Yardsticks.Vocabulary.WordOf(_yardstick), Spelling.Nearest(word, known), known);
        _ofWords.Add(fault with { Fix = Fix.Of(place, word, Spelling.OnlyMistyped(word, known)) });
        return null;
    }

    /// <summary>Reports terms of the yardstick in a judgement's own words that stand for another chance than its likelihood.</summary>
    private void ReportOtherLikelihood(Prose text, string likelihood, LikelihoodStep step)
    {
        foreach (var block in text.Blocks)
        {
            foreach (var term in LikelihoodWords.In(block.Text, _yardstick, _language).Where(phrase => phrase.IsOnYardstick))
            {
                if (Likelihood.Find(term.Words, _yardstick) is { } other && other != step)
                    _ofWords.Add(Messages.LikelihoodSaidOtherwise(text.PlaceOf(block, term.Start), term.Words, likelihood));
            }
        }
    }

    /// <summary>Reports a likelihood without a confidence, the other way round, and a high confidence that gives no reason.</summary>
    private void ReportDegrees(Judgement judgement)
    {
        if (judgement is { Likelihood: { } likelihood, Confidence: null, LacksDegree: false })
            _faults.Add(Messages.LikelihoodWithoutConfidence(likelihood.Place, likelihood.Value));

        if (judgement is { Likelihood: null, Confidence: { } confidence, LacksDegree: false })
            _faults.Add(Messages.ConfidenceWithoutLikelihood(confidence.Place, Confidences.Vocabulary.WordOf(confidence.Value)));

        if (judgement is { Confidence: { Value: Confidence.High } high, ConfidenceBecause: null })
            _faults.Add(Messages.HighConfidenceUnexplained(high.Place));
    }

    private void ReportBothWays(ImmutableArray<Located<ClaimReference>> basis, ImmutableArray<Located<ClaimReference>> against)
    {
        foreach (var claim in against)
        {
            if (basis.FirstOrDefault(other => AreSame(other.Value, claim.Value)) is { } other)
                _faults.Add(Messages.ClaimForAndAgainst(claim.Place, claim.Value.ToString(), other.Place));
        }
    }

    /// <summary>Reports claims that nobody says are so among those for or against something: they are no evidence either way.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="written">The same as they are written.</param>
    /// <param name="field">The field of a reading that names them; null for the basis of the judgement.</param>
    private void ReportFallen(ImmutableArray<ClaimTarget> claims, ImmutableArray<Located<ClaimReference>> written, string? field)
    {
        foreach (var claim in claims.Select(_claimOf))
        {
            var (at, name) = (PlaceOf(claim, written), NameOf(claim));
            var fault = claim.State switch
            {
                ClaimState.Unsupported => Messages.BasisUnsupported(at, name, field),
                ClaimState.Contested { Support: null } => Messages.BasisDenied(at, name, field),
                ClaimState.Declined => Messages.BasisDeclined(at, name, field),
                ClaimState.Contested or ClaimState.SingleSource or ClaimState.ThroughOneArticle or ClaimState.IndependenceNotShown
                    or ClaimState.PoorlyGraded or ClaimState.Corroborated => null,
            };
            if (fault is not null)
                _ofSupport.Add(fault);
        }
    }

    /// <summary>Reports claims that bear less than the judgement puts on them: contested ones under high confidence, and what is no fact.</summary>
    private void ReportStrained(WeighedClaim claim, Judgement judgement)
    {
        var (at, name) = (PlaceOf(claim, judgement.Basis), NameOf(claim));
        if (claim.State is ClaimState.Contested { Support: not null } && judgement.Confidence is { Value: Confidence.High })
            _ofSupport.Add(Messages.BasisContested(at, name));

        if (claim.Claim.Claim.Kind is ClaimKind.Forecast or ClaimKind.Opinion)
            _faults.Add(Messages.BasisNoFact(at, name, ClaimKinds.Vocabulary.WordOf(claim.Claim.Claim.Kind)));
    }

    /// <summary>Reports a confidence or a likelihood that is more than the claims give.</summary>
    private void ReportGround(ImmutableArray<WeighedClaim> basis, Judgement judgement, LikelihoodStep? step)
    {
        var contested = basis.FirstOrDefault(claim => claim.State is ClaimState.Contested { Support: not null });
        if (contested is not null && step is { IsStrong: true })
            _ofSupport.Add(Messages.LikelihoodOnContested(judgement.Likelihood!.Place, judgement.Likelihood.Value, NameOf(contested)));

        if (judgement.Confidence is not { Value: not Confidence.Low } confidence || ConfidenceGround.Of(basis, _textOf) is not { } ground)
            return;

        var isHigh = confidence.Value == Confidence.High;
        if (ground.Limit is { } limit)
            _ofSupport.Add(FaultOf(limit, confidence.Place, Confidences.Vocabulary.WordOf(confidence.Value), isHigh));
        else if (isHigh && !ground.Uncorroborated.IsEmpty)
            _ofSupport.Add(Messages.BasisUncorroborated(confidence.Place, [.. ground.Uncorroborated.Select(NameOf)]));
    }

    private static Diagnostic FaultOf(ConfidenceLimit limit, Place at, string confidence, bool isHigh) => limit switch
    {
        ConfidenceLimit.OneArticle one => Messages.ConfidenceOnOneArticle(at, confidence, isHigh, one.Article.Id),
        ConfidenceLimit.OneOrigin one => Messages.ConfidenceOnOneOrigin(at, confidence, isHigh, [.. one.Origin.Select(entry => entry.Id)]),
        ConfidenceLimit.UnnamedSources => Messages.ConfidenceOnUnnamedSources(at, confidence, isHigh),
        ConfidenceLimit.UnknownArticles => Messages.ConfidenceOnUnknownArticles(at, confidence, isHigh),
        ConfidenceLimit.PoorGrades => Messages.ConfidenceOnPoorGrades(at, confidence, isHigh),
        ConfidenceLimit.AllContested => Messages.ConfidenceOnContested(at, confidence, isHigh),
    };

    private static string NameOf(WeighedClaim claim) => $"{claim.Event.Id}/{claim.Claim.Claim.Id.Value}";

    private static Place PlaceOf(WeighedClaim claim, ImmutableArray<Located<ClaimReference>> written) =>
        written.First(reference => AreSame(reference.Value, new ClaimReference(claim.Event.Id, claim.Claim.Claim.Id.Value))).Place;

    private static bool AreSame(ClaimReference one, ClaimReference other) => EntryId.Comparer.Equals(one.Event, other.Event) && one.Claim == other.Claim;

    /// <summary>Reports sentences that mix likelihood with confidence, and words of likelihood that the yardstick does not have.</summary>
    private void ReportWords(Prose text)
    {
        foreach (var block in text.Blocks)
        {
            var phrases = LikelihoodWords.In(block.Text, _yardstick, _language);
            foreach (var vague in phrases.Where(phrase => !phrase.IsOnYardstick))
                _ofWords.Add(Messages.LikelihoodWordOutsideYardstick(text.PlaceOf(block, vague.Start), vague.Words, Yardsticks.Vocabulary.WordOf(_yardstick)));

            if (phrases.IsEmpty)
                continue;

            var confident = LikelihoodWords.OfConfidence(block.Text, _yardstick, _language).ToArray();
            foreach (var sentence in block.Sentences)
            {
                var likely = phrases.FirstOrDefault(phrase => phrase.Start >= sentence.Start && phrase.Start < sentence.End);
                var sure = Array.Find(confident, words => words.Start >= sentence.Start && words.Start < sentence.End);
                if (likely.Words is not null && sure.Words is not null)
                    _ofWords.Add(Messages.LikelihoodWithConfidence(text.PlaceOf(block, sure.Start), likely.Words, sure.Words));
            }
        }
    }
}
