namespace Dossier.Diagnostics;

/// <content>Said of templates, and of the site's own words.</content>
public static partial class Messages
{
    public static Diagnostic TemplateSyntax(Place at, string message) => Rules.TemplateSyntax.At(
        at, $"the template cannot be read: {message.TrimEnd('.')}");

    public static Diagnostic TemplateFailed(Place at, string message, string includes, string page, string? source, int more) => Rules.TemplateFailed.At(
        at, $"{message.TrimEnd('.')}{(includes.Length == 0 ? "" : $", included at {includes}")}, while rendering {page}{(source is null ? "" : $" from {source}")}{(more == 0 ? "" : $" and {more} more {(more == 1 ? "page" : "pages")}")}");

    public static Diagnostic TwoTemplates(Place at, string other) => Rules.TwoTemplates.At(at, $"{other} is a template for the same pages");

    public static Diagnostic UnknownMember(Place at, string name, string? nearest) => Rules.UnknownMember.At(at, $"there is no '{name}' here{DidYouMean(nearest)}");

    public static Diagnostic UnusedTemplate(Place file, string? nearest) => Rules.UnusedTemplate.At(
        file, $"nothing uses this file{DidYouMean(nearest)}");

    public static Diagnostic NoTemplate(Place file) => Rules.UnusedTemplate.At(
        file,
        "nothing uses this file: it is neither a template, nor words, nor an asset",
        "Templates end in .html or .md, words stand in i18n/ and end in .yml, and stylesheets, scripts and pictures belong in assets/.");

    public static Diagnostic StaleTemplate(Place at, string name) => Rules.StaleTemplate.At(
        at,
        $"the built-in '{name}' has changed since this file was taken from it",
        $"See what differs with 'dossier templates diff {name}', take over what you want, and put the new stamp, which that shows, at its head.");

    public static Diagnostic UnknownWord(Place at, string phrase, string? nearest) => Rules.UnknownWord.At(
        at, $"nothing shows the phrase '{phrase}'{DidYouMean(nearest)}");

    public static Diagnostic NoWordsOfLanguage(Place at, string language, string file) => Rules.NoWords.At(
        at,
        $"the site's own words and dates stay English, because there are none in '{language}'",
        $"Add templates/i18n/{file}.yml with the words of that language, named as in the built-in en.yml; docs/templates.md says how. What it leaves out stays English.");

    public static Diagnostic WordsLeftEnglish(Place at, int left, int all, IReadOnlyCollection<string> first) => Rules.EnglishWords.At(
        at,
        $"{left} of {all} phrases are not in it and stay English: {string.Join(", ", first)}{(left > first.Count ? " …" : "")}",
        "Add them by the names that they have in the built-in en.yml.");

    public static Diagnostic UnknownBlank(Place at, string phrase, string blank, string? nearest, IReadOnlyCollection<string> known) => Rules.UnknownBlank.At(
        at,
        $"nothing fills {{{blank}}} in '{phrase}'{(nearest is null ? "" : $"; did you mean {{{nearest}}}?")}",
        known.Count == 0 ? "This phrase has no blanks; write it without." : $"Its blanks are {string.Join(", ", known.Select(name => $"{{{name}}}"))}.");

    // Why a template failed: the beginnings of the sentence of template-failed
    public const string TemplateRanAway = "the template does not come to an end";
    public const string TemplateTooDeep = "the template goes too deep; does a function call itself, or a partial include itself?";
    public const string TemplateNumberTooLarge = "the number grows too large";
    public const string TemplateValueTooDeep = "the value is nested too deep to be printed; does a list hold itself?";
    public const string TableRow = "'tablerow' keeps its columns where all pages share them; write the rows with 'for', and 'for.index % 3' tells the columns apart";
    public const string ListOfManyPages = "the list is readonly: other pages show it, too; make one of your own, as with 'array.add'";
    public const string ObjectAsOperand = "an object stands where a text, a number or a list must; name one of its members";
    public const string ChanceInTemplate = "a value by chance would give another site with every build; take one of the page, such as its path";
    public const string TemplateMadeOfText = "a template is not made of a text while pages are rendered; write a partial and include it";
    public const string NoSuchPart = "the text has no such part";
    public const string NoOrder = "values of different kinds have no order";
    public const string JsonTooDeep = "the value is nested too deep to be written as JSON";

    public static string TemplateTextTooLong(int most) => string.Create(CultureInfo.InvariantCulture, $"a text grows longer than {most} characters");

    public static string TemplateRangeTooLong(int most) => string.Create(CultureInfo.InvariantCulture, $"the range has more than {most} numbers");

    public static string TemplatePageTooLong(int most) => string.Create(CultureInfo.InvariantCulture, $"the template prints more than {most} characters");

    public static string PatternNotLinear(string pattern) => $"the pattern '{Shortened(pattern, 60)}' looks ahead or behind, refers back to a group or forbids going back; such patterns are not searched for, since they can take without end";

    public static string PatternTooLarge(string pattern) => $"the pattern '{Shortened(pattern, 60)}' repeats too much; lower the numbers in its braces, above all where one repetition stands in another";

    public static string PatternInvalid(string why) => $"the pattern cannot be read: {why.TrimEnd('.')}";

    public static string NotADate(string text) => $"'{Shortened(text, 60)}' is no whole date, such as 2024-12-08; say how it is written: date.parse text \"%d.%m.%Y\"";

    public static string NotADateOfForm(string text, string form) => $"'{Shortened(text, 60)}' is no date of the form '{form}'";

    public const string CultureInTemplate =
        "a culture cannot be named here: what it calls months, and how it writes numbers, differs from machine to machine; take the dates as they are worded (event.date.text) and the words of templates/i18n/";

    public static string NoSuchTemplate(string name) => $"there is no template '{name}'";

    public static string NoSuchPartial(string name, string? nearest) => $"there is no partial '{name}'{DidYouMean(nearest)}";

    public static string NoSuchAsset(string name, string? nearest) => $"there is no file '{name}'{DidYouMean(nearest)}";

    public static Diagnostic UnknownTemplate(Place at, string name, string? nearest, IReadOnlyCollection<string> own, bool isBuiltIn) => Rules.UnknownTemplate.At(
        at,
        isBuiltIn ? $"the template '{name}' makes another kind of page" : $"no template '{name}' in templates/{DidYouMean(nearest)}",
        own.Count == 0 ? "Add it as a file of your own to templates/, or leave 'template:' out." : $"Your own templates are {string.Join(", ", own)}.");
}
