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

    /// <summary>The address that a service leads to which only counts who follows it: <c>google.com/url?q=…</c>; the same where it is none of these.</summary>
    public static string Unwrapped(string address)
    {
        for (var depth = 0; depth < 3 && Redirect().Match(address) is { Success: true } redirect; depth++)
        {
            var inner = Uri.UnescapeDataString(redirect.Groups["to"].Value);
            if (!Uri.TryCreate(inner, UriKind.Absolute, out var to) || to.Scheme is not ("http" or "https"))
                break;
            address = inner;
        }

        return address;
    }

    /// <summary>What two addresses of one article have in common; empty where a text is no address on the web.</summary>
    public static string Key(string? text)
    {
        if (text is null || !Uri.TryCreate(Original(Unwrapped(text.Trim())), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
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

    [GeneratedRegex(@"^https?://(?:(?:www\.)?google\.[a-z.]{2,6}/(?:url|imgres)|l\.facebook\.com/l\.php|lm\.facebook\.com/l\.php|(?:www\.)?facebook\.com/l\.php|l\.instagram\.com/|(?:www\.)?youtube\.com/redirect|out\.reddit\.com/[^?]*|[a-z0-9.]+\.safelinks\.protection\.outlook\.com/|(?:www\.)?linkedin\.com/(?:redir/redirect|safety/go)|(?:away\.)?vk\.com/away\.php|(?:www\.)?duckduckgo\.com/l/|slack-redir\.net/link|t\.umblr\.com/redirect|href\.li/|deref-(?:gmx|web)[a-z.-]*/[^?]*|getpocket\.com/redirect|steamcommunity\.com/linkfilter/|(?:www\.)?bing\.com/news/apiclick\.aspx|exit\.sc/)\?(?:[^#]*?&)?(?:q|u|url|to|uddg|imgurl|imgrefurl|redirectUrl|z)=(?<to>https?(?::|%3A)[^&#]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Redirect();

    [GeneratedRegex(@"^(?:www[0-9]?|m|mobile|amp|touch)\.(?=[^.]+\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Machine();

    [GeneratedRegex("^/(?:amp|m)/", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"(?:/amp|/index\.(?:html?|php)|\.amp)?/*$|\.amp(?=\.html?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
