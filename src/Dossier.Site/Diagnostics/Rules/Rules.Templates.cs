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

    public static DiagnosticRule UnknownMember { get; } = Warning(
        "A template asks for something that no page has.",
        "What is not there prints nothing: a name misspelt leaves a blank on every page, and nobody is told.",
        "Correct the name; docs/templates.md lists what each page's template gets.");

    public static DiagnosticRule UnusedTemplate { get; } = Warning(
        "A file among the templates is used by nothing.",
        "A template is used where it has the name of a kind of page, where another includes it, or where front matter names it. A file of another name changes nothing.",
        "Correct its name, include it, or delete it; 'dossier templates' lists the names of the built-in ones.");

    public static DiagnosticRule StaleTemplate { get; } = Warning(
        "A template of yours was taken from an older built-in one.",
        "What the built-in file has learnt since is missing on your pages, and what it reads may have another name now.",
        "See what differs with 'dossier templates diff', take over what you want, and put the new stamp, which that shows, at its head.");

    public static DiagnosticRule UnknownWord { get; } = Warning(
        "A file of words has a phrase that nothing shows.",
        "A phrase goes by its name. One of another name is shown nowhere, and the English one stays in its place.",
        "Correct the name; 'dossier templates export i18n/en.yml' gives the file with all of them.");

    public static DiagnosticRule NoWords { get; } = Warning(
        "The site is in a language of which the tool has no words.",
        "The words around the entries, such as menus and labels, come from templates/i18n. Where there are none in the language, English ones stand on pages that say they are in it: a screen reader reads them out wrong (WCAG 3.1.2).",
        "Add a file for the language to templates/i18n; 'dossier templates export i18n/en.yml' gives one to begin with.");

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
