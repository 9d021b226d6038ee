using Dossier.Import.Reading;

namespace Dossier.Import.Web.Marks;

/// <summary>Where a link of a page leads.</summary>
internal static class LinkAddress
{
    private const int Longest = 2_000;

    /// <summary>The whole address, counted from that of the page; null where it leads to nothing on the web, or the page's address is not known.</summary>
    public static string? Of(string href, Uri? page)
    {
        var trimmed = href.Trim();
        if (!Uri.TryCreate(trimmed, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https" or "mailto"))
        {
            if (page is null || trimmed.Contains(':', StringComparison.Ordinal) && !trimmed.StartsWith('/') && !trimmed.StartsWith('.') || !Uri.TryCreate(page, trimmed, out address))
                return null;
        }

        var text = ArticleAddress.Unwrapped(address.AbsoluteUri);
        return address.Scheme is "http" or "https" or "mailto" && text.Length <= Longest && !text.AsSpan().ContainsAny('<', '>', ' ') ? text : null;
    }
}
