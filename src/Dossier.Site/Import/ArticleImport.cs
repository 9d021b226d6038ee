using Dossier.Dates;
using Dossier.Entries.Articles;
using Dossier.Entries.Parsing;
using Dossier.FrontMatter.Values;
using Dossier.Graph.Names.Candidates;
using Dossier.Import.Damage;
using Dossier.Import.Drafts;
using Dossier.Import.Forms;
using Dossier.Import.Layout;
using Dossier.Import.Reading;
using Dossier.Sources;
using Dossier.Text.Languages;

namespace Dossier.Import;

/// <summary>An article that was read: the fate of each of its lines, the draft, and what an editor has to look at.</summary>
public sealed record ImportedArticle
{
    /// <summary>The id of the draft.</summary>
    public string Id => Draft.Id;

    /// <summary>The text of the draft's file.</summary>
    public string Text => field ??= Draft.ToText();

    /// <summary>The id of the article that has this text already; null where there is none.</summary>
    public required string? SameTextAs { get; init; }

    /// <summary>The article that has nearly this text, or this address; null where there is none.</summary>
    public LikeText? Like { get; init; }

    /// <summary>The id that the headline gives, where another entry has it already.</summary>
    public required string? TakenId { get; init; }

    /// <summary>Whether the input has a headline; where not, the draft bears the input's name.</summary>
    public required bool HasHeadline { get; init; }

    /// <summary>Which one it is of an input of several: <c>item 2</c>; empty where the input is one article.</summary>
    public required string Part { get; init; }

    /// <summary>What is not certain about how it was read.</summary>
    public required ImmutableArray<ReadingDoubt> Doubts { get; init; }

    /// <summary>How much of the input's text is in the draft.</summary>
    public required ImportBalance Balance { get; init; }

    public required Draft Draft { get; init; }

    public required ImmutableArray<LineVerdict> Lines { get; init; }

    public required string? Language { get; init; }

    public required ImmutableArray<KnownEntry> Actors { get; init; }

    public required ImmutableArray<KnownEntry> Events { get; init; }

    /// <summary>The names that no actor bears, with places and peoples told apart.</summary>
    public required ImmutableArray<NameCandidate> Names { get; init; }

    /// <summary>Whether names can be found in the text: its script has capitals.</summary>
    public required bool HasCapitals { get; init; }

    public required ImmutableArray<DateMention> Dates { get; init; }

    public required string Fingerprint { get; init; }

    /// <summary>The lines that are not blank, for a table.</summary>
    public IEnumerable<ShownLine> Shown =>
        from verdict in Lines
        where !verdict.Line.IsBlank
        let fate = verdict.Fate is LineFate.Moved moved ? $"field {string.Join(", ", moved.Fields)}" : ImportReport.Fate(verdict.Fate)
        select new ShownLine(verdict.Line.Number, fate, verdict.Reason, string.Join("; ", verdict.Flags.Where(flag => flag.Text != verdict.Reason).Select(flag => flag.ToString())), verdict.Line.Text);

    /// <summary>What to warn of: little was kept, readings differ, letters were guessed.</summary>
    /// <param name="at">The input.</param>
    public IEnumerable<Diagnostic> Warnings(Place at) => ImportWarnings.Of(Balance, Doubts, at);

    /// <summary>What an editor may want to add, a line each.</summary>
    public IEnumerable<string> Suggestions => ImportSuggestions.Of(this);
}

/// <summary>A line of the input as a table shows it.</summary>
public sealed record ShownLine(int Number, string Fate, string Reason, string Flags, string Text);

/// <summary>
/// An article to a draft, top to bottom: start reading here. In: the bytes of one input and what the dossier knows. Out: the
/// draft and its report. Nothing is written, repaired or guessed.
/// </summary>
public static class ArticleImport
{
    private const string FallbackId = "article";

    /// <summary>In characters: as much as a file of an entry may hold.</summary>
    private const int MostLookedThrough = 1_000_000;

