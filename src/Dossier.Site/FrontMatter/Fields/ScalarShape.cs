using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dossier.FrontMatter.Values;
using Dossier.Sources;
using YamlDotNet.RepresentationModel;

namespace Dossier.FrontMatter.Fields;

/// <summary>A value that is one scalar: what the text means is left to <see cref="Parse"/>.</summary>
public abstract class ScalarShape<T> : Shape<Located<T>>
{
    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, FieldReading reading, [MaybeNullWhen(false)] out Located<T> value)
    {
        ArgumentNullException.ThrowIfNull(reading);
        value = null;
        if (node is not YamlScalarNode { Value: { } text } scalar)
        {
            reading.WrongType(node, Expected);
            return false;
        }

        var place = reading.PlaceOf(node);
        var ofScalar = reading with { Scalar = scalar };
        if (!IsVerbatim && Disguise(text.Trim(), place, ofScalar) is { } disguised)
        {
            reading.Faults.Add(disguised);
            return false;
        }

        if (!Parse(text.Trim(), place, ofScalar, out var parsed))
            return false;

        value = new Located<T>(parsed, place);
        return true;
    }

    /// <summary>Whether every sign that is written counts, as in a headline.</summary>
    protected virtual bool IsVerbatim => false;

    /// <summary>Signs around or in a value that an editor does not see or does not mean as a part of it; null where there are none.</summary>
    private static Diagnostic? Disguise(string text, Place place, FieldReading reading)
    {
        var visible = string.Concat(text.Where(character => !IsInvisible(character)));
        if (visible.Length < text.Length && visible.Length > 0)
            return Messages.InvisibleCharacter(place, reading.FieldName, text.First(IsInvisible), visible) with { Fix = reading.Front.Replacing(reading.Scalar!, visible) };

        return TypographicQuotes.Inside(text) is { } inside
            ? Messages.TypographicQuotes(place, reading.FieldName, text, inside) with { Fix = reading.Front.Replacing(reading.Scalar!, inside) }
            : null;
    }

    private static bool IsInvisible(char character) => character is '\u200B' or '\u2060' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F';

    /// <summary>Reads the trimmed text of the scalar; what is wrong is reported at <paramref name="place"/>.</summary>
    protected abstract bool Parse(string text, Place place, FieldReading reading, [MaybeNullWhen(false)] out T value);
}

internal sealed class IdShape : ScalarShape<string>
{
    public override string Expected => "an id (a file name without .md)";

    public override JsonObject Schema => FieldSchemas.Pattern(FieldSchemas.Id);

    internal override bool IsId => true;

    protected override bool Parse(string text, Place place, FieldReading reading, out string value)
    {
        // Whether an entry has this id is seen when all entries are known; here it only has to be a name at all.
        value = NormalForm.Composed(text);
        value = value.EndsWith(".md", StringComparison.Ordinal) ? value[..^3] : value;
        if (value.Length > 0)
            return true;

        reading.Faults.Add(Messages.EmptyValue(place, reading.FieldName));
        return false;
    }
}

internal sealed partial class MomentShape : ScalarShape<DateTimeOffset>
{
    private static readonly string[] _forms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd' 'HH:mmK", "yyyy-MM-dd' 'HH:mm:ssK"];

    public override string Expected => "a moment, such as 2025-05-07T18:00+02:00";

