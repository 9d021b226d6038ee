using System.Text.RegularExpressions;
using Dossier.Entries.Events;
using Dossier.Graph;

namespace Dossier.Advice;

/// <summary>
/// Claims that stand as facts and read like something else: like what somebody expects, or what somebody makes of it. Words
/// are those of English, French and Arabic, by the language of the site. Silent where the sentence itself says who thinks
/// so ("The minister said that it will …"), where the event is planned, and where the editor has written a kind.
/// </summary>
internal static partial class ClaimReadings
{
    private static readonly FrozenDictionary<string, Words> _words = new Dictionary<string, Words>
    {
        ["en"] = new(EnglishReport(), EnglishFuture(), EnglishVerdict()),
        ["fr"] = new(FrenchReport(), FrenchFuture(), FrenchVerdict()),
        ["ar"] = new(ArabicReport(), ArabicFuture(), ArabicVerdict()),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports the claims of a dossier that read so.</summary>
    public static void Report(ResolvedDossier dossier, DiagnosticBag advice)
    {
        if (!_words.TryGetValue(dossier.Settings.Language.Split('-')[0], out var words))
            return;

        foreach (var claim in dossier.Events.Where(one => one.Entry.Status?.Value != EventStatus.Planned).SelectMany(one => one.Entry.Claims))
        {
            if (claim.WrittenKind is null && ReadingOf(claim.Text.Blocks.FirstOrDefault()?.Text ?? "", words) is var (kind, word))
                advice.Add(Messages.ClaimReadsOtherwise(claim.Id.Place, claim.Id.Value, word, ClaimKinds.Vocabulary.WordOf(kind)));
        }
    }

    /// <summary>What a sentence reads like, and the word for it; null where it reads like a fact.</summary>
    private static (ClaimKind Kind, string Word)? ReadingOf(string sentence, Words words)
    {
        var (future, verdict) = (words.Future.Match(sentence), words.Verdict.Match(sentence));
        return IsOwn(future) ? (ClaimKind.Forecast, future.Groups["word"].Value)
            : IsOwn(verdict) ? (ClaimKind.Assessment, verdict.Groups["word"].Value)
            : null;

        bool IsOwn(Match found) => found.Success && !words.Report.IsMatch(sentence[..found.Index]);
    }

    [GeneratedRegex(@"\b(?:said|says?|told|tells|announce[ds]?|promise[ds]?|vow(?:s|ed)|pledge[ds]?|state[ds]|warn(?:s|ed)|predict(?:s|ed)|expect(?:s|ed)|believe[ds]?|argue[ds]?|confirm(?:s|ed)|claim(?:s|ed)|agree[ds]?|decide[ds]?|hope[ds]?|think(?:s)?|thought|added|insist(?:s|ed)|propose[ds]?|demand(?:s|ed)|call(?:s|ed)|whether|if|that)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishReport();

    [GeneratedRegex(@"(?<!\b(?:the|a|an|free|political|own|at|good|his|her|its|their|popular|last|public|national|of) )\b(?<word>(?:will|won['’]t|shall)(?= (?!of\b|to\b)\p{Ll})|(?:is|are) (?:going|set|bound|sure|likely|unlikely) to)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishFuture();

    [GeneratedRegex(@"\b(?:was|is|were|are|has been|have been|proved|seems|remains) (?:an? |the )?(?:very |most |more |highly |great |complete |total )?(?<word>success(?:ful)?|failure|significant|historic|unprecedented|crucial|pivotal|decisive|disastrous)\b(?! (?:in number|number))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishVerdict();

    [GeneratedRegex(@"\b(?:dit|disent|déclar|annonc|prom(?:is|et)|affirm|assur|avert|préven|estim|prédi|confirm|ajout|esp[èé]r|prévo|pens|croi|selon|d['’]après|que\b|qu['’]|si\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FrenchReport();

    // The simple past of verbs in -irer has the ending of the future of those in -ir: "retira", "inspira".
    [GeneratedRegex(@"(?<!\b(?:une|son|cette|leur|sa) |['’])\b(?<word>\p{Ll}*era|\p{Ll}+eront|\p{Ll}+dra|\p{Ll}+dront|\p{Ll}+ttra|\p{Ll}+ttront|\p{Ll}*iront|(?!\p{Ll}*(?:tir|spir|mir|dés?ir|vir|empir|délir|cir|chir|pir)a\b)\p{Ll}*ira|aura|auront|devra|devront|recevra|suivra|vivra|(?:pour|ver|enver|cour|mour)ra|(?:va|vont)(?= (?:pas )?(?!entre\b|vers\b|contre\b|outre\b)\p{Ll}+(?:er|ir|re)\b))\b(?! de l['’]art)", RegexOptions.CultureInvariant)]
    private static partial Regex FrenchFuture();

    [GeneratedRegex(@"\b(?:a été|ont été|est|sont|était|étaient|fut|furent|reste|semble) (?:un |une |le |la |les |des )?(?:très |plus |grand |franc )?(?<word>succès|échecs?|réussie?s?|historiques?|significati(?:f|ve)s?|décisi(?:f|ve)s?|crucia(?:l|le|ux|les)|sans précédent|désastreu(?:x|se|ses))(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FrenchVerdict();

    [GeneratedRegex(@"(?<!\p{L})[وف]?(?:قال|قالت|أعلن|أعلنت|وعد|وعدت|تعهد|تعهدت|أكد|أكدت|صرح|صرحت|حذر|حذرت|توقع|توقعت|يتوقع|تتوقع|أضاف|أضافت|يرى|ترى|أن|إن|أنه|أنها|بأن|إذا|لو)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicReport();

    [GeneratedRegex(@"(?<!\p{L})[وف]?(?<word>سوف|لن|سيكون|ستكون|سيتم|ستتم|سيبقى|ستبقى|سيفشل|ستفشل|سينجح|ستنجح|سيؤدي|ستؤدي|سيصبح|ستصبح)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicFuture();

    [GeneratedRegex(@"(?<!\p{L})(?:كان|كانت|يعد|تعد|يعتبر|تعتبر)(?!\p{L})[^.]*?(?<!\p{L})(?<word>ناجح(?:ة|ا|ًا|اً)?|تاريخي(?:ة|ا|ًا|اً)?|فاشل(?:ة|ا|ًا|اً)?|حاسم(?:ة|ا|ًا|اً)?|نجاح(?:ا|ًا|اً)|فشل(?:ا|ًا|اً))(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicVerdict();

    /// <summary>By which words a language reports, foresees and judges.</summary>
    private sealed record Words(Regex Report, Regex Future, Regex Verdict);
}
