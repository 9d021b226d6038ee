using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Evidence.Judging;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Wording;

namespace Dossier.Exports.Markdown;

/// <summary>A judgement in Markdown: an item of a list, with its reasons and the other readings in items of their own, and the claims against the readings in a table.</summary>
internal sealed class JudgementMarkdown(MarkdownPhrases say, MarkdownPage page)
{
    public string Item(WeighedJudgement weighed)
    {
        var judgement = weighed.Judgement;
        var lines = new List<string> { Line(judgement) };
        Add(lines, "because", judgement.Because is null ? null : page.Line(judgement.Because));
        Add(lines, "confidence_because", judgement.ConfidenceBecause is null ? null : page.Line(judgement.ConfidenceBecause));
        Add(lines, "against", Claims(judgement.Against));
        Add(lines, "assumes", judgement.Assumes);
        Add(lines, "would_change", judgement.WouldChange);
        lines.AddRange(judgement.Alternatives.Select((reading, at) => $"  - **{Number(at + 1)}{Colon}** {Reading(reading)}"));
        if (weighed.Readings is { } table)
            lines.AddRange(Table(table));

        return string.Join('\n', lines);
    }

    private string Colon => say.Word("marks", "colon").TrimEnd();

    private string Line(LinkedJudgement linked)
    {
        var judgement = linked.Judgement;
        var likelihood = judgement.Likelihood is null ? "" : $" {say.Word("home", "likelihood")}: {MarkdownPage.Words(judgement.Likelihood.Value)}.";
        var confidence = judgement.Confidence is null ? "" : $" {say.Word("home", "confidence")}: {say.Word("confidence", Confidences.Vocabulary.WordOf(judgement.Confidence.Value))}.";
        var basis = linked.Basis.IsEmpty ? "" : $" {say.Word("home", "basis")}: {Claims(linked.Basis)}.";
        var changed = linked.Changed is { } why ? $" {say.Word("home", "changed")}: {page.Line(why)}" : "";
        return $"{page.Line(linked.Text)}{likelihood}{confidence}{basis}{changed}";
    }

    private void Add(List<string> lines, string label, string? markdown)
    {
        if (!string.IsNullOrEmpty(markdown))
            lines.Add($"  - **{MarkdownPage.Words(say.Word("home", label))}{Colon}** {markdown}");
    }

    private void Add(List<string> lines, string label, ImmutableArray<LinkedProse> texts)
    {
        if (texts.IsEmpty)
            return;

        lines.Add($"  - **{MarkdownPage.Words(say.Word("home", label))}{Colon}**");
        lines.AddRange(texts.Select(text => $"    - {page.Line(text)}"));
    }

    /// <summary>A reading with the claims for and against it.</summary>
    private string Reading(LinkedReading reading)
    {
        var basis = reading.Basis.IsEmpty ? "" : $" {say.Word("readings", "basis")}{Colon} {Claims(reading.Basis)}.";
        var against = reading.Against.IsEmpty ? "" : $" {say.Word("readings", "against")}{Colon} {Claims(reading.Against)}.";
        return $"{page.Line(reading.Text)}{basis}{against}";
    }

    private string Claims(ImmutableArray<ClaimTarget> claims) => string.Join("; ", claims.Select(Claim));

    private string Claim(ClaimTarget target)
    {
        var claim = say.Evidence.Of(target.Claim);
        return $"{Link(target)}{(AccountWording.ShowsState(claim) ? $" ({say.Word("claim_states", ClaimWording.Word(claim.State))})" : "")}{say.KindOf(target)}";
    }

    private string Link(ClaimTarget target) => page.Link(target.Event, say.PlainTextOf(target), Route.AnchorOf(target.Claim));

    private string Number(int number) => SiteWording.Fill(say.Word("readings", "reading"), ("n", MarkdownPhrases.Number(number)));

    private IEnumerable<string> Table(ReadingTable table)
    {
        yield return "";
        yield return Row([say.Word("readings", "claim"), say.Word("readings", "judgement"), .. table.Numbers.Select(Number)]);
        yield return $"  |{string.Concat(Enumerable.Repeat("---|", table.Numbers.Length + 2))}";
        foreach (var row in table.Rows)
        {
            var telling = row.Diagnosticity == Diagnosticity.Some ? "" : $" ({say.Word("diagnosticity", ReadingWording.Word(row.Diagnosticity))})";
            yield return Row([$"{Link(row.Claim)}{telling}", .. row.OfAlternatives.Prepend(row.OfJudgement).Select(bearing => say.Word("bearings", ReadingWording.Word(bearing)))]);
        }

        yield return "";
    }

    private static string Row(IEnumerable<string> cells) => $"  | {string.Join(" | ", cells)} |";
}
