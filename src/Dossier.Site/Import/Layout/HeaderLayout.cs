using Dossier.Dates;
using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Layout;

/// <summary>What stands between the headline and the text: standfirst, byline, date, picture, tags.</summary>
internal static class HeaderLayout
{
    /// <summary>In words; a longer paragraph is no standfirst.</summary>
    private const int LongestDek = 60;

    /// <summary>Decides the paragraphs from the headline to the text; gives back where the text begins.</summary>
    public static int Lay(LayoutDraft draft, int title, PageMetadata metadata)
    {
        if (draft.FirstUpdate == int.MaxValue)
            Signed(draft, title);
        var (end, isCertain) = End(draft, title);
        var dek = Dek(draft, title, end, isCertain, metadata);
        if (dek >= 0)
        {
            draft.Dek = draft.Paragraphs[dek].Text;
            draft.Move(dek, "dek", FateReasons.Dek);
            end = Math.Max(end, dek);
            DropAgain(draft, dek);
        }

        foreach (var at in Enumerable.Range(title + 1, end - title).Where(draft.IsOpen))
        {
            if (LiveUpdates.IsLead(draft, at))
                draft.Keep(at, FateReasons.KeptLead, isUnsure: true);
            else if (draft.Readings[at] is LineReading.Furniture { Reason: DropReason.RelativeTime })
                draft.FollowRelative(at);
            else if (draft.Readings[at] is not LineReading.Unknown && !(draft.Readings[at] is LineReading.Caption { IsSure: false } && draft.IsProse[at] && NextProse(draft, at + 1) < 0))
                draft.Follow(at);
            else if (draft.IsUnknown(at) && !draft.IsProse[at])
                Undecided(draft, at);
        }

        return end + 1;
    }

    /// <summary>"Ana Person" and, in the line below, "Middle East correspondent, BBC News": who wrote it, and what they are.</summary>
    private static void Signed(LayoutDraft draft, int title)
    {
        if (draft.Author is not null || draft.HasByline)
            return;
        if (title + 1 < draft.Count && IsAlone(draft, title + 1))
        {
            draft.Author = draft.Paragraphs[title + 1].Text;
            draft.Move(title + 1, "author", FateReasons.Author);
            draft.Flag(title + 1, LineFlag.Whole(LineFlag.Unsure, FateReasons.Author));
            return;
        }

        for (var at = title + 1; at + 1 < draft.Count && at <= title + 8 && !draft.IsProse[at]; at++)
        {
            var (name, role) = (draft.Paragraphs[at].Text, draft.Paragraphs[at + 1].Text);
            if (!draft.IsUnknown(at) || !draft.IsUnknown(at + 1) || draft.Words[at] is < 2 or > 4 || draft.Words[at + 1] > 8 || !LineRules.IsName(name) || LineText.EndsSentence(role) || !WordForms.Words(role).Any(LineWords.WritersNouns.Contains))
                continue;
            draft.Author = $"{name}, {role}";
            draft.Move(at, "author", FateReasons.Author);
            draft.Move(at + 1, "author", FateReasons.Author);
            return;
        }
    }

    /// <summary>
    /// The last line of the header. A byline, a date or the headline again stand above the text only; a picture or a share
    /// bar may stand within it, and do not prove that the paragraph before them is the standfirst.
    /// </summary>
    private static (int End, bool IsCertain) End(LayoutDraft draft, int title)
    {
        var (end, isCertain) = (title, true);
        var (prose, unknown) = (0, 0);
        for (var at = title + 1; at < draft.Count && at <= title + 20 && at < draft.FirstUpdate; at++)
        {
            var isRepeat = !draft.IsOpen(at) && draft.Folded[at] == draft.Folded[title];
            var reading = draft.Readings[at];
            var isStrong = isRepeat || reading.All.Any(part => part is LineReading.Byline or LineReading.Dated or LineReading.Furniture { Reason: DropReason.ReadingTime or DropReason.RelativeTime or DropReason.Nameless });
            // A list of other articles stands below a first paragraph, never above it.
            if (reading is LineReading.Furniture { Reason: DropReason.OtherArticles or DropReason.ReadMore })
                break;
            if (isStrong || IsAside(draft, at))
            {
                if (NextProse(draft, at + 1) < 0)
                    break;
                if (isStrong)
                    (end, isCertain) = (at, true);
                else if (prose == 0)
                    end = at;
                else if (end < at)
                    (end, isCertain) = (at, false);
            }
            else if (draft.IsProse[at] && reading is LineReading.Unknown)
            {
                if (++prose > 1 || draft.Words[at] > LongestDek)
                    break;
            }
            else if (draft.IsUnknown(at) && ++unknown > 4)
            {
                break;
            }
        }

        return (end, isCertain);
    }

