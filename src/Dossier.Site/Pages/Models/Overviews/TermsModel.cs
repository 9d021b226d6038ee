using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Evidence.Judging;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Overviews;

/// <summary>
/// What the marks of the site mean, as templates see it: groups of terms, each with an anchor to which its mark leads. Every
/// site has them, whatever its pages say besides. In: the site's words and its yardstick.
/// </summary>
internal sealed class TermsModel(SiteWording wording, Yardstick yardstick)
{
    private static readonly string[] _accounts = [.. Enum.GetValues<AccountsState>().Select(AccountWording.Word)];

    /// <summary>The groups, those that a reader meets most first.</summary>
    public ScriptArray Groups() =>
    [
        Group("claim_states", "state", ClaimWording.States, word => wording.Word("claim_states", word)),
        Group("accounts", "accounts", _accounts, word => wording.Word("accounts", "states", word)),
        Group("claim_kinds", "kind", ClaimKinds.Vocabulary.Words, word => wording.Word("claim_kinds", word)),
        Group("stances", "stance", Stances.Vocabulary.Words, word => wording.Word("stances", word)),
        Group("sources", "source", ["origin", "chain", "on_record"], word => wording.Word("terms", "source_names", word)),
        Group("date_bases", "basis", [.. DateBases.Vocabulary.Words, "unknown"], word => wording.Word("date_bases", word)),
        Of("likelihood", Likelihood.StepsOf(yardstick).Select(Step)),
        Group("confidence", "confidence", [.. Confidences.Vocabulary.Words.Reverse()], word => wording.Word("confidence", word)),
        Of("reliability", Grades("reliability", Reliabilities.Vocabulary.Words)),
        Of("credibility", Grades("credibility", Credibilities.Vocabulary.Words)),
    ];

    private ScriptObject Group(string name, string anchor, IEnumerable<string> terms, Func<string, string> labelOf) =>
        Of(name, terms.Select(word => Term($"{anchor}-{word}", labelOf(word), wording.Word("terms", name, word))));

    private ScriptObject Of(string name, IEnumerable<ScriptObject> terms) => new()
    {
        ["id"] = name,
        ["title"] = wording.Word("terms", "groups", name, "title"),
        ["text"] = SiteWording.Fill(wording.Word("terms", "groups", name, "text"), ("yardstick", wording.Word("yardsticks", Yardsticks.Vocabulary.WordOf(yardstick)))),
        ["terms"] = new ScriptArray(terms),
    };

    private static ScriptObject Term(string anchor, string label, string text) => new() { ["anchor"] = anchor, ["label"] = label, ["text"] = text };

    private static ScriptObject Step(LikelihoodStep step) =>
        Term($"likelihood-{step.Min}", string.Join(", ", step.Words), FormattableString.Invariant($"{step.Min}–{step.Max} %"));

    private IEnumerable<ScriptObject> Grades(string scale, IEnumerable<string> grades) =>
        grades.Select(grade => Term($"{scale}-{grade}", grade, wording.Word(scale, grade)));
}
