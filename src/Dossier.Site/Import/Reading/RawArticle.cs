namespace Dossier.Import.Reading;

/// <summary>What the markup around a line of a web page says about it; a line of plain text has none.</summary>
public enum LineMarkup
{
    None,

    /// <summary>Part of the page around the article: navigation, footer, share bar, list of other articles.</summary>
    Surroundings,
    Headline,
    Subheading,
    Caption,
    ListItem,
    TableRow,
    Quotation,
    Preformatted,
}

/// <summary>A line of the input.</summary>
/// <param name="Number">Its number, counted from 1: in a text file the line's, in a web page that of the block in reading order.</param>
/// <param name="Text">Its words, without white space at the ends and without control characters.</param>
/// <param name="Markup">What the markup says it is.</param>
/// <param name="HadControls">Whether control characters stood in it.</param>
public sealed record RawLine(int Number, string Text, LineMarkup Markup = LineMarkup.None, bool HadControls = false)
{
    public bool IsBlank => Text.Length == 0;

    /// <summary>How it stands in lists, quotations and tables; null where it is a plain paragraph.</summary>
    public LineShape? Shape { get; init; }

    /// <summary>The links in it, in order.</summary>
    public ImmutableArray<LineLink> Links { get; init; } = [];

    /// <summary>The same number for lines whose element is of one name and class and stands in one parent, as paragraphs of a text do; 0 where there is no markup.</summary>
    public int Kin { get; init; }

    /// <summary>Why an editor has to look at it, although it is kept: running text in a part of a page that bears the name of something else; null where there is no reason.</summary>
    public string? Doubtful { get; init; }

    /// <summary>Why it stands around the article, where the part of the page says more than that it does; null for all else.</summary>
    public DropReason? Because { get; init; }

    /// <summary>What becomes of it, where the form of the file says so; null where the layout decides.</summary>
    public GivenFate? Given { get; init; }
}

/// <summary>A fate that the form of a file gives to a line: a field of front matter, the number of a page.</summary>
/// <param name="Fate">What becomes of the line.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record GivenFate(LineFate Fate, string Reason)
{
    /// <summary>The line is no part of the article.</summary>
    internal static GivenFate Dropped(DropReason reason) => new(new LineFate.Dropped(reason), FateReasons.Of(reason));

    /// <summary>The line states what is only proposed.</summary>
    internal static GivenFate Proposal { get; } = new(new LineFate.Dropped(DropReason.FrontMatter), FateReasons.Proposed);

    /// <summary>The line states a field; where none takes it, it is shown as what it is.</summary>
    internal static GivenFate OfField(string? field) => field is null ? Dropped(DropReason.FrontMatter) : new(new LineFate.Moved([field]), FateReasons.Stated);
}

/// <summary>A link in a line.</summary>
/// <param name="Start">Where its words begin, counted from 0.</param>
/// <param name="Length">How many characters they have.</param>
/// <param name="Address">Where it leads; null where that cannot be known without the address of the page.</param>
public sealed record LineLink(int Start, int Length, string? Address);

/// <summary>How a line stands within the text.</summary>
/// <param name="Around">The lists and quotations around it, the outermost first.</param>
/// <param name="Table">The number of its table; 0 where it is no row of one.</param>
/// <param name="Cells">Where the cells of a row end in the line's text, and the bar between them begins.</param>
public sealed record LineShape(ImmutableArray<LineContainer> Around, int Table = 0, ImmutableArray<int> Cells = default);

/// <summary>A list's item or a quotation around a line.</summary>
/// <param name="Id">Its number in the page, so that lines know whether they stand in the same one.</param>
public abstract record LineContainer(int Id)
{
    public sealed record Quotation(int Id) : LineContainer(Id);

    /// <summary>An item of a list.</summary>
    /// <param name="Id">The item's number in the page.</param>
    /// <param name="List">That of its list.</param>
    /// <param name="Ordinal">Its number in a numbered list; null in a list with bullets.</param>
    public sealed record Item(int Id, int List, int? Ordinal) : LineContainer(Id);
}

/// <summary>What a page says about its article in JSON-LD, Open Graph and <c>meta</c>, where nobody reads it but machines.</summary>
/// <remarks>The dates are those of publication, of the last change and of reading, as EDTF. A standfirst is taken as it is, a description only where it is printed as well.</remarks>
internal sealed record PageMetadata(
    string? Title = null,
    string? Description = null,
    string? Author = null,
    string? Date = null,
    string? Outlet = null,
    string? Url = null,
    string? Language = null,
    string? Caption = null,
    string? Modified = null,
    string? Standfirst = null,
    string? DateWords = null,
    string? Retrieved = null,
    string? DateElsewhere = null,
    string? Sender = null);

