using Dossier.Entries.Articles;
using Dossier.Entries.Parsing;
using Dossier.Text.Languages;

namespace Dossier.Import.Damage;

/// <summary>Articles that say their copy is damaged, in whose text the import would find no such spot any more.</summary>
public static class MendedDamage
{
    /// <summary>Gives advice on each kind of damage that is said and not found.</summary>
    /// <param name="entries">The dossier, whose words tell which words there are.</param>
    /// <param name="articles">The articles that readers see.</param>
    /// <param name="advice">Receives the advice.</param>
    public static void Report(EntrySet entries, ImmutableArray<Article> articles, DiagnosticBag advice)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(advice);
        var damaged = articles.Where(article => !article.Damage.IsEmpty && !article.Body.Blocks.IsEmpty).ToArray();
        if (damaged.Length == 0)
            return;
        var words = Lexicon.WordsOf(entries);
        foreach (var article in damaged)
        {
            var found = Found(article, words);
            foreach (var said in article.Damage.Where(said => !found.Contains(Damages.Vocabulary.WordOf(said.Value))))
                advice.Add(Messages.DamageMended(said.Place, Damages.Vocabulary.WordOf(said.Value)));
        }
    }

    /// <summary>The kinds of damage in a text, as an import marks them.</summary>
    private static FrozenSet<string> Found(Article article, FrozenSet<string> words)
    {
        var texts = article.Body.Blocks.Select(block => block.Text).ToArray();
        var language = (article.Language?.Value ?? LanguageDetection.Of(texts.Append(article.Title.Value)))?.Split('-')[0];
        var lexicon = new Lexicon(language, texts.Append(article.Title.Value).Append(article.Dek?.Value ?? "").Append(article.Caption?.Value ?? ""), words);
        return DamageFinder.In(texts, [.. article.Body.Blocks.Select(block => block.IsHeading)], language, lexicon)
            .SelectMany(flags => flags).Select(flag => flag.Kind).ToFrozenSet(StringComparer.Ordinal);
    }
}
