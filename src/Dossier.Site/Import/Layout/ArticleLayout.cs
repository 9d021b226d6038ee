using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Layout;

/// <summary>
/// Decides what becomes of every paragraph, by what it says and where it stands: headline, standfirst, text, and what is
/// around them. What no rule is sure of stays in the text: to lose a line of the text is worse than to keep a line of the
/// page. The order is that of a page, top to bottom.
/// </summary>
internal static class ArticleLayout
{
    /// <summary>How many paragraphs may lie between the two printings of a headline.</summary>
    private const int HeadlineReach = 8;

    public static LayoutDraft Of(RawArticle article, ImmutableArray<RawParagraph> paragraphs)
    {
        var draft = Decided(article, paragraphs);
        if (draft.Title is not { } title || article.Metadata.Title is not { } stated || IsSame(WordForms.Fold(title), WordForms.Fold(stated)))
            return draft;

        foreach (var at in draft.From(0).Where(at => paragraphs[at].Lines[0].Given?.Fate is LineFate.Moved { Fields: ["title"] }))
            draft.TakeBack(at);

        return draft;
    }

    private static bool IsSame(string title, string stated) => title.Contains(stated, StringComparison.Ordinal) || stated.Contains(title, StringComparison.Ordinal);

    private static LayoutDraft Decided(RawArticle article, ImmutableArray<RawParagraph> paragraphs)
    {
        var draft = new LayoutDraft(paragraphs, LanguageOf(article.Metadata.Language, paragraphs));
        foreach (var at in draft.From(0))
        {
            if (paragraphs[at].Lines[0].Given is { } given)
                draft.Take(at, given);
            else if (paragraphs[at].Markup == LineMarkup.Surroundings)
                draft.Drop(at, paragraphs[at].Lines[0].Because ?? DropReason.Markup);
            else if (paragraphs[at].Lines[0].Doubtful is { } doubt)
                draft.Flag(at, LineFlag.Whole(LineFlag.Unsure, doubt));
        }

        ReaderComments.Drop(draft);
        var page = PastedPage.Find(draft);
        var firstProse = draft.NextOpenProse(0);
        var title = page is var (first, last) ? PastedPage.Headline(draft, first, last, at => CanBeHeadline(draft, at)) : -1;
        if (title < 0)
            title = Headline(draft, article.Metadata, firstProse);
        if (title >= 0 && IsOfSite(draft, article.Metadata, title))
        {
            draft.Drop(title, DropReason.Label);
            draft.Title = article.Metadata.Title;
        }
        else if (title >= 0)
        {
            draft.Title = paragraphs[title].Text;
            draft.Move(title, "title", FateReasons.Title);
            DropRepeats(draft, title);
        }

        if (firstProse < 0)
        {
            WithoutProse(draft, title);
            return draft;
        }

        if (page is { } text)
            PastedPage.Around(draft, title, text.First, text.Last);
        StatedLines.Lay(draft, article.Metadata, title);
        AuthorNotes.Lay(draft);
        var start = 0;
        if (title >= 0)
        {
            Above(draft, title);
            if (LiveUpdates.First(draft, title) is >= 0 and var update)
                draft.FirstUpdate = update;
            start = HeaderLayout.Lay(draft, title, article.Metadata);
        }

        if (article.Metadata.Author is null && draft.Author is { } printed)
            StatedLines.About(draft, printed);
        BodyLayout.Lay(draft, start);
        if (draft.Author is null && draft.NextOpenProse(start) is >= 0 and var lead && BylineName.Leading(paragraphs[lead].Text) is { } leading)
        {
            draft.Author = leading;
            draft.Flag(lead, LineFlag.Whole(LineFlag.Unsure, FateReasons.Author));
        }

        return draft;
    }

    /// <summary>The language that the page states where its words do not speak against it; else that of its words, or of its script.</summary>
    private static string? LanguageOf(string? stated, ImmutableArray<RawParagraph> paragraphs)
    {
        var texts = paragraphs.Select(paragraph => paragraph.Text);
        return LanguageDetection.Of(texts) is { } found && stated?.Split('-')[0] != found ? found : stated ?? ScriptLanguage.Of(texts);
    }

