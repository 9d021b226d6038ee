using Dossier.FrontMatter.Fields;
using Dossier.Sources;

namespace Dossier.Entries.Parsing;

/// <summary>A file that says in another language what one beside it says.</summary>
/// <param name="Source">The file.</param>
/// <param name="Original">The name of the file that it translates: <c>events/a.md</c> of <c>events/a.fr.md</c>.</param>
/// <param name="Language">Its language, as the name of the file has it.</param>
public sealed record TranslationFile(SourceFile Source, string Original, string Language)
{
    /// <summary>A file as a translation; null where its name is not that of one.</summary>
    public static TranslationFile? Of(SourceFile source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var ending = Path.GetExtension(source.Name);
        var stem = source.Name[..^ending.Length];
        var dot = stem.LastIndexOf('.');
        return dot > stem.LastIndexOf('/') + 1 && LanguageShape.IsTag(stem[(dot + 1)..]) && (EntryKinds.OfFile(source.Name) is not null || IsBeside(source.Name, stem[..dot] + ending))
            ? new TranslationFile(source, stem[..dot] + ending, stem[(dot + 1)..])
            : null;
    }

    /// <summary>Whether a file beside the folders is one that a dossier has there.</summary>
    private static bool IsBeside(string name, string original) =>
        !name.Contains('/', StringComparison.Ordinal) && (original == EntryParser.SettingsName || EntryKinds.OfFile(original) is not null);
}
