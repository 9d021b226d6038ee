using Dossier.Graph;

namespace Dossier.Advice;

/// <summary>The texts of a dossier.</summary>
internal static class EditorialTexts
{
    /// <summary>The texts of the editors' own, but for those of actors, which name their actor.</summary>
    public static IEnumerable<LinkedProse> OfOurs(ResolvedDossier dossier)
    {
        var home = dossier.Home;
        return dossier.Articles.SelectMany(article => Given(article.Summary, article.DateNote).Concat(article.Gaps))
            .Concat(dossier.Events.SelectMany(one => Given(one.Body, one.Summary).Concat(one.Gaps).Concat(one.Claims.Select(claim => claim.Text))))
            .Concat(dossier.Pages.SelectMany(page => Given(page.Body, page.Summary)))
            .Concat(Given(home.Body, home.BottomLine))
            .Concat(home.Judgements.SelectMany(judgement => Given(judgement.Text, judgement.Changed)))
            .Concat(home.Alternatives).Concat(home.Gaps).Concat(home.Indicators);
    }

    private static IEnumerable<LinkedProse> Given(params LinkedProse?[] texts) => texts.OfType<LinkedProse>();
}
