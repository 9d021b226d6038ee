using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Parsing;
using Dossier.Graph.Names;
using Dossier.Import.Damage;
using Dossier.Import.Reading;
using Dossier.Sources;

namespace Dossier.Import.Drafts;

/// <summary>An entry of the dossier that a text names, and how often.</summary>
public sealed record KnownEntry(string Id, string Label, int Count);

/// <summary>What an import knows of the dossier that the draft goes into: who and what is in it, and which texts it has.</summary>
public sealed class KnownEntries
{
    private readonly EntrySet _entries;
    private readonly Gazetteer<Actor> _actors;
    private readonly Lazy<FrozenSet<string>> _words;

    /// <param name="entries">The entries of the content folder, drafts among them.</param>
    public KnownEntries(EntrySet entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _entries = entries;
        // Names that two actors share are the build's to report.
        _actors = NameList.Gather(entries.Actors, new DiagnosticBag());
        _words = new Lazy<FrozenSet<string>>(() => Lexicon.WordsOf(_entries));
        Fingerprints = entries.Articles.GroupBy(BodyFingerprint.Of, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Id, StringComparer.Ordinal);
        Ids = entries.TakenIds.ToHashSet(EntryId.Comparer);
    }

    /// <summary>The articles by the words that they share with others; an import adds its own.</summary>
    internal LikeTexts Texts => field ??= new LikeTexts(_entries.Articles);

    /// <summary>The articles by the hash of their text; an import adds its own.</summary>
    internal Dictionary<string, string> Fingerprints { get; }

    /// <summary>The ids that are taken, as ids compare; an import adds its own.</summary>
    internal HashSet<string> Ids { get; }

    /// <summary>The words of texts that are not damaged, in small letters; what an entry quotes may be.</summary>
    internal FrozenSet<string> Words => _words.Value;

    /// <summary>The actors that paragraphs name, most often named first.</summary>
    internal ImmutableArray<KnownEntry> Actors(IEnumerable<string> paragraphs)
    {
        var mentions = MentionScope.Resolve(paragraphs.Select(text => (IReadOnlyList<NameMatch<Actor>>)_actors.Find(text)), FrozenSet<Actor>.Empty)
            .SelectMany(block => block).Select(mention => mention.Outcome).OfType<MentionOutcome<Actor>.Linked>();
        return [.. mentions.GroupBy(linked => linked.Key.Id, StringComparer.Ordinal)
            .Select(same => new KnownEntry(same.Key, same.First().Key.Name.Value, same.Count()))
            .OrderByDescending(known => known.Count).ThenBy(known => known.Id, StringComparer.Ordinal)];
    }

    /// <summary>The events that a text may report: those of whose participants it names two, or all, and most of whose title's words it has.</summary>
    internal ImmutableArray<KnownEntry> Events(IReadOnlyCollection<string> paragraphs, ImmutableArray<KnownEntry> actors)
    {
        var named = actors.Select(actor => actor.Id).ToFrozenSet(StringComparer.Ordinal);
        var stems = LineText.Stems(string.Join(' ', paragraphs));
        return [.. _entries.Events
            .Select(one => (Event: one, Named: one.Participants.Count(participant => named.Contains(participant.Actor.Value)), Shared: LineText.Shared(LineText.Stems(one.Title.Value), stems)))
            .Where(found => found.Named > 0 && found.Named >= Math.Min(2, found.Event.Participants.Length) && found.Shared >= 0.6)
            .OrderByDescending(found => found.Shared).ThenByDescending(found => found.Named).ThenBy(found => found.Event.Id, StringComparer.Ordinal)
            .Take(12)
            .Select(found => new KnownEntry(found.Event.Id, found.Event.Title.Value, found.Named))];
    }

    /// <summary>Whether an actor bears a name.</summary>
    internal bool IsActor(string name) => _actors.HasName(name);

    /// <summary>The outlet that a name stands for; null where there is none, or more than one.</summary>
    internal Actor? Outlet(string name) =>
        _actors.Find(NormalForm.Composed(name)).Where(match => match.Start == 0 && match.Length == name.Length)
            .SelectMany(match => match.Candidates).Select(candidate => candidate.Key).Where(actor => actor.Type.Value == ActorType.Media).Distinct().ToArray() is [var outlet] ? outlet : null;

    /// <summary>The outlets that a text names beyond doubt.</summary>
    internal IEnumerable<Actor> Outlets(string text) =>
        text.Length > 1500 ? [] : _actors.Find(NormalForm.Composed(text)).Select(match => match.Candidates).Where(candidates => candidates is [{ Strength: NameStrength.Strong }])
            .Select(candidates => candidates[0].Key).Where(actor => actor.Type.Value == ActorType.Media);
}
