using System.Runtime.CompilerServices;
using static Dossier.Diagnostics.Messages;

namespace Dossier.Tests.Diagnostics;

/// <summary>A message as it is really printed, made by the function that makes it in a build.</summary>
/// <param name="Factory">The name of the function in <see cref="Messages"/>.</param>
/// <param name="Diagnostic">What it made of the words of an author.</param>
internal sealed record MessageSample(string Factory, Diagnostic Diagnostic)
{
    /// <summary>One sample of every message or more, in the order of the road of a page.</summary>
    public static ImmutableArray<MessageSample> All { get; } =
    [
        .. OfSources(), .. OfFrontMatter(), .. OfFields(), .. OfEntries(), .. OfReferences(), .. OfTexts(), .. OfEvidence(), .. OfAdvice(),
        .. OfPages(), .. OfTemplates(), .. OfOutput(), .. OfCommands(), .. OfImport(), .. OfPdf(),
    ];

    /// <summary>The sample that a call makes; its source text says which function was called.</summary>
    private static MessageSample Of(Diagnostic said, [CallerArgumentExpression(nameof(said))] string call = "") => new(call[..call.IndexOf('(', StringComparison.Ordinal)], said);

    private static Place Whole(string file) => Place.Whole(file);

    private static Place In(string file, int line, int column) => new(file, line, column);

    private static Place InArticle(int line, int column) => In("content/articles/paris-meeting.md", line, column);

    private static Place InActor(int line, int column) => In("content/actors/ahmad-al-sharaa.md", line, column);

    private static Place InEvent(int line, int column) => In("content/events/may-talks.md", line, column);

    private static Place InHome(int line, int column) => In("content/index.md", line, column);

    private static MessageSample[] OfSources() =>
    [
        Of(MissingFolder(Whole("content"), "content")),
        Of(EmptyContent(Whole("content"), "content")),
        Of(StrayFile(Whole("content/notes.docx"), "notes.docx")),
        Of(UnreadableFile(Whole("content/articles/paris-meeting.md"), isDenied: false)),
        Of(UnreadableFile(Whole("content/articles/paris-meeting.md"), isDenied: true)),
        Of(UnreadableFolder(Whole("content/actors"), isDenied: true)),
        Of(LinkLeadsOut(Whole("content/assets/map.png"), "content")),
        Of(LinkToFolder(Whole("content/actors/states"))),
        Of(LinkInAssets(Whole("content/assets/map.png"))),
        Of(LinkInCircle(Whole("content/actors/norland.md"))),
        Of(NotAFile(Whole("content/assets/map.png"))),
        Of(NotUtf8(InArticle(3, 8), 0xE9)),
        Of(TooLong(InArticle(7, 1), 5_242_880, 1_000_000)),
        Of(UnreadablePrevious(Whole("old.json"))),
        Of(NoPreviousBuild(Whole("old.json"))),
    ];

    private static MessageSample[] OfFrontMatter() =>
    [
        Of(MissingFrontMatter(InArticle(1, 1))),
        Of(UnclosedFrontMatter(InArticle(4, 1))),
        Of(LinesBeforeFrontMatter(InArticle(1, 1), 1)),
        Of(NotAFence(InArticle(1, 1), "—", isClosing: false)),
        Of(MergeConflict(InArticle(9, 1))),
        Of(FenceInFields(InArticle(8, 1), "---")),
        Of(FieldsInText(InArticle(9, 1), "language")),
        Of(BrokenYaml(InArticle(3, 3), YamlIndentation)),
        Of(BrokenYaml(InArticle(3, 1), YamlNoField)),
        Of(BrokenYaml(InArticle(4, 1), YamlLineInBrackets)),
        Of(BrokenYaml(InArticle(4, 3), YamlInBrackets)),
        Of(BrokenYaml(InArticle(2, 1), YamlDirective)),
        Of(BrokenYaml(InArticle(4, 10), YamlNoAnchor("base"))),
        Of(BadEscape(InArticle(3, 10), "\\U", "C:\\Users")),
        Of(HalfCharacter(InArticle(2, 9), "\\ud800")),
        Of(YamlInItself(InArticle(3, 13), "list")),
        Of(BrokenYaml(InArticle(3, 10), YamlNoTag)),
        Of(ColonInValue(InArticle(2, 8), "title", "Paris: the talks")),
        Of(TabInYaml(InArticle(4, 1))),
        Of(UnclosedQuote(InArticle(2, 8), '"', marksInside: false)),
        Of(UnclosedQuote(InArticle(2, 8), '\'', marksInside: true)),
        Of(TextAfterQuote(InArticle(2, 8), '"')),
        Of(UnclosedBracket(InArticle(5, 9), '[')),
        Of(ReservedStart(InArticle(2, 8), "@home in Damascus")),
        Of(NoBreakSpace(InArticle(2, 7))),
        Of(OtherColon(InArticle(2, 6), "：", "title")),
        Of(NoSpaceAfterColon(InArticle(2, 7), "title", "Paris talks")),
        Of(CommentInValue(InArticle(2, 15), "title", "#2 on the talks", "\"Report #2 on the talks\"")),
        Of(TypographicQuotes(InArticle(3, 9), "outlet", "“axios”", "axios")),
        Of(InvisibleCharacter(InArticle(3, 11), "language", '\u200B', "en")),
        Of(InvisibleInText(InArticle(2, 11), new Rune(0x2028), " ")),
        Of(InvisibleInText(InArticle(9, 4), new Rune(0xFFFE), "")),
        Of(InvisibleInText(InArticle(9, 4), new Rune(0x92), null)),
        Of(InvisibleByCode(InArticle(2, 8), new Rune(0xFFFE))),
        Of(DuplicateField(InArticle(4, 1), "title")),
        Of(TooManyItems(InArticle(2_005, 5), "statements", 2_000)),
        Of(YamlTooDeep(InArticle(3, 1), 32)),
        Of(YamlNotFields(InArticle(2, 1))),
        Of(SecondDocument(In("content/dossier.yml", 3, 1))),
    ];

