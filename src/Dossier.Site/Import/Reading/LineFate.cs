namespace Dossier.Import.Reading;

/// <summary>Why a line is no part of the article.</summary>
public enum DropReason
{
    Blank,
    NoWords,
    Navigation,
    Share,
    ReadingTime,
    ReadMore,
    OtherArticles,
    OtherHeadline,
    Tags,
    Advertisement,
    Newsletter,
    Subscription,
    Appeal,
    Cookies,
    Copyright,
    Label,
    Section,
    Counter,
    RelativeTime,
    RepeatedHeadline,
    RepeatedLine,
    AboveHeadline,
    BelowArticle,
    AroundArticle,
    AboutAuthor,
    Nameless,
    Agency,
    Markup,
    PrintedPage,
    FrontMatter,
    Cover,
    Signature,
    Attachment,
    Command,
    Form,
    Unseen,
    Struck,
    Mailer,
    FeedFoot,
    Others,
    OtherForm,
    Quoted,
    Comments,
    Hidden,
    Paywalled,
    Confidential,
    Account,
}

/// <summary>What becomes of a line.</summary>
public abstract record LineFate
{
    private LineFate()
    {
    }

    /// <summary>It is part of the body, as it stands.</summary>
    /// <param name="AsHeading">Whether it is a heading within the body.</param>
    public sealed record Kept(bool AsHeading = false) : LineFate;

    /// <summary>Its words go to fields of the entry, in the order in which it states them.</summary>
    /// <param name="Fields">The names of the fields: <c>author</c>, <c>date</c>.</param>
    public sealed record Moved(ImmutableArray<string> Fields) : LineFate;

    /// <summary>It belongs to the page around the article.</summary>
    public sealed record Dropped(DropReason Reason) : LineFate;
}

/// <summary>What an editor should look at in a line.</summary>
/// <param name="Kind">A stable name in kebab-case: <c>glued-words</c>.</param>
/// <param name="Column">Where it begins, counted from 1; 0 where the whole line is meant.</param>
/// <param name="Text">The words it is about; empty where the whole line is meant.</param>
public sealed record LineFlag(string Kind, int Column, string Text)
{
    public const string GluedWords = "glued-words";
    public const string MissingWords = "missing-words";
    public const string Cut = "cut";
    public const string MixedQuotes = "mixed-quotes";
    public const string UnclosedQuote = "unclosed-quote";
    public const string Spacing = "spacing";
    public const string Controls = "control-characters";
    public const string Unsure = "unsure";
    public const string LostLink = "lost-link";

    /// <summary>The whole line.</summary>
    public static LineFlag Whole(string kind, string text = "") => new(kind, 0, text);

    /// <summary><c>glued-words:24: saidthat</c></summary>
    public override string ToString() => Column == 0
        ? Text.Length == 0 ? Kind : $"{Kind}: {Text}"
        : string.Create(CultureInfo.InvariantCulture, $"{Kind}:{Column}: {Text}");
}

/// <summary>A line of the input, what becomes of it, and why.</summary>
public sealed record LineVerdict(RawLine Line, LineFate Fate, string Reason, ImmutableArray<LineFlag> Flags);

