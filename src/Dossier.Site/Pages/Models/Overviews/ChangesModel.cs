using Dossier.Changes;
using Dossier.Dates;
using Dossier.Entries;
using Dossier.Entries.Events;
using Dossier.Entries.Parsing;
using Dossier.Graph;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Overviews;

/// <summary>What changed, as templates see it: in this edition, and day by day. In: the log of changes.</summary>
internal sealed class ChangesModel(ResolvedDossier dossier, DossierChanges changes, SiteWording wording)
{
    /// <summary>How many entries a group of one day shows; of the others it says how many they are.</summary>
    private const int MostOfGroup = 50;

    /// <summary>How many entries the page names in all, so that it bears growth; of days beyond it tells the number of changes.</summary>
    private const int MostOfPage = 300;

    /// <summary>The globals of the page, which there is only where an earlier edition was named.</summary>
    public ScriptObject Whole() => new ScriptObject
    {
        ["added"] = new ScriptArray(changes.Edition!.Added.Select(one => Listed(one.Entry))),
        ["changed"] = new ScriptArray(changes.Edition.Changed.Select(one => Listed(one.Entry))),
        ["removed"] = new ScriptArray(changes.Edition.Removed.Select(one => one.Title)),
        ["days"] = Days(),
        ["most_days"] = ChangeLog.MostDays,
    }.Frozen();

    /// <summary>What the log names, the newest day first, each with its day and what became of it; an entry that is gone is named by its title alone.</summary>
    /// <param name="longestTitle">Where a title is cut.</param>
    public IEnumerable<(Entry? Entry, ScriptObject Model)> Newest(int longestTitle)
    {
        foreach (var day in changes.Log)
        {
            var groups = day.Added.Select(one => (Entry: (Entry?)one.Entry, Key: "added", Model: Listed(one)))
                .Concat(day.Changed.Select(one => (Entry: (Entry?)one.Entry, Key: "changed", Model: Listed(one))))
                .Concat(day.Removed.Select(one => (Entry: (Entry?)null, Key: "removed", Model: Listed(one))));
            foreach (var (entry, key, model) in groups)
            {
                model["title"] = Shortening.Of((string)model["title"]!, longestTitle);
                model["date"] = DateModel.Of(EdtfDate.Of(day.Day), wording);
                model["change"] = key;
                yield return (entry, model);
            }
        }
    }

    private ScriptArray Days()
    {
        var (days, shown) = (new ScriptArray(), 0);
        foreach (var day in changes.Log)
        {
            var groups = shown >= MostOfPage ? [] : new[] { Group("added", day.Added.Select(Listed)), Group("changed", day.Changed.Select(Listed)), Group("removed", day.Removed.Select(Listed)) };
            shown += groups.Sum(group => ((ScriptArray)group["entries"]!).Count);
            days.Add(new ScriptObject
            {
                ["date"] = DateModel.Of(EdtfDate.Of(day.Day), wording),
                ["count"] = day.Count,
                ["groups"] = new ScriptArray(groups.Where(group => (int)group["count"]! > 0)),
            });
        }

        return days;
    }

    private static ScriptObject Group(string key, IEnumerable<ScriptObject> entries)
    {
        var all = entries.ToArray();
        return new ScriptObject
        {
            ["key"] = key,
            ["count"] = all.Length,
            ["entries"] = new ScriptArray(all.Take(MostOfGroup)),
            ["more"] = Math.Max(0, all.Length - MostOfGroup),
        };
    }

    private static ScriptObject Listed(RemovedEntry entry) => new() { ["title"] = entry.Title, ["kind"] = EntryKinds.All.FirstOrDefault(kind => kind.Collection == entry.Kind)?.Name };

    private static ScriptObject Listed(Entry entry) => new() { ["title"] = entry.Label, ["href"] = new PageLink(Route.Of(entry)), ["kind"] = entry.Kind.Name };

    private ScriptObject Listed(ChangedEntry one)
    {
        var listed = Listed(one.Entry);
        if (!one.Difference.Parts.IsEmpty)
        {
            var parts = wording.Row([.. one.Difference.Parts.Select(part => wording.Word("changes", "parts", part))], "and");
            listed["parts"] = SiteWording.Fill(wording.Word("changes", "said"), ("parts", parts));
        }

        listed["details"] = new ScriptArray(one.Difference.Claims.Select(claim => Detail(one.Entry, claim)).Concat(one.Difference.Judgements.Select(Detail)));
        return listed;
    }

    private ScriptObject Detail(Entry entry, ChangedClaim changed)
    {
        var claim = dossier.Of((Event)entry).Claims.First(claim => claim.Claim.Id.Value == changed.Id);
        var phrase = wording.Word("changes", changed.Before is null ? "claim_new" : "claim_state");
        return new ScriptObject
        {
            ["href"] = new PageLink(Route.Of(entry), Route.AnchorOf(claim.Claim)),
            ["text"] = SiteWording.Fill(phrase, ("claim", PlainText.Of(claim.Text) ?? ""), ("before", State(changed.Before)), ("state", State(changed.Now))),
        };
    }

    private ScriptObject Detail(ChangedJudgement changed)
    {
        var phrase = wording.Word("changes", changed.Before is null ? "judgement_new" : "judgement_rated");
        return new ScriptObject
        {
            ["href"] = new PageLink(Route.Home, "section-judgements"),
            ["text"] = SiteWording.Fill(phrase, ("judgement", changed.Text), ("before", Rating(changed.Before)), ("rating", Rating(changed.Now))),
        };
    }

    private string State(string? state) => state is null ? "" : wording.Word("claim_states", state);

    /// <summary>How a judgement is rated, in one phrase: <c>very likely, moderate confidence</c>.</summary>
    private string Rating(JudgementRating? rating)
    {
        if (rating is null)
            return "";

        var confidence = rating.Confidence is { } word ? SiteWording.Fill(wording.Word("changes", "with_confidence"), ("confidence", wording.Word("confidence", word))) : null;
        return (rating.Likelihood, confidence) switch
        {
            ({ } likelihood, { } said) => likelihood + wording.Word("row", "comma") + said,
            (null, null) => wording.Word("changes", "unrated"),
            (var likelihood, var said) => likelihood ?? said!,
        };
    }
}
