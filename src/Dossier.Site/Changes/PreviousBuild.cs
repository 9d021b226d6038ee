using System.Text.Json;
using Dossier.Dates;
using Dossier.Entries;
using Dossier.Entries.Parsing;
using Dossier.Sources;

namespace Dossier.Changes;

/// <summary>
/// An entry as an earlier build had it, under its kind's <see cref="EntryKind.Collection"/>; the day of its last change is
/// null where no build had seen it change.
/// </summary>
internal sealed record PreviousEntry(string Kind, string Id, string Title, string Hash, EdtfDate? Changed)
{
    /// <summary>All that the file has of it.</summary>
    public required JsonElement Json { get; init; }
}

/// <summary>What an earlier build knew, from the <c>data/dossier.json</c> that it wrote.</summary>
internal sealed class PreviousBuild
{
    /// <summary>The version of the file whose fields are known here.</summary>
    public const int Version = 1;

    private PreviousBuild(IEnumerable<PreviousEntry> entries) => Entries = entries.ToFrozenDictionary(entry => (entry.Kind, entry.Id));

    public FrozenDictionary<(string Kind, string Id), PreviousEntry> Entries { get; }

    /// <summary>What it and the editions before it changed, as <see cref="ChangeLog.Read"/> tells.</summary>
    public required ImmutableArray<ChangeDay> Log { get; init; }

    /// <summary>Reads the file; null where it cannot be used, as a diagnostic says.</summary>
    /// <param name="file">The file.</param>
    /// <param name="entryOf">The entry of this dossier of a kind and id; null where it has none.</param>
    /// <param name="mayTell">Whether the name of an entry that is gone may be told.</param>
    /// <param name="faults">Receives why it cannot be used.</param>
    public static PreviousBuild? Read(FileName file, Func<string, string, Entry?> entryOf, Func<RemovedEntry, bool> mayTell, DiagnosticBag faults)
    {
        try
        {
            // What it holds is compared later on: the document is left to the collector.
            var root = JsonDocument.Parse(File.ReadAllBytes(file.FullPath)).RootElement;
            if (root.GetProperty("version").GetInt32() == Version)
                return new PreviousBuild(EntryKinds.All.SelectMany(kind => EntriesOf(kind, root))) { Log = ChangeLog.Read(root, entryOf, mayTell) };

            faults.Add(Messages.NoPreviousBuild(Place.Whole(file.Name)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            faults.Add(Messages.UnreadablePrevious(Place.Whole(file.Name)));
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            // Whatever it is, no build has written it.
            faults.Add(Messages.NoPreviousBuild(Place.Whole(file.Name)));
        }

        return null;
    }

    private static IEnumerable<PreviousEntry> EntriesOf(EntryKind kind, JsonElement root)
    {
        if (kind.OnlyId is not null)
            return [Of(kind.Collection, root.GetProperty(kind.Collection))];

        // A build that did not know the kind yet had no list of it.
        return root.TryGetProperty(kind.Collection, out var entries) ? entries.EnumerateArray().Select(one => Of(kind.Collection, one)) : [];
    }

    private static PreviousEntry Of(string kind, JsonElement entry)
    {
        var id = entry.GetProperty("id").GetString()!;
        var title = entry.TryGetProperty("title", out var named) || entry.TryGetProperty("name", out named) ? named.GetString() : null;
        var changed = entry.TryGetProperty("changed", out var day) && EdtfDate.Parse(day.GetString() ?? "") is EdtfParse.Parsed parsed ? parsed.Date : null;
        return new PreviousEntry(kind, id, title ?? id, entry.GetProperty("hash").GetString()!, changed) { Json = entry };
    }
}
