using Dossier.Entries;
using Dossier.Entries.Events;
using Dossier.Evidence;
using Dossier.Graph;

namespace Dossier.Changes;

/// <summary>What of an earlier edition may be told in this one: what the dossier still has, and the names of what is gone but not hidden.</summary>
internal sealed class KnownEntries
{
    private readonly FrozenDictionary<(string Kind, string Id), Entry> _entries;
    private readonly HiddenEntries _hidden;
    private readonly FrozenSet<string> _judgements;

    public KnownEntries(ResolvedDossier dossier, IEnumerable<Entry> all, DossierEvidence evidence)
    {
        Entry[] entries = [.. dossier.Entries.Select(entry => entry.Source)];
        Order = entries.Index().ToDictionary(one => one.Item, one => one.Index, (IEqualityComparer<Entry>)ReferenceEqualityComparer.Instance);
        _entries = entries.ToFrozenDictionary(entry => (entry.Kind.Collection, entry.Id));
        _hidden = new HiddenEntries(all.Where(entry => !Order.ContainsKey(entry)));
        _judgements = evidence.Judgements.Select(judgement => PlainText.Of(judgement.Judgement.Text) ?? "").ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Where in the dossier each entry stands.</summary>
    public IReadOnlyDictionary<Entry, int> Order { get; }

    /// <summary>The entry of a kind and id; null where the dossier has none.</summary>
    public Entry? Find(string kind, string id) => _entries.GetValueOrDefault((kind, id));

    /// <summary>Whether the name of an entry that is gone may be told: not where it may be one that is hidden now.</summary>
    public bool MayTellOf(RemovedEntry entry) => !_hidden.MayBe(entry);

    /// <summary>A day without the claims and judgements that the dossier does not have any more.</summary>
    public ChangeDay StillSaid(ChangeDay day) => day with { Changed = [.. day.Changed.Select(one => one with { Difference = StillSaid(one.Entry, one.Difference) })] };

    private EntryDifference StillSaid(Entry entry, EntryDifference difference)
    {
        var claims = entry is Event one ? one.Claims.Select(claim => claim.Id.Value).ToHashSet(StringComparer.Ordinal) : [];
        return difference with
        {
            Claims = [.. difference.Claims.Where(claim => claims.Contains(claim.Id))],
            Judgements = [.. difference.Judgements.Where(judgement => _judgements.Contains(judgement.Text))],
        };
    }
}
