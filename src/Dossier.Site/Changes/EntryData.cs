using System.Text.Json;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Evidence.Judging;
using Dossier.Graph;
using Dossier.Wording;

namespace Dossier.Changes;

/// <summary>
/// What each kind of entry is as data. <c>State…</c> writes what the entry says and how its claims stand, in no language
/// but the author's: that is what the hash of an entry is made of. <c>Derive…</c> writes what follows from other entries,
/// and what is said in the site's own words.
/// </summary>
internal sealed class EntryData(DossierEvidence evidence, SiteWording wording, PublishedText publishText)
{
    public Action<Utf8JsonWriter> State(LinkedEntry entry) => entry.Match<Action<Utf8JsonWriter>>(
        article: article => json => StateArticle(json, article),
        actor: actor => json => StateActor(json, actor),
        @event: one => json => StateEvent(json, one),
        page: page => json => StatePage(json, page),
        home: home => json => StateHome(json, home));

    public Action<Utf8JsonWriter> Derive(LinkedEntry entry) => entry.Match<Action<Utf8JsonWriter>>(
        article: article => json => DeriveArticle(json, article),
        actor: actor => json => DeriveActor(json, actor),
        @event: one => json => DeriveEvent(json, one),
        page: _ => _ => { },
        home: _ => _ => { });

    private void StateHome(Utf8JsonWriter json, LinkedHome home)
    {
        json.Text("title", home.Entry.Title);
        json.Date("as_of", home.Entry.AsOf);
        json.Text("bottom_line", home.BottomLine);
        json.Groups("judgements", evidence.Judgements, weighed => Judgement(json, weighed));
        json.Texts("alternatives", home.Alternatives.Select(text => PlainText.Of(text) ?? ""));
        json.Texts("gaps", home.Gaps.Select(text => PlainText.Of(text) ?? ""));
        json.Texts("indicators", home.Indicators.Select(text => PlainText.Of(text) ?? ""));
        json.Paragraphs(home.Body);
    }

    private static void Judgement(Utf8JsonWriter json, WeighedJudgement weighed)
    {
        var (linked, judgement) = (weighed.Judgement, weighed.Judgement.Judgement);
        json.Text("text", linked.Text);
        json.Text("likelihood", judgement.Likelihood);
        if (weighed.Likelihood is { } step)
        {
            json.WriteStartObject("likelihood_range");
            json.WriteNumber("min", step.Min);
            json.WriteNumber("max", step.Max);
            json.WriteEndObject();
        }

        json.Word("confidence", Confidences.Vocabulary, judgement.Confidence);
        json.Text("because", linked.Because);
        json.Text("confidence_because", linked.ConfidenceBecause);
        json.Texts("assumes", linked.Assumes.Select(text => PlainText.Of(text) ?? ""));
        json.Texts("basis", linked.Basis.Select(NameOf));
        json.Texts("against", linked.Against.Select(NameOf));
        json.Groups("alternatives", linked.Alternatives, reading =>
        {
            json.Text("text", reading.Text);
            json.Texts("basis", reading.Basis.Select(NameOf));
            json.Texts("against", reading.Against.Select(NameOf));
        });
        if (weighed.Readings is { } table)
            Readings(json, table);

        json.Texts("would_change", linked.WouldChange.Select(text => PlainText.Of(text) ?? ""));
        json.Text("changed", linked.Changed);
    }

    /// <summary>What each claim says of the judgement and of its other readings, which are named by their place among them.</summary>
    private static void Readings(Utf8JsonWriter json, ReadingTable table) => json.Groups("readings", table.Rows, row =>
    {
        json.WriteString("claim", NameOf(row.Claim));
        json.WriteString("diagnosticity", ReadingWording.Word(row.Diagnosticity));
        json.WriteString("judgement", ReadingWording.Word(row.OfJudgement));
        json.Groups("alternatives", table.Numbers.Zip(row.OfAlternatives), of =>
        {
            json.WriteNumber("number", of.First);
            json.WriteString("bearing", ReadingWording.Word(of.Second));
        });
    });