    /// <summary>The paragraph that is the headline; -1 where the text has none.</summary>
    private static int Headline(LayoutDraft draft, PageMetadata metadata, int firstProse)
    {
        if (metadata.Title is { } known)
        {
            var folded = WordForms.Fold(known);
            var printed = draft.From(0).Where(at => draft.IsOpen(at) && draft.Words[at] <= 40).ToArray();
            var same = printed.FirstOrDefault(at => draft.Folded[at] == folded || IsWithSite(folded, draft.Folded[at]), -1);
            if (same < 0)
                same = printed.FirstOrDefault(at => IsWithSite(draft.Folded[at], folded), -1);
            if (same >= 0)
                return same;
        }

        var marked = draft.From(0).FirstOrDefault(at => draft.IsOpen(at) && draft.Paragraphs[at].Markup == LineMarkup.Headline, -1);
        if (marked >= 0)
            return marked;
        if (firstProse < 0)
            return HeadlineWithoutProse(draft);

        var secondProse = draft.NextOpenProse(firstProse + 1);
        var repeated = Enumerable.Range(0, secondProse < 0 ? firstProse : secondProse).FirstOrDefault(at => CanBeHeadline(draft, at) && draft.Words[at] >= 3 && IsRepeatedSoon(draft, at), -1);
        if (repeated >= 0)
            return repeated;

        var candidates = Enumerable.Range(0, firstProse).Where(at => CanBeHeadline(draft, at)).ToArray();
        var body = LineText.Stems(string.Join(' ', draft.From(firstProse).Where(at => draft.IsProse[at]).Take(60).Select(at => draft.Paragraphs[at].Text)));
        // A headline speaks of what the text speaks of; the name of a site or section does not.
        double Shared(int at) => LineText.Shared(LineText.Stems(draft.Paragraphs[at].Text), body);
        var spoken = candidates.Where(at => draft.Words[at] >= 3 && Shared(at) >= 0.3).ToArray();
        // Navigation stands above a headline: a line below it that speaks of the text even more is the headline.
        var first = spoken.FirstOrDefault(-1);
        var below = spoken.FirstOrDefault(at => Shared(at) > Shared(first) && Enumerable.Range(first, at - first).Any(between => draft.Readings[between] is LineReading.Furniture { Reason: DropReason.Navigation }), first);
        // A standfirst can speak of more than the headline right above it; the name of a site is shorter.
        if (below == first && candidates.LastOrDefault(at => at < first, -1) is var above && above >= 0 && above == first - 1 && draft.Words[above] >= 5 && Shared(above) >= 0.2)
            return above;
        if (below >= 0)
            return below;
        if (AboveName(draft, candidates, body) is >= 0 and var aboveName)
            return aboveName;
        return candidates.Where(at => draft.Words[at] >= 4).Concat(candidates.Where(at => draft.Words[at] >= 2).Reverse()).FirstOrDefault(-1);
    }

    /// <summary>The line right above a name alone, "Ministers agree" and below it "Jane Doe", where the text does not speak of that name; -1 where there is none.</summary>
    private static int AboveName(LayoutDraft draft, int[] candidates, FrozenSet<string> body)
    {
        var last = candidates.LastOrDefault(-1);
        return candidates.Any(at => draft.Words[at] >= 4) || last < 1 || !candidates.Contains(last - 1) || !HeaderLayout.IsPerson(draft, last) || LineText.Shared(LineText.Stems(draft.Paragraphs[last].Text), body) > 0 ? -1 : last - 1;
    }

    /// <summary>Whether what the page marks as its headline is the name of the site: it has no word of what the page says for machines that it is called.</summary>
    private static bool IsOfSite(LayoutDraft draft, PageMetadata metadata, int title) =>
        draft.Paragraphs[title].Markup == LineMarkup.Headline && draft.Words[title] <= 4 && metadata.Title is { } stated && LineText.WordCount(stated) >= 4
        && (draft.Folded[title] == WordForms.Fold(metadata.Outlet ?? "") || !WordForms.Words(draft.Paragraphs[title].Text).Any(WordForms.Words(stated).Contains));