    private static MessageSample[] OfFields() =>
    [
        Of(FieldNameNotText(InArticle(4, 1))),
        Of(NamelessField(InArticle(4, 3))),
        Of(CommentInField(InArticle(2, 8), "title", "%%ask the ministry%%")),
        Of(UnknownField(InArticle(4, 1), "an article", "sumary", "summary", ["title", "summary"])),
        Of(UnknownField(Whole("content/pages/method.md") with { Line = 4, Column = 1 }, "a page", "colour", null, ["title", "summary", "draft", "embargo", "moved_from"])),
        Of(RenamedField(InArticle(4, 1), "published", "date")),
        Of(RenamedWord(In("content/actors/axios.md", 3, 7), "type", "outlet", "media")),
        Of(MissingField(InArticle(1, 1), "an article", "title", "the headline, as printed")),
        Of(WrongType(InArticle(5, 9), "topics", "a list, each item an id (a file name without .md)", "a single value", ["war, peace"])),
        Of(WrongType(InActor(4, 11), "aliases", "words", "a group of fields", ["Assad: the elder"])),
        Of(EmptyValue(InArticle(2, 1), "title")),
        Of(NotOneOf(InActor(3, 7), "type", "persn", ["person", "organization", "government", "state", "armed_group", "community", "media"], "person")),
        Of(NotACount(InEvent(9, 10), "min", "1,000", "1000")),
        Of(NotACount(InEvent(9, 10), "min", "about 50", null)),
        Of(BadDate(InArticle(4, 7), "date", "7 May 2025", DateOtherNotation, WriteDate("2025-05-07"))),
        Of(BadDate(InArticle(4, 7), "date", "2025-02-31", DateDay(2025, "February", 28), null)),
        Of(BadDate(InArticle(4, 7), "date", "07/05/2025", DateAmbiguous("2025-05-07", "2025-07-05"), WriteEither("2025-05-07", "2025-07-05"))),
        Of(BadDate(InArticle(4, 7), "date", "2012/13", DateMonth(13), WriteYears("2012/2013"))),
        Of(BadDate(InArticle(4, 7), "date", "1985/", DateEndMissing, WriteEnd("1985/..", "1985", isStart: false))),
        Of(BadDate(InArticle(4, 7), "date", "2001-21", DateSeason, WriteMonths("2001-03/2001-05", "2001"))),
        Of(BadDate(InArticle(4, 7), "date", "201X", DateUnspecifiedYear, WriteDate("2010/2019"))),
        Of(BadDate(InArticle(4, 7), "date", "~2025-05-07", DateSignInFront, WriteDate("2025-05-07~"))),
        Of(BadDate(InArticle(4, 7), "date", "Monday, 7 May 2025", DateWeekday("2025-05-07", "Wednesday"), WriteIfDayIsRight("2025-05-07"))),
        Of(BadMoment(InArticle(6, 10), "embargo", "tomorrow")),
        Of(MomentWithoutOffset(InArticle(6, 10), "embargo", "2025-05-07 10:00", "2025-05-07T10:00Z", "2025-05-07T10:00-04:00")),
        Of(BadSiteUrl(In("content/dossier.yml", 2, 6), "url", "https://example.org/index.html", SiteUrlPage, "https://example.org/")),
        Of(BadUrl(InArticle(6, 6), "url", "www.example.org/a", "https://www.example.org/a")),
        Of(BadLanguage(InArticle(6, 11), "language", "English", "en")),
        Of(BadCountry(InActor(6, 10), "country", "France", "FR")),
        Of(BadWikidata(InActor(6, 11), "wikidata", "https://www.wikidata.org/wiki/Q142", "Q142")),
        Of(BadExternalId(InActor(8, 9), "ids.orcid", "https://orcid.org/0000-0002-1825-0097", "ORCID", "0000-0002-1825-0097", isOfForm: false, "0000-0002-1825-0097")),
        Of(BadExternalId(InActor(8, 8), "ids.lei", "7H6GLXDRUGQFU57RNE79", "LEI", "7H6GLXDRUGQFU57RNE97", isOfForm: true, null)),
        Of(BadExternalId(InActor(8, 9), "ids.viaf", "Macron", "VIAF", "97804211", isOfForm: false, null)),
        Of(NearIdScheme(InActor(8, 3), "wikidat", "wikidata", ["wikidata", "viaf", "isni"])),
        Of(IdsDisagree(InActor(8, 13), "Q183", "Q142")),
        Of(BadOldPath(InArticle(6, 14), "moved_from", "../old.html")),
        Of(BadClaimReference(InArticle(9, 12), "claim", "brokered")),
        Of(BadSourceReference(InActor(9, 16), "sources", "#p3")),
    ];

