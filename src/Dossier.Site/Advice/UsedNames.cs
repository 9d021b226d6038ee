using Dossier.Graph;
using Dossier.Graph.Names;
using Dossier.Sources;

namespace Dossier.Advice;

/// <summary>The names of actors that stand in a text or a headline of the dossier.</summary>
internal sealed class UsedNames
{
    private readonly FrozenSet<string> _folded;

    private UsedNames(IEnumerable<string> names) => _folded = names.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Finds the names; of those that overlap the longest counts, as it does for links.</summary>
    public static UsedNames In(ResolvedDossier dossier)
    {
        // Names that two actors share are the build's to report.
        var names = NameList.Gather([.. dossier.Actors.Select(actor => actor.Entry)], new DiagnosticBag());
        return new UsedNames(All(dossier).SelectMany(text => names.Find(text).Select(match => NameText.Fold(text.Substring(match.Start, match.Length)))));
    }

    /// <summary>Whether a name stands anywhere.</summary>
    public bool Contains(string name) => _folded.Contains(NameText.Fold(name));

    private static IEnumerable<string> All(ResolvedDossier dossier)
    {
        var articles = dossier.Articles.Select(article => article.Entry).SelectMany(article =>
            new[] { article.Title, article.Dek, article.Caption, article.Disclaimer, article.Author, article.Translator }.OfType<Located<string>>().Select(words => NormalForm.Composed(words.Value)));
        var events = dossier.Events.SelectMany(one => one.Entry.Claims.Select(claim => NormalForm.Composed(claim.Text.Markdown)).Prepend(one.Entry.Title.Value));
        return EditorialTexts.OfOurs(dossier)
            .Concat(dossier.Articles.Select(article => article.Body))
            .Concat(dossier.Actors.SelectMany(actor => new[] { actor.Body, actor.Summary }.OfType<LinkedProse>()))
            .SelectMany(text => text.Prose.Blocks.Select(block => block.Text))
            .Concat(articles).Concat(events);
    }
}
