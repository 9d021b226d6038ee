using Markdig.Syntax.Inlines;

namespace Dossier.Text.Html;

/// <summary>A tag in a text.</summary>
/// <param name="Node">Where it stands.</param>
/// <param name="Tag">What it says; null for what is no tag but a comment or the like.</param>
internal sealed record PlacedTag(HtmlInline Node, HtmlTag? Tag)
{
    public static PlacedTag Of(HtmlInline node) => new(node, HtmlTag.ReadAt(node.Tag, 0));

    /// <summary>Whether it is a comment, which nobody reads.</summary>
    public bool IsComment => Node.Tag.StartsWith("<!--", StringComparison.Ordinal);
}

/// <summary>What the tags of a stretch of text are: which belong together, which stand alone, and which are words.</summary>
/// <param name="Elements">Begin and end of each element, in the order of their beginnings.</param>
/// <param name="Single">Tags of elements that hold nothing.</param>
/// <param name="Words">What is no tag of HTML.</param>
/// <param name="Unclosed">Tags whose element does not end here.</param>
/// <param name="Unopened">End tags of elements that do not begin here.</param>
internal sealed record HtmlPairs(
    ImmutableArray<(PlacedTag Begin, PlacedTag End)> Elements,
    ImmutableArray<PlacedTag> Single,
    ImmutableArray<PlacedTag> Words,
    ImmutableArray<PlacedTag> Unclosed,
    ImmutableArray<PlacedTag> Unopened)
{
    /// <summary>Finds what belongs together among the tags of a stretch.</summary>
    /// <param name="tags">The tags, in the order of the text.</param>
    /// <param name="isTag">Whether what looks like a tag may be one.</param>
    public static HtmlPairs Of(IReadOnlyList<PlacedTag> tags, Func<PlacedTag, bool> isTag)
    {
        var reading = new Reading(tags, isTag);
        reading.Read();
        return new HtmlPairs(
            [.. reading.Elements.OrderBy(element => element.Begin.Node.Span.Start)], [.. reading.Single], [.. reading.Words], [.. reading.Unclosed], [.. reading.Unopened]);
    }

    private sealed class Reading(IReadOnlyList<PlacedTag> tags, Func<PlacedTag, bool> isTag)
    {
        private readonly Stack<PlacedTag> _open = new();
        private readonly Dictionary<string, int> _openNames = new(StringComparer.Ordinal);

        private readonly HashSet<(string Name, ContainerInline? Parent)> _endless = [];

        public List<(PlacedTag Begin, PlacedTag End)> Elements { get; } = [];

        public List<PlacedTag> Single { get; } = [];

        public List<PlacedTag> Words { get; } = [];

        public List<PlacedTag> Unclosed { get; } = [];

        public List<PlacedTag> Unopened { get; } = [];

        public void Read()
        {
            for (var at = 0; at < tags.Count; at++)
                at = Read(at);

            while (_open.Count > 0)
                LeaveOpen();
        }

        /// <summary>Takes a tag; gives back the last that was taken with it.</summary>
        private int Read(int at)
        {
            var placed = tags[at];
            if (placed.IsComment && isTag(placed))
                return at;

            var isDrawn = Count("svg") + Count("math") > 0;
            switch (placed.Tag)
            {
                case null:
                    Words.Add(placed);
                    break;
                case var tag when !isTag(placed) || !HtmlVocabulary.IsTag(tag, isDrawn):
                    Words.Add(placed);
                    break;
                case { IsEnd: true } tag:
                    Close(placed, tag.Name);
                    break;
                case var tag when tag.EndsItself || (!isDrawn && HtmlVocabulary.IsVoid(tag.Name)):
                    Single.Add(placed);
                    break;
                case var tag when !isDrawn && HtmlVocabulary.HoldsText(tag.Name):
                    return ReadToEnd(at, tag.Name);
                case var tag:
                    _open.Push(placed);
                    _openNames[tag.Name] = Count(tag.Name) + 1;
                    break;
            }

            return at;
        }

        /// <summary>A browser reads no tags in such an element, but its own end.</summary>
        private int ReadToEnd(int at, string name)
        {
            // What has no end behind one tag has none behind the next in the same stretch.
            if (_endless.Contains((name, tags[at].Node.Parent)))
            {
                Unclosed.Add(tags[at]);
                return at;
            }

            for (var end = at + 1; end < tags.Count && tags[end].Node.Parent == tags[at].Node.Parent; end++)
            {
                if (tags[end].Tag is { IsEnd: true } tag && tag.Name == name)
                {
                    Elements.Add((tags[at], tags[end]));
                    return end;
                }
            }

            _endless.Add((name, tags[at].Node.Parent));
            Unclosed.Add(tags[at]);
            return at;
        }

        private void Close(PlacedTag end, string name)
        {
            if (Count(name) == 0)
            {
                Unopened.Add(end);
                return;
            }

            while (_open.Peek().Tag!.Name != name)
                LeaveOpen();

            Elements.Add((Pop(), end));
        }

        private void LeaveOpen()
        {
            var placed = Pop();
            if (!HtmlVocabulary.EndsByItself(placed.Tag!.Name))
                Unclosed.Add(placed);
        }

        private PlacedTag Pop()
        {
            var placed = _open.Pop();
            _openNames[placed.Tag!.Name]--;
            return placed;
        }

        private int Count(string name) => _openNames.GetValueOrDefault(name);
    }
}
