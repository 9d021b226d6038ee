using Dossier.Dates;
using Dossier.FrontMatter.Values;
using Dossier.Text;

namespace Dossier.FrontMatter.Fields;

/// <summary>The shapes that fields of several kinds of entries share.</summary>
public static class Shapes
{
    /// <summary>Plain words.</summary>
    public static Shape<Located<string>> Text { get; } = new TextShape();

    /// <summary>A list of plain words.</summary>
    public static Shape<ImmutableArray<Located<string>>> Texts { get; } = new ListShape<Located<string>>(Text);

    /// <summary>Markdown of our own: a sentence or two, in which <c>[[id]]</c> links.</summary>
    public static Shape<Prose> Markdown { get; } = new MarkdownShape();

    /// <summary>A list of such texts.</summary>
    public static Shape<ImmutableArray<Prose>> Markdowns { get; } = new ListShape<Prose>(Markdown);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static Shape<Located<bool>> Flag { get; } = new FlagShape();

    /// <summary>A whole number.</summary>
    public static Shape<Located<long>> Count { get; } = new CountShape();

    /// <summary>The id of an entry.</summary>
    public static Shape<Located<string>> Id { get; } = new IdShape();

    /// <summary>A list of ids.</summary>
    public static Shape<ImmutableArray<Located<string>>> Ids { get; } = new ListShape<Located<string>>(Id);

    /// <summary>An EDTF date.</summary>
    public static Shape<Located<EdtfDate>> Date { get; } = new DateShape();

    /// <summary>A moment, ISO 8601 with an offset; without one it is read as UTC, and a day as the moment at which it begins there, which is reported.</summary>
    public static Shape<Located<DateTimeOffset>> Moment { get; } = new MomentShape();

    /// <summary>An <c>http</c> or <c>https</c> address.</summary>
    public static Shape<Located<string>> Url { get; } = new UrlShape();

    /// <summary>The address that a site is published at: <see cref="Url"/> without a query, a name of a page, or a name to sign in with.</summary>
    public static Shape<Located<string>> SiteUrl { get; } = new SiteUrlShape();

    /// <summary>A BCP 47 language tag.</summary>
    public static Shape<Located<string>> Language { get; } = new LanguageShape();

    /// <summary>An ISO 3166-1 alpha-2 country code.</summary>
    public static Shape<Located<string>> Country { get; } = new CountryShape();

    /// <summary>A Wikidata item: <c>Q</c> and digits.</summary>
    public static Shape<Located<string>> Wikidata { get; } = new WikidataShape();

    /// <summary>What the entry is called in other registers.</summary>
    public static Shape<ImmutableArray<ExternalId>> ExternalIds { get; } = new ExternalIdsShape();

    /// <summary>A map of the house's own.</summary>
    public static Shape<ExtraValue.Map> Extra { get; } = new ExtraShape();

    /// <summary>An old path of a page: <c>articles/old-name.html</c>.</summary>
    public static Shape<ImmutableArray<Located<string>>> OldPaths { get; } = new ListShape<Located<string>>(new OldPathShape());

    /// <summary>The name of a template of the house's own.</summary>
    public static Shape<Located<string>> Template { get; } = new TemplateNameShape();

    /// <summary>A claim of an event: <c>event-id/claim-id</c>.</summary>
    public static Shape<Located<ClaimReference>> Claim { get; } = new ClaimReferenceShape();

    /// <summary>A list of claims.</summary>
    public static Shape<ImmutableArray<Located<ClaimReference>>> Claims { get; } = new ListShape<Located<ClaimReference>>(Claim);

    /// <summary>A list of claims, those of the entry itself by their id alone.</summary>
    public static Shape<ImmutableArray<Located<ClaimReference>>> Answers { get; } = new ListShape<Located<ClaimReference>>(new AnswerShape());

    /// <summary>A list of articles or of paragraphs in them: <c>article-id</c>, <c>article-id#p3</c>.</summary>
    public static Shape<ImmutableArray<Located<SourceReference>>> Sources { get; } = new ListShape<Located<SourceReference>>(new SourceReferenceShape());
}
