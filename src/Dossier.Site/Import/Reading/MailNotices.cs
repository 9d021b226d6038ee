using System.Text.RegularExpressions;

namespace Dossier.Import.Reading;

/// <summary>What houses put below their mails: who may read them, what to do with one that came by mistake, not to print it, that no virus is in it.</summary>
internal static partial class MailNotices
{
    /// <summary>In words; a longer block has an article in it.</summary>
    private const int Longest = 260;

    /// <summary>In words; less is a name or an address below the text.</summary>
    private const int LeastText = 12;

    /// <summary>Of the five things that such a notice speaks of, for certain.</summary>
    private const int Certain = 3;

    private static readonly Regex[] _topics = [Secret(), Reader(), Mistake(), Removal(), Message()];

    /// <summary>The lines of a mail with those of its notices dropped, or marked where that is not certain.</summary>
    public static ImmutableArray<RawLine> Marked(ImmutableArray<RawLine> lines)
    {
        var marked = lines.ToArray();
        for (var end = lines.Length - 1; end >= 0; end--)
        {
            if (IsOut(lines[end]))
                continue;
            var start = end;
            // In plain words a notice is broken over lines; each line of a page is a paragraph.
            while (start > 0 && !IsOut(lines[start - 1]) && lines[start - 1].Kin == 0 && lines[start].Kin == 0)
                start--;
            var text = string.Join(' ', lines[start..(end + 1)].Select(line => line.Text));
            var isSure = Is(text);
            // Above the last words of the text nothing is a notice.
            if (isSure is null && LineText.WordCount(text) >= LeastText || !lines[..start].Any(line => !IsOut(line)))
                break;
            for (var at = start; at <= end && isSure is not null; at++)
                marked[at] = isSure.Value ? marked[at] with { Given = GivenFate.Dropped(DropReason.Confidential) } : marked[at] with { Doubtful = marked[at].Doubtful ?? FateReasons.KeptNotice };
            end = start;
        }

        return [.. marked];
    }

    private static bool IsOut(RawLine line) => line.IsBlank || line.Given is not null || line.Markup == LineMarkup.Surroundings;

    /// <summary>Whether words are such a notice: true for certain, false perhaps, null where they are none.</summary>
    private static bool? Is(string text)
    {
        var words = LineText.WordCount(text);
        if (words is < 4 or > Longest)
            return null;
        if (words <= 40 && (Printing().IsMatch(text) || Virus().IsMatch(text)) && Message().IsMatch(text))
            return true;
        var topics = _topics.Count(topic => topic.IsMatch(text));
        return topics >= Certain && Secret().IsMatch(text) && Reader().IsMatch(text) ? true : topics >= Certain || (Secret().IsMatch(text) && Message().IsMatch(text) && words <= 40) ? false : null;
    }

    [GeneratedRegex("confidential|privileged|confidentiel|vertraulich|confidencial|reservad|riservat|vertrouwelijk|poufn|důvěrn|dôvern|конфиденц|конфіденц|gizli|fortrolig|konfidentiell|luottamuksell|bizalmas|confidenți|εμπιστευτικ|rahasia|bảo mật|سري|חסוי|סודי|機密|秘密|机密|保密|기밀", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Secret();

    [GeneratedRegex("recipient|addressee|intended|addressed to|destinat|empfänger|adressat|geadresseerde|ontvanger|adresat|příjemc|adresát|получател|адресат|одержувач|alıcı|modtager|mottaker|mottagare|vastaanottaj|címzett|παραλήπτη|penerima|người nhận|المرسل إليه|المستلم|المرسلة إليه|הנמען|宛先|受信者|收件人|接收|수신인", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reader();

    [GeneratedRegex("in error|by mistake|par erreur|irrtüm|versehentlich|por error|per errore|por engano|por erro|abusievelijk|ten onrechte|vergissing|omyłk|pomyłk|omylem|по ошибке|помилково|yanlışlıkla|ved en fejl|ved en feil|av misstag|erehdyksessä|tévedés|din greșeală|κατά λάθος|kesalahan|nhầm|بالخطأ|عن طريق الخطأ|בטעות|誤っ|误收|錯誤|错误|잘못", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mistake();

    [GeneratedRegex("delete|destroy|notify the sender|disseminat|unauthori[sz]ed|supprimer|détruire|avertir l['’]expéditeur|lösch|vernicht|unbefugt|elimin|borr|destru|cancell|distrugg|apagar|verwijder|vernietig|usuni|skasow|zniszcz|smaž|vymaž|удал|уничтож|видал|sili|slet|slett|radera|poista|töröl|ștergeți|διαγρά|hapus|xóa|حذف|مسح|מחק|למחוק|削除|删除|刪除|삭제", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Removal();

    [GeneratedRegex(@"e-?mail|\bmail\b|\bmessage\b|courriel|mensaje|correo|nachricht|messaggio|mensagem|bericht|wiadomoś|zpráv|správ|сообщен|письм|лист\b|повідомлен|e-?posta|ileti|besked|melding|meddeland|viesti|üzenet|mesaj|μήνυμα|pesan|thư|رسالة|البريد|דוא|הודעה|メール|邮件|郵件|메일", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Message();

    [GeneratedRegex("(?:environment|environnement|planet|planète|umwelt|medio ?ambiente|ambiente|milieu|środowisk|životní|природ|окружающ|çevre|البيئة|環境|环境).*(?:print|imprim|druck|stamp|drukowa|tisk|распечат|печат|yazdır|طباعة|印刷|打印)|(?:print|imprim|druck|stamp|afdruk|drukowa|tisk|распечат|печат|yazdır|طباعة|印刷|打印).*(?:environment|environnement|umwelt|medio ?ambiente|ambiente|milieu|środowisk|окружающ|çevre|البيئة|環境|环境)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Printing();

    [GeneratedRegex("virus", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Virus();
}
