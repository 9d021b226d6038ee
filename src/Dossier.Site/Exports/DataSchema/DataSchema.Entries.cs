using System.Text.Json.Nodes;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Evidence.Judging;
using Dossier.Evidence.Texts;
using Dossier.Wording;

namespace Dossier.Exports;

/// <content>What each kind of entry has.</content>
internal static partial class DataSchema
{
    private static JsonObject Article() => Entry(
        "an article",
        ("title*", Text("the headline, as printed")),
        ("dek", Text("the standfirst, as printed")),
        ("outlet", Text("the id of the actor that published it")),
        ("author", Shared("byline", "the author")),
        ("translator", Shared("byline", "the translator")),
        ("date", Shared("date", "when it was published")),
        ("date_note", Text("why there is no date, or where it comes from")),
        ("url", Text("where it was published")),
        ("archived_url", Text("an archived copy")),
        ("retrieved", Shared("date", "when it was read there")),
        ("language", Text("the language of its text (BCP 47)")),
        ("based_on", Entries("the outlets and articles that it takes its news from")),
        ("shares_source", Entries("articles that stand on the same unnamed text")),
        ("differs_from", Entries("articles whose wording is like its own by chance")),
        ("about", Entries("its main subjects")),
        ("events", Entries("the events that it reports")),
        ("topics", Entries("its topics")),
        ("summary", Text("one or two sentences of the dossier's")),
        ("caption", Text("the words under its picture, as printed")),
        ("disclaimer", Text("what it says about itself, as printed")),
        ("reliability", OneOf(Reliabilities.Vocabulary.Words, "its grade of reliability, where it has one of its own")),
        ("credibility", OneOf(Credibilities.Vocabulary.Words, "its grade of credibility")),
        ("damage", List("what the copy suffered", OneOf(Damages.Vocabulary.Words, "a damage"))),
        ("statements", List("who says what about which claim", Shared("statement", "a statement"))),
        ("gaps", Texts("what is not known about it, in the editor's words")),
        ("paragraphs", Paragraphs("its text; with publish_text: quotes it is not there")),
        ("passages", List("with publish_text: quotes, what is quoted of it", Group(
            "a paragraph",
            ("anchor*", Text("what stands behind the # of its address")),
            ("quotes", Texts("the quoted words"))))),
        ("computed_gaps", Gaps()),
        ("chains", List("each statement in words", Group(
            "a statement",
            ("claim*", Text("the claim: event-id/claim-id")),
            ("text*", Text("who spoke, who passed it on, and where it stands"))))),
        ("shares_text_with", List("articles with wording in common", Group(
            "an article",
            ("article*", Text("its id")),
            ("bond*", OneOf<TextBond>(ClaimWording.Word, "how much the two have in common"))))),
        ("mentions", List("whom it names", Group("an actor", ("actor*", Text("its id")), ("count*", Number("how often it is named"))))));

    private static JsonObject Statement() => Group(
        "What an article says about a claim.",
        ("article*", Text("the id of the article")),
        ("claim*", Text("the claim: event-id/claim-id")),
        ("stance*", OneOf(Stances.Vocabulary.Words, "what the statement means for the claim")),
        ("by", Text("the id of who says so; of the article or its outlet where it speaks for itself")),
        ("through", Entries("who passed the words on, the nearest to the speaker first")),
        ("own_voice*", Flag("whether the article says so itself")),
        ("quote", Text("the words, as printed")),
        ("anchor", Text("the paragraph that they stand in")),
        ("note", Text("the editor's note")),
        ("credibility", OneOf(Credibilities.Vocabulary.Words, "its own grade of credibility")),
        ("origin*", Group(
            "where it comes from",
            ("entries", Entries("who said it first: one, or those of whom one did")),
            ("ground*", OneOf<OriginGround>(ClaimWording.Word, "by what that is known")))),
        ("first_hand*", Flag("whether who says so is heard in it, and not told of")),
        ("on_record", Flag("whether somebody answers for it by name")),
        ("chain", List("who stands between the fact and the reader", Group(
            "a party",
            ("entry*", Text("its id")),
            ("part*", OneOf<ChainPart>(ChainWording.Word, "what it did"))))));

