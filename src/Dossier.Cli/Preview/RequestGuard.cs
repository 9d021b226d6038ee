using Microsoft.AspNetCore.Http;

namespace Dossier.Cli.Preview;

/// <summary>
/// Keeps what the preview shows, drafts among it, from every page but its own: any page that an editor visits meanwhile can
/// ask an address of this machine. In: a request. Out: why it is refused, and headers by which a browser keeps an answer from others.
/// </summary>
internal static class RequestGuard
{
    private const string Methods = "GET, HEAD";

    /// <summary>The status with which a request is refused; null where it may be answered.</summary>
    public static int? Refusal(HttpRequest request)
    {
        // A page of another site could give its own name this address, and then read what is served here.
        if (!IsOwn(HostOf(request)))
            return StatusCodes.Status421MisdirectedRequest;
        // Methods are told apart by their case (RFC 9110, 9.1).
        if (request.Method is not ("GET" or "HEAD"))
            return StatusCodes.Status405MethodNotAllowed;
        return IsOfOtherOrigin(request) ? StatusCodes.Status403Forbidden : null;
    }

    /// <summary>Says with every answer, refusals included, that no page of another origin may use or frame it, and that it is what its type says.</summary>
    public static void Seal(HttpResponse answer)
    {
        var headers = answer.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "same-origin";
        headers.Vary = "Sec-Fetch-Site, Sec-Fetch-Mode, Sec-Fetch-Dest, Origin";
        if (answer.StatusCode == StatusCodes.Status405MethodNotAllowed)
            headers.Allow = Methods;
    }

    // As it was sent: what the framework reads in it fails for names that are none.
    private static string HostOf(HttpRequest request) => request.Headers.Host.ToString();

    /// <summary>Whether a host, as it was sent, is this machine by its name, with any port.</summary>
    private static bool IsOwn(string host)
    {
        var name = host.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? host[..colon] : host;
        return name == "127.0.0.1" || name.Equals("localhost", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Whether a page of another origin asks, by what the browser says of it (Fetch Metadata, W3C); another port is another
    /// origin. Such a page may lead a reader here in a tab, of which it sees nothing, but not frame, load or read anything.
    /// </summary>
    private static bool IsOfOtherOrigin(HttpRequest request)
    {
        var headers = request.Headers;
        if (headers.Origin is { Count: > 0 } origin && !IsSameHost(origin.ToString(), HostOf(request)))
            return true;
        if (headers["Sec-Fetch-Site"] is not { Count: > 0 } site || site.ToString() is "same-origin" or "none")
            return false;
        return !(headers["Sec-Fetch-Mode"] == "navigate" && headers["Sec-Fetch-Dest"] == "document");
    }

    private static bool IsSameHost(string origin, string host) => origin.Equals($"http://{host}", StringComparison.OrdinalIgnoreCase);
}
