using Dossier.Text.Languages;

namespace Dossier.Import.Layout.Terms;

/// <summary>
/// Months and weekdays of languages that articles are imported in and sites of dossiers are not written in, in the forms that dates have: the genitive, the
/// locative, what is shortened. A table of our own, so that a draft is the same wherever it is made. Data only; <c>DateLine</c> reads.
/// </summary>
internal static class MonthNames
{
    /// <summary>Twelve months in a line, January first; the forms of one with a stroke between them.</summary>
    private static readonly string[] _months =
    [
        // Portuguese, Italian, Dutch, Catalan, Romanian, Albanian.
        "janeiro fevereiro março|marco abril maio junho julho agosto setembro outubro novembro dezembro",
        "jan fev mar abr mai jun jul ago set out nov dez",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "gen febbr mar apr mag giu lug ago sett|set ott nov dic",
        "januari februari maart|mrt april mei juni juli augustus september oktober november december",
        "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
        "ianuarie|ian februarie martie aprilie mai iunie iulie august septembrie octombrie|oct noiembrie|noi decembrie",
        "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
        // Swedish, Danish, Norwegian, Finnish, Estonian, Latvian, Lithuanian.
        "januari februari mars april maj juni juli augusti|aug september oktober november december",
        "januar februar marts|mars april maj|mai juni juli august september oktober november december|desember|des",
        "tammikuu|tammikuuta|tammikuun helmikuu|helmikuuta|helmikuun maaliskuu|maaliskuuta|maaliskuun huhtikuu|huhtikuuta|huhtikuun toukokuu|toukokuuta|toukokuun kesäkuu|kesäkuuta|kesäkuun heinäkuu|heinäkuuta|heinäkuun elokuu|elokuuta|elokuun syyskuu|syyskuuta|syyskuun lokakuu|lokakuuta|lokakuun marraskuu|marraskuuta|marraskuun joulukuu|joulukuuta|joulukuun",
        "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
        "janvāris|janvārī februāris|februārī marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūnijā jūlijs|jūlijā augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī",
        "sausis|sausio vasaris|vasario kovas|kovo balandis|balandžio gegužė|gegužės birželis|birželio liepa|liepos rugpjūtis|rugpjūčio rugsėjis|rugsėjo spalis|spalio lapkritis|lapkričio gruodis|gruodžio",
        // Polish, Czech, Slovak, Slovene, Croatian, Serbian in Latin letters, Hungarian.
        "styczeń|stycznia|sty luty|lutego|lut marzec|marca|mar kwiecień|kwietnia|kwi maj|maja czerwiec|czerwca|cze lipiec|lipca|lip sierpień|sierpnia|sie wrzesień|września|wrz październik|października|paź listopad|listopada|lis grudzień|grudnia|gru",
        "leden|ledna únor|února březen|března duben|dubna květen|května červen|června červenec|července srpen|srpna září říjen|října listopad|listopadu prosinec|prosince",
        "január|januára február|februára marec|marca apríl|apríla máj|mája jún|júna júl|júla august|augusta september|septembra október|októbra november|novembra december|decembra",
        "januar|januarja februar|februarja marec|marca april|aprila maj|maja junij|junija julij|julija avgust|avgusta september|septembra oktober|oktobra november|novembra december|decembra",
        "siječanj|siječnja veljača|veljače ožujak|ožujka travanj|travnja svibanj|svibnja lipanj|lipnja srpanj|srpnja kolovoz|kolovoza rujan|rujna - studeni|studenoga|studenog prosinac|prosinca",
        "januar|januara februar|februara mart|marta april|aprila maj|maja jun|juna jul|jula avgust|avgusta septembar|septembra oktobar|oktobra novembar|novembra decembar|decembra",
        "január|januári február|februári|febr március|márciusi|márc április|áprilisi|ápr május|májusi|máj június|júniusi|jún július|júliusi|júl augusztus|augusztusi|aug szeptember|szeptemberi|szept október|októberi november|novemberi december|decemberi",
        // Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian.
        "январь|января|янв февраль|февраля|фев|февр март|марта|мар апрель|апреля|апр май|мая июнь|июня|июн июль|июля|июл август|августа|авг сентябрь|сентября|сен|сент октябрь|октября|окт ноябрь|ноября|ноя|нояб декабрь|декабря|дек",
        "січень|січня|січ лютий|лютого|лют березень|березня|бер квітень|квітня|квіт травень|травня|трав червень|червня|черв липень|липня|лип серпень|серпня|серп вересень|вересня|вер жовтень|жовтня|жовт листопад|листопада|лист грудень|грудня|груд",
        "студзень|студзеня люты|лютага сакавік|сакавіка красавік|красавіка май|мая|травень|траўня чэрвень|чэрвеня ліпень|ліпеня жнівень|жніўня верасень|верасня кастрычнік|кастрычніка лістапад|лістапада снежань|снежня",
        "януари|яну февруари|фев март април|апр май юни юли август|авг септември|сеп октомври|окт ноември|ное декември|дек",
        "јануар|јануара фебруар|фебруара март|марта април|априла мај|маја јун|јуна јул|јула август|августа септембар|септембра октобар|октобра новембар|новембра децембар|децембра",
        "јануари февруари март април мај јуни јули август септември октомври ноември декември",
        // Greek, Turkish, Azerbaijani, Indonesian, Malay, Vietnamese.
        "ιανουάριος|ιανουαρίου|ιαν φεβρουάριος|φεβρουαρίου|φεβ μάρτιος|μαρτίου|μαρ απρίλιος|απριλίου|απρ μάιος|μαΐου|μαϊ|μαΐ ιούνιος|ιουνίου|ιουν ιούλιος|ιουλίου|ιουλ αύγουστος|αυγούστου|αυγ σεπτέμβριος|σεπτεμβρίου|σεπ οκτώβριος|οκτωβρίου|οκτ νοέμβριος|νοεμβρίου|νοε δεκέμβριος|δεκεμβρίου|δεκ",
        "ocak|oca şubat|subat|şub mart nisan|nis mayıs|mayis haziran|haz temmuz|tem ağustos|agustos|ağu eylül|eylul|eyl ekim|eki kasım|kasim|kas aralık|aralik|ara",
        "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
        "januari februari maret|mar april mei juni juli agustus|agu september oktober|okt november desember|des",
        "januari februari mac april mei jun julai ogos|ogo september oktober november disember|dis",
        "tháng1 tháng2 tháng3 tháng4 tháng5 tháng6 tháng7 tháng8 tháng9 tháng10 tháng11 tháng12",
        // Hebrew, with the preposition too, Persian, Urdu, Hindi, Bengali.
        "ינואר|בינואר פברואר|בפברואר מרץ|מרס|במרץ|במרס אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר",
        "ژانویه|ژانویهٔ فوریه|فوریهٔ مارس آوریل مه|مهٔ|می ژوئن|ژوین ژوئیه|ژوئیهٔ|جولای اوت|آگوست|اگست سپتامبر|سپتمبر اکتبر|اکتوبر نوامبر|نومبر دسامبر|دسمبر",
        "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
        "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
        "জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    ];

    private const string WeekdayNames =
        """
        segunda feira segunda-feira terça terça-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira domingo seg ter qua qui sex sáb dom
        lunedì martedì mercoledì giovedì venerdì domenica lun mer gio ven maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo
        dilluns dimarts dimecres dijous divendres dissabte diumenge luni marți miercuri joi vineri sâmbătă duminică e hënë martë mërkurë enjte premte shtunë diel
        måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ti ke to pe la su
        maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev
        pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis
        poniedziałek wtorek środa czwartek piątek sobota niedziela poniedziałku wtorku środy czwartku piątku soboty niedzieli pon wt śr czw pt sob niedz nd
        pondělí úterý středa čtvrtek pátek neděle po út st čt pá so ne pondelok utorok streda štvrtok piatok nedeľa ponedeljek torek sreda četrtek petek nedelja
        ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak hétfő kedd szerda csütörtök péntek szombat vasárnap
        понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс понеділок вівторок середа четвер п'ятниця субота неділя нд
        панядзелак аўторак серада чацвер пятніца нядзеля понеделник вторник сряда четвъртък петък събота неделя понедељак уторак среда четвртак петак недеља
        δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή pazartesi salı sali çarşamba perşembe cuma cumartesi pazar pzt çar per cum cmt paz
        senin selasa rabu kamis jumat jum'at sabtu minggu isnin khamis jumaat ahad thứ hai ba tư năm sáu bảy chủ nhật
        ראשון שני שלישי רביעי חמישי שישי שבת שנבה دوشنبه سه‌شنبه سه شنبه چهارشنبه چهار پنجشنبه پنج‌شنبه پنج جمعه یکشنبه یک‌شنبه یک پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار
        सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার
        """;

    /// <summary>The months of the Iranian calendar, the first one first.</summary>
    private const string IranianNames = "فروردین اردیبهشت خرداد تیر مرداد|امرداد شهریور مهر آبان آذر دی بهمن اسفند";

    /// <summary>Words that stand in dates and say neither day nor month: prepositions, "year", "hour", zones.</summary>
    private const string FillerNames =
        """
        di del dell' alle ore ora do das às as em da dia d' els die dem vom op om van dne ve v o godz godzina godzinie w dnia z r rok roku года году год г гг в о у об от на рік року р ч час часов годин мск msk
        the klo kl kello den d m gada gads metai metų val év évi i án én jén ján -i στις στη την του ώρα μμ πμ μ π saat saati günü tarihinde tarihli pukul jam wib wita wit hari tanggal ngày năm lúc vào giờ
        יום ב ביום בשעה שעה ל של ساعت روز مورخ میلادی شمسی هجری خورشیدی بروز بجے کو को बजे शाम सुबह টা সাল 오전 오후 上午 下午 午前 午後 jst kst hkt الموافق للموافق الموافقة ل لـ سنة عام صباحا مساء ظهرا بتوقيت هـ ه هجرية هجري ميلادي ميلادية توقيت غرينتش مكة القدس دمشق بيروت
        """;

    /// <summary>The month of a name in its folded form.</summary>
    public static FrozenDictionary<string, int> Months { get; } = _months.SelectMany(Numbered)
        .DistinctBy(month => month.Name, StringComparer.Ordinal).ToFrozenDictionary(month => month.Name, month => month.Number, StringComparer.Ordinal);

    public static FrozenDictionary<string, int> Iranian { get; } = Numbered(IranianNames).ToFrozenDictionary(month => month.Name, month => month.Number, StringComparer.Ordinal);

    public static FrozenSet<string> Weekdays { get; } = Words(WeekdayNames);

    public static FrozenSet<string> Fillers { get; } = Words(FillerNames);

    /// <summary>The month of a name in its folded form; null where it is none. A name that two languages have for two months is that of the text's language.</summary>
    public static int? Of(string word, string? language) => word switch
    {
        // The fall of leaves is October in Croatia, November in Poland, Czechia and Ukraine.
        "listopad" or "listopada" or "листопад" or "листопада" when language is "hr" or "bs" or "sr" => 10,
        _ when Months.TryGetValue(word, out var month) => month,
        _ when word.StartsWith("d'", StringComparison.Ordinal) && Months.TryGetValue(word[2..], out var month) => month,
        _ => null,
    };

    private static IEnumerable<(string Name, int Number)> Numbered(string names) =>
        from month in names.Split(' ').Index() from name in month.Item.Split('|') let folded = WordForms.Fold(name) where folded.Length > 0 select (folded, month.Index + 1);

    private static FrozenSet<string> Words(string words) => WordForms.Tokens(words).Select(WordForms.Fold).Where(word => word.Length > 0).ToFrozenSet(StringComparer.Ordinal);
}