    private static JsonObject Actor() => Entry(
        "an actor",
        ("name*", Text("the name it goes by")),
        ("type*", OneOf(ActorTypes.Vocabulary.Words, "what it is")),
        ("aliases", Texts("other names")),
        ("weak_aliases", Texts("names that mean it only beside another name")),
        ("previous_names", Texts("names it went by before")),
        ("description", Text("one line that tells it apart")),
        ("unnamed", OneOf(Answers.Vocabulary.Words, "whether the texts keep it anonymous")),
        ("not_to_confuse_with", Entries("actors it is easily taken for")),
        ("country", Text("its country (ISO 3166-1)")),
        ("wikidata", Text("its Wikidata item")),
        ("ids", Shared("ids", "what other registers than Wikidata call it")),
        ("summary", Text("one or two sentences of the dossier's")),
        ("positions", List("offices it held", Group(
            "an office",
            ("title*", Text("the office")),
            ("of", Text("the id of the actor whose office it is")),
            ("from", Shared("date", "since when")),
            ("to", Shared("date", "until when")),
            ("status", Text("a limit: interim, caretaker")),
            ("sources", Sources("where it stands"))))),
        ("relations", List("how it stands to other actors", Group(
            "a relation",
            ("to*", Text("the id of the other actor")),
            ("kind*", Text("what relation it is")),
            ("from", Shared("date", "since when")),
            ("until", Shared("date", "until when")),
            ("sources", Sources("where it stands"))))),
        ("reliability", OneOf(Reliabilities.Vocabulary.Words, "an outlet's grade of reliability")),
        ("reliability_note", Text("the reason for it")),
        ("ownership", Text("who owns an outlet")),
        ("gaps", Texts("what is not known about it, in the editor's words")),
        ("paragraphs", Paragraphs("its profile")),
        ("computed_gaps", Gaps()),
        ("mention_count*", Number("how many sentences name it")),
        ("mentions", List("the articles that name it", Group("an article", ("article*", Text("its id")), ("count*", Number("how many of its sentences do"))))),
        ("names_used", List("the names that the articles use", Group("a name", ("name*", Text("as it stands there")), ("count*", Number("how often"))))),
        ("events", List("the events it took part in", Group("an event", ("event*", Text("its id")), ("role", OneOf(ParticipantRoles.Vocabulary.Words, "as what"))))),
        ("spoke_on", Entries("events that an article has a word of it on")),
        ("office_deeds", List("what others did in its offices", OfficeDeed())),
        ("published", Entries("the articles it published")),
        ("source_of", Entries("the articles that take their news from it")));

    private static JsonObject OfficeDeed() => Group(
        "a deed",
        ("event*", Text("the id of the event")),
        ("actor*", Text("the id of who held the office")),
        ("position*", Text("the office")),
        ("tenure*", OneOf<Tenure>(EventWording.Word, "whether it was held on that day")),
        ("took_part*", Flag("whether the holder took part, or spoke on it")),
        ("role", OneOf(ParticipantRoles.Vocabulary.Words, "as what")),
        ("claims", Claims("the claims that the holder spoke of")));

    private static JsonObject Event() => Entry(
        "an event",
        ("title*", Text("what happened")),
        ("date", Shared("date", "when")),
        ("date_text", Text("the source's own words for the date")),
        ("date_basis", OneOf(DateBases.Vocabulary.Words, "where the date comes from")),
        ("place", Text("where")),
        ("country", Text("the country (ISO 3166-1)")),
        ("ids", Shared("ids", "what other registers call it")),
        ("type", OneOf(EventTypes.Vocabulary.Words, "what kind of event (PLOVER)")),
        ("status", OneOf(EventStatuses.Vocabulary.Words, "whether it occurred")),
        ("participants", List("who took part", Group("a participant", ("actor*", Text("its id")), ("role", OneOf(ParticipantRoles.Vocabulary.Words, "as what"))))),
        ("part_of", Text("the id of the event that it is a part of")),
        ("topics", Entries("its topics")),
        ("summary", Text("one or two sentences of the dossier's")),
        ("claims", List("what is said about it", Claim())),
        ("questions", List("what is told of it in ways that cannot all be true", Group(
            "a question",
            ("ask*", Text("the question")),
            ("state*", OneOf<AccountsState>(AccountWording.Word, "how the answers stand to each other")),
            ("answers", Claims("the claims that answer"))))),
        ("figures", List("numbers that sources give", Figure())),
        ("gaps", Texts("what is not known about it, in the editor's words")),
        ("paragraphs", Paragraphs("the account of it")),
        ("computed_gaps", Gaps()),
        ("explanations", List("why each claim stands as it does", Group("a claim", ("claim*", Text("its id")), ("text*", Text("in the words of the site"))))),
        ("accounts", List("how the answers to each question stand", Group(
            "a question",
            ("event*", Text("the id of the event that asks it")),
            ("ask*", Text("the question")),
            ("text*", Text("in the words of the site"))))),
        ("parts", Entries("the events that are a part of it")),
        ("reports", Entries("the articles that report it")));