    private static MessageSample[] OfEntries() =>
    [
        Of(EntryOutsideFolder(Whole("content/article/paris-meeting.md"), "article/paris-meeting.md", "articles", ["articles", "actors", "events", "pages"])),
        Of(ReservedId(Whole("content/actors/index.md"), "index", "the home page")),
        Of(BadId(Whole("content/articles/Paris Meeting.md"), "Paris Meeting", IdHasCapital('P'), "paris-meeting")),
        Of(DuplicateId(Whole("content/events/france.md"), "france", "content/actors/france.md")),
        Of(MissingSettings(Whole("content/dossier.yml"))),
        Of(MissingHome(Whole("content/index.md"))),
        Of(MarkdownTooDeep(In("content/pages/method.md", 7, 1))),
    ];

    private static MessageSample[] OfReferences() =>
    [
        Of(DuplicateTopic(In("content/dossier.yml", 9, 5), "sanctions")),
        Of(UnknownId(InArticle(7, 9), "actor", "ahmed-al-sharra", "ahmad-al-sharaa")),
        Of(UnknownId(InArticle(8, 12), "outlet or article", "axios", null)),
        Of(UnknownId(InArticle(9, 9), "actor or event", "Emmanuel Macron", "emmanuel-macron")),
        Of(WrongKind(InArticle(7, 9), "may-talks", "event", "actor")),
        Of(HiddenReference(InArticle(7, 9), "may-talks")),
        Of(NotAnOutlet(InArticle(3, 9), "france", "state")),
        Of(ViaAndThrough(InArticle(11, 10), "rfi", ["european-diplomat"])),
        Of(ThroughSpeaker(InArticle(11, 15), "ahmad-al-sharaa")),
        Of(ThroughOutlet(InArticle(11, 15), "the-daily")),
        Of(ThroughTwice(InArticle(11, 20), "reuters")),
        Of(ThroughForOwnVoice(InArticle(11, 15), "reuters", "paris-meeting")),
        Of(HearsayUnsaid(InArticle(12, 12), "was quoted", "ahmad-al-sharaa")),
        Of(ChainOutOfOrder(InArticle(11, 15), "syria-tv", "european-diplomat")),
        Of(OnRecordAtSecondHand(InArticle(12, 16), "ahmad-al-sharaa", "european-diplomat")),
        Of(UnknownClaim(InArticle(12, 14), "may-talks", "brokred", "brokered", ["brokered", "paid"])),
        Of(QuestionWithoutChoice(InEvent(13, 10), "Who paid for the talks?", 1)),
        Of(QuestionWithoutChoice(InEvent(13, 10), "Who paid for the talks?", 0)),
        Of(AnswerTwice(InEvent(14, 29), "paid", InEvent(14, 15))),
        Of(UnknownTopic(InArticle(9, 10), "sanction", "sanctions", ["sanctions", "refugees"])),
        Of(UnknownNavigation(In("content/dossier.yml", 9, 5), "abot", "about", ["articles", "actors", "events", "timeline", "network", "topics"])),
        Of(UnknownAnchor(InActor(12, 18), "paris-meeting", "p40", null, "p12")),
        Of(Circle(InArticle(6, 12), ["agency-report", "daily-copy", "paris-meeting"], "based_on")),
    ];

