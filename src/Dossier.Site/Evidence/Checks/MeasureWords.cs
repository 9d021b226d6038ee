using Dossier.Entries.Events;
using Dossier.Text.Languages;

namespace Dossier.Evidence.Checks;

/// <summary>
/// By which words English, French and Arabic say what is counted. Words that may mean several, such as "victims" or "toll", are
/// not among them.
/// </summary>
internal static class MeasureWords
{
    // A word that ends in a star stands for all that begin so; an Arabic one for all that have it in them.
    private static readonly (FigureMeasure Measure, string Words)[] _words =
    [
        (FigureMeasure.Killed, "kill* dead death* drown* died die dies dying fatalit* slain lives perish* massacr* murder* martyr* execut*"),
        (FigureMeasure.Killed, "tue tues tuee tuees tuant noye noyes noyee noyees mort morts morte mortes deces decede* assassin* execute* vies"),
        (FigureMeasure.Killed, "قتل* قتيل* مقتل* قتلي* وفاة وفيات مات ماتوا شهيد* شهداء* استشه* مصرع* حياتهم"),
        (FigureMeasure.Wounded, "wound* injur* hurt maimed hospitali* intoxiq* blesse blesses blessee blessees blessant"),
        (FigureMeasure.Wounded, "جريح* جرحي* جرح اصيب* اصابة* اصابات* مصاب*"),
        (FigureMeasure.Casualties, "casualt*"),
        (FigureMeasure.Displaced, "displac* homeless fled flee fleeing flees refugee* uproot* evacuat* deplace deplaces deplacee deplacees fui fuir fuient refugie* evacue*"),
        (FigureMeasure.Displaced, "نازح* نزح* نزوح* مهجر* تهجير* لاجئ* فروا"),
        (FigureMeasure.Detained, "detain* detention* arrest* imprison* jail* prisoner* captive* hostage* detenu* arrete* emprison* interpell* incarcer* otage* prisonnier*"),
        (FigureMeasure.Detained, "معتقل* اعتقال* اعتقل* احتجز* محتجز* احتجاز* سجين* سجناء* اسير* اسري توقيف* رهائن*"),
        (FigureMeasure.Other, "missing unaccounted مفقود*"),
        (FigureMeasure.Money, "dollar* euro* usd eur pound pounds lira* dinar* franc francs riyal* dirham* دولار* يورو ليرة* دينار* ريال* درهم*"),
    ];

    // What only several words say.
    private static readonly (FigureMeasure Measure, string[] Phrases)[] _phrases =
    [
        (FigureMeasure.Displaced, ["left their homes", "leave their homes", "lost their homes", "left their villages", "quitté leur", "abandonné leur", "perdu leur logement", "غادروا منازلهم", "تركوا منازلهم", "غادرت منازلها"]),
        (FigureMeasure.Other, ["porté disparu", "portés disparus", "portées disparues"]),
    ];

    /// <summary>What the words of a text say that its numbers count.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    public static ImmutableArray<FigureMeasure> In(string text, IEnumerable<NumberToken> tokens)
    {
        var found = tokens.SelectMany(token => Of(token.Word));
        if (text.AsSpan().ContainsAny("$€£¥"))
            found = found.Append(FigureMeasure.Money);
        found = found.Concat(_phrases.Where(measure => measure.Phrases.Any(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase))).Select(measure => measure.Measure));
        return [.. found.Distinct().Order()];
    }

    private static IEnumerable<FigureMeasure> Of(string word) =>
        _words.Where(measure => measure.Words.Split(' ').Any(known => IsOf(word, known))).Select(measure => measure.Measure);

    private static bool IsOf(string word, string known)
    {
        if (known[0] is >= '\u0600' and <= '\u06FF')
            return known[^1] == '*' ? word.Contains(known[..^1], StringComparison.Ordinal) : word == known || word == $"و{known}";
        return known[^1] == '*' ? word.StartsWith(known[..^1], StringComparison.Ordinal) : word == known;
    }
}