    private void StateArticle(Utf8JsonWriter json, LinkedArticle article)
    {
        var entry = article.Entry;
        json.Text("title", entry.Title);
        json.Text("dek", entry.Dek);
        json.Text("outlet", article.Outlet?.Id);
        json.Byline("author", article.Author);
        json.Byline("translator", article.Translator);
        json.Date("date", entry.Date);
        json.Text("date_note", article.DateNote);
        json.Text("url", entry.Url);
        json.Text("archived_url", entry.ArchivedUrl);
        json.Date("retrieved", entry.Retrieved);
        json.Text("language", entry.Language);
        json.Ids("based_on", article.BasedOn);
        json.Ids("shares_source", article.SharesSource);
        json.Ids("differs_from", article.DiffersFrom);
        json.Ids("about", article.About);
        json.Ids("events", article.Events);
        json.Texts("topics", article.Topics.Select(topic => topic.Id.Value));
        json.Text("summary", article.Summary);
        json.Text("caption", entry.Caption);
        json.Text("disclaimer", entry.Disclaimer);
        json.Word("reliability", Reliabilities.Vocabulary, entry.Reliability);
        json.Word("credibility", Credibilities.Vocabulary, entry.Credibility);
        json.Texts("damage", entry.Damage.Select(damage => Damages.Vocabulary.WordOf(damage.Value)).Distinct());
        json.Groups("statements", article.Statements.Select(statement => evidence.Origins.Trace(article, statement)), said => Statement(json, said));
        json.Texts("gaps", article.Gaps.Select(text => PlainText.Of(text) ?? ""));
        if (publishText == PublishedText.Full)
        {
            json.Paragraphs(article.Body);
        }
        else
        {
            json.Groups("passages", evidence.UsesOf(entry), paragraph =>
            {
                json.WriteString("anchor", paragraph.Anchor);
                json.Texts("quotes", paragraph.Quotes);
            });
        }
    }

    private void DeriveArticle(Utf8JsonWriter json, LinkedArticle article)
    {
        ComputedGaps(json, article.Entry);
        json.Groups("chains", article.Statements.Select(statement => evidence.Origins.Trace(article, statement)), said =>
        {
            json.WriteString("claim", NameOf(said.Statement.Target));
            json.WriteString("text", ChainWording.Sentence(said.Chain, wording));
        });
        json.Groups("shares_text_with", evidence.Texts.SiblingsOf(article.Entry), sibling =>
        {
            json.WriteString("article", sibling.Article.Id);
            json.WriteString("bond", ClaimWording.Word(sibling.Bond));
        });
        // A name that two blocks share is counted in each; the order is that of the actor list.
        var counts = article.Mentions.CountBy(mention => mention.Actor).ToDictionary();
        json.Groups("mentions", article.Named.Where(counts.ContainsKey), actor =>
        {
            json.WriteString("actor", actor.Id);
            json.WriteNumber("count", counts[actor]);
        });
    }

    private static void StateActor(Utf8JsonWriter json, LinkedActor actor)
    {
        var entry = actor.Entry;
        json.Text("name", entry.Name);
        json.Word("type", ActorTypes.Vocabulary, entry.Type);
        json.Texts("aliases", entry.Aliases.Select(name => name.Value));
        json.Texts("weak_aliases", entry.WeakAliases.Select(name => name.Value));
        json.Texts("previous_names", entry.PreviousNames.Select(name => name.Value));
        json.Text("description", entry.Description);
        json.Word("unnamed", Answers.Vocabulary, entry.Unnamed);
        json.Ids("not_to_confuse_with", actor.NotToConfuseWith);
        json.Text("country", entry.Country);
        json.Text("wikidata", entry.Wikidata);
        json.ExternalIds("ids", entry.Ids);
        json.Text("summary", actor.Summary);
        json.Groups("positions", actor.Positions, position =>
        {
            json.Text("title", position.Position.Title);
            json.Text("of", position.Of?.Id);
            json.Date("from", position.Position.From);
            json.Date("to", position.Position.To);
            json.Text("status", position.Position.Status);
            json.Sources("sources", position.Sources);
        });
        json.Groups("relations", actor.Relations, relation =>
        {
            json.WriteString("to", relation.To.Id);
            json.Text("kind", relation.Relation.Kind);
            json.Date("from", relation.Relation.From);
            json.Date("until", relation.Relation.Until);
            json.Sources("sources", relation.Sources);
        });
        json.Word("reliability", Reliabilities.Vocabulary, entry.Reliability);
        json.Text("reliability_note", actor.ReliabilityNote);
        json.Text("ownership", actor.Ownership);
        json.Texts("gaps", actor.Gaps.Select(text => PlainText.Of(text) ?? ""));
        json.Paragraphs(actor.Body);
    }

