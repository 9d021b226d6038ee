using YamlDotNet.RepresentationModel;

namespace Dossier.FrontMatter;

/// <summary>
/// Where the nodes of a mapping stand that was made of two files: those that were taken from the other file, and those that
/// were made, each by a node that was written.
/// </summary>
internal sealed class LaidNodes
{
    private readonly Dictionary<YamlNode, (FrontMatterBlock Front, YamlNode Node)> _nodes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Where a node stands; null where it stands in the file of the mapping.</summary>
    public (FrontMatterBlock Front, YamlNode Node)? Find(YamlNode node) => _nodes.TryGetValue(node, out var found) ? found : null;

    /// <summary>Takes a node with all within it.</summary>
    public void Take(FrontMatterBlock front, YamlNode node)
    {
        if (!_nodes.TryAdd(node, (front, node)))
            return;

        if (node is YamlSequenceNode list)
        {
            foreach (var item in list.Children)
                Take(front, item);
        }

        if (node is YamlMappingNode fields)
        {
            foreach (var (key, value) in fields.Children)
            {
                Take(front, key);
                Take(front, value);
            }
        }
    }

    /// <summary>Says where a node counts as standing that was made in place of one that was written.</summary>
    public T Made<T>(T made, FrontMatterBlock front, YamlNode written)
        where T : YamlNode
    {
        _nodes[made] = Find(written) ?? (front, written);
        return made;
    }
}