/// <summary>The text of an article as it came in, with its blank lines, and what a page says about itself; nothing for plain text.</summary>
internal sealed record RawArticle(ImmutableArray<RawLine> Lines, PageMetadata Metadata)
{
    /// <summary>Which one it is of a file of several; empty where the file is one article.</summary>
    public string Part { get; init; } = "";

    /// <summary>What to say of it as a whole: two readings that differ, an encoding that was guessed.</summary>
    public ImmutableArray<ReadingDoubt> Doubts { get; init; } = [];

    /// <summary>The same, with one thing more to say of it; nothing more where that is null.</summary>
    public RawArticle Doubted(ReadingDoubt? doubt) => doubt is null ? this : this with { Doubts = Doubts.Add(doubt) };

    /// <summary>Whether it can have no text: a reference of a library.</summary>
    public bool IsReference { get; init; }
}

/// <summary>What an editor has to know of how an input was read.</summary>
public abstract record ReadingDoubt
{
    private ReadingDoubt()
    {
    }

    /// <summary>Two ways to find the article in a page found different ones.</summary>
    /// <param name="Share">How much of the words of the two they have in common, in per cent.</param>
    public sealed record Readings(int Share) : ReadingDoubt;

    /// <summary>Running text was left out that stands in parts of the page which by their names or attributes are no article.</summary>
    /// <param name="Words">How many words.</param>
    /// <param name="KeptWords">How many words of running text were kept.</param>
    /// <param name="Beginning">How the first such paragraph begins.</param>
    public sealed record Boxes(int Words, int KeptWords, string Beginning) : ReadingDoubt;

    /// <summary>Running text was kept that the page hides from its readers.</summary>
    /// <param name="Words">How many words.</param>
    /// <param name="Beginning">How the first such paragraph begins.</param>
    public sealed record Hidden(int Words, string Beginning) : ReadingDoubt;

    /// <summary>Sentences were left out that may be the article's, few as they are.</summary>
    /// <param name="Count">How many paragraphs.</param>
    /// <param name="Reason">Why they were left out.</param>
    /// <param name="Beginning">How the first of them begins.</param>
    public sealed record Missed(int Count, DropReason Reason, string Beginning) : ReadingDoubt;

    /// <summary>It leads to other articles, and may be none itself.</summary>
    /// <param name="Count">How many it leads to.</param>
    /// <param name="Beginning">How the first of them begins.</param>
    public sealed record Front(int Count, string Beginning) : ReadingDoubt;

    /// <summary>Nothing says how the bytes are to be read as letters, and they were guessed, or the letters look wrong.</summary>
    /// <param name="Encoding">The encoding by which they were read.</param>
    /// <param name="Declared">The encoding that the input states, where that makes no words; null where it states none.</param>
    public sealed record Letters(string Encoding, string? Declared = null) : ReadingDoubt;

    /// <summary>The fonts of a file do not say which letters their signs are, and what was read makes no words.</summary>
    public sealed record Fonts : ReadingDoubt;

    /// <summary>Parts of the input are in no draft.</summary>
    /// <param name="Parts">Which, by name, kind and size.</param>
    public sealed record LeftOut(string Parts) : ReadingDoubt;

    /// <summary>Nothing says in what language the text is, and its letters were taken for a hint.</summary>
    /// <param name="Tag">The language, as BCP 47 has it.</param>
    public sealed record Script(string Tag) : ReadingDoubt;
}

/// <summary>A paragraph of the input: one line, or several that a mailer or printer broke at a width.</summary>
internal sealed record RawParagraph(ImmutableArray<RawLine> Lines)
{
    /// <summary>Its words on one line.</summary>
    public string Text { get; } = Hyphens.Join(Lines);

    /// <summary>Whether words of it were broken over lines and are whole again.</summary>
    public bool IsRejoined => Lines.Length > 1 && Hyphens.AreIn(Lines);

    public LineMarkup Markup => Lines[0].Markup;

    public int Kin => Lines[0].Kin;

    /// <summary>Whether a blank line stood before it.</summary>
    public bool AfterBlank { get; init; }
}