    private static JsonObject Claim() => Group(
        "a claim",
        ("id*", Text("its id within the event")),
        ("text*", Text("what is claimed")),
        ("kind*", OneOf(ClaimKinds.Vocabulary.Words, "whether it is a fact, an assessment …")),
        ("state*", Text("how it stands: corroborated, single_source, contested …")),
        ("article_count*", Number("how many articles bear it out")),
        ("origin_count*", Number("how many origins these have")),
        ("text_count*", Number("how many texts they are, where some share one")),
        ("origins", List("the origins of those", Group("an origin", ("entries", Entries("who said it first: one, or those of whom one did"))))),
        ("confirmed_by", Entries("parties that confirm it against their interest")),
        ("statements", List("who says what of it", Shared("statement", "a statement"))));

    private static JsonObject Figure() => Group(
        "a number",
        ("measure*", OneOf(FigureMeasures.Vocabulary.Words, "what is counted")),
        ("of", Text("of whom or what")),
        ("said", Text("the number in words")),
        ("min", Number("the least that it can mean")),
        ("about", Number("about how much")),
        ("max", Number("the most that it can mean")),
        ("source*", Text("the id of the article")),
        ("quote", Text("the words, as printed")),
        ("anchor", Text("the paragraph that they stand in")));

    private static JsonObject Home() => Entry(
        "the briefing itself",
        ("title*", Text("its title")),
        ("as_of", Shared("date", "the date of information")),
        ("bottom_line", Text("what to know first")),
        ("judgements", List("the key judgements", Judgement())),
        ("alternatives", Texts("other readings of the same facts")),
        ("gaps", Texts("what is not known")),
        ("indicators", Texts("what to watch for")),
        ("paragraphs", Paragraphs("its text")));

    private static JsonObject Judgement() => Group(
        "a judgement",
        ("text*", Text("what is judged")),
        ("likelihood", Text("a word of the yardstick")),
        ("likelihood_range", Group("what that word means", ("min*", Number("from how many percent")), ("max*", Number("to how many percent")))),
        ("confidence", OneOf(Confidences.Vocabulary.Words, "how well it is founded")),
        ("because", Text("the reason")),
        ("confidence_because", Text("the reason for the confidence")),
        ("assumes", Texts("what it takes for granted")),
        ("basis", Claims("the claims it rests on")),
        ("against", Claims("the claims that speak against it")),
        ("alternatives", List("other readings", Group(
            "a reading",
            ("text*", Text("the reading")),
            ("basis", Claims("the claims it rests on")),
            ("against", Claims("the claims that speak against it"))))),
        ("readings", List("what each claim says of the judgement and of its other readings", Group(
            "a claim",
            ("claim*", Text("the claim: event-id/claim-id")),
            ("diagnosticity*", OneOf<Diagnosticity>(ReadingWording.Word, "how much it tells them apart")),
            ("judgement*", OneOf<Bearing>(ReadingWording.Word, "what it says of the judgement")),
            ("alternatives", List("what it says of each reading", Group(
                "a reading",
                ("number*", Number("its place among the alternatives, from 1")),
                ("bearing*", OneOf<Bearing>(ReadingWording.Word, "what it says of it")))))))),
        ("would_change", Texts("what would change it")),
        ("changed", Text("what changed since an earlier edition")));
}
