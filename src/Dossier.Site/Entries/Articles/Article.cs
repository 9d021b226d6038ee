using Dossier.Dates;
using Dossier.FrontMatter.Values;
using Dossier.Text;

namespace Dossier.Entries.Articles;

/// <summary>A source article: what is known about it, and its words.</summary>
public sealed class Article : Entry
{
    private readonly Lazy<TextFingerprint> _fingerprint;

    /// <summary>An article; what its text is compared by is made when it is first asked for.</summary>
    public Article() => _fingerprint = new(() => TextFingerprint.Of(this));

    /// <summary>The headline as printed.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>The standfirst below the headline.</summary>
    public Located<string>? Dek { get; init; }

    /// <summary>The outlet's id; null where the text does not say.</summary>
    public Located<string>? Outlet { get; init; }

    /// <summary>The author: words, or an actor's id.</summary>
    public Located<string>? Author { get; init; }

    /// <summary>The translator: words, or an actor's id.</summary>
    public Located<string>? Translator { get; init; }

    /// <summary>The date of publication.</summary>
    public Located<EdtfDate>? Date { get; init; }

    /// <summary>Why there is no date, or where it comes from.</summary>
    public Prose? DateNote { get; init; }

    public Located<string>? Url { get; init; }

    public Located<string>? ArchivedUrl { get; init; }

    /// <summary>When it was read at its address.</summary>
    public Located<EdtfDate>? Retrieved { get; init; }

    /// <summary>The BCP 47 tag of its words; null means the dossier's own language.</summary>
    public Located<string>? Language { get; init; }

    /// <summary>Ids of the outlets and articles it takes its news from.</summary>
    public required ImmutableArray<Located<string>> BasedOn { get; init; }

    /// <summary>Ids of articles that stand, as it does, on one text that nobody names: an agency's, say.</summary>
    public required ImmutableArray<Located<string>> SharesSource { get; init; }

    /// <summary>Ids of articles whose wording is like its own by chance.</summary>
    public required ImmutableArray<Located<string>> DiffersFrom { get; init; }

    /// <summary>Ids of its main subjects.</summary>
    public required ImmutableArray<Located<string>> About { get; init; }

    /// <summary>Ids of the events it reports.</summary>
    public required ImmutableArray<Located<string>> Events { get; init; }

    public required ImmutableArray<Located<string>> Topics { get; init; }

    /// <summary>One or two sentences of ours.</summary>
    public Prose? Summary { get; init; }

    /// <summary>The words under its picture.</summary>
    public Located<string>? Caption { get; init; }

    /// <summary>What it says about itself: who vouches for it, and who does not.</summary>
    public Located<string>? Disclaimer { get; init; }

    /// <summary>Admiralty reliability of the source; null means the outlet's.</summary>
    public Located<Reliability>? Reliability { get; init; }

    /// <summary>Admiralty credibility of the information; null means it cannot be judged.</summary>
    public Located<Credibility>? Credibility { get; init; }

    public required ImmutableArray<Statement> Statements { get; init; }

    /// <summary>Whether it may say more than <see cref="Statements"/>: one was written that could not be read, which was reported.</summary>
    public bool LacksStatements { get; init; }

    /// <summary>What the copy suffered before it came to us.</summary>
    public required ImmutableArray<Located<Damage>> Damage { get; init; }

    /// <summary>What we do not know about it.</summary>
    public required ImmutableArray<Prose> Gaps { get; init; }

    /// <summary>Ids that its text must not be linked to.</summary>
    public required ImmutableArray<Located<string>> Unlinked { get; init; }

    /// <summary>Its text in few numbers, by which it is found among others that are like it.</summary>
    internal TextFingerprint Fingerprint => _fingerprint.Value;

    /// <summary>The words that it prints around its body, in reading order.</summary>
    public required ImmutableArray<DisplayText> Display { get; init; }

    /// <summary>Its text as a translation has it, paragraph by paragraph; null where there is none.</summary>
    public Prose? Translated { get; init; }

    /// <summary>The blocks of its body, and behind them those of what is printed around it.</summary>
    public ImmutableArray<TextBlock> Blocks => [.. Body.Blocks, .. Display.SelectMany(part => part.Prose.Blocks)];

    /// <inheritdoc/>
    public override string Label => Title.Value;

    /// <inheritdoc/>
    public override IEnumerable<string> Anchors => Body.Anchors.Concat(Display.Select(part => part.Anchor));

    /// <inheritdoc/>
    public override string? AnchorMeant(string fragment) =>
        Display.Any(part => part.Anchor == fragment) ? fragment : base.AnchorMeant(fragment);
}

/// <summary>What an article says about one claim, in whose words.</summary>
public sealed record Statement
{
    public required Located<ClaimReference> Claim { get; init; }

    public required Located<Stance> Stance { get; init; }

    /// <summary>The actor who says so, or the article's own id; null means the article's outlet.</summary>
    public Located<string>? By { get; init; }

    /// <summary>
    /// Ids of those between the speaker and the article, in the order in which the words came, the nearest to the speaker first.
    /// </summary>
    public required ImmutableArray<Located<string>> Through { get; init; }

    /// <summary>The only one between them, in the short form.</summary>
    public Located<string>? Via { get; init; }

    /// <summary>Whether the speaker said it openly, to be quoted by name; null leaves it to the build.</summary>
    public Located<Answer>? OnRecord { get; init; }

    /// <summary>The words, verbatim from the article's text.</summary>
    public Located<string>? Quote { get; init; }

    public Located<Credibility>? Credibility { get; init; }

    public Prose? Note { get; init; }
}
