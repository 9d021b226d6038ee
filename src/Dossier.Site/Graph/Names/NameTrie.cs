using System.Buffers;

namespace Dossier.Graph.Names;

/// <summary>
/// A compact trie (radix tree) over names in the form of <see cref="NameText"/>. The children of a node stand side by side
/// in the order of their first characters; a node's label is a piece of one string that holds all names. Memory grows with
/// the number of names, not with their length; a walk costs no allocation.
/// </summary>
internal sealed class NameTrie
{
    private readonly string _names;
    private readonly Node[] _nodes;

    /// <summary>The first character of each node's label: a row of children is searched with one vectorised call.</summary>
    private readonly char[] _firsts;

    private readonly SearchValues<char> _initials;

    /// <param name="names">Distinct names, none of them empty, in ordinal order.</param>
    public NameTrie(IReadOnlyList<string> names)
    {
        _names = string.Concat(names);
        var starts = new int[names.Count];
        for (var i = 1; i < names.Count; i++)
            starts[i] = starts[i - 1] + names[i - 1].Length;

        var nodes = new List<Node> { default };
        var ranges = new List<(int From, int To, int Depth)> { (0, names.Count, 0) };
        // Breadth first, so that the children of a node get neighbouring places. The list grows while it is walked.
        for (var node = 0; node < nodes.Count; node++)
        {
            var (from, to, depth) = ranges[node];
            var name = NoName;
            // In ordinal order a name comes before every longer name that begins with it.
            if (from < to && names[from].Length == depth)
                name = from++;

            nodes[node] = nodes[node] with { Name = name, FirstChild = nodes.Count };
            while (from < to)
            {
                var end = from + 1;
                while (end < to && names[end][depth] == names[from][depth])
                    end++;
                // Whatever the first and the last of a sorted group share, all between them share.
                var shared = names[from].AsSpan(depth).CommonPrefixLength(names[end - 1].AsSpan(depth));
                nodes.Add(new Node { LabelStart = starts[from] + depth, LabelLength = shared });
                ranges.Add((from, end, depth + shared));
                from = end;
            }

            nodes[node] = nodes[node] with { Children = nodes.Count - nodes[node].FirstChild };
        }

        _nodes = [.. nodes];
        _firsts = [.. _nodes.Select(node => node.LabelLength == 0 ? '\0' : _names[node.LabelStart])];
        _initials = SearchValues.Create(_firsts.AsSpan(_nodes[0].FirstChild, _nodes[0].Children));
    }

    /// <summary>Stands for no name in <see cref="Walk.Name"/>.</summary>
    public const int NoName = -1;

    /// <summary>The first place in a text where a character stands that some name begins with; -1 where there is none.</summary>
    public int IndexOfInitial(ReadOnlySpan<char> text) => text.IndexOfAny(_initials);

    /// <summary>Walks down along a text: each <see cref="Walk.Next"/> stops at the next longer name the text begins with.</summary>
    public Walk Along(ReadOnlySpan<char> text) => new(this, text);

    private record struct Node(int LabelStart, int LabelLength, int FirstChild, int Children, int Name);

    public ref struct Walk(NameTrie trie, ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _node;

        /// <summary>The length of the name that the walk stopped at.</summary>
        public int Length { get; private set; }

        /// <summary>The place of that name in the list that the trie was made from.</summary>
        public int Name { get; private set; } = NoName;

        public bool Next()
        {
            while (Length < _text.Length)
            {
                ref readonly var parent = ref trie._nodes[_node];
                var child = trie._firsts.AsSpan(parent.FirstChild, parent.Children).IndexOf(_text[Length]);
                if (child < 0)
                    return false;

                _node = parent.FirstChild + child;
                ref readonly var node = ref trie._nodes[_node];
                if (!_text[Length..].StartsWith(trie._names.AsSpan(node.LabelStart, node.LabelLength)))
                    return false;

                Length += node.LabelLength;
                Name = node.Name;
                if (Name != NoName)
                    return true;
            }

            return false;
        }
    }
}
