namespace Dossier.Diagnostics;

/// <content>Said of templates, and of the site's own words.</content>
public static partial class Messages
{
    public static Diagnostic TemplateSyntax(Place at, string message) => Rules.TemplateSyntax.At(
        at, $"the template cannot be read: {message.TrimEnd('.')}");

    public static Diagnostic TemplateFailed(Place at, string message, string includes, string page, string? source, int more) => Rules.TemplateFailed.At(
        at, $"{message.TrimEnd('.')}{(includes.Length == 0 ? "" : $", included at {includes}")}, while rendering {page}{(source is null ? "" : $" from {source}")}{(more == 0 ? "" : $" and {more} more {(more == 1 ? "page" : "pages")}")}");

    public static Diagnostic TwoTemplates(Place at, string other) => Rules.TwoTemplates.At(at, $"{other} is a template for the same pages");

    public static Diagnostic NoWordsOfLanguage(Place at, string language, string file) => Rules.EnglishWords.At(
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

    public static string TemplateRanAway { get; } = "the template does not come to an end";

    public static string NoSuchTemplate(string name) => $"there is no template '{name}'";

    public static string NoSuchPartial(string name, string? nearest) => $"there is no partial '{name}'{DidYouMean(nearest)}";

    public static string NoSuchAsset(string name, string? nearest) => $"there is no file '{name}'{DidYouMean(nearest)}";

    public static string JsonTooDeep { get; } = "the value is nested too deep to be written as JSON";
}