    private static bool CanBeHeadline(LayoutDraft draft, int at) =>
        draft.IsUnknown(at) && !draft.IsProse[at] && draft.Paragraphs[at] is { Text.Length: <= 250, Markup: LineMarkup.None } && draft.Paragraphs[at].Lines[0].Doubtful is null
        && (!LineText.EndsSentence(draft.Paragraphs[at].Text) || LineText.EndsQuestion(draft.Paragraphs[at].Text) || draft.Paragraphs[at].Text.EndsWith('…'))
        && draft.Paragraphs[at].Text[^1] is not (',' or ';');

    private static bool IsRepeatedSoon(LayoutDraft draft, int at)
    {
        var prose = 0;
        for (var later = at + 1; later < draft.Count && later <= at + HeadlineReach && prose <= 1; later++)
        {
            if (draft.Folded[later] == draft.Folded[at])
                return true;
            prose += draft.IsProse[later] ? 1 : 0;
        }

        return false;
    }

    /// <summary>Whether one line is the other with the name of the site after it.</summary>
    private static bool IsWithSite(string title, string line) =>
        title.Length > 15 && line.Length > title.Length && line.StartsWith(title, StringComparison.Ordinal) && line[title.Length..].TrimStart() is ['|' or '-' or '–' or '—' or '•', ..] && LineText.WordCount(line[title.Length..]) <= 5;

    /// <summary>Verse, a notice, a few words: the first line is a headline only if it stands apart from the rest.</summary>
    private static int HeadlineWithoutProse(LayoutDraft draft)
    {
        var first = draft.From(0).FirstOrDefault(draft.IsUnknown, -1);
        var rest = draft.From(first + 1).Where(draft.IsUnknown).ToArray();
        var isApart = first >= 0 && CanBeHeadline(draft, first) && rest.Length > 1 && draft.Paragraphs[rest[0]].AfterBlank && rest.Skip(1).Any(at => !draft.Paragraphs[at].AfterBlank);
        return isApart ? first : -1;
    }

    private static void DropRepeats(LayoutDraft draft, int title)
    {
        bool IsRepeat(int at) => draft.Folded[at] == draft.Folded[title] || IsWithSite(draft.Folded[title], draft.Folded[at]);
        foreach (var at in draft.From(0).Where(at => at != title && draft.IsOpen(at) && IsRepeat(at)))
            draft.Drop(at, DropReason.RepeatedHeadline);
    }

    private static void Above(LayoutDraft draft, int title)
    {
        foreach (var at in Enumerable.Range(0, title).Where(draft.IsOpen))
        {
            if (draft.Readings[at] is LineReading.Furniture { Reason: DropReason.RelativeTime })
                draft.FollowRelative(at);
            else if (draft.Readings[at] is not LineReading.Unknown)
                draft.Follow(at);
            else if (draft.IsProse[at])
                draft.Keep(at, FateReasons.KeptHeader, isUnsure: true);
            else
                draft.Drop(at, DropReason.AboveHeadline);
        }
    }

    /// <summary>A text without a single paragraph: only what nothing else can be goes.</summary>
    private static void WithoutProse(LayoutDraft draft, int title)
    {
        foreach (var at in draft.From(0).Where(draft.IsOpen))
        {
            var isPage = draft.Readings[at].All.All(part => part is LineReading.Furniture { Reason: not (DropReason.Navigation or DropReason.Label or DropReason.ReadMore) });
            if (isPage || (title >= 0 && draft.Readings[at] is LineReading.Byline or LineReading.Dated { Edtf: not null }))
                draft.Follow(at);
            else if (draft.Readings[at] is not LineReading.Unknown)
                draft.Keep(at, FateReasons.KeptShort, isUnsure: true);
        }
    }
}