    private void DeriveActor(Utf8JsonWriter json, LinkedActor actor)
    {
        ComputedGaps(json, actor.Entry);
        json.WriteNumber("mention_count", actor.NamedIn.Sum(named => named.Sentences.Length));
        json.Groups("mentions", actor.NamedIn, named =>
        {
            json.WriteString("article", named.Article.Id);
            json.WriteNumber("count", named.Sentences.Length);
        });
        json.Groups("names_used", actor.UsedNames, used =>
        {
            json.WriteString("name", used.Name);
            json.WriteNumber("count", used.Count);
        });
        json.Groups("events", actor.Events, role =>
        {
            json.WriteString("event", role.Event.Id);
            json.Text("role", role.Role is { } word ? ParticipantRoles.Vocabulary.WordOf(word) : null);
        });
        json.Ids("spoke_on", evidence.SpokeOn(actor.Entry));
        json.Groups("office_deeds", evidence.DeedsOf(actor.Entry), deed => Deed(json, deed));
        json.Ids("published", actor.Published);
        json.Ids("source_of", actor.SourceOf);
    }

    private void StateEvent(Utf8JsonWriter json, LinkedEvent one)
    {
        var entry = one.Entry;
        json.Text("title", entry.Title);
        json.Date("date", entry.Date);
        json.Text("date_text", entry.DateText);
        json.Word("date_basis", DateBases.Vocabulary, entry.DateBasis);
        json.Text("place", entry.Place);
        json.Text("country", entry.Country);
        json.ExternalIds("ids", entry.Ids);
        json.Word("type", EventTypes.Vocabulary, entry.Type);
        json.Word("status", EventStatuses.Vocabulary, entry.Status);
        json.Groups("participants", one.Participants, participant =>
        {
            json.WriteString("actor", participant.Actor.Id);
            json.Text("role", participant.Role is { } role ? ParticipantRoles.Vocabulary.WordOf(role) : null);
        });
        json.Text("part_of", one.PartOf?.Id);
        json.Texts("topics", one.Topics.Select(topic => topic.Id.Value));
        json.Text("summary", one.Summary);
        json.Groups("claims", one.Claims.Select(claim => evidence.Of(claim.Claim)), claim => Claim(json, claim));
        json.Groups("questions", evidence.QuestionsOf(entry).Where(question => question.Event == entry), question => Question(json, question));
        json.Groups("figures", one.Figures, figure => Figure(json, figure));
        json.Texts("gaps", one.Gaps.Select(text => PlainText.Of(text) ?? ""));
        json.Paragraphs(one.Body);
    }

    private void DeriveEvent(Utf8JsonWriter json, LinkedEvent one)
    {
        ComputedGaps(json, one.Entry);
        json.Groups("explanations", one.Claims.Select(claim => evidence.Of(claim.Claim)), claim =>
        {
            json.WriteString("claim", claim.Claim.Claim.Id.Value);
            json.WriteString("text", ClaimWording.Explanation(claim, wording));
        });
        json.Groups("accounts", evidence.QuestionsOf(one.Entry), question =>
        {
            json.WriteString("event", question.Event.Id);
            json.WriteString("ask", question.Question.Ask.Value);
            json.WriteString("text", AccountWording.Explanation(question, wording));
        });
        json.Ids("parts", one.Parts);
        json.Ids("reports", one.Reports.Select(report => report.Article));
    }

    private static void Question(Utf8JsonWriter json, WeighedQuestion question)
    {
        json.Text("ask", question.Question.Ask);
        json.WriteString("state", AccountWording.Word(question.State));
        json.Texts("answers", question.Answers.Select(answer => $"{answer.Event.Id}/{answer.Claim.Claim.Id.Value}"));
    }

