using System.Text.RegularExpressions;
using Dossier.Import.Reading;

namespace Dossier.Import.Layout;

/// <summary>
/// Readers' comments below a text, where no name of a part of the page shows them: a line such as "7 comments", and below it blocks of a name, a time,
/// words, and a button for an answer. All of it goes, and each line says why.
/// </summary>
internal static partial class ReaderComments
{
    /// <summary>In words of running text, above the comments.</summary>
    private const int LeastAbove = 40;

    /// <summary>In words of a line that says what follows.</summary>
    private const int LongestHead = 6;

    /// <summary>In words of the line of a name, with a time.</summary>
    private const int LongestSign = 9;

    /// <summary>In paragraphs: how far from its words the name, the time or the button of a comment stands.</summary>
    private const int Near = 2;

    /// <summary>In times and buttons, where the line above says more than that comments follow.</summary>
    private const int LeastSigns = 2;

    /// <summary>In buttons for an answer, where no line says that comments follow.</summary>
    private const int LeastButtons = 3;

    public static void Drop(LayoutDraft draft)
    {
        if (First(draft) is not (>= 0 and var first))
            return;
        // Names alone could head parts of the text: what goes is said.
        var words = draft.From(first).Where(at => draft.IsOpen(at) && draft.IsProse[at]).ToArray();
        if (words.Length > 0 && !draft.Folded[first].Any(char.IsDigit) && draft.From(first).Count(at => IsSign(draft, at) || IsButton(draft, at)) < LeastSigns)
            draft.Doubt = new ReadingDoubt.Missed(words.Length, DropReason.Comments, draft.Paragraphs[words[0]].Text.ReplaceLineEndings(" "));
        foreach (var at in draft.From(first).Where(draft.IsOpen))
        {
            if (draft.Readings[at] is LineReading.Furniture { Reason: DropReason.OtherArticles or DropReason.Copyright or DropReason.Newsletter } && !draft.From(at + 1).Any(later => IsSign(draft, later)))
                break;
            draft.Drop(at, DropReason.Comments);
        }
    }

    /// <summary>Where the comments begin; -1 where there are none.</summary>
    private static int First(LayoutDraft draft)
    {
        var words = 0;
        for (var at = 0; at < draft.Count; at++)
        {
            words += draft.IsProse[at] && draft.IsOpen(at) ? draft.Words[at] : 0;
            if (words >= LeastAbove && draft.IsOpen(at) && IsHead(draft, at) && AreComments(draft, at + 1))
                return at;
        }

        return Headless(draft);
    }

    /// <summary>Whether a line says that comments follow and nothing else.</summary>
    private static bool IsPlainHead(LayoutDraft draft, int at) => PlainHead().IsMatch(draft.Folded[at]);

    private static bool IsHead(LayoutDraft draft, int at) =>
        !draft.IsProse[at] && draft.Words[at] is >= 1 and <= LongestHead && !LineText.EndsSentence(draft.Paragraphs[at].Text) && LineWords.CommentWords.Any(word => draft.Folded[at].Contains(word, StringComparison.Ordinal));

    /// <summary>Whether most paragraphs from one on stand beside the marks of a comment, and several do.</summary>
    private static bool AreComments(LayoutDraft draft, int from)
    {
        var texts = draft.From(from).Where(at => draft.IsOpen(at) && IsText(draft, at)).ToArray();
        if (texts.Length == 0 || draft.From(from).Take(3).All(at => !IsMark(draft, at)))
            return false;
        var signed = texts.Count(at => Enumerable.Range(at - Near, (2 * Near) + 1).Any(near => near >= from && near < draft.Count && near != at && IsMark(draft, near)));
        if (signed * 10 < texts.Length * 6)
            return false;
        return draft.From(from).Count(at => IsSign(draft, at) || IsButton(draft, at)) >= LeastSigns || (texts.Length > 1 && from > 0 && IsPlainHead(draft, from - 1));
    }

