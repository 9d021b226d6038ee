namespace Dossier.Text.Languages;

/// <summary>What a word does in a number.</summary>
internal abstract record NumberWord
{
    private NumberWord()
    {
    }

    /// <summary>One to ninety-nine: "seven", "twelve", "vingt".</summary>
    public sealed record Small(int Value) : NumberWord;

    /// <summary>"hundred"; in Arabic also "two hundred" to "nine hundred", which are one word.</summary>
    public sealed record Hundred(int Value) : NumberWord;

    /// <summary>"thousand", "million"; in Arabic also "two thousand".</summary>
    /// <param name="Value">What it multiplies by, or the number itself where it is two of them.</param>
    /// <param name="IsPlural">Whether it means many of them where no number stands before it.</param>
    /// <param name="IsDual">Whether it is two of them already.</param>
    public sealed record Scale(decimal Value, bool IsPlural = false, bool IsDual = false) : NumberWord;

    /// <summary>"dozen", "centaine"</summary>
    public sealed record Group(int Value, bool IsRough) : NumberWord;

    /// <summary>"dozens", "hundreds"</summary>
    public sealed record Many(int Value) : NumberWord;

    /// <summary>"half", "quarter"</summary>
    public sealed record Fraction(decimal Value) : NumberWord;

    /// <summary>"a", which counts only before a word that multiplies.</summary>
    public sealed record Article : NumberWord;

    /// <summary>"several", "a few", which count only before a word that multiplies.</summary>
    public sealed record Few : NumberWord;

    /// <summary>"and"</summary>
    public sealed record And : NumberWord;

    /// <summary>"of"</summary>
    public sealed record Of : NumberWord;
}

/// <summary>The words that a language says numbers with.</summary>
internal sealed class NumberLexicon
{
    private readonly FrozenDictionary<string, NumberWord> _words;

