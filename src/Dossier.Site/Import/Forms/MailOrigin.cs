using System.Text.RegularExpressions;
using Dossier.Text.Languages;
using MimeKit;

namespace Dossier.Import.Forms;

/// <summary>Who a mail is from: an outlet, or a person that no outlet is named after. A service that mails for others is neither.</summary>
/// <param name="Outlet">The name of what may be an outlet; null where there is none.</param>
/// <param name="Person">The name of whoever sent it; null where that is no person.</param>
internal sealed partial record MailOrigin(string? Outlet, string? Person)
{
    private static readonly FrozenSet<string> _services =
    [
        "mailchimp", "substack", "sendgrid", "mailer daemon", "mailer-daemon", "postmaster", "no reply", "no-reply", "noreply", "do not reply", "newsletter", "newsletters", "google groups", "google alerts", "brevo", "sendinblue", "hubspot",
        "constant contact", "campaign monitor", "mailjet", "beehiiv", "buttondown", "ghost", "revue", "listserv", "mailman", "info", "admin", "notifications", "notification", "kontakt", "contact",
    ];

    private static readonly FrozenSet<string> _freeMail = ["gmail", "googlemail", "gmx", "outlook", "hotmail", "live", "yahoo", "icloud", "me", "mac", "proton", "protonmail", "posteo", "mailbox", "web", "t-online", "free", "orange", "laposte", "wanadoo", "libero", "qq", "163", "yandex", "fastmail", "aol"];

    /// <summary>Words that no name of a person has.</summary>
    private static readonly FrozenSet<string> _officeWords =
    [
        "news", "daily", "weekly", "post", "press", "presse", "times", "mail", "journal", "office", "desk", "team", "ministry", "ministère", "ministerium", "radio", "tv", "media", "newsletter", "letter", "review", "council", "service", "agency", "agence", "agentur", "institute", "institut",
        "foundation", "embassy", "redaktion", "rédaction", "redacción", "editors", "press-office", "the", "le", "la", "les", "der", "die", "das", "el", "los", "il", "group", "union", "party", "bureau", "zeitung", "gazette", "herald", "tribune", "courier", "observer", "monitor", "report", "reports", "online", "club", "board", "university", "society", "association",
    ];

    /// <summary>Tells by the name in <c>From</c>, its address, and the name of the list.</summary>
    public static MailOrigin Of(string? name, string? address, string? list)
    {
        var known = list is not null && char.IsUpper(list.FirstOrDefault()) && !list.Any(char.IsDigit) ? list : null;
        if (string.IsNullOrWhiteSpace(name) || _services.Contains(WordForms.Fold(name)))
            return new MailOrigin(known, null);
        if (Via().Match(name) is { Success: true } via)
        {
            var (left, right) = (via.Groups["left"].Value.Trim(), via.Groups["right"].Value.Trim());
            var outlet = _services.Contains(WordForms.Fold(right)) ? null : right;
            return IsPerson(left, address, isNamed: outlet is not null) ? new MailOrigin(outlet ?? known, left) : new MailOrigin(outlet is null || via.Groups["word"].Value is "via" or "on" ? left : outlet, null);
        }

        return IsPerson(name, address, isNamed: false) ? new MailOrigin(known, name) : new MailOrigin(name, null);
    }

    public static MailOrigin Of(MimeMessage mail)
    {
        var address = mail.From.Mailboxes.FirstOrDefault()?.Address;
        var list = mail.Headers[HeaderId.ListId] is { } id && id.IndexOf('<', StringComparison.Ordinal) is > 0 and var open ? id[..open].Trim().Trim('"') : null;
        return Of(MailHeaders.Sender(mail), address, list);
    }

    /// <summary>Whether a name of two words or more is that of whoever the address belongs to, and not of its house.</summary>
    private static bool IsPerson(string name, string? address, bool isNamed)
    {
        var words = WordForms.Tokens(name);
        if (words.Length is < 2 or > 4 || !words.All(word => char.IsUpper(word[0]) || word is "de" or "van" or "von" or "al" or "bin") || name.Any(char.IsDigit))
            return false;
        var folded = words.Select(WordForms.Fold).ToArray();
        if (folded.Any(_officeWords.Contains))
            return false;
        if (isNamed)
            return true;
        if (address?.Split('@') is not [var local, var domain])
            return false;
        var house = WordForms.Fold(domain);
        var own = WordForms.Fold(local);
        var isOfHouse = folded.Any(word => word.Length >= 3 && house.Contains(word, StringComparison.Ordinal));
        // "Jane Doe <j@e.org>", "<jd@e.org>": the first letters of her names; those of a house are its address.
        var initials = string.Concat(folded.Select(word => word[0]));
        var isByInitials = own.Length > 0 && own.Length <= initials.Length && (initials.StartsWith(own, StringComparison.Ordinal) || initials.EndsWith(own, StringComparison.Ordinal)) && !house.StartsWith(initials, StringComparison.Ordinal);
        return domain.Split('.').Any(part => _freeMail.Contains(part.ToLowerInvariant())) || (!isOfHouse && (isByInitials || folded.Any(word => word.Length >= 3 && own.Contains(word, StringComparison.Ordinal))));
    }

    [GeneratedRegex(@"^(?<left>.{2,60}?)\s+(?<word>from|via|at|on|von|bei|de chez)\s+(?<right>\p{Lu}.{1,60}|The .{1,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex Via();
}