    private static void Deed(Utf8JsonWriter json, OfficeDeed deed)
    {
        json.WriteString("event", deed.Event.Id);
        json.WriteString("actor", deed.Holder.Id);
        json.Text("position", deed.Position.Position.Title);
        json.WriteString("tenure", EventWording.Word(deed.Tenure));
        json.WriteBoolean("took_part", deed.TookPart);
        json.Text("role", deed.Role is { } role ? ParticipantRoles.Vocabulary.WordOf(role) : null);
        json.Texts("claims", deed.Said.Select(said => NameOf(said.Statement.Target)));
    }

    private static void StatePage(Utf8JsonWriter json, LinkedPage page)
    {
        json.Text("title", page.Entry.Title);
        json.Text("summary", page.Summary);
        json.Paragraphs(page.Body);
    }

    private static string NameOf(ClaimTarget target) => $"{target.Event.Id}/{target.Claim.Id.Value}";

    private void ComputedGaps(Utf8JsonWriter json, Entry entry) => json.Groups("computed_gaps", evidence.GapsOf(entry), gap =>
    {
        var (code, text) = GapWording.Describe(gap, wording);
        json.WriteString("code", code);
        json.WriteString("text", text);
    });

    private static void Claim(Utf8JsonWriter json, WeighedClaim claim)
    {
        var support = claim.State.Support;
        json.Text("id", claim.Claim.Claim.Id);
        json.Text("text", claim.Claim.Text);
        json.WriteString("kind", ClaimKinds.Vocabulary.WordOf(claim.Claim.Claim.Kind));
        json.WriteString("state", ClaimWording.Word(claim.State));
        json.WriteNumber("article_count", support?.Articles.Length ?? 0);
        json.WriteNumber("origin_count", support?.Origins.Length ?? 0);
        json.WriteNumber("text_count", support?.TextCount ?? 0);
        json.Groups("origins", support?.Origins ?? [], origin => json.Ids("entries", origin.Candidates));
        json.Ids("confirmed_by", TracedStatement.Confirming(claim.Statements));
        json.Groups("statements", claim.Statements, said => Statement(json, said));
    }

    private static void Statement(Utf8JsonWriter json, TracedStatement said)
    {
        var statement = said.Statement;
        json.WriteString("article", said.Article.Id);
        json.WriteString("claim", NameOf(statement.Target));
        json.Word("stance", Stances.Vocabulary, statement.Statement.Stance);
        json.Text("by", statement.By?.Id);
        json.Ids("through", statement.Through);
        json.WriteBoolean("own_voice", statement.Speaker is null);
        json.Text("quote", statement.Statement.Quote);
        json.Text("anchor", statement.Passage?.Block.Anchor);
        json.Text("note", statement.Note);
        json.Word("credibility", Credibilities.Vocabulary, statement.Statement.Credibility);
        json.WriteStartObject("origin");
        json.Ids("entries", said.Origin.Candidates);
        json.WriteString("ground", ClaimWording.Word(said.Ground));
        json.WriteEndObject();
        json.WriteBoolean("first_hand", said.IsFirstHand);
        if (said.IsOnRecord is { } isOnRecord)
            json.WriteBoolean("on_record", isOnRecord);

        json.Groups("chain", said.Chain.Parties, party =>
        {
            json.WriteString("entry", party.Entry.Id);
            json.WriteString("part", ChainWording.Word(party.Part));
        });
    }

    private static void Figure(Utf8JsonWriter json, LinkedFigure figure)
    {
        json.WriteString("measure", FigureMeasures.Vocabulary.WordOf(figure.Figure.Measure.Value));
        json.Text("of", figure.Figure.Of);
        json.Text("said", figure.Figure.Said);
        if (figure.Figure.Min is { } min)
            json.WriteNumber("min", min.Value);

        if (figure.Figure.About is { } about)
            json.WriteNumber("about", about.Value);

        if (figure.Figure.Max is { } max)
            json.WriteNumber("max", max.Value);

        json.WriteString("source", figure.Source.Id);
        json.Text("quote", figure.Figure.Quote);
        json.Text("anchor", figure.Passage?.Block.Anchor);
    }
}