    private static bool IsAside(LayoutDraft draft, int at) =>
        !draft.IsOpen(at) || draft.Readings[at] is LineReading.Caption or LineReading.Furniture or LineReading.Section or LineReading.Several;

    private static int NextProse(LayoutDraft draft, int from) => draft.From(from).FirstOrDefault(at => draft.IsUnknown(at) && draft.IsProse[at], -1);

    private static int Dek(LayoutDraft draft, int title, int end, bool isCertain, PageMetadata metadata)
    {
        if (metadata.Description is { } description && WordForms.Fold(description) is { Length: > 0 } folded)
        {
            var described = draft.From(title + 1).Take(12)
                .FirstOrDefault(at => at < draft.FirstUpdate && draft.IsUnknown(at) && draft.Folded[at] == folded && NextProse(draft, at + 1) >= 0 && !IsOneOfText(draft, at), -1);
            // An article whose standfirst is longer than its text has none: its only paragraph describes it.
            if (described >= 0 && draft.From(described + 1).Where(at => draft.IsOpen(at) && draft.IsProse[at]).Sum(at => draft.Words[at]) > draft.Words[described])
                return described;
        }

        var sentence = Enumerable.Range(title + 1, end - title).FirstOrDefault(at => draft.IsUnknown(at) && IsSentence(draft, at), -1);
        if (sentence >= 0 && IsOneOfText(draft, sentence))
            return -1;
        if (sentence >= 0 && (!draft.IsProse[sentence] || isCertain || HasMarkAfter(draft, sentence, end) || Restates(draft, sentence, 0.4)))
            return draft.Words[sentence] <= LongestDek ? sentence : -1;
        if (sentence >= 0)
        {
            draft.Flag(sentence, LineFlag.Whole(LineFlag.Unsure, FateReasons.KeptDek));
            return -1;
        }

        // Nothing stands between: the line after the headline itself has to show what it is.
        var next = NextOpen(draft, end + 1);
        if (next >= Math.Min(draft.Count, draft.FirstUpdate) || !draft.IsUnknown(next) || Enumerable.Range(title + 1, Math.Max(0, end - title)).Any(at => draft.Readings[at].All.Any(part => part is LineReading.Byline or LineReading.Dated)))
            return -1;
        var text = draft.Paragraphs[next].Text;
        var following = NextProse(draft, next + 1);
        if (following < 0 || IsOneOfText(draft, next) || LineText.BeginsSmall(text) || LineText.BeginsAsItem(text))
            return -1;
        if (!draft.IsProse[next])
            return draft.Words[next] >= 5 && !LineText.EndsSentence(text) && text[^1] is not (':' or ',' or ';') && following == NextOpen(draft, next + 1) ? next : -1;
        if (draft.Words[next] > 45 || LineText.SentenceCount(text) > 1)
            return -1;
        return Restates(draft, next, 0.5) ? next : -1;
    }

    /// <summary>Whether the markup has it as one of the paragraphs of the text, of which a standfirst is none.</summary>
    private static bool IsOneOfText(LayoutDraft draft, int at) =>
        draft.Paragraphs[at] is { Kin: > 0, Markup: LineMarkup.None } paragraph && NextProse(draft, at + 1) is >= 0 and var next && draft.Paragraphs[next].Kin == paragraph.Kin;

