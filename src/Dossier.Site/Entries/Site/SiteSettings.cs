using Dossier.FrontMatter.Fields;
using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Site;

/// <summary>What <c>dossier.yml</c> says about the site as a whole.</summary>
public sealed record SiteSettings
{
    public required string Title { get; init; }

    /// <summary>Whether there may be more topics than <see cref="Topics"/>: what was written could not be read, which was reported.</summary>
    public bool LacksTopics { get; init; }

    /// <summary>Whether the yardstick may be another: what was written could not be read, which was reported.</summary>
    public bool LacksYardstick { get; init; }

    public string? Subtitle { get; init; }

    /// <summary>Where the site is published; null where it is not known.</summary>
    public string? Url { get; init; }

    /// <summary>The BCP 47 tag of the site's own words.</summary>
    public required string Language { get; init; }

    /// <summary>Where the language is said; null where it is not.</summary>
    public Place? LanguagePlace { get; init; }

    /// <summary>The further languages that the dossier is published in, each a site of its own.</summary>
    public ImmutableArray<Located<string>> Languages { get; init; } = [];

    /// <summary>In the site of a further language, the language of what is not translated; null in the dossier's own.</summary>
    public string? TranslatedFrom { get; init; }

    public required Yardstick Yardstick { get; init; }

    public required PublishedText PublishText { get; init; }

    /// <summary>A line on every page, such as "For internal use".</summary>
    public string? Handling { get; init; }

    public required LinkedMentions Mentions { get; init; }

    /// <summary>The controlled list of topics, in the order of the file.</summary>
    public ImmutableArray<Topic> Topics => [.. WrittenTopics.Select(topic => topic.Topic)];

    /// <summary>The same, with what is said of each.</summary>
    public required ImmutableArray<WrittenTopic> WrittenTopics { get; init; }

    /// <summary>What the navigation shows; null where the default serves.</summary>
    public ImmutableArray<NavItem>? Nav { get; init; }

    /// <summary>How the house shows itself.</summary>
    public required SiteFace Face { get; init; }

    /// <summary>Where the handling is said; null where it is not.</summary>
    public Place? HandlingPlace { get; init; }

    /// <summary>Whether search engines are asked to leave the site out, as written; null where it is not.</summary>
    public bool? NoIndex { get; init; }

    /// <summary>What the house's own templates are told of the site; null where nothing is.</summary>
    public ExtraValue.Map? Extra { get; init; }

    /// <summary>Whether search engines are asked to leave the site out: by default where its handling is restricted.</summary>
    public bool IsUnindexed => NoIndex ?? Handling is not null;
}

/// <summary>The fields of <c>dossier.yml</c>.</summary>
internal static class SiteFields
{
    private const string DefaultLanguage = "en";

    private static readonly Field<Located<string>> _title = new("title", Shapes.Text, "the name of the dossier", required: true);
    private static readonly Field<Located<string>> _subtitle = new("subtitle", Shapes.Text, "a line below the name");
    private static readonly Field<Located<string>> _url = new("url", Shapes.SiteUrl, "where it will be published");
    private static readonly Field<Located<string>> _language = new("language", Shapes.Language, "the language of the site's own words; by default en");
    private static readonly Field<ImmutableArray<Located<string>>> _languages = new("languages", new ListShape<Located<string>>(Shapes.Language), "further languages that it is published in, from the translations beside its files: a.fr.md");
    private static readonly Field<Located<Yardstick>> _yardstick = new("yardstick", new WordShape<Yardstick>(Yardsticks.Vocabulary), "the scale that likelihood words are taken from: icd203, the default, or phia");
    private static readonly Field<Located<PublishedText>> _publishText = new("publish_text", new WordShape<PublishedText>(PublishedTexts.Vocabulary), "full, the default, or quotes: of an article only its data, summary and quoted passages are published");
    private static readonly Field<Located<string>> _handling = new("handling", Shapes.Text, "a line on every page, such as For internal use");
    private static readonly Field<Located<LinkedMentions>> _mentions = new("mentions", new WordShape<LinkedMentions>(MentionLinking.Vocabulary), "which mentions of a name in a text become links: all, the default, or first");
    private static readonly Field<ImmutableArray<WrittenTopic>> _topics = new("topics", new ListShape<WrittenTopic>(TopicFields.Shape), "the controlled list of topics");
    private static readonly Field<ImmutableArray<NavItem>> _nav = new("nav", new ListShape<NavItem>(NavItemFields.Shape), "what the navigation shows: names of lists, such as articles, ids of pages, and addresses outside");
    private static readonly Field<Located<bool>> _noIndex = new("noindex", Shapes.Flag, "true: search engines are asked to leave the site out; by default so where there is a handling");

    public static ImmutableArray<Field> All { get; } =
        [_title, _subtitle, _url, _language, _languages, _yardstick, _publishText, _handling, _mentions, _topics, _nav, .. FaceFields.All, _noIndex, PublicationFields.Extra];

    /// <summary>Reads the settings.</summary>
    /// <param name="values">The fields as written.</param>
    /// <param name="isBroken">Whether the file is missing or could not be read, which was reported.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static SiteSettings Read(FieldValues values, bool isBroken, DiagnosticBag faults)
    {
        var topics = TopicFields.Distinct(values.List(_topics), faults);
        var yardstick = values.Get(_yardstick);
        var nav = values.List(_nav);
        var handling = values.Get(_handling);
        var language = values.Get(_language);
        return new SiteSettings
        {
            Title = values.Text(_title, "Dossier").Value,
            Subtitle = values.Get(_subtitle)?.Value,
            Url = values.Get(_url)?.Value,
            Language = language?.Value ?? DefaultLanguage,
            LanguagePlace = language?.Place,
            Languages = SiteLanguages.Distinct(values.List(_languages), language?.Value ?? DefaultLanguage, faults),
            Yardstick = yardstick?.Value ?? Yardstick.Icd203,
            PublishText = values.Get(_publishText)?.Value ?? PublishedText.Full,
            Handling = handling?.Value,
            HandlingPlace = handling?.Place,
            Mentions = values.Get(_mentions)?.Value ?? LinkedMentions.All,
            WrittenTopics = topics,
            LacksTopics = isBroken || values.Lacks(_topics, topics.Length),
            LacksYardstick = isBroken || (yardstick is null && values.Has(_yardstick)),
            Nav = values.Has(_nav) ? nav : null,
            Face = FaceFields.Read(values, faults),
            NoIndex = values.Get(_noIndex)?.Value,
            Extra = values.Get(PublicationFields.Extra),
        };
    }
}