    /// <summary>Three and more buttons for an answer, each below words of its own: the first comment begins with the name above.</summary>
    private static int Headless(LayoutDraft draft)
    {
        var buttons = draft.From(0).Where(at => draft.IsOpen(at) && IsButton(draft, at) && at > 0 && Enumerable.Range(at - Near, Near).Any(before => before > 0 && IsText(draft, before))).ToArray();
        if (buttons.Length < LeastButtons)
            return -1;
        var first = Enumerable.Range(0, buttons[0]).Reverse().FirstOrDefault(at => IsSign(draft, at), -1);
        var words = draft.From(0).Take(Math.Max(0, first)).Where(at => draft.IsProse[at]).Sum(at => draft.Words[at]);
        if (first < 1 || buttons[0] - first > 5 || words < LeastAbove)
            return -1;
        var isNamed = !draft.IsProse[first - 1] && draft.IsOpen(first - 1) && draft.Words[first - 1] <= 4 && !SaysName().IsMatch(draft.Paragraphs[first].Text);
        return isNamed ? first - 1 : first;
    }

    private static bool IsText(LayoutDraft draft, int at) => draft.IsProse[at] || (draft.Words[at] >= 2 && draft.Readings[at] is LineReading.Unknown && LineText.EndsSentence(draft.Paragraphs[at].Text));

    private static bool IsMark(LayoutDraft draft, int at) => IsSign(draft, at) || IsButton(draft, at) || IsName(draft, at);

    private static bool IsButton(LayoutDraft draft, int at) => draft.Words[at] <= 2 && LineWords.ReplyWords.Contains(draft.Folded[at]);

    /// <summary>The time of a comment, by itself or behind a name.</summary>
    private static bool IsSign(LayoutDraft draft, int at) =>
        draft.Words[at] is >= 1 and <= LongestSign && !draft.IsProse[at]
        && (draft.Readings[at].All.Any(part => part is LineReading.Dated or LineReading.Furniture { Reason: DropReason.RelativeTime }) || SaysName().IsMatch(draft.Paragraphs[at].Text));

    /// <summary>What a reader calls themselves: "Nora Vance", "saltyjim", "User1".</summary>
    private static bool IsName(LayoutDraft draft, int at)
    {
        var text = draft.Paragraphs[at].Text;
        return draft.Words[at] is >= 1 and <= 3 && text.Length <= 30 && draft.Readings[at] is LineReading.Unknown && !LineText.EndsSentence(text.TrimEnd('.')) && (draft.Words[at] == 1 || LineRules.IsName(text.TrimEnd('.')) || text.Any(char.IsDigit));
    }

    [GeneratedRegex(@"^(?:all |les |alle )?\(?(?:[0-9][0-9.,]*\)?\s+)?(?:(?:readers?'?s?|user|leser|reader)[ -]?)?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|commento|reacties|replies|responses|réactions|komentarze|komentáře|komentari|hozzászólások|комментари[ийяев]*|коментар[іиів]*|yorum(?:lar)?|التعليقات|تعليقات|تعليق|תגובות|コメント|评论|評論|댓글)(?:\s*[(:\[]?\s*[0-9][0-9.,]*\s*[)\]]?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainHead();

    /// <summary>A name with a time behind it: "Nora Vance 3 hours ago", "Nora Vance says: 12 March 2024 at 10:02".</summary>
    [GeneratedRegex(@"^.{1,40}?(?:(?:[0-9]+|an?)\s*(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|h|d|days?|weeks?|wks?|months?|mos?|years?|yrs?)\s*ago|\bvor\s+[0-9]+\s+\w+|\bil y a\s+[0-9]+\s+\w+|\bhace\s+[0-9]+\s+\w+|\bsays:?|\bsagt:?|\bdit:?|\bdice:?|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}.{0,12}|(?:19|20)[0-9]{2}\b.{0,16}[0-9]{1,2}[:.h][0-9]{2}.{0,8})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SaysName();
}
