namespace Dossier.Entries.Articles;

/// <summary>The order in which lists show articles.</summary>
public static class ArticleOrder
{
    /// <summary>Articles from the newest to the oldest; the undated last, by title.</summary>
    public static ImmutableArray<Article> NewestFirst(this IEnumerable<Article> articles) => articles.ByDate(static article => article.Date?.Value, newestFirst: true);
}
