namespace Dossier.Text.Languages;

/// <summary>The most frequent words of a language, by which it is known.</summary>
internal static class FunctionWords
{
    /// <summary>The languages that are told apart, by their BCP 47 tag; more than are supported otherwise, so that none is taken for another.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> ByLanguage { get; } = new Dictionary<string, FrozenSet<string>>
    {
        ["en"] = Set("the of and to in that is was for on with as by at from has have had it its be are were an this which or but not he she his her they their who would will been said after about more than"),
        ["fr"] = Set("le la les de des du et à en un une est dans que qui pour par sur avec il elle au aux ce cette son sa ses ne pas plus a ont été sont mais ou où leur comme après selon nous vous être"),
        ["de"] = Set("der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch"),
        ["es"] = Set("el la los las de del y en que a un una por con no para es se su sus al lo como más pero o este esta fue ha han sido son entre sobre también según desde cuando ya hasta"),
        ["it"] = Set("il lo la gli le di del della dei e in che un una per con non è si da dal al alla sono come più ma ha anche nel nella questo questa"),
        ["pt"] = Set("o a os as de do da dos das e em no na que um uma por com não para é se seu sua ao como mais mas foi são pelo pela também"),
        ["nl"] = Set("de het een van en in is dat op te zijn met voor niet aan er om ook als door maar bij naar heeft hij was uit dit worden nog wordt"),
        ["tr"] = Set("ve bir bu da de için ile olarak olan çok daha ne gibi kadar sonra ama değil olduğu en var"),
        ["ar"] = Set("في من على إلى أن عن التي الذي هذا هذه ما مع كان كانت بعد قال قالت بين أو لا لم قد هو هي كما حيث خلال ذلك وقد أكد أكثر غير كل"),
        ["fa"] = Set("در به از که این را با است برای آن یک خود تا بر هم نیز شده شد کرد اما گفت می های"),
        ["ur"] = Set("کے کی میں ہے اور سے کا کو اس نے پر کہ یہ ہیں جو تھا بھی کر گیا ایک"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The function words of the supported languages together: words that no headline is recognised by.</summary>
    public static FrozenSet<string> Anywhere { get; } =
        Set(string.Join(' ', new[] { "en", "fr", "de", "es", "ar" }.SelectMany(language => ByLanguage[language]))
            + " into over under during while when where what there could should also other some such these those between against because through before");

    /// <summary>
    /// English words that stand after another one by themselves but are not its ending: where a word ends in one of them and
    /// is none itself, two were glued. Endings that make words ("over", "less", "man") are not among them.
    /// </summary>
    public static FrozenDictionary<string, FrozenSet<string>> GluedAfter { get; } = new Dictionary<string, FrozenSet<string>>
    {
        ["en"] = Set("and that the against to of also was were are has have had with from for who which would will not than when where while because this their they these those said could should on is as at by in after before during since into between about but or his her its other more an"),
        // Not the endings of a plural ("nationaux"), of a future ("donneront"), of a participle ("kommenden"), of a pronoun ("hacerlos").
        ["fr"] = Set("et que qui dans pour avec sur par une est sont était mais cette selon après depuis"),
        ["de"] = Set("und dass das mit nicht für ist sind war wurde wird hat haben auch nach gegen"),
        ["es"] = Set("que del con por una fue han pero sus también según entre sobre desde"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>English words that stand before another one by themselves but are no prefix of words ("over-", "under-", "be-" are).</summary>
    public static FrozenDictionary<string, FrozenSet<string>> GluedBefore { get; } = new Dictionary<string, FrozenSet<string>>
    {
        ["en"] = Set("and the that of from but was were are has had have which who their this these those other also such would could should will when where while because than they with said his"),
        ["fr"] = Set("que qui une dans avec mais leur cette selon"),
        ["de"] = Set("und dass der die das den dem eine einen einer"),
        ["es"] = Set("que los las una pero también según"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whole words that begin or end as if two had been glued, in languages of whose words there is no list.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> WholeWords { get; } = new Dictionary<string, FrozenSet<string>>
    {
        ["fr"] = Set("lorsque puisque quelque quoique parce quelquefois quiconque quelconque quelquune rencontre encontre malencontre pourtant"),
        ["de"] = Set("wieder weder leider werden worden wurden finden gründen jeden beiden jeder seitdem trotzdem außerdem nachdem alledem indem zudem hiermit somit womit damit hiernach demnach danach hierfür dafür wofür innehaben teilhaben vorhaben dergleichen derartige derartigen derartiger derartiges dementsprechend demgegenüber derselbe dieselbe dasselbe denselben demselben derselben dieselben derjenige diejenige dasjenige diejenigen derjenigen denjenigen derzeitige derzeitigen derzeitiger einerseits hingegen dagegen entgegen alleine sodass gesund zufrieden verschieden"),
        ["es"] = Set("porque aunque puesto dondequiera alguna ninguna encuentra contra encontra"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Single letters that are words.</summary>
    public static FrozenDictionary<string, string> SingleLetters { get; } = new Dictionary<string, string>
    {
        ["en"] = "ai",
        ["fr"] = "aàyôn",
        ["de"] = "",
        ["es"] = "aeouy",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