    public override JsonObject Schema => FieldSchemas.Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}");

    protected override bool Parse(string text, Place place, FieldReading reading, out DateTimeOffset value)
    {
        if (!DateTimeOffset.TryParseExact(text, _forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value))
        {
            reading.Faults.Add(Messages.BadMoment(place, reading.FieldName, text));
            return false;
        }

        if (!Offset().IsMatch(text))
        {
            var clock = value.ToString(value.Second == 0 ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
            reading.Faults.Add(Messages.MomentWithoutOffset(place, reading.FieldName, text, clock + "Z", clock + "-04:00"));
        }

        return true;
    }

    [GeneratedRegex("(?:Z|[+-][0-9]{2}:[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Offset();
}

internal class UrlShape : ScalarShape<string>
{
    public override string Expected => "an address that begins with https:// or http://";

    public override JsonObject Schema => FieldSchemas.Pattern("^https?://");

    protected override bool Parse(string text, Place place, FieldReading reading, out string value)
    {
        value = text;
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 && !text.Contains(' ', StringComparison.Ordinal))
            return true;

        reading.Report(Messages.BadUrl(place, reading.FieldName, text, Whole(text.Trim('<', '>'))));
        return false;
    }

    /// <summary>The address that was probably meant; null where none can be told.</summary>
    private static string? Whole(string text)
    {
        var rest = text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? text.AsSpan(4).TrimStart('s').TrimStart(":/").ToString() : text.TrimStart('/');
        var scheme = text.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? "http" : "https";
        var whole = $"{scheme}://{rest.Replace(" ", "%20", StringComparison.Ordinal)}";
        return !rest.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(whole, UriKind.Absolute, out var uri) && uri.Host.Contains('.', StringComparison.Ordinal) ? whole : null;
    }
}

/// <summary>The address that a site is published at, below which its pages stand.</summary>
internal sealed class SiteUrlShape : UrlShape
{
    protected override bool Parse(string text, Place place, FieldReading reading, out string value)
    {
        if (SiteAddress.FaultOf(text) is not SiteAddressFault.OfAPart(var part, var meant))
            return base.Parse(text, place, reading, out value);

        value = text;
        reading.Report(Messages.BadSiteUrl(place, reading.FieldName, text, SiteAddress.Why(part), meant));
        return false;
    }
}

internal sealed partial class LanguageShape : ScalarShape<string>
{
    /// <summary>Whether a word has the form of a language tag.</summary>
    public static bool IsTag(string word) => Tag().IsMatch(word);

    public override string Expected => "a language tag, such as en, fr or ar";

    public override JsonObject Schema => FieldSchemas.Pattern("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$");

    protected override bool Parse(string text, Place place, FieldReading reading, out string value)
    {
        value = text;
        if (IsTag(text))
            return true;

        var hyphened = text.Replace('_', '-');
        var meant = IsTag(hyphened) ? hyphened : LanguageNames.TagOf(text);
        reading.Report(Messages.BadLanguage(place, reading.FieldName, text, meant), meant);
        return false;
    }

    // The well-formed tags of RFC 5646 (BCP 47) without private use, extensions and grandfathered tags.
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}

internal sealed class CountryShape : ScalarShape<string>
{
    public override string Expected => "a country code of two capitals, such as FR or SY";

    public override JsonObject Schema => FieldSchemas.Pattern("^[A-Z]{2}$");

    protected override bool Parse(string text, Place place, FieldReading reading, out string value)
    {
        value = text;
        if (CountryCodes.IsAssigned(text))
            return true;

        var upper = text.ToUpperInvariant();
        var meant = CountryCodes.IsAssigned(upper) ? upper : CountryCodes.CodeOf(text);
        reading.Report(Messages.BadCountry(place, reading.FieldName, text, meant), meant);
        return false;
    }
}

internal sealed partial class WikidataShape : ScalarShape<string>
{
    public override string Expected => "a Wikidata item, such as Q142";

    public override JsonObject Schema => FieldSchemas.Pattern("^Q[1-9][0-9]*$");

    protected override bool Parse(string text, Place place, FieldReading reading, out string value)
    {
        value = text;
        if (Item().IsMatch(text))
            return true;

        var meant = Pasted().Match(text) is { Success: true } item ? $"Q{item.Groups["number"].Value}" : null;
        reading.Report(Messages.BadWikidata(place, reading.FieldName, text, meant), meant);
        return false;
    }

    [GeneratedRegex("(?:^|wikidata\\.org/(?:wiki|entity)/)[Qq](?<number>[1-9][0-9]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pasted();

    [GeneratedRegex("^Q[1-9][0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}

internal sealed class OldPathShape : ScalarShape<string>
{
    public override string Expected => "an old path in the site, such as articles/old-name.html";

    public override JsonObject Schema => FieldSchemas.Pattern("^[^/]");

    protected override bool Parse(string text, Place place, FieldReading reading, out string value)
    {
        value = text.TrimStart('/');
        if (value.EndsWith('/'))
            value += "index.html";

        var isPath = value.Length > 0 && !value.Contains('\\', StringComparison.Ordinal) && !value.Contains(':', StringComparison.Ordinal)
            && !value.Any(char.IsControl) && value.Split('/').All(part => part is not ("" or "." or ".."));
        if (isPath && value.EndsWith(".html", StringComparison.Ordinal))
            return true;

        reading.Faults.Add(Messages.BadOldPath(place, reading.FieldName, text));
        return false;
    }
}

internal sealed class ClaimReferenceShape : ScalarShape<ClaimReference>
{
    public override string Expected => "a claim, written event-id/claim-id";

    public override JsonObject Schema => FieldSchemas.Pattern("^[^/ ]+/[^/ ]+$");

    protected override bool Parse(string text, Place place, FieldReading reading, [MaybeNullWhen(false)] out ClaimReference value)
    {
        var parts = text.Split('/');
        value = parts is [{ Length: > 0 }, { Length: > 0 }] ? new ClaimReference(parts[0].Trim(), parts[1].Trim()) : null;
        if (value is not null)
            return true;

        reading.Faults.Add(Messages.BadClaimReference(place, reading.FieldName, text));
        return false;
    }
}

/// <summary>A claim of the event it stands in, by its id, or of another; the former has no event.</summary>
internal sealed class AnswerShape : ScalarShape<ClaimReference>
{
    public override string Expected => "a claim, written claim-id or event-id/claim-id";

    public override JsonObject Schema => FieldSchemas.Pattern("^[^/ ]+(/[^/ ]+)?$");

    protected override bool Parse(string text, Place place, FieldReading reading, [MaybeNullWhen(false)] out ClaimReference value)
    {
        value = text.Split('/') switch
        {
            [{ Length: > 0 } claim] => new ClaimReference("", claim.Trim()),
            [{ Length: > 0 } one, { Length: > 0 } claim] => new ClaimReference(one.Trim(), claim.Trim()),
            _ => null,
        };
        if (value is not null)
            return true;

        reading.Faults.Add(Messages.BadClaimReference(place, reading.FieldName, text));
        return false;
    }
}

internal sealed class SourceReferenceShape : ScalarShape<SourceReference>
{
    public override string Expected => "an article, written article-id or article-id#p3";

    public override JsonObject Schema => FieldSchemas.Pattern("^[^# ]+(#[^# ]+)?$");

    protected override bool Parse(string text, Place place, FieldReading reading, [MaybeNullWhen(false)] out SourceReference value)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        value = hash < 0 ? new SourceReference(text, null) : new SourceReference(text[..hash], text[(hash + 1)..]);
        if (value.Article.Length > 0 && value.Anchor is not "")
            return true;

        reading.Faults.Add(Messages.BadSourceReference(place, reading.FieldName, text));
        return false;
    }
}