    /// <summary>Imports one input.</summary>
    /// <param name="name">Its name as the user wrote it.</param>
    /// <param name="bytes">What was read.</param>
    /// <param name="known">The dossier that the draft goes into.</param>
    /// <param name="refusals">Receives why the input is nothing that can be imported.</param>
    /// <returns>Null where it is refused.</returns>
    public static ImportedArticle? Import(string name, ReadOnlySpan<byte> bytes, KnownEntries known, DiagnosticBag refusals) =>
        ArticleReader.Read(name, bytes, refusals) is [var article, ..] ? Import(name, article, known) : null;

    /// <summary>Imports a text that is decoded already.</summary>
    public static ImportedArticle? Import(string name, string text, KnownEntries known, DiagnosticBag refusals) =>
        ArticleReader.Read(name, text, refusals) is [var article, ..] ? Import(name, article, known) : null;

    /// <summary>Imports every article of an input, each made known before the next.</summary>
    /// <param name="name">Its name as the user wrote it.</param>
    /// <param name="bytes">What was read.</param>
    /// <param name="known">The dossier that the drafts go into.</param>
    /// <param name="refusals">Receives why the input is nothing that can be imported.</param>
    /// <returns>None where it is refused.</returns>
    public static IEnumerable<ImportedArticle> ImportAll(string name, byte[] bytes, KnownEntries known, DiagnosticBag refusals) =>
        ArticleReader.Read(name, bytes, refusals).Select(article => Import(name, article, known));

    private static ImportedArticle Import(string name, RawArticle raw, KnownEntries known)
    {
        var paragraphs = Paragraphs.Of(raw.Lines);
        var layout = ArticleLayout.Of(raw, paragraphs);
        var kept = Enumerable.Range(0, layout.Count).Where(at => layout.FateOf(at) is LineFate.Kept).ToImmutableArray();
        var texts = kept.Select(at => NormalForm.Composed(paragraphs[at].Text)).ToArray();
        var words = texts.Append(layout.Title ?? raw.Metadata.Title ?? "").ToArray();
        var stated = LanguageDetection.Of(words) ?? raw.Metadata.Language;
        var language = stated ?? ScriptLanguage.Of(words);
        raw = stated is null && language is not null ? raw.Doubted(new ReadingDoubt.Script(language)) : raw;

        raw = raw.Doubted(FrontPages.Of(layout)).Doubted(layout.Doubt);

        // What is longer than an entry may be is no article: its words come over, and nothing is looked for in its end.
        var near = Near(kept, paragraphs);
        var nearTexts = texts[..near];
        var originals = kept.Take(near).Select(at => paragraphs[at].Text).ToArray();
        var headings = kept.Select(at => layout.FateOf(at) is LineFate.Kept { AsHeading: true }).ToArray();
        var damage = Damage(layout, nearTexts, originals, headings, language?.Split('-')[0], known);
        var actors = known.Actors(nearTexts.Prepend(layout.Title ?? ""));
        var events = known.Events(nearTexts, actors);
        var placed = kept.Take(near).Select((at, index) => (Text: originals[index], Line: paragraphs[at].Lines[0].Number)).ToArray();
        var published = Day(raw.Metadata.Date ?? layout.Date ?? raw.Metadata.DateElsewhere);
        var (id, taken) = FreeId(layout.Title ?? raw.Metadata.Title ?? StemOf(name), known);
        var fingerprint = BodyFingerprint.Of(texts);
        var balance = ImportBalance.Of(raw, layout, kept);
        var imported = new ImportedArticle
        {
            Part = raw.Part,
            Doubts = raw.Doubts,
            Balance = balance,
            SameTextAs = texts.Length > 0 ? known.Fingerprints.GetValueOrDefault(fingerprint) : null,
            TakenId = taken,
            HasHeadline = (layout.Title ?? raw.Metadata.Title) is not null,
            Draft = new Draft
            {
                Id = id,
                Fields = DraftFields.Of(layout, raw.Metadata, language, damage, StemOf(name), known),
                Proposals = DraftFields.Proposals(layout, raw.Metadata, actors, events, known),
                Notes = [.. ImportWarnings.Of(balance, raw.Doubts, Place.Whole("")).Select(warning => warning.Message)],
                Body = MarkdownBody.Of(kept.Select((at, index) => (paragraphs[at], headings[index]))),
            },
            Lines = LineVerdicts.Of(raw.Lines, layout, kept, damage),
            Language = language,
            Actors = actors,
            Events = events,
            Names = NameCandidates.In(placed, language?.Split('-')[0], known.IsActor),
            HasCapitals = NameCandidates.HasCapitals(nearTexts),
            Dates = [.. placed.SelectMany(paragraph => DateMentions.In(paragraph.Text, paragraph.Line, published))],
            Fingerprint = fingerprint,
        };
        return imported.SameTextAs is null && AsEntry(id, imported.Text) is { } entry ? imported with { Like = known.Texts.Of(entry) } : imported;
    }

