using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Layout;

/// <summary>
/// The paragraphs of one article while <see cref="ArticleLayout"/> decides what becomes of them. Each is decided once; what
/// is not decided when all rules are through is body.
/// </summary>
internal sealed class LayoutDraft
{
    private readonly (LineFate Fate, string Reason)?[] _fates;
    private readonly List<LineFlag>[] _flags;

    /// <summary>Begins with nothing decided.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="language">Their language, as BCP 47 has it; null where it is not known.</param>
    public LayoutDraft(ImmutableArray<RawParagraph> paragraphs, string? language)
    {
        (Paragraphs, Language) = (paragraphs, language);
        Readings = [.. paragraphs.Select(paragraph => paragraph.Markup is LineMarkup.TableRow or LineMarkup.Preformatted || paragraph.Lines[0].Given is not null ? LineReading.Nothing : LineRules.Read(paragraph.Text, language))];
        Folded = [.. paragraphs.Select(paragraph => paragraph.Text.Length > 1500 ? paragraph.Text : WordForms.Fold(paragraph.Text))];
        Words = [.. paragraphs.Select(paragraph => LineText.WordCount(paragraph.Text))];
        IsProse = [.. Enumerable.Range(0, paragraphs.Length).Select(LooksLikeProse)];
        _fates = new (LineFate, string)?[paragraphs.Length];
        _flags = [.. paragraphs.Select(_ => new List<LineFlag>())];
    }

    public ImmutableArray<RawParagraph> Paragraphs { get; }

    /// <summary>The language of the page, as BCP 47 has it; null where it is not known.</summary>
    public string? Language { get; }

    public ImmutableArray<LineReading> Readings { get; }

    public ImmutableArray<string> Folded { get; }

    public ImmutableArray<int> Words { get; }

    /// <summary>Which paragraphs are running text beyond doubt.</summary>
    public ImmutableArray<bool> IsProse { get; }

    public int Count => Paragraphs.Length;

    /// <summary>The numbers of the paragraphs, from one on.</summary>
    public IEnumerable<int> From(int first) => Enumerable.Range(first, Math.Max(0, Count - first));

    /// <summary>The first paragraph of running text, from one on, whose fate is open; -1 where there is none.</summary>
    public int NextOpenProse(int first) => From(first).FirstOrDefault(at => IsOpen(at) && IsProse[at], -1);

    /// <summary>Whether a paragraph right before or after one is of a kind.</summary>
    public bool IsBeside(int at, Func<LineReading, bool> kind) => (at > 0 && kind(Readings[at - 1])) || (at + 1 < Count && kind(Readings[at + 1]));

    public bool HasByline => Readings.Any(reading => reading.All.Any(part => part is LineReading.Byline));

    /// <summary>The stems of all running text.</summary>
    public FrozenSet<string> ProseStems => field ??= LineText.Stems(string.Join(' ', Paragraphs.Where((_, at) => IsProse[at]).Select(paragraph => paragraph.Text)));

    // What the fields of the entry get, in the words of the input.
    public string? Title { get; set; }

    public string? Dek { get; set; }

    public string? Author { get; set; }

    public string? Date { get; set; }

    public string? Translator { get; set; }

    /// <summary>Where the first update of a live page begins; beyond all paragraphs where there is none.</summary>
    public int FirstUpdate { get; set; } = int.MaxValue;

    /// <summary>What to say of it as a whole; null where there is nothing.</summary>
    public ReadingDoubt? Doubt { get; set; }

    public List<string> DateNotes { get; } = [];

    /// <summary>Times of the header that count from when the page was read, so that they say no day.</summary>
    public List<string> RelativeTimes { get; } = [];

    public List<string> Captions { get; } = [];

    public List<string> Disclaimers { get; } = [];

    public LineMarkup Markup(int at) => Paragraphs[at].Markup;

    public bool IsOpen(int at) => _fates[at] is null;

    /// <summary>Whether nothing is known of the line by itself, and nothing was decided.</summary>
    public bool IsUnknown(int at) => IsOpen(at) && Readings[at] is LineReading.Unknown;

    public LineFate FateOf(int at) => _fates[at]?.Fate ?? new LineFate.Kept();

    public string ReasonOf(int at) => _fates[at]?.Reason ?? FateReasons.Body;

    public ImmutableArray<LineFlag> FlagsOf(int at) => [.. _flags[at]];

    public void Flag(int at, LineFlag flag) => _flags[at].Add(flag);

