using System.Buffers;
using System.Text.RegularExpressions;
using Dossier.Sources;

namespace Dossier.FrontMatter.Values;

/// <summary>A part of an address that the pages of a site cannot be put below.</summary>
public enum SiteAddressPart
{
    /// <summary>A space or another sign that is not seen.</summary>
    Space,

    /// <summary>A name or a password, which would stand on every page.</summary>
    SignIn,

    /// <summary>What stands behind a <c>?</c> or a <c>#</c>.</summary>
    Query,

    /// <summary>The name of a page in place of its folder.</summary>
    Page,
}

/// <summary>Why no site can be published at an address.</summary>
public abstract record SiteAddressFault
{
    private SiteAddressFault()
    {
    }

    /// <summary>It is no address of http or https.</summary>
    public sealed record NoAddress : SiteAddressFault;

    /// <summary>It has a part too many; <c>Meant</c> is the address without any such.</summary>
    public sealed record OfAPart(SiteAddressPart Part, string Meant) : SiteAddressFault;
}

/// <summary>Where a site is published: an address to which the path of a page can be added.</summary>
public static partial class SiteAddress
{
    /// <summary>Signs that no address has (RFC 3986, 2).</summary>
    private static readonly SearchValues<char> _foreign = SearchValues.Create("<>\"\\^`{|}");

    /// <summary>Why no site can be published at an address; null where one can.</summary>
    public static SiteAddressFault? FaultOf(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (PartOf(written) is not { } part)
            return IsAddress(written) ? null : new SiteAddressFault.NoAddress();

        var meant = Page().Replace(SignIn().Replace(written.Trim().Split('?', '#')[0], "${scheme}"), "");
        meant = string.Concat(meant.Select(sign => IsSpace(sign) ? "%20" : sign.ToString()));
        return IsAddress(meant) ? new SiteAddressFault.OfAPart(part, meant) : new SiteAddressFault.NoAddress();
    }

    /// <summary>Why a part is too many, as the end of a sentence.</summary>
    public static string Why(SiteAddressPart part) => part switch
    {
        SiteAddressPart.Space => Messages.SiteUrlSpace,
        SiteAddressPart.SignIn => Messages.SiteUrlSignIn,
        SiteAddressPart.Query => Messages.SiteUrlQuery,
        SiteAddressPart.Page => Messages.SiteUrlPage,
    };

    private static SiteAddressPart? PartOf(string written) =>
        written.Any(IsSpace) ? SiteAddressPart.Space
        : SignIn().IsMatch(written) ? SiteAddressPart.SignIn
        : written.AsSpan().ContainsAny('?', '#') ? SiteAddressPart.Query
        : Page().IsMatch(written) ? SiteAddressPart.Page
        : null;

    private static bool IsSpace(char sign) => char.IsWhiteSpace(sign) || char.IsControl(sign);

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 && !text.AsSpan().ContainsAny(_foreign) && !InvisibleCharacters.In(text);

    [GeneratedRegex("^(?<scheme>[A-Za-z]+://)[^/?#]*@", RegexOptions.CultureInvariant)]
    private static partial Regex SignIn();

    [GeneratedRegex(@"(?<=[^/:]/(?:.*/)?)[^/]*\.x?html?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Page();
}
