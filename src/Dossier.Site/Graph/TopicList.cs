using Dossier.Entries.Site;

namespace Dossier.Graph;

/// <summary>The controlled list of topics, held against what entries write.</summary>
internal sealed class TopicList(SiteSettings settings)
{
    private readonly FrozenDictionary<string, Topic> _topics =
        settings.Topics.GroupBy(topic => topic.Id.Value, StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>Whether another list finds the same topics.</summary>
    public bool IsSameAs(TopicList other) => settings.LacksTopics == other.LacksTopics && settings.Topics.SequenceEqual(other.Topics);

    private bool LacksTopics => settings.LacksTopics;

    private ImmutableArray<Topic> Topics => settings.Topics;

    /// <summary>The topics that are in the list, each once; the others are reported, unless the list itself could not be read.</summary>
    public ImmutableArray<Topic> Known(ImmutableArray<Located<string>> ids, DiagnosticBag faults)
    {
        foreach (var id in ids.Where(id => !settings.LacksTopics && !_topics.ContainsKey(id.Value)))
        {
            var fault = Messages.UnknownTopic(id.Place, id.Value, Spelling.Nearest(id.Value, _topics.Keys), [.. settings.Topics.Select(topic => topic.Id.Value)]);
            faults.Add(fault with { Fix = Fix.Of(id.Place, id.Value, Spelling.OnlyMistyped(id.Value, _topics.Keys)) });
        }

        return [.. ids.Where(id => _topics.ContainsKey(id.Value)).Select(id => _topics[id.Value]).Distinct()];
    }
}
