using System.Text.RegularExpressions;

namespace Dossier.Import.Reading;

/// <summary>
/// The address of an article without what does not tell it from others: the scheme, the kind of machine it is made for, how a reader came to it.
/// </summary>
internal static partial class ArticleAddress
{
    private static readonly FrozenSet<string> _ofTheWay =
    [
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "igshid", "igsh", "mc_cid", "mc_eid", "ref", "ref_src", "ref_url", "referrer", "referer", "cmpid", "cmp", "cid", "ocid", "smid", "smtyp", "s_cid", "ncid", "xtor", "ito",
        "amp", "outputtype", "output", "__twitter_impression", "twclid", "ns_mchannel", "ns_source", "ns_campaign", "at_medium", "at_campaign", "wt_mc", "wtmc", "share", "shared", "sharedby", "sh", "feature", "src", "sr_share", "mbid", "traffic_source", "print",
    ];

    /// <summary>What two addresses of one article have in common; empty where a text is no address on the web.</summary>
    public static string Key(string? text)
    {
        if (text is null || !Uri.TryCreate(Original(text.Trim()), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return "";
        var host = Machine().Replace(address.IdnHost.ToLowerInvariant(), "");
        var path = Ending().Replace(Beginning().Replace(address.AbsolutePath, "/"), "");
        var query = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !IsOfTheWay(part)).Order(StringComparer.Ordinal);
        return $"{host}{path}?{string.Join('&', query)}";
    }

    private static string Original(string text)
    {
        var copy = ArchivedCopy().Match(text);
        return !copy.Success ? text : copy.Groups[1].Value is var inner && inner.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? inner : "https://" + inner;
    }

    private static bool IsOfTheWay(string part)
    {
        var name = part.Split('=')[0].ToLowerInvariant();
        return name.StartsWith("utm_", StringComparison.Ordinal) || name.StartsWith("pk_", StringComparison.Ordinal) || name.StartsWith("mtm_", StringComparison.Ordinal) || _ofTheWay.Contains(name);
    }

    /// <summary>A copy in the Internet Archive or in the store of Google for pages of phones.</summary>
    [GeneratedRegex(@"^https?://(?:web\.archive\.org/web/[0-9]+[a-z_]*/|www\.google\.[a-z.]+/amp/s/|[^/]+\.cdn\.ampproject\.org/[a-z]/s/)(.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ArchivedCopy();

    [GeneratedRegex(@"^(?:www[0-9]?|m|mobile|amp|touch)\.(?=[^.]+\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Machine();

    [GeneratedRegex("^/(?:amp|m)/", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"(?:/amp|/index\.(?:html?|php)|\.amp)?/*$|\.amp(?=\.html?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