/// <summary>The wording of the reasons, for people.</summary>
internal static class FateReasons
{
    public const string Body = "part of the text";
    public const string Heading = "a heading within the text";
    public const string Stated = "a field that the file states";
    public const string Proposed = "a field that the file states, proposed in the draft";
    public const string Title = "the headline";
    public const string Dek = "the standfirst between headline and text";
    public const string Author = "says who wrote it";
    public const string Date = "says when it was published";
    public const string DateNote = "a date that does not say all: of an update, or without a year";
    public const string DateOrder = "a date that can be read in two ways; day and month are taken in the order of the page's language";
    public const string OtherCalendar = "a date of the Iranian calendar, counted over to ours";
    public const string BuddhistYear = "a year of the Buddhist calendar, counted over to ours";
    public const string Caption = "the words under a picture, with its credit";
    public const string Disclaimer = "what the text says about itself";
    public const string KeptShort = "stands between paragraphs and may be a heading of the text";
    public const string KeptCaption = "ends like a picture's credit, but stands within the text";
    public const string KeptDek = "may be the standfirst, but could be the first paragraph as well";
    public const string KeptHeader = "stands below the headline and is nothing that is known";
    public const string KeptRelated = "may be the headline of another article";
    public const string KeptRepeated = "stands in the text a second time";
    public const string KeptSection = "a word that sections of a page go by, alone between paragraphs";
    public const string KeptEnd = "stands below the last paragraph and is nothing that is known";
    public const string KeptLead = "addresses the reader, but stands above the updates of a live page";
    public const string KeptUpdate = "the time or the author of an update";
    public const string KeptDates = "one of several lines that begin with a date";
    public const string KeptAround = "running text of a page that was pasted whole, apart from where most of it stands";
    public const string KeptDate = "a date within the text";
    public const string KeptQuoted = "words of an earlier mail, which this one quotes";
    public const string KeptNotice = "may be what houses put below their mails";
    public const string KeptBox = "running text in a part of the page that by its name or attributes is no article";

    /// <summary>Of a byline of which something is in no field.</summary>
    public static string AuthorWithout(string rest) => $"{Author}; left out: {rest}";

    public static string Of(DropReason reason) => reason switch
    {
        DropReason.Blank => "blank",
        DropReason.NoWords => "has no words",
        DropReason.Navigation => "navigation of the page",
        DropReason.Share => "for sharing, printing or commenting",
        DropReason.ReadingTime => "how long reading takes",
        DropReason.ReadMore => "a link to another article",
        DropReason.OtherArticles => "heads a list of other articles",
        DropReason.OtherHeadline => "the headline of another article",
        DropReason.Tags => "a row of tags",
        DropReason.Advertisement => "marks an advertisement",
        DropReason.Newsletter => "asks to subscribe to a newsletter or app",
        DropReason.Subscription => "asks to log in or to pay",
        DropReason.Appeal => "asks for support or money",
        DropReason.Cookies => "about cookies and consent",
        DropReason.Copyright => "copyright or legal line",
        DropReason.Label => "label of a part of the page",
        DropReason.Section => "a section of the site",
        DropReason.Counter => "a number of readers, shares or comments",
        DropReason.RelativeTime => "a time counted from when the page was read",
        DropReason.RepeatedHeadline => "the headline again",
        DropReason.RepeatedLine => "a line that stands above already",
        DropReason.AboveHeadline => "stands above the headline",
        DropReason.BelowArticle => "stands below the end of the article",
        DropReason.AroundArticle => "stands apart from the article, in a page that was pasted whole",
        DropReason.AboutAuthor => "about the author",
        DropReason.Nameless => "says what its writer is, and names nobody",
        DropReason.Agency => "an agency beside who wrote it",
        DropReason.PrintedPage => "the head or foot of a printed page",
        DropReason.FrontMatter => "a field of the file that no field of an article takes",
        DropReason.Cover => "the mail that the article was attached to",
        DropReason.Signature => "the signature of the mail",
        DropReason.Attachment => "a part of the file that is not read with it",
        DropReason.Command => "for the program that the file was written with",
        DropReason.Mailer => "added by a program that sends mail",
        DropReason.FeedFoot => "added by a program that makes feeds",
        DropReason.Others => "in a list of readers' letters or of other articles, by its markup",
        DropReason.OtherForm => "stands in another form of the same mail, of which one is read",
        DropReason.Quoted => "says that the words of an earlier mail follow",
        DropReason.Comments => "a comment of a reader",
        DropReason.Hidden => "hidden by the page from its readers",
        DropReason.Paywalled => "in a part of the page that is named after a paywall",
        DropReason.Confidential => "what mails say of who may read them",
        DropReason.Account => "the name of an account, which nobody bears",
        DropReason.Form => "part of a form: what a reader can choose or fill in",
        DropReason.Unseen => "stands in the page where no reader sees it",
        DropReason.Struck => "struck out by the page",
        DropReason.Markup => "part of the page around the article, by its markup",
    };
}
