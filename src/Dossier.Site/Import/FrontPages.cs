using Dossier.Import.Layout;
using Dossier.Import.Reading;

namespace Dossier.Import;

/// <summary>
/// Pages that lead to articles and are none: the front of a section, headlines with a few words below each. They cannot be told from an article by where their
/// words stand, only by what their words are: each paragraph is short, and has a headline of its own that is a link, or a link to the rest.
/// </summary>
internal static class FrontPages
{
    /// <summary>In teasers.</summary>
    private const int Least = 4;

    /// <summary>In teasers, where no link shows that they are that.</summary>
    private const int LeastWithoutLinks = 5;

    /// <summary>In words, of what stands below a headline.</summary>
    private const int Longest = 80;

    /// <summary>In lines: how far from its words a headline stands, behind a date or a section.</summary>
    private const int Reach = 3;

    /// <summary>In teasers: each is held against each.</summary>
    private const int MostCompared = 60;

    /// <summary>In stems of a paragraph, the share that it has in common with the others where all tell of one thing.</summary>
    private const double Kinship = 0.12;

    /// <summary>What to say of a page; null where it may be an article.</summary>
    public static ReadingDoubt.Front? Of(LayoutDraft layout)
    {
        if (layout.FirstUpdate < int.MaxValue)
            return null;
        var prose = layout.From(0).Where(at => IsKept(layout, at) && IsProse(layout, at)).ToArray();
        int Words(IEnumerable<int> paragraphs) => paragraphs.Sum(at => layout.Words[at]);
        var linked = prose.Where(at => IsLinked(layout, at)).ToArray();
        if (prose.Length == 0 && layout.From(0).Where(at => IsKept(layout, at) && layout.Words[at] >= 3 && IsLink(layout, at)).ToArray() is { Length: >= Least } headlines)
            return Said(layout, headlines);
        var found = linked.Length >= Least && Words(linked) * 3 >= Words(prose) * 2 ? linked : Unlinked(layout, prose);
        return found.Length == 0 ? null : Said(layout, found);
    }

    private static ReadingDoubt.Front Said(LayoutDraft layout, int[] found) => new(found.Length, layout.Paragraphs[found[0]].Text.ReplaceLineEndings(" "));

    private static bool IsKept(LayoutDraft layout, int at) => layout.FateOf(at) is LineFate.Kept or LineFate.Moved { Fields: ["dek"] };

    private static bool IsProse(LayoutDraft layout, int at) => layout.IsProse[at] || (layout.Words[at] >= 5 && layout.Markup(at) is LineMarkup.None or LineMarkup.ListItem && (LineText.EndsSentence(layout.Paragraphs[at].Text) || EndsInLink(layout, at)));

    /// <summary>Whether a paragraph is short and stands below a headline that is a link, or has a link to the rest.</summary>
    private static bool IsLinked(LayoutDraft layout, int at)
    {
        if (layout.Words[at] > Longest)
            return false;
        if (IsLink(layout, at) || EndsInLink(layout, at))
            return true;
        return Beside(layout, at, -1).Any(near => IsLink(layout, near) && layout.Words[near] >= 3) || Beside(layout, at, 1).Any(near => IsReadMore(layout, near));
    }

    /// <summary>The lines between a paragraph and the next one, nearest first.</summary>
    private static IEnumerable<int> Beside(LayoutDraft layout, int at, int step) =>
        Enumerable.Range(1, Reach).Select(far => at + (far * step)).TakeWhile(near => near >= 0 && near < layout.Count && !IsProse(layout, near));

    private static bool IsLink(LayoutDraft layout, int at) =>
        layout.Paragraphs[at] is { Lines: [{ Links: { IsEmpty: false } links } line] } && links.Sum(link => link.Length) * 10 >= line.Text.Length * 8;

    private static bool EndsInLink(LayoutDraft layout, int at) =>
        layout.Paragraphs[at] is { Lines: [{ Links: [.., var last], Text: var text }] } && last.Start + last.Length >= text.TrimEnd('.', '…', ' ', '»', '›', '>', '→').Length && last.Start > 0
        && LineRules.Read(text.Substring(last.Start, Math.Min(last.Length, text.Length - last.Start))) is LineReading.Furniture { Reason: DropReason.ReadMore };

    private static bool IsReadMore(LayoutDraft layout, int at) => layout.Words[at] <= 4 && layout.Readings[at] is LineReading.Furniture { Reason: DropReason.ReadMore };

    /// <summary>Headlines with one short paragraph each, none of which speaks of what the others speak of, in a text without links.</summary>
    private static int[] Unlinked(LayoutDraft layout, int[] prose)
    {
        var teasers = prose.Where(at => IsBelowHeadline(layout, at)).ToArray();
        if (teasers.Length < LeastWithoutLinks || teasers.Length * 10 < prose.Length * 9)
            return [];
        var stems = teasers.Take(MostCompared).Select(at => LineText.Stems(layout.Paragraphs[at].Text)).ToArray();
        var title = LineText.Stems(layout.Title ?? "");
        var ofTitle = stems.Count(own => own.Any(title.Contains));
        var shared = stems.SelectMany((own, at) => stems.Where((_, other) => other != at).Select(other => LineText.Shared(own, other))).Average();
        return shared < Kinship / 2 && ofTitle * 3 <= stems.Length ? teasers : [];
    }

    private static bool IsBelowHeadline(LayoutDraft layout, int at) =>
        layout.Words[at] <= Longest
        && Beside(layout, at, -1).Any(near => layout.Words[near] is >= 3 and <= 16 && layout.Readings[near] is LineReading.Unknown && !LineText.EndsSentence(layout.Paragraphs[near].Text))
        && (at + 1 >= layout.Count || !IsProse(layout, at + 1)) && LineText.SentenceCount(layout.Paragraphs[at].Text) <= 3;
}