    public void Drop(int at, DropReason reason) => Decide(at, new LineFate.Dropped(reason), FateReasons.Of(reason));

    /// <summary>A line whose form says that it is the headline, where the text has another one: no field takes it.</summary>
    public void TakeBack(int at) => _fates[at] = (new LineFate.Dropped(DropReason.FrontMatter), FateReasons.Of(DropReason.FrontMatter));

    /// <summary>Does what the form of the file says of a line.</summary>
    public void Take(int at, GivenFate given) => Decide(at, given.Fate, given.Reason);

    public void Keep(int at, string reason, bool asHeading = false, bool isUnsure = false)
    {
        Decide(at, new LineFate.Kept(asHeading), reason);
        if (isUnsure)
            Flag(at, LineFlag.Whole(LineFlag.Unsure, reason));
    }

    public void Move(int at, string field, string reason) => Decide(at, new LineFate.Moved([field]), reason);

    /// <summary>Does what the line's own words ask for: its parts to fields, or away.</summary>
    public void Follow(int at)
    {
        // Every part is taken before those of one field become one.
        var parts = Readings[at].All.Select(part => Take(part, Paragraphs[at].Text)).ToArray();
        foreach (var doubt in Readings[at].All.OfType<LineReading.Dated>().Select(date => date.Doubt).OfType<string>())
            Flag(at, LineFlag.Whole(LineFlag.Unsure, doubt));
        var taken = parts.OfType<(string Field, string Reason)>().DistinctBy(part => part.Field).ToArray();
        if (taken.Length > 0)
            Decide(at, new LineFate.Moved([.. taken.Select(part => part.Field)]), string.Join("; ", taken.Select(part => part.Reason)));
        else
            Drop(at, Readings[at].All.OfType<LineReading.Furniture>().FirstOrDefault()?.Reason ?? DropReason.Section);
    }

    /// <summary>The same with a time of the header that counts from when the page was read.</summary>
    public void FollowRelative(int at)
    {
        RelativeTimes.Add(Paragraphs[at].Text);
        Follow(at);
    }

    private (string Field, string Reason)? Take(LineReading part, string text)
    {
        switch (part)
        {
            case LineReading.Byline byline:
                Author ??= byline.Author;
                return ("author", byline.Rest.Length == 0 ? FateReasons.Author : FateReasons.AuthorWithout(byline.Rest));
            case LineReading.Dated { Edtf: { } edtf, IsUpdate: false } when Date is null || Date == edtf:
                Date = edtf;
                return ("date", FateReasons.Date);
            case LineReading.Dated dated:
                DateNotes.Add(dated.Text);
                return ("date_note", FateReasons.DateNote);
            case LineReading.Caption:
                AddCaption(text);
                return ("caption", FateReasons.Caption);
            case LineReading.Disclaimer disclaimer:
                Disclaimers.Add(text);
                Translator ??= disclaimer.Translator;
                return ("disclaimer", FateReasons.Disclaimer);
            case LineReading.Unknown or LineReading.Furniture or LineReading.Section or LineReading.Several:
                break;
        }

        return null;
    }

    /// <summary>Moves the words under a picture, which a page may print twice.</summary>
    public void MoveCaption(int at)
    {
        AddCaption(Paragraphs[at].Text);
        Move(at, "caption", FateReasons.Caption);
    }

    private void AddCaption(string text)
    {
        if (!Captions.Contains(text))
            Captions.Add(text);
    }

    private void Decide(int at, LineFate fate, string reason)
    {
        if (_fates[at] is not null)
            throw new InvalidOperationException($"paragraph {at} is decided twice");
        _fates[at] = (fate, reason);
    }

    private bool LooksLikeProse(int at)
    {
        var paragraph = Paragraphs[at];
        if (paragraph.Lines[0].Given is not null || paragraph.Markup is LineMarkup.Surroundings or LineMarkup.Headline or LineMarkup.Subheading or LineMarkup.Caption)
            return false;
        if (Readings[at] is not (LineReading.Unknown or LineReading.Caption { IsSure: false }))
            return false;
        var text = paragraph.Text;
        if (Words[at] >= 25 || text.Length >= 220)
            return true;
        if (!LineText.EndsSentence(text))
            return false;
        // A headline may be a question or a cry; only a longer one is taken for text.
        if (LineText.EndsQuestion(text) && LineText.SentenceCount(text) == 1)
            return Words[at] >= 18;
        return Words[at] >= 9 || (Words[at] >= 6 && LineText.SentenceCount(text) > 1);
    }
}
