namespace Dossier.Evidence.Judging;

/// <summary>
/// Phrases of likelihood that no yardstick defines, by language, and those that say how sure somebody is. Each is a regular
/// expression in which a space is any space or hyphen. What Sherman Kent ("Words of Estimative Probability", 1964) found for "serious
/// possibility" holds for all of them: readers take one phrase to mean anything from one chance in five to four in five.
/// </summary>
internal static class VaguePhrases
{
    private const string Degree =
        "quite|fairly|rather|pretty|reasonably|somewhat|extremely|exceedingly|overwhelmingly|increasingly|more than|less than|entirely|wholly|perfectly|eminently|"
        + "virtually|practically|all but|as good as|close to|near|well nigh|moderately|relatively|vanishingly|highly|very|really|deeply|distinctly|much more|far more";

    private const string Believe = "believe|think|suppose|assume|expect|suspect|conclude|doubt";

    /// <summary>In English.</summary>
    public static ImmutableArray<string> English { get; } =
    [
        $"(?:{Degree}) (?:likely|unlikely|probable|probably|improbable|possible|possibly|impossible|plausible|implausible|conceivable|conceivably|certain)",
        "(?<!the )most (?:likely|probably|certainly)", "more likely than not", "likelier than not", "as likely as not",
        "not (?:at all |very |so |too |that |altogether |entirely |exactly )?(?:likely|unlikely|probable|improbable|impossible|inconceivable|implausible)",
        "in (?:all|every) (?:probability|likelihood)",
        "probably", "possibly", "perhaps", "maybe", "conceivably", "presumably", "undoubtedly", "doubtless", "doubtlessly", "indubitably", "unquestionably",
        "(?<!almost |nearly )certainly", "definitely", "surely",
        "(?:no|little|hardly any|scarcely any|without|without a|without any|beyond|beyond a|beyond any|beyond all) (?:reasonable |serious |real )?doubt",
        $"(?:every|good|strong|ample|some|little|no|much|all) reasons? to (?:{Believe})", "reasons? to (?:believe|think|suppose|assume|suspect)", "it stands to reason",
        "(?:good|fair|high|strong|low|slight|small|slim|real|serious|distinct|great|excellent|reasonable|decent|considerable|significant|substantial|outside|remote|realistic|faint|tiny|"
            + "sporting|solid|big|even|better than even|every|fifty fifty) (?:chances?|probability|probabilities|likelihood|possibility|possibilities|odds)",
        "(?:the )?(?:chances|odds) are", "stands? (?:a|every|little|no) (?:good |fair |real )?chance",
        @"it is (?:\w+ )?(?:possible|conceivable|plausible|thinkable) that", "it (?:may|might|could) (?:well )?be that", "(?:may|might|could) (?:very )?well",
        "(?:cannot|can not|can't|could not|couldn't) be (?:ruled out|excluded|discounted)",
        "(?:is|are|was|were|be|seems?|appears?|looks?) (?:bound|sure|certain) to",
        "fifty fifty", @"\d+(?:[.,]\d+)? ?(?:%|per ?cent) (?:chance|likely|probability|probable|certain|sure|odds)", @"(?:one|two|three|four|nine|\d+) (?:in|out of|to) (?:two|three|four|five|ten|\d+) (?:chances?|odds)",
        "(?:a |it is )?safe (?:bet|to (?:say|assume|bet|conclude))", "doubtful", "(?:high|low|great|considerable|fair|some|reasonable) degree of (?:probability|likelihood|certainty)", "(?:every|good) cause to (?:believe|think|suppose|assume)",
        "everything (?:points to|suggests|indicates)", "all (?:the )?signs point to",
    ];

    public static ImmutableArray<string> EnglishConfidence { get; } =
    [
        "(?:low|moderate|medium|high|little|great|strong|full|considerable|limited)(?:er)? confidence", "confidence (?:is|was|remains|level)", "(?:level|degree) of confidence", "(?:is|are|am|remain) confident",
    ];

    /// <summary>The terms of the yardstick as they are said in French.</summary>
    public static ImmutableArray<string> FrenchTerms { get; } =
    [
        "très probables?", "probables?", "très peu probables?", "peu probables?", "très improbables?", "improbables?", "presque certaine?s?", "quasi certaine?s?",
        "presque aucune chance", "chances à peu près égales",
    ];