    /// <summary>A draft as the build reads it; null where it is too long for an entry.</summary>
    private static Article? AsEntry(string id, string text) => text.Length > MostLookedThrough ? null :
        EntryParser.ParseEntry(new SourceFile($"content/articles/{id}.md", $"articles/{id}.md", text), new DiagnosticBag()) as Article;

    /// <summary>Makes an imported article known, so that the next input that says the same, or has its name, is noticed.</summary>
    public static void Remember(ImportedArticle article, KnownEntries known)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(known);
        known.Ids.Add(article.Id);
        known.Fingerprints.TryAdd(article.Fingerprint, article.Id);
        if (AsEntry(article.Id, article.Text) is { } entry)
            known.Texts.Add(entry);
    }

    /// <summary>The damage of each kept paragraph; none of those that are not looked through.</summary>
    private static ImmutableArray<ImmutableArray<LineFlag>> Damage(LayoutDraft layout, string[] texts, string[] originals, bool[] headings, string? language, KnownEntries known)
    {
        var lexicon = new Lexicon(language, texts.Append(layout.Title ?? "").Append(layout.Dek ?? "").Concat(layout.Captions), known.Words);
        return [.. DamageFinder.In(originals, headings[..texts.Length], language, lexicon), .. Enumerable.Repeat(ImmutableArray<LineFlag>.Empty, headings.Length - texts.Length)];
    }

    /// <summary>How many of the kept paragraphs are looked through for damage, names and dates.</summary>
    private static int Near(ImmutableArray<int> kept, ImmutableArray<RawParagraph> paragraphs)
    {
        var characters = 0;
        var count = 0;
        while (count < kept.Length && (characters += paragraphs[kept[count]].Text.Length) <= MostLookedThrough)
            count++;
        return count;
    }

    private static DateOnly? Day(string? edtf) =>
        edtf is not null && EdtfDate.Parse(edtf) is EdtfParse.Parsed { Date: { Precision: EdtfPrecision.Day } date } ? date.Lower : null;

    private static string StemOf(string name)
    {
        var stem = WordForms.Fold(Path.GetFileNameWithoutExtension(name));
        return stem.Length == 0 ? FallbackId : stem;
    }

    /// <summary>The id that a headline gives; where it is taken, the first free one of those with a number.</summary>
    private static (string Id, string? Taken) FreeId(string title, KnownEntries known)
    {
        var wanted = Slug.FromTitle(title) is { } slug && Slug.IsValidId(slug) ? slug : FallbackId;
        if (!known.Ids.Contains(wanted))
            return (wanted, null);
        var numbered = Enumerable.Range(2, int.MaxValue - 2).Select(number => string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}"));
        return (numbered.First(id => !known.Ids.Contains(id)), wanted);
    }
}
