using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Entries;

namespace Dossier.Graph;

/// <summary>The controlled list of topics, held against what entries write.</summary>
internal sealed class TopicList(ImmutableArray<Topic> topics, DiagnosticBag faults)
{
    private readonly FrozenDictionary<string, Topic> _topics =
        topics.GroupBy(topic => topic.Id.Value, StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>The topics that are in the list, each once; the others are reported.</summary>
    public ImmutableArray<Topic> Known(ImmutableArray<Located<string>> ids)
    {
        foreach (var id in ids.Where(id => !_topics.ContainsKey(id.Value)))
        {
            faults.Add(Messages.UnknownTopic(id.Place, id.Value, Spelling.Nearest(id.Value, _topics.Keys), [.. topics.Select(topic => topic.Id.Value)]));
        }

        return [.. ids.Where(id => _topics.ContainsKey(id.Value)).Select(id => _topics[id.Value]).Distinct()];
    }
}
