namespace Dossier.FrontMatter.Values;

/// <summary>The officially assigned alpha-2 codes of ISO 3166-1, and <c>XK</c>, which the standard leaves to users and which stands for Kosovo by custom.</summary>
internal static class CountryCodes
{
    private const string Assigned = """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
        CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
        GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO
        JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR
        MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO
        RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV
        TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
        """;

    /// <summary>What editors write in place of a code, most often.</summary>
    private const string Names = """
        Afghanistan AF,Algeria DZ,Argentina AR,Armenia AM,Australia AU,Austria AT,Azerbaijan AZ,Bahrain BH,Bangladesh BD,
        Belarus BY,Belgium BE,Brazil BR,Bulgaria BG,Canada CA,Chad TD,China CN,Colombia CO,Croatia HR,Cuba CU,Cyprus CY,
        Denmark DK,Egypt EG,Eritrea ER,Estonia EE,Ethiopia ET,Finland FI,France FR,Georgia GE,Germany DE,Greece GR,
        Hungary HU,India IN,Indonesia ID,Iran IR,Iraq IQ,Ireland IE,Israel IL,Italy IT,Japan JP,Jordan JO,Kazakhstan KZ,
        Kenya KE,Kosovo XK,Kuwait KW,Latvia LV,Lebanon LB,Libya LY,Lithuania LT,Mali ML,Mexico MX,Moldova MD,Morocco MA,
        Myanmar MM,Netherlands NL,Niger NE,Nigeria NG,North Korea KP,Norway NO,Oman OM,Pakistan PK,Palestine PS,Poland PL,
        Portugal PT,Qatar QA,Romania RO,Russia RU,Saudi Arabia SA,Serbia RS,Slovakia SK,Somalia SO,South Africa ZA,
        South Korea KR,Spain ES,Sudan SD,Sweden SE,Switzerland CH,Syria SY,Taiwan TW,Tunisia TN,Turkey TR,Türkiye TR,UAE AE,
        UK GB,Ukraine UA,United Arab Emirates AE,United Kingdom GB,United States US,USA US,Venezuela VE,Vietnam VN,Yemen YE
        """;

    private static readonly FrozenDictionary<string, string> _byName = Names
        .Split(',', StringSplitOptions.TrimEntries)
        .ToFrozenDictionary(pair => pair[..^3], pair => pair[^2..], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _codes = Assigned.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The code of a country by its English name; null where it is not known here.</summary>
    public static string? CodeOf(string name) => _byName.GetValueOrDefault(name);

    public static bool IsAssigned(string code) => _codes.Contains(code);
}
