using Dossier.Text.Languages;

namespace Dossier.Import.Layout.Terms;

/// <summary>The words that lead in who wrote a text. Data only; <c>LineRules</c> and <c>BylineName</c> read.</summary>
internal static class BylineWords
{
    /// <summary>Those that mean nothing else in any language that pages are in.</summary>
    public static string[] Starts { get; } = Split(
        """
        by, analysis by, opinion by, commentary by, column by, written by, oprac., opracował:, opracowała:, opracowanie:, story by, reporting by, reported by, report by, text by, words by, author:, authors:, byline:, par, propos recueillis par, texte :, auteur :, auteurs :, auteure :,
        von, text von, ein bericht von, eine analyse von, ein kommentar von, autor:, autorin:, autoren:, text:, por, escrito por, texto:, autora:, autores:, redacción:,
        بقلم, كتب, كتبت, إعداد, تقرير, الكاتب:, بقلم:, كتب:, إعداد:, كتبه:, المحرر:,
        autore:, autrice:, testo di, schrijver:, auteurs:, tekst:, tekst en foto's:, skribent:, forfatter:, författare:, kirjoittaja:, teksti:, autorka:, autorzy:, autoři:, autoren:, szerző:, írta:, autori:,
        автор:, авторы:, автори:, текст:, автор, аутор:, подготовил, подготовила, συντάκτης:, κείμενο:, συγγραφέας:, γράφει ο, γράφει η, γράφουν οι, yazar:, yazan:, haber:, muhabir:, müəllif:,
        penulis:, reporter:, wartawan:, tác giả:, מאת, מאת:, כותב:, כותבת:, נכתב על ידי, نویسنده:, نوشته:, به قلم, گزارش:, مصنف:, تحریر:, लेखक:, লেখক:
        """);

    /// <summary>Those that are words or names in other languages, by the language in which they are none.</summary>
    public static FrozenDictionary<string, string[]> ByLanguage { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["it"] = Split("di, a cura di, articolo di, servizio di, scritto da"),
        ["nl"] = Split("door, geschreven door, tekst"),
        ["da"] = Split("af, skrevet af, tekst"),
        ["sv"] = Split("av, skriven av, text"),
        ["no"] = Split("av, skrevet av, tekst"),
        ["nb"] = Split("av, skrevet av, tekst"),
        ["nn"] = Split("av, skrive av, tekst"),
        ["ro"] = Split("de, scris de, autor"),
        ["pl"] = Split("tekst, autor, opr., red., opracował, opracowała, oprac"),
        ["cs"] = Split("autor, napsal, napsala"),
        ["sk"] = Split("autor, napísal, napísala"),
        ["hr"] = Split("piše, napisao, napisala"),
        ["sr"] = Split("piše, пише"),
        ["id"] = Split("oleh, ditulis oleh"),
        ["ms"] = Split("oleh"),
        ["ca"] = Split("per, text de"),
        ["vi"] = Split("bởi"),
        ["he"] = Split("כתב, כתבה"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Those that say what the writer is.</summary>
    public static string[] Nameless { get; } = Split(
        """
        from our correspondent, from our own correspondent, from our special correspondent, by our correspondent, by our own correspondent, by our special correspondent, by our staff, by a staff reporter, by a staff writer, by staff reporter, by staff writer, by staff writers, by our reporter,
        von unserem korrespondenten, von unserer korrespondentin, von unseren korrespondenten, von unserem mitarbeiter, von unserer mitarbeiterin, von unserem redakteur, von unserer redakteurin, von unserer redaktion, von unserem reporter, von der redaktion,
        de notre correspondant, de notre correspondante, de nos correspondants, de notre envoyé spécial, de notre envoyée spéciale, de nos envoyés spéciaux, par notre correspondant, par notre correspondante, par la rédaction, par notre rédaction,
        de nuestro corresponsal, de nuestra corresponsal, por nuestro corresponsal, por nuestra corresponsal, de nuestro enviado especial, por la redacción, dal nostro corrispondente, dalla nostra corrispondente, dal nostro inviato, dalla nostra inviata, di redazione, a cura della redazione,
        do nosso correspondente, da nossa correspondente, da redação, por redação, van onze correspondent, van onze redactie, van onze verslaggever, door onze redactie, door onze correspondent, door onze verslaggever, door redactie, fra vår korrespondent, från vår korrespondent, av vår korrespondent, fra vores korrespondent,
        от нашего корреспондента, от редакции, наш корреспондент, від нашого кореспондента, od naszego korespondenta, muhabirimizden, من مراسلنا, من مراسلتنا, مراسلنا في
        """);

    /// <summary>What stands beside names, or in their place, and is nobody.</summary>
    public static FrozenSet<string> Nobody { get; } = Folded(
        """
        wires, wire, wire reports, wire services, wire service, news wires, newswires, agencies, agency, news agencies, agency reports, staff, our staff, staff writer, staff writers, staff reporter, staff reporters, reporters, correspondents, our correspondents, our correspondent, our foreign staff, news desk, newsdesk, web desk, news service, news services, others, files,
        agences, les agences, agence, la rédaction, rédaction, notre rédaction, agenturen, nachrichtenagenturen, redaktion, der redaktion, agencias, las agencias, redacción, la redacción, agenzie, le agenzie, redazione, la redazione, agências, as agências, redação, da redação, agentschappen, redactie, onze redactie,
        agencje, redakcja, agentury, redakce, агентства, агентствами, редакция, агенції, редакція, ajanslar, haber merkezi, dış haberler, وكالات, الوكالات, التحرير, هيئة التحرير, סוכנויות, מערכת
        """);

    /// <summary>Names of accounts that no person bears.</summary>
    public static FrozenSet<string> Accounts { get; } = Folded(
        """
        admin, admin1, admin2, administrator, site administrator, webmaster, web master, root, user, editor, editors, the editor, the editors, author, superuser, wpadmin, wp-admin, test, guest, publisher, website admin, site admin, web admin, web editor, webeditor, online editor, content editor, default, system, moderator, anonymous, staff writer, sysadmin,
        administrateur, administratrice, administrador, administradora, amministratore, redaktor, redakteur, beheerder, yönetici, editör, администратор, админ, редактор, адміністратор, مدير, مدير الموقع, المدير, المحرر, מנהל, מנהל האתר, 管理者, 管理员, 管理員, 小编, 編集者, 관리자
        """);

    /// <summary>Words that names of papers and stations have, and those of persons have not.</summary>
    public static FrozenSet<string> Houses { get; } = Folded("news, newspaper, newsroom, times, tv, media, network, radio, online, magazine, bbc, cnn, cbs, nbc, abc, npr, pbs, cbc, reuters, nachrichten, zeitung, haberleri, haber, noticias, actualités, новости, أخبار");

    private static FrozenSet<string> Folded(string words) => Split(words).Select(WordForms.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static string[] Split(string words) => [.. words.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