    private static MessageSample[] OfTexts() =>
    [
        Of(AmbiguousAlias(In("content/actors/hafez-al-assad.md", 4, 11), "Assad", In("content/actors/bashar-al-assad.md", 4, 11))),
        Of(AmbiguousMention(InArticle(14, 30), "the President", ["emmanuel-macron", "ahmad-al-sharaa"])),
        Of(BrokenLink(InEvent(14, 3), "macrn", "emmanuel-macron")),
        Of(MissingFile(InEvent(14, 3), "../assets/mapp.png", "../assets/map.png")),
        Of(LinkNotClosed(In("content/pages/method.md", 14, 3), "[[paris-meeting")),
        Of(FileOnDisk(In("content/pages/method.md", 14, 3), "C:\\Users\\me\\map.png")),
        Of(UnsafeLink(In("content/pages/method.md", 14, 3), "javascript:alert(1)")),
        Of(OutsidePicture(In("content/pages/method.md", 14, 3), "https://example.org/map.png")),
        Of(QuoteNotFound(InArticle(22, 12), "paris-meeting", "a grotesque danger to the region", [("grave", "grotesque")])),
        Of(QuoteNotFound(InArticle(22, 12), "paris-meeting", null, [])),
        Of(QuoteElsewhere(InEvent(22, 3), "paris-meeting", "p3", ["p5"])),
        Of(QuotationWithoutSource(InEvent(23, 5))),
        Of(AttributionAsList(InEvent(23, 3))),
        Of(EmptyQuote(InArticle(22, 12))),
        Of(QuoteNowhere(InEvent(24, 12), "a grave danger to the region", "paris-meeting", "a grotesque danger to the region")),
        Of(QuoteNowhere(InEvent(24, 12), "a grave danger to the region", null, null)),
        Of(QuoteSkips(InArticle(22, 12), "not", "not")),
        Of(QuoteJoins(InArticle(22, 12), ". The talks were held in Baku. They")),
        Of(QuoteReplaces(InArticle(22, 12), "not", "surely")),
        Of(QuoteCutBefore(InArticle(22, 12), "opposed to")),
        Of(QuoteCutBehind(InArticle(22, 12), "not")),
        Of(QuoteSaysNothing(InArticle(22, 12))),
        Of(HtmlElementRemoved(InArticle(20, 1), "iframe", isDrawn: false, "", 0)),
        Of(HtmlElementRemoved(InArticle(20, 1), "style", isDrawn: true, "a { color: red }", 1)),
        Of(HtmlTagsRemoved(InArticle(20, 1), "font", 2)),
        Of(HtmlAttributeRemoved(InArticle(20, 4), "p", "style", 0)),
        Of(HtmlValueRemoved(InArticle(20, 6), "img", "src", "https://example.org/a.png", 0)),
        Of(HtmlValueRemoved(InArticle(20, 6), "a", "href", "javascript:alert(1)", 0)),
        Of(HtmlValueRemoved(InArticle(20, 6), "table", "tabindex", "3", 0)),
        Of(HtmlValueRemoved(InArticle(20, 6), "path", "fill", "url(#a)", 0)),
        Of(HtmlValueRemoved(InArticle(20, 6), "p", "id", "p1", 0)),
        Of(HtmlNotClosed(InArticle(20, 14), "<title>")),
        Of(HtmlNotOpened(InArticle(20, 14), "</b>")),
        Of(HtmlWithoutEnd(InArticle(20, 1), "<!--")),
        Of(HtmlWithoutEnd(InArticle(20, 1), "<?php")),
        Of(HtmlMisread(InArticle(20, 1))),
        Of(CommentNotClosed(InArticle(20, 6))),
        Of(UnclearComment(InArticle(20, 8))),
        Of(EmbeddedEntry(InArticle(20, 1), "ida-berg")),
        Of(EmbeddedFile(InArticle(20, 1), "report.pdf")),
        Of(AmbiguousPicture(InArticle(20, 1), "front.svg", ["assets/may/front.svg", "assets/june/front.svg"])),
        Of(PictureWithoutWords(InArticle(20, 1), "front.svg")),
        Of(AddressWithSpace(InArticle(20, 12), "../assets/the front.svg")),
        Of(ProgramBlock(InArticle(20, 1), "dataview")),
        Of(NoteUnknown(InArticle(20, 9), "[^1]")),
        Of(NoteUnused(InArticle(24, 1), "^1")),
        Of(LinkDefinitionUnused(InArticle(24, 1), "map", null)),
        Of(LinkDefinitionUnused(InArticle(24, 1), "map", "The front in May")),
        Of(NoteTwice(InArticle(25, 1), "^1")),
        Of(TableRowTooLong(InArticle(22, 1), 3, 2)),
        .. Enum.GetValues<MarkupKind>().Select(kind => Of(TooMuchMarkup(InArticle(22, 1), kind, 1_000))),
        Of(TableRowOfWords(InArticle(23, 1))),
        Of(TableNotRead(InArticle(21, 1))),
    ];

