namespace Dossier.Diagnostics;

/// <content>Said of a dossier in which nothing is wrong.</content>
public static partial class Messages
{
    public static Diagnostic UnlinkedName(Place at, string name, int count, IReadOnlyCollection<string> articles) => Rules.UnlinkedName.At(
        at, FormattableString.Invariant($"'{name}' appears {count} times in {articles.Count} articles and is not an actor: {string.Join(", ", articles.Take(4))}{(articles.Count > 4 ? " …" : "")}"));

    public static Diagnostic ActorUnmentioned(Place at, string name) => Rules.ActorUnmentioned.At(
        at, $"nothing in the dossier mentions '{name}'");

    public static Diagnostic SharedExternalId(Place at, string register, string value, string other) => Rules.SharedExternalId.At(
        at, $"'{other}' has the {register} identifier '{value}' too");

    public static Diagnostic ClaimNameUnquoted(Place at, string name, string quote) => Rules.ClaimNameUnquoted.At(
        at, $"the claim names '{name}', and no article quoted for it does: “{Shortened(quote, 80)}”");

    public static Diagnostic ClaimNumberUnquoted(Place at, string number, string quote) => Rules.ClaimNumberUnquoted.At(
        at, $"the claim says '{number}', and nothing quoted for it has a number: “{Shortened(quote, 80)}”");

    public static Diagnostic StatementWithoutQuote(Place at, string claim, string stance) => Rules.StatementWithoutQuote.At(
        at, $"the article {stance} '{claim}', and no words of it are quoted");

    public static Diagnostic InflectedName(Place at, string name, IReadOnlyCollection<string> forms) => Rules.InflectedName.At(
        at,
        $"'{name}' may be meant by {string.Join(", ", forms.Take(4).Select(form => $"'{form}'"))}{(forms.Count > 4 ? " …" : "")}, which no name of it matches",
        $"Add what means it to its aliases, such as aliases: [{forms.First()}].");

    public static Diagnostic AliasUnused(Place at, string alias) => Rules.AliasUnused.At(at, $"'{alias}' appears in no text of the dossier");

    public static Diagnostic FigureWithoutWords(Place at) => Rules.FigureWithoutWords.At(at, "the figure gives neither the source's words for the number nor a quotation");

    public static Diagnostic EventWithoutSource(Place at, string id) => Rules.EventWithoutSource.At(at, $"no article reports '{id}'");

    public static Diagnostic SummaryMissing(Place at, string kind) => Rules.SummaryMissing.At(
        at, $"the {kind} has no summary, so lists and previews show none");

    public static Diagnostic ArticleWithoutOrigin(Place at) => Rules.ArticleWithoutOrigin.At(
        at, "the article has neither outlet, address nor author, and no gap says why");

    public static Diagnostic ArticleWithoutText(Place at) => Rules.ArticleWithoutText.At(
        at, "the article has no text below its front matter");

    public static Diagnostic DamageMended(Place at, string kind) => Rules.DamageMended.At(
        at, $"the copy is said to have '{kind}', and no such spot is found in its text");

    public static Diagnostic ClaimReadsOtherwise(Place at, string claim, string word, string kind) => Rules.ClaimReadsOtherwise.At(
        at,
        $"the claim '{claim}' stands as a fact, and '{word}' makes it read like {(kind[0] == 'a' ? "an" : "a")} {kind}",
        $"Write it as '{claim}: {{ text: …, kind: {kind} }}', or with 'kind: fact' where it is one.");

    public static Diagnostic JudgementUnexplained(Place at) => Rules.JudgementUnexplained.At(at, "nothing says how the claims lead to this judgement");

    public static Diagnostic JudgementUnweighed(Place at) => Rules.JudgementUnweighed.At(at, "nothing says how likely this judgement is, or how sure we are");

    public static Diagnostic CounterEvidenceMissing(Place at, int count) => Rules.CounterEvidenceMissing.At(
        at, FormattableString.Invariant($"none of the {count} judgements names a claim against it, or another reading with claims"));

    public static Diagnostic FieldOrder(Place at, string field, string before) => Rules.FieldOrder.At(
        at, $"'{field}' comes after '{before}', but docs/content.md lists it before that");

    public static Diagnostic AssetWithheld(Place at, string name) => Rules.AssetWithheld.At(at, $"'{name}' is named by nothing that is published, so it is not published either");

    public static Diagnostic UnindexedByHandling(Place at) => Rules.UnindexedByHandling.At(at, "since there is a handling, every page asks search engines to leave it out");

    public static Diagnostic AccentDerived(Place at, string written, bool isDark, string light, string dark) => Rules.AccentDerived.At(
        at,
        $"{written} cannot be read well on {(isDark ? "dark" : "light")} pages, so {(isDark ? dark : light)} stands in for it there",
        $"Leave it, or choose both: {{ light: \"{light}\", dark: \"{dark}\" }}.");

    public static Diagnostic RootFileLeftBehind(Place at, string name) => Rules.RootFileLeftBehind.At(at, $"'{name}' was left there by a system or an editor, so it is not copied to the site");
}
