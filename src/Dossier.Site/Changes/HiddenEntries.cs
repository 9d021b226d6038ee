using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Sources;

namespace Dossier.Changes;

/// <summary>
/// The entries of the folder that readers may not see, drafts and those under embargo. What an earlier build published of
/// them by mistake is not told again, not even that it is gone.
/// </summary>
internal sealed class HiddenEntries
{
    private readonly HashSet<string> _ids;
    private readonly HashSet<string> _names;

    public HiddenEntries(IEnumerable<Entry> hidden)
    {
        var entries = hidden.ToArray();
        _ids = new HashSet<string>(entries.SelectMany(entry => entry.Publication.MovedFrom.Select(old => Path.GetFileNameWithoutExtension(old.Value)).Append(entry.Id)), EntryId.Comparer);
        _names = new HashSet<string>(entries.SelectMany(NamesOf).Select(Plain), StringComparer.Ordinal);
    }

    /// <summary>
    /// Whether an entry of an earlier build is one of them: by its id, be it of another kind or an old one, or, where the file
    /// was renamed, by its title.
    /// </summary>
    public bool MayBe(RemovedEntry before) => _ids.Contains(before.Id) || _names.Contains(Plain(before.Title));

    private static IEnumerable<string> NamesOf(Entry entry) => entry is Actor actor
        ? actor.Aliases.Concat(actor.WeakAliases).Concat(actor.PreviousNames).Select(name => name.Value).Append(entry.Label)
        : [entry.Label];

    private static string Plain(string name) => string.Join(' ', NormalForm.Composed(name).ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
