using Dossier.Changes;
using Dossier.Entries;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages.Lists;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Overviews;

/// <summary>
/// The brief as its template sees it: of each part of the briefing as much as fits two printed pages, and how much is left out. The page
/// carries some rows beyond those, so that a reader who chooses what it is about finds what was left out of the whole.
/// </summary>
/// <param name="dossier">The dossier.</param>
/// <param name="evidence">How what it says stands.</param>
/// <param name="changes">What changed since an earlier build.</param>
/// <param name="cards">Shows an entry.</param>
/// <param name="isBuiltIn">Whether the template of a page comes with the tool: one of the user's own may lack the places that the brief leads to.</param>
/// <param name="wording">The site's own words.</param>
internal sealed class BriefModel(ResolvedDossier dossier, DossierEvidence evidence, DossierChanges changes, EntryCards cards, Func<string, bool> isBuiltIn, SiteWording wording)
{
    // Together these fill two sheets of A4 where every text is as long as it may be.
    private const int MostJudgements = 8;
    private const int MostContested = 4;
    private const int MostNews = 5;
    private const int MostGaps = 5;
    private const int MostAnswers = 3;
    private const int LongestBottomLine = 500;
    private const int LongestText = 160;
    private const int LongestQuestion = 110;
    private const int LongestWhy = 170;
    private const int LongestAnswer = 80;
    private const int LongestTellers = 90;
    private const int LongestTitle = 80;

    /// <summary>How many times as many rows as are shown the page carries.</summary>
    private const int Carried = 4;

    /// <summary>How many topics, actors or events a reader can choose from: those with most rows.</summary>
    private const int MostChoices = 24;

    /// <summary>The globals of the page.</summary>
    public ScriptObject Whole()
    {
        var parts = new (string Name, BriefRow[] Rows, ScriptObject Model)[]
        {
            Part("judgements", Judgements(), evidence.Judgements.Length, MostJudgements, OnHome("section-judgements")),
            Part("contested", [.. Contested()], MostContested, new PageLink(Route.OfList(PageLists.Claims))),
            Part("news", News(), changes.Log.Sum(day => day.Count), MostNews, new PageLink(Route.Changes)),
            Part("gaps", [.. Gaps()], MostGaps, new PageLink(Route.Print)),
        };
        var home = dossier.Home;
        var model = new ScriptObject
        {
            ["in"] = cards.In(dossier.LanguageOf(home.Entry)),
            ["title"] = home.Entry.Title.Value,
            ["as_of"] = DateModel.Of(home.Entry.AsOf, wording),
            ["bottom_line"] = Fitting(home.BottomLine, LongestBottomLine),
            ["choices"] = Choices([.. parts.SelectMany(part => part.Rows)]),
        };
        foreach (var (name, _, part) in parts)
            model[name] = part;

        return new ScriptObject { ["brief"] = model };
    }

    private static (string Name, BriefRow[] Rows, ScriptObject Model) Part(string name, Func<BriefRow>[] all, int most, PageLink rest) =>
        Part(name, all.Select(make => make()), all.Length, most, rest);

    private static (string Name, BriefRow[] Rows, ScriptObject Model) Part(string name, IEnumerable<BriefRow> all, int count, int most, PageLink rest)
    {
        BriefRow[] rows = [.. all.Take(most * Carried)];
        foreach (var (at, row) in rows.Index())
            row.Model["beyond"] = at >= most;

        return (name, rows, new ScriptObject
        {
            ["rows"] = new ScriptArray(rows.Select(row => row.Model)),
            ["most"] = most,
            ["count"] = count,
            ["more"] = Math.Max(0, count - most),
            ["href"] = rest,
        });
    }

    private IEnumerable<BriefRow> Judgements() => evidence.Judgements.Select((weighed, at) =>
    {
        var (linked, judgement) = (weighed.Judgement, weighed.Judgement.Judgement);
        return new BriefRow(
            new ScriptObject
            {
                ["number"] = at + 1,
                ["href"] = OnHome(string.Create(CultureInfo.InvariantCulture, $"judgement-{at + 1}")),
                ["text"] = Fitting(linked.Text, LongestText),
                ["likelihood"] = judgement.Likelihood?.Value,
                ["likelihood_range"] = weighed.Likelihood is { } step ? new ScriptObject { ["min"] = step.Min, ["max"] = step.Max } : null,
                ["confidence"] = judgement.Confidence is { } confidence ? Confidences.Vocabulary.WordOf(confidence.Value) : null,
                ["why"] = Fitting(linked.Because ?? linked.ConfidenceBecause, LongestWhy),
            },
            BriefConcern.Of(linked.Text, linked.Basis.Concat(linked.Against).Select(claim => dossier.Of(claim.Event)), dossier));
    });

