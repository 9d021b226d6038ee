using Dossier.Entries.Parsing;
using Dossier.Graph;

namespace Dossier.Advice;

/// <summary>How much of a dossier is not translated into one of its further languages, in one line for each.</summary>
internal static class TranslationAdvice
{
    /// <summary>Says what readers of a language are shown in another.</summary>
    /// <param name="entries">The entries in the language.</param>
    /// <param name="dossier">What readers may see of them.</param>
    /// <param name="faults">Receives it, where the language is named.</param>
    public static void Give(EntrySet entries, ResolvedDossier dossier, DiagnosticBag faults)
    {
        var shown = dossier.Entries.Select(entry => entry.Source).OrderBy(entry => entry.File.Name, StringComparer.Ordinal).ToArray();
        var missing = shown.Where(entry => entry.Translation is null).ToArray();
        if (missing.Length > 0 && entries.Settings.LanguagePlace is { } at)
            faults.Add(Messages.UntranslatedEntries(at, entries.Settings.Language, missing.Length, shown.Length, missing[0].File.Name));
    }
}
