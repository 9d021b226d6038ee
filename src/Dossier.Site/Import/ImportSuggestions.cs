using Dossier.Graph.Names.Candidates;
using Dossier.Import.Drafts;

namespace Dossier.Import;

/// <summary>What an import proposes to an editor, in words: who and what the text names, and its dates.</summary>
internal static class ImportSuggestions
{
    public static IEnumerable<string> Of(ImportedArticle article)
    {
        if (!article.Actors.IsEmpty)
            yield return $"Actors named: {string.Join(", ", article.Actors.Select(actor => $"{actor.Id} ({actor.Count})"))}";
        if (!article.Events.IsEmpty)
            yield return $"Events that may be reported: {string.Join(", ", article.Events.Select(one => one.Id))}";
        if (!article.HasCapitals)
            yield return "Names of actors that are not in the dossier are not looked for: this script has no capitals to tell them by.";
        foreach (var name in article.Names.Where(name => name.Kind == NameKind.Actor))
        {
            var variants = name.Variants.Length > 1 ? $", also as {string.Join(", ", name.Variants.Skip(1))}" : "";
            yield return $"Perhaps a new actor: {name.Name}{variants} ({Times(name)})";
        }

        if (OfKind(article, NameKind.Place) is { Length: > 0 } places)
            yield return $"Places named: {places}";
        if (OfKind(article, NameKind.People) is { Length: > 0 } peoples)
            yield return $"Peoples named, which are no actors by themselves: {peoples}";

        foreach (var date in article.Dates)
            yield return $"Date in line {date.Line}: '{date.Text}' {Anchor(date)}";
    }

    private static string Times(NameCandidate name) => name.Lines is [var line]
        ? $"{(name.Count == 1 ? "once" : $"{name.Count} times")}; line {line}"
        : $"{name.Count} times; lines {string.Join(", ", name.Lines.Take(8))}{(name.Lines.Length > 8 ? " …" : "")}";

    private static string OfKind(ImportedArticle article, NameKind kind) =>
        string.Join(", ", article.Names.Where(name => name.Kind == kind).Select(name => $"{name.Name} ({name.Count})"));

    private static string Anchor(DateMention date) => date.Anchor switch
    {
        DateAnchor.Complete => $"is {date.Edtf}",
        DateAnchor.NeedsYear => "needs a year",
        DateAnchor.NeedsPublicationDate when date.Edtf is not null => $"counts from the publication: {date.Edtf}, if it is the last one before",
        DateAnchor.NeedsPublicationDate => "needs the day of publication",
        DateAnchor.Ambiguous => "can be read in two ways",
    };
}
