using Dossier.Dates;
using Dossier.Entries;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Sources;
using Dossier.Wording;

namespace Dossier.Changes;

/// <summary>
/// What changed since an earlier build. An entry has changed when what it says, or how its claims stand, has: that is what
/// the hash in <c>data/dossier.json</c> is made of. Without an earlier build nothing is known to have changed.
/// </summary>
public sealed class DossierChanges
{
    private readonly IReadOnlyDictionary<Entry, EdtfDate> _lastChanged;

    private DossierChanges(IReadOnlyDictionary<Entry, EdtfDate> lastChanged) => _lastChanged = lastChanged;

    /// <summary>What this edition changed; null where there was no earlier one to compare with.</summary>
    public ChangeDay? Edition { get; private init; }

    /// <summary>Whether there was an earlier build to compare with.</summary>
    public bool AreKnown => Edition is not null;

    /// <summary>What the editions of each day changed, this one among them, the newest day first.</summary>
    public ImmutableArray<ChangeDay> Log { get; private init; } = [];

    /// <summary>Compares a dossier with an earlier build.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="all">Every entry of the folder, those among them that readers may not see.</param>
    /// <param name="evidence">How what it says stands.</param>
    /// <param name="wording">The site's own words.</param>
    /// <param name="previous">The <c>data/dossier.json</c> of the earlier build; null where there is none.</param>
    /// <param name="now">The moment of this build: its day is the day of the changes that it finds.</param>
    /// <param name="faults">Receives why the file cannot be used.</param>
    public static DossierChanges Since(ResolvedDossier dossier, IEnumerable<Entry> all, DossierEvidence evidence, SiteWording wording, FileName? previous, DateTimeOffset now, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        if (previous is null)
            return new DossierChanges(ImmutableDictionary<Entry, EdtfDate>.Empty);

        var known = new KnownEntries(dossier, all, evidence);
        if (PreviousBuild.Read(previous, known.Find, known.MayTellOf, faults) is not { } before)
            return new DossierChanges(ImmutableDictionary<Entry, EdtfDate>.Empty);

        var data = new EntryData(evidence, wording, dossier.Settings.PublishText);
        var hashes = EntryHash.OfAll(dossier, data);
        var today = DateOnly.FromDateTime(now.DateTime);
        var (added, changed, lastChanged) = (new List<ChangedEntry>(), new List<ChangedEntry>(), new Dictionary<Entry, EdtfDate>(ReferenceEqualityComparer.Instance));
        foreach (var (entry, linked) in dossier.Entries.Select(linked => (linked.Source, linked)))
        {
            var old = before.Entries.GetValueOrDefault((entry.Kind.Collection, entry.Id));
            var isSame = old?.Hash == hashes[entry];
            if (old is null)
                added.Add(new ChangedEntry(entry, EntryDifference.None));
            else if (!isSame)
                changed.Add(new ChangedEntry(entry, EntryComparison.Of(old.Json, EntryHash.StateOf(entry, data.State(linked)))));

            if ((isSame ? old?.Changed : EdtfDate.Of(today)) is { } day)
                lastChanged[entry] = day;
        }

        var removed = before.Entries.Values.Select(entry => new RemovedEntry(entry.Kind, entry.Id, entry.Title))
            .Where(entry => known.Find(entry.Kind, entry.Id) is null && known.MayTellOf(entry)).OrderBy(entry => entry.Title, StringComparer.Ordinal);
        var edition = new ChangeDay(today, [.. added], [.. changed], [.. removed]);
        return new DossierChanges(lastChanged)
        {
            Edition = edition,
            Log = [.. ChangeLog.With(before.Log, edition, known.Order).Select(known.StillSaid)],
        };
    }

    /// <summary>The same changes in the entries of a translation: what has changed is said once, of the original.</summary>
    public DossierChanges In(ResolvedDossier translated)
    {
        ArgumentNullException.ThrowIfNull(translated);
        IEqualityComparer<Entry> same = ReferenceEqualityComparer.Instance;
        var entries = translated.Entries.Select(entry => entry.Source).ToDictionary(entry => entry.Original ?? entry, same);
        ImmutableArray<ChangedEntry> Shown(ImmutableArray<ChangedEntry> originals) => [.. originals.Select(one => one with { Entry = entries[one.Entry] })];
        ChangeDay ShownOn(ChangeDay day) => day with { Added = Shown(day.Added), Changed = Shown(day.Changed) };
        return new DossierChanges(_lastChanged.ToDictionary(changed => entries[changed.Key], changed => changed.Value, same))
        {
            Edition = Edition is null ? null : ShownOn(Edition),
            Log = [.. Log.Select(ShownOn)],
        };
    }

    /// <summary>The day on which an entry was last seen to change; null where that is not known.</summary>
    public EdtfDate? LastChanged(Entry entry) => _lastChanged.GetValueOrDefault(entry);
}
