namespace Dossier.Diagnostics;

/// <content>Rules on templates, and the site's own words in them.</content>
public static partial class Rules
{
    public static DiagnosticRule TemplateSyntax { get; } = Error(
        "A template is not valid Scriban.",
        "The template cannot be read, so no page can be made with it.",
        "Mend the template there; docs/templates.md shows what a template may say.");

    public static DiagnosticRule TemplateFailed { get; } = Error(
        "A template fails while it makes a page.",
        "It asks for something that is not there, or does not come to an end. The message names a page on which that happens.",
        "Mend the template there; docs/templates.md lists what a page's template can use.");

    public static DiagnosticRule TwoTemplates { get; } = Error(
        "There are two templates for the same pages.",
        "Pages of a kind are made by one template, in HTML or in Markdown; which of the two is meant cannot be known.",
        "Keep the one ending in .html or the one ending in .md.");

    public static DiagnosticRule EnglishWords { get; } = Advice(
        "Some of the site's own words stay English.",
        "The words around the entries, such as menus and labels, come from templates/i18n. Where a language lacks some, the English ones are shown.",
        "Add the words that are missing to the file of the language in templates/i18n, by the names that they have in the built-in en.yml.");

    public static DiagnosticRule UnknownBlank { get; } = Warning(
        "A phrase has a blank that nothing fills.",
        "Readers would see the braces. A phrase has the blanks that it has in English.",
        "Use the blanks that the message lists.");

    public static DiagnosticRule UnknownTemplate { get; } = Error(
        "An entry names a template that cannot make its page.",
        "A template of another kind of page asks for what this one has not, so only one of your own in templates/ can be named, by its file name without .html.",
        "Correct the name, add the file to templates/, or leave 'template:' out.");
}
