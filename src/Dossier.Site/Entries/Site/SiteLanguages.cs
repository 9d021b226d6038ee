namespace Dossier.Entries.Site;

/// <summary>The languages that a dossier is published in. Tags that differ in capitals alone would be one folder on Windows and macOS, so they are one.</summary>
internal static class SiteLanguages
{
    /// <summary>When two tags are one.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>The further languages, each once and without the dossier's own, which are reported.</summary>
    public static ImmutableArray<Located<string>> Distinct(ImmutableArray<Located<string>> further, string own, DiagnosticBag faults)
    {
        var seen = new HashSet<string>(Comparer) { own };
        return [.. further.Where(language => IsNew(language, seen, own, faults))];
    }

    private static bool IsNew(Located<string> language, HashSet<string> seen, string own, DiagnosticBag faults)
    {
        if (seen.Add(language.Value))
            return true;

        faults.Add(Messages.LanguageTwice(language.Place, language.Value, Comparer.Equals(language.Value, own)));
        return false;
    }
}
