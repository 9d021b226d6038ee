using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Text;
using Markdig.Syntax.Inlines;

namespace Dossier.Graph;

/// <summary>Words in a text that mean an actor: a name, or a link of the author's that leads to it.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Block">The block of the text it stands in.</param>
/// <param name="Start">Where it begins in the block's plain text.</param>
/// <param name="Length">How long it is, without a possessive ending.</param>
public sealed record Mention(Actor Actor, TextBlock Block, int Start, int Length)
{
    /// <summary>Whether the author made it a link, so that no link need be made of it.</summary>
    public bool IsAuthorLink { get; init; }

    /// <summary>What links of the block without words of their own show, in reading order.</summary>
    public ImmutableArray<LinkLabel> Labels { get; init; } = [];

    /// <summary>The name as it stands there.</summary>
    public string Surface => LinkLabels.Read(Block.Text, Start, Start + Length, Labels);
}

/// <summary>A text in which every link leads somewhere and every known name is known.</summary>
/// <param name="Prose">The text.</param>
/// <param name="Mentions">The names in it and the author's links to actors, in reading order.</param>
/// <param name="Targets">Where the author's links lead; a link that is missing here leads nowhere and was reported.</param>
public sealed record LinkedProse(Prose Prose, ImmutableArray<Mention> Mentions, FrozenDictionary<Inline, LinkTarget> Targets)
{
    /// <summary>The quotations in it whose article is known, in reading order.</summary>
    public ImmutableArray<LinkedQuotation> Quotations { get; init; } = [];

    /// <summary>What stands between quotation marks in it and was found in an article, in reading order.</summary>
    public ImmutableArray<QuotedWords> Quoted { get; init; } = [];

    /// <summary>Every passage that it quotes.</summary>
    public IEnumerable<Passage> Passages => Quotations.SelectMany(quotation => quotation.Passages).Concat(Quoted.Select(words => words.Passage));
}

/// <summary>An actor whom a text names.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Mentions">Where, in reading order.</param>
public sealed record NamedActor(Actor Actor, ImmutableArray<Mention> Mentions)
{
    private readonly Lazy<ImmutableArray<QuotedSentence>> _sentences = new(() => SentenceCutting.Around(Mentions));

    /// <summary>Everyone whom mentions name, in the order of their first.</summary>
    internal static ImmutableArray<NamedActor> In(IEnumerable<Mention> mentions) =>
        [.. mentions.GroupBy(mention => mention.Actor).Select(same => new NamedActor(same.Key, [.. same]))];

    /// <summary>The sentences that name it, each once however often they do; cut when first asked for.</summary>
    public ImmutableArray<QuotedSentence> Sentences => _sentences.Value;
}

/// <summary>Words of an article that a text of ours quotes.</summary>
/// <param name="Source">The article.</param>
/// <param name="Who">Whose words they are; null where that is not said.</param>
/// <param name="Passages">Where they stand; none where they do not, which was then reported.</param>
/// <param name="Attribution">The line that names the source; null where the words stand in a link to the article.</param>
public sealed record LinkedQuotation(Article Source, Actor? Who, ImmutableArray<Passage> Passages, AttributionBlock? Attribution)
{
    /// <summary>Whether the words are a translation of those of the article.</summary>
    public bool IsTranslated { get; init; }
}

/// <summary>Words of a text of ours between quotation marks.</summary>
/// <param name="Block">The block of the text they stand in.</param>
/// <param name="Start">Where they begin in the block's plain text, behind the mark.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Passage">Where they stand in an article.</param>
public sealed record QuotedWords(TextBlock Block, int Start, int Length, Passage Passage);