    private static MessageSample[] OfEvidence() =>
    [
        Of(UnsupportedClaim(InEvent(9, 3), "may-talks", "brokered")),
        Of(ClaimNumber(InEvent(9, 3), "900", "100")),
        Of(ClaimNegates(InEvent(9, 3), "not", "Syria and Israel are holding indirect talks")),
        Of(ClaimLacksNegation(InEvent(9, 3), "Syria and Israel are not holding talks")),
        Of(ClaimOpposes(InEvent(9, 3), "safe", "unsafe")),
        Of(StanceUnlikeQuote(InArticle(11, 13), "asserts", "denied", "a spokeswoman denied it")),
        Of(StanceUnlikeQuote(InArticle(11, 13), "denies", null, "they met in Paris")),
        Of(CredibilityNotBorneOut(InArticle(12, 18), "may-talks/brokered")),
        Of(CredibilityNotBorneOut(InArticle(12, 14), null)),
        Of(VoiceOfTwoStances(InArticle(14, 13), "reuters", "denies", "asserts", InArticle(9, 13))),
        Of(VoiceChanged(InArticle(14, 13), "reuters", "denies", "asserts", InArticle(9, 13))),
        Of(SourceNotNamed(InArticle(15, 9), "macron", "by", "paris-meeting")),
        Of(WordsOfAnother(InArticle(15, 9), "macron", "ahmad-al-sharaa")),
        Of(ParticipantNotNamed(InEvent(8, 17), "france", ["paris-meeting"])),
        Of(HolderNotNamed(InActor(9, 17), "macron", "President", "paris-meeting")),
        Of(RelationNotNamed(InActor(14, 15), "macron", "allies since 2024", "paris-meeting")),
        Of(SameText(InArticle(20, 1), "paris-talks")),
        Of(SharedWording(InArticle(24, 1), "paris-talks", 46, "who had met them in the lobby of a hotel and asked that her name be kept out of it")),
        Of(OfficeOver(InActor(9, 9), "President", "2019", "paris-meeting", new DateOnly(2025, 5, 7))),
        Of(OfficeNotBegun(InActor(9, 9), "President", "2026", "paris-meeting", new DateOnly(2025, 5, 7))),
        Of(SharedAndDifferent(InArticle(9, 16), "paris-talks")),
        Of(WeekdayMismatch(InEvent(5, 12), "Thursday", "2025-05-07", "Wednesday")),
        Of(WeekdayFarAway(InEvent(5, 12), "Wednesday", "2025-06-13")),
        Of(DateTextMismatch(InEvent(5, 12), "December 2024", "2023-12")),
        Of(DateTextNotFound(InEvent(5, 12), "last spring")),
        Of(DateBasisWithoutDate(InEvent(5, 13))),
        Of(DateNotStated(InEvent(5, 13), "2025-05-07")),
        Of(ReportBeforeEvent(InArticle(6, 5), "may-talks", "2022-04-15", "2025-05-07", In("content/events/may-talks.md", 4, 7))),
        Of(ReportDayBeforeEvent(InArticle(6, 5), "may-talks", "2025-05-06", "2025-05-07", In("content/events/may-talks.md", 4, 7))),
        Of(PlannedInThePast(InEvent(6, 9), "2025-05-07", "2025-07", In("content/index.md", 3, 8))),
        Of(PartOutsideWhole(InEvent(4, 7), "2025-07", "paris-visit", "2025-05-07", In("content/events/paris-visit.md", 4, 7))),
        Of(PartBeyondWhole(InEvent(4, 7), "2025-05-06/2025-05-09", "paris-visit", "2025-05-07", In("content/events/paris-visit.md", 4, 7))),
        Of(AsOfBeforeEntries(InHome(3, 8), "2024-12", 4, "may-talks", "2025-05-07", In("content/events/may-talks.md", 4, 7))),
        Of(AfterAsOf(InArticle(4, 7), "paris-meeting", "2031-05-07", "2025-07", In("content/index.md", 3, 8))),
        Of(DisputedWithoutDenial(InEvent(7, 9))),
        Of(OccurredButDenied(InEvent(7, 9), "brokered")),
        Of(SaidNotFound(InEvent(14, 11), "paris-meeting", "nearly 100")),
        Of(FigureNumberNotSaid(InEvent(15, 10), "min", 5000, "over 1,000 casualties", ["1000"])),
        Of(FigureNumberNotSaid(InEvent(15, 10), "about", 100, "many casualties", [])),
        Of(FigureReversed(InEvent(15, 10), "min", 300, "max", 100)),
        Of(FigureBoundMismatch(InEvent(15, 10), "min", 100, "nearly 100", "about")),
        Of(MeasureMismatch(InEvent(13, 14), "killed", "over 1,000 casualties", "casualties")),
        Of(FigureOfWhat(InEvent(13, 14))),
        Of(FigureFromElsewhere(InEvent(17, 13), "paris-meeting", "may-talks")),
        Of(FiguresApart(InEvent(18, 14), InEvent(13, 14))),
        Of(PositionReversed(InActor(12, 9), "President")),
        Of(PositionHeldTwice(InActor(14, 12), "President", "interim", null, InActor(10, 12))),
        Of(PositionHeldTwice(InActor(14, 12), "President", null, null, InActor(10, 12))),
        Of(PositionHeldByTwo(InActor(6, 12), "President", "bashar-al-assad", In("content/actors/bashar-al-assad.md", 9, 12))),
        Of(LikelihoodNotOnYardstick(InHome(12, 17), "very likly", "icd203", "very likely", ["unlikely", "likely", "very likely"])),
        Of(LikelihoodWordOutsideYardstick(InHome(11, 21), "probably", "icd203")),
        Of(LikelihoodWithConfidence(InHome(11, 30), "likely", "high confidence")),
        Of(JudgementWithoutBasis(InHome(10, 11))),
        Of(BasisUnsupported(InHome(14, 13), "may-talks/brokered", null)),
        Of(BasisDenied(InHome(14, 13), "may-talks/brokered", null)),
        Of(BasisDeclined(InHome(14, 13), "may-talks/brokered", null)),
        Of(BasisUnsupported(InHome(16, 15), "may-talks/brokered", "against")),
        Of(BasisContested(InHome(14, 13), "may-talks/brokered")),
        Of(AnswerUntold(InEvent(14, 29), "paid", "Who paid for the talks?", isDenied: false)),
        Of(AnswerUntold(InEvent(14, 29), "paid", "Who paid for the talks?", isDenied: true)),
        Of(BasisUncorroborated(InHome(13, 17), ["may-talks/held", "may-talks/brokered"])),
        Of(ConfidenceOnOneArticle(InHome(13, 17), "moderate", isHigh: false, "paris-meeting")),
        Of(ConfidenceOnOneArticle(InHome(13, 17), "high", isHigh: true, "paris-meeting")),
        Of(ConfidenceOnUnknownArticles(InHome(13, 17), "moderate", isHigh: false)),
        Of(ConfidenceOnUnnamedSources(InHome(13, 17), "high", isHigh: true)),
        Of(ConfidenceOnOneOrigin(InHome(13, 17), "moderate", isHigh: false, ["reuters"])),
        Of(ConfidenceOnPoorGrades(InHome(13, 17), "moderate", isHigh: false)),
        Of(BasisNoFact(InHome(14, 13), "may-talks/will-succeed", "forecast")),
        Of(ConfidenceOnContested(InHome(13, 17), "moderate", isHigh: false)),
        Of(HighConfidenceUnexplained(InHome(13, 17))),
        Of(LikelihoodOnContested(InHome(12, 17), "almost certain", "may-talks/brokered")),
        Of(LikelihoodSaidOtherwise(InHome(11, 21), "almost certain", "likely")),
        Of(LikelihoodWithoutConfidence(InHome(12, 17), "likely")),
        Of(ConfidenceWithoutLikelihood(InHome(13, 17), "low")),
        Of(ClaimForAndAgainst(InHome(16, 15), "may-talks/held", InHome(14, 13))),
    ];