    /// <summary>In French.</summary>
    public static ImmutableArray<string> French { get; } =
    [
        "(?:assez|plutôt|fort|fort peu|bien|extrêmement|hautement|relativement|passablement|éminemment|plus que|moins que|tout à fait|guère|parfaitement|moyennement|infiniment|de plus en plus) "
            + "(?:im)?(?:probables?|possibles?|vraisemblables?|plausibles?|invraisemblables?|certaine?s?)",
        "très (?:possibles?|vraisemblables?|plausibles?|certaine?s?|probablement|vraisemblablement)", "(?:in)?vraisemblables?",
        "probablement", "vraisemblablement", "possiblement", @"peut[\u2010\u2011-]être", "sans (?:nul |aucun |le moindre )?doute", "(?:nul|aucun) doute", "à n'en pas douter",
        "(?<!presque |quasi )certainement", "sûrement", "assurément", "éventuellement", "immanquablement", "indubitablement", "à coup sûr", "fort certainement",
        "selon toutes? (?:probabilité|vraisemblance|apparence)s?", "en toute (?:probabilité|vraisemblance)",
        "(?:tout|quelque) lieu d(?:e |')(?:le )?(?:croire|penser|supposer|craindre)", "(?:toute|toutes les|de bonnes|de fortes|de sérieuses|quelques|des) raisons? de (?:le )?(?:croire|penser|supposer|craindre)",
        "tout (?:porte|laisse|incite|donne)(?: à)? (?:croire|penser|supposer)", "tout (?:indique|semble indiquer)", "toutes les chances", "il y a (?:fort|gros) à parier",
        "(?:fortes?|grandes?|bonnes?|faibles?|maigres?|réelles?|sérieuses?|hautes?|minces?|petites?) (?:chances?|probabilités?|possibilités?|éventualités?)",
        "(?:chance|probabilité|possibilité|éventualité)s? (?:fortes?|élevées?|faibles?|réelles?|sérieuses?|non négligeables?|minces?)",
        "n'est pas (?:exclue?|impossible|improbable|invraisemblable|inconcevable|à exclure)", "il se (?:peut|pourrait)(?: bien)?", @"il est (?:\w+ )?(?:possible|concevable|envisageable|plausible) que?",
        "on ne (?:peut|saurait) (?:pas )?(?:exclure|écarter)", "ne (?:peut|saurait|peuvent|sauraient) (?:pas )?être (?:exclu|écarté)e?s?",
        "une chance sur (?:deux|trois|quatre|dix)", "cinquante cinquante", @"\d+(?:,\d+)? ?% de (?:chances?|probabilité)",
    ];

    public static ImmutableArray<string> FrenchConfidence { get; } =
    [
        "(?:faible|moyenne|modérée|élevée|haute|grande|forte|pleine|totale) confiance", "confiance (?:faible|moyenne|modérée|élevée|haute|grande|forte|limitée|totale)",
        "(?:degré|niveau) de confiance", "confiance (?:est|reste|demeure)", "(?:nous sommes|on est|je suis) (?:sûr|confiant|convaincu|certain)e?s?",
    ];

    /// <summary>The terms of the yardstick as they are said in Arabic.</summary>
    public static ImmutableArray<string> ArabicTerms { get; } =
    [
        "(?:من ال)?مرجح(?: جدا)?", "(?:من )?غير (?:ال)?مرجح(?: جدا| إطلاقا)?", "(?:من )?شبه (?:ال)?مؤكد", "احتمال شبه معدوم", "احتمالان متساويان تقريبا",
    ];

    /// <summary>In Arabic.</summary>
    public static ImmutableArray<string> Arabic { get; } =
    [
        "ربما", "لعل(?:ه|ها|هم|هما|نا)?", "(?:على )?(?:ال)?(?:أرجح|أغلب) أن", "على (?:ال)?(?:أرجح|أغلب)", "في (?:ال)?(?:أغلب|غالب)(?: الأحوال)?", "غالبا", "(?:في )?(?:أغلب|أكبر|غالب) الظن", "أغلب الاحتمالات",
        "(?:من ال)?محتمل(?: جدا)?", "(?:من ال)?(?:ممكن|جائز|وارد)(?: جدا)? أن", "يحتمل أن", "(?:بلا|بدون|من دون|دون) (?:أي )?(?:شك|ريب)", "لا (?:شك|ريب|مراء)", "بالتأكيد", "بكل تأكيد", "حتما", "قطعا", "من المؤكد",
        "(?:من )?غير (?:ال)?مستبعد", "ليس (?:من ال)?مستبعدا?", "لا يستبعد", "لا يمكن استبعاد", "(?:في|على) (?:كل|جميع) (?:ال)?احتمالات", "بكل احتمال",
        "كل (?:ال)?أسباب (?:للاعتقاد|تدعو)", "(?:كل )?ما يدعو (?:إلى الاعتقاد|للاعتقاد)", "(?:أسباب|سبب|مبررات) (?:قوية |كافية |وجيهة |كاف |وجيه )?للاعتقاد", "كل (?:الدلائل|المؤشرات) (?:تشير|تدل)",
        "احتمال(?:ات)?(?:ا|ه)? (?:كبيرة?|قوية?|ضعيفة?|ضئيلة?|واردة?|جدية?|حقيقية?|عالية?|مرتفعة?|منخفضة?)", "فرص(?:ة)? (?:كبيرة|جيدة|ضئيلة|ضعيفة)",
        "(?:مرجح|محتمل|ممكن) (?:إلى حد (?:ما|كبير|بعيد)|نوعا ما|تماما|للغاية)",
    ];

    public static ImmutableArray<string> ArabicConfidence { get; } =
    [
        "(?:ب|ال)?ثقة (?:عالية|متوسطة|معتدلة|منخفضة|كبيرة|محدودة|ضعيفة|تامة)", "(?:ب)?(?:درجة|مستوى) (?:ال)?ثقة", "(?:نحن )?واثقون",
    ];
}
