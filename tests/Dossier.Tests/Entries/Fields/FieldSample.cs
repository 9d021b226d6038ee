namespace Dossier.Tests.Entries.Fields;

/// <summary>Two values of a field that are told apart wherever they are shown.</summary>
/// <param name="First">The one value as YAML.</param>
/// <param name="Second">The other.</param>
/// <param name="FirstMark">Words by which a reader knows the first; null where it is shown in words of the site's own, or as a number.</param>
/// <param name="SecondMark">The same of the second.</param>
/// <param name="SecondId">The id of the entry that the second leads to; null where it leads to none.</param>
internal sealed record FieldSample(string First, string Second, string? FirstMark = null, string? SecondMark = null, string? SecondId = null)
{
    /// <summary>What the references of fields lead to: for each there are two entries of their own, known by their titles.</summary>
    public static IReadOnlyDictionary<string, string> References { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["article.outlet"] = "media",
        ["article.based_on"] = "article",
        ["article.shares_source"] = "article",
        ["article.differs_from"] = "article",
        ["article.about"] = "actor",
        ["article.events"] = "event",
        ["article.topics"] = "topic",
        ["article.statements.claim"] = "claim",
        ["article.statements.by"] = "actor",
        ["article.statements.through"] = "media",
        ["article.unlinked"] = "actor",
        ["actor.not_to_confuse_with"] = "actor",
        ["actor.positions.of"] = "actor",
        ["actor.positions.sources"] = "article",
        ["actor.relations.to"] = "actor",
        ["actor.relations.sources"] = "article",
        ["event.participants.actor"] = "actor",
        ["event.part_of"] = "event",
        ["event.questions.answers"] = "claim",
        ["event.figures.source"] = "article",
        ["event.topics"] = "topic",
        ["home.judgements.basis"] = "claim",
        ["home.judgements.against"] = "claim",
        ["home.judgements.alternatives.basis"] = "claim",
        ["home.judgements.alternatives.against"] = "claim",
    };

    /// <summary>Fields whose values have to fit something else than their shape.</summary>
    private static readonly Dictionary<string, FieldSample> _fitting = new(StringComparer.Ordinal)
    {
        // An outlet has every field of an actor.
        ["actor.type"] = new("media", "organization"),
        // A credibility of 1 needs two origins.
        ["article.credibility"] = new("2", "3"),
        ["article.statements.credibility"] = new("4", "5"),
        // Nothing is from behind the date of information.
        ["home.as_of"] = new("2400-05-07", "2401-05-07", "2400", "2401"),
        ["home.judgements.likelihood"] = new("likely", "very unlikely"),
    };

    /// <summary>A field that is another in short, and cannot stand beside it.</summary>
    private const string Short = "article.statements.via";

    private static readonly string[] _dates = PathsOf(FieldTerms.Date);

    private static readonly string[] _numbers = PathsOf(FieldTerms.Number);

