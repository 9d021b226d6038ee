using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace Dossier.Text.Html;

/// <summary>
/// Where what looks like HTML is words. It is known only once a text was read, so the text is read again with it: a comment
/// that is never closed took the paragraphs behind it with it.
/// </summary>
internal sealed class HtmlDoubts
{
    private static readonly object _key = typeof(HtmlDoubts);

    private readonly HashSet<int> _blocks = [];
    private readonly List<(int Start, int End)> _stretches = [];

    /// <summary>Notes that no block of HTML begins at an offset; the tags in its lines are looked at one by one.</summary>
    /// <returns>Whether that is new.</returns>
    public bool Block(int offset) => _blocks.Add(offset);

    /// <summary>Notes that all tags between two offsets are words.</summary>
    public void Stretch(int start, int end) => _stretches.Add((start, end));

    /// <summary>Where the stretches begin.</summary>
    public IEnumerable<int> Stretches => IsAll ? [0] : _stretches.Select(stretch => stretch.Start);

    /// <summary>Notes that the text has no HTML at all.</summary>
    public void All() => IsAll = true;

    public bool IsAll { get; private set; }

    public bool IsInStretch(int offset) => IsAll || _stretches.Exists(stretch => stretch.Start <= offset && offset <= stretch.End);

    /// <summary>What Markdig takes along while it reads a text.</summary>
    public MarkdownParserContext Context() => new() { Properties = { [_key] = this } };

    private bool IsBlock(int offset) => !_blocks.Contains(offset) && !IsInStretch(offset);

    /// <summary>Lets Markdig begin no block of HTML where there is none.</summary>
    internal sealed class BlockParser : HtmlBlockParser, IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Replace<HtmlBlockParser>(this);

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
            // It is written as any block of HTML.
        }

        public override BlockState TryOpen(BlockProcessor processor) =>
            processor.Context?.Properties.TryGetValue(_key, out var known) == true && !((HtmlDoubts)known).IsBlock(processor.Start) ? BlockState.None : base.TryOpen(processor);
    }
}