    private static bool HasMarkAfter(LayoutDraft draft, int at, int end) =>
        Enumerable.Range(at + 1, end - at).Any(later => draft.Readings[later].All.Any(part => part is LineReading.Byline or LineReading.Dated or LineReading.Furniture { Reason: DropReason.ReadingTime }));

    private static bool IsSentence(LayoutDraft draft, int at) =>
        draft.Words[at] >= 5 && !IsTagRow(draft, at) && !LineText.BeginsAsItem(draft.Paragraphs[at].Text);

    /// <summary>
    /// Whether the text after it begins anew: it says the same again, or names once more in full whom this line has named.
    /// A second paragraph does neither. What speaks of the day or reports words is a first paragraph.
    /// </summary>
    private static bool Restates(LayoutDraft draft, int at, double share)
    {
        var next = NextProse(draft, at + 1);
        if (next < 0)
            return false;
        var (dek, lead) = (draft.Paragraphs[at].Text, draft.Paragraphs[next].Text);
        if (WordForms.Words(dek).Any(CalendarNames.Weekdays.ContainsKey) || dek.Contains(" – ", StringComparison.Ordinal) || dek.Contains("(Reuters)", StringComparison.Ordinal))
            return false;
        var stems = LineText.Stems(dek);
        if (stems.Count >= 5 && LineText.Shared(stems, LineText.Stems(lead)) >= share)
            return true;
        var names = FullNames(dek);
        return names.Count > 0 && FullNames(lead).Any(names.Contains);
    }

    /// <summary>Names of two words or more with a particle or hyphen joined: "Marine Le Pen", "Ahmed al-Sharaa".</summary>
    private static HashSet<string> FullNames(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var tokens = WordForms.Tokens(text);
        for (var at = 0; at + 1 < tokens.Length; at++)
        {
            var (first, second) = (Bare(tokens[at]), Bare(tokens[at + 1]));
            if (IsCapital(first) && first == tokens[at].TrimStart('“', '"', '‘', '(') && (IsCapital(second) || IsJoined(second)))
                names.Add($"{first} {second}");
        }

        return names;
    }

    private static string Bare(string token)
    {
        var bare = token.Trim('“', '”', '"', '‘', '(', ')', ',', '.', ';', ':', '!', '?');
        return bare.EndsWith("'s", StringComparison.Ordinal) || bare.EndsWith("’s", StringComparison.Ordinal) ? bare[..^2] : bare;
    }

    private static bool IsCapital(string word) => word.Length > 1 && char.IsUpper(word[0]) && word.Any(char.IsLower);

    private static bool IsJoined(string word) => word.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && dash + 1 < word.Length && char.IsUpper(word[dash + 1]);

    private static int NextOpen(LayoutDraft draft, int from) => draft.From(from).FirstOrDefault(draft.IsOpen, draft.Count);

    private static void DropAgain(LayoutDraft draft, int dek)
    {
        foreach (var at in draft.From(dek + 1).Take(5).Where(at => draft.IsOpen(at) && draft.Folded[at] == draft.Folded[dek] && NextProse(draft, at + 1) >= 0))
            draft.Drop(at, DropReason.RepeatedLine);
    }

