using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Dossier.FrontMatter.Values;

/// <summary>What an entry is called in somebody else's register: <c>viaf: 97804211</c>.</summary>
/// <param name="Scheme">The register's name, as the editor wrote it.</param>
/// <param name="Value">The identifier, as the register writes it where it is a known one.</param>
public sealed record ExternalId(Located<string> Scheme, Located<string> Value)
{
    /// <summary>The register; null for one that is not known here, whose identifiers are taken as they are.</summary>
    public ExternalIdScheme? Known => ExternalIdScheme.Find(Scheme.Value);

    /// <summary>What readers know the register by.</summary>
    public string Label => Known?.Label ?? Scheme.Value;

    /// <summary>Where the register shows what is meant; null where that is not known.</summary>
    public string? Address => Known?.AddressOf(Value.Value);
}

/// <summary>What an identifier has wrong; <see cref="Meant"/> is what was surely meant, null where that is not known.</summary>
/// <param name="IsOfForm">Whether it is written as one, and only its check digits do not fit: a sign is wrong, or two are swapped.</param>
/// <param name="Meant">The identifier by itself.</param>
public sealed record ExternalIdFault(bool IsOfForm, string? Meant);

/// <summary>
/// A register whose identifiers are known by their form, with its check digits, and by the address at which it shows each. The forms are
/// those that the registers themselves publish; ISO 17442 (LEI) and ISO 27729 (ISNI, of which ORCID are some) define the check digits.
/// </summary>
public sealed class ExternalIdScheme
{
    private const int IsniLength = 16;

    private readonly Regex _form;
    private readonly string _address;

    private ExternalIdScheme(string name, string label, string sample, [StringSyntax(StringSyntaxAttribute.Regex)] string form, string address)
    {
        (Name, Label, Sample, Form, _address) = (name, label, sample, form, address);
        _form = new Regex(form, RegexOptions.CultureInvariant);
    }

    /// <summary>The registers by the names that they have in front matter, in the order in which they are listed to an editor.</summary>
    public static ImmutableArray<ExternalIdScheme> All { get; } =
    [
        new("wikidata", "Wikidata", "Q142", "^Q[1-9][0-9]*$", "https://www.wikidata.org/wiki/{0}"),
        new("viaf", "VIAF", "97804211", "^[1-9][0-9]{1,21}$", "https://viaf.org/viaf/{0}"),
        new("isni", "ISNI", "0000000121032683", "^[0-9]{15}[0-9X]$", "https://isni.org/isni/{0}") { Fits = HasIsniCheckDigit },
        new("orcid", "ORCID", "0000-0002-1825-0097", "^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$", "https://orcid.org/{0}") { Fits = HasIsniCheckDigit },
        new("lei", "LEI", "7H6GLXDRUGQFU57RNE97", "^[0-9A-Z]{18}[0-9]{2}$", "https://search.gleif.org/#/record/{0}") { Fits = HasLeiCheckDigits },
        new("opensanctions", "OpenSanctions", "Q7747", "^[A-Za-z0-9][A-Za-z0-9._-]+$", "https://www.opensanctions.org/entities/{0}/"),
        new("opencorporates", "OpenCorporates", "gb/00102498", "^[a-z]{2}(_[a-z]{2})?/[A-Za-z0-9._-]+$", "https://opencorporates.com/companies/{0}"),
        new("geonames", "GeoNames", "3017382", "^[1-9][0-9]*$", "https://www.geonames.org/{0}"),
        new("gnd", "GND", "118540238", "^[0-9]{1,10}(-?[0-9X])$", "https://d-nb.info/gnd/{0}"),
        new("ror", "ROR", "02mhbdp94", "^0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}$", "https://ror.org/{0}"),
    ];

    private static readonly FrozenDictionary<string, ExternalIdScheme> _byName = All.ToFrozenDictionary(scheme => scheme.Name, StringComparer.Ordinal);

    /// <summary>The register that has a field of its own.</summary>
    public static ExternalIdScheme Wikidata => _byName["wikidata"];

    /// <summary>Its name in front matter and in data.</summary>
    public string Name { get; }

    /// <summary>Its name for readers, the same in every language.</summary>
    public string Label { get; }

    /// <summary>An identifier of it, for messages.</summary>
    public string Sample { get; }

    /// <summary>The pattern of its identifiers.</summary>
    public string Form { get; }

    /// <summary>Whether the check digits of an identifier fit.</summary>
    private Func<string, bool> Fits { get; init; } = _ => true;

    /// <summary>The register of a name; null where none is known.</summary>
    public static ExternalIdScheme? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Where the register shows what an identifier means.</summary>
    public string AddressOf(string value) => string.Format(CultureInfo.InvariantCulture, _address, value);

    /// <summary>Reads an identifier: spaces and hyphens between the groups of an ISNI are no part of it.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="value">The identifier as the register writes it.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public ExternalIdFault? Read(string text, out string value)
    {
        ArgumentNullException.ThrowIfNull(text);
        value = Name == "isni" ? Bare(text) : text;
        if (IsRight(value))
            return null;

        if (_form.IsMatch(value))
            return new ExternalIdFault(IsOfForm: true, Meant: null);

        string[] readings = [OfAddress(text), OfAddress(text).ToUpperInvariant(), OfAddress(text).ToLowerInvariant(), Grouped(OfAddress(text))];
        return new ExternalIdFault(IsOfForm: false, readings.FirstOrDefault(IsRight));
    }

    private bool IsRight(string value) => _form.IsMatch(value) && Fits(value);

    /// <summary>What follows the register's own address, where a whole address was pasted.</summary>
    private string OfAddress(string text)
    {
        var (before, after) = (_address[(_address.IndexOf("//", StringComparison.Ordinal) + 2).._address.IndexOf('{', StringComparison.Ordinal)], _address[(_address.IndexOf('}', StringComparison.Ordinal) + 1)..]);
        var host = before.StartsWith("www.", StringComparison.Ordinal) ? before[4..] : before;
        var at = text.IndexOf(host, StringComparison.OrdinalIgnoreCase);
        var rest = at < 0 ? text : text[(at + host.Length)..];
        return after.Length > 0 && rest.EndsWith(after, StringComparison.Ordinal) ? rest[..^after.Length] : rest.TrimEnd('/');
    }

    private static string Bare(string text) => string.Concat(text.Where(sign => sign is not (' ' or '-')));

    /// <summary>Sixteen signs in groups of four, as ORCID has them.</summary>
    private static string Grouped(string text) => Bare(text) is { Length: IsniLength } bare ? string.Join('-', bare.Chunk(4).Select(group => new string(group))) : text;

    /// <summary>ISO/IEC 7064, MOD 11-2: the last sign is the check digit, X for ten.</summary>
    private static bool HasIsniCheckDigit(string value)
    {
        var digits = Bare(value);
        var total = digits[..^1].Aggregate(0, (sum, digit) => (sum + (digit - '0')) * 2 % 11);
        var check = (12 - total) % 11;
        return digits[^1] == (check == 10 ? 'X' : (char)('0' + check));
    }

    /// <summary>ISO/IEC 7064, MOD 97-10: letters count from A as ten, and the whole number leaves one.</summary>
    private static bool HasLeiCheckDigits(string value) =>
        value.Aggregate(0, (rest, sign) => char.IsAsciiDigit(sign) ? ((rest * 10) + (sign - '0')) % 97 : ((rest * 100) + (sign - 'A' + 10)) % 97) == 1;
}
