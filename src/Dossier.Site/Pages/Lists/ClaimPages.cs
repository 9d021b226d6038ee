using Dossier.Graph;

namespace Dossier.Pages.Lists;

/// <summary>
/// The claims of a dossier, laid out on the pages of their board: in the order of the events and of each event's claims, as many
/// on a page as stay below its bound. In: a <see cref="ResolvedDossier"/>. Out: which claims each page has.
/// </summary>
public static class ClaimPages
{
    /// <summary>How many statements of a claim a page of the board shows; a claim that more speak of is told in full on its event's page.</summary>
    public const int MostStatements = 12;

    /// <summary>How many characters of a quotation it shows.</summary>
    public const int LongestQuotation = 160;

    // Estimates of bytes, from pages that were measured: a row, what a statement adds, and what keeps a page below 250 kB with its frame and its filters.
    private const int BytesOfRow = 500;
    private const int BytesOfStatement = 420;
    private const int BytesOfPage = 180_000;

    /// <summary>The claims of each page, in order; one page without claims where there are none.</summary>
    public static ImmutableArray<ImmutableArray<ClaimTarget>> Of(ResolvedDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var pages = ImmutableArray.CreateBuilder<ImmutableArray<ClaimTarget>>();
        var page = ImmutableArray.CreateBuilder<ClaimTarget>();
        var bytes = 0;
        foreach (var one in dossier.Events)
        {
            foreach (var claim in one.Claims)
            {
                var own = BytesOf(claim);
                if (page.Count > 0 && bytes + own > BytesOfPage)
                {
                    pages.Add(page.DrainToImmutable());
                    bytes = 0;
                }

                page.Add(new ClaimTarget(one.Entry, claim.Claim));
                bytes += own;
            }
        }

        pages.Add(page.DrainToImmutable());
        return pages.ToImmutable();
    }

    private static int BytesOf(LinkedClaim claim)
    {
        var bytes = BytesOfRow + Encoding.UTF8.GetByteCount(claim.Claim.Text.Markdown);
        foreach (var said in claim.Statements.Take(MostStatements))
            bytes += BytesOfStatement + Math.Min(LongestQuotation, said.Statement.Statement.Quote?.Value.Length ?? 0);

        return bytes;
    }
}