    /// <summary>Accounts that differ, and the contested claims that are no part of them: first those that judgements rest on, then the newest.</summary>
    private IEnumerable<Func<BriefRow>> Contested()
    {
        var weighed = evidence.Judgements.SelectMany(one => one.Judgement.Basis.Concat(one.Judgement.Against)).Select(target => target.Claim).ToHashSet();
        var found = new List<(bool IsWeighed, Func<BriefRow> Row)>();
        foreach (var one in NewestFirst())
        {
            WeighedQuestion[] questions = [.. evidence.QuestionsOf(one.Entry).Where(question => question.State is AccountsState.Differ or AccountsState.Denied)];
            var answers = questions.SelectMany(question => question.Answers).Select(answer => answer.Claim.Claim).ToHashSet();
            found.AddRange(questions.Where(question => question.Event == one.Entry)
                .Select(question => (question.Answers.Any(answer => weighed.Contains(answer.Claim.Claim)), (Func<BriefRow>)(() => Row(question)))));
            found.AddRange(one.Claims.Select(claim => evidence.Of(claim.Claim)).Where(claim => claim.State is ClaimState.Contested && !answers.Contains(claim.Claim.Claim))
                .Select(claim => (weighed.Contains(claim.Claim.Claim), (Func<BriefRow>)(() => Row(claim)))));
        }

        return found.OrderByDescending(one => one.IsWeighed).Select(one => one.Row);
    }

    private BriefRow Row(WeighedQuestion question) => new(
        new ScriptObject
        {
            ["in"] = cards.In(dossier.LanguageOf(question.Event)),
            ["event"] = NameOf(question.Event),
            ["text"] = Shortening.Of(question.Question.Ask.Value, LongestQuestion),
            ["href"] = On(question.Event, Route.AnchorOf(question)),
            ["accounts"] = AccountWording.Word(question.State),
            ["answers"] = new ScriptArray(question.Answers.Take(MostAnswers).Select(answer => (object)new ScriptObject
            {
                ["text"] = Plain(answer.Claim.Text, LongestAnswer),
                ["told"] = Tellers(answer),
            })),
            ["answers_more"] = Math.Max(0, question.Answers.Length - MostAnswers),
        },
        BriefConcern.Of(
            question.Answers.Select(answer => answer.Event).Prepend(question.Event).Select(dossier.Of),
            question.Answers.SelectMany(answer => ClaimFacets.Of(dossier, evidence, answer).Speakers),
            []));

    private BriefRow Row(WeighedClaim claim) => new(
        new ScriptObject
        {
            ["in"] = cards.In(dossier.LanguageOf(claim.Event)),
            ["event"] = NameOf(claim.Event),
            ["text"] = Plain(claim.Claim.Text, LongestText),
            ["href"] = On(claim.Event, Route.AnchorOf(claim.Claim.Claim)),
            ["told"] = Tellers(claim),
        },
        BriefConcern.Of([dossier.Of(claim.Event)], ClaimFacets.Of(dossier, evidence, claim).Speakers, []));

    private PageLink OnHome(string anchor) => new(Route.Home, isBuiltIn(dossier.Home.Entry.Kind.Name) ? anchor : null);

    private PageLink On(Event one, string anchor) => new(Route.Of(one), isBuiltIn(one.Kind.Name) && one.Publication.Template is null ? anchor : null);

    private static string NameOf(Event one) => Shortening.Of(one.Title.Value, LongestTitle);

    private string Tellers(WeighedClaim claim) => Shortening.Of(AccountWording.Tellers(claim, wording), LongestTellers);