    private NumberLexicon(Dictionary<string, NumberWord> words, ImmutableArray<NumberQualifier> qualifiers, string decimalSigns, string months)
    {
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        // The longest first: "no more than" before "more than".
        Qualifiers = [.. qualifiers.OrderByDescending(qualifier => qualifier.Words.Length)];
        DecimalSigns = decimalSigns;
        Months = Split(months).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The words before or behind a number that bound it, the longest first.</summary>
    public ImmutableArray<NumberQualifier> Qualifiers { get; }

    /// <summary>What stands before decimals, the usual sign first.</summary>
    public string DecimalSigns { get; }

    /// <summary>The names of months, folded as <see cref="NumberToken"/> folds.</summary>
    public FrozenSet<string> Months { get; }

    /// <summary>Whether units stand before tens, teens are two words, and "and" and "the" are written onto a word: in Arabic.</summary>
    public bool PutsUnitsFirst { get; private init; }

    /// <summary>Whether sixty and eighty go on to nineteen, and eighty is four twenties: in French.</summary>
    public bool CountsInTwenties { get; private init; }

    private static NumberLexicon English { get; } = new(
        new Dictionary<string, NumberWord>(StringComparer.Ordinal)
            .Numbers(1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
            .Tens(20, "twenty thirty forty fifty sixty seventy eighty ninety")
            .With(new NumberWord.Hundred(100), "hundred")
            .With(new NumberWord.Scale(1_000), "thousand k")
            .With(new NumberWord.Scale(1_000_000), "million mn m")
            .With(new NumberWord.Scale(1_000_000_000), "billion bn b")
            .With(new NumberWord.Scale(1_000_000_000_000), "trillion tn")
            .With(new NumberWord.Scale(1_000, IsPlural: true), "thousands")
            .With(new NumberWord.Scale(1_000_000, IsPlural: true), "millions")
            .With(new NumberWord.Scale(1_000_000_000, IsPlural: true), "billions")
            .With(new NumberWord.Group(12, IsRough: false), "dozen").With(new NumberWord.Group(20, IsRough: false), "score")
            .With(new NumberWord.Many(10), "tens").With(new NumberWord.Many(12), "dozens").With(new NumberWord.Many(20), "scores").With(new NumberWord.Many(100), "hundreds")
            .With(new NumberWord.Fraction(0.5m), "half").With(new NumberWord.Fraction(0.25m), "quarter quarters")
            .With(new NumberWord.Article(), "a an").With(new NumberWord.Few(), "several few couple").With(new NumberWord.And(), "and").With(new NumberWord.Of(), "of"),
        [
            .. NumberQualifier.Before(NumberBound.About, "about|around|roughly|approximately|approx|circa|some|estimated|in the region of|in the order of|on the order of|more or less|give or take"),
            .. NumberQualifier.Before(NumberBound.Nearly, "nearly|almost|close to|just under|just short of|approaching|not quite|virtually|practically|near|just below|nearing|a little under|slightly under|slightly less than|a little less than|just less than"),
            .. NumberQualifier.Before(NumberBound.Over, "over|more than|in excess of|exceeding|exceeds|exceeded|exceed|upwards of|upward of|above|topped|surpassed|surpassing|well over|greater than|beyond"),
            .. NumberQualifier.Before(NumberBound.AtLeast, "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum"),
            .. NumberQualifier.Before(NumberBound.UpTo, "up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|not exceeding|not over"),
            .. NumberQualifier.Before(NumberBound.Under, "fewer than|less than|under|below|short of"),
            .. NumberQualifier.After(NumberBound.AtLeast, "or more|at least|plus|at a minimum|and more|and counting"),
            .. NumberQualifier.After(NumberBound.About, "or so|approximately|or thereabouts"),
            .. NumberQualifier.After(NumberBound.UpTo, "or fewer|or less|at most|at the most"),
        ],
        ".",
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec");

    private static NumberLexicon French { get; } = new(
        new Dictionary<string, NumberWord>(StringComparer.Ordinal)
            .Numbers(2, "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize")
            .Tens(20, "vingt trente quarante cinquante soixante septante huitante nonante")
            .With(new NumberWord.Small(80), "octante").With(new NumberWord.Small(20), "vingts")
            .With(new NumberWord.Hundred(100), "cent cents")
            .With(new NumberWord.Scale(1_000), "mille k").With(new NumberWord.Scale(1_000), "millier")
            .With(new NumberWord.Scale(1_000_000), "million m mio").With(new NumberWord.Scale(1_000_000_000), "milliard md mds").With(new NumberWord.Scale(1_000_000_000_000), "billion")
            .With(new NumberWord.Scale(1_000, IsPlural: true), "milliers").With(new NumberWord.Scale(1_000_000, IsPlural: true), "millions").With(new NumberWord.Scale(1_000_000_000, IsPlural: true), "milliards")
            .With(new NumberWord.Group(12, IsRough: false), "douzaine").With(new NumberWord.Group(8, IsRough: true), "huitaine")
            .With(new NumberWord.Group(10, IsRough: true), "dizaine").With(new NumberWord.Group(15, IsRough: true), "quinzaine").With(new NumberWord.Group(20, IsRough: true), "vingtaine")
            .With(new NumberWord.Group(30, IsRough: true), "trentaine").With(new NumberWord.Group(40, IsRough: true), "quarantaine").With(new NumberWord.Group(50, IsRough: true), "cinquantaine")
            .With(new NumberWord.Group(60, IsRough: true), "soixantaine").With(new NumberWord.Group(100, IsRough: true), "centaine")
            .With(new NumberWord.Many(10), "dizaines").With(new NumberWord.Many(12), "douzaines").With(new NumberWord.Many(100), "centaines")
            .With(new NumberWord.Fraction(0.5m), "demi demie moitie").With(new NumberWord.Fraction(0.25m), "quart quarts")
            .With(new NumberWord.Article(), "un une").With(new NumberWord.Few(), "plusieurs quelques").With(new NumberWord.And(), "et").With(new NumberWord.Of(), "de d"),
        [
            .. NumberQualifier.Before(NumberBound.About, "environ|quelque|quelques|a peu pres|approximativement|autour de|autour d|aux alentours de|aux alentours d|aux environs de|aux environs d|de l ordre de|de l ordre d|dans les|pres de ou|plus ou moins"),
            .. NumberQualifier.Before(NumberBound.Nearly, "pres de|pres d|presque|pas loin de|pas loin d|un peu moins de|un peu moins d|quasiment|a peine moins de"),
            .. NumberQualifier.Before(NumberBound.Over, "plus de|plus d|au dela de|au dela d|depasse|depassent|depassant|depasse les|depasse le|superieur a|superieure a|bien plus de|un peu plus de|un peu plus d"),
            .. NumberQualifier.Before(NumberBound.AtLeast, "au moins|pas moins de|pas moins d|au minimum|un minimum de|minimum|a tout le moins|du moins"),
            .. NumberQualifier.Before(NumberBound.UpTo, "jusqu a|jusque|au plus|tout au plus|au maximum|un maximum de|pas plus de|pas plus d|maximum"),
            .. NumberQualifier.Before(NumberBound.Under, "moins de|moins d|en dessous de|en dessous d|inferieur a|inferieure a"),
            .. NumberQualifier.After(NumberBound.AtLeast, "au moins|ou plus|au minimum|au bas mot"),
            .. NumberQualifier.After(NumberBound.About, "environ|a peu pres"),
            .. NumberQualifier.After(NumberBound.UpTo, "au plus|au maximum|ou moins"),
        ],
        ",.",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre")
    {
        CountsInTwenties = true,
    };

    private static NumberLexicon Arabic { get; } = new(
        new Dictionary<string, NumberWord>(StringComparer.Ordinal)
            .With(new NumberWord.Small(2), "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي").With(new NumberWord.Small(3), "ثلاثة ثلاث").With(new NumberWord.Small(4), "اربعة اربع")
            .With(new NumberWord.Small(5), "خمسة خمس").With(new NumberWord.Small(6), "ستة ست").With(new NumberWord.Small(7), "سبعة سبع").With(new NumberWord.Small(8), "ثمانية ثماني ثمان")
            .With(new NumberWord.Small(9), "تسعة تسع").With(new NumberWord.Small(10), "عشرة عشر").With(new NumberWord.Small(1), "واحد واحدة احد احدي")
            .With(new NumberWord.Small(20), "عشرون عشرين").With(new NumberWord.Small(30), "ثلاثون ثلاثين").With(new NumberWord.Small(40), "اربعون اربعين").With(new NumberWord.Small(50), "خمسون خمسين")
            .With(new NumberWord.Small(60), "ستون ستين").With(new NumberWord.Small(70), "سبعون سبعين").With(new NumberWord.Small(80), "ثمانون ثمانين").With(new NumberWord.Small(90), "تسعون تسعين")
            .With(new NumberWord.Hundred(100), "مئة مائة مية مئه مائه").With(new NumberWord.Hundred(200), "مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي")
            .Hundreds("ثلاث اربع خمس ست سبع ثمان تسع", "مئة مائة").With(new NumberWord.Hundred(800), "ثمانيمئة ثمانيمائة ثمانمئة ثمانمائة")
            .With(new NumberWord.Scale(1_000), "الف الفا").With(new NumberWord.Scale(1_000, IsPlural: true), "الاف الالاف").With(new NumberWord.Scale(2_000, IsDual: true), "الفان الفين الفا الفي")
            .With(new NumberWord.Scale(1_000_000), "مليون مليونا").With(new NumberWord.Scale(1_000_000, IsPlural: true), "ملايين").With(new NumberWord.Scale(2_000_000, IsDual: true), "مليونان مليونين مليوني")
            .With(new NumberWord.Scale(1_000_000_000), "مليار مليارا بليون").With(new NumberWord.Scale(1_000_000_000, IsPlural: true), "مليارات").With(new NumberWord.Scale(2_000_000_000, IsDual: true), "ملياران مليارين ملياري")
            .With(new NumberWord.Many(10), "عشرات").With(new NumberWord.Many(100), "مئات مائات")
            .With(new NumberWord.Fraction(0.5m), "نصف").With(new NumberWord.Fraction(0.25m), "ربع").With(new NumberWord.Few(), "بضع بضعة عدة"),
        [
            .. NumberQualifier.Before(NumberBound.About, "نحو|حوالي|حوالى|زهاء|قرابة|ما يقارب|يقارب|تقريبا|بحدود|في حدود|ما بين|ما يناهز|يناهز|ما يقرب من|يقرب من"),
            .. NumberQualifier.Before(NumberBound.Nearly, "ما يقرب من|يقرب من|اقل بقليل من|يكاد يبلغ|تكاد تبلغ"),
            .. NumberQualifier.Before(NumberBound.Over, "اكثر من|ازيد من|ما يزيد علي|ما يزيد عن|يزيد علي|يزيد عن|تزيد عن|تزيد علي|تجاوز|يتجاوز|تجاوزت|تتجاوز|يفوق|تفوق|ما يفوق|فاق|يربو علي|ما يربو علي|فوق"),
            .. NumberQualifier.Before(NumberBound.AtLeast, "ما لا يقل عن|لا يقل عن|لا تقل عن|علي الاقل|لا يقل عددهم عن"),
            .. NumberQualifier.Before(NumberBound.UpTo, "ما يصل الي|يصل الي|تصل الي|لا يزيد عن|لا يزيد علي|لا يتجاوز|لا تتجاوز|كحد اقصي|بحد اقصي|علي الاكثر"),
            .. NumberQualifier.Before(NumberBound.Under, "اقل من|دون"),
            .. NumberQualifier.After(NumberBound.AtLeast, "علي الاقل|او اكثر|كحد ادني|فاكثر"),
            .. NumberQualifier.After(NumberBound.Over, "ونيف|ونيفا"),
            .. NumberQualifier.After(NumberBound.About, "تقريبا"),
            .. NumberQualifier.After(NumberBound.UpTo, "علي الاكثر|كحد اقصي|او اقل"),
        ],
        "٫.,",
        "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر نيسان ايار حزيران تموز اب ايلول شباط اذار")
    {
        PutsUnitsFirst = true,
    };

    private static NumberLexicon DigitsAlone { get; } = new([], [], ",.", "");

    /// <summary>The lexicon of a language, by its BCP 47 tag; of another than English, French and Arabic, one without words.</summary>
    public static NumberLexicon For(string? language) => (language ?? "en").Split('-')[0].ToLowerInvariant() switch
    {
        "en" => English,
        "fr" => French,
        "ar" => Arabic,
        _ => DigitsAlone,
    };

    /// <summary>Whether it knows any words.</summary>
    public bool HasWords => _words.Count > 0;

    /// <summary>What a folded word does in a number; null where it does nothing.</summary>
    public NumberWord? Of(string word) =>
        _words.TryGetValue(word, out var known) || (PutsUnitsFirst && WithoutPrefix(word) is { } bare && _words.TryGetValue(bare, out known)) ? known : null;

    /// <summary>Whether "and" is written onto the word, as Arabic does.</summary>
    public bool BeginsWithAnd(string word) => PutsUnitsFirst && word.Length > 3 && word[0] == 'و' && !_words.ContainsKey(word);

    private static string? WithoutPrefix(string word)
    {
        var bare = word.Length > 3 && word[0] is 'و' or 'ف' ? word[1..] : word;
        bare = bare.Length > 3 && bare[0] is 'ب' or 'ل' or 'ك' ? bare[1..] : bare;
        return bare.StartsWith("ال", StringComparison.Ordinal) && bare is not "الف" && bare.Length > 4 && !bare.StartsWith("الف", StringComparison.Ordinal) ? bare[2..] : bare;
    }

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Words that bound the number they stand at.</summary>
/// <param name="Words">The words, folded as <see cref="NumberToken"/> folds.</param>
/// <param name="Bound">What they make of the number.</param>
/// <param name="IsBehind">Whether they stand behind it.</param>
internal sealed record NumberQualifier(ImmutableArray<string> Words, NumberBound Bound, bool IsBehind)
{
    public static IEnumerable<NumberQualifier> Before(NumberBound bound, string phrases) => Read(bound, phrases, isBehind: false);

    public static IEnumerable<NumberQualifier> After(NumberBound bound, string phrases) => Read(bound, phrases, isBehind: true);

    private static IEnumerable<NumberQualifier> Read(NumberBound bound, string phrases, bool isBehind) =>
        phrases.Split('|').Select(phrase => new NumberQualifier([.. phrase.Split(' ')], bound, isBehind));
}

/// <summary>Short ways to write a lexicon.</summary>
file static class Words
{
    public static Dictionary<string, NumberWord> With(this Dictionary<string, NumberWord> lexicon, NumberWord word, string spellings)
    {
        foreach (var spelling in spellings.Split(' '))
            lexicon.TryAdd(spelling, word);
        return lexicon;
    }

    /// <summary>Numbers that follow each other from the first.</summary>
    public static Dictionary<string, NumberWord> Numbers(this Dictionary<string, NumberWord> lexicon, int first, string spellings) => lexicon.Row(first, 1, spellings);

    public static Dictionary<string, NumberWord> Tens(this Dictionary<string, NumberWord> lexicon, int first, string spellings) => lexicon.Row(first, 10, spellings);

    /// <summary>The Arabic hundreds from three hundred on, which are written as one word.</summary>
    public static Dictionary<string, NumberWord> Hundreds(this Dictionary<string, NumberWord> lexicon, string units, string hundreds)
    {
        var all = units.Split(' ');
        foreach (var hundred in hundreds.Split(' '))
        {
            for (var at = 0; at < all.Length; at++)
                lexicon.TryAdd(all[at] + hundred, new NumberWord.Hundred((at + 3) * 100));
        }

        return lexicon;
    }

    private static Dictionary<string, NumberWord> Row(this Dictionary<string, NumberWord> lexicon, int first, int step, string spellings)
    {
        var number = first;
        foreach (var spelling in spellings.Split(' '))
        {
            lexicon.TryAdd(spelling, new NumberWord.Small(number));
            number += step;
        }

        return lexicon;
    }
}
