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

    /// <summary>Whether there was an earlier build to compare with.</summary>
    public bool AreKnown { get; private init; }

    /// <summary>The entries that the earlier build did not have, in the order of the dossier.</summary>
    public ImmutableArray<Entry> Added { get; private init; } = [];

    /// <summary>The entries that said something else, in the order of the dossier.</summary>
    public ImmutableArray<Entry> Changed { get; private init; } = [];

    /// <summary>The titles of the entries that are gone, in the order of their titles; of one that is only hidden now, nothing is told.</summary>
    public ImmutableArray<string> Removed { get; private init; } = [];

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
        if (previous is null || PreviousBuild.Read(previous, faults) is not { } before)
            return new DossierChanges(ImmutableDictionary<Entry, EdtfDate>.Empty);

        var hashes = EntryHash.OfAll(dossier, new EntryData(evidence, wording, dossier.Settings.PublishText));
        var today = EdtfDate.Of(DateOnly.FromDateTime(now.DateTime));
        var (added, changed, lastChanged) = (new List<Entry>(), new List<Entry>(), new Dictionary<Entry, EdtfDate>(ReferenceEqualityComparer.Instance));
        foreach (var entry in dossier.Entries.Select(entry => entry.Source))
        {
            var known = before.Entries.GetValueOrDefault((entry.Kind.Collection, entry.Id));
            var isSame = known?.Hash == hashes[entry];
            if (!isSame)
                (known is null ? added : changed).Add(entry);
            if ((isSame ? known?.Changed : today) is { } day)
                lastChanged[entry] = day;
        }

        var here = dossier.Entries.Select(entry => (entry.Source.Kind.Collection, entry.Source.Id)).ToHashSet();
        var hidden = new HiddenEntries(all.Except(dossier.Entries.Select(entry => entry.Source)));
        return new DossierChanges(lastChanged)
        {
            AreKnown = true,
            Added = [.. added],
            Changed = [.. changed],
            Removed = [.. before.Entries.Values.Where(entry => !here.Contains((entry.Kind, entry.Id)) && !hidden.MayBe(entry)).Select(entry => entry.Title).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The same changes in the entries of a translation: what has changed is said once, of the original.</summary>
    public DossierChanges In(ResolvedDossier translated)
    {
        ArgumentNullException.ThrowIfNull(translated);
        var entries = translated.Entries.Select(entry => entry.Source).ToDictionary(entry => entry.Original ?? entry);
        ImmutableArray<Entry> Shown(ImmutableArray<Entry> originals) => [.. originals.Select(entry => entries[entry])];
        return new DossierChanges(_lastChanged.ToDictionary(changed => entries[changed.Key], changed => changed.Value))
        {
            AreKnown = AreKnown,
            Added = Shown(Added),
            Changed = Shown(Changed),
            Removed = Removed,
        };
    }

    /// <summary>The day on which an entry was last seen to change; null where that is not known.</summary>
    public EdtfDate? LastChanged(Entry entry) => _lastChanged.GetValueOrDefault(entry);
}