    private IEnumerable<BriefRow> News() => new ChangesModel(dossier, changes, wording).Newest(LongestTitle)
        .Select(one => new BriefRow(one.Model, one.Entry is null ? BriefConcern.None : BriefConcern.Of(one.Entry, dossier)));

    /// <summary>What is not known: of the whole, of the topics, then of the events, the newest first.</summary>
    private IEnumerable<Func<BriefRow>> Gaps() =>
    [
        .. dossier.Home.Gaps.Select(gap => (Func<BriefRow>)(() => Gap(gap, dossier.LanguageOf(dossier.Home.Entry), null, BriefConcern.Of(gap, [], dossier)))),
        .. dossier.Topics.SelectMany(topic => topic.Gaps.Select(gap => (Func<BriefRow>)(() =>
            Gap(gap, dossier.LanguageOf(topic.Topic), topic.Topic.Title, BriefConcern.Of(gap, [], dossier) with { Topics = [topic.Topic] })))),
        .. NewestFirst().SelectMany(one => one.Gaps.Select(gap => (Func<BriefRow>)(() =>
            Gap(gap, dossier.LanguageOf(one.Entry), one.Entry.Title.Value, BriefConcern.Of(gap, [one], dossier))))),
    ];

    private BriefRow Gap(LinkedProse text, string? language, string? of, BriefConcern concern) => new(
        new ScriptObject { ["in"] = cards.In(language), ["text"] = Fitting(text, LongestText), ["of"] = of is null ? null : Shortening.Of(of, LongestTitle) },
        concern);

    private IEnumerable<LinkedEvent> NewestFirst() => dossier.Events.Reverse().OrderBy(one => one.Entry.Date is null);

    /// <summary>A text with its links where it is short enough, else its beginning in plain words.</summary>
    private static object? Fitting(LinkedProse? text, int longest) => PlainText.Of(text) is not { } plain ? null
        : plain.Length <= longest ? EntryCards.Prose(text, ProseForm.Inline)
        : Shortening.Of(plain, longest);

    private static string Plain(LinkedProse text, int longest) => Shortening.Of(PlainText.Of(text) ?? "", longest);

    /// <summary>What a reader can choose; each row is told which of it it concerns.</summary>
    private ScriptArray Choices(BriefRow[] rows)
    {
        foreach (var row in rows)
            row.Model["facets"] = new ScriptArray();

        return
        [
            .. new[]
            {
                Choice("topic", PageLists.Topics, rows, row => row.Topics, topic => topic.Id.Value, topic => topic.Title, dossier.LanguageOf),
                Choice("actor", PageLists.Actors, rows, row => row.Actors, actor => actor.Id, actor => actor.Label, dossier.LanguageOf),
                Choice("event", PageLists.Events, rows, row => row.Events, one => one.Id, one => one.Label, dossier.LanguageOf),
            }.OfType<object>(),
        ];
    }

    /// <summary>What of one kind a reader can choose; null where there is nothing.</summary>
    private ScriptObject? Choice<T>(string name, string list, BriefRow[] rows, Func<BriefConcern, ImmutableArray<T>> of, Func<T, string> idOf, Func<T, string> labelOf, Func<T, string?> languageOf)
        where T : class
    {
        var offered = rows.SelectMany(row => of(row.Concern)).CountBy(one => one)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => idOf(pair.Key), StringComparer.Ordinal).Take(MostChoices).ToDictionary();
        foreach (var row in rows)
        {
            var ids = of(row.Concern).Where(offered.ContainsKey).Select(idOf).ToArray();
            if (ids.Length > 0)
                ((ScriptArray)row.Model["facets"]!).Add(new ScriptObject { ["name"] = name, ["value"] = string.Join(' ', ids) });
        }

        return offered.Count == 0 ? null : new ScriptObject
        {
            ["name"] = name,
            ["title"] = wording.Word("lists", list),
            ["options"] = new ScriptArray(offered
                .OrderBy(pair => Collation.Key(labelOf(pair.Key)), StringComparer.Ordinal).ThenBy(pair => idOf(pair.Key), StringComparer.Ordinal)
                .Select(pair => (object)new ScriptObject { ["value"] = idOf(pair.Key), ["label"] = labelOf(pair.Key), ["count"] = pair.Value, ["in"] = cards.In(languageOf(pair.Key)) })),
        };
    }
}