    private static MessageSample[] OfAdvice() =>
    [
        Of(UnlinkedName(InArticle(14, 30), "Geir Pedersen", 4, ["paris-meeting", "sharaa-visit"])),
        Of(ActorUnmentioned(InActor(2, 7), "Ahmad al-Sharaa")),
        Of(ClaimNameUnquoted(InEvent(9, 3), "Reuters", "the talks were held")),
        Of(ClaimNumberUnquoted(InEvent(9, 3), "300", "the talks were held")),
        Of(StatementWithoutQuote(InArticle(10, 12), "may-talks/brokered", "asserts")),
        Of(InflectedName(InActor(2, 7), "Путин", ["Путина", "Путину"])),
        Of(ClaimReadsOtherwise(InEvent(9, 3), "fruitless", "will", "forecast")),
        Of(AliasUnused(InActor(4, 11), "Mr Sharaa")),
        Of(EventWithoutSource(InEvent(2, 8), "may-talks")),
        Of(FigureWithoutWords(InEvent(13, 14))),
        Of(SummaryMissing(InArticle(1, 1), "article")),
        Of(ArticleWithoutOrigin(InArticle(2, 8))),
        Of(ArticleWithoutText(InArticle(2, 8))),
        Of(DamageMended(InArticle(6, 10), "glued-words")),
        Of(JudgementUnexplained(InHome(10, 11))),
        Of(JudgementUnweighed(InHome(10, 11))),
        Of(CounterEvidenceMissing(InHome(10, 11), 4)),
        Of(FieldOrder(InEvent(5, 1), "place", "country")),
        Of(AssetWithheld(Whole("content/assets/map.png"), "assets/map.png")),
    ];

