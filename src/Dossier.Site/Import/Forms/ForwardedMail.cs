using System.Text.RegularExpressions;
using Dossier.Import.Reading;
using Dossier.Import.Web;
using Dossier.Import.Web.Marks;

namespace Dossier.Import.Forms;

/// <summary>A mail that was sent on: above its words stand its headers, as lines of the text, and above these whatever was said of it.</summary>
internal static partial class ForwardedMail
{
    /// <summary>In words: who says more than that says something of their own.</summary>
    private const int LongestRemark = 60;

    private const int LeastHeaders = 3;

    /// <summary>In lines.</summary>
    private const int LongestSignature = 12;

    private static readonly FrozenDictionary<string, string> _headers = new (string Header, string Words)[]
    {
        ("from", "From De Von Da Van От Від من מאת 发件人 差出人"),
        ("subject", "Subject Objet Betreff Asunto Oggetto Assunto Onderwerp Тема الموضوع נושא 主题 件名"),
        ("date", "Date Sent Envoyé Datum Gesendet Fecha Enviado Data Inviato Verzonden Дата Отправлено التاريخ تاريخ תאריך 日期 日時"),
        ("other", "To Cc Reply-To À An A Para Per Aan Кому إلى אל 收件人 宛先"),
    }.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Header))).ToFrozenDictionary(pair => pair.word, pair => pair.Header, StringComparer.OrdinalIgnoreCase);

    /// <summary>The article of a mail's words: what was sent on, where they are that; else the words as they are.</summary>
    public static RawArticle Read(ImmutableArray<RawLine> whole)
    {
        var lines = Quoted(Unsigned(whole));
        var first = Enumerable.Range(0, lines.Length).FirstOrDefault(at => Headers(lines, at).Length >= LeastHeaders, -1);
        if (first < 0)
            return new RawArticle(lines, new PageMetadata());
        var headers = Headers(lines, first);
        var own = lines.Take(first).Sum(line => LineText.WordCount(line.Text));
        if (own >= LongestRemark || own > lines.Skip(first + headers.Length).Sum(line => LineText.WordCount(line.Text)))
            return new RawArticle(Answered(lines, first, headers.Length), new PageMetadata());
        string? Value(string header) => headers.Where(one => one.Header == header).Select(one => HtmlMetadata.Words(one.Value)).FirstOrDefault();
        var from = Value("from");
        var origin = from is null ? new MailOrigin(null, null) : MailOrigin.Of(HtmlMetadata.Words(Address().Replace(from, "").Trim().Trim('"')), Address().Match(from).Value.Trim('<', '>', '[', ']', '(', ')'), list: null);
        var sender = origin.Outlet ?? origin.Person;
        var metadata = new PageMetadata(Title: MailHeaders.Title(Value("subject")), Date: MachineDate.Of(Value("date")), Outlet: HtmlMetadata.Words(origin.Outlet), Sender: HtmlMetadata.Words(origin.Person));
        GivenFate? Fate(int at) => at < first ? GivenFate.Dropped(DropReason.Cover)
            : at >= first + headers.Length ? lines[at].Given
            : headers[at - first].Header switch
            {
                "subject" when metadata.Title is not null => GivenFate.OfField("title"),
                "date" when metadata.Date is not null => GivenFate.OfField("date"),
                "from" when sender is not null => GivenFate.Proposal,
                _ => GivenFate.OfField(null),
            };
        return new RawArticle([.. lines.Select((line, at) => line.IsBlank ? line : line with { Given = Fate(at) })], metadata);
    }

    /// <summary>The words of a mail above those of the one that it answers, which are a quotation and are looked at.</summary>
    private static ImmutableArray<RawLine> Answered(ImmutableArray<RawLine> lines, int first, int headers) =>
    [
        .. lines.Select((line, at) => line.IsBlank || line.Given is not null || (at < first && !(at + 2 >= first && Separator().IsMatch(line.Text))) ? line
            : at < first + headers ? line with { Given = GivenFate.Dropped(DropReason.Quoted) }
            : line with { Doubtful = FateReasons.KeptQuoted, Shape = line.Shape ?? new LineShape([new LineContainer.Quotation(1)]) }),
    ];

    /// <summary>What mailers put above the mail that is answered: <c>-----Original Message-----</c>, <c>________</c>.</summary>
    [GeneratedRegex(@"^(?:[-_]{5,}|[-_]{2,}\s?[\p{L} ]{4,40}\s?[-_]{2,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    /// <summary>Lines without the signature, which two hyphens part from the words (RFC 3676, 4.3).</summary>
    private static ImmutableArray<RawLine> Unsigned(ImmutableArray<RawLine> lines)
    {
        var sign = lines.Select(line => line.Text).ToImmutableArray().LastIndexOf("--");
        var isSigned = sign > 0 && lines.Length - sign <= LongestSignature;
        return isSigned ? [.. lines.Select((line, at) => at < sign || line.IsBlank ? line : line with { Given = GivenFate.Dropped(DropReason.Signature) })] : lines;
    }

    /// <summary>Lines with the words of an earlier mail, which a sign before each shows: they become quotations, and are looked at.</summary>
    private static ImmutableArray<RawLine> Quoted(ImmutableArray<RawLine> lines)
    {
        bool IsQuoted(int at) => at >= 0 && at < lines.Length && lines[at] is { Given: null, Text: ['>', ..] };
        var quoted = ImmutableArray.CreateBuilder<RawLine>(lines.Length);
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at];
            // A box of mails has the sign before each line that begins with "From ".
            if (IsQuoted(at) && line.Text.StartsWith(">From ", StringComparison.Ordinal) && !IsQuoted(at - 1) && !IsQuoted(at + 1))
                quoted.Add(line with { Text = line.Text[1..] });
            else if (IsQuoted(at))
                quoted.Add(Without(line));
            else if (line.Given is null && Introduction().IsMatch(line.Text) && Enumerable.Range(at + 1, 3).SkipWhile(next => next < lines.Length && lines[next].IsBlank).FirstOrDefault(-1) is var next && IsQuoted(next))
                quoted.Add(line with { Given = GivenFate.Dropped(DropReason.Quoted) });
            else
                quoted.Add(line);
        }

        return quoted.ToImmutable();
    }

    /// <summary>A quoted line without its signs, as a quotation of their number.</summary>
    private static RawLine Without(RawLine line)
    {
        var words = line.Text.AsSpan().TrimStart("> ").ToString();
        var depth = Math.Min(line.Text[..^words.Length].Count(sign => sign == '>'), MostQuoted);
        return words.Length == 0
            ? line with { Text = "" }
            : line with { Text = words, Doubtful = FateReasons.KeptQuoted, Shape = new LineShape([.. Enumerable.Range(1, depth).Select(number => new LineContainer.Quotation(number))]) };
    }

    private const int MostQuoted = 5;

    [GeneratedRegex(@"^(?:On\b.{5,150}\bwrote|Am\b.{5,150}\bschrieb\b.{0,80}|Le\b.{5,150}\ba écrit|El\b.{5,150}\bescribió|Il\b.{5,150}\bha scritto|Em\b.{5,150}\bescreveu|Op\b.{5,150}\bschreef\b.{0,80}|.{2,80}\b(?:wrote|schrieb|a écrit|escribió|написал|написала)|.{0,80}كتب.{0,80})\s?[:：]$", RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    /// <summary>The headers that stand from a line on, a line each.</summary>
    private static (string Header, string Value)[] Headers(ImmutableArray<RawLine> lines, int first)
    {
        var headers = lines.Skip(first).Take(12).Select(line => Line().Match(line.Text))
            .TakeWhile(match => match.Success && _headers.ContainsKey(match.Groups["name"].Value)).Select(match => (_headers[match.Groups["name"].Value], match.Groups["value"].Value)).ToArray();
        return headers.Any(header => header.Item1 == "from") && headers.Any(header => header.Item1 == "subject") ? headers : [];
    }

    [GeneratedRegex(@"^\*?(?<name>[\p{L}\-]{1,12})\s?[:：]\*?\s*(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"[<\[(]?\S+@\S+[>\])]?|[<>]", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
