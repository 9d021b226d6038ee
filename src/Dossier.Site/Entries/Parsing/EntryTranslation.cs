using System.Text.RegularExpressions;
using Dossier.Entries.Articles;
using Dossier.Entries.Site;
using Dossier.FrontMatter;
using Dossier.FrontMatter.Fields;
using Dossier.FrontMatter.Translating;
using Dossier.Sources;
using Dossier.Text;

namespace Dossier.Entries.Parsing;

/// <summary>
/// Entries to entries in another language. In: an <see cref="EntrySet"/> and the files beside its own. Out: the same entries with
/// the words of that language where there are any; every fact stays that of the original.
/// </summary>
public static partial class EntryTranslation
{
    /// <summary>Reports the files that translate nothing: into a language that the settings do not name, or a file that is not there.</summary>
    public static void ReportUseless(EntrySet entries, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(faults);
        var names = Originals(entries).Keys.ToArray();
        var languages = entries.Settings.Languages.Select(language => language.Value).ToArray();
        foreach (var file in entries.Translations)
        {
            var at = Place.Whole(file.Source.Path);
            var hasOriginal = names.Contains(file.Original, StringComparer.Ordinal) || entries.Unread.MayHave(EntryId.Of(file.Original));
            var isListed = languages.Contains(file.Language, SiteLanguages.Comparer);
            if (!hasOriginal && !isListed && EntryKinds.OfFile(file.Source.Name) is { } kind && EntryParser.FaultOf(EntryId.Of(file.Source.Name), kind, at) is { } bad)
            {
                // A point in a name makes no translation of it.
                faults.Add(bad);
                continue;
            }

            if (SiteLanguages.Comparer.Equals(file.Language, entries.Settings.Language))
                faults.Add(Messages.TranslationIntoOwn(at, file.Language));
            else if (!isListed)
                faults.Add(Messages.TranslationUnlisted(at, file.Language, Spelling.Nearest(file.Language, languages), languages));
            if (!hasOriginal)
                faults.Add(Messages.TranslationWithoutOriginal(at, file.Original, Spelling.Nearest(file.Original, names)));
        }
    }

    /// <summary>The entries in a language.</summary>
    /// <param name="entries">The originals.</param>
    /// <param name="language">One of the further languages of the settings.</param>
    /// <param name="faults">Receives what is wrong with the translations.</param>
    public static EntrySet Into(EntrySet entries, Located<string> language, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(faults);
        var files = entries.Translations.Where(file => SiteLanguages.Comparer.Equals(file.Language, language.Value))
            .DistinctBy(file => file.Original, StringComparer.Ordinal).ToFrozenDictionary(file => file.Original, file => file.Source, StringComparer.Ordinal);
        Entry Translated(Entry entry) => files.TryGetValue(entry.File.Name, out var file) ? Read(entry, file, faults) : entry;
        var all = entries.All.ToArray();
        Parallel.For(0, all.Length, at => all[at] = Translated(all[at]));
        return entries with
        {
            Settings = Settings(entries, files.GetValueOrDefault(EntryParser.SettingsName), faults) with
            {
                Language = language.Value,
                LanguagePlace = language.Place,
                TranslatedFrom = entries.Settings.Language,
            },
            Home = (Home)Translated(entries.Home),
            All = [.. all],
        };
    }

    private static Dictionary<string, Entry?> Originals(EntrySet entries)
    {
        var originals = entries.All.DistinctBy(entry => entry.File.Name, StringComparer.Ordinal).ToDictionary(entry => entry.File.Name, Entry? (entry) => entry, StringComparer.Ordinal);
        originals[entries.Home.File.Name] = entries.Home;
        originals[EntryParser.SettingsName] = null;
        return originals;
    }

    private static Entry Read(Entry original, SourceFile translation, DiagnosticBag faults)
    {
        // What is wrong with the original was reported when it was read.
        var under = FrontMatterBlock.OfEntry(original.File, new DiagnosticBag());
        var over = FrontMatterBlock.OfEntry(translation, faults);
        var kind = original.Kind;
        var front = TranslatedFields.Of(under, over, kind.Fields, faults);
        var own = ProseParser.Parse(translation.Text[over.BodyOffset..], offset => translation.At(over.BodyOffset + offset), faults, original.Body.TakenIds);
        BodySlips.Report(own, fields: over.IsBroken ? [] : kind.Fields, faults);
        var file = new EntryFile(kind, original.Id, original.File, own.IsEmpty ? original.Body : own, front.IsBroken) { Translation = (translation, original) };
        var read = new FieldValues(front.Fields, front, kind.Owner, kind.Fields, faults).ReadBy(values => kind.Read(file, values));
        if (read is Article { Translated: { } text } article)
            ReportParagraphs(article, text, faults);

        return read;
    }

    /// <summary>A paragraph of a translated article stands for the one of its number, which quotations and links name.</summary>
    private static void ReportParagraphs(Article article, Prose text, DiagnosticBag faults)
    {
        var (own, translated) = (article.Body.Anchors.Count(IsParagraph), text.Anchors.Count(IsParagraph));
        if (own != translated)
            faults.Add(Messages.TranslationOfOtherParagraphs(text.PlaceAt(0), translated, own, article.File.Path));
    }

    private static bool IsParagraph(string anchor) => Paragraph().IsMatch(anchor);

    private static SiteSettings Settings(EntrySet entries, SourceFile? translation, DiagnosticBag faults)
    {
        if (translation is null || entries.SettingsFile is not { } original)
            return entries.Settings;

        var under = FrontMatterBlock.OfWholeFile(original, new DiagnosticBag());
        var over = FrontMatterBlock.OfWholeFile(translation, faults);
        var front = TranslatedFields.Of(under, over, SiteFields.All, faults);
        return new FieldValues(front.Fields, front, EntryParser.SettingsName, SiteFields.All, faults).ReadBy(values => SiteFields.Read(values, front.IsBroken, faults));
    }

    [GeneratedRegex("^p[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();
}