    private static MessageSample[] OfPages() =>
    [
        Of(RouteCollision(InArticle(9, 14), "articles/old-name.html", "content/articles/old-name.md")),
        Of(RouteCollision(Whole("content/pages/articles.md"), "articles.html", null)),
        Of(AssetInOtherCase(Whole("content/assets/map.png"), "assets/map.png", "assets/Map.png")),
        Of(AssetName(Whole("content/assets/map:2.png"), "assets/map:2.png", ':')),
        Of(AssetWithUnseenSign(Whole("content/assets/map.png"), "assets/ma\u3164p.png", new Rune('\u3164'))),
        Of(AssetTaken(Whole("content/assets/base.css"), "assets/base.css", "assets/base.css")),
        Of(AssetKind(Whole("content/assets/report.html"), "assets/report.html", "pictures (png, jpg), documents (pdf)")),
        Of(AssetInnerEnding(Whole("content/assets/report.html.pdf"), "assets/report.html.pdf", "html")),
        Of(AssetIsMarkup(Whole("content/assets/map.png"), "assets/map.png")),
        Of(AssetOfOtherKind(Whole("content/assets/map.png"), "assets/map.png", "png")),
        Of(ActiveDrawing(In("content/assets/map.svg", 2, 4), "<script>")),
        Of(EndlessDrawing(In("content/assets/map.svg", 3, 6), "references that draw more than 100,000 elements anew")),
        Of(BrokenDrawing(In("content/assets/map.svg", 7, 1), "it is no well-formed XML")),
    ];

    private static MessageSample[] OfTemplates() =>
    [
        Of(TemplateSyntax(In("templates/article.html", 12, 4), "Invalid token found `}`.")),
        Of(TemplateFailed(In("templates/article.html", 12, 4), NoSuchPartial("notess", "notes"), "", "articles/paris-meeting.html", "content/articles/paris-meeting.md", 2)),
        Of(TwoTemplates(Whole("templates/article.md"), "templates/article.html")),
        Of(NoWordsOfLanguage(In("content/dossier.yml", 3, 11), "de", "de")),
        Of(WordsLeftEnglish(Whole("templates/i18n/de.yml"), 210, 560, ["site.skip", "site.home"])),
        Of(UnknownBlank(In("templates/i18n/de.yml", 9, 12), "gaps.one_source", "name", "names", ["names"])),
    ];