    /// <summary>A short line of the header whose words nobody knows: tags, a name beside the date, or kept.</summary>
    private static void Undecided(LayoutDraft draft, int at)
    {
        var text = draft.Paragraphs[at].Text;
        if (IsTagRow(draft, at))
        {
            draft.Drop(at, DropReason.Tags);
        }
        else if (LineWords.Agencies.Contains(draft.Folded[at]) && draft.Author is not null)
        {
            draft.Drop(at, DropReason.Agency);
        }
        else if (BylineName.NoName(text) is { } reason && IsBesideHeader(draft, at))
        {
            draft.Drop(at, reason);
        }
        else if (BylineName.WithAgency(text) is { } agency)
        {
            draft.Author ??= agency;
            draft.Move(at, "author", FateReasons.Author);
        }
        else if (IsRole(draft, at) || LineWords.Agencies.Contains(draft.Folded[at]))
        {
            draft.Author = draft.Author is null ? text : $"{draft.Author}, {text}";
            draft.Move(at, "author", FateReasons.Author);
        }
        else if (draft.Author is null && !draft.HasByline && IsBesideDate(draft, at) && LineRules.IsName(text) && draft.Words[at] is >= 1 and <= 5)
        {
            var byline = BylineName.Of(text, draft.Language);
            draft.Author = byline.Author;
            draft.Move(at, "author", byline.Rest.Length == 0 ? FateReasons.Author : FateReasons.AuthorWithout(byline.Rest));
            draft.Flag(at, LineFlag.Whole(LineFlag.Unsure, FateReasons.Author));
        }
        else
        {
            draft.Keep(at, FateReasons.KeptHeader, isUnsure: true);
        }
    }

    /// <summary>Whether a line can be nothing but the name of a person: two or three words, each with a capital.</summary>
    public static bool IsPerson(LayoutDraft draft, int at) =>
        draft.IsUnknown(at) && draft.Words[at] is 2 or 3 && WordForms.Tokens(draft.Paragraphs[at].Text) is var words && words.All(word => char.IsUpper(word[0]) && word.Skip(1).Any(char.IsLower)) && !BylineName.IsHouse(draft.Paragraphs[at].Text);

    /// <summary>Whether a name stands alone between headline and text, which does not speak of it.</summary>
    private static bool IsAlone(LayoutDraft draft, int at) =>
        at > 0 && draft.FateOf(at - 1) is LineFate.Moved { Fields: ["title"] or ["dek"] } && at + 1 < draft.Count && draft.IsProse[at + 1] && IsPerson(draft, at) && !draft.From(at + 1).Any(later => draft.Folded[later] == draft.Folded[at])
        && LineText.Shared(LineText.Stems(draft.Paragraphs[at].Text), draft.ProseStems) == 0;

    /// <summary>"Political Editor", "Correspondent in Paris" right below a byline.</summary>
    private static bool IsRole(LayoutDraft draft, int at) =>
        at > 0 && draft.Words[at] <= 6 && draft.FateOf(at - 1) is LineFate.Moved { Fields: ["author", ..] } && WordForms.Words(draft.Paragraphs[at].Text).Any(LineWords.WritersNouns.Contains);

    /// <summary>Whether a line stands right below the headline, or beside a date.</summary>
    private static bool IsBesideHeader(LayoutDraft draft, int at) => IsBesideDate(draft, at) || (at > 0 && draft.FateOf(at - 1) is LineFate.Moved { Fields: ["title"] or ["dek"] });

    private static bool IsBesideDate(LayoutDraft draft, int at) =>
        draft.IsBeside(at, reading => reading.All.Any(part =>
            part is LineReading.Dated or LineReading.Furniture { Reason: DropReason.RelativeTime or DropReason.ReadingTime }));

    /// <summary>Names side by side without a word between them, most of which the text or its headline speaks of.</summary>
    public static bool IsTagRow(LayoutDraft draft, int at)
    {
        var text = draft.Paragraphs[at].Text;
        var tokens = WordForms.Tokens(text);
        if (tokens.Length is < 2 or > 14 || LineText.EndsSentence(text))
            return false;
        if (tokens.All(token => token.StartsWith('#')))
            return true;
        if (!tokens.All(token => char.IsUpper(token[0])))
            return false;
        // Words that stand in the headline in this order are a name or a phrase of it.
        var title = WordForms.Words(draft.Title ?? "").ToFrozenSet(StringComparer.Ordinal);
        return tokens.Count(token => title.Contains(WordForms.Fold(token))) * 10 >= tokens.Length * 6
            && !WordForms.Fold(draft.Title ?? "").Contains(draft.Folded[at], StringComparison.Ordinal);
    }
}
