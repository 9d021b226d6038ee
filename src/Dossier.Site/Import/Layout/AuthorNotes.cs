using Dossier.Import.Layout.Terms;
using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Layout;

/// <summary>What stands below a text about whoever wrote it: below a line that says so, or beginning with a name and what its bearer is.</summary>
internal static class AuthorNotes
{
    /// <summary>In paragraphs below such a line.</summary>
    private const int Most = 4;

    /// <summary>In words of such a paragraph.</summary>
    private const int Longest = 120;

    private static readonly ImmutableArray<LineBeginning> _heads =
    [
        .. new[]
        {
            "about the author", "about the authors", "about the writer", "about the writers", "about the reporter", "about the journalist", "author bio", "author biography", "à propos de l'auteur", "à propos de l’auteur", "à propos de l'autrice", "à propos des auteurs", "l'auteur", "l'autrice", "über den autor", "über die autorin", "über die autoren", "zum autor", "zur autorin", "zur person",
            "sobre el autor", "sobre la autora", "acerca del autor", "acerca de la autora", "sull'autore", "sull’autore", "l'autore", "sobre o autor", "sobre a autora", "over de auteur", "o autorze", "o autorce", "o autorovi", "об авторе", "про автора", "yazar hakkında", "عن الكاتب", "عن الكاتبة", "نبذة عن الكاتب", "על הכותב", "על המחבר", "著者紹介", "筆者紹介", "作者简介", "作者簡介",
        }.Select(WordForms.Fold).OrderByDescending(words => words.Length).Select(LineBeginning.Of),
    ];

    public static void Lay(LayoutDraft draft)
    {
        Headed(draft);
        Signed(draft);
    }

    /// <summary>The paragraphs below a line that says that they are about the author, up to the next heading.</summary>
    private static void Headed(LayoutDraft draft)
    {
        var lead = draft.NextOpenProse(0);
        foreach (var head in draft.From(lead + 1).Where(at => lead >= 0 && draft.IsOpen(at) && IsHead(draft, at)).ToArray())
        {
            var below = draft.From(head + 1).TakeWhile(at => draft.IsOpen(at) && draft.Markup(at) is not LineMarkup.Subheading && draft.Readings[at] is LineReading.Unknown && draft.Words[at] <= Longest).ToArray();
            // A box about the author within a text is short; a long one is a part of the text.
            if (below.Length > Most || (LineBeginningOnly(draft, head) && below.Length == 0))
                continue;
            if (!LineBeginningOnly(draft, head))
                draft.Drop(head, DropReason.AboutAuthor);
            foreach (var at in LineBeginningOnly(draft, head) ? below : [])
                draft.Drop(at, DropReason.AboutAuthor);
        }
    }

    /// <summary>Whether a line is such words and no more, or leads in with them and a colon.</summary>
    private static bool IsHead(LayoutDraft draft, int at)
    {
        var start = _heads.FirstOrDefault(head => head.Begin(draft.Folded[at]));
        return start.Length > 0 && (draft.Folded[at].Length <= start.Length + 2 || draft.Folded[at][start.Length..].TrimStart() is [':' or '：', ..] || (draft.Words[at] <= LongestHead && !LineText.EndsSentence(draft.Paragraphs[at].Text)));
    }

    private const int LongestHead = 6;

    private static bool LineBeginningOnly(LayoutDraft draft, int at) => draft.Words[at] <= LongestHead && !draft.IsProse[at];

    /// <summary>Lines below the last paragraph that say who the author is, whom the text itself never names.</summary>
    private static void Signed(LayoutDraft draft)
    {
        foreach (var at in draft.From(1).Where(draft.IsUnknown).TakeLast(12).Reverse().ToArray())
        {
            if (AuthorOf(draft, at) is not { } author)
                continue;

            if (draft.Author is null && !draft.HasByline)
            {
                draft.Author = author;
                draft.Move(at, "author", FateReasons.Author);
                draft.Flag(at, LineFlag.Whole(LineFlag.Unsure, FateReasons.Author));
            }
            else
            {
                draft.Drop(at, DropReason.AboutAuthor);
            }
        }
    }

    private static string? AuthorOf(LayoutDraft draft, int at)
    {
        var words = WordForms.Tokens(draft.Paragraphs[at].Text);
        if (words.Length is < 4 or > 60)
            return null;
        var copula = Array.FindIndex(words, 0, Math.Min(10, words.Length), word => LineWords.Copulas.Contains(word.ToLowerInvariant()));
        if (copula < 1)
            return null;
        var name = string.Join(' ', words.Take(copula)).TrimEnd(',');
        var isWriter = words.Skip(copula + 1).Take(10).Any(word => LineWords.WritersNouns.Contains(WordForms.Fold(word)));
        if (!isWriter || !LineRules.IsName(name) || copula < 2)
            return null;

        // A person whom the text is about is no author, whatever they work as.
        var last = WordForms.Fold(words[copula - 1]);
        var isNamed = draft.From(0).Any(other => other != at && draft.IsProse[other] && draft.Paragraphs[other].Text.Contains(words[copula - 1].Trim(','), StringComparison.Ordinal) && WordForms.Words(draft.Paragraphs[other].Text).Contains(last));
        var isByline = draft.Readings.SelectMany(reading => reading.All).OfType<LineReading.Byline>().Any(byline => byline.Author.Contains(name, StringComparison.OrdinalIgnoreCase));
        return isByline || !isNamed ? name : null;
    }
}