    private static MessageSample[] OfOutput() =>
    [
        Of(OutputIsFile(Whole("site-output"))),
        Of(OutputOverSources(Whole("content/site"), "content")),
        Of(AddressWithLongName(new("content/pages/b.md", 3, 15), new string('y', 300) + ".html", 305, 255)),
        Of(AddressTooLong(new("content/pages/b.md", 3, 15), 1207, 800)),
        Of(AddressReserved(Whole("content/actors/con.md"), "con.html")),
        Of(AddressWithSign(new("content/pages/b.md", 3, 15), new Rune('?'))),
        Of(AddressWithUnseenSign(new("content/pages/b.md", 3, 15), new Rune('\u200B'))),
        Of(AddressWithStrayEdge(new("content/pages/b.md", 3, 15), ".hidden.html")),
        Of(HtmlDressRemoved(new("content/pages/b.md", 5, 1), "span", "class", "state corroborated", 1)),
        Of(OutputIsLink(Whole("site-output"))),
        Of(LinkInOutput(Whole("site-output/assets"))),
        Of(OutputBusy(Whole("site-output"))),
        Of(ForeignFile(Whole("site-output/index.html"))),
        Of(CannotWrite(Whole("site-output"), "No space left on device : '/home/ada/briefing/site-output/index.html'")),
        Of(DeadLink(OnPage(12, 20), "../actors/macron.html", "actors/macron.html")),
        Of(LinkInOtherCase(OnPage(12, 20), "Paris-Meeting.html", "articles/paris-meeting.html")),
        Of(UnpublishedParagraph(InEvent(12, 5), "paris-meeting", "p9")),
        Of(DeadFragment(OnPage(12, 20), "paris-meeting.html#p90", "articles/paris-meeting.html", "p90")),
        Of(LinkOutOfSite(OnPage(12, 20), "../../notes.html")),
        Of(AbsoluteLink(OnPage(12, 20), "/about.html")),
        Of(ScriptLink(OnPage(12, 20), "javascript:void(0)")),
        Of(InlineHandler(OnPage(12, 20))),
        Of(BaseElement(OnPage(4, 1))),
        Of(DuplicateHtmlId(OnPage(12, 20), "p1")),
        Of(HeadingIdOfTemplate(InArticle(24, 1), "talks")),
        Of(ImageWithoutAlt(OnPage(12, 20))),
        Of(PageWithoutLanguage(Whole("site-output/articles/paris-meeting.html"))),
        Of(PageWithoutTitle(Whole("site-output/articles/paris-meeting.html"))),
        Of(PageWithoutCharset(Whole("site-output/articles/paris-meeting.html"))),
        Of(OrphanPage(Whole("content/pages/method.md"), "method.html")),
    ];

    private static Place OnPage(int line, int column) => In("site-output/articles/paris-meeting.html", line, column);

    private static MessageSample[] OfCommands() =>
    [
        Of(NoIdInName(Whole("content"), "!?")),
        Of(EntryIsThere(Whole("content/actors/france.md"), "france")),
        Of(FolderNotEmpty(Whole("briefing"), "briefing")),
        Of(CannotWriteDraft(Whole("content/actors/france.md"), "permission is denied")),
        Of(CannotWriteReport(Whole("import.json"), isDenied: true)),
        Of(ReportInPlaceOfFile(Whole("inbox/a.txt"))),
        Of(CannotFix(Whole("content/articles/paris-meeting.md"), isDenied: true)),
    ];

    private static MessageSample[] OfImport() =>
    [
        Of(BinaryInput(Whole("scan.bin"))),
        Of(FormNotRead(Whole("paris.docx"), "a document of a word processor (DOCX, ODT)", "Save it as plain text (UTF-8), as a web page or as PDF, and import that.")),
        Of(AddressAsInput(Whole("https://news.example.org/a"))),
        Of(BrokenPdf(Whole("scan.pdf"))),
        Of(LittleKept(Whole("page.html"), 12, 900, "The ministers of five countries agreed")),
        Of(ReadingsDiffer(Whole("page.html"), 20, "The ministers of five countries agreed")),
        Of(LettersGuessed(Whole("page.html"), "windows-1256")),
        Of(SimilarText(Whole("inbox/paris.txt"), "paris-meeting", "1 paragraph more, 'The envoys met again on Sunday.'")),
        Of(SameAddress(Whole("inbox/paris.txt"), "paris-meeting")),
        Of(EmptyInput(Whole("empty.txt"))),
        Of(InputTooDeep(In("page.html", 12, 1), 512)),
        Of(InputTooLarge(In("book.txt", 9_000, 1), 5_000, "lines with words")),
        Of(FolderAsInput(Whole("inbox"))),
        Of(MissingInput(Whole("inbox/gone.txt"))),
        Of(SameText(Whole("inbox/paris.txt"), "paris-meeting", isWritten: false)),
        Of(SameText(Whole("inbox/paris.txt"), "paris-meeting", isWritten: true)),
        Of(IdTaken(Whole("inbox/paris.txt"), "paris-meeting", "paris-meeting-2")),
        Of(NoHeadline(Whole("inbox/paris.txt"))),
    ];

    private static MessageSample[] OfPdf() =>
    [
        Of(NoBrowser(Whole("briefing.pdf"))),
        Of(NoSuchBrowser(Whole("briefing.pdf"), "/opt/chrome")),
        Of(PdfNotMade(Whole("briefing.pdf"), "/usr/bin/chromium", "exit code 1: cannot open display")),
        Of(PdfTooSlow(Whole("briefing.pdf"), "/usr/bin/chromium", TimeSpan.FromMinutes(3))),
        Of(NoFolderForPdf(Whole("out/briefing.pdf"), "out")),
        Of(PdfNotWritten(Whole("briefing.pdf"), "a folder bears its name")),
    ];
}