    /// <summary>The values of a field; null for those that say whether and where an entry is published, and so are not shown, and for a short form.</summary>
    public static FieldSample? Of(FieldPath path) => _fitting.GetValueOrDefault(path.ToString()) ?? FieldTerms.Of(path.Field) switch
    {
        _ when path.ToString() == Short => null,
        FieldTerms.Words when path.Field.Name == "said" => Marked(Said(path, isSecond: false), Said(path, isSecond: true), words => $"\"{words}\""),
        FieldTerms.Words or FieldTerms.Text => Marked(Label(path, isSecond: false), Label(path, isSecond: true), words => $"\"{words}\""),
        FieldTerms.ListOfWords or FieldTerms.ListOfTexts => Marked(Label(path, isSecond: false), Label(path, isSecond: true), words => $"[\"{words}\"]"),
        FieldTerms.TextsById => Marked(Label(path, isSecond: false), Label(path, isSecond: true), words => $"{{ held: \"{words}\" }}"),
        FieldTerms.Id or FieldTerms.Claim => Reference(path, id => id),
        FieldTerms.ListOfIds or FieldTerms.ListOfClaims => Reference(path, id => path.Field.Name == "answers" ? $"[held, {id}]" : $"[{id}]"),
        FieldTerms.ListOfSources => Reference(path, id => $"[\"{id}#p1\"]"),
        FieldTerms.Date => Marked(Year(path, isSecond: false), Year(path, isSecond: true), year => $"{year}-05-07"),
        FieldTerms.Number => new FieldSample(Number(path, isSecond: false), Number(path, isSecond: true)),
        FieldTerms.Address => Marked($"https://example.org/{Slug(path)}-one", $"https://example.org/{Slug(path)}-two", address => address),
        FieldTerms.Wikidata => Marked("Q730003", "Q730004", item => item),
        FieldTerms.Extra => Marked(Label(path, isSecond: false), Label(path, isSecond: true), words => $"{{ own: \"{words}\" }}"),
        FieldTerms.Registers => Marked(Label(path, isSecond: false), Label(path, isSecond: true), words => $"{{ house: \"{words}\" }}"),
        FieldTerms.Language => new FieldSample("fr", "es"),
        FieldTerms.Country => new FieldSample("FR", "JP"),
        FieldTerms.OneOf => new FieldSample(FieldTerms.WordsOf(path.Field)[0], FieldTerms.WordsOf(path.Field)[1]),
        FieldTerms.SeveralOf => new FieldSample($"[{FieldTerms.WordsOf(path.Field)[0]}]", $"[{FieldTerms.WordsOf(path.Field)[1]}]"),
        _ => null,
    };

    /// <summary>The words of a value, or the title of the entry that a value leads to.</summary>
    public static string Label(FieldPath path, bool isSecond) => $"{path.ToString().Replace('.', ' ').Replace('_', ' ')} {(isSecond ? "omega" : "alpha")}";

    /// <summary>Words that say every number of the sample, as those of a figure have to.</summary>
    public static string Said(FieldPath path, bool isSecond) =>
        $"{Label(path, isSecond)} of {string.Join(", of ", _numbers.Select((_, at) => string.Create(CultureInfo.InvariantCulture, $"{730_000 + (4 * at)}, of {730_001 + (4 * at)}")))}";

    /// <summary>The id of the entry that a value leads to.</summary>
    public static string IdOf(FieldPath path, bool isSecond) => $"{Slug(path)}-{(isSecond ? "two" : "one")}";

    private static string[] PathsOf(string term) => [.. FieldPath.All.Where(path => FieldTerms.Of(path.Field) == term).Select(path => path.ToString())];

    private static string Slug(FieldPath path) => path.ToString().Replace('.', '-').Replace('_', '-');

    private static FieldSample Marked(string first, string second, Func<string, string> yaml) => new(yaml(first), yaml(second), first, second);

    private static FieldSample Reference(FieldPath path, Func<string, string> yaml)
    {
        var target = References.GetValueOrDefault(path.ToString()) ?? throw new InvalidOperationException($"say in FieldSample.References what '{path}' leads to");
        var (first, second) = (IdOf(path, isSecond: false), IdOf(path, isSecond: true));
        var isClaim = target == "claim";
        return new FieldSample(
            yaml(isClaim ? $"{first}/{first}" : first),
            yaml(isClaim ? $"{second}/{second}" : second),
            Label(path, isSecond: false),
            Label(path, isSecond: true),
            second);
    }

    /// <summary>Years that no two values share, and of which the later field of a group has the later ones.</summary>
    private static string Year(FieldPath path, bool isSecond) => Count(1700, _dates, path, isSecond);

    /// <summary>Numbers of which the later field of a group has the larger ones.</summary>
    private static string Number(FieldPath path, bool isSecond) => Count(730_000, _numbers, path, isSecond);

    private static string Count(int from, string[] paths, FieldPath path, bool isSecond) =>
        (from + (4 * Array.IndexOf(paths, path.ToString())) + (isSecond ? 1 : 0)).ToString(CultureInfo.InvariantCulture);
}
