using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Layout;

/// <summary>Lines that say once more what the page has said for machines: who wrote the text, and whose page it is.</summary>
internal static class StatedLines
{
    /// <summary>In paragraphs: how far below the headline, and above the end, such a line is looked for.</summary>
    private const int Reach = 15;

    /// <summary>In words, of a line of names and what they are.</summary>
    private const int LongestNames = 14;

    /// <summary>In words; what is longer tells more of an author than who it is.</summary>
    private const int LongestAbout = 70;

    public static void Lay(LayoutDraft draft, PageMetadata metadata, int title)
    {
        if (metadata.Author is { } author)
        {
            var names = BylineName.Names(author).Append(author)
                .Where(name => LineRules.IsName(name)).ToFrozenSet(StringComparer.Ordinal);
            Names(draft, names.Select(WordForms.Fold).ToFrozenSet(StringComparer.Ordinal), title);
            Named(draft, names.Select(WordForms.Fold).ToFrozenSet(StringComparer.Ordinal), title);
            About(draft, names);
        }

        if (metadata.Outlet is { } outlet)
            Outlet(draft, WordForms.Fold(outlet), title);
    }

    /// <summary>The same of an author whom the text itself names in its header.</summary>
    public static void About(LayoutDraft draft, string author) => About(draft, BylineName.Names(author).Where(name => LineText.WordCount(name) >= 2 && LineRules.IsName(name)).ToFrozenSet(StringComparer.Ordinal));

    private static void Names(LayoutDraft draft, FrozenSet<string> names, int title)
    {
        foreach (var at in draft.From(title + 1).Take(Reach).Where(at => draft.IsUnknown(at) && names.Contains(draft.Folded[at])).ToArray())
            draft.Move(at, "author", FateReasons.Author);
    }

    /// <summary>"Ana Person, Political Editor", "Ana Person, Omar Person": a line that has the name first, and what they are or who else wrote it behind.</summary>
    private static void Named(LayoutDraft draft, FrozenSet<string> stated, int title)
    {
        foreach (var at in draft.From(title + 1).Take(Reach).Where(at => draft.IsUnknown(at) && draft.Words[at] <= LongestNames && !LineText.EndsSentence(draft.Paragraphs[at].Text)).ToArray())
        {
            var byline = BylineName.Of(draft.Paragraphs[at].Text, draft.Language);
            var names = BylineName.Names(byline.Author);
            if (!stated.Contains(WordForms.Fold(names[0])) || !names.All(name => LineText.WordCount(name) is >= 2 and <= 4 && LineRules.IsName(name)))
                continue;
            draft.Author ??= byline.Author;
            draft.Move(at, "author", byline.Rest.Length == 0 ? FateReasons.Author : FateReasons.AuthorWithout(byline.Rest));
        }
    }

    /// <summary>At the end of a text: a paragraph that begins with the name of the author, whom no other names.</summary>
    private static void About(LayoutDraft draft, FrozenSet<string> names)
    {
        foreach (var at in draft.From(1).Where(draft.IsOpen).TakeLast(Reach).Reverse().ToArray())
        {
            // Whoever is told of above other paragraphs is told of by the text.
            if (draft.NextOpenProse(at + 1) >= 0)
                break;
            var text = draft.Paragraphs[at].Text;
            var isAbout = draft.IsUnknown(at) && draft.Words[at] is >= 4 and <= LongestAbout && draft.NextOpenProse(0) != at
                && names.Any(name => IsAbout(text, name) && !IsNamed(draft, at, name));
            if (isAbout)
                draft.Drop(at, DropReason.AboutAuthor);
        }
    }

    private static bool IsAbout(string text, string name) =>
        Begins(text, name) || (name.IndexOf(' ', StringComparison.Ordinal) is > 2 and var space && !FunctionWords.Anywhere.Contains(name[..space].ToLowerInvariant()) && Begins(text, name[..space]));

    private static bool Begins(string text, string name) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && text.Length > name.Length + 1 && text[name.Length] == ' ' && char.IsLower(text[name.Length + 1]);

    private static bool IsNamed(LayoutDraft draft, int at, string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return draft.From(0).Any(other => other != at && draft.IsProse[other] && draft.Paragraphs[other].Text.Contains(last, StringComparison.Ordinal));
    }

    private static void Outlet(LayoutDraft draft, string outlet, int title)
    {
        foreach (var at in draft.From(title + 1).Take(Reach).Where(at => draft.IsUnknown(at) && draft.Folded[at] == outlet).ToArray())
            draft.Drop(at, DropReason.Label);
    }
}
